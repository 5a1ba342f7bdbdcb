/** The report of a broadcast, counted in SQL: one pass over its recipients a question, whatever their number. */
import type { BroadcastReportStore, CurvePoint, ReportedRecipient } from '../domain/broadcast/report-store.js'
import type { Db } from './db.js'
import { Prisma } from './generated/client.js'

/** Whoever has tapped has it, also where the sending ended unknown; and a correction under way takes nothing away. */
const REACHED = Prisma.sql`(r.state = 'sent' OR r."sentAt" IS NOT NULL OR r."understoodAt" IS NOT NULL OR r.answer IS NOT NULL)`
/** When it was there at the latest. */
const SENT_AT = Prisma.sql`coalesce(r."sentAt", least(r."understoodAt", r."answeredAt"))`

interface UnitRow {
  unit: string
  recipients: number
  reached: number
  understood: number
  open: number
  a0: number
  a1: number
  a2: number
  a3: number
}

export function broadcastReportStore(db: Db): BroadcastReportStore {
  return {
    async units(id, { asksUnderstood, question }) {
      const asks = asksUnderstood || question !== null
      const correct = question?.correct ?? null
      const rows = await db.$queryRaw<UnitRow[]>`
        SELECT u.name AS unit, count(*)::int AS recipients, count(*) FILTER (WHERE ${REACHED})::int AS reached,
          count(*) FILTER (WHERE r."understoodAt" IS NOT NULL)::int AS understood,
          count(*) FILTER (WHERE ${asks}::boolean AND ${REACHED} AND NOT (
            (NOT ${asksUnderstood}::boolean OR r."understoodAt" IS NOT NULL)
            AND (${correct}::int IS NULL OR r.answer IS NOT DISTINCT FROM ${correct}::int)))::int AS open,
          count(*) FILTER (WHERE r.answer = 0)::int AS a0, count(*) FILTER (WHERE r.answer = 1)::int AS a1,
          count(*) FILTER (WHERE r.answer = 2)::int AS a2, count(*) FILTER (WHERE r.answer = 3)::int AS a3
        FROM broadcast_recipient r JOIN person p ON p.id = r."personId" JOIN unit u ON u.id = p."unitId"
        WHERE r."broadcastId" = ${id} GROUP BY u.id ORDER BY u.name`
      return rows.map(({ a0, a1, a2, a3, ...unit }) => ({ ...unit, answers: [a0, a1, a2, a3].slice(0, question?.options.length ?? 0) }))
    },
    async span(id) {
      const [row] = await db.$queryRaw<{ first: Date | null; last: Date | null }[]>`
        SELECT min(${SENT_AT}) AS first, greatest(max(${SENT_AT}), max(r."understoodAt"), max(r."answeredAt")) AS last
        FROM broadcast_recipient r WHERE r."broadcastId" = ${id}`
      return row === undefined || row.first === null || row.last === null ? null : { first: row.first, last: row.last }
    },
    async curve(id, { from, until, steps }) {
      const stepMs = (until.getTime() - from.getTime()) / steps
      const buckets = await db.$queryRaw<{ bucket: number; sent: number; understood: number; answered: number }[]>`
        SELECT greatest(0, ceil((date_part('epoch', e.at) * 1000 - ${from.getTime()}::float8) / ${stepMs}::float8))::int AS bucket,
          count(*) FILTER (WHERE e.kind = 'sent')::int AS sent,
          count(*) FILTER (WHERE e.kind = 'understood')::int AS understood,
          count(*) FILTER (WHERE e.kind = 'answered')::int AS answered
        FROM broadcast_recipient r
          CROSS JOIN LATERAL (VALUES ('sent', ${SENT_AT}), ('understood', r."understoodAt"), ('answered', r."answeredAt")) AS e(kind, at)
        WHERE r."broadcastId" = ${id} AND e.at IS NOT NULL GROUP BY 1`
      const at = new Map(buckets.map((one) => [one.bucket, one]))
      let [sent, understood, answered] = [0, 0, 0]
      return Array.from({ length: steps + 1 }, (_, step): CurvePoint => {
        const more = at.get(step)
        sent += more?.sent ?? 0
        understood += more?.understood ?? 0
        answered += more?.answered ?? 0
        return { at: new Date(from.getTime() + step * stepMs), sent, understood, answered }
      })
    },
    recipients: (id, { personId, most }) =>
      db.$queryRaw<ReportedRecipient[]>`
        SELECT r."personId", p.name, p.nip, u.name AS unit, r.state::text AS state, ${SENT_AT} AS "sentAt", r."understoodAt",
          r.answer IS NOT NULL AS "hasAnswered"
        FROM broadcast_recipient r JOIN person p ON p.id = r."personId" JOIN unit u ON u.id = p."unitId"
        WHERE r."broadcastId" = ${id} AND r."personId" > ${personId} ORDER BY r."personId" LIMIT ${most}`,
  }
}
