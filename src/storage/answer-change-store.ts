/** Levels changed after sending, each kept with what stood before. */
import { levelSchema } from '../domain/competency/framework.js'
import type { AnswerChange, AnswerChangeStore } from '../domain/rating/answer-change.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'

const kind = { rating: { select: { kind: true } } } satisfies Prisma.AnswerChangeInclude
type Row = Prisma.AnswerChangeGetPayload<{ include: typeof kind }>

export function toAnswerChange({ rating, levelBefore, levelAfter, sourceKey: _, ...row }: Row): AnswerChange {
  const level = levelSchema.nullable()
  return { ...row, kind: rating.kind, levelBefore: level.parse(levelBefore), levelAfter: level.parse(levelAfter) }
}

/** The changes of some assessments, oldest first. */
export function changeRows(db: Db, assessmentIds: readonly number[]) {
  return db.answerChange.findMany({
    where: { rating: { assessmentId: { in: [...assessmentIds] } } },
    orderBy: { id: 'asc' },
    include: { rating: { select: { kind: true, assessmentId: true } } },
  })
}

export function answerChangeStore(db: Db): AnswerChangeStore {
  return {
    async ofAssessment(assessmentId) {
      return (await changeRows(db, [assessmentId])).map(toAnswerChange)
    },
    async apply({ ratingId, itemKey, level, reason, byPersonId, appealId, sourceKey, now }) {
      const before = await db.answer.findUnique({ where: { ratingId_itemKey: { ratingId, itemKey } }, select: { level: true } })
      if (before === null) return false
      const change = { ratingId, itemKey, levelBefore: before.level, levelAfter: level, reason, byPersonId, appealId, sourceKey }
      const { count } = await db.answerChange.createMany({ data: [{ ...change, changedAt: now }], skipDuplicates: true })
      if (count === 0) return false
      await db.answer.update({ where: { ratingId_itemKey: { ratingId, itemKey } }, data: { level, reason } })
      return true
    },
  }
}
