/** The agency's dashboards: one statement for each, grouped by the database. */
import type { DashboardStore, UnitBands, UnitParticipation, UnitTraining, WaitingSuperior } from '../domain/dashboard/dashboard-store.js'
import { isAmong } from './among.js'
import { lines } from './dashboard-line.js'
import type { Db } from './db.js'
import { Prisma } from './generated/client.js'
import { yearStart } from './plan-store.js'

export function dashboardStore(db: Db): DashboardStore {
  return {
    participation: (cycleId, now, among) =>
      db.$queryRaw<UnitParticipation[]>`
        SELECT a."unitId", count(*)::int AS participants, count(own."submittedAt")::int AS "selfSubmitted",
          count(sup."submittedAt")::int AS "ratingSubmitted",
          count(*) FILTER (WHERE sup.id IS NOT NULL AND sup."submittedAt" IS NULL
            AND coalesce(own."submittedAt", a."selfUntil", c."selfUntil") <= ${now})::int AS waiting
        FROM assessment a JOIN cycle c ON c.id = a."cycleId"
          LEFT JOIN rating own ON own."assessmentId" = a.id AND own.kind = 'self'
          LEFT JOIN rating sup ON sup."assessmentId" = a.id AND sup.kind = 'superior'
        WHERE a."cycleId" = ${cycleId} AND ${isAmong(Prisma.sql`a."personId"`, among)} GROUP BY a."unitId"`,
    bands: (cycleId, among) =>
      db.$queryRaw<UnitBands[]>`
        SELECT a."unitId", r.band, count(*)::int AS people FROM assessment a JOIN result r ON r."assessmentId" = a.id
        WHERE a."cycleId" = ${cycleId} AND r.band IS NOT NULL AND ${isAmong(Prisma.sql`a."personId"`, among)} GROUP BY a."unitId", r.band`,
    training: ({ now, zone, aim }, among) =>
      db.$queryRaw<UnitTraining[]>`
        WITH each AS (SELECT p.id, p."unitId", count(e.id) FILTER (WHERE e.state IN ('approved', 'proof_sent')) AS running,
            count(e.id) FILTER (WHERE e."verifiedAt" >= ${yearStart(now, zone)}) AS verified,
            coalesce(sum(e.hours) FILTER (WHERE e."verifiedAt" >= ${yearStart(now, zone)}), 0) AS hours
          FROM person p LEFT JOIN plan_entry e ON e."personId" = p.id WHERE p."leftAt" IS NULL AND ${isAmong(Prisma.sql`p.id`, among)} GROUP BY p.id)
        SELECT "unitId", count(*)::int AS people, sum(running)::int AS running, sum(verified)::int AS verified,
          sum(hours)::int AS hours, count(*) FILTER (WHERE hours >= ${aim})::int AS reached
        FROM each GROUP BY "unitId"`,
    waitingSuperiors: (cycleId, now, among) =>
      db.$queryRaw<WaitingSuperior[]>`
        SELECT p.name, u.name AS unit, count(*)::int AS waiting
        FROM rating sup JOIN assessment a ON a.id = sup."assessmentId" JOIN cycle c ON c.id = a."cycleId"
          LEFT JOIN rating own ON own."assessmentId" = a.id AND own.kind = 'self'
          JOIN person p ON p.id = sup."raterId" JOIN unit u ON u.id = p."unitId"
        WHERE a."cycleId" = ${cycleId} AND sup.kind = 'superior' AND sup."submittedAt" IS NULL
          AND coalesce(own."submittedAt", a."selfUntil", c."selfUntil") <= ${now} AND ${isAmong(Prisma.sql`p.id`, among)}
        GROUP BY p.id, u.name ORDER BY waiting DESC, p.name, p.id`,
    ...lines(db),
  }
}
