/** Requests for a correction: each is answered once, guarded by the state it starts from. */
import type { Correction } from '../domain/privacy/correction.js'
import type { CorrectionStore } from '../domain/privacy/correction-store.js'
import type { Db } from './db.js'
import type { CorrectionRequest as Row } from './generated/client.js'

const OPEN = { closedAt: null }
/** Of several that are due at once the earlier one stands first. */
const PRESSING = [{ dueAt: 'asc' as const }, { id: 'asc' as const }]

export function correctionStore(db: Db): CorrectionStore {
  const one = async (row: Row | null) => (row === null ? null : ((await withNames(db, [row]))[0] ?? null))
  return {
    byId: async (id) => one(await db.correctionRequest.findUnique({ where: { id } })),
    async lock(id) {
      await db.$queryRaw`SELECT id FROM correction_request WHERE id = ${id} FOR UPDATE`
      return one(await db.correctionRequest.findUnique({ where: { id } }))
    },
    ofSource: async (sourceKey) => one(await db.correctionRequest.findUnique({ where: { sourceKey } })),
    async file({ right, now, ...request }) {
      const row = await db.correctionRequest.create({ data: { ...request, text: right, filedAt: now } })
      const [filed] = await withNames(db, [row])
      if (filed === undefined) throw new Error('A request was filed by nobody')
      return filed
    },
    openOf: (personId) => db.correctionRequest.count({ where: { personId, ...OPEN } }),
    ofPerson: async (personId) => withNames(db, await db.correctionRequest.findMany({ where: { personId }, orderBy: { id: 'desc' } })),
    async waiting({ from, most }) {
      const [rows, total] = await Promise.all([
        db.correctionRequest.findMany({ where: OPEN, orderBy: PRESSING, skip: from, take: most }),
        db.correctionRequest.count({ where: OPEN }),
      ])
      return { corrections: await withNames(db, rows), total }
    },
    async counts(now) {
      const [open, overdue] = await Promise.all([
        db.correctionRequest.count({ where: OPEN }),
        db.correctionRequest.count({ where: { ...OPEN, dueAt: { lte: now } } }),
      ])
      return { open, overdue }
    },
    dueBy: async (at) => withNames(db, await db.correctionRequest.findMany({ where: { ...OPEN, dueAt: { lte: at } }, orderBy: PRESSING })),
    async close(id, { adminId, now, outcome, answer }) {
      const data = { closedAt: now, closedById: adminId, outcome, answer }
      return (await db.correctionRequest.updateMany({ where: { id, ...OPEN }, data })).count === 1
    },
    async change(id, { field, value }) {
      const before = await db.person.findUniqueOrThrow({ where: { id }, select: { name: true, position: true, phone: true } })
      await db.person.update({ where: { id }, data: { [field]: value } })
      return before[field]
    },
  }
}

/** A request outlives nobody's row: people stay on record when they leave. */
async function withNames(db: Db, rows: readonly Row[]): Promise<Correction[]> {
  const ids = new Set(rows.flatMap(({ personId, closedById }) => [personId, ...(closedById === null ? [] : [closedById])]))
  const people = await db.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true, unit: { select: { name: true } } },
  })
  const known = new Map(people.map((person) => [person.id, person]))
  return rows.map(({ text, sourceKey: _, closedById, outcome, ...row }) => ({
    ...row,
    right: text,
    outcome: outcome === 'done' || outcome === 'declined' ? outcome : null,
    personName: known.get(row.personId)?.name ?? '',
    unitName: known.get(row.personId)?.unit.name ?? '',
    closedByName: closedById === null ? null : (known.get(closedById)?.name ?? null),
  }))
}
