/** The lane of broadcasts: slots, leases and outcomes, all by the database's clock, shared by every replica. */
import type { BroadcastStore, ClaimedRecipient, RecipientKey } from '../domain/broadcast/broadcast-store.js'
import { broadcastRepair } from './broadcast-repair.js'
import type { Db } from './db.js'
import { type Sql, sqlThrough } from './sql.js'

/** The one row of broadcast_lane. */
const LANE = 1

/**
 * The broadcasts being sent. `only`: a file of it is not at Telegram yet, so one recipient alone may go (0: that one is in hand).
 * An album is as many messages as it has files, and one more for its buttons.
 */
const SENDING = `
  SELECT b.id, CASE WHEN jsonb_array_length(b.content->'media') > 1 THEN jsonb_array_length(b.content->'media') + 1 ELSE 1 END AS cost,
    CASE WHEN b.content->'media' @> '[{"fileId": null}]' THEN
      CASE WHEN EXISTS (SELECT 1 FROM broadcast_recipient s WHERE s."broadcastId" = b.id AND s.state = 'sending') THEN 0 ELSE coalesce(
        (SELECT min(w."personId") FROM broadcast_recipient w WHERE w."broadcastId" = b.id AND w.state = 'waiting'), 0) END END AS only
  FROM broadcast b WHERE b.state = 'sending' ORDER BY b.id`

/**
 * Takes recipients of all broadcasts in turn, and a slot for each: the first free one from now on, never one that has passed, so that
 * a lane that stood still does not burst. Who is taken is still waiting: only begin() says that a message may have left.
 */
const CLAIM = `
  WITH picked AS (
    SELECT b.id, b.cost, r."personId", row_number() OVER (PARTITION BY b.id ORDER BY r."personId") AS place
    FROM jsonb_to_recordset($1::text::jsonb) AS b(id int, cost int, after int, until int, most int),
      LATERAL (SELECT w."personId" FROM broadcast_recipient w
        WHERE w."broadcastId" = b.id AND w.state = 'waiting' AND w."personId" > b.after AND w."personId" <= b.until
          AND (w."leaseUntil" IS NULL OR w."leaseUntil" <= now()) AND (w."nextAttemptAt" IS NULL OR w."nextAttemptAt" <= now())
        ORDER BY w."personId" LIMIT b.most FOR UPDATE SKIP LOCKED) r),
  chosen AS (SELECT * FROM picked ORDER BY place, id LIMIT $2::int),
  claimed AS (
    UPDATE broadcast_recipient r SET "leaseUntil" = now() + make_interval(secs => $4::float8), "leaseOwner" = $3::text
    FROM chosen c WHERE r."broadcastId" = c.id AND r."personId" = c."personId" AND r.state = 'waiting'
    RETURNING r."broadcastId", r."personId", r.attempts, to_json(r."messageIds") AS "messageIds", r.version, c.cost, c.place),
  lane AS (
    INSERT INTO broadcast_lane AS l (id, "nextSlotAt")
    SELECT ${LANE}, clock_timestamp() + make_interval(secs => sum(cost) / $5::float8) FROM claimed HAVING count(*) > 0
    ON CONFLICT (id) DO UPDATE SET "nextSlotAt" = greatest(l."nextSlotAt", l."floodUntil", clock_timestamp())
      + (SELECT make_interval(secs => sum(cost) / $5::float8) FROM claimed)
    RETURNING extract(epoch FROM "nextSlotAt" - (SELECT make_interval(secs => sum(cost) / $5::float8) FROM claimed) - clock_timestamp())::float8
      * 1000 AS "firstMs")
  SELECT c."broadcastId", c."personId", c.attempts, c."messageIds", c.version IS NOT NULL AS correct, a.language,
    CASE WHEN a."unreachableSince" IS NULL AND p."leftAt" IS NULL THEN a."telegramId"::float8 END AS "telegramId",
    lane."firstMs"
      + 1000 / $5::float8 * (sum(c.cost) OVER (ORDER BY c.place, c."broadcastId") - c.cost)::float8 AS "waitMs"
  FROM claimed c CROSS JOIN lane JOIN person p ON p.id = c."personId" LEFT JOIN telegram_account a ON a."personId" = c."personId"
  ORDER BY c.place, c."broadcastId"`

/** Asked before each message: has it not been paused or cancelled, does no flood-wait run, is it still ours? */
const BEGIN = `
  UPDATE broadcast_recipient r SET state = 'sending', attempts = r.attempts + 1, "leaseUntil" = now() + make_interval(secs => $4::float8)
  FROM broadcast b WHERE r."broadcastId" = $1::int AND r."personId" = $2::int AND r.state = 'waiting' AND r."leaseOwner" = $3::text
    AND b.id = r."broadcastId" AND b.state = 'sending'
    AND NOT EXISTS (SELECT 1 FROM broadcast_lane l WHERE l."floodUntil" > clock_timestamp())
  RETURNING r."personId"`

/** What was sent is known to be sent, also when the lease had run out meanwhile. A correction that came in between is still to be made. */
const SENT = `
  UPDATE broadcast_recipient r SET state = CASE WHEN b.version > $4::int AND b.state IN ('sending', 'paused') THEN 'waiting' ELSE 'sent' END::"RecipientState",
    "sentAt" = coalesce(r."sentAt", $5::timestamptz), "messageIds" = $3::int[], version = $4::int,
    "leaseUntil" = NULL, "leaseOwner" = NULL, "nextAttemptAt" = NULL, fault = NULL
  FROM broadcast b WHERE r."broadcastId" = $1::int AND r."personId" = $2::int AND r.state IN ('sending', 'unknown') AND b.id = r."broadcastId"`
const AGAIN = `
  UPDATE broadcast_recipient SET state = 'waiting', "messageIds" = $3::int[], "nextAttemptAt" = now() + make_interval(secs => $4::float8),
    attempts = attempts - $6::int, fault = $5::text, "leaseUntil" = NULL, "leaseOwner" = NULL
  WHERE "broadcastId" = $1::int AND "personId" = $2::int AND state = 'sending'`
const OVER = `
  UPDATE broadcast_recipient SET state = $3::text::"RecipientState", fault = $4::text, "leaseUntil" = NULL, "leaseOwner" = NULL
  WHERE "broadcastId" = $1::int AND "personId" = $2::int AND state IN ('sending', 'unknown')`

type LaneStore = Omit<
  BroadcastStore,
  | ('create' | 'byId' | 'list' | 'saveDraft' | 'removeDraft' | 'setState' | 'due')
  | ('count' | 'unreachable' | 'addRecipients' | 'counts' | 'received' | 'markUnderstood' | 'saveAnswer')
>

/** How often rows that were claimed before (retried, released, revived) are looked for among those already passed. */
const LOOK_BACK_MS = 1000

/** Where the claims of one broadcast have come to: without it every claim would walk over all rows already sent. */
interface Passed {
  after: number
  lookedBackAt: number
}

export function broadcastLane(db: Db, sql: Sql = sqlThrough(db)): LaneStore {
  const passed = new Map<number, Passed>()
  return {
    ...broadcastRepair(db, sql),
    async claim({ owner, most, perSecond, leaseMs }) {
      const sending = await sql<{ id: number; cost: number; only: number | null }>(SENDING, [])
      const from = sending.flatMap(({ id, cost, only }) => {
        if (only !== null) return only === 0 ? [] : [{ id, cost, after: only - 1, until: only, most: 1 }]
        return [{ id, cost, after: whereFrom(passed, id), until: 2_147_483_647, most }]
      })
      if (from.length === 0) return []
      const take = (some: typeof from) => sql<ClaimedRow>(CLAIM, [JSON.stringify(some), most, owner, leaseMs / 1000, perSecond])
      let rows = await take(from)
      for (const { id } of from) moveOn(passed, id, rows)
      if (rows.length === 0 && from.some(({ after }) => after > 0)) rows = await take(from.map((one) => ({ ...one, after: 0 })))
      const gone = rows.filter(({ telegramId }) => telegramId === null)
      if (gone.length > 0) await settleGone(db, owner, gone)
      return rows.flatMap(({ telegramId, language, ...row }) =>
        telegramId === null ? [] : [{ ...row, telegramId, language: language ?? 'id' }],
      )
    },
    async begin({ broadcastId, personId }, { owner, leaseMs }) {
      return (await sql(BEGIN, [broadcastId, personId, owner, leaseMs / 1000])).length === 1
    },
    async renew(owner, held, leaseMs) {
      await db.$executeRaw`UPDATE broadcast_recipient r SET "leaseUntil" = now() + make_interval(secs => ${leaseMs / 1000})
        FROM jsonb_to_recordset(${keys(held)}::jsonb) AS h("broadcastId" int, "personId" int)
        WHERE r."broadcastId" = h."broadcastId" AND r."personId" = h."personId" AND r."leaseOwner" = ${owner}
          AND r.state IN ('waiting', 'sending')`
    },
    async release(owner, held) {
      await db.$executeRaw`UPDATE broadcast_recipient r SET state = 'waiting', "leaseUntil" = NULL, "leaseOwner" = NULL,
          attempts = r.attempts - CASE WHEN r.state = 'sending' THEN 1 ELSE 0 END
        FROM jsonb_to_recordset(${keys(held)}::jsonb) AS h("broadcastId" int, "personId" int)
        WHERE r."broadcastId" = h."broadcastId" AND r."personId" = h."personId" AND r."leaseOwner" = ${owner}
          AND r.state IN ('waiting', 'sending')`
    },
    async settle({ broadcastId, personId, version }, outcome, { now, retryMs }) {
      const of = [broadcastId, personId]
      switch (outcome.kind) {
        case 'sent':
          return void (await sql(SENT, [...of, outcome.messageIds, version, now]))
        case 'wait':
          // Telegram did not take it: that was no attempt. The lane itself waits.
          return void (await sql(AGAIN, [...of, outcome.messageIds, 0, null, 1]))
        case 'retry':
          if (retryMs === null) return void (await sql(OVER, [...of, 'failed', outcome.fault]))
          return void (await sql(AGAIN, [...of, outcome.messageIds, retryMs / 1000, outcome.fault, 0]))
        case 'unreachable':
          return void (await sql(OVER, [...of, 'blocked', null]))
        case 'unknown':
          return void (await sql(OVER, [...of, 'unknown', outcome.fault]))
        case 'refused':
          return void (await sql(OVER, [...of, 'failed', outcome.fault]))
      }
    },
    async holdLane(seconds) {
      // The first flood-wait gives back the slots handed out for its time: whoever holds them is refused by begin().
      await db.$executeRaw`INSERT INTO broadcast_lane AS l (id, "nextSlotAt", "floodUntil")
        VALUES (${LANE}, now() + make_interval(secs => ${seconds}), now() + make_interval(secs => ${seconds}))
        ON CONFLICT (id) DO UPDATE SET "floodUntil" = greatest(l."floodUntil", excluded."floodUntil"),
          "nextSlotAt" = CASE WHEN l."floodUntil" > now() THEN greatest(l."nextSlotAt", excluded."nextSlotAt") ELSE excluded."nextSlotAt" END`
    },
  }
}

interface ClaimedRow extends Omit<ClaimedRecipient, 'telegramId' | 'language'> {
  telegramId: number | null
  language: string | null
}

const keys = (held: readonly RecipientKey[]) => JSON.stringify(held.map(({ broadcastId, personId }) => ({ broadcastId, personId })))

function whereFrom(passed: Map<number, Passed>, id: number): number {
  const found = passed.get(id)
  const now = performance.now()
  if (found !== undefined && now - found.lookedBackAt < LOOK_BACK_MS) return found.after
  passed.set(id, { after: found?.after ?? 0, lookedBackAt: now })
  return 0
}

/** Goes on behind the last one taken. */
function moveOn(passed: Map<number, Passed>, id: number, rows: readonly ClaimedRow[]): void {
  const found = passed.get(id)
  const taken = rows.filter(({ broadcastId }) => broadcastId === id).map(({ personId }) => personId)
  if (found !== undefined) found.after = Math.max(found.after, ...taken)
}

/** Left the agency, unlinked or blocked the bot since the broadcast began: nothing is sent to them. */
async function settleGone(db: Db, owner: string, gone: readonly ClaimedRow[]): Promise<void> {
  await db.$executeRaw`UPDATE broadcast_recipient r SET state = 'blocked', "leaseUntil" = NULL, "leaseOwner" = NULL
    FROM jsonb_to_recordset(${keys(gone)}::jsonb) AS h("broadcastId" int, "personId" int)
    WHERE r."broadcastId" = h."broadcastId" AND r."personId" = h."personId" AND r."leaseOwner" = ${owner} AND r.state = 'waiting'`
}
