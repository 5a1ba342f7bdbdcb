/** Opens the database that the settings name; for PGlite with the lock of its folder and the socket for the command line. */
import { randomBytes } from 'node:crypto'
import type { Config } from './config.js'
import type { WorkCalendar } from './domain/reminder/working-days.js'
import type { Stores } from './domain/stores.js'
import type { CommandContext, CommandRequest, CommandResult } from './office/command.js'
import { type CommandServer, serveCommands } from './office/command-socket.js'
import { databaseFolder, lockDataFolder, pgliteFolder } from './office/data-folder.js'
import { runCommand } from './office/run-command.js'
import { invitationPdf } from './reports/pdf.js'
import { startWorkbook } from './reports/workbook-thread.js'
import { backupStore } from './storage/backup-store.js'
import { type Database, openPglite, openPostgres } from './storage/database.js'
import type { Log } from './telegram/context.js'
import type { Locale, Say, Texts } from './texts/texts.js'
import { workCalendarOf } from './work-calendar.js'

export interface OfficeStorage {
  database: Database
  /** The folder of lock, socket and PGlite; null on a PostgreSQL server, where the command line connects by itself. */
  folder: string | null
  /** Gives the folder free; after the database is closed. */
  release(): void
}
export type StorageOutcome = { kind: 'open'; storage: OfficeStorage } | { kind: 'held'; folder: string; pid: number }

/** Throws when the server cannot be reached or a migration fails. */
export async function openStorage(config: Config): Promise<StorageOutcome> {
  if (config.databaseUrl !== undefined && config.botToken !== undefined)
    return { kind: 'open', storage: { database: await openPostgres(config.databaseUrl), folder: null, release: () => {} } }
  const folder = databaseFolder(config)
  const lock = lockDataFolder(folder)
  if (lock.kind === 'held') return { kind: 'held', folder, pid: lock.pid }
  try {
    return { kind: 'open', storage: { database: await openPglite({ folder: pgliteFolder(folder) }), folder, release: lock.release } }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** What a command has at hand, in the running bot and in a process of its own alike. */
export function commandContext(parts: {
  database: Database
  stores: Stores
  say: Say
  locale: Locale
  timeZone: string
  botUsername: string | null
  workCalendar: () => Promise<WorkCalendar>
  now: Date
  wakeOutbox: () => void
}): CommandContext {
  const { database, ...rest } = parts
  const { timeZone } = rest
  return {
    ...rest,
    backups: backupStore(database),
    randomBytes,
    invitationPdf,
    startWorkbook: (sheets) => startWorkbook(sheets, timeZone),
  }
}

/** Lets the command line work while this process holds PGlite. */
export async function serveCommandLine(parts: {
  folder: string
  database: Database
  stores: Stores
  texts: Texts
  timeZone: string
  botUsername: string
  now: () => Date
  wakeOutbox: () => void
  log: Log
}): Promise<CommandServer> {
  const { folder, database, stores, texts, timeZone, botUsername, now, wakeOutbox, log } = parts
  const workCalendar = workCalendarOf(stores, timeZone)
  const run = (request: CommandRequest): Promise<CommandResult> => {
    const { locale } = request
    const shared = { database, stores, timeZone, workCalendar, botUsername, wakeOutbox }
    return runCommand(commandContext({ ...shared, say: texts.plain(locale), locale, now: now() }), request)
  }
  const onFault = (error: unknown) =>
    log.error(error instanceof Error ? { error: error.name, stack: error.stack } : { error: 'unknown' }, 'command failed')
  return serveCommands({ dir: folder, run, onFault })
}
