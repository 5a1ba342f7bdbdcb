/** First answers to practice cases. */
import { z } from 'zod'
import { levelSchema } from '../domain/competency/framework.js'
import type { PracticeAnswer, PracticeStore } from '../domain/practice/practise.js'
import type { Db } from './db.js'
import { asked, type Sql } from './sql.js'

const raterAnswersSchema = z.array(z.object({ personId: z.number(), caseKey: z.string(), level: levelSchema }))

const ANSWERS = `SELECT "personId", "caseKey", level FROM practice_answer WHERE "personId" = ANY($1::int[])`

export function practiceStore(db: Db, sql: Sql): PracticeStore {
  const answers = asked<number, PracticeAnswer[]>(async (personIds) => {
    const rows = raterAnswersSchema.parse(await sql(ANSWERS, [personIds]))
    return new Map(personIds.map((id) => [id, rows.filter(({ personId }) => personId === id)]))
  })
  return {
    answersOf: async (personId) => ((await answers(personId)) ?? []).map(({ caseKey, level }) => ({ caseKey, level })),
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
