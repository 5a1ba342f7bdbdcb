/** What a granted appeal changes beside the levels: the result with its rows and its advice. */
import type { Appeal, AppealStore } from '../domain/appeal/appeal.js'
import type { Db } from './db.js'
import { json } from './json.js'

export async function revise(db: Db, appeal: Appeal, { scored, advice, now }: Parameters<AppealStore['revise']>[1]): Promise<void> {
  const { resultId } = appeal
  const before = await db.result.findUniqueOrThrow({ where: { id: resultId } })
  await db.resultRevision.create({
    data: {
      resultId,
      appealId: appeal.id,
      jpmBefore: before.jpm,
      bandBefore: before.band,
      contentBefore: json(before.content),
      changedAt: now,
    },
  })
  await db.result.update({ where: { id: resultId }, data: { jpm: scored.jpm, band: scored.band, content: json(scored) } })
  for (const { key: competencyKey, required, self, superior, level, gap } of scored.competencies)
    await db.resultCompetency.update({
      where: { resultId_competencyKey: { resultId, competencyKey } },
      data: { required, self, superior, level, gap },
    })
  // What was answered stays with its place; what nobody has answered gives way.
  await db.recommendation.deleteMany({ where: { resultId, planEntry: null } })
  const last = await db.recommendation.aggregate({ where: { resultId }, _max: { rank: true } })
  const from = last._max.rank ?? 0
  await db.recommendation.createMany({
    data: advice.map(({ because, rank, ...row }) => ({ ...row, rank: from + rank, because: json(because), resultId, createdAt: now })),
  })
}
