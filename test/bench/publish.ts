/** What publishing costs: one person's result from six raters, and whole cycles with their notices, person by person, each in a transaction of its own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import { parse } from 'yaml'
import { formItems } from '../../src/domain/assessment/form.js'
import { frameworkSchema } from '../../src/domain/competency/framework.js'
import { DEFAULT_CYCLE_RULES } from '../../src/domain/cycle/cycle-rules.js'
import { publishCycle } from '../../src/domain/result/publish.js'
import { score } from '../../src/domain/scoring/score.js'
import { workedExample } from '../../src/domain/scoring/worked-example.js'
import type { Stores } from '../../src/domain/stores.js'
import { shipContent } from '../../src/office/ship-content.js'
import { places } from '../../src/places.js'
import { type Database, openPglite, openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { atMost, type Measure, median, quantile, spread } from './figures.js'
import { addPeople } from './many-people.js'

const NOW = new Date('2026-12-31T01:00:00Z')
const TAP_EVERY_MS = 50
const OPENED = new Date('2026-12-01T01:00:00Z')
/** Standard 3 against levels of 1 to 4: there are gaps, and trainings for them. */
const HELD = { jenjang: 'jf_ahli_muda', bidang: 'umum', position: 'Petugas' } as const

interface Published {
  seconds: number
  cpuSeconds: number
  rows: number
  /** What one other person waits meanwhile, in ms. */
  waits: number[]
}

/** An open cycle in which everybody and the superior have sent all answers. */
async function fill(database: Database, people: number): Promise<void> {
  const { client } = database
  const stores = openStores(client, database.sql)
  await shipContent(stores, OPENED)
  await addPeople(database, people)
  const version = await stores.frameworks.latest()
  if (version === null) throw new Error('The bench has no framework')
  const keys = formItems(version.framework, HELD).map(({ item }) => item.key)
  const dates = { opensAt: OPENED, selfUntil: NOW, ratingUntil: NOW, createdAt: OPENED }
  const { id: cycleId } = await client.cycle.create({
    data: { ...dates, name: 'Bench', state: 'open', frameworkVersionId: version.id, scope: {}, rules: DEFAULT_CYCLE_RULES },
  })
  await client.$executeRaw`
    INSERT INTO assessment ("cycleId", "personId", "unitId", position, jenjang, bidang, "joinedAt")
    SELECT ${cycleId}::int, id, "unitId", position, ${HELD.jenjang}::"Jenjang", bidang, ${OPENED} FROM person`
  await client.$executeRaw`
    INSERT INTO rating ("assessmentId", kind, "raterId", "startedAt", "submittedAt")
    SELECT a.id, k.kind, CASE WHEN k.kind = 'self' THEN a."personId" ELSE (SELECT min(id) FROM person) END, ${OPENED}, ${OPENED}
    FROM assessment a, (VALUES ('self'::"RaterKind"), ('superior'::"RaterKind")) k(kind)`
  await client.$executeRaw`
    INSERT INTO answer ("ratingId", "itemKey", level, "answeredAt")
    SELECT r.id, key, 1 + (r.id + place) % 4, ${OPENED} FROM rating r, unnest(${keys}::text[]) WITH ORDINALITY AS item(key, place)`
  await client.$executeRawUnsafe('ANALYZE')
}

/** What publishing wrote. */
async function rowsWritten({ client }: Database): Promise<number> {
  const counts = await Promise.all([
    client.result.count(),
    client.resultCompetency.count(),
    client.recommendation.count(),
    client.notice.count(),
    client.auditEntry.count({ where: { act: 'result-published' } }),
  ])
  return counts.reduce((sum, count) => sum + count, 0)
}

/** As somebody who taps every 50 ms: the bot finds out who it is, and keeps what was typed. */
async function tapsUntil(stores: Stores, ended: () => boolean): Promise<number[]> {
  const waits: number[] = []
  for (let n = 0; !ended(); n += 1) {
    const dueAt = performance.now() + TAP_EVERY_MS
    await sleep(TAP_EVERY_MS)
    await stores.people.byTelegramId(1, NOW)
    await stores.dialogs.write('bench', { n }, NOW)
    waits.push(performance.now() - dueAt)
  }
  return waits
}

async function published(database: Database, people: number): Promise<Published> {
  try {
    await fill(database, people)
    const stores = openStores(database.client, database.sql)
    const [began, cpu] = [performance.now(), process.cpuUsage()]
    let ended = false
    const taps = tapsUntil(stores, () => ended)
    const outcome = await publishCycle(stores, { actorId: null, now: NOW, onStep: () => nextTurn() })
    const used = process.cpuUsage(cpu)
    const seconds = (performance.now() - began) / 1000
    ended = true
    if (outcome.kind !== 'published' || outcome.results !== people) throw new Error(`The bench's publication: ${JSON.stringify(outcome)}`)
    return { seconds, cpuSeconds: (used.user + used.system) / 1e6, rows: await rowsWritten(database), waits: await taps }
  } finally {
    await database.close()
  }
}

async function cycles(name: string, open: (n: number) => Promise<Database>, small: number): Promise<Measure[]> {
  const large = small * 10
  // Warms up, so that the small cycle does not pay for what both need.
  await published(await open(0), 100)
  const [few, many] = [await published(await open(1), small), await published(await open(2), large)]
  const each = (one: Published, people: number) => (one.seconds / people) * 1000
  const about = `Publishing, ${name}: a cycle of ${large} people, notices included`
  return [
    { what: about, value: `${many.seconds.toFixed(1)} s, ${(many.rows / many.seconds).toFixed(0)} rows per second (${many.rows} rows)` },
    {
      what: `${about}: ms a person`,
      value: `${each(many, large).toFixed(2)}, of which ${((many.cpuSeconds / large) * 1000).toFixed(2)} CPU of the process`,
    },
    {
      what: `${about}: ms that somebody else's tap waits for the database`,
      value: `p50 ${quantile(many.waits, 0.5).toFixed(0)}, p99 ${quantile(many.waits, 0.99).toFixed(0)}, longest ${quantile(many.waits, 1).toFixed(0)}`,
    },
    atMost(`Publishing, ${name}: time a person in ${large} to that in ${small}`, [each(many, large) / each(few, small)], {
      most: 1.3,
      unit: '',
    }),
  ]
}

/** The rules alone: self, superior and four peers who all count. */
function sixRaters(rounds: number): Measure[] {
  const framework = frameworkSchema.parse(parse(readFileSync(join(places.content, 'framework.yaml'), 'utf8')))
  const given = (from: number) =>
    formItems(framework, HELD).map(({ item }, n) => ({ itemKey: item.key, level: ([1, 2, 3, 4, 5] as const)[(n + from) % 5] ?? 3 }))
  const rules = { ...DEFAULT_CYCLE_RULES, weights: { superior: 60, self: 10, peers: 30 } }
  const input = { framework, held: HELD, rules, self: given(0), superior: given(1), peers: [2, 3, 4, 5].map(given) }
  const scored = score(input)
  const figures = (what: string, work: () => unknown): Measure => {
    // The first round warms up.
    const all = Array.from({ length: rounds + 1 }, () => measured(work)).slice(1)
    const cpu = median(all.map(({ cpuMs }) => cpuMs)).toFixed(2)
    return { what: `One result from six raters: ms to ${what}`, value: `${spread(all.map(({ ms }) => ms))}, CPU ${cpu}` }
  }
  return [figures('score', () => score(input)), figures('work it out for the calculator', () => workedExample(scored))]
}

function measured(work: () => unknown): { ms: number; cpuMs: number } {
  const times = 100
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  for (let n = 0; n < times; n += 1) work()
  const used = process.cpuUsage(cpu)
  return { ms: (performance.now() - began) / times, cpuMs: (used.user + used.system) / 1000 / times }
}

export async function publishMeasures(quick: boolean, newDatabase: (() => Promise<string>) | undefined): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cermin-bench-publish-'))
  const small = quick ? 100 : 1_000
  try {
    const onServer = newDatabase === undefined ? [] : await cycles('PostgreSQL', async () => openPostgres(await newDatabase()), small)
    const within = await cycles('PGlite', (n) => openPglite({ folder: join(folder, String(n)) }), small)
    return [...sixRaters(quick ? 3 : 7), ...onServer, ...within]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
