/** A superior's line: those led now and everybody below them, by whoever is the present superior of each (a Plh before a Plt before the definitive one). */
import type { DashboardStore, LineBand, LineCount, LineFigures, LineGap, TeamMember } from '../domain/dashboard/dashboard-store.js'
import type { Db } from './db.js'
import { Prisma } from './generated/client.js'
import { yearStart } from './plan-store.js'

type Split<T> = T & { direct: boolean }
type Members = LineCount<readonly number[]>

/** The line is read first and handed on as numbers: joined to its own recursion, PostgreSQL takes it for hundreds of thousands and compiles for a second. */
const inLine = ({ direct, below }: Members) => Prisma.sql`a."personId" = ANY(${[...direct, ...below]})`
const isDirect = ({ direct }: Members) => Prisma.sql`a."personId" = ANY(${[...direct]})`

export function lineCounts(db: Db): Pick<DashboardStore, 'lineMembers' | 'team' | 'lineFigures' | 'lineGaps' | 'lineBands'> {
  return {
    async lineMembers({ superiorId, now }) {
      // UNION keeps a circle in the roster from going round for ever.
      const rows = await db.$queryRaw<Split<{ personId: number }>[]>`
        WITH RECURSIVE present AS (SELECT DISTINCT ON (s."personId") s."personId", s."superiorId" FROM supervision s
            JOIN person up ON up.id = s."superiorId" AND up."leftAt" IS NULL
            JOIN person own ON own.id = s."personId" AND own."leftAt" IS NULL
            WHERE s."fromAt" <= ${now} AND (s."untilAt" IS NULL OR s."untilAt" > ${now})
            ORDER BY s."personId", s.kind DESC, s."fromAt" DESC),
          reached AS (SELECT "personId", "superiorId" FROM present WHERE "superiorId" = ${superiorId} AND "personId" <> ${superiorId}
            UNION SELECT p."personId", p."superiorId" FROM reached r JOIN present p ON p."superiorId" = r."personId" WHERE p."personId" <> ${superiorId})
        SELECT "personId", "superiorId" = ${superiorId} AS direct FROM reached`
      const { direct, below } = splitUp(rows)
      return { direct: direct.map(({ personId }) => personId), below: below.map(({ personId }) => personId) }
    },
    team: (members, { cycleId, now, zone }) =>
      db.$queryRaw<TeamMember[]>`
        SELECT p.id AS "personId", p.name, p.position,
          CASE WHEN own.id IS NULL THEN NULL WHEN own."submittedAt" IS NOT NULL THEN 'sent'
            WHEN own."startedAt" IS NOT NULL THEN 'started' ELSE 'notStarted' END AS self,
          CASE WHEN sup.id IS NULL THEN NULL WHEN sup."submittedAt" IS NOT NULL THEN 'sent'
            WHEN coalesce(own."submittedAt", a."selfUntil", c."selfUntil") > ${now} THEN 'notReady'
            WHEN sup."startedAt" IS NOT NULL THEN 'started' ELSE 'notStarted' END AS rating,
          coalesce((SELECT sum(e.hours) FROM plan_entry e WHERE e."personId" = p.id AND e."verifiedAt" >= ${yearStart(now, zone)}), 0)::int AS hours
        FROM person p
          LEFT JOIN assessment a ON a."personId" = p.id AND a."cycleId" = ${cycleId}::int LEFT JOIN cycle c ON c.id = a."cycleId"
          LEFT JOIN rating own ON own."assessmentId" = a.id AND own.kind = 'self'
          LEFT JOIN rating sup ON sup."assessmentId" = a.id AND sup.kind = 'superior'
        WHERE p.id = ANY(${[...members.direct]}) ORDER BY p.name, p.id`,
    async lineFigures(members, { cycleId, now, zone }) {
      const rows = await db.$queryRaw<Split<Omit<LineFigures, 'people' | 'hours'>>[]>`
        SELECT ${isDirect(members)} AS direct, count(*)::int AS participants, count(own."submittedAt")::int AS "selfSubmitted",
          count(sup."submittedAt")::int AS "ratingSubmitted",
          count(*) FILTER (WHERE sup.id IS NOT NULL AND sup."submittedAt" IS NULL
            AND coalesce(own."submittedAt", a."selfUntil", c."selfUntil") <= ${now})::int AS waiting
        FROM assessment a JOIN cycle c ON c.id = a."cycleId"
          LEFT JOIN rating own ON own."assessmentId" = a.id AND own.kind = 'self'
          LEFT JOIN rating sup ON sup."assessmentId" = a.id AND sup.kind = 'superior'
        WHERE a."cycleId" = ${cycleId}::int AND ${inLine(members)} GROUP BY 1`
      const hours = await db.$queryRaw<Split<{ hours: number }>[]>`
        SELECT ${isDirect(members)} AS direct, sum(a.hours)::int AS hours FROM plan_entry a
        WHERE a."verifiedAt" >= ${yearStart(now, zone)} AND ${inLine(members)} GROUP BY 1`
      const [course, done] = [splitUp(rows), splitUp(hours)]
      const side = (key: 'direct' | 'below'): LineFigures => ({
        ...(course[key][0] ?? { participants: 0, selfSubmitted: 0, ratingSubmitted: 0, waiting: 0 }),
        people: members[key].length,
        hours: done[key][0]?.hours ?? 0,
      })
      return { direct: side('direct'), below: side('below') }
    },
    async lineGaps(members, cycleId) {
      const rows = await db.$queryRaw<Split<LineGap>[]>`
        SELECT ${isDirect(members)} AS direct, k."competencyKey", count(*)::int AS rated, count(*) FILTER (WHERE k.gap > 0)::int AS below
        FROM assessment a JOIN result r ON r."assessmentId" = a.id JOIN result_competency k ON k."resultId" = r.id
        WHERE a."cycleId" = ${cycleId} AND ${inLine(members)} AND k.level IS NOT NULL GROUP BY 1, 2`
      return splitUp(rows)
    },
    async lineBands(members, cycleId) {
      const rows = await db.$queryRaw<Split<LineBand>[]>`
        SELECT ${isDirect(members)} AS direct, r.band, count(*)::int AS people
        FROM assessment a JOIN result r ON r."assessmentId" = a.id
        WHERE a."cycleId" = ${cycleId} AND ${inLine(members)} AND r.band IS NOT NULL GROUP BY 1, 2`
      return splitUp(rows)
    },
  }
}

function splitUp<T>(rows: readonly Split<T>[]): LineCount<T[]> {
  return { direct: rows.filter(({ direct }) => direct), below: rows.filter(({ direct }) => !direct) }
}
