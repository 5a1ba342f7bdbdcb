/** What is set right around the sending: lost leases, the end of a broadcast, people who came back, corrections, files. */
import type { BroadcastStore } from '../domain/broadcast/broadcast-store.js'
import type { Db } from './db.js'
import { json } from './json.js'
import type { Sql } from './sql.js'

/** A broadcast is sent later to someone who came back while it is at most so old. */
const OF_USE_MS = 14 * 24 * 3_600_000

/** A message that was to be corrected is corrected again: an edit done twice does no harm. One that was to be sent may be there. */
export const AFTER_LOST_LEASE = `state = CASE WHEN version IS NULL THEN 'unknown' ELSE 'waiting' END::"RecipientState", "leaseUntil" = NULL, "leaseOwner" = NULL`

/** What somebody did not get and may still get: of broadcasts not older than $2. */
const UNDELIVERED = `r.state = 'blocked' AND b.id = r."broadcastId" AND b.state IN ('sending', 'paused', 'done') AND b."startedAt" >= $2::timestamptz`
const HAS_MISSED = `
  SELECT a."unreachableSince" IS NOT NULL OR EXISTS (SELECT 1 FROM broadcast_recipient r, broadcast b
    WHERE r."personId" = a."personId" AND ${UNDELIVERED}) AS missed
  FROM telegram_account a WHERE a."telegramId" = $1::bigint`
const REVIVE = `
  WITH back AS (UPDATE broadcast_recipient r SET state = 'waiting', attempts = 0, "nextAttemptAt" = NULL, fault = NULL
      FROM broadcast b WHERE r."personId" = $1::int AND ${UNDELIVERED} RETURNING b.id),
    again AS (UPDATE broadcast SET state = 'sending', "updatedAt" = $3::timestamptz WHERE state = 'done' AND id IN (SELECT id FROM back))
  SELECT count(*)::int AS n FROM back`
const ofUseSince = (now: Date) => new Date(now.getTime() - OF_USE_MS)

type Repair = Pick<
  BroadcastStore,
  | ('expireLeases' | 'finish' | 'takeProgressTurn' | 'setProgressMessage' | 'hasMissed' | 'revive')
  | ('repeat' | 'correct' | 'file' | 'setFileId')
>

export function broadcastRepair(db: Db, sql: Sql): Repair {
  return {
    // Only broadcasts that may have rows in hand: no walk over all recipients there ever were.
    expireLeases: () =>
      db.$executeRawUnsafe(`UPDATE broadcast_recipient SET ${AFTER_LOST_LEASE} WHERE state = 'sending' AND "leaseUntil" <= now()
        AND "broadcastId" = ANY(ARRAY(SELECT id FROM broadcast WHERE state IN ('sending', 'paused', 'cancelled')))`),
    async finish(now) {
      const rows = await db.$queryRaw<{ id: number }[]>`
        UPDATE broadcast SET state = 'done', "finishedAt" = ${now}, "updatedAt" = ${now} WHERE state = 'sending'
          AND NOT EXISTS (SELECT 1 FROM broadcast_recipient r WHERE r."broadcastId" = broadcast.id AND r.state = 'waiting')
          AND NOT EXISTS (SELECT 1 FROM broadcast_recipient r WHERE r."broadcastId" = broadcast.id AND r.state = 'sending')
        RETURNING id`
      return rows.map(({ id }) => id)
    },
    async takeProgressTurn(id, everyMs) {
      const taken = await db.$executeRaw`UPDATE broadcast SET "progressAt" = now()
        WHERE id = ${id} AND ("progressAt" IS NULL OR "progressAt" <= now() - make_interval(secs => ${everyMs / 1000}))`
      return taken === 1
    },
    async setProgressMessage(id, messageId) {
      await db.broadcast.updateMany({ where: { id }, data: { progressMessageId: messageId } })
    },
    async hasMissed(telegramId, now) {
      const [row] = await sql<{ missed: boolean }>(HAS_MISSED, [telegramId, ofUseSince(now)])
      return row?.missed ?? false
    },
    async revive(personId, now) {
      const [row] = await sql<{ n: number }>(REVIVE, [personId, ofUseSince(now), now])
      return row?.n ?? 0
    },
    async repeat(id, states) {
      const [row] = await db.$queryRaw<{ n: number }[]>`
        WITH back AS (UPDATE broadcast_recipient r SET state = 'waiting', attempts = 0, "nextAttemptAt" = NULL, fault = NULL
            FROM broadcast b WHERE r."broadcastId" = ${id} AND r.state::text = ANY(${[...states]}) AND b.id = r."broadcastId"
              AND b.state IN ('sending', 'paused', 'done') RETURNING b.id),
          again AS (UPDATE broadcast SET state = 'sending' WHERE state = 'done' AND id IN (SELECT id FROM back))
        SELECT count(*)::int AS n FROM back`
      return row?.n ?? 0
    },
    async correct(id, content, now) {
      const [row] = await db.$queryRaw<{ n: number }[]>`
        WITH changed AS (UPDATE broadcast SET content = ${JSON.stringify(json(content))}::jsonb, version = version + 1, "updatedAt" = ${now},
            state = CASE WHEN state = 'done' THEN 'sending' ELSE state END
            WHERE id = ${id} AND state IN ('sending', 'paused', 'done') RETURNING id),
          edited AS (UPDATE broadcast_recipient SET state = 'waiting', attempts = 0, "nextAttemptAt" = NULL
            WHERE "broadcastId" IN (SELECT id FROM changed) AND state = 'sent' RETURNING "personId")
        SELECT count(*)::int AS n FROM edited`
      return row?.n ?? 0
    },
    async file(id, place) {
      const where = { broadcastId_place: { broadcastId: id, place } }
      return db.broadcastFile.findUnique({ where, select: { name: true, bytes: true, fileId: true } })
    },
    async setFileId(id, place, fileId) {
      await db.broadcastFile.updateMany({ where: { broadcastId: id, place }, data: { fileId } })
      // What is sent is the content's: written last, so that a death in between merely uploads again.
      await db.$executeRaw`UPDATE broadcast SET content = jsonb_set(content, ARRAY['media', ${String(place)}, 'fileId'], to_jsonb(${fileId}::text))
        WHERE id = ${id} AND content->'media'->${place}::int IS NOT NULL`
    },
  }
}
