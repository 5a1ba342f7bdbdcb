/** Types a command of the office as the command line does, against a test database and a clock of the test's. */
import { createHash } from 'node:crypto'
import type { BackupStore } from '../../src/domain/backup/backup-store.js'
import type { Stores } from '../../src/domain/stores.js'
import type { CommandContext, CommandResult, InputFile, NamedFiles } from '../../src/office/command.js'
import { runCommand } from '../../src/office/run-command.js'
import { invitationPdf } from '../../src/reports/pdf.js'
import { startWorkbook } from '../../src/reports/workbook-thread.js'
import { loadTexts } from '../../src/texts/texts.js'
import { workCalendarOf } from '../../src/work-calendar.js'

const texts = loadTexts()

export interface CommandLine {
  types(words: string, file?: InputFile, files?: NamedFiles): Promise<CommandResult>
  now: Date
  botUsername: string | null
  locale: 'id' | 'en'
  /** How often the bot was told that there is something to send. */
  wakes: number
}

/** Repeatable, and different at every call. */
function countedBytes(): (size: number) => Uint8Array {
  let calls = 0
  return (size) => createHash('sha512').update(String(++calls)).digest().subarray(0, size)
}

/** Words are separated by spaces; 'in quotes' keeps them together. */
export function words(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '')
}

const noBackups = async () => {
  throw new Error('This test has no database of its own')
}

export function aCommandLine(stores: Stores, now: Date, backups: BackupStore = { write: noBackups, restore: noBackups }): CommandLine {
  const randomBytes = countedBytes()
  const line: CommandLine = {
    now,
    botUsername: 'cermin_contoh_bot',
    locale: 'id',
    wakes: 0,
    types(typed, file, files = {}) {
      const { locale, botUsername } = line
      const wakeOutbox = () => {
        line.wakes += 1
      }
      const context: CommandContext = {
        stores,
        backups,
        say: texts.plain(locale),
        locale,
        now: line.now,
        timeZone: 'Asia/Makassar',
        botUsername,
        randomBytes,
        invitationPdf,
        startWorkbook: (sheets) => startWorkbook(sheets, 'Asia/Makassar'),
        wakeOutbox,
        workCalendar: workCalendarOf(stores, 'Asia/Makassar'),
      }
      return runCommand(context, { argv: words(typed), locale, file: file ?? null, files })
    },
  }
  return line
}

export function aTextFile(name: string, text: string): InputFile {
  return { name, bytes: Buffer.from(text) }
}

export function aCsvFile(rows: readonly (readonly string[])[], name = 'pegawai.csv'): InputFile {
  return aTextFile(name, rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n'))
}
