/** Joins the parts into one running bot: used by main.ts, by the sandbox and by the tests alike. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Config } from './config.js'
import { type Broadcasts, startBroadcasts } from './delivery/broadcasts.js'
import { openGate, personPace } from './delivery/gate.js'
import { type Inbox, startInbox } from './delivery/inbox.js'
import { type OfficeJobs, startOfficeJobs } from './delivery/office-jobs.js'
import { type Outbox, startOutbox } from './delivery/outbox.js'
import { createPace } from './delivery/pace.js'
import { startPolling } from './delivery/polling.js'
import { startWebServer, type WebServer } from './delivery/web-server.js'
import { heldBefore, periodOf, type RetentionKind } from './domain/privacy/retention.js'
import type { Member } from './domain/roster/member.js'
import type { Stores } from './domain/stores.js'
import { shippedDpia, shippedPractice, shippedRetention } from './office/ship-content.js'
import { readSheets, readTable } from './office/table-file.js'
import { type Operation, watchOperation } from './operation.js'
import { startWorkbook } from './reports/workbook-thread.js'
import { type Cron, startCron } from './schedule/cron.js'
import { dropDrafts } from './schedule/drop-drafts.js'
import { keepRetention } from './schedule/keep-retention.js'
import { movePeople } from './schedule/move-people.js'
import { openCycles } from './schedule/open-cycles.js'
import { remind } from './schedule/remind.js'
import { remindCorrections } from './schedule/remind-corrections.js'
import { startScheduledBroadcasts } from './schedule/start-broadcasts.js'
import { tidyDatabase } from './schedule/tidy-database.js'
import { tidyInbox } from './schedule/tidy-inbox.js'
import { backlogOf } from './storage/backlog.js'
import type { Database } from './storage/database.js'
import { inboxStore } from './storage/inbox-store.js'
import { openStores } from './storage/stores.js'
import { createBot } from './telegram/bot.js'
import { broadcastApi } from './telegram/broadcast-api.js'
import { announceCommands, announceDefaultCommands } from './telegram/commands.js'
import type { Deps, Log } from './telegram/context.js'
import { limitCostly, UNLIMITED } from './telegram/costly.js'
import { deliverBroadcast } from './telegram/deliver-broadcast.js'
import { giveUpOfficeJob, runOfficeJob } from './telegram/office-jobs/run-office-job.js'
import { OFFICE_WORK_KINDS } from './telegram/office-jobs/works.js'
import { sendNotice } from './telegram/send-notice.js'
import { showBroadcastProgress } from './telegram/show-broadcast-progress.js'
import { tellTooFast } from './telegram/too-fast.js'
import type { Texts } from './texts/texts.js'
import { workCalendarOf } from './work-calendar.js'

export interface Parts {
  token: string
  apiRoot: string
  database: Database
  texts: Texts
  log: Log
  /** The office's clock. */
  now: () => Date
  settings: Pick<Config, 'timeZone' | 'agencyName' | 'adminIds' | 'webhook' | 'broadcastPerSecond' | 'broadcastApprovalOver'> & {
    /** Messages, and taps, of one person a minute; 0 or absent: without limit. */
    personPerMinute?: number
    /** What is done each night with what is over its period; absent: nothing. */
    retentionMode?: Config['retentionMode']
  }
  /** How long after the death of a process what it had in hand is free, in real ms; 10 to 15 s unless given (tests are shorter). */
  leaseMs?: number
  /** False: jobs run only when the cron is ticked by hand, in stories whose clock stands still while a minute of the world passes. */
  ticksByItself?: boolean
  /** Where to listen for the webhook, /healthz and /metrics; absent: nowhere (the sandbox's page has the port). */
  port?: number
}

export interface Running {
  stores: Stores
  deps: Deps
  botUsername: string
  inbox: Inbox
  outbox: Outbox
  broadcasts: Broadcasts
  cron: Cron
  /** Gives a linked person's chat the command menu of that person's roles. */
  announceCommands(member: Member): Promise<void>
  /** Resolves when no update and no due notice is left; for tests and the sandbox. */
  idle(): Promise<void>
  /** Stops taking, finishes what is in hand. The database stays open. */
  stop(): Promise<void>
}

/** Within the ten seconds that systemd and Docker allow. */
const STOP_WITHIN_MS = 7000

/** The kinds of update the bot asks Telegram for. */
const ALLOWED_UPDATES = ['message', 'callback_query', 'my_chat_member'] as const

export async function startCermin(parts: Parts): Promise<Running> {
  const { database, log, now, settings } = parts
  const stores = openStores(database.client, database.sql)
  const inboxRows = inboxStore(database.client, database.sql)
  const onFault = ({ what, error }: { what: string; error: unknown }) => log.warn({ what, error: faultName(error) }, 'fault, tried again')
  const operation = watchOperation({ log, backlog: () => backlogOf(database.client, now()) })
  const workCalendar = workCalendarOf(stores, settings.timeZone)
  // Outbox and broadcasts need the bot to send, and the bot needs them to wake them.
  let outbox: Outbox | undefined
  let broadcasts: Broadcasts | undefined
  let officeJobs: OfficeJobs | undefined
  const perMinute = settings.personPerMinute ?? 0
  const deps: Deps = {
    ...settings,
    stores,
    texts: parts.texts,
    now,
    // The drawing library takes 35 MB: loaded with the first picture.
    radarPng: async (picture) => (await import('./reports/radar.js')).radarPng(picture),
    participationPng: async (picture) => (await import('./reports/participation.js')).participationPng(picture),
    heatMapPng: async (picture) => (await import('./reports/heat-map.js')).heatMapPng(picture),
    bandBarsPng: async (picture) => (await import('./reports/band-bars.js')).bandBarsPng(picture),
    valueBarsPng: async (picture) => (await import('./reports/value-bars.js')).valueBarsPng(picture),
    timeCurvePng: async (picture) => (await import('./reports/time-curve.js')).timeCurvePng(picture, settings.timeZone),
    trendPng: async (picture) => (await import('./reports/trend.js')).trendPng(picture),
    workbookXlsx: async (sheets) => (await import('./reports/workbook.js')).workbookXlsx(sheets, settings.timeZone),
    readTable,
    readSheets: (bytes, fileName) => readSheets(bytes, fileName),
    invitationPdf: async (sheet) => (await import('./reports/pdf.js')).invitationPdf(sheet),
    raporPdf: async (sheet) => (await import('./reports/pdf.js')).raporPdf(sheet),
    ownDataPdf: async (sheet) => (await import('./reports/pdf.js')).ownDataPdf(sheet),
    startWorkbook: (sheets) => startWorkbook(sheets, settings.timeZone),
    wakeOfficeJobs: () => officeJobs?.wake(),
    practice: await shippedPractice(),
    retention: await shippedRetention(),
    retentionMode: settings.retentionMode ?? 'off',
    dpia: shippedDpia,
    workCalendar,
    log,
    costly: perMinute === 0 ? UNLIMITED : limitCostly(),
    wakeOutbox: () => outbox?.wake(),
    wakeBroadcasts: () => broadcasts?.wake(),
  }
  const { token, apiRoot } = parts
  const owner = randomUUID()
  const lease = parts.leaseMs === undefined ? {} : { leaseMs: parts.leaseMs }
  const pace = createPace(settings.broadcastPerSecond)
  const { bot, handle } = await createBot({ token, apiRoot, deps, replied: pace.replied, called: operation.called })
  const sending = startOutbox({
    ...lease,
    store: stores.notices,
    send: operation.notice((notice) => sendNotice(bot.api, deps, notice)),
    now,
    onFault,
  })
  outbox = sending
  const lane = broadcastApi(token, apiRoot, operation.called)
  const casting = startBroadcasts({
    store: stores.broadcasts,
    owner,
    now,
    pace,
    perSecond: settings.broadcastPerSecond,
    onFault,
    ...lease,
    send: operation.recipient((to, broadcast) => deliverBroadcast(lane, deps, to, broadcast)),
    showProgress: (news) => showBroadcastProgress(bot.api, deps, news),
  })
  broadcasts = casting
  const officeWork = { api: bot.api, deps, token, apiRoot, botUsername: bot.botInfo.username }
  const working = startOfficeJobs({
    ...lease,
    store: stores.officeJobs,
    kinds: OFFICE_WORK_KINDS,
    run: (job, control) => runOfficeJob(officeWork, job, control, owner),
    giveUp: (job) => giveUpOfficeJob(officeWork, job),
    owner,
    now,
    onFault,
  })
  officeJobs = working
  const sole = settings.webhook === undefined
  const inbox = startInbox({ ...lease, sole, store: inboxRows, handle: operation.update(({ payload }) => handle(payload)), owner, onFault })
  const gate = openGate({
    pace: personPace(perMinute),
    receive: (updates) => inbox.receive(updates),
    tell: ({ payload }) => void tellTooFast(bot.api, deps, payload).catch((error: unknown) => onFault({ what: 'too fast', error })),
    dropped: operation.dropped,
  })
  const receive = perMinute === 0 ? inbox.receive : gate
  const { retention } = deps
  const { timeZone } = settings
  const over = (kind: RetentionKind, at: Date) => heldBefore(periodOf(retention, kind), at)
  const report = (counts: Record<string, number>) => log.info({ mode: deps.retentionMode, counts }, 'over the period')
  const cron = startCron({
    jobs: [
      { name: 'reminders', run: () => remind({ stores, now: now(), workCalendar, wakeOutbox: deps.wakeOutbox }) },
      { name: 'corrections', run: () => remindCorrections({ stores, now: now(), wakeOutbox: deps.wakeOutbox }) },
      { name: 'broadcasts', run: () => startScheduledBroadcasts({ stores, now: now(), wakeBroadcasts: deps.wakeBroadcasts }) },
      { name: 'move-people', run: () => movePeople({ stores, now: now() }) },
      { name: 'open-cycles', run: () => openPrepared(deps) },
      { name: 'drop-drafts', run: () => dropDrafts({ stores, now: now(), before: over('roster-files', now()) }) },
      { name: 'tidy-inbox', run: () => tidyInbox(inboxRows, over('inbox', new Date())) },
      { name: 'retention', run: () => keepRetention({ stores, now: now(), timeZone, retention, mode: deps.retentionMode, report }) },
      { name: 'tidy', run: () => tidyDatabase({ stores, now: now(), timeZone }, database.tidy) },
    ].map(operation.job),
    timeZone: settings.timeZone,
    byItself: parts.ticksByItself ?? true,
    onFault,
  })
  await announceDefaultCommands(bot.api, deps).catch((error: unknown) => onFault({ what: 'command menu', error }))
  const web = await listen(parts, { operation, receive, onFault })
  const stopTaking = await takeUpdates(parts, { bot, receive, onFault })
  return {
    stores,
    deps,
    botUsername: bot.botInfo.username,
    inbox,
    outbox: sending,
    broadcasts: casting,
    cron,
    announceCommands: (member) => announceCommands(bot.api, deps, member),
    async idle() {
      await inbox.idle()
      await working.idle()
      await sending.idle()
      await casting.idle()
    },
    async stop() {
      await stopTaking()
      await web?.stop()
      // What hangs is left to its lease: another process, or the next one, does it again.
      const rest = Promise.all([working.stop(), sending.stop(), cron.stop()])
      await Promise.all([inbox.stop(), casting.stop(), Promise.race([rest, sleep(STOP_WITHIN_MS, undefined, { ref: false })])])
    },
  }
}

type Listening = Pick<Taking, 'receive' | 'onFault'> & { operation: Operation }

async function listen(parts: Parts, { operation, receive, onFault }: Listening): Promise<WebServer | undefined> {
  if (parts.port === undefined) return undefined
  const { webhook } = parts.settings
  return startWebServer({
    port: parts.port,
    health: operation.health,
    metrics: operation.metrics,
    onFault,
    ...(webhook === undefined ? {} : { webhook: { secret: webhook.secret, receive } }),
  })
}

type GrammySignal = NonNullable<Parameters<Awaited<ReturnType<typeof createBot>>['bot']['api']['getUpdates']>[1]>

type Taking = {
  bot: Awaited<ReturnType<typeof createBot>>['bot']
  receive: Inbox['receive']
  onFault: (fault: { what: string; error: unknown }) => void
}

/** Asks Telegram to push (webhook), or polls; answers how to stop. */
async function takeUpdates(parts: Parts, { bot, receive, onFault }: Taking): Promise<() => Promise<void>> {
  const { webhook } = parts.settings
  if (webhook !== undefined) {
    const url = `${webhook.url.replace(/\/+$/, '')}/telegram`
    await bot.api.setWebhook(url, { secret_token: webhook.secret, allowed_updates: ALLOWED_UPDATES })
    return async () => {}
  }
  await bot.api.deleteWebhook()
  const polling = startPolling({
    getUpdates: ({ offset, timeoutSeconds, signal }) =>
      // grammY's type names the signal of the abort-controller package; Node's own does the same.
      bot.api.getUpdates({ offset, timeout: timeoutSeconds, allowed_updates: ALLOWED_UPDATES }, signal as unknown as GrammySignal),
    receive,
    onFault,
  })
  return () => polling.stop()
}

/** Names and codes only: a message may hold what a person wrote. */
function faultName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name
}

/** A cycle whose day has come is told at once. */
async function openPrepared({ stores, now, workCalendar, wakeOutbox }: Deps): Promise<void> {
  if (await openCycles({ stores, now: now(), calendar: await workCalendar() })) wakeOutbox()
}
