/** One person's part in a cycle: joining late, more time, and whose the rating is. */

import { cycleScopeSchema, inScope } from '../domain/cycle/cycle-draft.js'
import type {
  BegunRating,
  Latecomer,
  MovedRating,
  OpenPerson,
  ParticipationStore,
  UnfinishedPerson,
} from '../domain/cycle/participation-store.js'
import { addParticipants } from './cycle-store.js'
import type { Db } from './db.js'
import { UNEXPLAINED } from './dialogue-rows.js'
import { Prisma } from './generated/client.js'

/** Whoever leads a person at an instant: a Plh before a Plt before the definitive superior, and nobody who has left. */
const leads = (person: Prisma.Sql, now: Date) => Prisma.sql`
  SELECT s."superiorId", up.name, s.kind FROM supervision s JOIN person up ON up.id = s."superiorId" AND up."leftAt" IS NULL
  WHERE s."personId" = ${person} AND s."fromAt" <= ${now} AND (s."untilAt" IS NULL OR s."untilAt" > ${now})
  ORDER BY s.kind DESC, s."fromAt" DESC LIMIT 1`

/** Superiors' ratings (r, of assessment a) that the roster moves: of the open cycle, not sent, not delegated. */
const NOT_SENT = Prisma.sql`rating r JOIN assessment a ON a.id = r."assessmentId" AND r.kind = 'superior' AND r."submittedAt" IS NULL
  AND r."delegatedFromId" IS NULL JOIN cycle c ON c.id = a."cycleId" AND c.state = 'open'`

export function participationStore(db: Db): ParticipationStore {
  return {
    latecomers: (cycleId, now) => latecomers(db, cycleId, now),
    join: (cycleId, participants, now) => addParticipants(db, { cycleId, participants, now }),
    of: (cycleId, personId, now) => participation(db, { cycleId, personId, now }),
    async extend(assessmentId, { until, reason }) {
      const { count } = await db.assessment.updateMany({
        where: {
          id: assessmentId,
          cycle: { state: 'open' },
          ratings: {
            none: {
              OR: [
                { kind: 'self', submittedAt: { not: null } },
                { kind: 'superior', startedAt: { not: null } },
              ],
            },
          },
        },
        data: { selfUntil: until, extensionReason: reason },
      })
      return count === 1
    },
    followSuperiors: (now) => db.$queryRaw<MovedRating[]>`
      WITH moving AS (
        SELECT r.id, r."raterId" AS "fromId", present."superiorId" AS "toId", a.id AS "assessmentId", a."personId",
          r."startedAt" IS NOT NULL AS begun, ARRAY(SELECT w."itemKey" FROM answer w WHERE w."ratingId" = r.id ORDER BY 1) AS rated
        FROM ${NOT_SENT} JOIN LATERAL (${leads(Prisma.sql`a."personId"`, now)}) present ON true
        WHERE r."raterId" <> present."superiorId"
        FOR UPDATE OF r)
      UPDATE rating SET "raterId" = moving."toId" FROM moving WHERE rating.id = moving.id
      RETURNING moving."personId", moving."assessmentId", moving."fromId", moving."toId", moving.begun, moving.rated`,
    begun(of, now) {
      const [personId, raterId] = of === 'everyone' ? [null, null] : 'personId' in of ? [of.personId, null] : [null, of.raterId]
      return db.$queryRaw<BegunRating[]>`
        SELECT r.id AS "ratingId", p.id AS "personId", p.nip, p.name, rater.id AS "raterId", rater.nip AS "raterNip",
          rater.name AS "raterName", coalesce(present.kind <> 'definitif', false) AS "standIn"
        FROM ${NOT_SENT} JOIN person p ON p.id = a."personId" JOIN person rater ON rater.id = r."raterId"
          LEFT JOIN LATERAL (${leads(Prisma.sql`a."personId"`, now)}) present ON true
        WHERE r."startedAt" IS NOT NULL AND (${personId}::int IS NULL OR p.id = ${personId}::int)
          AND (${raterId}::int IS NULL OR r."raterId" = ${raterId}::int) ORDER BY p.name, p.id`
    },
    async open(cycleId, part, { from, most }) {
      const kind = part === 'self' ? 'self' : 'superior'
      const open = { kind, submittedAt: null, assessment: { cycleId } } as const
      const [total, rows] = await Promise.all([
        db.rating.count({ where: open }),
        db.rating.findMany({
          where: open,
          orderBy: [{ assessment: { unit: { name: 'asc' } } }, { assessment: { person: { name: 'asc' } } }, { id: 'asc' }],
          skip: from,
          take: most,
          select: {
            startedAt: true,
            rater: { select: { name: true } },
            assessment: { select: { personId: true, person: { select: { name: true } }, unit: { select: { name: true } } } },
          },
        }),
      ])
      const people = rows.map(
        ({ startedAt, rater, assessment: { personId, person, unit } }): OpenPerson => ({
          personId,
          name: person.name,
          unitName: unit.name,
          started: startedAt !== null,
          raterName: rater.name,
        }),
      )
      return { total, people }
    },
    unfinished: (cycleId, page) => unfinished(db, cycleId, page),
  }
}

const stateOf = (rating: Prisma.Sql) => Prisma.sql`
  CASE WHEN ${rating}."submittedAt" IS NOT NULL THEN 'sent' WHEN ${rating}."startedAt" IS NOT NULL THEN 'started' ELSE 'none' END`

async function unfinished(db: Db, cycleId: number, { from, most, alsoSelf }: { from: number; most: number; alsoSelf: boolean }) {
  const rows = await db.$queryRaw<(UnfinishedPerson & { total: number })[]>`
    WITH unexplained AS (
      SELECT a.id, count(*)::int AS items FROM assessment a
        JOIN rating own ON own."assessmentId" = a.id AND own.kind = 'self' AND own."submittedAt" IS NOT NULL
        JOIN rating sup ON sup."assessmentId" = a.id AND sup.kind = 'superior' AND sup."submittedAt" IS NOT NULL
        JOIN answer x ON x."ratingId" = own.id JOIN answer y ON y."ratingId" = sup.id AND y."itemKey" = x."itemKey"
      WHERE a."cycleId" = ${cycleId} AND ${UNEXPLAINED} GROUP BY a.id)
    SELECT a."personId", p.name, u.name AS "unitName", ${stateOf(Prisma.sql`own`)} AS self, ${stateOf(Prisma.sql`sup`)} AS rating,
      rater.name AS "raterName", coalesce(d.items, 0) AS unexplained, count(*) OVER ()::int AS total
    FROM assessment a JOIN person p ON p.id = a."personId" JOIN unit u ON u.id = a."unitId"
      JOIN rating own ON own."assessmentId" = a.id AND own.kind = 'self'
      JOIN rating sup ON sup."assessmentId" = a.id AND sup.kind = 'superior' JOIN person rater ON rater.id = sup."raterId"
      LEFT JOIN unexplained d ON d.id = a.id
    WHERE a."cycleId" = ${cycleId}
      AND (sup."submittedAt" IS NULL OR d.items > 0 OR (${alsoSelf} AND own."submittedAt" IS NULL))
    ORDER BY u.name, p.name, a.id OFFSET ${from} LIMIT ${most}`
  return { total: rows[0]?.total ?? 0, people: rows.map(({ total: _, ...one }) => one) }
}

async function participation(db: Db, { cycleId, personId, now }: { cycleId: number; personId: number; now: Date }) {
  const row = await db.assessment.findUnique({
    where: { cycleId_personId: { cycleId, personId } },
    include: { person: { select: { name: true } }, unit: { select: { name: true } }, ratings: { include: { rater: true } } },
  })
  const self = row?.ratings.find((one) => one.kind === 'self')
  const rating = row?.ratings.find((one) => one.kind === 'superior')
  if (row === null || self === undefined || rating === undefined) return null
  const [present] = await db.$queryRaw<{ superiorId: number; name: string }[]>`${leads(Prisma.sql`${personId}`, now)}`
  const { id, raterId, startedAt, submittedAt } = rating
  return {
    assessmentId: row.id,
    personId,
    name: row.person.name,
    unitName: row.unit.name,
    extendedUntil: row.selfUntil,
    extensionReason: row.extensionReason,
    selfStartedAt: self.startedAt,
    selfSubmittedAt: self.submittedAt,
    rating: { id, raterId, raterName: rating.rater.name, startedAt, submittedAt },
    superior: present === undefined ? null : { id: present.superiorId, name: present.name },
  }
}

/** Of those whom the cycle is for. */
async function latecomers(db: Db, cycleId: number, now: Date): Promise<Latecomer[]> {
  const cycle = await db.cycle.findUnique({ where: { id: cycleId }, select: { scope: true } })
  const scope = cycleScopeSchema.parse(cycle?.scope ?? {})
  const rows = await db.$queryRaw<Latecomer[]>`
      SELECT p.id AS "personId", p.name, p."unitId", u.name AS "unitName", p.jenjang::text AS jenjang, p.bidang::text AS bidang,
        p.position, present."superiorId"
      FROM person p JOIN unit u ON u.id = p."unitId" JOIN LATERAL (${leads(Prisma.sql`p.id`, now)}) present ON true
      WHERE p."leftAt" IS NULL AND NOT EXISTS (SELECT 1 FROM assessment a WHERE a."cycleId" = ${cycleId} AND a."personId" = p.id)
      ORDER BY u.name, p.name, p.id`
  return inScope(rows, scope, await db.unit.findMany({ select: { id: true, name: true, parentId: true } }))
}
