/** Appeals: written by the ratee, decided once, and the one way by which a published result changes. */
import type { Appeal, AppealItem, AppealStore, WaitingAppeal } from '../domain/appeal/appeal.js'
import { levelSchema } from '../domain/competency/framework.js'
import { scoredResultSchema } from '../domain/scoring/scored-result.js'
import { revise } from './appeal-decision.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'

const party = { select: { id: true, name: true, position: true } } as const
const whole = {
  items: true,
  statements: { orderBy: { id: 'asc' } },
  revision: true,
  result: {
    include: {
      assessment: {
        include: {
          person: party,
          cycle: { select: { id: true, name: true, state: true, frameworkVersionId: true } },
          ratings: { where: { kind: 'superior' }, select: { id: true, rater: party } },
        },
      },
    },
  },
} satisfies Prisma.AppealInclude
type Row = Prisma.AppealGetPayload<{ include: typeof whole }>

const levelOf = (level: number | null) => (level === null ? null : levelSchema.parse(level))

function toAppeal(
  row: Row,
  { decider, deliveredAt, recusals }: Pick<Appeal, 'decider' | 'recusals'> & { deliveredAt: Date | null },
): Appeal {
  const { assessment } = row.result
  const { cycle, person: ratee } = assessment
  const [rating] = assessment.ratings
  if (rating === undefined) throw new Error(`Appeal ${row.id} is against nobody's rating`)
  const now = scoredResultSchema.parse(row.result.content)
  const before = row.revision === null ? null : scoredResultSchema.parse(row.revision.contentBefore)
  const order = now.competencies.flatMap(({ items }) => items.map(({ key }) => key))
  const items = row.items.map(
    ({ itemKey, levelBefore, levelAfter }): AppealItem => ({ itemKey, levelBefore: levelOf(levelBefore), levelAfter: levelOf(levelAfter) }),
  )
  return {
    id: row.id,
    resultId: row.resultId,
    assessmentId: assessment.id,
    ratingId: rating.id,
    cycleId: cycle.id,
    cycleName: cycle.name,
    cycleState: cycle.state,
    frameworkVersionId: cycle.frameworkVersionId,
    held: { jenjang: assessment.jenjang, bidang: assessment.bidang, position: assessment.position },
    ratee,
    rater: rating.rater,
    decider,
    recusals,
    receivedAt: deliveredAt ?? row.result.computedAt,
    filedAt: row.filedAt,
    reason: row.reason,
    decidedAt: row.decidedAt,
    decision: row.decision,
    decisionReason: row.decisionReason,
    items: items.sort((a, b) => order.indexOf(a.itemKey) - order.indexOf(b.itemKey)),
    statements: row.statements.map(({ byPersonId, kind, text, fileId, createdAt }) => ({ byPersonId, kind, text, fileId, createdAt })),
    change: before === null ? null : { jpmBefore: before.jpm, bandBefore: before.band, jpmAfter: now.jpm, bandAfter: now.band },
  }
}

/** Filed and not decided. */
const undecided = { filedAt: { not: null }, decidedAt: null } satisfies Prisma.AppealWhereInput

export function appealStore(db: Db): AppealStore {
  return {
    async byId(id) {
      const row = await db.appeal.findUnique({ where: { id }, include: whole })
      if (row === null) return null
      const told = await db.notice.findFirst({
        where: { key: `result:${row.resultId}`, state: 'sent', messageId: { not: null } },
        select: { sentAt: true },
      })
      const decider = row.deciderId === null ? null : await db.person.findUnique({ where: { id: row.deciderId }, ...party })
      return toAppeal(row, { decider, deliveredAt: told?.sentAt ?? null, recusals: await recusals(db, id) })
    },
    async ofResult(resultId) {
      const row = await db.appeal.findUnique({ where: { resultId }, select: { id: true, filedAt: true, decidedAt: true } })
      if (row === null) return null
      return { id: row.id, state: row.decidedAt !== null ? 'decided' : row.filedAt === null ? 'draft' : 'filed' }
    },
    async lock(id) {
      await db.$executeRaw`SELECT 1 FROM appeal WHERE id = ${id} FOR UPDATE`
    },
    async draft(resultId, now) {
      await db.appeal.createMany({ data: [{ resultId, createdAt: now }], skipDuplicates: true })
      return (await db.appeal.findUniqueOrThrow({ where: { resultId }, select: { id: true } })).id
    },
    async putItem(appealId, item) {
      await db.appealItem.createMany({ data: [{ appealId, ...item }], skipDuplicates: true })
    },
    async dropItem(appealId, itemKey) {
      await db.appealItem.deleteMany({ where: { appealId, itemKey } })
    },
    async setReason(id, reason) {
      await db.appeal.update({ where: { id }, data: { reason } })
    },
    async say(appealId, { now, ...statement }) {
      const { count } = await db.appealStatement.createMany({ data: [{ appealId, createdAt: now, ...statement }], skipDuplicates: true })
      return count === 1
    },
    async file(id, { deciderId, now }) {
      await db.appeal.update({ where: { id }, data: { filedAt: now, deciderId } })
    },
    async withdraw(id) {
      await db.appealItem.updateMany({ where: { appealId: id }, data: { levelAfter: null } })
      await db.appeal.update({ where: { id }, data: { filedAt: null, deciderId: null, decisionReason: null } })
    },
    async setDecider(id, deciderId) {
      await db.appealItem.updateMany({ where: { appealId: id }, data: { levelAfter: null } })
      await db.appeal.update({ where: { id }, data: { deciderId, decisionReason: null } })
    },
    async recuse(appealId, { personId, reason, now }) {
      await db.appealRecusal.createMany({ data: { appealId, personId, reason, declaredAt: now }, skipDuplicates: true })
    },
    async recused(appealId) {
      return (await recusals(db, appealId)).map(({ personId }) => personId)
    },
    async setLevel(appealId, itemKey, level) {
      await db.appealItem.updateMany({ where: { appealId, itemKey }, data: { levelAfter: level } })
    },
    async setDecisionReason(id, reason) {
      await db.appeal.update({ where: { id }, data: { decisionReason: reason } })
    },
    async decide(id, decision, now) {
      if (decision === 'refused') await db.appealItem.updateMany({ where: { appealId: id }, data: { levelAfter: null } })
      await db.appeal.update({ where: { id }, data: { decision, decidedAt: now } })
    },
    revise: (appeal, to) => revise(db, appeal, to),
    toDecide: (deciderId) => waiting(db, { deciderId }),
    against: (raterId) => waiting(db, { result: { assessment: { ratings: { some: { kind: 'superior', raterId } } } } }),
    withoutDecider: () =>
      db.$queryRaw`
        SELECT x.id, a."personId" AS "rateeId", p.name AS "rateeName", r."raterId", q.name AS "raterName", x."filedAt"
        FROM appeal x JOIN result s ON s.id = x."resultId" JOIN assessment a ON a.id = s."assessmentId" JOIN person p ON p.id = a."personId"
          JOIN rating r ON r."assessmentId" = a.id AND r.kind = 'superior' JOIN person q ON q.id = r."raterId"
          LEFT JOIN person d ON d.id = x."deciderId" LEFT JOIN telegram_account t ON t."personId" = d.id
        WHERE x."filedAt" IS NOT NULL AND x."decidedAt" IS NULL AND (d.id IS NULL OR d."leftAt" IS NOT NULL OR t."personId" IS NULL)
        ORDER BY x."filedAt", x.id`,
    async counts() {
      const [open, granted, refused] = await Promise.all([
        db.appeal.aggregate({ where: undecided, _count: true, _min: { filedAt: true } }),
        db.appeal.count({ where: { decision: 'granted', result: { assessment: { cycle: { state: 'published' } } } } }),
        db.appeal.count({ where: { decision: 'refused', result: { assessment: { cycle: { state: 'published' } } } } }),
      ])
      return { waiting: open._count, oldestFiledAt: open._min.filedAt, granted, refused }
    },
    async openIn(cycleId, since) {
      const [row] = await db.$queryRaw<{ undecided: number; inTime: number; lastReceivedAt: Date | null }[]>`
        WITH each AS (SELECT x."filedAt", x."decidedAt", coalesce(n."sentAt", s."computedAt") AS received
          FROM result s JOIN assessment a ON a.id = s."assessmentId" LEFT JOIN appeal x ON x."resultId" = s.id
            LEFT JOIN notice n ON n.key = 'result:' || s.id AND n.state = 'sent' AND n."messageId" IS NOT NULL
          WHERE a."cycleId" = ${cycleId})
        SELECT count(*) FILTER (WHERE "filedAt" IS NOT NULL AND "decidedAt" IS NULL)::int AS undecided,
          count(*) FILTER (WHERE "filedAt" IS NULL AND received >= ${since})::int AS "inTime",
          max(received) FILTER (WHERE "filedAt" IS NULL AND received >= ${since}) AS "lastReceivedAt" FROM each`
      return row ?? { undecided: 0, inTime: 0, lastReceivedAt: null }
    },
    saidInDialogue: (assessmentId) =>
      db.dialogueStatement.findMany({
        where: { assessmentId },
        orderBy: { id: 'asc' },
        select: { itemKey: true, byPersonId: true, stance: true, text: true },
      }),
  }
}

function recusals(db: Db, appealId: number): Promise<{ personId: number; reason: string }[]> {
  return db.appealRecusal.findMany({
    where: { appealId },
    orderBy: [{ declaredAt: 'asc' }, { personId: 'asc' }],
    select: { personId: true, reason: true },
  })
}

async function waiting(db: Db, where: Prisma.AppealWhereInput): Promise<WaitingAppeal[]> {
  const rows = await db.appeal.findMany({
    where: { ...undecided, ...where },
    orderBy: [{ filedAt: 'asc' }, { id: 'asc' }],
    include: {
      statements: { select: { byPersonId: true, createdAt: true } },
      result: {
        select: {
          assessment: {
            select: {
              person: { select: { name: true } },
              cycle: { select: { name: true } },
              ratings: { where: { kind: 'superior' }, select: { raterId: true } },
            },
          },
        },
      },
    },
  })
  return rows.flatMap(({ id, filedAt, statements, result: { assessment } }) => {
    if (filedAt === null) return []
    const { person, cycle, ratings } = assessment
    const isAnswered = statements.some(
      ({ byPersonId, createdAt }) => createdAt >= filedAt && ratings.some(({ raterId }) => raterId === byPersonId),
    )
    return [{ id, rateeName: person.name, cycleName: cycle.name, filedAt, isAnswered }]
  })
}
