/** A process of its own that exports 10,000 results and makes rapors as the bot does, and tells time, memory and how long others had to wait. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { formItems } from '../../src/domain/assessment/form.js'
import { DEFAULT_CYCLE_RULES } from '../../src/domain/cycle/cycle-rules.js'
import { exportCycle } from '../../src/domain/export/export-cycle.js'
import { raporFacts } from '../../src/domain/result/rapor.js'
import { score } from '../../src/domain/scoring/score.js'
import { shipContent } from '../../src/office/ship-content.js'
import { raporPdf } from '../../src/reports/pdf.js'
import { startWorkbook } from '../../src/reports/workbook-thread.js'
import { openPglite, openPostgres } from '../../src/storage/database.js'
import { json } from '../../src/storage/json.js'
import { openStores } from '../../src/storage/stores.js'
import { printExport } from '../../src/texts/export-print.js'
import { printedRapors } from '../../src/texts/rapor-print.js'
import { loadTexts } from '../../src/texts/texts.js'
import { addPeople } from './many-people.js'

export interface ReportFigures {
  people: number
  exportSeconds: number
  exportMegabytes: number
  /** The longest time in ms that nobody else had a turn while exporting. */
  longestWaitMs: number
  peakMegabytes: number
  raporSeconds: number[]
  unitPeople: number
  unitSeconds: number
}

const PEOPLE = 10_000
const UNIT_PEOPLE = 50
const ZONE = 'Asia/Makassar'
const [, , where = ''] = process.argv
const now = new Date('2026-12-31T01:00:00Z')
const database = where.startsWith('postgres') ? await openPostgres(where) : await openPglite({ folder: where })
const { client } = database
const stores = openStores(client, database.sql)
await shipContent(stores, now)
await addPeople(database, PEOPLE)
const version = await stores.frameworks.latest()
if (version === null) throw new Error('The bench has no framework')
const held = { jenjang: 'pelaksana', bidang: 'umum', position: 'Petugas' } as const
const items = formItems(version.framework, held).map(({ item }) => item.key)
const superior = items.map((itemKey, n) => ({ itemKey, level: ([1, 2, 3, 4] as const)[n % 4] ?? 3, reason: null }))
const scored = score({ framework: version.framework, held, rules: DEFAULT_CYCLE_RULES, self: superior, superior })
const cycle = await client.cycle.create({
  data: {
    ...{ name: 'Bench', state: 'published', frameworkVersionId: version.id, scope: {}, rules: DEFAULT_CYCLE_RULES },
    ...{ opensAt: now, selfUntil: now, ratingUntil: now, createdAt: now, publishedAt: now },
  },
})
await fill(cycle.id)
const exported = await stores.cycles.byId(cycle.id)
if (exported === null) throw new Error('The bench has no cycle')
const say = loadTexts().plain('id')

const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
const began = performance.now()
const { bytes, people } = await exportCycle(stores, {
  ...{ cycle: exported, fullNip: false, actorId: null, now },
  print: printExport({ say, startWorkbook: (sheets) => startWorkbook(sheets, ZONE) }),
  onStep: async () => void (await nextTurn()),
})
const exportSeconds = (performance.now() - began) / 1000
const longestWaitMs = delay.max / 1e6
const peakMegabytes = process.resourceUsage().maxRSS / 1024

const ids = (await client.result.findMany({ take: UNIT_PEOPLE, select: { id: true } })).map(({ id }) => id)
const raporSeconds = [await rapors(1), await rapors(1), await rapors(1)]
const figures: ReportFigures = {
  ...{ people, exportSeconds, exportMegabytes: bytes.length / 1e6, longestWaitMs, peakMegabytes, raporSeconds },
  ...{ unitPeople: UNIT_PEOPLE, unitSeconds: await rapors(UNIT_PEOPLE) },
}
process.send?.(figures, () => process.exit(0))

/** Everyone with both forms sent and the same result. */
async function fill(cycleId: number): Promise<void> {
  await client.$executeRaw`INSERT INTO assessment ("cycleId", "personId", "unitId", position, jenjang, bidang, "joinedAt")
    SELECT ${cycleId}::int, id, "unitId", position, jenjang, bidang, ${now} FROM person`
  await client.$executeRaw`INSERT INTO rating ("assessmentId", kind, "raterId", "startedAt", "submittedAt")
    SELECT a.id, k.kind::"RaterKind", a."personId", ${now}, ${now} FROM assessment a, (VALUES ('self'), ('superior')) k(kind)`
  await client.$executeRaw`INSERT INTO answer ("ratingId", "itemKey", level, "answeredAt")
    SELECT r.id, i.key, 3, ${now} FROM rating r, unnest(${items}::text[]) i(key)`
  await client.$executeRaw`INSERT INTO result ("assessmentId", "computedAt", jpm, band, content)
    SELECT id, ${now}, ${scored.jpm}::float, ${scored.band}, ${JSON.stringify(json(scored))}::jsonb FROM assessment`
  for (const { key, required, self, superior, level, gap } of scored.competencies)
    await client.$executeRaw`INSERT INTO result_competency ("resultId", "competencyKey", required, self, superior, level, gap)
      SELECT id, ${key}, ${required}::int, ${self}::float, ${superior}::float, ${level}::float, ${gap}::float FROM result`
  await client.$executeRaw`ANALYZE`
}

async function rapors(count: number): Promise<number> {
  const start = performance.now()
  const facts = await Promise.all(ids.slice(0, count).map((id) => raporFacts(stores, id, true)))
  const print = { say, locale: 'id', timeZone: ZONE, agencyName: 'Bench', now } as const
  await raporPdf(
    printedRapors(
      print,
      facts.filter((one) => one !== null),
    ),
  )
  return (performance.now() - start) / 1000
}
