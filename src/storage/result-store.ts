/** Published results, each with the numbers that explain it. */
import type { ResultStore, StoredResult } from '../domain/result/result-store.js'
import { scoredResultSchema } from '../domain/scoring/scored-result.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'
import { json } from './json.js'

const whole = {
  assessment: {
    include: {
      person: { select: { name: true } },
      unit: { select: { name: true } },
      cycle: { select: { name: true, frameworkVersionId: true } },
      ratings: {
        where: { kind: { in: ['self', 'superior'] } },
        select: { kind: true, submittedAt: true, rater: { select: { name: true } } },
      },
    },
  },
} satisfies Prisma.ResultInclude

function toResult(row: Prisma.ResultGetPayload<{ include: typeof whole }>): StoredResult {
  const { assessment } = row
  const self = assessment.ratings.find((rating) => rating.kind === 'self')
  const superior = assessment.ratings.find((rating) => rating.kind === 'superior')
  return {
    id: row.id,
    personId: assessment.personId,
    personName: assessment.person.name,
    position: assessment.position,
    unitName: assessment.unit.name,
    held: { jenjang: assessment.jenjang, bidang: assessment.bidang, position: assessment.position },
    cycleName: assessment.cycle.name,
    frameworkVersionId: assessment.cycle.frameworkVersionId,
    publishedAt: row.computedAt,
    raterName: superior?.rater.name ?? '',
    selfSubmittedAt: self?.submittedAt ?? null,
    superiorSubmittedAt: superior?.submittedAt ?? null,
    scored: scoredResultSchema.parse(row.content),
  }
}

export function resultStore(db: Db): ResultStore {
  return {
    async save({ assessmentId, scored, recommendations, now }) {
      const rows = await db.result.createManyAndReturn({
        data: [{ assessmentId, computedAt: now, jpm: scored.jpm, band: scored.band, content: json(scored) }],
        skipDuplicates: true,
        select: { id: true },
      })
      const resultId = rows[0]?.id
      if (resultId === undefined) return null
      await db.resultCompetency.createMany({
        data: scored.competencies.map(({ key, required, self, superior, level, gap }) => ({
          resultId,
          competencyKey: key,
          required,
          self,
          superior,
          level,
          gap,
        })),
      })
      await db.recommendation.createMany({
        data: recommendations.map(({ because, ...row }) => ({ ...row, because: json(because), resultId, createdAt: now })),
      })
      return resultId
    },
    async byId(resultId) {
      const row = await db.result.findUnique({ where: { id: resultId }, include: whole })
      return row === null ? null : toResult(row)
    },
    async latestOf(personId) {
      const row = await db.result.findFirst({ where: { assessment: { personId } }, orderBy: { computedAt: 'desc' }, include: whole })
      return row === null ? null : toResult(row)
    },
  }
}
