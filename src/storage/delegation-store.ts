/** Superiors' ratings that went to somebody else because of a conflict or an absence, and how. */
import { awaitsRater, type DelegationStore } from '../domain/delegation/delegation.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'

const whole = {
  rater: { select: { id: true, name: true } },
  assessment: { select: { id: true, person: { select: { id: true, name: true } }, cycle: { select: { state: true } } } },
  delegations: { orderBy: { id: 'asc' }, select: { id: true, fromId: true, toId: true, cause: true, reason: true, byId: true } },
} satisfies Prisma.RatingInclude

function toRating(row: Prisma.RatingGetPayload<{ include: typeof whole }>) {
  const { id: ratingId, rater, delegatedFromId, submittedAt, assessment, delegations } = row
  const { id: assessmentId, person: ratee, cycle } = assessment
  return { ratingId, assessmentId, ratee, rater, delegatedFromId, submittedAt, cycleState: cycle.state, history: delegations }
}

const notSent = { kind: 'superior', submittedAt: null, assessment: { cycle: { state: 'open' } } } satisfies Prisma.RatingWhereInput
const byRatee = [{ assessment: { person: { name: 'asc' } } }, { id: 'asc' }] satisfies Prisma.RatingOrderByWithRelationInput[]

export function delegationStore(db: Db): DelegationStore {
  return {
    async ofRating(ratingId) {
      const row = await db.rating.findFirst({ where: { id: ratingId, kind: 'superior' }, include: whole })
      return row === null ? null : toRating(row)
    },
    async aboutPerson(personId) {
      const row = await db.rating.findFirst({
        where: { kind: 'superior', assessment: { personId, cycle: { state: 'open' } } },
        orderBy: { assessment: { cycle: { opensAt: 'desc' } } },
        include: whole,
      })
      return row === null ? null : toRating(row)
    },
    async openOf(raterId) {
      const rows = await db.rating.findMany({ where: { raterId, ...notSent }, include: whole, orderBy: byRatee })
      return rows
        .map(toRating)
        .filter((one) => !awaitsRater(one))
        .map(({ ratingId, ratee }) => ({ ratingId, rateeName: ratee.name }))
    },
    async handedOver(fromId, toId) {
      const rows = await db.rating.findMany({ where: { raterId: toId, ...notSent }, include: whole, orderBy: byRatee })
      return rows.map(toRating).flatMap(({ ratee, history }) => {
        const last = history.at(-1)
        return last?.fromId === fromId && last.cause === 'absence' ? [{ rateeName: ratee.name, reason: last.reason }] : []
      })
    },
    async lock(ratingId) {
      await db.$queryRaw`SELECT id FROM rating WHERE id = ${ratingId} FOR UPDATE`
    },
    async move({ ratingId, raterId, delegatedFromId, clear }) {
      let removed = 0
      if (clear) {
        await db.incidentCitation.deleteMany({ where: { ratingId } })
        removed = (await db.answer.deleteMany({ where: { ratingId } })).count
      }
      const begun = clear ? { startedAt: null, evidenceAsked: [] } : {}
      await db.rating.update({ where: { id: ratingId }, data: { raterId, delegatedFromId, ...begun } })
      return removed
    },
    async record({ ratingId, fromId, toId, cause, reason, byId, sourceKey, now }) {
      const rows = await db.delegation.createManyAndReturn({
        data: [{ ratingId, fromId, toId, cause, reason, byId, sourceKey, createdAt: now }],
        skipDuplicates: true,
        select: { id: true },
      })
      return rows[0]?.id ?? null
    },
  }
}
