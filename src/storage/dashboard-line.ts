/** A superior's line: those led now and everybody below them, by whoever is the present superior of each (a Plh before a Plt before the definitive one). */
import type { DashboardStore, TeamMember } from '../domain/dashboard/dashboard-store.js'
import type { Db } from './db.js'
import { Prisma } from './generated/client.js'
import { yearStart } from './plan-store.js'

/** Those whose present superior this is, found from above by the index of superiors; nobody stands before (a later or a stand-in's entry). */
const ledBy = (superior: Prisma.Sql, now: Date) => {
  const isNow = (one: string) =>
    Prisma.sql`${Prisma.raw(one)}."fromAt" <= ${now} AND (${Prisma.raw(one)}."untilAt" IS NULL OR ${Prisma.raw(one)}."untilAt" > ${now})`
  return Prisma.sql`SELECT s."personId" FROM supervision s JOIN person own ON own.id = s."personId" AND own."leftAt" IS NULL
    WHERE s."superiorId" = ${superior} AND ${isNow('s')} AND (
      SELECT p.id FROM supervision p JOIN person up ON up.id = p."superiorId" AND up."leftAt" IS NULL
      WHERE p."personId" = s."personId" AND (p.kind, p."fromAt", p.id) > (s.kind, s."fromAt", s.id) AND ${isNow('p')} LIMIT 1) IS NULL`
}

export function lines(db: Db): Pick<DashboardStore, 'lineMembers' | 'team'> {
  return {
    async lineMembers({ superiorId, now }) {
      // UNION keeps a circle in the roster from going round for ever.
      const rows = await db.$queryRaw<{ personId: number; direct: boolean }[]>`
        WITH RECURSIVE reached AS (SELECT led."personId", ${superiorId}::int AS "superiorId" FROM (${ledBy(Prisma.sql`${superiorId}::int`, now)}) led
          WHERE led."personId" <> ${superiorId}
          UNION SELECT led."personId", r."personId" FROM reached r CROSS JOIN LATERAL (${ledBy(Prisma.sql`r."personId"`, now)}) led
            WHERE led."personId" <> ${superiorId})
        SELECT "personId", "superiorId" = ${superiorId} AS direct FROM reached`
      const side = (isDirect: boolean) => rows.filter(({ direct }) => direct === isDirect).map(({ personId }) => personId)
      return { direct: side(true), below: side(false) }
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
  }
}
