/** Published results, each with the numbers that explain it. */
import type { ResultStore, StoredResult } from '../domain/result/result-store.js'
import { scoredResultSchema } from '../domain/scoring/scored-result.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'
import { json } from './json.js'

const whole = {
  assessment: {
    include: {
      person: { select: { name: true, nip: true } },
      unit: { select: { name: true } },
      cycle: { select: { name: true, frameworkVersionId: true } },
      ratings: {
        where: { kind: { in: ['self', 'superior'] } },
        select: { kind: true, submittedAt: true, rater: { select: { name: true, nip: true, position: true } } },
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
    personNip: assessment.person.nip,
    position: assessment.position,
    unitName: assessment.unit.name,
    held: { jenjang: assessment.jenjang, bidang: assessment.bidang, position: assessment.position },
    cycleName: assessment.cycle.name,
    frameworkVersionId: assessment.cycle.frameworkVersionId,
    publishedAt: row.computedAt,
    raterName: superior?.rater.name ?? '',
    raterNip: superior?.rater.nip ?? '',
    raterPosition: superior?.rater.position ?? '',
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
    async ofPerson(personId) {
      const rows = await db.result.findMany({ where: { assessment: { personId } }, orderBy: { computedAt: 'asc' }, include: whole })
      return rows.map(toResult)
    },
    countOf: (personId) => db.result.count({ where: { assessment: { personId } } }),
    unitsOf: (cycleId) =>
      db.$queryRaw<{ id: number; name: string; results: number }[]>`
        SELECT u.id, u.name, count(*)::int AS results FROM result r JOIN assessment a ON a.id = r."assessmentId" JOIN unit u ON u.id = a."unitId"
        WHERE a."cycleId" = ${cycleId} GROUP BY u.id, u.name ORDER BY u.name`,
    async idsOf(cycleId, unitId) {
      const where = { assessment: { cycleId, unitId } }
      const orderBy = [{ assessment: { person: { name: 'asc' as const } } }, { id: 'asc' as const }]
      return (await db.result.findMany({ where, orderBy, select: { id: true } })).map(({ id }) => id)
    },
    async latestOf(personId) {
      const row = await db.result.findFirst({ where: { assessment: { personId } }, orderBy: { computedAt: 'desc' }, include: whole })
      return row === null ? null : toResult(row)
    },
  }
}
