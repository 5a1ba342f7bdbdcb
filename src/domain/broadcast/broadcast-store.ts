/** What making, sending and reporting broadcasts needs stored. */
import type { Broadcast, BroadcastCounts, BroadcastState } from './broadcast.js'
import type { BroadcastContent } from './content.js'
import type { Segment } from './segment.js'

export interface NewBroadcast {
  authorId: number | null
  title: string
  content: BroadcastContent
  segment: Segment
  cycleId?: number | null
  /** Bytes of the media without a file id, by their place. */
  files?: readonly { place: number; name: string; bytes: Uint8Array }[]
  now: Date
}

/** Who a segment reaches now, and who not. */
export interface SegmentCount {
  reachable: number
  notLinked: number
  /** Blocked the bot, or the account is gone. */
  blocked: number
}
export interface Unreachable {
  nip: string
  name: string
  unitName: string
  why: 'not-linked' | 'blocked'
}

export interface RecipientKey {
  broadcastId: number
  personId: number
}

/** A recipient reserved under a lease, still waiting; to be begun and sent when its slot comes. */
export interface ClaimedRecipient extends RecipientKey {
  telegramId: number
  language: string
  attempts: number
  /** Messages already sent to this person in an earlier attempt that Telegram stopped (429, 5xx) half-way. */
  messageIds: readonly number[]
  /** Set when a message already there is to be corrected instead of sent. */
  correct: boolean
  /** Real ms to wait from now until Telegram's limit allows this one. */
  waitMs: number
}

/** What became of one attempt. */
export type DeliveryOutcome =
  | { kind: 'sent'; messageIds: number[] }
  | { kind: 'unreachable' }
  /** 429: the whole lane waits; this recipient is tried again. */
  | { kind: 'wait'; seconds: number; messageIds: number[] }
  /** Surely not processed (5xx, no connection made): tried again with growing pauses. */
  | { kind: 'retry'; fault: string; messageIds: number[] }
  /** The connection broke after the request had left: Telegram may have it. */
  | { kind: 'unknown'; fault: string }
  /** Telegram refuses this message whatever we do. */
  | { kind: 'refused'; fault: string }

export interface BroadcastStore {
  create(broadcast: NewBroadcast): Promise<number>
  byId(id: number): Promise<Broadcast | null>
  /** Newest first. */
  list(states: readonly BroadcastState[], most: number): Promise<Broadcast[]>
  /** Only a draft; false when it is none any more. */
  saveDraft(id: number, change: Partial<Pick<Broadcast, 'title' | 'content' | 'segment' | 'cycleId'>>, now: Date): Promise<boolean>
  removeDraft(id: number): Promise<boolean>
  /** Guarded: only from one of `from`; false otherwise. */
  setState(
    id: number,
    change: { from: readonly BroadcastState[]; to: BroadcastState; scheduledAt?: Date | null; approvedById?: number; now: Date },
  ): Promise<boolean>
  setProgressMessage(id: number, messageId: number): Promise<void>

  count(segment: Segment, now: Date): Promise<SegmentCount>
  unreachable(segment: Segment, now: Date): Promise<Unreachable[]>

  /** Within a transaction with setState(.. 'sending'): one row per reachable person of the segment. Answers how many. */
  addRecipients(id: number, segment: Segment, now: Date): Promise<number>
  counts(id: number): Promise<BroadcastCounts>
  /** Ids of scheduled broadcasts whose time has come. */
  due(now: Date): Promise<number[]>

  /** Leases recipients of broadcasts being sent, and a slot of the lane for each: at most `perSecond` over all replicas. They go on waiting. */
  claim(claim: { owner: string; most: number; perSecond: number; leaseMs: number }): Promise<ClaimedRecipient[]>
  /**
   * Written down right before the message leaves: from here on a death leaves its outcome unknown. False, and nothing may be sent,
   * when the broadcast was paused or cancelled, a flood-wait runs, or the lease was lost.
   */
  begin(of: RecipientKey, lease: { owner: string; leaseMs: number }): Promise<boolean>
  renew(owner: string, held: readonly RecipientKey[], leaseMs: number): Promise<void>
  /** Back to waiting without an attempt: not sent when the process stops, or refused by begin(). Only what `owner` still holds. */
  release(owner: string, held: readonly RecipientKey[]): Promise<void>
  settle(of: RecipientKey & { version: number }, outcome: DeliveryOutcome, settle: { now: Date; retryMs: number | null }): Promise<void>
  /** Sends in hand whose lease ran out: their outcome is unknown (a correction is simply made again). Answers how many. */
  expireLeases(): Promise<number>
  /** The whole lane waits so long, by the database's clock. */
  holdLane(seconds: number): Promise<void>
  /** Broadcasts being sent without a recipient left turn to done; answers their ids. */
  finish(now: Date): Promise<number[]>
  /** True for one process every `everyMs`: it shows the progress. */
  takeProgressTurn(id: number, everyMs: number): Promise<boolean>
  /** Could this account not be reached, or does it lack a broadcast that is still of use? Asked at each /start, so that nothing is written for nothing. */
  hasMissed(telegramId: number, now: Date): Promise<boolean>
  /** What was sent to a person who had blocked the bot goes out again, while that is still of use. */
  revive(personId: number, now: Date): Promise<number>
  /** The admin decided to send again to those whose outcome is unknown (or failed). Answers how many. */
  repeat(id: number, states: readonly ('unknown' | 'failed')[]): Promise<number>
  /** A correction: a new text for everyone who has the old one, by editing. Answers how many will be edited. */
  correct(id: number, content: BroadcastContent, now: Date): Promise<number>

  file(id: number, place: number): Promise<{ name: string; bytes: Uint8Array; fileId: string | null } | null>
  /** After the first upload. */
  setFileId(id: number, place: number, fileId: string): Promise<void>

  /** Did this person receive it, and what was said about it? Null when not a recipient. */
  received(id: number, personId: number): Promise<{ understoodAt: Date | null; answer: number | null } | null>
  /** First time only; false when it stood already. */
  markUnderstood(id: number, personId: number, now: Date): Promise<boolean>
  /** The first answer counts; false when there was one. */
  saveAnswer(id: number, personId: number, option: number, now: Date): Promise<boolean>
}
