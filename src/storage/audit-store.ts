/** The audit: rows are only ever added; the database itself refuses to change them. */
import type { AuditStore } from '../domain/audit/audit.js'
import type { Db } from './db.js'
import { json } from './json.js'

export function auditStore(db: Db): AuditStore {
  return {
    async recorded(act) {
      const rows = await db.auditEntry.findMany({ where: { act }, orderBy: { id: 'asc' }, select: { after: true } })
      return rows.map((row) => row.after)
    },
    async record({ now, actorId, act, aboutId, subject, before, after, reason }) {
      await db.auditEntry.create({
        data: {
          at: now,
          actorId,
          act,
          aboutId: aboutId ?? null,
          subject: subject ?? null,
          before: json(before),
          after: json(after),
          reason: reason ?? null,
        },
      })
    },
  }
}
