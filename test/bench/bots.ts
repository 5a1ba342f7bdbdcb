/**
 * The process that is measured: on one database it runs Cermin and a bare grammY bot in turn, and reports what each answer cost.
 * Arguments: the fake Bot API's address, the database address or "pglite:<folder>", quick or full.
 */
import type { Update } from 'grammy/types'
import { startCermin } from '../../src/cermin.js'
import { type Database, openPglite, openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { loadTexts } from '../../src/texts/texts.js'
import { BARE_TOKEN, bareBot, type Edit, editLike } from './bare.js'
import type { RoundOrder, RoundOutcome } from './bot-api.js'
import { median } from './figures.js'
import { type BenchForm, type BenchOffice, emptyAnswers, fillOffice, tapsOf } from './office.js'
import { ONE, orderRound } from './order.js'
import type { Person } from './people-side.js'
import { nameOf, recordStatements } from './statements.js'

export interface RoundFigures {
  /** CPU milliseconds of this process per answer: all threads, from the round's first tap to its last edit and what is tidied after. */
  cpuMs: number
  /** Answers per second of real time. */
  perSecond: number
  /** Median latency of answers 1-5 and 20-24, ms. */
  early: number
  late: number
}
export interface WrittenPerAnswer {
  rows: number
  walBytes: number
}
export interface BotsReport {
  kind: Database['kind']
  /** By mode: 50 people at once, one after another. */
  cermin: { crowd: RoundFigures[]; alone: RoundFigures[]; selfCrowd: RoundFigures[] }
  bare: { crowd: RoundFigures[]; alone: RoundFigures[] }
  written: { early: WrittenPerAnswer; late: WrittenPerAnswer }
  /** Statements of Cermin for one tap of each kind, one after another, with their names; null where they are not counted. */
  statements: Record<string, { each: number; names: string }> | null
}

const [apiRoot = '', where = '', size = 'full'] = process.argv.slice(2)
const quick = size === 'quick'
const PEOPLE = 50
const ROUNDS = where.startsWith('pglite:') ? (quick ? 1 : 3) : quick ? 2 : 5
const ALONE_PEOPLE = quick ? 6 : 12
const SELF_PEOPLE = 25
const WARM_UP_PEOPLE = 20

const openDatabase = (connections?: number) =>
  where.startsWith('pglite:')
    ? openPglite({ folder: where.slice('pglite:'.length) })
    : openPostgres(where, connections === undefined ? {} : { connections })

const order = (given: RoundOrder) => orderRound(apiRoot, given)

interface Subject {
  token: string
  idle: () => Promise<void>
  stop: () => Promise<void>
}

async function startSubject(database: Database): Promise<Subject> {
  const token = '1:cermin'
  const log = { debug() {}, info() {}, warn: (fields: object) => console.error(fields), error: (fields: object) => console.error(fields) }
  const settings = {
    timeZone: 'Asia/Makassar',
    agencyName: 'Kecamatan Maulafa',
    adminIds: [],
    webhook: undefined,
    broadcastPerSecond: 30,
    broadcastApprovalOver: 100,
  }
  const running = await startCermin({ token, apiRoot, database, texts: loadTexts(), log, now: () => new Date(), settings })
  return { token, idle: () => running.idle(), stop: () => running.stop() }
}

async function startBare(database: Database, edit: Edit): Promise<Subject> {
  const bot = bareBot({ apiRoot, token: BARE_TOKEN, database, edit })
  await bot.init()
  const stopping = new AbortController()
  const handling = new Set<Promise<void>>()
  const poll = async () => {
    let offset = 0
    while (!stopping.signal.aborted) {
      const signal = stopping.signal as unknown as NonNullable<Parameters<typeof bot.api.getUpdates>[1]>
      const updates: Update[] = await bot.api.getUpdates({ offset, timeout: 30 }, signal).catch(() => [])
      for (const update of updates) {
        offset = update.update_id + 1
        const handled: Promise<void> = bot.handleUpdate(update).finally(() => handling.delete(handled))
        handling.add(handled)
      }
    }
  }
  const polling = poll()
  return {
    token: BARE_TOKEN,
    async idle() {
      await Promise.all(handling)
    },
    async stop() {
      stopping.abort()
      await polling
    },
  }
}

interface Measured {
  figures: RoundFigures
  outcome: RoundOutcome
}

async function round(database: Database, subject: Subject, forms: readonly BenchForm[], atOnce: number): Promise<Measured> {
  await emptyAnswers(database)
  globalThis.gc?.()
  const payload: RoundOrder = { token: subject.token, people: forms.map((form) => tapsOf(form)), pace: { kind: 'at-once', many: atOnce } }
  const before = process.cpuUsage()
  const outcome = await order(payload)
  await subject.idle()
  const { user, system } = process.cpuUsage(before)
  const answers = forms.reduce((sum, form) => sum + form.itemKeys.length, 0)
  const between = (from: number, to: number) => median(outcome.latencies.flatMap((one) => one.slice(from - 1, to)))
  const figures = {
    cpuMs: (user + system) / 1000 / answers,
    perSecond: answers / outcome.seconds,
    early: between(1, 5),
    late: between(20, 24),
  }
  return { figures, outcome }
}

interface Counters {
  rows: bigint
  wal: string
}
/** Of one connection only: a second one would report its rows later. */
async function counters({ client }: Database): Promise<{ rows: number; wal: bigint }> {
  await client.$queryRaw`SELECT 1 AS flushed FROM (SELECT pg_stat_force_next_flush()) flush`
  const [found] = await client.$queryRaw<Counters[]>`
    SELECT sum(n_tup_ins + n_tup_upd + n_tup_del)::bigint AS rows, pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::text AS wal
    FROM pg_stat_user_tables`
  return { rows: Number(found?.rows ?? 0), wal: BigInt(found?.wal ?? 0) }
}

/** What each answer of one form writes, measured one by one on a database of one connection. */
async function written(form: BenchForm): Promise<BotsReport['written']> {
  const database = await openDatabase(1)
  await emptyAnswers(database)
  const subject = await startSubject(database)
  const rows: number[] = []
  const wal: number[] = []
  const { id, taps } = tapsOf(form)
  for (const tap of taps) {
    await subject.idle()
    const before = await counters(database)
    await order({ token: subject.token, people: [{ id, taps: [tap] }], pace: ONE })
    await subject.idle()
    const after = await counters(database)
    rows.push(after.rows - before.rows)
    wal.push(Number(after.wal - before.wal))
  }
  await subject.stop()
  await database.close()
  // The first answer also marks the form as begun; a checkpoint inflates single answers: hence the middle of five.
  const of = (from: number, to: number) => ({ rows: median(rows.slice(from - 1, to)), walBytes: median(wal.slice(from - 1, to)) })
  return { early: of(1, 5), late: of(20, 24) }
}

/** Taps of each kind, one person after another; the first answer of a form also begins it, and is left out. */
async function countStatements(database: Database, office: BenchOffice): Promise<NonNullable<BotsReport['statements']>> {
  const subject = await startSubject(database)
  await emptyAnswers(database)
  const counted: NonNullable<BotsReport['statements']> = {}
  const tapAll = (people: Person[]) => order({ token: subject.token, people, pace: ONE })
  async function count(what: string, people: Person[]): Promise<void> {
    await subject.idle()
    const recording = recordStatements()
    await tapAll(people)
    recording.stop()
    const sent = recording.take()
    const taps = people.reduce((sum, one) => sum + one.taps.length, 0)
    const byName = new Map<string, number>()
    for (const one of sent) byName.set(nameOf(one), (byName.get(nameOf(one)) ?? 0) + 1)
    const names = [...byName].filter(([, times]) => times / taps >= 0.1).map(([name, times]) => `${name} ${(times / taps).toFixed(1)}`)
    counted[what] = { each: sent.length / taps, names: names.join(', ') }
  }
  const [some, own] = [office.superior.slice(0, 3), office.self.slice(0, 3)]
  const only = (forms: readonly BenchForm[], taps: (form: BenchForm) => string[]) =>
    forms.map((form) => ({ id: form.telegramId, taps: taps(form) }))
  await count(
    'begin a form',
    only(some, ({ ratingId }) => [`fg:${ratingId.toString(36)}`]),
  )
  await count(
    'an answer',
    only(some, (form) => tapsOf(form).taps.slice(0, -1)),
  )
  await tapAll(only(own, ({ ratingId }) => [`fg:${ratingId.toString(36)}`]))
  await count(
    'an answer to the own form, evidence invited',
    only(own, (form) => tapsOf(form).taps.slice(0, -1)),
  )
  for (const command of ['/menu', '/penilaian', '/menilai', '/tim', '/hasil'])
    await count(
      command,
      only(some, () => [command, command]),
    )
  await subject.stop()
  return counted
}

async function main(): Promise<BotsReport> {
  const database = await openDatabase()
  const stores = openStores(database.client, database.sql)
  const office = await fillOffice(database, stores, PEOPLE)
  const alone = office.superior.slice(0, ALONE_PEOPLE)
  const first = office.superior[0]
  if (first === undefined) throw new Error('The bench has nobody')

  const cermin: BotsReport['cermin'] = { crowd: [], alone: [], selfCrowd: [] }
  const bare: BotsReport['bare'] = { crowd: [], alone: [] }
  let edit: Edit = { text: 'x', keyboard: { inline_keyboard: [] } }
  // Round 0 warms up. Cermin and the bare bot take turns, so that noise from outside falls on both.
  for (let n = 0; n <= ROUNDS; n += 1) {
    const subject = await startSubject(database)
    // One answer before the last, whose screen is an item like the others.
    const example = await order({
      token: subject.token,
      people: [{ id: first.telegramId, taps: tapsOf(first).taps.slice(0, 12) }],
      pace: ONE,
    })
    edit = editLike(example)
    const people = n === 0 ? WARM_UP_PEOPLE : PEOPLE
    const crowd = await round(database, subject, office.superior.slice(0, people), PEOPLE)
    const one = await round(database, subject, alone, 1)
    const self = await round(database, subject, office.self.slice(0, SELF_PEOPLE), PEOPLE)
    await subject.stop()
    const base = await startBare(database, edit)
    const bareCrowd = await round(database, base, office.superior.slice(0, people), PEOPLE)
    const bareOne = await round(database, base, alone, 1)
    await base.stop()
    if (n === 0) continue
    cermin.crowd.push(crowd.figures)
    cermin.alone.push(one.figures)
    cermin.selfCrowd.push(self.figures)
    bare.crowd.push(bareCrowd.figures)
    bare.alone.push(bareOne.figures)
  }
  const statements = database.kind === 'postgres' ? await countStatements(database, office) : null
  await database.close()
  return { kind: database.kind, cermin, bare, written: await written(first), statements }
}

const report = await main()
if (process.send === undefined) console.log(JSON.stringify(report, null, 1))
else process.send(report)
process.disconnect?.()
