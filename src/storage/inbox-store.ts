/** The inbox as a table: a turn takes the head of each chat that nobody holds, in order. */
import type { ClaimedUpdate, InboxStore } from '../domain/inbox/inbox.js'
import type { Db } from './db.js'
import { type Sql, sqlThrough } from './sql.js'

const ids = (updateIds: readonly number[]) => updateIds.map((id) => BigInt(id))

/**
 * $1 new updates, $2 finished ids, $3 owner, $4 most, $5 lease in seconds, $6 now, $7 how many of those from before.
 *
 * The update ids just finished no longer count as unfinished, though this statement still sees them so. They are finished first: the
 * chat's next one is in hand only when its last one is not (inbox_update_in_hand). Of a chat only one update can be leased: the one that
 * was in hand of a process that died, else the oldest unfinished. While it is leased or waits for a retry, those behind it wait too. A tap
 * and a message of one person reach the webhook side by side: one with a lower id that comes late waits for the one in hand. A row that
 * another process has just leased is locked (skipped), or already leased when this statement re-checks it; two that lease different rows
 * of one chat, each before it could see the other's, are told apart by the unique index.
 */
const OURS = (row: string) => `${row}."updateId" = ANY($2::bigint[]) AND ${row}."leaseOwner" = $3::text`
const TURN = `
  WITH finished AS (
    UPDATE inbox_update d SET "doneAt" = now(), "leaseUntil" = NULL WHERE ${OURS('d')} RETURNING 1),
  claimed AS (
    UPDATE inbox_update SET "leaseUntil" = now() + make_interval(secs => $5::float8), "leaseOwner" = $3::text, attempts = attempts + 1
    WHERE (SELECT count(*) FROM finished) >= 0 AND "updateId" IN (
      SELECT u."updateId" FROM inbox_update u
      WHERE u."doneAt" IS NULL AND (u."leaseUntil" IS NULL OR u."leaseUntil" <= now()) AND (u."retryAt" IS NULL OR u."retryAt" <= now())
        AND NOT (${OURS('u')}) AND NOT EXISTS (SELECT 1 FROM inbox_update e WHERE e."doneAt" IS NULL AND e."chatKey" = u."chatKey"
          AND (e."updateId" < u."updateId" AND u."leaseUntil" IS NULL OR e."updateId" <> u."updateId" AND e."leaseUntil" IS NOT NULL)
          AND NOT (${OURS('e')}))
      ORDER BY u."updateId" LIMIT $7::int FOR UPDATE SKIP LOCKED)
    RETURNING "updateId", "chatKey", payload, attempts),
  heads AS (
    SELECT g."updateId", g."chatKey", g.payload,
      g.head AND row_number() OVER (ORDER BY NOT g.head, g."updateId") <= $4::int - (SELECT count(*) FROM claimed) AS leased
    FROM (
      SELECT n.*, row_number() OVER (PARTITION BY n."chatKey" ORDER BY n."updateId") = 1 AND NOT EXISTS (
        SELECT 1 FROM inbox_update e WHERE e."doneAt" IS NULL AND e."chatKey" = n."chatKey" AND NOT (${OURS('e')})) AS head
      FROM jsonb_to_recordset($1::text::jsonb) AS n("updateId" bigint, "chatKey" bigint, payload jsonb)) g),
  added AS (
    INSERT INTO inbox_update ("updateId", "chatKey", payload, "receivedAt", "leaseUntil", "leaseOwner", attempts)
    SELECT "updateId", "chatKey", payload, $6::timestamptz, CASE WHEN leased THEN now() + make_interval(secs => $5::float8) END,
      CASE WHEN leased THEN $3::text END, leased::int FROM heads WHERE (SELECT count(*) FROM finished) >= 0
    ON CONFLICT ("updateId") DO NOTHING
    RETURNING "updateId", "chatKey", attempts)
  SELECT "updateId"::float8 AS "updateId", "chatKey"::float8 AS "chatKey", payload, attempts FROM claimed
  UNION ALL SELECT "updateId"::float8, "chatKey"::float8, NULL, attempts FROM added WHERE attempts = 1`
/** Another process has leased one of a chat that this statement still saw free: the next one sees it. */
const TURN_TRIES = 5
const IN_HAND = 'inbox_update_in_hand'

/** Without `sql` the statements go through `db`. */
export function inboxStore(db: Db, sql: Sql = sqlThrough(db)): InboxStore {
  return {
    async turn({ owner, leaseMs, done = [], updates = [], now = new Date(), most = 0, look = false }) {
      const stored = JSON.stringify(updates)
      for (let tries = 1; ; tries += 1) {
        // Storing alone clashes with nobody's lease.
        const room = tries < TURN_TRIES ? most : 0
        try {
          const leased = await sql<ClaimedUpdate>(TURN, [stored, done, owner, room, leaseMs / 1000, now, look ? room : 0])
          // What was stored just now is here already.
          const given = new Map(leased.some(({ payload }) => payload === null) ? updates.map((one) => [one.updateId, one.payload]) : [])
          return leased.map((one) => ({ ...one, payload: one.payload ?? given.get(one.updateId) })).sort((a, b) => a.updateId - b.updateId)
        } catch (error) {
          if (tries === TURN_TRIES || !(error instanceof Error && error.message.includes(IN_HAND))) throw error
        }
      }
    },
    async renew(updateIds, owner, leaseMs) {
      await db.$executeRaw`UPDATE inbox_update SET "leaseUntil" = now() + make_interval(secs => ${leaseMs / 1000})
        WHERE "updateId" = ANY(${ids(updateIds)}) AND "leaseOwner" = ${owner} AND "doneAt" IS NULL`
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
