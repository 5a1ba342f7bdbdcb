/** First answers to practice cases. */
import { z } from 'zod'
import { levelSchema } from '../domain/competency/framework.js'
import type { PracticeStore } from '../domain/practice/practise.js'
import type { Db } from './db.js'

const answersSchema = z.array(z.object({ caseKey: z.string(), level: levelSchema }))
const raterAnswersSchema = z.array(z.object({ personId: z.number(), caseKey: z.string(), level: levelSchema }))

export function practiceStore(db: Db): PracticeStore {
  return {
    async answersOf(personId) {
      return answersSchema.parse(await db.practiceAnswer.findMany({ where: { personId }, select: { caseKey: true, level: true } }))
    },
    async keep({ personId, caseKey, level, now }) {
      await db.practiceAnswer.createMany({ data: [{ personId, caseKey, level, answeredAt: now }], skipDuplicates: true })
      const kept = await db.practiceAnswer.findUniqueOrThrow({ where: { personId_caseKey: { personId, caseKey } } })
      return levelSchema.parse(kept.level)
    },
    async answersTo(caseKeys) {
      const rows = await db.practiceAnswer.findMany({
        where: { caseKey: { in: [...caseKeys] } },
        select: { personId: true, caseKey: true, level: true },
        orderBy: [{ personId: 'asc' }, { caseKey: 'asc' }],
      })
      return raterAnswersSchema.parse(rows)
    },
    async hasRated(personId) {
      const [row] = await db.$queryRaw<{ begun: boolean }[]>`
        SELECT EXISTS (SELECT 1 FROM rating r JOIN assessment a ON a.id = r."assessmentId"
          WHERE r."raterId" = ${personId} AND r.kind = 'superior' AND r."startedAt" IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM audit_entry h WHERE h."aboutId" = a."personId" AND h.act = 'rating-handed-over'
              AND h.subject = 'assessment:' || a.id AND h.after ->> 'superiorId' = ${personId}::text)
            AND NOT EXISTS (SELECT 1 FROM delegation d WHERE d."ratingId" = r.id AND d."toId" = r."raterId")) AS begun`
      return row?.begun ?? false
    },
  }
}
