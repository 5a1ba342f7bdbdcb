/** What /rekap costs on a PostgreSQL server: the queries and rules of each of its screens for 1,000 and for 10,000 people of 24 answers by two raters, and the heat map's picture. */
import { agencyGaps } from '../../src/domain/dashboard/agency-gaps.js'
import { heatMap, readableParts } from '../../src/domain/dashboard/heat-map.js'
import { lineUnitGaps, lineUnitTotals } from '../../src/domain/dashboard/line-units.js'
import { unitTotals } from '../../src/domain/dashboard/unit-totals.js'
import type { Stores } from '../../src/domain/stores.js'
import { unitGaps } from '../../src/domain/training/unit-gaps.js'
import { heatMapPng } from '../../src/reports/heat-map.js'
import { type Database, openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { atMost, type Measure, median, spread } from './figures.js'

const SMALL = 1_000
const LARGE = 10_000
const NOW = new Date('2026-12-20T01:00:00Z')
const PEOPLE_A_UNIT = 50
const COMPETENCIES = 14
const ITEMS = 24
const nobody = { smallGroups: false }

/** Two levels of units below one; every person with both forms filled, a result in 14 competencies and two trainings. */
async function fill({ client }: Database, people: number): Promise<void> {
  const run = (sql: string) => client.$executeRawUnsafe(sql)
  const units = people / PEOPLE_A_UNIT
  const each = `generate_series(1, ${people}) n`
  await run(
    `INSERT INTO unit (id, name, "parentId") SELECT n, 'Unit ' || n, CASE WHEN n = 1 THEN NULL WHEN n <= 10 THEN 1 ELSE 2 + n % 9 END FROM generate_series(1, ${units}) n`,
  )
  await run(`INSERT INTO person (id, nip, name, position, jenjang, bidang, "unitId", status, role)
    SELECT n, lpad(n::text, 18, '0'), 'Orang ' || n, 'Analis', 'jf_ahli_muda', 'umum', 1 + n % ${units}, 'PNS', 'pegawai' FROM ${each}`)
  await run(
    `INSERT INTO supervision ("personId", "superiorId", "fromAt") SELECT n, greatest(1, n / 10), '2026-01-01' FROM ${each} WHERE n > 1`,
  )
  await run(
    `INSERT INTO framework_version (id, label, "contentHash", content, "createdAt") VALUES (1, 'bench', 'bench', '{}', '2026-11-01')`,
  )
  const rules = `{"weights": {"superior": 1, "self": 0, "peers": 0}, "bands": [{"name": "optimal", "from": 90}, {"name": "kurang_optimal", "from": 0}]}`
  await run(`INSERT INTO cycle (id, name, state, "frameworkVersionId", "opensAt", "selfUntil", "ratingUntil", scope, rules, "createdAt")
    VALUES (1, 'Bench', 'published', 1, '2026-12-01', '2026-12-10', '2026-12-15', '{}', '${rules}', '2026-12-01')`)
  await run(`INSERT INTO assessment (id, "cycleId", "personId", "unitId", position, jenjang, bidang, "joinedAt")
    SELECT n, 1, n, 1 + n % ${units}, 'Analis', 'jf_ahli_muda', 'umum', '2026-12-01' FROM ${each}`)
  await run(`INSERT INTO rating (id, "assessmentId", kind, "raterId", "startedAt", "submittedAt")
    SELECT 2 * n + k, n, (ARRAY['self', 'superior'])[k + 1]::"RaterKind", CASE WHEN k = 0 THEN n ELSE greatest(n / 10, 1) END, '2026-12-02',
      CASE WHEN k = 0 OR n % 5 > 0 THEN '2026-12-03'::timestamptz END FROM ${each}, generate_series(0, 1) k`)
  await run(`INSERT INTO answer ("ratingId", "itemKey", level, "answeredAt")
    SELECT r.id, 'I' || i, 1 + (r.id + i) % 5, '2026-12-02' FROM rating r, generate_series(1, ${ITEMS}) i`)
  await run(`INSERT INTO result (id, "assessmentId", "computedAt", jpm, band, content)
    SELECT n, n, '2026-12-16', 60 + n % 40, (ARRAY['optimal', 'cukup_optimal', 'kurang_optimal'])[1 + n % 3], '{}' FROM ${each}`)
  await run(`INSERT INTO result_competency ("resultId", "competencyKey", required, level, gap)
    SELECT n, 'K' || chr(65 + k) || 'X', 3, 2 + (n + k) % 3, greatest(0, 1 - (n + k) % 3) FROM ${each}, generate_series(1, ${COMPETENCIES}) k`)
  await run(`INSERT INTO training (id, code, title, "competencyKey", "fromLevel", "toLevel", form, share, hours, provider, "isExample", jenjang, bidang, description)
    SELECT n, 'T' || n, 'Pelatihan', 'KAX', 2, 3, 'bimtek', 'formal', 10, 'Contoh', true, '{}', '{}', 'Contoh' FROM generate_series(1, 2) n`)
  await run(`INSERT INTO plan_entry ("personId", "trainingId", "competencyKey", state, "stateSince", hours, "verifiedAt", "createdAt")
    SELECT n, k, 'KAX', (ARRAY['approved', 'verified'])[k]::"PlanState", '2026-12-17', 10, CASE WHEN k = 2 THEN '2026-12-18'::timestamptz END, '2026-12-17'
    FROM ${each}, generate_series(1, 2) k`)
  await run('ANALYZE')
}

type Look = (stores: Stores) => Promise<unknown>
async function gapsOf({ roster, unitGaps: store }: Stores) {
  const cycle = await store.newestCycle()
  const units = await roster.units()
  return { units, rows: unitGaps(units, await store.counts(cycle?.id ?? 0), nobody) }
}
const order = Array.from({ length: COMPETENCIES }, (_, k) => `K${String.fromCharCode(66 + k)}X`)
const mapOf = async (stores: Stores) => readableParts(heatMap((await gapsOf(stores)).rows, order))
const SCREENS: Record<string, Look> = {
  participation: async ({ roster, dashboards, cycles }) => {
    const cycle = await cycles.newest('published')
    const keys = ['participants', 'selfSubmitted', 'ratingSubmitted', 'waiting'] as const
    return unitTotals(await roster.units(), await dashboards.participation(cycle?.id ?? 0, NOW), { keys, group: 'participants', ...nobody })
  },
  'heat map': mapOf,
  bands: async ({ unitGaps: store, dashboards }) => dashboards.bands((await store.newestCycle())?.id ?? 0),
  'top gaps': async (stores) => {
    const { units, rows } = await gapsOf(stores)
    return agencyGaps(units, rows)
  },
  training: async ({ roster, dashboards }) => {
    const keys = ['people', 'running', 'verified', 'hours', 'reached'] as const
    const own = await dashboards.training({ now: NOW, zone: 'Asia/Makassar', aim: 20 })
    return unitTotals(await roster.units(), own, { keys, group: 'people', ...nobody })
  },
  waiting: ({ dashboards }) => dashboards.waitingSuperiors(1, NOW),
  'the whole line at /tim': async ({ roster, dashboards, unitGaps }) => {
    const members = await dashboards.lineMembers({ superiorId: 1, now: NOW })
    const names = { everybody: 'everybody', directly: 'directly' }
    const units = await roster.units()
    const both = async <T>(count: (among: readonly number[]) => Promise<T[]>) => ({
      direct: await count(members.direct),
      below: await count(members.below),
    })
    const [course, year, gaps] = await Promise.all([
      both((among) => dashboards.participation(1, NOW, among)),
      both((among) => dashboards.training({ now: NOW, zone: 'Asia/Makassar', aim: 20 }, among)),
      both((among) => unitGaps.counts(1, among)),
      both((among) => dashboards.bands(1, among)),
    ])
    return [
      lineUnitTotals(units, course, { keys: ['participants', 'selfSubmitted', 'waiting'], group: 'participants', names }),
      lineUnitTotals(units, year, { keys: ['people', 'hours'], group: 'people', names }),
      lineUnitGaps(units, gaps, names),
    ]
  },
}

async function looks(url: string, people: number, rounds: number) {
  const database = await openPostgres(url)
  try {
    await fill(database, people)
    const stores = openStores(database.client, database.sql)
    const ms = new Map<string, number[]>()
    for (let round = 0; round <= rounds; round += 1)
      for (const [name, look] of Object.entries(SCREENS)) {
        const began = performance.now()
        await look(stores)
        // The first round warms both sides up.
        if (round > 0) ms.set(name, [...(ms.get(name) ?? []), performance.now() - began])
      }
    return { ms, parts: await mapOf(stores) }
  } finally {
    await database.close()
  }
}

export async function dashboardMeasures(newDatabase: (() => Promise<string>) | undefined, rounds: number): Promise<Measure[]> {
  if (newDatabase === undefined) return [{ what: 'Dashboards', value: 'not measured: no PostgreSQL on this machine' }]
  const small = await looks(await newDatabase(), SMALL, rounds)
  const large = await looks(await newDatabase(), LARGE, rounds)
  const screens = [...large.ms].map(([name, ms]) =>
    atMost(`/rekap, 10,000 people: ${name}, queries and rules`, ms, { most: 300, unit: ' ms', digits: 0 }),
  )
  const sum = (ms: ReadonlyMap<string, readonly number[]>) => [...ms.values()].reduce((total, one) => total + median(one), 0)
  const drawing = large.parts.slice(0, rounds).map((part) => {
    const began = performance.now()
    heatMapPng({ title: 'Peta kompetensi', subtitle: 'Bench', columns: part.competencies, rows: part.rows, hidden: '-' })
    return performance.now() - began
  })
  return [
    ...screens,
    atMost('/rekap, all of these: time for 10,000 people to that for 1,000', [sum(large.ms) / sum(small.ms)], { most: 10, unit: '' }),
    { what: `Heat map: ms to draw 20 units x ${COMPETENCIES} competencies`, value: spread(drawing, '', 0) },
  ]
}
