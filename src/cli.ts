/** The office's command line: hands a command to the running bot, or opens the database itself when none runs. */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { inspect } from 'node:util'
import { type Config, loadConfig } from './config.js'
import type { Command, CommandRequest, CommandResult, InputFile } from './office/command.js'
import { askRunningBot } from './office/command-socket.js'
import { help } from './office/commands/help.js'
import { databaseFolder, lockDataFolder, pgliteFolder } from './office/data-folder.js'
import { checkOutputPath, type LocalFileFault, localFileSentence, readInputFile, writeOutputFile } from './office/local-file.js'
import { faultResult, type ReadCommand, readCommand, wantsJson } from './office/read-command.js'
import { runCommand } from './office/run-command.js'
import { shipContent } from './office/ship-content.js'
import { commandContext } from './office-storage.js'
import { secretsOf, withoutSecrets } from './secrets.js'
import { type Database, openPglite, openPostgres } from './storage/database.js'
import { openStores } from './storage/stores.js'
import { findBotUsername } from './telegram/bot-username.js'
import { loadTexts, type TextKey } from './texts/texts.js'
import { workCalendarOf } from './work-calendar.js'

const locale = /^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'en' : 'id'
const say = loadTexts().plain(locale)
/** How long another command, or a bot that is just starting, may keep the data folder. */
const PATIENCE_MS = 30_000

type PlainKey = Extract<
  TextKey,
  'cli-stop-bot-first' | 'cli-bot-lost' | 'cli-bot-failed' | 'cli-bot-too-large' | 'cli-bot-not-understood' | 'cli-database-not-opened'
>

function refusal(kind: string, message: string, more: readonly string[] = []): CommandResult {
  return { exitCode: 1, lines: [message, ...more], json: { kind, message, ...(more.length > 0 && { faults: more }) } }
}
const plainRefusal = (key: PlainKey) => refusal(key.slice('cli-'.length), say(key))
const fileRefusal = (fault: LocalFileFault) => ({
  ...refusal(fault.kind, localFileSentence(fault, say)),
  json: { ...fault, message: localFileSentence(fault, say) },
})

async function inDatabase(
  open: () => Promise<Database>,
  config: Config,
  command: Command,
  request: CommandRequest,
): Promise<CommandResult> {
  const botUsername = command.needsBotUsername ? await findBotUsername(config) : null
  const database = await open().catch((error: unknown) => {
    if (config.logLevel === 'debug') console.error(withoutSecrets(inspect(error, { depth: 6 }), secretsOf(config)))
  })
  if (database === undefined) return plainRefusal('cli-database-not-opened')
  try {
    const stores = openStores(database.client)
    const now = new Date()
    await shipContent(stores, now)
    const { timeZone } = config
    const workCalendar = workCalendarOf(stores, timeZone)
    const context = commandContext({ database, stores, say, locale, timeZone, workCalendar, botUsername, now, wakeOutbox: () => {} })
    return await runCommand(context, request)
  } finally {
    await database.close()
  }
}

async function execute(config: Config, command: Command, request: CommandRequest): Promise<CommandResult> {
  const { databaseUrl } = config
  if (databaseUrl !== undefined) return inDatabase(() => openPostgres(databaseUrl, { connections: 4 }), config, command, request)
  const folder = databaseFolder(config)
  for (const deadline = Date.now() + PATIENCE_MS; ; ) {
    const answer = command.needsStoppedBot ? ({ kind: 'nobody' } as const) : await askRunningBot(folder, request)
    if (answer.kind === 'answered') return answer.result
    if (answer.kind === 'refused') return plainRefusal(`cli-bot-${answer.why}`)
    if (answer.kind !== 'nobody') return plainRefusal(`cli-bot-${answer.kind}`)
    const lock = lockDataFolder(folder)
    if (lock.kind === 'locked')
      return inDatabase(() => openPglite({ folder: pgliteFolder(folder) }), config, command, request).finally(lock.release)
    if (command.needsStoppedBot) return plainRefusal('cli-stop-bot-first')
    if (Date.now() > deadline) return refusal('folder-held', say('cli-folder-held', { folder, pid: String(lock.pid) }))
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function carryOut(read: Extract<ReadCommand, { kind: 'command' }>, argv: readonly string[]): Promise<CommandResult> {
  const { command, filePath, filePaths, outPath } = read
  const input = filePath === null ? null : readInputFile(filePath)
  if (input !== null && input.kind !== 'file') return fileRefusal(input)
  const files: Record<string, InputFile> = {}
  for (const [option, path] of Object.entries(filePaths)) {
    const named = readInputFile(path)
    if (named.kind !== 'file') return fileRefusal(named)
    files[option] = named.file
  }
  const place = outPath === null ? null : checkOutputPath(outPath)
  if (place !== null && place.kind !== 'good') return fileRefusal(place)
  if (existsSync('.env')) process.loadEnvFile('.env')
  const settings = loadConfig(process.env)
  if (settings.kind === 'faults') {
    const faults = settings.faults.map((fault) => say('cli-setting-fault', { name: fault.name, expected: fault.expected }))
    return refusal('setting-faults', say('cli-setting-faults', { count: faults.length }), faults)
  }
  const result = await execute(settings.config, command, { argv, locale, file: input?.file ?? null, files })
  for (const file of result.files ?? []) {
    const written = writeOutputFile(file)
    if (written.kind !== 'written') return fileRefusal(written)
  }
  return result
}

async function answer(argv: readonly string[]): Promise<CommandResult> {
  const read = readCommand(argv)
  if (read.kind === 'help') return help(say)
  return read.kind === 'fault' ? faultResult(read.fault, say) : carryOut(read, argv)
}

const argv = process.argv.slice(2)
const result = await answer(argv).catch((error: unknown) => {
  const reference = randomBytes(3).toString('hex').toUpperCase()
  const { BOT_TOKEN: botToken, DATABASE_URL: databaseUrl } = process.env
  if (process.env.LOG_LEVEL === 'debug')
    console.error(withoutSecrets(inspect(error, { depth: 6 }), secretsOf({ botToken, databaseUrl, webhook: undefined })))
  return refusal('unexpected', say('cli-unexpected', { reference }))
})
const out = result.exitCode === 0 || wantsJson(argv) ? process.stdout : process.stderr
const text = wantsJson(argv) ? JSON.stringify(result.json, null, 2) : result.lines.join('\n')
// Whoever reads may have stopped reading (`| head`).
out.on('error', () => process.exit(result.exitCode))
// Prisma's schema engine and PGlite leave ten-second timers behind that would keep the process.
out.write(`${text}\n`, () => process.exit(result.exitCode))
