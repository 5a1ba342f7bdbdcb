/**
 * The opening morning of an agency of 10,000 on one process as an office runs it (polling): the news goes out to everybody, and within
 * ten minutes 3,000 begin, each through a part of the form. Time runs faster (`day=1`: as on the clock) for all but the bot and Telegram.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { shipContent } from '../../src/office/ship-content.js'
import { type Database, openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { seededChance } from '../support/a-framework.js'
import type { Bench } from './bench.js'
import { type Measure, quantile } from './figures.js'
import { addPeople } from './many-people.js'
import { formsOf, tapsOf } from './office.js'
import { orderRound } from './order.js'
import type { Person } from './people-side.js'
import { cpuMs, end, listening, startProgram } from './processes.js'

const TOKEN = '6:day-of-the-program'
const PEOPLE = 10_000
const BEGIN = 3_000
const WITHIN_MS = 600_000
/** Reading an item with its five anchors. */
const THINK_MS = 8_000
/** The way to Telegram and back, and its own work. */
const CALL_MS = 60
const FASTER = 5
const LOOK_EVERY_MS = 500
const DAY_MS = 86_400_000

interface Backlog {
  most: number
  oldestSeconds: number
}

/** Everybody but the first has a superior; the news is written and not yet due. */
async function openMorning(database: Database, people: number) {
  const stores = openStores(database.client, database.sql)
  const now = new Date()
  await shipContent(stores, now)
  await addPeople(database, people)
  const { client } = database
  await client.$executeRaw`INSERT INTO supervision ("personId", "superiorId", "fromAt")
    SELECT p.id, greatest(f.id, f.id + (p.id - f.id) / 10), now() - interval '1 day' FROM person p, (SELECT min(id) AS id FROM person) f WHERE p.id > f.id`
  const [selfUntil, ratingUntil] = [new Date(now.getTime() + 10 * DAY_MS), new Date(now.getTime() + 20 * DAY_MS)]
  const opened = await openCycle(stores, { name: 'Bench', selfUntil, ratingUntil, actorId: null, now, tellAt: selfUntil })
  if (opened.kind !== 'opened') throw new Error(`The bench's cycle: ${opened.kind}`)
  await client.$executeRawUnsafe('VACUUM ANALYZE')
  return stores
}

/** /penilaian, begin, and between 8 and 20 items of the own form. */
async function whoBegin(database: Database, stores: Awaited<ReturnType<typeof openMorning>>, begin: number): Promise<Person[]> {
  const chance = seededChance(begin)
  const ratings = await database.client.rating.findMany({ where: { kind: 'self' }, orderBy: { id: 'asc' }, take: begin })
  const forms = await formsOf(
    stores,
    ratings.map((one) => ({ ratingId: one.id, telegramId: 900_000_000 + one.raterId })),
  )
  return forms.map((form) => {
    const { id, taps } = tapsOf(form)
    return { id, taps: ['/penilaian', `fg:${form.ratingId.toString(36)}`, ...taps.slice(0, 8 + chance(13))] }
  })
}

/** Looks at the inbox until told to stop. */
function watchBacklog({ client }: Database, stopping: AbortSignal): Promise<Backlog> {
  const look = async () => {
    const worst: Backlog = { most: 0, oldestSeconds: 0 }
    while (!stopping.aborted) {
      const [row] = await client.$queryRaw<{ count: number; oldest: number }[]>`
        SELECT count(*)::int AS count, coalesce(extract(epoch FROM now() - min("receivedAt")), 0)::float8 AS oldest FROM inbox_update WHERE "doneAt" IS NULL`
      worst.most = Math.max(worst.most, row?.count ?? 0)
      worst.oldestSeconds = Math.max(worst.oldestSeconds, row?.oldest ?? 0)
      await sleep(LOOK_EVERY_MS)
    }
    return worst
  }
  return look()
}

export async function dayMeasures({ postgres, apiRoot, quick }: Bench, asked: number | undefined): Promise<Measure[]> {
  if (postgres === undefined) return [{ what: 'Opening morning', value: 'not measured: no PostgreSQL on this machine' }]
  const [people, begin] = quick ? [1_000, 300] : [PEOPLE, BEGIN]
  const faster = asked ?? (quick ? 20 : FASTER)
  const url = await postgres.newDatabase()
  const database = await openPostgres(url, { connections: 2 })
  const stores = await openMorning(database, people)
  const persons = await whoBegin(database, stores, begin)
  const program = await startProgram({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: apiRoot, DATABASE_URL: url, PERSON_PER_MINUTE: '120' })
  const stopping = new AbortController()
  try {
    await listening(program)
    const watching = watchBacklog(database, stopping.signal)
    const cpuBefore = cpuMs(program.child.pid)
    // Eight o'clock: the news is due.
    await database.client.$executeRaw`UPDATE notice SET "dueAt" = now()`
    const pace = { kind: 'morning', withinMs: WITHIN_MS / faster, thinkMs: THINK_MS / faster } as const
    const { latencies, seconds, unanswered } = await orderRound(apiRoot, { token: TOKEN, people: persons, pace, callMs: CALL_MS })
    const busy = (cpuMs(program.child.pid) - cpuBefore) / (seconds * 1000)
    stopping.abort()
    const backlog = await watching
    const [sent] = await database.client.$queryRaw<{ count: number; seconds: number }[]>`
      SELECT count(*)::int AS count, coalesce(extract(epoch FROM max("sentAt") - min("dueAt")), 0)::float8 AS seconds FROM notice WHERE state = 'sent'`
    const all = latencies.flat()
    const name = `Opening morning, ${people} people, ${faster === 1 ? 'true time' : `${faster} times as fast`}`
    const ms = (share: number) => quantile(all, share).toFixed(0)
    return [
      {
        what: `${name}: ${begin} people begin; taps answered`,
        value: `${all.length} in ${seconds.toFixed(0)} s, ${(all.length / seconds).toFixed(0)} per second`,
      },
      { what: `${name}: ms from tap to screen at Telegram, p50, p99, longest`, value: `${ms(0.5)}, ${ms(0.99)}, ${ms(1)}` },
      {
        what: `${name}: most updates waiting or in hand, and the longest of them`,
        value: `${backlog.most}, ${backlog.oldestSeconds.toFixed(1)} s`,
      },
      {
        what: `${name}: opening notices sent meanwhile`,
        value: `${sent?.count ?? 0}, the last after ${(sent?.seconds ?? 0).toFixed(0)} s`,
      },
      { what: `${name}: CPU of the process, share of one core`, value: `${(busy * 100).toFixed(0)} %` },
      { what: `${name}: taps without an answer`, value: String(unanswered), limit: '0', ok: unanswered === 0 },
    ]
  } finally {
    stopping.abort()
    await end(program)
    await database.close()
  }
}
