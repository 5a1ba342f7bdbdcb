/** Starts the bot, or without BOT_TOKEN the sandbox; stops it in good order. Nothing else. */
import { existsSync } from 'node:fs'
import { inspect } from 'node:util'
import { startCermin } from './cermin.js'
import { type Config, loadConfig } from './config.js'
import { framesOf, openLog } from './log.js'
import { shipContent } from './office/ship-content.js'
import { openStorage, serveCommandLine } from './office-storage.js'
import { secretsOf, withoutSecrets } from './secrets.js'
import { openStores } from './storage/stores.js'
import { loadTexts } from './texts/texts.js'

const texts = loadTexts()
const say = texts.plain('id')

/** A process that has not stopped by then is ended: systemd and Docker would do the same. */
const STOP_WITHIN_MS = 10_000

async function startOffice(config: Config & { botToken: string }): Promise<() => Promise<void>> {
  const log = openLog(config.logLevel, undefined, secretsOf(config))
  const opened = await openStorage(config)
  if (opened.kind === 'held') fail(say('start-folder-held', { folder: opened.folder, pid: String(opened.pid) }))
  const { database, folder, release } = opened.storage
  await shipContent(openStores(database.client), new Date())
  const now = () => new Date()
  const { botToken: token, telegramApiRoot: apiRoot, port, timeZone } = config
  const running = await startCermin({ token, apiRoot, database, texts, log, now, settings: config, port })
  const { stores, botUsername, outbox, broadcasts } = running
  const wakeOutbox = () => {
    outbox.wake()
    broadcasts.wake()
  }
  const commands =
    folder === null ? undefined : await serveCommandLine({ folder, database, stores, texts, timeZone, botUsername, now, wakeOutbox, log })
  await running.cron.tick()
  log.info({ bot: botUsername, database: database.kind, webhook: config.webhook !== undefined, port }, 'started')
  return async () => {
    await commands?.close()
    await running.stop()
    await database.close()
    release()
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

/** A promise nobody waited for is a fault of ours, and no reason to leave everyone without the bot. */
process.on('unhandledRejection', (error) =>
  console.error('unhandled', error instanceof Error ? `${error.name}\n${framesOf(error.stack)}` : 'unknown'),
)

if (existsSync('.env')) process.loadEnvFile('.env')
const outcome = loadConfig(process.env)
if (outcome.kind === 'faults')
  fail(
    [
      say('start-setting-faults'),
      ...outcome.faults.map((fault) => say('start-setting-fault', { name: fault.name, expected: fault.expected })),
    ].join('\n'),
  )
const { config } = outcome
const { botToken } = config

/** Told to stop while it still starts, it stops as soon as it has started. */
function stopOnSignal(starting: Promise<() => Promise<void>>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
      starting
        .then((stop) => stop())
        .then(
          () => process.exit(0),
          () => process.exit(1),
        )
    })
}

try {
  // The sandbox is loaded only here: with a token nothing of it is in the process.
  const starting =
    botToken === undefined
      ? import('./start-sandbox.js').then(({ startSandbox }) => startSandbox(config, texts))
      : startOffice({ ...config, botToken })
  stopOnSignal(starting)
  await starting
} catch (error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : error instanceof Error ? error.message : 'unknown'
  const secrets = secretsOf(config)
  if (config.logLevel === 'debug') console.error(withoutSecrets(inspect(error, { depth: 6 }), secrets))
  const fault = withoutSecrets(code, secrets)
  fail(say(code === 'EADDRINUSE' ? 'start-port-taken' : 'start-failed', { port: String(config.port), fault }))
}
