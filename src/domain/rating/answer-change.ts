/** A level changed after its form was sent keeps what stood before, what stands now, who changed it and why; the ratee is shown it (F6). */
import type { Level } from '../competency/framework.js'
import type { RaterKind } from './form-view.js'

export interface AnswerChange {
  id: number
  ratingId: number
  /** Whose rating it is. */
  kind: RaterKind
  itemKey: string
  levelBefore: Level | null
  levelAfter: Level | null
  reason: string
  byPersonId: number
  changedAt: Date
  /** The appeal that changed it; null when its rater did, in the dialogue. */
  appealId: number | null
}

export interface AnswerChangeStore {
  /** The changes of all ratings of an assessment, oldest first. */
  ofAssessment(assessmentId: number): Promise<AnswerChange[]>
  /**
   * Within a transaction: gives an answer that was sent another level, with the reason for it, and keeps what stood before.
   * The same source twice changes nothing; false then, and when there is no such answer.
   */
  apply(change: {
    ratingId: number
    itemKey: string
    level: Level
    reason: string
    byPersonId: number
    appealId: number | null
    /** What caused it: a chat and message, a decision. */
    sourceKey: string
    now: Date
  }): Promise<boolean>
}

/** The level of an item at an instant: what stands now, with every later change taken back. `changes` are those of one rating. */
export function levelAt(
  present: Level | null,
  changes: readonly Pick<AnswerChange, 'id' | 'levelBefore' | 'changedAt'>[],
  instant: Date,
): Level | null {
  const [next] = changes.filter(({ changedAt }) => changedAt > instant).sort((a, b) => a.id - b.id)
  return next === undefined ? present : next.levelBefore
}
