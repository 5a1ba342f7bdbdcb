/** A command of the office: what it takes, and what it gives back; it never touches the terminal or a file itself. */
import { z } from 'zod'
import type { BackupStore } from '../domain/backup/backup-store.js'
import type { ExportSheet, Workbook } from '../domain/export/export-cycle.js'
import type { InvitationSheet } from '../domain/identity/invitation-sheet.js'
import type { WorkCalendar } from '../domain/reminder/working-days.js'
import type { Stores } from '../domain/stores.js'
import type { Locale, Say, TextKey } from '../texts/texts.js'

export interface CommandContext {
  stores: Stores
  backups: BackupStore
  /** Plain texts in `locale`. */
  say: Say
  locale: Locale
  /** The office's clock; in the sandbox the one that can be moved. */
  now: Date
  /** IANA name. */
  timeZone: string
  /** The office's working days. */
  workCalendar: () => Promise<WorkCalendar>
  /** Without @; null when nobody could be asked. */
  botUsername: string | null
  randomBytes: (size: number) => Uint8Array
  /** The sheet of invitations as a PDF. */
  invitationPdf: (sheet: InvitationSheet) => Promise<Buffer>
  /** A workbook, written beside the bot's own thread. */
  startWorkbook: (sheets: readonly ExportSheet[]) => Workbook
  /** Something was written that the bot should send now. */
  wakeOutbox: () => void
}

/** A file that the command line has read. */
export interface InputFile {
  /** Without folders. */
  name: string
  bytes: Buffer
}

/** A file that the command line writes, as a whole or not at all. */
export interface OutputFile {
  path: string
  contents: Buffer
  /** Permission bits, e.g. 0o600. */
  mode: number
}

export interface CommandResult {
  exitCode: 0 | 1
  /** Sentences for the terminal. */
  lines: string[]
  /** The one document that --json prints. */
  json: unknown
  files?: OutputFile[]
}

/** What the command line hands over: to itself, or to the running bot through its socket. */
export interface CommandRequest {
  /** As typed after the program's name. */
  argv: readonly string[]
  locale: Locale
  /** The command's input file, when it takes one. */
  file: InputFile | null
  /** Files named by an option, e.g. `photo` for --photo FILE. */
  files?: NamedFiles
}
export type NamedFiles = Readonly<Record<string, InputFile>>

type OptionFault = { option: string; value: string | null }
export type Start = (context: CommandContext, file: InputFile | null, files?: NamedFiles) => Promise<CommandResult>

export interface Command {
  /** As typed, e.g. `cycle open`. */
  name: string
  usage: string
  about: TextKey
  /** Takes the path of one input file. */
  takesFile: boolean
  /** Builds links to the bot. */
  needsBotUsername: boolean
  /** Never handed to a running bot: it must be stopped first. */
  needsStoppedBot: boolean
  /** What may stand without an option, e.g. the number of a broadcast; checked under this name. */
  takesWord?: string | undefined
  /** Option names; a flag takes no value, a file is read before the command runs. */
  options: Readonly<Record<string, 'flag' | 'value' | 'file'>>
  check(given: Readonly<Record<string, string | true>>): { kind: 'good'; start: Start } | { kind: 'fault'; fault: OptionFault }
}

/** Like `Command`, with the values checked by `schema`, whose keys are the option names. */
interface CommandDefinition<S extends z.ZodObject> extends Omit<Command, 'check' | 'takesFile' | 'needsBotUsername' | 'needsStoppedBot'> {
  takesFile?: boolean
  needsBotUsername?: boolean
  needsStoppedBot?: boolean
  schema: S
  run(context: CommandContext, options: z.output<S>, file: InputFile, files: NamedFiles): Promise<CommandResult>
}

const NO_FILE: InputFile = { name: '', bytes: Buffer.alloc(0) }

export function defineCommand<S extends z.ZodObject>(definition: CommandDefinition<S>): Command {
  const {
    name,
    usage,
    about,
    options,
    schema,
    takesFile = false,
    needsBotUsername = false,
    needsStoppedBot = false,
    takesWord,
  } = definition
  return {
    name,
    usage,
    about,
    takesFile,
    needsBotUsername,
    needsStoppedBot,
    takesWord,
    options,
    check(given) {
      const parsed = schema.safeParse(given)
      if (parsed.success)
        return { kind: 'good', start: (context, file, files = {}) => definition.run(context, parsed.data, file ?? NO_FILE, files) }
      const option = String(parsed.error.issues[0]?.path[0] ?? '')
      const value = given[option]
      return { kind: 'fault', fault: { option, value: typeof value === 'string' ? value : null } }
    },
  }
}

/** A flag is there or not. */
export const flag = z
  .literal(true)
  .optional()
  .transform((given) => given === true)

/** The first line is the sentence that says what is wrong. */
export function refused(lines: string[], json: { kind: string; [more: string]: unknown }): CommandResult {
  return { exitCode: 1, lines, json: { ...json, message: lines[0] ?? '' } }
}

export function done(lines: string[], json: { kind: string; [more: string]: unknown }): CommandResult {
  return { exitCode: 0, lines, json }
}
