/** What a broadcast to a whole office reaches of the permitted rate, on a good and on a bad day, and what a million recipients cost. */
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startCermin } from '../../src/cermin.js'
import { startBroadcast } from '../../src/domain/broadcast/start-broadcast.js'
import { shipContent } from '../../src/office/ship-content.js'
import { type Database, openPglite, openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { menuButtons } from '../../src/telegram/screens/menu-buttons.js'
import { loadTexts } from '../../src/texts/texts.js'
import { aContent, aDraft } from '../support/broadcasts.js'
import type { Order, TelegramReport, Weather } from './broadcast-telegram.js'
import { atMost, type Measure, median } from './figures.js'
import { addPeople, telegramIds } from './many-people.js'

const PER_SECOND = 30
const LATENCY_MS = 100
const SHARE_BLOCKED = 0.03

interface Telegram {
  url: string
  token: string
  ask<T>(order: Order): Promise<T>
  end(): void
}

async function telegram(): Promise<Telegram> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'broadcast-telegram.js'))
  const waiting = new Map<number, (result: unknown) => void>()
  const at = await new Promise<{ url: string; token: string }>((resolve) => child.once('message', (first) => resolve(first as never)))
  child.on('message', (message) => {
    const { number, result } = message as { number: number; result: unknown }
    waiting.get(number)?.(result)
  })
  let number = 0
  return {
    ...at,
    ask<T>(order: Order) {
      number += 1
      child.send({ number, order })
      return new Promise<T>((resolve) => waiting.set(number, (result) => resolve(result as T)))
    },
    end: () => child.disconnect(),
  }
}

const weatherOf = (some: Partial<Weather>): Weather => ({
  latencyMs: LATENCY_MS,
  perSecond: PER_SECOND,
  badDay: false,
  blocked: [],
  ...some,
})
const TAPS = { op: 'tap', data: [menuButtons.language.data({}), menuButtons.menu.data({})], pauseMs: 300 } as const

/** One broadcast from its start to its last recipient. */
async function run(database: Database, api: Telegram, text: string, during: () => Promise<void> = async () => {}) {
  const stores = openStores(database.client, database.sql)
  const started = await startCermin({
    ...{ token: api.token, apiRoot: api.url, database, texts: loadTexts(), now: () => new Date() },
    log: { debug() {}, info() {}, warn() {}, error: (fields) => console.error(fields) },
    settings: {
      ...{ timeZone: 'Asia/Makassar', agencyName: 'Bench', adminIds: [], webhook: undefined },
      ...{ broadcastPerSecond: PER_SECOND, broadcastApprovalOver: 100 },
    },
  })
  const id = await aDraft(stores, { content: aContent({ text }), now: new Date() })
  const began = performance.now()
  await startBroadcast(stores, { id, actorId: null, now: new Date() })
  started.deps.wakeBroadcasts()
  const beside = during()
  while ((await stores.broadcasts.byId(id))?.state !== 'done') await sleep(100)
  const seconds = (performance.now() - began) / 1000
  await beside
  await started.stop()
  return { seconds, counts: await stores.broadcasts.counts(id), report: await api.ask<TelegramReport>({ op: 'report', text }) }
}

async function goodDay(name: string, database: Database, api: Telegram, people: number): Promise<Measure[]> {
  await api.ask({ op: 'weather', weather: weatherOf({}) })
  const { seconds, counts, report } = await run(database, api, 'Siaran pada hari baik.')
  const rate = people / seconds / PER_SECOND
  return [
    {
      ...{
        what: `${name}: ${people} recipients, share of the permitted ${PER_SECOND}/s`,
        value: `${(rate * 100).toFixed(1)} % (${seconds.toFixed(1)} s)`,
      },
      ...{ limit: '>= 97 %', ok: rate >= 0.97 },
    },
    { what: `${name}: 429 on that day`, value: String(report.calls['429'] ?? 0) },
    exact(`${name}: everyone once, counts exact`, report.once === people && counts.sent === people, `${report.once} of ${people}`),
  ]
}

const exact = (what: string, ok: boolean, value: string): Measure => ({ what, value, limit: 'exact', ok })

async function badDay(name: string, database: Database, api: Telegram, people: readonly number[]): Promise<Measure[]> {
  const [tapper = 0] = people
  const blocked = people.filter((_, n) => n % Math.round(1 / SHARE_BLOCKED) === 5)
  await api.ask({ op: 'weather', weather: weatherOf({ badDay: true, blocked }) })
  const taps: number[] = []
  const { seconds, counts, report } = await run(database, api, 'Siaran pada hari buruk.', async () => {
    taps.push(...(await api.ask<number[]>({ ...TAPS, id: tapper, times: 40 })))
  })
  const quiet = await quietTaps(database, api, tapper)
  const reachable = people.length - blocked.length
  const ok =
    report.once === reachable && report.twice === 0 && counts.sent + counts.unknown === reachable && counts.blocked === blocked.length
  return [
    exact(
      `${name}: 5 % 502, 2 % dropped, 429 of 5 s, 3 % blocked: everyone reachable once`,
      ok && counts.failed === 0,
      `${report.once} of ${reachable}; sent ${counts.sent}, unknown ${counts.unknown}, blocked ${counts.blocked}, twice ${report.twice}`,
    ),
    { what: `${name}: that took`, value: `${seconds.toFixed(1)} s, answers ${JSON.stringify(report.calls)}` },
    atMost(`${name}: median tap during the broadcast to that without`, [median(taps) / median(quiet)], { most: 2, unit: '' }),
    { what: `${name}: the same in ms`, value: `${median(taps).toFixed(0)} and ${median(quiet).toFixed(0)}` },
  ]
}

async function quietTaps(database: Database, api: Telegram, id: number): Promise<number[]> {
  await api.ask({ op: 'weather', weather: weatherOf({}) })
  const started = await startCermin({
    ...{ token: api.token, apiRoot: api.url, database, texts: loadTexts(), now: () => new Date() },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    settings: {
      ...{ timeZone: 'Asia/Makassar', agencyName: 'Bench', adminIds: [], webhook: undefined },
      ...{ broadcastPerSecond: PER_SECOND, broadcastApprovalOver: 100 },
    },
  })
  const taps = await api.ask<number[]>({ ...TAPS, id, times: 20 })
  await started.stop()
  return taps
}

/** A throwaway database with so many recipients: the start, claims at three places, and the memory of the process. */
async function million(name: string, database: Database, people: number): Promise<Measure[]> {
  await addPeople(database, people)
  const stores = openStores(database.client, database.sql)
  const id = await aDraft(stores, { now: new Date() })
  globalThis.gc?.()
  const rss = process.memoryUsage().rss
  const began = performance.now()
  const started = await startBroadcast(stores, { id, actorId: null, now: new Date() })
  const seconds = (performance.now() - began) / 1000
  const claims = [await claimMs(database, id)]
  for (const upTo of [people / 2, people * 0.99]) {
    await database.client
      .$executeRaw`UPDATE broadcast_recipient SET state = 'sent', version = 1 WHERE "broadcastId" = ${id} AND state = 'waiting' AND "personId" <= ${upTo}`
    claims.push(await claimMs(database, id))
  }
  const grown = (process.memoryUsage().rss - rss) / 1024 / 1024
  const [first = 0, , last = 0] = claims
  return [
    { what: `${name}: start with ${people} recipients`, value: `${seconds.toFixed(1)} s (${started.kind})` },
    {
      ...{
        what: `${name}: claim of 10 at the beginning, half-way, at the end`,
        value: claims.map((ms) => `${ms.toFixed(1)} ms`).join(', '),
      },
      ...{ limit: 'does not grow', ok: last <= Math.max(first * 2, 5) },
    },
    {
      what: `${name}: memory grown meanwhile${database.kind === 'pglite' ? ' (the database is in it)' : ''}`,
      value: `${grown.toFixed(0)} MB`,
    },
  ]
}

/** The median of 40 claims one after another, each of ten that are then settled. */
async function claimMs(database: Database, id: number): Promise<number> {
  const { broadcasts } = openStores(database.client, database.sql)
  const times: number[] = []
  for (let n = 0; n < 40; n += 1) {
    const began = performance.now()
    const claimed = await broadcasts.claim({ owner: 'bench', most: 10, perSecond: 1e6, leaseMs: 60_000 })
    times.push(performance.now() - began)
    for (const to of claimed) {
      await broadcasts.begin(to, { owner: 'bench', leaseMs: 60_000 })
      await broadcasts.settle({ ...to, version: 1 }, { kind: 'sent', messageIds: [1] }, { now: new Date(), retryMs: null })
    }
    if (claimed.some(({ broadcastId }) => broadcastId !== id)) throw new Error('The bench claimed of another broadcast')
  }
  return median(times)
}

/** `newDatabase` gives the address of an empty database on a server; absent: PGlite in memory. */
export async function broadcastMeasures(quick: boolean, newDatabase?: () => Promise<string>): Promise<Measure[]> {
  const name = `Broadcast, ${newDatabase === undefined ? 'PGlite' : 'PostgreSQL'}`
  const open = async () => (newDatabase === undefined ? openPglite({}) : openPostgres(await newDatabase()))
  const people = quick ? 600 : 3000
  const measures: Measure[] = []
  const api = await telegram()
  const office = await open()
  try {
    await shipContent(openStores(office.client), new Date())
    await addPeople(office, people)
    const ids = await telegramIds(office)
    await api.ask({ op: 'people', ids })
    measures.push(...(await goodDay(name, office, api, people)))
    measures.push(...(await badDay(name, office, api, ids)))
  } finally {
    api.end()
    await office.close()
  }
  const throwaway = await open()
  try {
    measures.push(...(await million(name, throwaway, quick ? 100_000 : 1_000_000)))
  } finally {
    await throwaway.close()
  }
  return measures
}
