/**
 * Five people of an agency of 100,000 with three cycles walk through every screen; each statement that was sent is explained on that
 * database. What ASN and superiors wait for may not read a whole table of size; what the office's admins wait for is named when it does.
 */
import pg from 'pg'
import { startCermin } from '../../src/cermin.js'
import { startSandboxServer } from '../../src/sandbox/bot-api-server.js'
import { type Database, openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { createBot } from '../../src/telegram/bot.js'
import { loadTexts } from '../../src/texts/texts.js'
import { EXPECTED_COMMANDS } from '../support/expected-buttons.js'
import type { Bench } from './bench.js'
import { fillBigOffice } from './big-office.js'
import { atMost, type Measure, median } from './figures.js'
import { recordStatements, type Sent } from './statements.js'
import { type Deed, walk } from './walk.js'

const PEOPLE = 100_000
const QUICK_PEOPLE = 20_000
/** Rows from which on a table is one of size. */
const OF_SIZE = 10_000
const SLOWEST = 5
/** While nobody writes, the bot looks for updates, notices, broadcasts and long work: each at least once within this. */
const IDLE_MS = 3000

/** Whose walk it is; `hot` is what people wait for every day. */
interface Walker {
  name: string
  hot: boolean
  personId: number
}
const walkers = (people: number): Walker[] => [
  { name: 'ASN', hot: true, personId: people / 2 },
  { name: 'superior', hot: true, personId: Math.floor(people * 0.06) },
  { name: 'superior of superiors', hot: true, personId: Math.floor(people * 0.006) },
  { name: 'pimpinan', hot: false, personId: 1 },
  { name: 'admin', hot: false, personId: people },
]

interface Asked extends Sent {
  walker: string
  hot: boolean
  deed: string
}
interface Scan {
  table: string
  asked: Asked
  plan: 'own' | 'generic'
}

interface Walked {
  asked: Asked[]
  deeds: (Deed & { walker: string; hot: boolean; statements: number })[]
}

/** Statements by their text, each with the values of the first time. */
async function walkAll(database: Database, people: number, now: Date): Promise<Walked> {
  const server = await startSandboxServer({ clock: { now: () => now } })
  const shown: { text: string; buttons: string[] }[] = []
  const onCall = ({ payload }: { payload: unknown }) => {
    const { text, caption, reply_markup: markup } = payload as { text?: string; caption?: string; reply_markup?: unknown }
    const keyboard = (typeof markup === 'string' ? JSON.parse(markup) : markup) as
      | { inline_keyboard?: { callback_data?: string }[][] }
      | undefined
    const buttons = (keyboard?.inline_keyboard ?? []).flat().flatMap(({ callback_data: data }) => data ?? [])
    shown.push({ text: String(text ?? caption ?? ''), buttons })
  }
  const asked = new Map<string, Asked>()
  const deeds: Walked['deeds'] = []
  const recording = recordStatements()
  try {
    const log = { debug() {}, info() {}, warn() {}, error: (fields: object) => console.error(fields) }
    const settings = {
      timeZone: 'Asia/Makassar',
      agencyName: 'Kecamatan Maulafa',
      adminIds: [],
      webhook: undefined,
      broadcastPerSecond: 30,
      broadcastApprovalOver: 100,
    }
    const running = await startCermin({
      token: server.token,
      apiRoot: server.url,
      database,
      texts: loadTexts(),
      log,
      now: () => now,
      settings,
    })
    const keep = (walker: string, hot: boolean, deed: string) => {
      const sent = recording.take()
      for (const one of sent) {
        const known = asked.get(one.text)
        if (known === undefined || (hot && !known.hot)) asked.set(one.text, { ...one, walker, hot, deed })
      }
      return sent.length
    }
    recording.take()
    await new Promise((resolve) => setTimeout(resolve, IDLE_MS))
    keep('bot', true, 'at rest')
    await running.stop()
    recording.take()
    const bot = await createBot({ token: server.token, apiRoot: server.url, deps: running.deps })
    for (const { name, hot, personId } of walkers(people)) {
      const id = 900_000_000 + personId
      server.addUser({ id, firstName: 'Orang' })
      const look = () => {
        const calls = server.calls.splice(0)
        shown.length = 0
        for (const call of calls) onCall(call)
        return [...shown]
      }
      const told = async (deed: Deed) => void deeds.push({ ...deed, walker: name, hot, statements: keep(name, hot, deed.deed) })
      await walk(bot, { id, commands: EXPECTED_COMMANDS, look, told })
    }
  } finally {
    recording.stop()
    await server.stop()
  }
  return { asked: [...asked.values()], deeds }
}

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  Plans?: PlanNode[]
}
function scanned(node: PlanNode): string[] {
  const here = node['Node Type'] === 'Seq Scan' && node['Relation Name'] !== undefined ? [node['Relation Name']] : []
  return [...here, ...(node.Plans ?? []).flatMap(scanned)]
}

/** The agency's sums of a published cycle, which each process reads once (storage/statistics-store.ts). */
const READ_ONCE = /sum\(w\.level \* w\.level\)::int AS squares[\s\S]*GROUP BY 1 ORDER BY 1/

const IS_QUERY = /^\s*(WITH|SELECT|INSERT|UPDATE|DELETE)\b/i

/** By the values that were sent, and as it is planned for any values, as PostgreSQL does when a statement comes often. */
async function scansOf(client: pg.Client, asked: Asked, sizes: ReadonlyMap<string, number>): Promise<Scan[]> {
  const planOf = async (sql: string, values: readonly unknown[]) => {
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(sql, [...values])
    return [...new Set(rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => scanned(Plan))))]
  }
  const own = await planOf(`EXPLAIN (FORMAT JSON) ${asked.text}`, asked.values)
  const nothing = asked.values.length === 0 ? '' : `(${asked.values.map(() => 'NULL').join(', ')})`
  await client.query(`PREPARE asked AS ${asked.text}`)
  const generic = await planOf(`EXPLAIN (FORMAT JSON) EXECUTE asked${nothing}`, [])
  await client.query('DEALLOCATE asked')
  const ofSize = (tables: readonly string[], plan: Scan['plan']) =>
    tables.filter((table) => (sizes.get(table) ?? 0) >= OF_SIZE).map((table) => ({ table, asked, plan }))
  return [
    ...ofSize(own, 'own'),
    ...ofSize(
      generic.filter((table) => !own.includes(table)),
      'generic',
    ),
  ]
}

async function explainAll(url: string, asked: readonly Asked[]): Promise<{ scans: Scan[]; explained: number }> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan' })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string; rows: number }>(
      `SELECT relname AS name, reltuples::float8 AS rows FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    )
    const sizes = new Map(rows.map((row) => [row.name, row.rows]))
    const queries = asked.filter(({ text }) => IS_QUERY.test(text) && !READ_ONCE.test(text))
    const scans: Scan[] = []
    for (const one of queries) scans.push(...(await scansOf(client, one, sizes)))
    return { scans, explained: queries.length }
  } finally {
    await client.end()
  }
}

function scanMeasure(what: string, scans: readonly Scan[], hot: boolean): Measure {
  const names = scans.map(({ table, asked, plan }) => `${table} by ${asked.deed}${plan === 'generic' ? ' (plan for any values)' : ''}`)
  const value = scans.length === 0 ? 'none' : [...new Set(names)].join(', ')
  return hot ? { what, value, limit: 'none', ok: scans.length === 0 } : { what, value }
}

function slowest(deeds: Walked['deeds'], of: (deed: Walked['deeds'][number]) => boolean): string {
  const sorted = deeds.filter(of).sort((a, b) => b.ms - a.ms)
  return sorted
    .slice(0, SLOWEST)
    .map(({ deed, walker, ms, statements }) => `${deed} of ${walker} ${ms.toFixed(0)} ms (${statements})`)
    .join(', ')
}

export async function explainMeasures({ postgres, quick }: Bench, given: number | undefined): Promise<Measure[]> {
  if (postgres === undefined) return [{ what: 'Queries of the screens', value: 'not explained: no PostgreSQL on this machine' }]
  const people = given ?? (quick ? QUICK_PEOPLE : PEOPLE)
  const url = await postgres.newDatabase()
  const database = await openPostgres(url)
  try {
    const now = new Date()
    const began = performance.now()
    await fillBigOffice(database, openStores(database.client, database.sql), { people, now })
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    const { asked, deeds } = await walkAll(database, people, now)
    const { scans, explained } = await explainAll(url, asked)
    for (const { table, asked: one, plan } of scans)
      console.log(`${table} is read whole (${plan} plan), ${one.walker} at ${one.deed}: ${one.text.replaceAll(/\s+/g, ' ').slice(0, 300)}`)
    const name = `Queries, ${people} people x 3 cycles`
    const broken = deeds.filter(({ outcome }) => outcome !== 'done')
    const hot = deeds.filter((deed) => deed.hot)
    return [
      { what: `${name}: made in ${seconds} s; deeds walked, statements explained`, value: `${deeds.length} and ${explained}` },
      {
        what: `${name}: deeds that failed`,
        value: broken.map(({ deed, walker }) => `${deed} of ${walker}`).join(', ') || 'none',
        ok: broken.length === 0,
      },
      scanMeasure(
        `${name}: tables of size read whole for ASN, superiors and the bot at rest`,
        scans.filter((one) => one.asked.hot),
        true,
      ),
      scanMeasure(
        `${name}: the same for admin and pimpinan`,
        scans.filter((one) => !one.asked.hot),
        false,
      ),
      atMost(`${name}: ms of a deed of ASN and superiors, median of all`, [median(hot.map(({ ms }) => ms))], {
        most: 100,
        unit: ' ms',
        digits: 1,
      }),
      { what: `${name}: slowest of ASN and superiors (statements)`, value: slowest(deeds, (deed) => deed.hot) },
      { what: `${name}: slowest of admin and pimpinan (statements)`, value: slowest(deeds, (deed) => !deed.hot) },
    ]
  } finally {
    await database.close()
  }
}
