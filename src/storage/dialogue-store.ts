/** The dialogue about divergences: what both sides gave, said and changed, and when they talk. */
import { z } from 'zod'
import { levelSchema } from '../domain/competency/framework.js'
import type { DialogueRecord, DialogueStore, Meeting } from '../domain/dialogue/dialogue-store.js'
import { changeRows, toAnswerChange } from './answer-change-store.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'

const answersSchema = z.array(z.object({ itemKey: z.string(), level: levelSchema.nullable(), reason: z.string().nullable() }))

const bothSides = {
  person: { select: { name: true } },
  ratings: {
    where: { kind: { in: ['self', 'superior'] }, submittedAt: { not: null } },
    select: { id: true, kind: true, rater: { select: { id: true, name: true } }, answers: true },
  },
  statements: { orderBy: { id: 'asc' }, omit: { assessmentId: true, sourceKey: true } },
} satisfies Prisma.AssessmentInclude
type Row = Prisma.AssessmentGetPayload<{ include: typeof bothSides }>

function meetingOf({ meetingAt, meetingPlace, meetingById, meetingAgreedAt, meetingVersion }: Row): Meeting | null {
  if (meetingAt === null || meetingById === null) return null
  return { at: meetingAt, place: meetingPlace, proposedById: meetingById, agreedAt: meetingAgreedAt, version: meetingVersion }
}

/** Until the transaction ends. */
/** In one order, so that two who hold some of the same never wait for each other. */
async function hold(db: Db, assessmentIds: readonly number[]): Promise<void> {
  await db.$queryRaw`SELECT id FROM assessment WHERE id = ANY(${[...assessmentIds]}) ORDER BY id FOR UPDATE`
}

export function dialogueStore(db: Db): DialogueStore {
  return {
    async read(assessmentIds) {
      const records = new Map<number, DialogueRecord>()
      if (assessmentIds.length === 0) return records
      const rows = await db.assessment.findMany({ where: { id: { in: [...assessmentIds] } }, include: bothSides })
      const changes = await changeRows(db, assessmentIds)
      for (const row of rows) {
        const self = row.ratings.find(({ kind }) => kind === 'self')
        const superior = row.ratings.find(({ kind }) => kind === 'superior')
        if (self === undefined || superior === undefined) continue
        records.set(row.id, {
          assessmentId: row.id,
          rateeId: row.personId,
          rateeName: row.person.name,
          raterId: superior.rater.id,
          raterName: superior.rater.name,
          selfRatingId: self.id,
          superiorRatingId: superior.id,
          self: answersSchema.parse(self.answers),
          superior: answersSchema.parse(superior.answers),
          statements: row.statements,
          changes: changes.filter(({ rating }) => rating.assessmentId === row.id).map(toAnswerChange),
          meeting: meetingOf(row),
        })
      }
      return records
    },
    async holdOpen(assessmentId) {
      // First the cycle, then the assessment, as publishing does; shared, as when a form is sent: its publication waits, or this finds it published.
      const open = await db.$queryRaw<{ id: number }[]>`
        SELECT c.id FROM cycle c JOIN assessment a ON a."cycleId" = c.id WHERE a.id = ${assessmentId} AND c.state = 'open' FOR SHARE OF c`
      if (open.length === 0) return false
      await hold(db, [assessmentId])
      return (await db.result.count({ where: { assessmentId } })) === 0
    },
    hold: (assessmentIds) => hold(db, assessmentIds),
    async addStatement({ now, ...statement }) {
      const { count } = await db.dialogueStatement.createMany({ data: [{ ...statement, createdAt: now }], skipDuplicates: true })
      return count === 1
    },
    async proposeMeeting({ assessmentId, at, place, byId, seen }) {
      const { count } = await db.assessment.updateMany({
        where: { id: assessmentId, meetingVersion: seen },
        data: { meetingAt: at, meetingPlace: place, meetingById: byId, meetingAgreedAt: null, meetingVersion: seen + 1 },
      })
      return count === 1
    },
    async agreeMeeting(assessmentId, version, now) {
      const { count } = await db.assessment.updateMany({
        where: { id: assessmentId, meetingVersion: version, meetingAgreedAt: null },
        data: { meetingAgreedAt: now },
      })
      return count === 1
    },
  }
}
