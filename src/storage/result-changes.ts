/** What appeals changed of results, as it is shown beside them. */
import type { ResultChange } from '../domain/appeal/appeal.js'
import { levelSchema } from '../domain/competency/framework.js'
import { scoredResultSchema } from '../domain/scoring/scored-result.js'
import type { Db } from './db.js'

const levelOf = (level: number | null) => (level === null ? null : levelSchema.parse(level))

/** By the result's id. */
export async function resultChanges(db: Db, resultIds: readonly number[]): Promise<Map<number, ResultChange>> {
  const rows = await db.resultRevision.findMany({
    where: { resultId: { in: [...resultIds] } },
    include: { appeal: { include: { items: true } } },
  })
  const ids = rows.flatMap(({ appeal }) => appeal.deciderId ?? [])
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return new Map(
    rows.map(({ resultId, changedAt, contentBefore, appeal }) => {
      const before = scoredResultSchema.parse(contentBefore)
      const items = appeal.items.flatMap(({ itemKey, levelBefore, levelAfter }) =>
        levelAfter === null ? [] : [{ itemKey, before: levelOf(levelBefore), after: levelOf(levelAfter) }],
      )
      const deciderName = nameOf.get(appeal.deciderId ?? 0) ?? ''
      return [
        resultId,
        { deciderName, decidedAt: changedAt, reason: appeal.decisionReason ?? '', jpmBefore: before.jpm, bandBefore: before.band, items },
      ]
    }),
  )
}
