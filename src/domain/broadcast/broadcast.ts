/** A broadcast goes from draft through approval and its hour to the last recipient; it can be paused, resumed and cancelled at any moment. */
import type { BroadcastContent } from './content.js'
import type { Segment } from './segment.js'

export type BroadcastState = 'draft' | 'approval' | 'scheduled' | 'sending' | 'paused' | 'cancelled' | 'done'

export interface Broadcast {
  id: number
  authorId: number | null
  title: string
  state: BroadcastState
  content: BroadcastContent
  segment: Segment
  version: number
  cycleId: number | null
  scheduledAt: Date | null
  approvedById: number | null
  createdAt: Date
  startedAt: Date | null
  finishedAt: Date | null
  progressMessageId: number | null
}

/** Not the pimpinan's message for an opening, and not a correction that waits: those are rows of the same table with ways of their own. */
export const isOrdinary = ({ content }: Pick<Broadcast, 'content'>) => content.opening === undefined && content.corrects === undefined

/** How many recipients are where; they add up to `total`. */
export interface BroadcastCounts {
  total: number
  /** Not tried yet, or to be tried again, or in hand at this moment. */
  waiting: number
  sent: number
  failed: number
  blocked: number
  /** Telegram may or may not have it; not repeated unless the admin says so. */
  unknown: number
}
