/** A rating goes to the superior's superior where either side declares a conflict of interest or the superior is absent (E7). */
import type { CycleState } from '../cycle/cycle.js'

export type DelegationCause = 'conflict_of_rater' | 'conflict_of_ratee' | 'absence' | 'returned'

export interface Delegation {
  id: number
  fromId: number
  /** The same as `fromId`: a conflict was declared and there is nobody above; the office has to name somebody. */
  toId: number
  cause: DelegationCause
  /** Read by whoever rates now and by the audit, by nobody else. */
  reason: string
  byId: number
}

/** A superior's rating and how it came into the hands it is in. */
export interface DelegableRating {
  ratingId: number
  assessmentId: number
  ratee: { id: number; name: string }
  rater: { id: number; name: string }
  delegatedFromId: number | null
  submittedAt: Date | null
  cycleState: CycleState
  /** Oldest first. */
  history: readonly Delegation[]
}

export interface DelegationStore {
  /** Null for what is no superior's rating. */
  ofRating(ratingId: number): Promise<DelegableRating | null>
  /** The rating of a person's assessment in the newest open cycle. */
  aboutPerson(personId: number): Promise<DelegableRating | null>
  /** The ratings of open cycles that this rater has not sent, by the ratee's name; without those that wait for a name. */
  openOf(raterId: number): Promise<{ ratingId: number; rateeName: string }[]>
  /** Open ratings that came from one to the other because of an absence, and are still there; by the ratee's name. */
  handedOver(fromId: number, toId: number): Promise<{ rateeName: string; reason: string }[]>
  /** Within a transaction: whoever moves this rating, or sends it, waits for whoever does. */
  lock(ratingId: number): Promise<void>
  /** Puts it in other hands. `clear`: what was rated is removed, as if never begun; answers how many answers that were. */
  move(change: { ratingId: number; raterId: number; delegatedFromId: number | null; clear: boolean }): Promise<number>
  /** Null when the same message or tap made one before. */
  record(delegation: Omit<Delegation, 'id'> & { ratingId: number; sourceKey: string; now: Date }): Promise<number | null>
}

const isConflict = ({ cause }: Pick<Delegation, 'cause'>) => cause === 'conflict_of_rater' || cause === 'conflict_of_ratee'

/** May it still change hands? Never once it is sent. */
export function isOpen({ submittedAt, cycleState }: Pick<DelegableRating, 'submittedAt' | 'cycleState'>): boolean {
  return submittedAt === null && cycleState === 'open'
}

/** A conflict was declared, and nobody is named yet. */
export function awaitsRater({ delegatedFromId, rater }: Pick<DelegableRating, 'delegatedFromId' | 'rater'>): boolean {
  return delegatedFromId === rater.id
}

/** Those whose conflict was declared and not given back: none of them rates. */
export function conflicted(history: readonly Delegation[]): Set<number> {
  const people = new Set<number>()
  for (const one of history) {
    if (isConflict(one)) people.add(one.fromId)
    if (one.cause === 'returned') people.delete(one.toId)
  }
  return people
}

/** The delegation by which the present rater has it; null where it is the roster's. */
export function heldBy({ history, delegatedFromId, rater }: DelegableRating): Delegation | null {
  const last = history.at(-1)
  if (delegatedFromId === null || last === undefined || last.toId !== rater.id || last.fromId === rater.id) return null
  // Given back to somebody who had it by delegation, too: that one counts again.
  const isBefore = ({ fromId, toId, cause }: Delegation) => toId === rater.id && fromId !== rater.id && cause !== 'returned'
  return last.cause === 'returned' ? (history.findLast(isBefore) ?? null) : last
}

/** Whoever got it may give it back, once in all. */
export function isReturnable(rating: DelegableRating): boolean {
  return isOpen(rating) && heldBy(rating) !== null && !rating.history.some(({ cause }) => cause === 'returned')
}

/** What does not count any more when it changes hands: after a conflict nothing of it; after an absence what was rated stays. */
export function clears(cause: DelegationCause, before: Delegation | null): boolean {
  return cause === 'returned' ? before !== null && isConflict(before) : cause !== 'absence'
}

/** The rating as the table of rights sees it. */
export function delegationSubject(rating: DelegableRating) {
  return {
    rateeId: rating.ratee.id,
    raterId: rating.rater.id,
    open: isOpen(rating) && !awaitsRater(rating),
    returnable: isReturnable(rating),
  }
}
