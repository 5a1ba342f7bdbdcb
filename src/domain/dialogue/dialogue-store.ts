/** What the dialogue about divergences needs stored. */
import type { Answer } from '../assessment/form.js'
import type { AnswerChange } from '../rating/answer-change.js'

export type Stance = 'agree' | 'explain' | 'revise'

export interface Statement {
  id: number
  itemKey: string
  byPersonId: number
  stance: Stance
  /** Null when agreeing. */
  text: string | null
  createdAt: Date
}

/** A time for talking: proposed by one side, on once the other has agreed. */
export interface Meeting {
  at: Date
  place: string | null
  proposedById: number
  agreedAt: Date | null
  /** Raised by every proposal. */
  version: number
}

/** All that both sides gave and said on one assessment, as it stands now. */
export interface DialogueRecord {
  assessmentId: number
  rateeId: number
  rateeName: string
  raterId: number
  raterName: string
  selfRatingId: number
  superiorRatingId: number
  self: readonly Answer[]
  superior: readonly Answer[]
  /** Oldest first. */
  statements: readonly Statement[]
  /** Of both ratings, oldest first. */
  changes: readonly AnswerChange[]
  meeting: Meeting | null
}

export interface DialogueStore {
  /** By assessment; one that nobody rates, or whose self-assessment or rating was not sent, is left out. Who may read them, `can` decides. */
  read(assessmentIds: readonly number[]): Promise<Map<number, DialogueRecord>>
  /** Within a transaction: holds the assessment until its end; false once the cycle is no longer open or the result is written. */
  holdOpen(assessmentId: number): Promise<boolean>
  /** Within a transaction: holds these assessments until its end. */
  hold(assessmentIds: readonly number[]): Promise<void>
  /** False when this very message or tap has been kept before. */
  addStatement(statement: Omit<Statement, 'id' | 'createdAt'> & { assessmentId: number; sourceKey: string; now: Date }): Promise<boolean>
  /** Puts a proposal in the place of version `seen`; false when another one has come meanwhile. */
  proposeMeeting(meeting: { assessmentId: number; at: Date; place: string | null; byId: number; seen: number }): Promise<boolean>
  /** False when it is another version by now, or agreed. */
  agreeMeeting(assessmentId: number, version: number, now: Date): Promise<boolean>
}
