/** The inbox as a table: a turn takes the head of each chat that nobody holds, in order. */
import type { ClaimedUpdate, InboxStore } from '../domain/inbox/inbox.js'
import type { Db } from './db.js'
import { type Sql, sqlThrough } from './sql.js'

const ids = (updateIds: readonly number[]) => updateIds.map((id) => BigInt(id))

const D_IS_FINISHED = 'd."updateId" = ANY($2::bigint[]) AND d."leaseOwner" = $3::text'
const E_IS_FINISHED = D_IS_FINISHED.replaceAll('d.', 'e.')
const UNFINISHED = `u."doneAt" IS NULL AND (u."retryAt" IS NULL OR u."retryAt" <= now())`
/**
 * $1 new updates, $2 finished ids, $3 owner, $4 most, $5 lease in seconds, $6 now, how many of those from before: $7 all, $8 lost.
 *
 * The update ids just finished no longer count as unfinished, though this statement still sees them so. They are finished first: the
 * chat's next one is in hand only when its last one is not (inbox_update_in_hand). Of a chat only one update can be leased: the one that
 * was in hand of a process that died (lost), else the oldest unfinished. While it is leased or waits for a retry, those behind it wait too.
 * A tap and a message of one person reach the webhook side by side: one with a lower id that comes late waits for the one in hand. A row
 * that another process has just leased is locked (skipped), or already leased when this statement re-checks it; two that lease different
 * rows of one chat, each before it could see the other's, are told apart by the unique index.
 */
const TURN = `
  WITH finished AS (
    UPDATE inbox_update d SET "doneAt" = now(), "leaseUntil" = NULL WHERE ${D_IS_FINISHED} RETURNING 1),
  lost AS (
    SELECT u."updateId" FROM inbox_update u WHERE ${UNFINISHED} AND u."leaseUntil" <= now() AND NOT u."updateId" = ANY($2::bigint[])
    ORDER BY u."updateId" LIMIT $8::int FOR UPDATE SKIP LOCKED),
  waiting AS (
    SELECT u."updateId" FROM inbox_update u WHERE ${UNFINISHED} AND u."leaseUntil" IS NULL
      AND NOT EXISTS (SELECT 1 FROM inbox_update e WHERE e."doneAt" IS NULL AND e."chatKey" = u."chatKey"
        AND (e."updateId" < u."updateId" OR e."leaseUntil" IS NOT NULL) AND NOT (${E_IS_FINISHED}))
    ORDER BY u."updateId" LIMIT $7::int - (SELECT count(*) FROM lost) FOR UPDATE SKIP LOCKED),
  claimed AS (
    UPDATE inbox_update SET "leaseUntil" = now() + make_interval(secs => $5::float8), "leaseOwner" = $3::text, attempts = attempts + 1
    WHERE (SELECT count(*) FROM finished) >= 0
      AND "updateId" = ANY(ARRAY(SELECT "updateId" FROM lost UNION ALL SELECT "updateId" FROM waiting))
    RETURNING "updateId", "chatKey", payload, attempts),
  heads AS (
    SELECT g."updateId", g."chatKey", g.payload,
      g.head AND row_number() OVER (ORDER BY NOT g.head, g."updateId") <= $4::int - (SELECT count(*) FROM claimed) AS leased
    FROM (
      SELECT n.*, row_number() OVER (PARTITION BY n."chatKey" ORDER BY n."updateId") = 1 AND NOT EXISTS (
        SELECT 1 FROM inbox_update e WHERE e."doneAt" IS NULL AND e."chatKey" = n."chatKey" AND NOT (${E_IS_FINISHED})) AS head
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
    async turn({ owner, leaseMs, done = [], updates = [], now = new Date(), most = 0, look = 'at-nothing' }) {
      const stored = JSON.stringify(updates)
      for (let tries = 1; ; tries += 1) {
        // Storing alone clashes with nobody's lease.
        const room = tries < TURN_TRIES ? most : 0
        try {
          const before = [look === 'at-nothing' ? 0 : room, look === 'at-lost-too' ? room : 0]
          const leased = await sql<ClaimedUpdate>(TURN, [stored, done, owner, room, leaseMs / 1000, now, ...before])
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
    async failed({ updateId, owner, attempts, fault, retryMs }) {
      await db.$executeRaw`UPDATE inbox_update SET fault = ${fault}, "leaseUntil" = NULL,
          "doneAt" = CASE WHEN ${retryMs}::float8 IS NULL THEN now() END, "retryAt" = now() + make_interval(secs => ${retryMs}::float8 / 1000)
        WHERE "updateId" = ${BigInt(updateId)} AND "leaseOwner" = ${owner} AND attempts = ${attempts} AND "doneAt" IS NULL`
    },
    unfinished: () => db.inboxUpdate.count({ where: { doneAt: null } }),
    async forget(before) {
      const { count } = await db.inboxUpdate.deleteMany({ where: { doneAt: { lt: before } } })
      return count
    },
  }
}
