/** Cycles, who takes part, and how far everyone is. */
import type { Cycle, CycleProgress } from '../domain/cycle/cycle.js'
import { cycleRulesSchema } from '../domain/cycle/cycle-rules.js'
import type { CycleStore, Participant } from '../domain/cycle/cycle-store.js'
import { ADVISORY_LOCKS } from './advisory-locks.js'
import type { Db } from './db.js'
import { UNEXPLAINED } from './dialogue-rows.js'
import type { Cycle as CycleRow, RaterKind } from './generated/client.js'

function toCycle(row: CycleRow): Cycle {
  const { id, name, state, frameworkVersionId, opensAt, selfUntil, ratingUntil, dialogueUntil, publishedAt } = row
  const dates = { opensAt, selfUntil, ratingUntil, dialogueUntil, publishedAt }
  return { id, name, state, frameworkVersionId, ...dates, rules: cycleRulesSchema.parse(row.rules) }
}

/** Rows per INSERT: PostgreSQL takes at most 65,535 parameters in one statement. */
const ROWS_AT_ONCE = 2000

export function cycleStore(db: Db): CycleStore {
  return {
    async byName(name) {
      const row = await db.cycle.findUnique({ where: { name } })
      return row === null ? null : toCycle(row)
    },
    async byId(id) {
      const row = await db.cycle.findUnique({ where: { id } })
      return row === null ? null : toCycle(row)
    },
    async newest(state) {
      const row = await db.cycle.findFirst({ where: { state }, orderBy: [{ opensAt: 'desc' }, { id: 'desc' }] })
      return row === null ? null : toCycle(row)
    },
    async candidates(now) {
      const people = await db.person.findMany({
        where: { leftAt: null },
        orderBy: { id: 'asc' },
        include: {
          superiors: {
            where: { fromAt: { lte: now }, OR: [{ untilAt: null }, { untilAt: { gt: now } }], superior: { leftAt: null } },
            orderBy: [{ kind: 'desc' }, { fromAt: 'desc' }],
            take: 1,
          },
        },
      })
      const participants = people.flatMap((person) => {
        const superiorId = person.superiors[0]?.superiorId
        if (superiorId === undefined) return []
        const { id: personId, unitId, jenjang, bidang, position } = person
        return [{ personId, unitId, jenjang, bidang, position, superiorId }]
      })
      return { participants, withoutSuperior: people.length - participants.length }
    },
    async openOneAtATime() {
      await db.$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.roster})`
    },
    async open({ participants, rules, now, ...cycle }) {
      const { id: cycleId } = await db.cycle.create({
        data: { ...cycle, state: 'open', scope: {}, rules, createdAt: now },
        select: { id: true },
      })
      await addParticipants(db, { cycleId, participants, now })
      return cycleId
    },
    async progress(cycleId): Promise<CycleProgress> {
      const [units, unexplained, results] = await Promise.all([
        unitProgress(db, cycleId),
        divergencesUnexplained(db, cycleId),
        resultCount(db, cycleId),
      ])
      const sum = (pick: (row: UnitProgressRow) => number) => units.reduce((total, row) => total + pick(row), 0)
      const participants = sum((row) => row.participants)
      const [selfStarted, selfSubmitted] = [sum((row) => row.selfStarted), sum((row) => row.selfSubmitted)]
      const [ratingStarted, ratingSubmitted] = [sum((row) => row.ratingStarted), sum((row) => row.ratingSubmitted)]
      return {
        participants,
        selfNotStarted: participants - selfStarted - selfSubmitted,
        selfStarted,
        selfSubmitted,
        ratingNotStarted: participants - ratingStarted - ratingSubmitted,
        ratingStarted,
        ratingSubmitted,
        divergencesUnexplained: unexplained,
        results,
        units: units.map(({ unit, participants, selfSubmitted, ratingSubmitted }) => ({
          unit,
          participants,
          selfSubmitted,
          ratingSubmitted,
        })),
      }
    },
    async setState(cycleId, state, now) {
      const { count } = await db.cycle.updateMany({
        where: { id: cycleId, state: state === 'published' ? 'open' : 'published' },
        data: { state, ...(state === 'published' ? { publishedAt: now } : { closedAt: now }) },
      })
      return count === 1
    },
    async assessmentsToPublish(cycleId, { after, most }) {
      const rows = await db.rating.findMany({
        where: { id: { gt: after }, kind: 'superior', submittedAt: { not: null }, assessment: { cycleId, result: null } },
        orderBy: { id: 'asc' },
        take: most,
        select: {
          id: true,
          assessment: {
            select: { id: true, personId: true, jenjang: true, bidang: true, position: true, person: { select: { status: true } } },
          },
        },
      })
      return rows.map(({ id, assessment: { id: assessmentId, personId, jenjang, bidang, position, person } }) => ({
        assessmentId,
        superiorRatingId: id,
        personId,
        held: { jenjang, bidang, position },
        status: person.status,
      }))
    },
  }
}

/** Their assessments, each with an empty form for the own assessment and one for the superior's rating. */
export async function addParticipants(
  db: Db,
  { cycleId, participants, now }: { cycleId: number; participants: readonly Participant[]; now: Date },
): Promise<void> {
  for (let start = 0; start < participants.length; start += ROWS_AT_ONCE) {
    const some = participants.slice(start, start + ROWS_AT_ONCE)
    const rows = some.map(({ personId, unitId, jenjang, bidang, position }) => ({
      personId,
      unitId,
      jenjang,
      bidang,
      position,
      cycleId,
      joinedAt: now,
    }))
    const made = await db.assessment.createManyAndReturn({ data: rows, select: { id: true, personId: true } })
    const assessmentOf = new Map(made.map((row) => [row.personId, row.id]))
    const ratings = some.flatMap(({ personId, superiorId }) => {
      const assessmentId = assessmentOf.get(personId)
      if (assessmentId === undefined) return []
      return [
        { assessmentId, kind: 'self' as RaterKind, raterId: personId },
        { assessmentId, kind: 'superior' as RaterKind, raterId: superiorId },
      ]
    })
    await db.rating.createMany({ data: ratings })
  }
}

interface UnitProgressRow {
  unit: string
  participants: number
  selfStarted: number
  selfSubmitted: number
  ratingStarted: number
  ratingSubmitted: number
}

function unitProgress(db: Db, cycleId: number): Promise<UnitProgressRow[]> {
  return db.$queryRaw<UnitProgressRow[]>`
    SELECT u.name AS unit, count(*) FILTER (WHERE r.kind = 'self')::int AS participants,
      count(*) FILTER (WHERE r.kind = 'self' AND r."startedAt" IS NOT NULL AND r."submittedAt" IS NULL)::int AS "selfStarted",
      count(*) FILTER (WHERE r.kind = 'self' AND r."submittedAt" IS NOT NULL)::int AS "selfSubmitted",
      count(*) FILTER (WHERE r.kind = 'superior' AND r."startedAt" IS NOT NULL AND r."submittedAt" IS NULL)::int AS "ratingStarted",
      count(*) FILTER (WHERE r.kind = 'superior' AND r."submittedAt" IS NOT NULL)::int AS "ratingSubmitted"
    FROM assessment a JOIN unit u ON u.id = a."unitId" JOIN rating r ON r."assessmentId" = a.id
    WHERE a."cycleId" = ${cycleId} GROUP BY u.name ORDER BY u.name`
}

async function divergencesUnexplained(db: Db, cycleId: number): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM assessment a
      JOIN rating own ON own."assessmentId" = a.id AND own.kind = 'self' AND own."submittedAt" IS NOT NULL
      JOIN rating sup ON sup."assessmentId" = a.id AND sup.kind = 'superior' AND sup."submittedAt" IS NOT NULL
      JOIN answer x ON x."ratingId" = own.id JOIN answer y ON y."ratingId" = sup.id AND y."itemKey" = x."itemKey"
    WHERE a."cycleId" = ${cycleId} AND ${UNEXPLAINED}`
  return row?.n ?? 0
}

function resultCount(db: Db, cycleId: number): Promise<number> {
  return db.result.count({ where: { assessment: { cycleId } } })
}
