/** One rater's form with everything that decides what may be done on it: whose it is, the cycle, and how far both sides are. */
import type { Answer } from '../assessment/form.js'
import type { PositionHeld } from '../competency/framework.js'
import type { Cycle } from '../cycle/cycle.js'
import { dialogueWindow } from '../dialogue/dialogue-window.js'
import type { AnswerTime, Warning } from './before-sending.js'

export type RaterKind = 'self' | 'superior' | 'peer' | 'subordinate'

export interface Form {
  ratingId: number
  kind: RaterKind
  raterId: number
  startedAt: Date | null
  submittedAt: Date | null
  /** Competencies for which evidence was already invited. */
  evidenceAsked: readonly string[]
  assessmentId: number
  ratee: { id: number; name: string; position: string; unitName: string }
  held: PositionHeld
  cycle: Cycle
  /** End of the self-assessment for this person: the cycle's, or the person's own extension. */
  selfUntil: Date
  selfSubmittedAt: Date | null
  superiorStartedAt: Date | null
  superiorSubmittedAt: Date | null
  /** A conflict was declared and nobody is named yet: this rater does not go on (E7). */
  awaitsRater?: boolean
  answers: readonly Answer[]
  /** How many pieces of evidence stand at each competency. */
  evidenceCounts: Readonly<Record<string, number>>
  /** The rater's own notes about the ratee at each competency, of the time that counts here; none but for a superior. */
  noteCounts: Readonly<Record<string, number>>
}

export type ClosedWhy =
  | 'cycle-not-open'
  | 'self-window-ended'
  | 'superior-began'
  | 'waiting-for-self'
  | 'submitted'
  | 'peers-ended'
  | 'conflict'
export type RatingWindow = { kind: 'open' } | { kind: 'closed'; why: ClosedWhy; selfUntil: Date }

type WindowState = Pick<Form, 'awaitsRater' | 'kind' | 'submittedAt' | 'selfUntil' | 'selfSubmittedAt' | 'superiorStartedAt'> & {
  cycle: Pick<Cycle, 'state' | 'ratingUntil'>
}

/**
 * May levels be given now? The ASN writes until the self window ends, and after sending only until the superior begins (D2);
 * the superior writes from the moment the ASN has sent or the window has ended (C2) until the rating is sent; peers and subordinates
 * from their confirmation until the rating ends, and once (E8).
 */
export function ratingWindow(form: WindowState, now: Date): RatingWindow {
  const closed = (why: ClosedWhy): RatingWindow => ({ kind: 'closed', why, selfUntil: form.selfUntil })
  if (form.cycle.state !== 'open') return closed('cycle-not-open')
  if (form.kind === 'self') {
    if (now > form.selfUntil) return closed('self-window-ended')
    return form.submittedAt !== null && form.superiorStartedAt !== null ? closed('superior-began') : { kind: 'open' }
  }
  if (form.submittedAt !== null) return closed('submitted')
  if (form.awaitsRater === true) return closed('conflict')
  if (isByPeer(form)) return now > form.cycle.ratingUntil ? closed('peers-ended') : { kind: 'open' }
  return form.selfSubmittedAt === null && now <= form.selfUntil ? closed('waiting-for-self') : { kind: 'open' }
}

/** Of somebody who stays unnamed: levels only, no words, no evidence. */
export function isByPeer({ kind }: Pick<Form, 'kind'>): boolean {
  return kind === 'peer' || kind === 'subordinate'
}

/** Both have sent: only now may either see the other's levels (E2). */
export function isRevealed(form: Pick<Form, 'selfSubmittedAt' | 'superiorSubmittedAt'>): boolean {
  return form.selfSubmittedAt !== null && form.superiorSubmittedAt !== null
}

/** The form as the table of rights sees it. */
export function ratingSubject(form: Form, now: Date) {
  const window = ratingWindow(form, now)
  return {
    kind: form.kind,
    raterId: form.raterId,
    rateeId: form.ratee.id,
    writable: window.kind === 'open',
    waiting: window.kind === 'closed' && window.why === 'waiting-for-self',
    revealed: isRevealed(form),
    cycleOpen: form.cycle.state === 'open',
    dialogueOpen: isRevealed(form) && dialogueWindow(form.cycle, now).kind === 'open',
  }
}

/** The answers of the forms that were sent; empty where none was. */
export interface SentAnswers {
  self: Answer[]
  superior: Answer[]
  /** One list a peer or subordinate; nothing says whose. */
  peers: Answer[][]
}

/** What the form screens read and write. */
export interface FormStore {
  byRatingId(ratingId: number): Promise<Form | null>
  /** The rating id of a person's self-assessment in the newest cycle that is open; null when not taking part. */
  ownSelfRatingId(personId: number): Promise<number | null>
  /** The forms a superior has in open cycles. */
  toRate(superiorId: number): Promise<Form[]>
  ratingIdOf(assessmentId: number, kind: RaterKind): Promise<number | null>
  /** Who rates this assessment in that kind; null when nobody does. */
  raterOf(assessmentId: number, kind: RaterKind): Promise<{ id: number; name: string } | null>
  /** Levels of the other side; callers ask `can(.., 'see-comparison')` first. */
  answersOf(assessmentId: number, kind: RaterKind): Promise<Answer[]>
  /** What was sent of each of these assessments, for scoring alone: nobody is ever shown the list of one peer or subordinate. */
  sentAnswers(assessmentIds: readonly number[]): Promise<ReadonlyMap<number, SentAnswers>>
  /** Upserts one answer unless the form has been sent (or, for self, the superior has begun); false when refused. A changed level drops its reason, and what that cited. */
  saveAnswer(answer: {
    ratingId: number
    /** Refused once the form is in other hands than these. */
    raterId?: number
    itemKey: string
    level: number | null
    reason: string | null
    now: Date
  }): Promise<boolean>
  /** Stores a reason at an answer that exists; notes whose words it no longer holds are no longer cited. */
  saveReason(ratingId: number, itemKey: string, reason: string): Promise<void>
  markStarted(ratingId: number, now: Date): Promise<void>
  markEvidenceAsked(ratingId: number, competencyKey: string): Promise<void>
  /** When each answer of all forms was given that this person fills in about others in this cycle. */
  answerTimes(raterId: number, cycleId: number): Promise<AnswerTime[]>
  /**
   * True for the one call that submits; false also once the cycle is no longer open, or the form in other hands than those of `raterId`.
   * `despite`: the warnings it is sent in spite of.
   */
  markSubmitted(ratingId: number, now: Date, by?: { raterId?: number; despite?: readonly Warning[] }): Promise<boolean>
}
