/** The inbox as a table: a claim takes the head of each chat that nobody holds, in order. */
import type { ClaimedUpdate, InboxStore } from '../domain/inbox/inbox.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'

interface ClaimedRow {
  updateId: bigint
  chatKey: bigint
  payload: unknown
  attempts: number
}

const ids = (updateIds: readonly number[]) => updateIds.map((id) => BigInt(id))

export function inboxStore(db: Db): InboxStore {
  return {
    async add(updates, now) {
      const data = updates.map(({ updateId, chatKey, payload }) => ({
        updateId: BigInt(updateId),
        chatKey: BigInt(chatKey),
        // What Telegram or the webhook sent is JSON already.
        payload: payload as Prisma.InputJsonValue,
        receivedAt: now,
      }))
      await db.inboxUpdate.createMany({ data, skipDuplicates: true })
    },
    async claim({ owner, most, leaseMs }): Promise<ClaimedUpdate[]> {
      // Only the oldest unfinished update of a chat can be claimed: while it is leased or waits for a retry, those behind it wait too.
      // A tap and a message of one person reach the webhook side by side: one with a lower id that comes late waits for the one in hand.
      // A row that another process has just claimed is locked (skipped), or already leased when this statement re-checks it.
      const rows = await db.$queryRaw<ClaimedRow[]>`
        UPDATE inbox_update SET "leaseUntil" = now() + make_interval(secs => ${leaseMs / 1000}), "leaseOwner" = ${owner}, attempts = attempts + 1
        WHERE "updateId" IN (
          SELECT u."updateId" FROM inbox_update u
          WHERE u."doneAt" IS NULL AND (u."leaseUntil" IS NULL OR u."leaseUntil" <= now()) AND (u."retryAt" IS NULL OR u."retryAt" <= now())
            AND NOT EXISTS (SELECT 1 FROM inbox_update e WHERE e."doneAt" IS NULL AND e."chatKey" = u."chatKey"
              AND (e."updateId" < u."updateId" OR (e."updateId" > u."updateId" AND e."leaseUntil" > now())))
          ORDER BY u."updateId" LIMIT ${most} FOR UPDATE SKIP LOCKED)
        RETURNING "updateId", "chatKey", payload, attempts`
      return rows
        .map((row) => ({ updateId: Number(row.updateId), chatKey: Number(row.chatKey), payload: row.payload, attempts: row.attempts }))
        .sort((a, b) => a.updateId - b.updateId)
    },
    async renew(updateIds, owner, leaseMs) {
      await db.$executeRaw`UPDATE inbox_update SET "leaseUntil" = now() + make_interval(secs => ${leaseMs / 1000})
        WHERE "updateId" = ANY(${ids(updateIds)}) AND "leaseOwner" = ${owner} AND "doneAt" IS NULL`
    },
    async done(updateIds, owner) {
      await db.$executeRaw`UPDATE inbox_update SET "doneAt" = now(), "leaseUntil" = NULL
        WHERE "updateId" = ANY(${ids(updateIds)}) AND "leaseOwner" = ${owner}`
    },
    async failed({ updateId, owner, fault, retryMs }) {
      await db.$executeRaw`UPDATE inbox_update SET fault = ${fault}, "leaseUntil" = NULL,
          "doneAt" = CASE WHEN ${retryMs}::float8 IS NULL THEN now() END, "retryAt" = now() + make_interval(secs => ${retryMs}::float8 / 1000)
        WHERE "updateId" = ${BigInt(updateId)} AND "leaseOwner" = ${owner}`
    },
    unfinished: () => db.inboxUpdate.count({ where: { doneAt: null } }),
    async forget(before) {
      const { count } = await db.inboxUpdate.deleteMany({ where: { doneAt: { lt: before } } })
      return count
    },
  }
}
