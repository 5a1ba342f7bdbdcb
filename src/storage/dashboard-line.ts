/** A superior's line: those led now and everybody below them, by whoever is the present superior of each (a Plh before a Plt before the definitive one). */
import type { DashboardStore, TeamMember } from '../domain/dashboard/dashboard-store.js'
import type { Db } from './db.js'
import { yearStart } from './plan-store.js'

export function lines(db: Db): Pick<DashboardStore, 'lineMembers' | 'team'> {
  return {
    async lineMembers({ superiorId, now }) {
      // UNION keeps a circle in the roster from going round for ever.
      const rows = await db.$queryRaw<{ personId: number; direct: boolean }[]>`
        WITH RECURSIVE present AS (SELECT DISTINCT ON (s."personId") s."personId", s."superiorId" FROM supervision s
            JOIN person up ON up.id = s."superiorId" AND up."leftAt" IS NULL
            JOIN person own ON own.id = s."personId" AND own."leftAt" IS NULL
            WHERE s."fromAt" <= ${now} AND (s."untilAt" IS NULL OR s."untilAt" > ${now})
            ORDER BY s."personId", s.kind DESC, s."fromAt" DESC),
          reached AS (SELECT "personId", "superiorId" FROM present WHERE "superiorId" = ${superiorId} AND "personId" <> ${superiorId}
            UNION SELECT p."personId", p."superiorId" FROM reached r JOIN present p ON p."superiorId" = r."personId" WHERE p."personId" <> ${superiorId})
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
