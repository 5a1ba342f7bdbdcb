/** Everything the bot says on its own is a notice: a row with a unique key, written in the transaction of its cause and sent later, once. */
import { z } from 'zod'
import { CAUSES } from '../reminder/tasks.js'

/** What each kind of notice carries; the texts are made when it is sent. */
export const noticeData = {
  /** `openingId`: the pimpinan's message that goes with it. */
  'cycle-opened': z.strictObject({ cycleId: z.number(), openingId: z.number().optional() }),
  /** To the person: more time for the own assessment. */
  'self-extended': z.strictObject({ cycleId: z.number() }),
  'rating-ready': z.strictObject({ cycleId: z.number() }),
  /** To one side of an assessment: where both differ, and what the other side said or changed. `ratingId`: the superior's. */
  'dialogue-news': z.strictObject({ ratingId: z.number() }),
  /** A time for talking, by its version: to whoever may agree, and to whoever proposed it. */
  'meeting-proposed': z.strictObject({ ratingId: z.number(), version: z.number() }),
  'meeting-agreed': z.strictObject({ ratingId: z.number(), version: z.number() }),
  /** To the superior: somebody proposes who else should rate. */
  'peers-proposed': z.strictObject({ assessmentId: z.number() }),
  /** To whoever rates by name from now on, and was to rate without one. */
  'peer-role-ended': z.strictObject({ assessmentId: z.number() }),
  /** To the new rater, the ratee and whoever rated before. */
  'rating-delegated': z.strictObject({ ratingId: z.number(), delegationId: z.number() }),
  /** To the new rater and whoever rated before: all of an absent rater's at once. */
  'ratings-delegated': z.strictObject({ fromId: z.number(), toId: z.number() }),
  /** To every admin: a conflict, and nobody above. */
  'delegation-needed': z.strictObject({ ratingId: z.number() }),
  result: z.strictObject({ resultId: z.number() }),
  'training-plan': z.strictObject({ resultId: z.number() }),
  /** To the rater: the person says something to the result. */
  'result-comment': z.strictObject({ resultId: z.number() }),
  /** To the rater, who answers; to whoever decides; to the other two when the rater has answered; to both when it was taken back. */
  'appeal-answer': z.strictObject({ appealId: z.number() }),
  'appeal-decide': z.strictObject({ appealId: z.number() }),
  'appeal-answered': z.strictObject({ appealId: z.number() }),
  'appeal-withdrawn': z.strictObject({ appealId: z.number() }),
  /** To both sides. */
  'appeal-decided': z.strictObject({ appealId: z.number() }),
  /** To both sides: whoever was to decide has a conflict of interest. */
  'appeal-decider-changed': z.strictObject({ appealId: z.number() }),
  /** To the admins: the roster names nobody who could decide. */
  'appeal-no-decider': z.strictObject({ appealId: z.number() }),
  reminder: z.strictObject({
    /** The office's day, yyyy-mm-dd. */
    onDate: z.iso.date(),
    /** What waited when it was written; what is done by the time it is sent is left out. */
    causes: z.array(z.strictObject({ cause: z.enum(CAUSES), entryId: z.number().optional() })),
  }),
  /** To the superior: somebody asks for a training, or to be spared a mandatory one. */
  'plan-request': z.strictObject({ entryId: z.number() }),
  /** To the person: what the superior answered; `nextId` is the recommendation that takes the place of a declined one. */
  'plan-answer': z.strictObject({
    entryId: z.number(),
    answer: z.enum(['approved', 'refused', 'decline-accepted', 'decline-refused']),
    nextId: z.number().nullable(),
  }),
  /** To the person: a seat became free. */
  'plan-moved-up': z.strictObject({ entryId: z.number() }),
  /** To the person: the office planned a class and holds a seat. */
  'plan-invited': z.strictObject({ entryId: z.number() }),
  /** To whoever checks it: a certificate or report came in. */
  'proof-waiting': z.strictObject({ entryId: z.number() }),
  /** To the person: the JP count, or why another proof is wanted. */
  'proof-answer': z.strictObject({ entryId: z.number(), fault: z.string().nullable() }),
  /** To every admin but the asker: somebody asks. */
  'question-asked': z.strictObject({ questionId: z.number() }),
  /** To the asker. */
  'question-answered': z.strictObject({ questionId: z.number() }),
  /** To whoever may approve it: a broadcast waits. To its author: what became of it. */
  'broadcast-approval': z.strictObject({ broadcastId: z.number() }),
  'broadcast-approved': z.strictObject({ broadcastId: z.number(), approverId: z.number() }),
  'broadcast-refused': z.strictObject({ broadcastId: z.number(), approverId: z.number(), reason: z.string() }),
  /** To every admin but the asker: a request to correct data came in, or its time runs out. To the person: what became of it. */
  'correction-waiting': z.strictObject({ correctionId: z.number() }),
  'correction-answered': z.strictObject({ correctionId: z.number() }),
  /** To every admin: somebody took the own Telegram account away. */
  'unlinked-oneself': z.strictObject({ personId: z.number() }),
  'roster-report': z.strictObject({ personId: z.number(), report: z.string() }),
  'invitation-locked': z.strictObject({ personId: z.number(), why: z.enum(['tries', 'not-me']) }),
} as const
export type NoticeKind = keyof typeof noticeData
export type NoticeData<K extends NoticeKind> = z.infer<(typeof noticeData)[K]>

/** A notice to be written; `key` makes it unique for ever. */
export type NewNotice = { [K in NoticeKind]: { key: string; personId: number; kind: K; data: NoticeData<K>; dueAt: Date } }[NoticeKind]

/** A stored notice, claimed for sending. */
export type Notice = { [K in NoticeKind]: { id: number; personId: number; kind: K; data: NoticeData<K>; attempts: number } }[NoticeKind]

/** What became of one attempt to send. */
export type SendOutcome =
  | { kind: 'sent'; messageId: number }
  /** No longer of use when its turn came. */
  | { kind: 'not-needed' }
  /** The person has no linked account, has blocked the bot or is deactivated. */
  | { kind: 'unreachable' }
  /** Telegram asked for a pause (429): the whole lane waits. */
  | { kind: 'wait'; seconds: number }
  /** The network or Telegram failed; whether it was sent is unknown. Tried again. */
  | { kind: 'fault'; fault: string }
  /** Telegram refuses this message whatever we do. */
  | { kind: 'refused'; fault: string }

/**
 * Two clocks: a notice is due by the office's clock, which the sandbox moves; leases and pauses between attempts run by the
 * database's own, so that moving the office's clock neither freezes a retry for days nor cuts short a pause Telegram asked for.
 */
export interface NoticeStore {
  /** Written once per key: a second one with the same key changes nothing. */
  add(notices: readonly NewNotice[], now: Date): Promise<void>
  /** Leases due notices to this process, oldest first, none of those it has in hand. A kind this program does not know is left to one that does. */
  claim(most: number, now: Date, leaseMs: number, inHand?: readonly number[]): Promise<Notice[]>
  /** Keeps notices whose sending takes long. */
  renew(ids: readonly number[], leaseMs: number): Promise<void>
  /** `retryMs`: tried again after so long; null: what the outcome says is final. */
  settle(id: number, outcome: SendOutcome, now: Date, retryMs: number | null): Promise<void>
  waiting(): Promise<number>
}
