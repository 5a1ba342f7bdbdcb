/**
 * People answering at once at 1, 2 and 3 processes of the program behind a front that scatters updates, beside as many processes of a
 * bare grammY bot, in turns on one PostgreSQL. Bots, database and people share this machine's cores: ratios and CPU count, not sums.
 */
import { openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { BARE_TOKEN, type Edit, editLike } from './bare.js'
import type { Bench } from './bench.js'
import type { RoundOutcome } from './bot-api.js'
import { atLeast, atMost, type Measure, median, quantile, spread } from './figures.js'
import { type BenchForm, type BenchOffice, emptyAnswers, fillOffice, tapsOf } from './office.js'
import { ONE, orderRound } from './order.js'
import type { Pace } from './people-side.js'
import { cpuMs, cpuMsOfChildren, end, listening, type Started, startBareProcess, startProgram } from './processes.js'

const TOKEN = '5:load-of-the-program'
const SECRET = 'the-secret-of-the-bench'
const AT_ONCE = 50
/** Of what a fleet can answer at most. */
const PACED = 0.7
const PACED_SECONDS = 8

interface Fleet {
  token: string
  processes: Started[]
}
interface Round {
  perSecond: number
  /** Milliseconds from tap to edit. */
  p50: number
  p99: number
  /** CPU milliseconds of all the fleet's processes, and of PostgreSQL's, for one answer. */
  cpuMs: number
  databaseMs: number
  unanswered: number
}

interface Measuring extends Bench {
  office: BenchOffice
  databaseUrl: string
  postgresPid: number
  empty: () => Promise<void>
}

async function cerminFleet(m: Measuring, size: number): Promise<Fleet> {
  const processes: Started[] = []
  for (let n = 0; n < size; n += 1) {
    const started = await startProgram({
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: m.apiRoot,
      DATABASE_URL: m.databaseUrl,
      WEBHOOK_URL: 'http://127.0.0.1/bot',
      WEBHOOK_SECRET: SECRET,
    })
    await listening(started)
    processes.push(started)
  }
  return { token: TOKEN, processes }
}

async function bareFleet(m: Measuring, size: number, edit: Edit): Promise<Fleet> {
  const given = { apiRoot: m.apiRoot, databaseUrl: m.databaseUrl, secret: SECRET, edit }
  const processes = await Promise.all(Array.from({ length: size }, () => startBareProcess(given)))
  await Promise.all(processes.map((one) => listening(one, '/')))
  return { token: BARE_TOKEN, processes }
}

function ordered(m: Bench, { token, processes }: Fleet, forms: readonly BenchForm[], pace: Pace): Promise<RoundOutcome> {
  const webhook = { ports: processes.map(({ port }) => port), secret: SECRET }
  return orderRound(m.apiRoot, { token, people: forms.map((form) => tapsOf(form)), pace, webhook })
}

async function round(m: Measuring, fleet: Fleet, forms: readonly BenchForm[], pace: Pace): Promise<Round> {
  await m.empty()
  const cpu = () => fleet.processes.reduce((sum, { child }) => sum + cpuMs(child.pid), 0)
  const [before, databaseBefore] = [cpu(), cpuMsOfChildren(m.postgresPid)]
  const { latencies, seconds, unanswered } = await ordered(m, fleet, forms, pace)
  const all = latencies.flat()
  return {
    perSecond: all.length / seconds,
    p50: quantile(all, 0.5),
    p99: quantile(all, 0.99),
    cpuMs: (cpu() - before) / all.length,
    databaseMs: (cpuMsOfChildren(m.postgresPid) - databaseBefore) / all.length,
    unanswered,
  }
}

interface Both {
  cermin: Round[]
  bare: Round[]
}
/** In turns, so that noise from outside falls on both. */
async function inTurns(rounds: number, of: (name: 'cermin' | 'bare') => Promise<Round>): Promise<Both> {
  const both: Both = { cermin: [], bare: [] }
  for (let n = 0; n < rounds; n += 1) {
    both.cermin.push(await of('cermin'))
    both.bare.push(await of('bare'))
  }
  return both
}

async function atSize(m: Measuring, size: number): Promise<Measure[]> {
  const { quick } = m
  const forms = m.office.superior
  const cermin = await cerminFleet(m, size)
  const [first] = forms
  if (first === undefined) throw new Error('The bench has nobody')
  // One answer before the last, whose screen is an item like the others.
  const example = await ordered(m, cermin, [{ ...first, itemKeys: first.itemKeys.slice(0, 12) }], ONE)
  const fleets = { cermin, bare: await bareFleet(m, size, editLike(example)) }
  try {
    const crowd: Pace = { kind: 'at-once', many: AT_ONCE }
    for (const fleet of [fleets.cermin, fleets.bare]) await round(m, fleet, forms.slice(0, quick ? 20 : 100), crowd)
    const most = await inTurns(quick ? 1 : 3, (name) => round(m, fleets[name], forms.slice(0, quick ? 60 : 250), crowd))
    const paced = await inTurns(quick ? 1 : 2, (name) => {
      const many = median(most[name].map(({ perSecond }) => perSecond)) * PACED
      // Far more people than wait at any moment, with as many taps in all as fill the time.
      const taps = Math.ceil((many * (quick ? 3 : PACED_SECONDS)) / forms.length)
      const some = forms.map((form) => ({ ...form, itemKeys: form.itemKeys.slice(0, taps) }))
      return round(m, fleets[name], some, { kind: 'per-second', many })
    })
    return measuresOf(size, most, paced)
  } finally {
    await Promise.all([...fleets.cermin.processes, ...fleets.bare.processes].map(end))
  }
}

function measuresOf(size: number, most: Both, paced: Both): Measure[] {
  const name = `Load, ${size} ${size === 1 ? 'process' : 'processes'}`
  const show = (rounds: readonly Round[], pick: (one: Round) => number, digits: number) => spread(rounds.map(pick), '', digits)
  const beside = (both: Both, pick: (one: Round) => number, digits = 0) =>
    `${show(both.cermin, pick, digits)}; bare bot ${show(both.bare, pick, digits)}`
  const ratios = ({ cermin, bare }: Both, pick: (one: Round) => number) => cermin.map((one, n) => pick(one) / pick(bare[n] ?? one))
  const lost = [...most.cermin, ...paced.cermin].reduce((sum, { unanswered }) => sum + unanswered, 0)
  return [
    { what: `${name}: answers per second, ${AT_ONCE} at once`, value: beside(most, (one) => one.perSecond) },
    atLeast(
      `${name}: the same, to the bare bot's`,
      ratios(most, (one) => one.perSecond),
      { least: 0.65, unit: '' },
    ),
    { what: `${name}: CPU ms of the bots for an answer`, value: beside(most, (one) => one.cpuMs, 2) },
    { what: `${name}: CPU ms of PostgreSQL for an answer`, value: beside(most, (one) => one.databaseMs, 2) },
    { what: `${name}: ms from tap to edit, ${AT_ONCE} at once, p50`, value: beside(most, (one) => one.p50) },
    { what: `${name}: the same, p99`, value: beside(most, (one) => one.p99) },
    { what: `${name}: at 70 % of that: answers per second`, value: beside(paced, (one) => one.perSecond) },
    { what: `${name}: at 70 %: ms from tap to edit, p50`, value: beside(paced, (one) => one.p50, 1) },
    { what: `${name}: at 70 %: the same, p99`, value: beside(paced, (one) => one.p99, 1) },
    atMost(
      `${name}: at 70 %: p99 to the bare bot's at 70 % of its own`,
      ratios(paced, (one) => one.p99),
      { most: 3, unit: '' },
    ),
    { what: `${name}: taps without an answer`, value: String(lost), limit: '0', ok: lost === 0 },
  ]
}

export async function loadMeasures(bench: Bench, asked: number | undefined): Promise<Measure[]> {
  const { postgres, quick } = bench
  if (postgres === undefined) return [{ what: 'Load', value: 'not measured: no PostgreSQL on this machine' }]
  const databaseUrl = await postgres.newDatabase()
  const database = await openPostgres(databaseUrl, { connections: 2 })
  try {
    const office = await fillOffice(database, openStores(database.client, database.sql), quick ? 100 : 600)
    const m = { ...bench, office, databaseUrl, postgresPid: postgres.pid(), empty: () => emptyAnswers(database) }
    const measures: Measure[] = []
    for (const size of asked === undefined ? [1, 2, 3] : [asked]) measures.push(...(await atSize(m, size)))
    return measures
  } finally {
    await database.close()
  }
}
