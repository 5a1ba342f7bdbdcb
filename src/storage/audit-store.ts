/** The audit: rows are only ever added; the database itself refuses to change them. */
import type { AuditEntry, AuditFilter, AuditPerson, AuditRecord, AuditStore } from '../domain/audit/audit.js'
import type { Db } from './db.js'
import type { AuditEntry as Row } from './generated/client.js'
import { json } from './json.js'

export function auditStore(db: Db): AuditStore {
  return {
    async entries(filter, { beforeId, most }) {
      const rows = await db.auditEntry.findMany({
        where: { id: { lt: beforeId }, ...matching(filter) },
        orderBy: { id: 'desc' },
        take: most,
      })
      return withPeople(db, rows)
    },
    async byId(id) {
      const row = await db.auditEntry.findUnique({ where: { id } })
      return row === null ? null : ((await withPeople(db, [row]))[0] ?? null)
    },
    count: (filter) => db.auditEntry.count({ where: matching(filter) }),
    people: (ids) => people(db, ids),
    async recorded(act) {
      const rows = await db.auditEntry.findMany({ where: { act }, orderBy: { id: 'asc' }, select: { after: true } })
      return rows.map((row) => row.after)
    },
    async record(entry) {
      await db.auditEntry.create({ data: toRow(entry) })
    },
    async recordAll(entries) {
      await db.auditEntry.createMany({ data: entries.map(toRow) })
    },
  }
}

function toRow({ now, actorId, act, aboutId, subject, before, after, reason }: AuditEntry) {
  return {
    at: now,
    actorId,
    act,
    aboutId: aboutId ?? null,
    subject: subject ?? null,
    before: json(before),
    after: json(after),
    reason: reason ?? null,
  }
}

function matching({ personId, act, from, until }: AuditFilter) {
  return {
    ...(from === null && until === null
      ? {}
      : { at: { ...(from === null ? {} : { gte: from }), ...(until === null ? {} : { lte: until }) } }),
    ...(act === null ? {} : { act }),
    ...(personId === null ? {} : { OR: [{ aboutId: personId }, { actorId: personId }] }),
  }
}

function people(db: Db, ids: readonly number[]): Promise<AuditPerson[]> {
  return db.person.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true, nip: true } })
}

/** Entries have no foreign keys: they outlive whom they speak of. */
async function withPeople(db: Db, rows: readonly Row[]): Promise<AuditRecord[]> {
  const ids = new Set(rows.flatMap(({ actorId, aboutId }) => [actorId, aboutId].filter((id) => id !== null)))
  const known = new Map((await people(db, [...ids])).map((one) => [one.id, one]))
  return rows.map(({ actorId, aboutId, ...row }) => ({
    ...row,
    actor: actorId === null ? null : (known.get(actorId) ?? null),
    about: aboutId === null ? null : (known.get(aboutId) ?? null),
  }))
}
