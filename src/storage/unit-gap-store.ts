/** Gaps counted by unit and kind, and the classes planned for them: a few statements a screen, however many people there are. */

import { countAnswers } from '../domain/training/class-answers.js'
import { activeKeyOf } from '../domain/training/plan.js'
import type {
  GapCount,
  GapGroup,
  NewClass,
  PersonBelow,
  RatedCycle,
  TrainingEffectRow,
  UnitGapStore,
} from '../domain/training/unit-gap-store.js'
import { isAmong } from './among.js'
import type { Db } from './db.js'
import { type PlanState, Prisma } from './generated/client.js'

/** Rows per INSERT: PostgreSQL takes at most 65,535 parameters in one statement. */
const ROWS_AT_ONCE = 2000
/** Classes that a list of them reaches back to. */
const MOST_CLASSES = 200

export function unitGapStore(db: Db): UnitGapStore {
  return {
    async newestCycle() {
      const [cycle] = await db.$queryRaw<RatedCycle[]>`
        SELECT c.id, c.name, c."frameworkVersionId" FROM cycle c
        WHERE c.state IN ('published', 'closed')
          AND (SELECT true FROM assessment a JOIN result r ON r."assessmentId" = a.id WHERE a."cycleId" = c.id ORDER BY a."personId" LIMIT 1)
        ORDER BY c."opensAt" DESC, c.id DESC LIMIT 1`
      return cycle ?? null
    },
    counts: (cycleId, among) =>
      db.$queryRaw<GapCount[]>`
        SELECT a."unitId", c."competencyKey", count(*)::int AS rated, count(*) FILTER (WHERE c.gap > 0)::int AS below
        FROM assessment a JOIN result r ON r."assessmentId" = a.id JOIN result_competency c ON c."resultId" = r.id
        WHERE a."cycleId" = ${cycleId} AND c.level IS NOT NULL AND ${isAmong(Prisma.sql`a."personId"`, among)}
        GROUP BY a."unitId", c."competencyKey"`,
    groups: (cycleId) =>
      db.$queryRaw<GapGroup[]>`
        SELECT c."competencyKey", c.level::float8 AS level, c.required, c.gap::float8 AS gap, a.jenjang::text AS jenjang,
          a.bidang::text AS bidang, count(*)::int AS people
        FROM assessment a JOIN result r ON r."assessmentId" = a.id JOIN result_competency c ON c."resultId" = r.id
        WHERE a."cycleId" = ${cycleId} AND c.gap > 0 GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 5, 6`,
    peopleBelow: ({ cycleId, unitIds, competencyKey }) =>
      db.$queryRaw<PersonBelow[]>`
        SELECT p.id AS "personId", p.name, r.id AS "resultId", c."competencyKey", c.level::float8 AS level, c.required,
          c.gap::float8 AS gap, a.jenjang::text AS jenjang, a.bidang::text AS bidang, p."leftAt" IS NOT NULL AS "hasLeft",
          EXISTS (SELECT 1 FROM telegram_account t WHERE t."personId" = p.id AND t."unreachableSince" IS NULL) AS "isReachable",
          coalesce(array_agg(e."trainingId") FILTER (WHERE e.state <> 'verified'), '{}') AS "plannedIds",
          coalesce(array_agg(e."trainingId") FILTER (WHERE e.state = 'verified'), '{}') AS "doneIds"
        FROM assessment a JOIN result r ON r."assessmentId" = a.id JOIN result_competency c ON c."resultId" = r.id
          JOIN person p ON p.id = a."personId"
          LEFT JOIN plan_entry e ON e."personId" = p.id AND e."activeKey" IS NOT NULL
        WHERE a."cycleId" = ${cycleId} AND a."unitId" = ANY(${[...unitIds]}) AND c."competencyKey" = ${competencyKey} AND c.gap > 0
        GROUP BY p.id, r.id, c."competencyKey", c.level, c.required, c.gap, a.jenjang, a.bidang ORDER BY p.name, p.id`,
    async lockPeople(personIds) {
      // By their number, as everything else that locks people: two who lock the same never wait for one another.
      await db.$queryRaw`SELECT id FROM person WHERE id = ANY(${[...personIds]}) ORDER BY id FOR NO KEY UPDATE`
    },
    classByCode: (code) => db.trainingClass.findUnique({ where: { code }, select: { id: true, plannedById: true } }),
    createClass: (planned) => createClass(db, planned),
    async plannedClasses() {
      const classes = await db.trainingClass.findMany({
        where: { plannedById: { not: null } },
        include: { training: { select: { title: true } } },
        orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
        take: MOST_CLASSES,
      })
      const where = { classId: { in: classes.map(({ id }) => id) } }
      const states = await db.planEntry.groupBy({ by: ['classId', 'state'], where, _count: true })
      return classes.map(({ id, training, startsAt, endsAt, place, seats, seatsTaken }) => {
        const own = states.filter(({ classId }) => classId === id).map(({ state, _count }) => ({ state, people: _count }))
        return { id, title: training.title, startsAt, endsAt, place, seats, seatsTaken, ...countAnswers(own) }
      })
    },
    guestsOf: (classId) =>
      db.$queryRaw<{ name: string; state: PlanState }[]>`
        SELECT p.name, e.state::text AS state FROM plan_entry e JOIN person p ON p.id = e."personId"
        WHERE e."classId" = ${classId} ORDER BY p.name, e.id`,
    effects: () =>
      db.$queryRaw<TrainingEffectRow[]>`
        SELECT e."trainingId", e."classId", t.title, k."startsAt", e."competencyKey", before.level::float8 AS "levelBefore",
          after.level::float8 AS "levelAfter", after.required, count(*)::int AS people
        FROM plan_entry e JOIN training t ON t.id = e."trainingId" LEFT JOIN training_class k ON k.id = e."classId"
          JOIN result_competency before ON before."resultId" = e."resultId" AND before."competencyKey" = e."competencyKey"
          JOIN LATERAL (SELECT r.id FROM result r JOIN assessment a ON a.id = r."assessmentId"
            WHERE a."personId" = e."personId" AND r."computedAt" >= e."verifiedAt" ORDER BY r."computedAt", r.id LIMIT 1) following ON true
          JOIN result_competency after ON after."resultId" = following.id AND after."competencyKey" = e."competencyKey"
        WHERE e.state = 'verified' AND e."verifiedAt" IS NOT NULL AND before.level IS NOT NULL AND after.level IS NOT NULL
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 ORDER BY 3, 2`,
  }
}

async function createClass(db: Db, planned: NewClass) {
  const { guests, competencyKey, hours, now, ...columns } = planned
  const { trainingId } = columns
  const { id: classId } = await db.trainingClass.create({
    data: { ...columns, seats: guests.length, seatsTaken: guests.length },
    select: { id: true },
  })
  const resultIds = guests.map(({ resultId }) => resultId)
  // Where the training is already recommended and unanswered, the invitation is the answer to that recommendation.
  const advice = await db.recommendation.findMany({
    where: { trainingId, resultId: { in: resultIds }, planEntry: null },
    select: { id: true, resultId: true },
  })
  const adviceOf = new Map(advice.map((row) => [row.resultId, row.id]))
  const shared = { trainingId, classId, competencyKey, hours, state: 'invited', mandatory: true, seatHeld: true } as const
  const rows = guests.map(({ personId, resultId }) => ({
    ...shared,
    personId,
    resultId,
    recommendationId: adviceOf.get(resultId) ?? null,
    activeKey: activeKeyOf({ personId, trainingId, state: 'invited' }),
    stateSince: now,
    createdAt: now,
  }))
  const entries: { id: number; personId: number }[] = []
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const data = rows.slice(start, start + ROWS_AT_ONCE)
    entries.push(...(await db.planEntry.createManyAndReturn({ data, skipDuplicates: true, select: { id: true, personId: true } })))
  }
  return { classId, entries }
}
