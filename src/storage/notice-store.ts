/** The outbox: notices waiting to be sent, claimed under a lease so that any number of processes may send. */
import { type Notice, type NoticeKind, type NoticeStore, noticeData } from '../domain/notice/notice.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'

interface NoticeRow {
  id: number
  personId: number
  kind: string
  data: unknown
  attempts: number
}

/** A row as the domain knows it; throws on a kind or data this program does not know (written by a newer one). */
function toNotice(row: NoticeRow): Notice {
  if (!(row.kind in noticeData)) throw new Error(`Notice ${row.id} is of an unknown kind`)
  const kind = row.kind as NoticeKind
  return { id: row.id, personId: row.personId, attempts: row.attempts, kind, data: noticeData[kind].parse(row.data) } as Notice
}

export function noticeStore(db: Db): NoticeStore {
  return {
    async add(notices, now) {
      for (let start = 0; start < notices.length; start += 500)
        await db.notice.createMany({
          data: notices.slice(start, start + 500).map((notice) => ({ ...notice, createdAt: now })),
          skipDuplicates: true,
        })
    },
    async claim(most, now, leaseSeconds) {
      // Due by the office's clock (which the sandbox moves), leased by the real one.
      const rows = await db.$queryRaw<NoticeRow[]>`
        UPDATE notice SET "leaseUntil" = now() + make_interval(secs => ${leaseSeconds}), attempts = attempts + 1
        WHERE id IN (SELECT id FROM notice WHERE state = 'waiting' AND "dueAt" <= ${now} AND ("leaseUntil" IS NULL OR "leaseUntil" <= now())
          ORDER BY "dueAt", id LIMIT ${most} FOR UPDATE SKIP LOCKED)
        RETURNING id, "personId", kind, data, attempts`
      return rows.sort((a, b) => a.id - b.id).map(toNotice)
    },
    async settle(id, outcome, now, retryAt) {
      const data: Prisma.NoticeUpdateInput = { leaseUntil: null }
      if (outcome.kind === 'sent') Object.assign(data, { state: 'sent', sentAt: now, messageId: outcome.messageId })
      else if (outcome.kind === 'not-needed') Object.assign(data, { state: 'sent', sentAt: now })
      else if (outcome.kind === 'unreachable') data.state = 'blocked'
      else if (retryAt !== null) data.dueAt = retryAt
      else data.state = 'failed'
      if ('fault' in outcome) data.fault = outcome.fault
      await db.notice.update({ where: { id }, data })
    },
    waiting: () => db.notice.count({ where: { state: 'waiting' } }),
  }
}
