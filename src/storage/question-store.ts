/** Questions: drafts of their askers, then waiting, taken and answered; each step guarded by the state it starts from. */
import { CROWD, type Question } from '../domain/question/question.js'
import type { QuestionStore } from '../domain/question/question-store.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'

const OPEN = { askedAt: { not: null }, answeredAt: null } satisfies Prisma.QuestionWhereInput

/** True when a row stood as `where` says. */
async function changed(
  db: Db,
  where: Prisma.QuestionWhereInput,
  data: Prisma.QuestionUpdateManyMutationInput & { takenById?: number | null; answeredById?: number; faqEntryId?: number | null },
) {
  return (await db.question.updateMany({ where, data })).count === 1
}

async function whole(db: Db, id: number): Promise<Question | null> {
  const row = await db.question.findUnique({ where: { id }, omit: { messageId: true, draftedAt: true, answeredById: true } })
  if (row === null) return null
  const { broadcastId, ...question } = row
  const broadcast =
    broadcastId === null ? null : await db.broadcast.findUnique({ where: { id: broadcastId }, select: { id: true, title: true } })
  return { ...question, broadcast }
}

/** Did enough people of enough units receive it that naming it does not tell who asks? */
async function isCrowd(db: Db, broadcastId: number): Promise<boolean> {
  const [row] = await db.$queryRaw<{ people: number; units: number }[]>`
    SELECT count(*)::int AS people, count(DISTINCT p."unitId")::int AS units
    FROM broadcast_recipient r JOIN person p ON p.id = r."personId" WHERE r."broadcastId" = ${broadcastId}`
  return row !== undefined && row.people >= CROWD.people && row.units >= CROWD.units
}

export function questionStore(db: Db): QuestionStore {
  return {
    byId: (id) => whole(db, id),
    async forAdmins(id) {
      const question = await whole(db, id)
      if (question === null || question.askedAt === null) return null
      const { personId, ...told } = question
      const taker = told.takenById === null ? null : await db.person.findUnique({ where: { id: told.takenById }, select: { name: true } })
      const takenByName = taker?.name ?? null
      if (told.anonymous) {
        const shown = told.broadcast !== null && (await isCrowd(db, told.broadcast.id)) ? told.broadcast : null
        return { ...told, broadcast: shown, asker: null, askedAt: null, takenByName }
      }
      const person = await db.person.findUnique({ where: { id: personId }, select: { name: true, unit: { select: { name: true } } } })
      return { ...told, asker: person === null ? null : { name: person.name, unitName: person.unit.name }, takenByName }
    },
    async draft({ personId, messageId, text, broadcastId, now }) {
      await db.question.deleteMany({ where: { personId, askedAt: null, messageId: { not: messageId } } })
      await db.question.createMany({ data: [{ personId, messageId, text, broadcastId, draftedAt: now }], skipDuplicates: true })
      const where = { personId_messageId: { personId, messageId } }
      return (await db.question.findUniqueOrThrow({ where, select: { id: true } })).id
    },
    removeDraft: async (id) => (await db.question.deleteMany({ where: { id, askedAt: null } })).count === 1,
    send: (id, { anonymous, now }) => changed(db, { id, askedAt: null }, { anonymous, askedAt: now }),
    openOf: (personId) => db.question.count({ where: { personId, ...OPEN } }),
    async open(adminId, { from, most }) {
      const where = { ...OPEN, personId: { not: adminId } }
      const [questions, total] = await Promise.all([
        db.question.findMany({
          where,
          select: { id: true, text: true, takenById: true },
          orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
          skip: from,
          take: most,
        }),
        db.question.count({ where }),
      ])
      return { questions, total }
    },
    take: (id, { adminId, heldBefore, now }) =>
      changed(db, { id, ...OPEN, OR: [{ takenById: null }, { takenAt: { lt: heldBefore } }] }, { takenById: adminId, takenAt: now }),
    release: (id, adminId) => changed(db, { id, ...OPEN, takenById: adminId }, { takenById: null, takenAt: null }),
    answer: (id, { adminId, text, now }) =>
      changed(db, { id, ...OPEN, takenById: adminId }, { answer: text, answeredById: adminId, answeredAt: now }),
    setFaqEntry: (id, { from, to }) => changed(db, { id, faqEntryId: from }, { faqEntryId: to }),
    async broadcastOfMessage(personId, messageId) {
      const row = await db.broadcastRecipient.findFirst({
        where: { personId, messageIds: { has: messageId } },
        select: { broadcastId: true },
      })
      return row?.broadcastId ?? null
    },
    wasSent: async (broadcastId, personId) => (await db.broadcastRecipient.count({ where: { broadcastId, personId } })) === 1,
  }
}
