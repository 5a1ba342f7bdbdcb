/** Sums and counts over the ratings of a cycle, added up in the database. */
import { z } from 'zod'
import type { RaterFacts } from '../domain/statistics/rater-statistics.js'
import type { LevelPattern, PairCount } from '../domain/statistics/reliability.js'
import type { StatisticsStore } from '../domain/statistics/statistics-store.js'
import type { Db } from './db.js'
import { Prisma } from './generated/client.js'

/** What the raters themselves gave: a level that an appeal's decider put in its place says nothing of them. (A result is appealed against once.) */
const GIVEN = Prisma.sql`(SELECT w."ratingId", w."itemKey", CASE WHEN d.id IS NULL THEN w.level ELSE d."levelBefore" END AS level
  FROM answer w LEFT JOIN answer_change d ON d."ratingId" = w."ratingId" AND d."itemKey" = w."itemKey" AND d."appealId" IS NOT NULL)`

const patternsSchema = z.array(z.object({ competency: z.string(), levels: z.array(z.number()), people: z.number() }))

interface RaterRow {
  raterId: number
  name: string
  unitName: string
}
interface PairRow extends PairCount {
  competency: string
}

type AgencyItems = ReturnType<StatisticsStore['agencyItems']>

async function readAgencyItems(db: Db, cycleId: number): AgencyItems {
  return await db.$queryRaw`
    SELECT w."itemKey", count(*)::int AS count, sum(w.level)::int AS sum, sum(w.level * w.level)::int AS squares
    FROM assessment a JOIN rating r ON r."assessmentId" = a.id JOIN ${GIVEN} w ON w."ratingId" = r.id
    WHERE a."cycleId" = ${cycleId} AND r.kind = 'superior' AND r."submittedAt" IS NOT NULL AND w.level IS NOT NULL
    GROUP BY 1 ORDER BY 1`
}

export function statisticsStore(db: Db): StatisticsStore {
  /** By published cycle, whose levels as given never change again: for a large agency seconds of the database, and every superior may ask. */
  const agency = new Map<number, AgencyItems>()
  return {
    agencyItems(cycleId) {
      let items = agency.get(cycleId)
      if (items === undefined) {
        items = readAgencyItems(db, cycleId)
        items.catch(() => agency.delete(cycleId))
        agency.set(cycleId, items)
      }
      return items
    },
    async raters(cycleId, { fewest, raterId = null }) {
      const raters = await db.$queryRaw<RaterRow[]>`
        SELECT p.id AS "raterId", p.name, u.name AS "unitName"
        FROM assessment a JOIN rating r ON r."assessmentId" = a.id JOIN person p ON p.id = r."raterId" JOIN unit u ON u.id = p."unitId"
        WHERE a."cycleId" = ${cycleId} AND r.kind = 'superior' AND r."submittedAt" IS NOT NULL ${raterId === null ? Prisma.empty : Prisma.sql`AND r."raterId" = ${raterId}`}
        GROUP BY p.id, u.name HAVING count(*) >= ${fewest} ORDER BY p.name, p.id`
      if (raters.length === 0) return []
      const [items, ratings, self] = await sums(
        db,
        cycleId,
        raters.map((one) => one.raterId),
      )
      const ofRater = (row: OfRater) => row.raterId
      const [itemsOf, ratingsOf, selfOf] = [grouped(items, ofRater), grouped(ratings, ofRater), grouped(self, ofRater)]
      return raters.map((rater): RaterFacts => {
        const { raterId: id } = rater
        const { pairs, difference } = selfOf.get(id)?.[0] ?? { pairs: 0, difference: 0 }
        return { ...rater, items: itemsOf.get(id) ?? [], ratings: ratingsOf.get(id) ?? [], self: { pairs, difference } }
      })
    },
    async competencies(cycleId, items) {
      const [keys, competencies] = [items.map(({ itemKey }) => itemKey), items.map(({ competencyKey }) => competencyKey)]
      const patterns = await db.$queryRaw`
        SELECT competency, levels, count(*)::int AS people FROM (
          SELECT of.competency, array_agg(w.level ORDER BY w."itemKey") AS levels
          FROM assessment a JOIN rating r ON r."assessmentId" = a.id JOIN ${GIVEN} w ON w."ratingId" = r.id
            JOIN unnest(${keys}::text[], ${competencies}::text[]) AS of(item, competency) ON of.item = w."itemKey"
          WHERE a."cycleId" = ${cycleId} AND r.kind = 'superior' AND r."submittedAt" IS NOT NULL AND w.level IS NOT NULL
          GROUP BY of.competency, r.id) each
        GROUP BY 1, 2`
      const pairs = await db.$queryRaw<PairRow[]>`
        SELECT competency, self, superior, count(*)::int AS people FROM (
          SELECT of.competency, avg(w.level) FILTER (WHERE r.kind = 'self')::float8 AS self,
            avg(w.level) FILTER (WHERE r.kind = 'superior')::float8 AS superior
          FROM assessment a JOIN rating r ON r."assessmentId" = a.id JOIN ${GIVEN} w ON w."ratingId" = r.id
            JOIN unnest(${keys}::text[], ${competencies}::text[]) AS of(item, competency) ON of.item = w."itemKey"
          WHERE a."cycleId" = ${cycleId} AND r.kind IN ('self', 'superior') AND r."submittedAt" IS NOT NULL AND w.level IS NOT NULL
          GROUP BY of.competency, a.id) each
        WHERE self IS NOT NULL AND superior IS NOT NULL GROUP BY 1, 2, 3`
      const found: LevelPatternRow[] = patternsSchema.parse(patterns)
      return { patterns: grouped(found, ({ competency }) => competency), pairs: grouped(pairs, ({ competency }) => competency) }
    },
  }
}

type LevelPatternRow = LevelPattern & { competency: string }
interface OfRater {
  raterId: number
}

/** Of these raters: their items, their ratings one by one, and what they gave beside what the rated gave themselves. */
function sums(db: Db, cycleId: number, raterIds: readonly number[]) {
  const ids = [...raterIds]
  return Promise.all([
    db.$queryRaw<(OfRater & RaterFacts['items'][number])[]>`
      SELECT r."raterId", w."itemKey", count(*)::int AS count, sum(w.level)::int AS sum, sum(w.level * w.level)::int AS squares
      FROM assessment a JOIN rating r ON r."assessmentId" = a.id JOIN ${GIVEN} w ON w."ratingId" = r.id
      WHERE a."cycleId" = ${cycleId} AND r.kind = 'superior' AND r."submittedAt" IS NOT NULL AND w.level IS NOT NULL AND r."raterId" = ANY(${ids})
      GROUP BY 1, 2`,
    db.$queryRaw<(OfRater & RaterFacts['ratings'][number])[]>`
      SELECT r."raterId", r."submittedAt" > c."ratingUntil" AS late, count(w.level)::int AS observed, count(DISTINCT w.level)::int AS "differentLevels"
      FROM assessment a JOIN cycle c ON c.id = a."cycleId" JOIN rating r ON r."assessmentId" = a.id LEFT JOIN ${GIVEN} w ON w."ratingId" = r.id
      WHERE a."cycleId" = ${cycleId} AND r.kind = 'superior' AND r."submittedAt" IS NOT NULL AND r."raterId" = ANY(${ids})
      GROUP BY r.id, c.id`,
    db.$queryRaw<(OfRater & RaterFacts['self'])[]>`
      SELECT r."raterId", count(*)::int AS pairs, sum(w.level - x.level)::int AS difference
      FROM assessment a JOIN rating r ON r."assessmentId" = a.id JOIN rating own ON own."assessmentId" = a.id
        JOIN ${GIVEN} w ON w."ratingId" = r.id JOIN answer x ON x."ratingId" = own.id AND x."itemKey" = w."itemKey"
      WHERE a."cycleId" = ${cycleId} AND r.kind = 'superior' AND r."submittedAt" IS NOT NULL AND r."raterId" = ANY(${ids})
        AND own.kind = 'self' AND own."submittedAt" IS NOT NULL AND w.level IS NOT NULL AND x.level IS NOT NULL
      GROUP BY 1`,
  ])
}

function grouped<K, T>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group === undefined) groups.set(key(row), [row])
    else group.push(row)
  }
  return groups
}
