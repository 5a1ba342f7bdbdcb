/** The inbox as a table: a claim takes the head of each chat that nobody holds, in order. */
import type { ClaimedUpdate, InboxStore } from '../domain/inbox/inbox.js'
import type { Db } from './db.js'
import { type Sql, sqlThrough } from './sql.js'

const ids = (updateIds: readonly number[]) => updateIds.map((id) => BigInt(id))

const ADD = `
  INSERT INTO inbox_update ("updateId", "chatKey", payload, "receivedAt")
  SELECT "updateId", "chatKey", payload, $2::timestamptz FROM jsonb_to_recordset($1::text::jsonb) AS n("updateId" bigint, "chatKey" bigint, payload jsonb)
  ON CONFLICT ("updateId") DO NOTHING`

/**
 * The update ids just finished no longer count as unfinished, though this statement still sees them so. They are finished first: the
 * chat's next one is in hand only when its last one is not (inbox_update_in_hand).
 */
const TAKE = `
  WITH finished AS (
    UPDATE inbox_update SET "doneAt" = now(), "leaseUntil" = NULL WHERE "updateId" = ANY($2::bigint[]) AND "leaseOwner" = $3::text
    RETURNING 1),
  heads AS (
    SELECT g."updateId", g."chatKey", g.payload, row_number() OVER (ORDER BY NOT g.head, g."updateId") <= $4::int AND g.head AS leased FROM (
      SELECT n.*, row_number() OVER (PARTITION BY n."chatKey" ORDER BY n."updateId") = 1 AND NOT EXISTS (
        SELECT 1 FROM inbox_update e WHERE e."doneAt" IS NULL AND e."chatKey" = n."chatKey" 
          AND NOT (e."updateId" = ANY($2::bigint[]) AND e."leaseOwner" = $3::text)) AS head
      FROM jsonb_to_recordset($1::text::jsonb) AS n("updateId" bigint, "chatKey" bigint, payload jsonb)) g)
  INSERT INTO inbox_update ("updateId", "chatKey", payload, "receivedAt", "leaseUntil", "leaseOwner", attempts)
  SELECT "updateId", "chatKey", payload, $6::timestamptz, CASE WHEN leased THEN now() + make_interval(secs => $5::float8) END,
    CASE WHEN leased THEN $3::text END, leased::int FROM heads WHERE (SELECT count(*) FROM finished) >= 0
  ON CONFLICT ("updateId") DO NOTHING
  RETURNING "updateId"::float8 AS id, attempts = 1 AS leased`

/**
 * Of a chat only one update can be claimed: the one that was in hand of a process that died, else the oldest unfinished. While it is leased
 * or waits for a retry, those behind it wait too. A tap and a message of one person reach the webhook side by side: one with a lower id
 * that comes late waits for the one in hand. A row that another process has just claimed is locked (skipped), or already leased when this
 * statement re-checks it; two that claim different rows of one chat, each before it could see the other's, are told apart by a unique
 * index (inbox_update_in_hand).
 */
const CLAIM = `
  UPDATE inbox_update SET "leaseUntil" = now() + make_interval(secs => $3::float8), "leaseOwner" = $1::text, attempts = attempts + 1
  WHERE "updateId" IN (
    SELECT u."updateId" FROM inbox_update u
    WHERE u."doneAt" IS NULL AND (u."leaseUntil" IS NULL OR u."leaseUntil" <= now()) AND (u."retryAt" IS NULL OR u."retryAt" <= now())
      AND NOT EXISTS (SELECT 1 FROM inbox_update e WHERE e."doneAt" IS NULL AND e."chatKey" = u."chatKey"
        AND (e."updateId" < u."updateId" AND u."leaseUntil" IS NULL OR e."updateId" <> u."updateId" AND e."leaseUntil" IS NOT NULL))
    ORDER BY u."updateId" LIMIT $2::int FOR UPDATE SKIP LOCKED)
  RETURNING "updateId"::float8 AS "updateId", "chatKey"::float8 AS "chatKey", payload, attempts`
/** Another process has leased one of a chat that this statement still saw free: the next one sees it. */
const CLAIM_TRIES = 5
const IN_HAND = 'inbox_update_in_hand'
const DONE = `UPDATE inbox_update SET "doneAt" = now(), "leaseUntil" = NULL WHERE "updateId" = ANY($1::bigint[]) AND "leaseOwner" = $2::text`

/** Without `sql` the statements go through `db`. */
export function inboxStore(db: Db, sql: Sql = sqlThrough(db)): InboxStore {
  return {
    async add(updates, now) {
      await sql(ADD, [JSON.stringify(updates), now])
    },
    async take({ done, updates, owner, most, leaseMs, now }) {
      const given = [JSON.stringify(updates), done, owner, most, leaseMs / 1000, now]
      const rows = await sql<{ id: number; leased: boolean }>(TAKE, given)
      return rows.filter((row) => row.leased).map((row) => row.id)
    },
    async claim({ owner, most, leaseMs }) {
      for (let tries = 1; ; tries += 1) {
        try {
          const rows = await sql<ClaimedUpdate>(CLAIM, [owner, most, leaseMs / 1000])
          return rows.sort((a, b) => a.updateId - b.updateId)
        } catch (error) {
          if (tries === CLAIM_TRIES || !(error instanceof Error && error.message.includes(IN_HAND))) throw error
        }
      }
    },
    async renew(updateIds, owner, leaseMs) {
      await db.$executeRaw`UPDATE inbox_update SET "leaseUntil" = now() + make_interval(secs => ${leaseMs / 1000})
        WHERE "updateId" = ANY(${ids(updateIds)}) AND "leaseOwner" = ${owner} AND "doneAt" IS NULL`
    },
    async done(updateIds, owner) {
      await sql(DONE, [updateIds, owner])
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
