/** Broadcasts and their recipients: what is written before the first message leaves, and what people answered. */
import type { Broadcast, BroadcastCounts } from '../domain/broadcast/broadcast.js'
import type { BroadcastStore, SegmentCount, Unreachable } from '../domain/broadcast/broadcast-store.js'
import { contentSchema } from '../domain/broadcast/content.js'
import { segmentSchema } from '../domain/broadcast/segment.js'
import { broadcastLane } from './broadcast-lane.js'
import type { Db } from './db.js'
import { type Broadcast as BroadcastRow, Prisma } from './generated/client.js'
import { json } from './json.js'
import { segmentSql } from './segment-sql.js'
import type { Sql } from './sql.js'

function toBroadcast({ updatedAt: _, progressAt: __, content, segment, ...row }: BroadcastRow): Broadcast {
  return { ...row, content: contentSchema.parse(content), segment: segmentSchema.parse(segment) }
}

/** Linked, has read the privacy notice, has not blocked the bot: only such a person is ever written to. */
const REACHABLE = Prisma.sql`a."personId" IS NOT NULL AND a."privacyVersion" IS NOT NULL AND a."unreachableSince" IS NULL`
const NOT_LINKED = Prisma.sql`(a."personId" IS NULL OR a."privacyVersion" IS NULL)`

export function broadcastStore(db: Db, sql: Sql): BroadcastStore {
  return {
    ...broadcastLane(db, sql),
    ...drafts(db),
    ...recipients(db),
    ...answers(db),
  }
}

function drafts(db: Db): Pick<BroadcastStore, 'create' | 'byId' | 'list' | 'saveDraft' | 'removeDraft' | 'setState' | 'due'> {
  return {
    async create({ authorId, title, content, segment, cycleId = null, files = [], now }) {
      const { id } = await db.broadcast.create({
        data: {
          authorId,
          title,
          cycleId,
          state: 'draft' as const,
          createdAt: now,
          updatedAt: now,
          content: json(content),
          segment: json(segment),
          files: { create: files.map(({ place, name, bytes }) => ({ place, name, bytes: new Uint8Array(bytes) })) },
        },
        select: { id: true },
      })
      return id
    },
    async byId(id) {
      const row = await db.broadcast.findUnique({ where: { id } })
      return row === null ? null : toBroadcast(row)
    },
    async list(states, most) {
      const rows = await db.broadcast.findMany({ where: { state: { in: [...states] } }, orderBy: { id: 'desc' }, take: most })
      return rows.map(toBroadcast)
    },
    async saveDraft(id, { title, content, segment, cycleId }, now) {
      const data: Prisma.BroadcastUncheckedUpdateManyInput = { updatedAt: now }
      if (title !== undefined) data.title = title
      if (content !== undefined) data.content = json(content)
      if (segment !== undefined) data.segment = json(segment)
      if (cycleId !== undefined) data.cycleId = cycleId
      const { count } = await db.broadcast.updateMany({ where: { id, state: 'draft' }, data })
      return count === 1
    },
    async removeDraft(id) {
      return (await db.broadcast.deleteMany({ where: { id, state: 'draft' } })).count === 1
    },
    async setState(id, { from, to, scheduledAt, approvedById, now }) {
      const data: Prisma.BroadcastUncheckedUpdateManyInput = { state: to, updatedAt: now }
      if (scheduledAt !== undefined) data.scheduledAt = scheduledAt
      if (approvedById !== undefined) data.approvedById = approvedById
      if (to === 'cancelled' || to === 'done') data.finishedAt = now
      const { count } = await db.broadcast.updateMany({ where: { id, state: { in: [...from] } }, data })
      // Begun once: a resumed broadcast keeps its beginning.
      if (count === 1 && to === 'sending') await db.broadcast.updateMany({ where: { id, startedAt: null }, data: { startedAt: now } })
      return count === 1
    },
    async due(now) {
      const rows = await db.broadcast.findMany({
        where: { state: 'scheduled', scheduledAt: { lte: now } },
        orderBy: [{ scheduledAt: 'asc' }, { id: 'asc' }],
        select: { id: true },
      })
      return rows.map(({ id }) => id)
    },
  }
}

function recipients(db: Db): Pick<BroadcastStore, 'count' | 'unreachable' | 'addRecipients' | 'counts'> {
  return {
    async count(segment, now) {
      const [row] = await db.$queryRaw<SegmentCount[]>`
        SELECT count(*) FILTER (WHERE ${REACHABLE})::int AS reachable, count(*) FILTER (WHERE ${NOT_LINKED})::int AS "notLinked",
          count(*) FILTER (WHERE NOT ${NOT_LINKED} AND a."unreachableSince" IS NOT NULL)::int AS blocked
        FROM person p LEFT JOIN telegram_account a ON a."personId" = p.id
        WHERE p."leftAt" IS NULL AND ${segmentSql(segment, now)}`
      return row ?? { reachable: 0, notLinked: 0, blocked: 0 }
    },
    unreachable: (segment, now) => db.$queryRaw<Unreachable[]>`
      SELECT p.nip, p.name, u.name AS "unitName", CASE WHEN ${NOT_LINKED} THEN 'not-linked' ELSE 'blocked' END AS why
      FROM person p JOIN unit u ON u.id = p."unitId" LEFT JOIN telegram_account a ON a."personId" = p.id
      WHERE p."leftAt" IS NULL AND NOT (${REACHABLE}) AND ${segmentSql(segment, now)} ORDER BY u.name, p.name, p.nip`,
    addRecipients: (id, segment, now) => db.$executeRaw`
      INSERT INTO broadcast_recipient ("broadcastId", "personId")
      SELECT ${id}::int, p.id FROM person p JOIN telegram_account a ON a."personId" = p.id
      WHERE p."leftAt" IS NULL AND ${REACHABLE} AND ${segmentSql(segment, now)} ORDER BY p.id
      ON CONFLICT DO NOTHING`,
    async counts(id) {
      const rows = await db.$queryRaw<{ state: string; n: number }[]>`
        SELECT state::text AS state, count(*)::int AS n FROM broadcast_recipient WHERE "broadcastId" = ${id} GROUP BY state`
      const of = (...states: string[]) => rows.filter(({ state }) => states.includes(state)).reduce((sum, { n }) => sum + n, 0)
      return {
        total: rows.reduce((sum, { n }) => sum + n, 0),
        waiting: of('waiting', 'sending'),
        sent: of('sent'),
        failed: of('failed'),
        blocked: of('blocked'),
        unknown: of('unknown'),
      } satisfies BroadcastCounts
    },
  }
}

function answers(db: Db): Pick<BroadcastStore, 'received' | 'markUnderstood' | 'saveAnswer'> {
  return {
    received: (id, personId) =>
      db.broadcastRecipient.findUnique({
        where: { broadcastId_personId: { broadcastId: id, personId } },
        select: { understoodAt: true, answer: true },
      }),
    async markUnderstood(id, personId, now) {
      const where = { broadcastId: id, personId, understoodAt: null }
      return (await db.broadcastRecipient.updateMany({ where, data: { understoodAt: now } })).count === 1
    },
    async saveAnswer(id, personId, option, now) {
      const where = { broadcastId: id, personId, answer: null }
      return (await db.broadcastRecipient.updateMany({ where, data: { answer: option, answeredAt: now } })).count === 1
    },
  }
}
