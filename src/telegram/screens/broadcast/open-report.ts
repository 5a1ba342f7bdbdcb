/** What every screen of the report begins with: the broadcast, if this person may see it and it has begun, and its figures. */
import { can } from '../../../domain/access/can.js'
import type { Broadcast, BroadcastCounts } from '../../../domain/broadcast/broadcast.js'
import { shareOf, type UnitReaction } from '../../../domain/broadcast/report.js'
import type { MemberCtx } from '../../context.js'
import type { TapReply } from '../../screen.js'

export interface Report {
  broadcast: Broadcast
  startedAt: Date
  counts: BroadcastCounts
  units: UnitReaction[]
}
export type Refused = { refused: TapReply }

/** The states of a broadcast that has, or may have, gone to somebody. */
export const BEGUN = ['sending', 'paused', 'done', 'cancelled'] as const
export type BegunState = (typeof BEGUN)[number]
export function begunState({ state }: Pick<Broadcast, 'state'>): BegunState | undefined {
  return BEGUN.find((one) => one === state)
}

/** `managing`: for what only the admin may do. */
export async function openReport(ctx: MemberCtx, id: number, { managing }: { managing: boolean }): Promise<Report | Refused> {
  const { deps, say } = ctx.voice
  const { broadcasts, broadcastReports } = deps.stores
  if (!can(ctx.member, managing ? 'manage-broadcasts' : 'see-broadcast-report', null))
    return { refused: { toast: say('tap-not-yours'), alert: true } }
  const broadcast = await broadcasts.byId(id)
  if (broadcast === null || broadcast.startedAt === null || begunState(broadcast) === undefined)
    return { refused: { toast: say('tap-stale'), alert: true } }
  const [counts, units] = await Promise.all([broadcasts.counts(id), broadcastReports.units(id, broadcast.content)])
  return { broadcast, startedAt: broadcast.startedAt, counts, units }
}

/** Whole per cent; 100 only for all, 0 only for nobody. */
export function percent(part: number, whole: number): number {
  const rounded = Math.round(shareOf(part, whole) * 100)
  if (part > 0 && rounded === 0) return 1
  return part < whole && rounded === 100 ? 99 : rounded
}

/** A, B, C, .. of an option by its place. */
export function letterOf(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place)
}
