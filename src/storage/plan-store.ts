/** Plan entries, and the seats of classes: counted in the class's own row, under its lock. */

import { dayOf, instantOn } from '../domain/calendar.js'
import { becauseSchema } from '../domain/training/because.js'
import { activeKeyOf } from '../domain/training/plan.js'
import type { DoneTraining, PlanEntry, PlanStore } from '../domain/training/plan-store.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'
import { json } from './json.js'
import { toOffer } from './training-store.js'

const whole = { person: { select: { name: true, role: true } }, training: true, trainingClass: true } satisfies Prisma.PlanEntryInclude

function toEntry({ person, training, trainingClass, ...row }: Prisma.PlanEntryGetPayload<{ include: typeof whole }>): PlanEntry {
  return { ...row, personName: person.name, personIsAdmin: person.role === 'admin', training: toOffer(training), class: trainingClass }
}

/** First instant of the office's year of `now`. */
export function yearStart(now: Date, zone: string): Date {
  return instantOn(`${dayOf(now, zone).slice(0, 4)}-01-01`, 0, zone)
}

export function planStore(db: Db): PlanStore {
  const first = async (where: Prisma.PlanEntryWhereInput) => {
    const row = await db.planEntry.findFirst({ where, include: whole, orderBy: [{ stateSince: 'asc' }, { id: 'asc' }] })
    return row === null ? null : toEntry(row)
  }
  const many = async (where: Prisma.PlanEntryWhereInput) => {
    const rows = await db.planEntry.findMany({ where, include: whole, orderBy: [{ stateSince: 'asc' }, { id: 'asc' }] })
    return rows.map(toEntry)
  }
  return {
    async lock({ personId, classIds }) {
      // Always the person before the classes and the classes by their number: two who lock the same never wait for one another.
      // NO KEY: rows that only point here (a notice, an entry) are still written by others.
      await db.$queryRaw`SELECT id FROM person WHERE id = ${personId} FOR NO KEY UPDATE`
      if (classIds.length > 0)
        await db.$queryRaw`SELECT id FROM training_class WHERE id = ANY(${[...classIds]}) ORDER BY id FOR NO KEY UPDATE`
    },
    byId: (id) => first({ id }),
    async advice(id) {
      const include = { training: true, planEntry: { include: whole }, result: { select: { assessment: { select: { personId: true } } } } }
      const row = await db.recommendation.findUnique({ where: { id }, include })
      if (row === null) return null
      return {
        id,
        resultId: row.resultId,
        personId: row.result.assessment.personId,
        competencyKey: row.competencyKey,
        because: becauseSchema.parse(row.because),
        training: toOffer(row.training),
        entry: row.planEntry === null ? null : toEntry(row.planEntry),
      }
    },
    async yearCounts(now, zone) {
      const [running, verified] = await Promise.all([
        db.planEntry.count({ where: { state: { in: ['approved', 'proof_sent'] } } }),
        db.planEntry.aggregate({ where: { verifiedAt: { gte: yearStart(now, zone) } }, _count: true, _sum: { hours: true } }),
      ])
      return { running, verified: verified._count, hours: verified._sum.hours ?? 0 }
    },
    async verifiedHours(personId, now, zone) {
      const sum = await db.planEntry.aggregate({ where: { personId, verifiedAt: { gte: yearStart(now, zone) } }, _sum: { hours: true } })
      return sum._sum.hours ?? 0
    },
    proofsFor: (checkerId, asAdmin) =>
      many({
        state: 'proof_sent',
        personId: { not: checkerId },
        OR: [{ mentorId: checkerId }, ...(asAdmin ? [{ mentorId: null }] : [])],
      }),
    doneBefore: (resultId) =>
      db.$queryRaw<DoneTraining[]>`
        WITH this AS (SELECT r.id, r."computedAt", a."personId" FROM result r JOIN assessment a ON a.id = r."assessmentId" WHERE r.id = ${resultId}),
          former AS (SELECT max(r."computedAt") AS "computedAt" FROM result r JOIN assessment a ON a.id = r."assessmentId", this
            WHERE a."personId" = this."personId" AND r."computedAt" < this."computedAt")
        SELECT t.title, e."competencyKey", c.level::float AS "levelBefore"
        FROM this, former, plan_entry e JOIN training t ON t.id = e."trainingId"
          JOIN result_competency c ON c."resultId" = e."resultId" AND c."competencyKey" = e."competencyKey"
        WHERE e."personId" = this."personId" AND e."verifiedAt" > former."computedAt" AND e."verifiedAt" <= this."computedAt"
          AND c.level IS NOT NULL ORDER BY e."verifiedAt", e.id`,
    ofPerson: (personId) => many({ personId }),
    toAnswer: (superiorId, now) =>
      many({
        state: { in: ['requested', 'decline_requested'] },
        person: {
          leftAt: null,
          superiors: { some: { superiorId, fromAt: { lte: now }, OR: [{ untilAt: null }, { untilAt: { gt: now } }] } },
        },
      }),
    classesOf: (trainingId) => db.trainingClass.findMany({ where: { trainingId }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] }),
    classById: (id) => db.trainingClass.findUnique({ where: { id } }),
    async takeSeat(id) {
      const taken =
        await db.$executeRaw`UPDATE training_class SET "seatsTaken" = "seatsTaken" + 1 WHERE id = ${id} AND "seatsTaken" < seats`
      return taken === 1
    },
    async freeSeat(id) {
      await db.$executeRaw`UPDATE training_class SET "seatsTaken" = "seatsTaken" - 1 WHERE id = ${id} AND "seatsTaken" > 0`
    },
    firstWaiting: (classId) => first({ classId, state: 'waitlisted' }),
    async create({ now, ...entry }) {
      const rows = await db.planEntry.createManyAndReturn({
        data: [{ ...entry, activeKey: activeKeyOf(entry), stateSince: now, createdAt: now }],
        skipDuplicates: true,
        select: { id: true },
      })
      return rows[0]?.id ?? null
    },
    async change(entry, { now, ...to }) {
      const activeKey = activeKeyOf({ personId: entry.personId, trainingId: entry.training.id, state: to.state })
      if (activeKey !== null && (await db.planEntry.count({ where: { activeKey, id: { not: entry.id } } })) > 0) return false
      const decided = to.decidedById === undefined ? {} : { decidedAt: now }
      const where = { id: entry.id, state: entry.state, stateSince: entry.stateSince }
      const changed = await db.planEntry.updateMany({ where, data: { ...to, ...decided, activeKey, stateSince: now } })
      return changed.count === 1
    },
    async addAdvice({ now, because, ...advice }) {
      const last = await db.recommendation.aggregate({ where: { resultId: advice.resultId }, _max: { rank: true } })
      const rank = (last._max.rank ?? 0) + 1
      const data = { ...advice, rank, because: json(because), createdAt: now }
      return (await db.recommendation.create({ data, select: { id: true } })).id
    },
  }
}
