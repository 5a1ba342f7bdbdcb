/** Answers to the fairness question, read only as counts and as sentences without their writers. */
import type { FairnessStore, UnitFairness } from '../domain/fairness/fairness.js'
import type { Db } from './db.js'

export function fairnessStore(db: Db): FairnessStore {
  return {
    async answer({ cycleId, personId, level, now }) {
      const where = { cycleId_personId: { cycleId, personId } }
      await db.fairnessAnswer.upsert({
        where,
        create: { cycleId, personId, level, answeredAt: now },
        update: { level, answeredAt: now },
      })
    },
    async setText({ cycleId, personId, text }) {
      return (await db.fairnessAnswer.updateMany({ where: { cycleId, personId }, data: { text } })).count === 1
    },
    of: (cycleId, personId) =>
      db.fairnessAnswer.findUnique({ where: { cycleId_personId: { cycleId, personId } }, select: { level: true, text: true } }),
    counts: (cycleId) =>
      db.$queryRaw<UnitFairness[]>`
        SELECT a."unitId", count(*)::int AS results, count(f.level)::int AS answered, coalesce(sum(f.level), 0)::int AS sum,
          count(*) FILTER (WHERE f.level = 1)::int AS l1, count(*) FILTER (WHERE f.level = 2)::int AS l2,
          count(*) FILTER (WHERE f.level = 3)::int AS l3, count(*) FILTER (WHERE f.level = 4)::int AS l4,
          count(*) FILTER (WHERE f.level = 5)::int AS l5
        FROM assessment a JOIN result r ON r."assessmentId" = a.id
          LEFT JOIN fairness_answer f ON f."cycleId" = a."cycleId" AND f."personId" = a."personId"
        WHERE a."cycleId" = ${cycleId} GROUP BY a."unitId"`,
    async cycles(most) {
      const rows = await db.cycle.findMany({
        where: { fairness: { some: {} } },
        orderBy: [{ opensAt: 'desc' }, { id: 'desc' }],
        take: most,
        select: { id: true, name: true },
      })
      return rows
    },
    async sentences(cycleId) {
      const rows = await db.$queryRaw<{ text: string }[]>`
        SELECT text FROM fairness_answer WHERE "cycleId" = ${cycleId} AND text IS NOT NULL ORDER BY md5(text), text`
      return rows.map(({ text }) => text)
    },
  }
}
