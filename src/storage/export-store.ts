/** Everyone of a cycle with what an export tells of them: one step is four statements, whatever its size. */
import type { ExportPerson, ExportStore } from '../domain/export/export-facts.js'
import type { Db } from './db.js'
import { UNEXPLAINED } from './dialogue-rows.js'
import type { Prisma } from './generated/client.js'

const whole = {
  person: { select: { nip: true, name: true } },
  unit: { select: { name: true } },
  ratings: { where: { kind: { in: ['self', 'superior'] } }, select: { kind: true, submittedAt: true, rater: { select: { name: true } } } },
  // Not its content: the whole account of a result is many times larger than what is told here.
  result: { select: { id: true, jpm: true, band: true, competencies: { omit: { resultId: true } } } },
} satisfies Prisma.AssessmentInclude

interface RatingRow {
  assessmentId: number
  items: number
  notObserved: number
  differentLevels: number
  divergencesUnexplained: number
}

export function exportStore(db: Db): ExportStore {
  return {
    async peopleAfter(cycleId, after, take) {
      const where = { cycleId, id: { gt: after } }
      const rows = await db.assessment.findMany({ where, orderBy: { id: 'asc' }, take, include: whole })
      if (rows.length === 0) return []
      const [ratings, trainings] = await Promise.all([ratingRows(db, rows), trainingRows(db, rows)])
      return rows.map((row): ExportPerson => {
        const { id, person, unit, position, jenjang, result } = row
        const self = row.ratings.find((one) => one.kind === 'self')
        const superior = row.ratings.find((one) => one.kind === 'superior')
        return {
          assessmentId: id,
          nip: person.nip,
          name: person.name,
          unit: unit.name,
          position,
          jenjang,
          rater: superior?.rater.name ?? '',
          selfSentAt: self?.submittedAt ?? null,
          ratingSentAt: superior?.submittedAt ?? null,
          result: result === null ? null : { jpm: result.jpm, band: result.band, competencies: result.competencies },
          trainings: trainings.get(row.personId) ?? [],
          rating: ratings.get(id) ?? null,
        }
      })
    },
  }
}

type Row = Prisma.AssessmentGetPayload<{ include: typeof whole }>

/** What answers this cycle's gaps, and what the office planned without one. */
async function trainingRows(db: Db, rows: readonly Row[]): Promise<Map<number, ExportPerson['trainings'][number][]>> {
  const resultIds = rows.flatMap(({ result }) => result?.id ?? [])
  const entries = await db.planEntry.findMany({
    where: { personId: { in: rows.map(({ personId }) => personId) }, OR: [{ resultId: { in: resultIds } }, { resultId: null }] },
    orderBy: { id: 'asc' },
    include: { training: { select: { title: true } }, trainingClass: { select: { startsAt: true } } },
  })
  const byPerson = new Map<number, ExportPerson['trainings'][number][]>()
  for (const { personId, training, trainingClass, competencyKey, hours, mandatory, state, finishBy, verifiedAt } of entries) {
    const startsAt = trainingClass?.startsAt ?? null
    const one = { title: training.title, competencyKey, hours, mandatory, state, startsAt, finishBy, verifiedAt }
    byPerson.set(personId, [...(byPerson.get(personId) ?? []), one])
  }
  return byPerson
}

/** Of ratings that were sent; a divergence counts only where both sides have sent. */
async function ratingRows(db: Db, rows: readonly Row[]): Promise<Map<number, RatingRow>> {
  const ids = rows.map(({ id }) => id)
  const found = await db.$queryRaw<RatingRow[]>`
    SELECT sup."assessmentId", count(*)::int AS items, count(*) FILTER (WHERE y.level IS NULL)::int AS "notObserved",
      count(DISTINCT y.level)::int AS "differentLevels",
      count(*) FILTER (WHERE ${UNEXPLAINED})::int AS "divergencesUnexplained"
    FROM rating sup JOIN answer y ON y."ratingId" = sup.id
      LEFT JOIN rating own ON own."assessmentId" = sup."assessmentId" AND own.kind = 'self' AND own."submittedAt" IS NOT NULL
      LEFT JOIN answer x ON x."ratingId" = own.id AND x."itemKey" = y."itemKey"
    WHERE sup.kind = 'superior' AND sup."submittedAt" IS NOT NULL AND sup."assessmentId" = ANY(${ids}) GROUP BY sup."assessmentId"`
  return new Map(found.map((row) => [row.assessmentId, row]))
}
