/** Published results, each with the numbers that explain it. */
import type { NewResult, ResultStore, StoredResult } from '../domain/result/result-store.js'
import { scoredResultSchema } from '../domain/scoring/scored-result.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'
import { json } from './json.js'
import { resultChanges } from './result-changes.js'

const whole = {
  assessment: {
    include: {
      person: { select: { name: true, nip: true } },
      unit: { select: { name: true } },
      cycle: { select: { id: true, name: true, state: true, frameworkVersionId: true } },
      ratings: {
        where: { kind: { in: ['self', 'superior'] } },
        select: { kind: true, submittedAt: true, rater: { select: { id: true, name: true, nip: true, position: true } } },
      },
    },
  },
} satisfies Prisma.ResultInclude

type Row = Prisma.ResultGetPayload<{ include: typeof whole }>

function toResult(row: Row, { deliveredAt, change }: Pick<StoredResult, 'deliveredAt' | 'change'>): StoredResult {
  const { assessment } = row
  const self = assessment.ratings.find((rating) => rating.kind === 'self')
  const superior = assessment.ratings.find((rating) => rating.kind === 'superior')
  return {
    id: row.id,
    assessmentId: row.assessmentId,
    personId: assessment.personId,
    personName: assessment.person.name,
    personNip: assessment.person.nip,
    position: assessment.position,
    unitName: assessment.unit.name,
    held: { jenjang: assessment.jenjang, bidang: assessment.bidang, position: assessment.position },
    cycleId: assessment.cycle.id,
    cycleName: assessment.cycle.name,
    cycleState: assessment.cycle.state,
    frameworkVersionId: assessment.cycle.frameworkVersionId,
    publishedAt: row.computedAt,
    deliveredAt,
    acknowledgedAt: row.acknowledgedAt,
    acknowledgeComment: row.acknowledgeComment,
    raterId: superior?.rater.id ?? 0,
    raterName: superior?.rater.name ?? '',
    raterNip: superior?.rater.nip ?? '',
    raterPosition: superior?.rater.position ?? '',
    selfSubmittedAt: self?.submittedAt ?? null,
    superiorSubmittedAt: superior?.submittedAt ?? null,
    scored: scoredResultSchema.parse(row.content),
    change,
  }
}

/** With when the news of each reached its person, and what an appeal changed. */
async function withHistory(db: Db, rows: readonly Row[]): Promise<StoredResult[]> {
  const keys = rows.map(({ id }) => `result:${id}`)
  const told = await db.notice.findMany({
    where: { key: { in: keys }, state: 'sent', messageId: { not: null } },
    select: { key: true, sentAt: true },
  })
  const sentAt = new Map(told.map((one) => [one.key, one.sentAt]))
  const changes = await resultChanges(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => toResult(row, { deliveredAt: sentAt.get(`result:${row.id}`) ?? null, change: changes.get(row.id) ?? null }))
}

type WithId = NewResult & { resultId: number }

/** Hundreds of rows of a publication's step as one parameter: as values of Prisma's `createMany` they took half of its time. */
async function saveCompetencies(db: Db, results: readonly WithId[]): Promise<void> {
  const rows = results.flatMap(({ resultId, scored }) =>
    scored.competencies.map(({ key, required, self, superior, peers, level, gap }) => ({
      resultId,
      competencyKey: key,
      required,
      self,
      superior,
      level,
      gap,
      peers: peers?.mean ?? null,
      peersCount: peers?.count ?? null,
    })),
  )
  await db.$executeRaw`
    INSERT INTO result_competency ("resultId", "competencyKey", required, self, superior, peers, "peersCount", level, gap)
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row("resultId" int, "competencyKey" text, required int,
      self float8, superior float8, peers float8, "peersCount" int, level float8, gap float8)`
}

async function saveRecommendations(db: Db, results: readonly WithId[], now: Date): Promise<void> {
  const rows = results.flatMap(({ resultId, recommendations }) => recommendations.map((row) => ({ ...row, resultId })))
  await db.$executeRaw`
    INSERT INTO recommendation ("resultId", rank, "trainingId", "competencyKey", because, "createdAt")
    SELECT row.*, ${now}::timestamptz FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row("resultId" int, rank int, "trainingId" int, "competencyKey" text, because jsonb)`
}

export function resultStore(db: Db): ResultStore {
  return {
    async save(results, now) {
      const rows = await db.result.createManyAndReturn({
        data: results.map(({ assessmentId, scored }) => ({
          assessmentId,
          computedAt: now,
          jpm: scored.jpm,
          band: scored.band,
          content: json(scored),
        })),
        skipDuplicates: true,
        select: { id: true, assessmentId: true },
      })
      const saved = new Map(rows.map(({ id, assessmentId }) => [assessmentId, id]))
      const withId = results.flatMap((one) => {
        const resultId = saved.get(one.assessmentId)
        return resultId === undefined ? [] : [{ ...one, resultId }]
      })
      await saveCompetencies(db, withId)
      await saveRecommendations(db, withId, now)
      return saved
    },
    async byId(resultId) {
      const row = await db.result.findUnique({ where: { id: resultId }, include: whole })
      return row === null ? null : ((await withHistory(db, [row]))[0] ?? null)
    },
    async peersOf(assessmentIds) {
      const where = { assessmentId: { in: [...assessmentIds] } }
      const rows = await db.result.findMany({ where, select: { assessmentId: true, content: true } })
      return new Map(
        rows.map(({ assessmentId, content }) => {
          const { competencies } = scoredResultSchema.parse(content)
          return [assessmentId, new Map(competencies.flatMap(({ key, peers }) => (peers === null ? [] : [[key, peers] as const])))] as const
        }),
      )
    },
    async ofPerson(personId) {
      const rows = await db.result.findMany({ where: { assessment: { personId } }, orderBy: { computedAt: 'asc' }, include: whole })
      return withHistory(db, rows)
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
    async acknowledge(resultId, now) {
      const { count } = await db.result.updateMany({ where: { id: resultId, acknowledgedAt: null }, data: { acknowledgedAt: now } })
      return count === 1
    },
    async comment(resultId, text) {
      const where = { id: resultId, OR: [{ acknowledgeComment: null }, { acknowledgeComment: { not: text } }] }
      return (await db.result.updateMany({ where, data: { acknowledgeComment: text } })).count === 1
    },
    async latestOf(personId) {
      const row = await db.result.findFirst({ where: { assessment: { personId } }, orderBy: { computedAt: 'desc' }, include: whole })
      return row === null ? null : ((await withHistory(db, [row]))[0] ?? null)
    },
  }
}
