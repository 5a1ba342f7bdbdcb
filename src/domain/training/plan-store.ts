/** A person's plan as the use cases and screens see it: advice (a recommendation with its owner), entries, and the seats of classes. */
import type { Because } from './because.js'
import type { TrainingOffer } from './catalogue.js'
import type { PlanState } from './plan.js'

type PlannedTraining = Omit<TrainingOffer, 'classes'>
export interface PlanClass {
  id: number
  trainingId: number
  startsAt: Date
  endsAt: Date
  place: string
  seats: number
  seatsTaken: number
}
export interface PlanEntry {
  id: number
  personId: number
  personName: string
  personIsAdmin: boolean
  training: PlannedTraining
  /** The class chosen; null for what can begin at any time. */
  class: PlanClass | null
  resultId: number | null
  competencyKey: string
  recommendationId: number | null
  state: PlanState
  stateSince: Date
  mandatory: boolean
  seatHeld: boolean
  /** JP */
  hours: number
  reason: string | null
  answer: string | null
  finishBy: Date | null
  mentorId: number | null
  /** What the person showed when it was done; null until then. */
  proofKind: 'text' | 'photo' | 'document' | null
  proofText: string | null
  proofFileId: string | null
  proofSentAt: Date | null
  /** Why the proof was given back. */
  proofFault: string | null
  verifiedAt: Date | null
}
/** One recommendation with whose it is and what became of it. */
export interface Advice {
  id: number
  resultId: number
  personId: number
  competencyKey: string
  because: Because
  training: PlannedTraining
  entry: PlanEntry | null
}

export interface NewPlanEntry {
  personId: number
  trainingId: number
  classId: number | null
  resultId: number | null
  competencyKey: string
  recommendationId: number | null
  state: PlanState
  mandatory: boolean
  seatHeld: boolean
  hours: number
  reason?: string
  now: Date
}
/** What a step sets besides the state; what is not named stays. */
export interface PlanChange {
  state: PlanState
  classId?: number | null
  seatHeld?: boolean
  reason?: string | null
  answer?: string | null
  decidedById?: number | null
  mentorId?: number | null
  finishBy?: Date | null
  proofKind?: PlanEntry['proofKind']
  proofText?: string | null
  proofFileId?: string | null
  proofFileUniqueId?: string | null
  proofFileName?: string | null
  proofSentAt?: Date
  proofFault?: string | null
  verifiedAt?: Date
  verifiedById?: number
  now: Date
}

/** A verified training with the level at which it was recommended. */
export interface DoneTraining {
  title: string
  competencyKey: string
  levelBefore: number
}

export interface PlanStore {
  /** Within a transaction: until its end nobody else changes this person's plan or the seats and waiting lists of these classes. */
  lock(of: { personId: number; classIds: readonly number[] }): Promise<void>
  byId(entryId: number): Promise<PlanEntry | null>
  advice(recommendationId: number): Promise<Advice | null>
  ofPerson(personId: number): Promise<PlanEntry[]>
  /** Trainings under way now, and those verified in the office's calendar year of `now` with their JP. */
  yearCounts(now: Date, zone: string): Promise<{ running: number; verified: number; hours: number }>
  /** JP verified for a person in the office's calendar year of `now`. */
  verifiedHours(personId: number, now: Date, zone: string): Promise<number>
  /** Proofs this person checks, longest waiting first: as mentor, and as admin those without a (present) mentor; never own ones. */
  proofsFor(checkerId: number, asAdmin: boolean): Promise<PlanEntry[]>
  /** Trainings for earlier gaps that were verified between the result before this one and this one. */
  doneBefore(resultId: number): Promise<DoneTraining[]>
  /** What waits for an answer from this superior, longest waiting first. */
  toAnswer(superiorId: number, now: Date): Promise<PlanEntry[]>
  classesOf(trainingId: number): Promise<PlanClass[]>
  classById(classId: number): Promise<PlanClass | null>
  /** One seat more taken; false when the class is full. */
  takeSeat(classId: number): Promise<boolean>
  freeSeat(classId: number): Promise<void>
  firstWaiting(classId: number): Promise<PlanEntry | null>
  /** Null when the recommendation already has its entry, or the training is already planned. */
  create(entry: NewPlanEntry): Promise<number | null>
  /** Only while the entry is still in `from`; false when it is not, or another entry already plans this training. */
  change(entry: PlanEntry, to: PlanChange): Promise<boolean>
  /** Adds a recommendation behind the last of its result; answers its id. */
  addAdvice(advice: { resultId: number; trainingId: number; competencyKey: string; because: Because; now: Date }): Promise<number>
}
