/** The bot without a token: the real bot against our own Bot API server, an invented office on PGlite, and the chat page. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { z } from 'zod'
import { type Running, startCermin } from './cermin.js'
import type { Config } from './config.js'
import { openLog } from './log.js'
import { shipContent } from './office/ship-content.js'
import { openStorage, serveCommandLine } from './office-storage.js'
import { type SandboxServer, startSandboxServer } from './sandbox/bot-api-server.js'
import { type PagePersonGiven, pageApp } from './sandbox/page-api.js'
import { pageTexts } from './sandbox/page-texts.js'
import { fillSandbox, type SandboxOffice } from './sandbox-office.js'
import type { Database } from './storage/database.js'
import { emptyDatabase } from './storage/empty-database.js'
import { openStores } from './storage/stores.js'
import { SANDBOX_BOT_USERNAME } from './telegram/bot-username.js'
import type { Texts } from './texts/texts.js'

/** What of the sandbox lives outside the database: Telegram's side of the chats, the moved clock, who is who. */
const savedSchema = z.object({
  clockOffsetMs: z.number(),
  office: z.object({
    newcomerCode: z.string(),
    people: z.array(
      z.object({
        telegramId: z.number(),
        nip: z.string(),
        name: z.string(),
        phone: z.string(),
        part: z.enum(['asn', 'superior', 'admin', 'head', 'newcomer', 'other']),
      }),
    ),
  }),
  telegram: z.unknown(),
})

const SAVE_AFTER_MS = 300
const ROLE_OF = { asn: 'asn', superior: 'atasan', admin: 'admin', head: 'pimpinan', newcomer: 'asn' } as const

class Sandbox {
  private clockOffsetMs = 0
  private office: SandboxOffice = { people: [], newcomerCode: '' }
  private running: Running | undefined
  private saving: NodeJS.Timeout | undefined
  readonly clock = { now: () => new Date(Date.now() + this.clockOffsetMs) }

  private constructor(
    private readonly config: Config,
    private readonly texts: Texts,
    private readonly database: Database,
    private readonly file: string,
    private readonly server: SandboxServer,
  ) {}

  static async open(config: Config, texts: Texts, database: Database, folder: string): Promise<Sandbox> {
    let sandbox: Sandbox | undefined
    // Telegram's side has the same clock as the office.
    const clock = { now: () => sandbox?.clock.now() ?? new Date() }
    const server = await startSandboxServer({
      botName: 'Cermin',
      botUsername: SANDBOX_BOT_USERNAME,
      clock,
      onChange: () => sandbox?.saveSoon(),
    })
    sandbox = new Sandbox(config, texts, database, join(folder, 'chats.json'), server)
    return sandbox
  }

  /** Goes on where an earlier start stopped; makes everything anew when there is nothing, or nothing readable. */
  async begin(): Promise<Running> {
    const stores = openStores(this.database.client)
    await shipContent(stores, this.clock.now())
    const saved = this.readSaved()
    if (saved !== null && (await stores.people.idsWithRole('admin')).length > 0) {
      this.clockOffsetMs = saved.clockOffsetMs
      this.office = saved.office
      this.server.importState(saved.telegram)
    } else {
      await emptyDatabase(this.database)
      this.server.reset()
      this.clockOffsetMs = 0
      await shipContent(stores, this.clock.now())
      this.office = await fillSandbox(stores, { now: this.clock.now(), timeZone: this.config.timeZone })
    }
    for (const { telegramId, name, phone } of this.office.people)
      if (!this.server.hasUser(telegramId)) this.server.addUser({ id: telegramId, firstName: name, phone })
    this.save()
    const { config, texts, database, server, clock } = this
    const log = openLog(process.env.LOG_LEVEL === undefined ? 'warn' : config.logLevel)
    this.running = await startCermin({
      token: server.token,
      apiRoot: server.url,
      database,
      texts,
      log,
      now: clock.now,
      settings: { ...config, webhook: undefined },
    })
    for (const { telegramId } of this.office.people) {
      const member = await stores.people.byTelegramId(telegramId, clock.now())
      if (member !== null) await this.running.announceCommands(member)
    }
    await this.running.cron.tick()
    return this.running
  }

  private readSaved() {
    try {
      return savedSchema.parse(JSON.parse(readFileSync(this.file, 'utf8')))
    } catch {
      return null
    }
  }

  private saveSoon(): void {
    this.saving ??= setTimeout(() => this.save(), SAVE_AFTER_MS)
  }

  private save(): void {
    clearTimeout(this.saving)
    this.saving = undefined
    if (this.office.people.length === 0) return
    const { clockOffsetMs, office } = this
    writeFileSync(`${this.file}.new`, JSON.stringify({ clockOffsetMs, office, telegram: this.server.exportState() }), { mode: 0o600 })
    renameSync(`${this.file}.new`, this.file)
  }

  private async moveClockTo(offsetMs: number): Promise<void> {
    this.clockOffsetMs = offsetMs
    this.save()
    await this.running?.cron.tick()
    this.running?.outbox.wake()
  }

  private async reset(): Promise<void> {
    await this.running?.stop()
    this.office = { people: [], newcomerCode: '' }
    writeFileSync(this.file, '')
    await this.begin()
  }

  person(part: 'asn' | 'superior' | 'admin'): string {
    return this.office.people.find((one) => one.part === part)?.name ?? '–'
  }

  private shownPeople(): PagePersonGiven[] {
    const say = this.texts.plain('id')
    return this.office.people.flatMap(({ telegramId, name, part }) => {
      if (part === 'other') return []
      const link = `https://t.me/${this.server.bot.username}?start=${this.office.newcomerCode}`
      const hint = part === 'newcomer' ? say('start-hint-new', { link }) : say(`start-hint-${part}`)
      return [{ id: telegramId, name, role: ROLE_OF[part], hint }]
    })
  }

  page() {
    return pageApp({
      server: this.server,
      people: () => this.shownPeople(),
      texts: pageTexts(),
      zone: this.config.timeZone,
      actions: {
        moveClock: (ms) => this.moveClockTo(this.clockOffsetMs + ms),
        setClock: (date) => this.moveClockTo(date === null ? 0 : date.getTime() - Date.now()),
        reset: () => this.reset(),
      },
    })
  }

  get current(): Running | undefined {
    return this.running
  }

  async stop(): Promise<void> {
    await this.running?.stop()
    this.save()
    await this.server.stop()
  }
}

/** Starts the sandbox and prints where to look; answers how to stop it. */
export async function startSandbox(config: Config, texts: Texts): Promise<() => Promise<void>> {
  const say = texts.plain('id')
  const opened = await openStorage({ ...config, databaseUrl: undefined })
  if (opened.kind === 'held') {
    console.error(say('start-folder-held', { folder: opened.folder, pid: String(opened.pid) }))
    process.exit(1)
  }
  const { database, release } = opened.storage
  const folder = opened.storage.folder ?? config.dataDir
  const sandbox = await Sandbox.open(config, texts, database, folder)
  const { botUsername, stores } = await sandbox.begin()
  const log = openLog('warn')
  const wakeOutbox = () => {
    sandbox.current?.outbox.wake()
    sandbox.current?.broadcasts.wake()
  }
  const commands = await serveCommandLine({
    folder,
    database,
    stores,
    texts,
    timeZone: config.timeZone,
    botUsername,
    now: sandbox.clock.now,
    wakeOutbox,
    log,
  })
  const page = await listen(sandbox.page().fetch, config.port)
  const [asn, superior, admin] = [sandbox.person('asn'), sandbox.person('superior'), sandbox.person('admin')]
  console.log(say('start-sandbox', { people: 40, url: `http://localhost:${config.port}`, asn, superior, admin }))
  return async () => {
    page.close()
    if ('closeAllConnections' in page) page.closeAllConnections()
    await commands.close()
    await sandbox.stop()
    await database.close()
    release()
  }
}

/** On this machine only; rejects when the port is taken. */
function listen(fetch: (request: Request) => Response | Promise<Response>, port: number): Promise<ReturnType<typeof serve>> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, () => resolve(server))
    server.once('error', reject)
  })
}
