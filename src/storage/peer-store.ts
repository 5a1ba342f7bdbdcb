/** Who rates whom as peer or subordinate, proposed and confirmed. */
import type { NewSuperior } from '../domain/peer/new-superior.js'
import type { PeerCandidate, PeerChoice, PeerChoiceLine, PeerStore } from '../domain/peer/peer.js'
import { cycleStore } from './cycle-store.js'
import type { Db } from './db.js'
import { PEER_FORMS, readForms } from './form-store.js'
import { Prisma } from './generated/client.js'
import type { Sql } from './sql.js'

/** Cycles that give peers weight: their rules are JSON, written by the domain. */
const WITH_PEERS = Prisma.sql`c.state = 'open' AND (c.rules -> 'weights' ->> 'peers')::float > 0`

export function peerStore(db: Db, sql: Sql): PeerStore {
  return {
    async ownChoiceId(personId) {
      const [row] = await db.$queryRaw<{ id: number }[]>`
        SELECT a.id FROM assessment a JOIN cycle c ON c.id = a."cycleId" WHERE a."personId" = ${personId} AND ${WITH_PEERS}
        ORDER BY c."opensAt" DESC LIMIT 1`
      return row?.id ?? null
    },
    choice: (assessmentId) => choice(db, assessmentId),
    async candidates(of, { words, from, most, now }) {
      const named = words.map((word) => Prisma.sql`AND strpos(lower(p.name), ${word.toLowerCase()}) > 0`)
      const rows = await db.$queryRaw<(PeerCandidate & { total: number })[]>`
        ${candidatesOf(of, now)} ${named.length === 0 ? Prisma.empty : Prisma.join(named, ' ')} ORDER BY p.name, p.id OFFSET ${from} LIMIT ${most}`
      return { total: rows[0]?.total ?? 0, people: rows.map(({ total: _, ...one }) => one) }
    },
    async candidate(of, personId, now) {
      const [row] = await db.$queryRaw<(PeerCandidate & { total: number })[]>`${candidatesOf(of, now)} AND p.id = ${personId}`
      if (row === undefined) return null
      const { total: _, ...one } = row
      return one
    },
    async lock(assessmentId) {
      await db.$queryRaw`SELECT id FROM assessment WHERE id = ${assessmentId} FOR UPDATE`
    },
    async put({ assessmentId, personId, kind, state, bySuperiorId, now }) {
      const decided = { state, decidedById: bySuperiorId, decidedAt: bySuperiorId === null ? null : now }
      await db.peerNomination.upsert({
        where: { assessmentId_personId: { assessmentId, personId } },
        create: { assessmentId, personId, kind, proposedAt: now, ...decided },
        update: decided,
      })
    },
    async remove(assessmentId, personId) {
      await db.peerNomination.deleteMany({ where: { assessmentId, personId, state: { not: 'confirmed' } } })
    },
    async confirm(assessmentId, { superiorId, now }) {
      const confirmed = await db.peerNomination.updateManyAndReturn({
        // Whoever was proposed and has come to be the superior rates by name.
        where: { assessmentId, state: 'proposed', personId: { not: superiorId } },
        data: { state: 'confirmed', decidedAt: now, decidedById: superiorId },
        select: { personId: true, kind: true },
      })
      await db.rating.createMany({ data: confirmed.map(({ personId, kind }) => ({ assessmentId, kind, raterId: personId })) })
    },
    toConfirm: (superiorId) => db.$queryRaw<PeerChoiceLine[]>`
      SELECT a.id AS "assessmentId", p.name, count(n.id) FILTER (WHERE n.state = 'proposed' AND n."personId" <> r."raterId")::int AS proposed,
        count(n.id) FILTER (WHERE n.state = 'confirmed')::int AS confirmed
      FROM rating r JOIN assessment a ON a.id = r."assessmentId" JOIN person p ON p.id = a."personId" JOIN cycle c ON c.id = a."cycleId"
        LEFT JOIN peer_nomination n ON n."assessmentId" = a.id
      WHERE r."raterId" = ${superiorId} AND r.kind = 'superior' AND ${WITH_PEERS} GROUP BY a.id, p.name ORDER BY p.name, a.id`,
    forms: (raterId) => readForms(sql, PEER_FORMS, [raterId]),
    async endRoles(moved) {
      const ended: NewSuperior[] = []
      const among = { OR: moved.map(({ assessmentId, superiorId }) => ({ assessmentId, raterId: superiorId })) }
      const forms = await db.rating.findMany({
        where: { kind: { in: ['peer', 'subordinate'] }, ...among },
        select: { id: true, assessmentId: true, raterId: true },
      })
      for (const { id, assessmentId, raterId } of forms) {
        await db.rating.delete({ where: { id } })
        await db.peerNomination.deleteMany({ where: { assessmentId, personId: raterId } })
        ended.push(...moved.filter((one) => one.assessmentId === assessmentId && one.superiorId === raterId))
      }
      return ended
    },
    async withWaitingProposal(moved) {
      const ids = moved.map(({ assessmentId }) => assessmentId)
      const rows = await db.$queryRaw<{ id: number }[]>`
        SELECT a.id FROM assessment a JOIN cycle c ON c.id = a."cycleId" WHERE a.id = ANY(${ids}) AND ${WITH_PEERS}
          AND EXISTS (SELECT 1 FROM notice n WHERE n.key = 'peers-proposed:' || a.id)
          AND NOT EXISTS (SELECT 1 FROM peer_nomination n WHERE n."assessmentId" = a.id AND n.state = 'confirmed')`
      const waiting = new Set(rows.map(({ id }) => id))
      return moved.filter(({ assessmentId }) => waiting.has(assessmentId))
    },
    async forget(cycleId) {
      const peers = Prisma.sql`kind IN ('peer', 'subordinate') AND "assessmentId" IN (SELECT id FROM assessment WHERE "cycleId" = ${cycleId})`
      await db.$executeRaw`DELETE FROM answer WHERE "ratingId" IN (SELECT id FROM rating WHERE ${peers})`
      await db.$executeRaw`UPDATE rating SET "startedAt" = NULL, "submittedAt" = NULL WHERE ${peers}`
    },
  }
}

async function choice(db: Db, assessmentId: number): Promise<PeerChoice | null> {
  const row = await db.assessment.findUnique({
    where: { id: assessmentId },
    include: {
      person: { select: { name: true } },
      ratings: { where: { kind: 'superior' }, select: { raterId: true } },
      nominations: { include: { person: { select: { name: true } } }, orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }] },
    },
  })
  const superiorId = row?.ratings[0]?.raterId
  const cycle = row === null ? null : await cycleStore(db).byId(row.cycleId)
  if (row === null || cycle === null || superiorId === undefined) return null
  return {
    assessmentId,
    ratee: { id: row.personId, name: row.person.name },
    superiorId,
    cycle,
    // Whoever was proposed and rates by name since (a stand-in, a delegation) is proposed no more.
    nominations: row.nominations
      .filter((one) => one.personId !== superiorId || one.state === 'confirmed')
      .map(({ personId, person, kind, state, decidedById }) => ({
        personId,
        name: person.name,
        state,
        kind: kind === 'subordinate' ? 'subordinate' : 'peer',
        addedBySuperior: state === 'proposed' && decidedById !== null,
      })),
  }
}

/** Linked people of the same unit as now, and whom the person leads now; nobody from whom the person takes orders. Open at its end for one more condition. */
function candidatesOf({ ratee, superiorId }: PeerChoice, now: Date): Prisma.Sql {
  return Prisma.sql`
    WITH RECURSIVE above AS (
      SELECT ${ratee.id}::int AS id UNION
      SELECT s."superiorId" FROM above JOIN supervision s ON s."personId" = above.id
      WHERE s."fromAt" <= ${now} AND (s."untilAt" IS NULL OR s."untilAt" > ${now}))
    SELECT p.id AS "personId", p.name, p.position, CASE WHEN led.id IS NULL THEN 'peer' ELSE 'subordinate' END AS kind, count(*) OVER ()::int AS total
    FROM person p JOIN person own ON own.id = ${ratee.id} JOIN telegram_account t ON t."personId" = p.id
      LEFT JOIN LATERAL (SELECT s.id FROM supervision s WHERE s."personId" = p.id AND s."superiorId" = ${ratee.id}
        AND s."fromAt" <= ${now} AND (s."untilAt" IS NULL OR s."untilAt" > ${now}) LIMIT 1) led ON true
    WHERE p."leftAt" IS NULL AND p.id <> ${ratee.id} AND p.id <> ${superiorId} AND p.id NOT IN (SELECT id FROM above) AND (p."unitId" = own."unitId" OR led.id IS NOT NULL)`
}
