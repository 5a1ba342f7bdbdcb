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

const KINDS = Object.keys(noticeData) as NoticeKind[]

/** A row as the domain knows it; null when its data is not what its kind holds. */
function toNotice(row: NoticeRow): Notice | null {
  const kind = KINDS.find((one) => one === row.kind)
  const data = kind === undefined ? undefined : noticeData[kind].safeParse(row.data)
  return data?.success ? ({ id: row.id, personId: row.personId, attempts: row.attempts, kind, data: data.data } as Notice) : null
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
    async claim(most, now, leaseMs, inHand = []) {
      const rows = await db.$queryRaw<NoticeRow[]>`
        UPDATE notice SET "leaseUntil" = now() + make_interval(secs => ${leaseMs / 1000}), attempts = attempts + 1
        WHERE id IN (SELECT id FROM notice WHERE state = 'waiting' AND "dueAt" <= ${now} AND ("leaseUntil" IS NULL OR "leaseUntil" <= now())
          AND kind = ANY(${KINDS}) AND id <> ALL(${[...inHand]}::int[]) ORDER BY "dueAt", id LIMIT ${most} FOR UPDATE SKIP LOCKED)
        RETURNING id, "personId", kind, data, attempts`
      // One row that cannot be read must not keep the others from being sent.
      const unreadable = rows.filter((row) => toNotice(row) === null).map((row) => row.id)
      if (unreadable.length > 0) await db.notice.updateMany({ where: { id: { in: unreadable } }, data: { state: 'failed', fault: 'data' } })
      return rows.sort((a, b) => a.id - b.id).flatMap((row) => toNotice(row) ?? [])
    },
    async renew(ids, leaseMs) {
      await db.$executeRaw`UPDATE notice SET "leaseUntil" = now() + make_interval(secs => ${leaseMs / 1000})
        WHERE id = ANY(${[...ids]}) AND state = 'waiting'`
    },
    async settle(id, outcome, now, retryMs) {
      const fault = 'fault' in outcome ? outcome.fault : null
      if (retryMs !== null) {
        await db.$executeRaw`UPDATE notice SET "leaseUntil" = now() + make_interval(secs => ${retryMs / 1000}), fault = ${fault}
          WHERE id = ${id} AND state = 'waiting'`
        return
      }
      // Only a waiting one: when two processes sent it after all, what the first one wrote stands.
      const final = { leaseUntil: null, fault }
      const data: Prisma.NoticeUncheckedUpdateManyInput =
        outcome.kind === 'sent'
          ? { ...final, state: 'sent', sentAt: now, messageId: outcome.messageId }
          : outcome.kind === 'not-needed'
            ? { ...final, state: 'sent', sentAt: now }
            : { ...final, state: outcome.kind === 'unreachable' ? 'blocked' : 'failed' }
      await db.notice.updateMany({ where: { id, state: 'waiting' }, data })
    },
    waiting: () => db.notice.count({ where: { state: 'waiting' } }),
  }
}
