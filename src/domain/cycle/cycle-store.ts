/** What running a cycle needs stored. */
import type { Framework, PositionHeld } from '../competency/framework.js'
import type { EmploymentStatus } from '../roster/person.js'
import type { Cycle, CycleProgress, CycleState, FrameworkVersion } from './cycle.js'
import type { CycleRules } from './cycle-rules.js'

export interface FrameworkStore {
  /** Stores this content once (by its hash) and answers the version; the same content twice is one version. */
  put(framework: Framework, contentHash: string, now: Date): Promise<FrameworkVersion & { isNew: boolean }>
  latest(): Promise<FrameworkVersion | null>
  byId(id: number): Promise<FrameworkVersion>
  /** All versions, the newest first, with the cycles that use each. */
  versions(): Promise<StoredVersion[]>
  /** The version that holds exactly this content. */
  idOf(contentHash: string): Promise<number | null>
  /** Within a transaction: waits until nobody else is bringing in a version, so that of two at the same moment the second sees the first's. */
  importOneAtATime(): Promise<void>
}

/** A framework version as the list of versions shows it. */
export interface StoredVersion {
  id: number
  label: string
  createdAt: Date
  cycles: string[]
}

/** Someone who takes part, with the position held on joining. */
export interface Participant extends PositionHeld {
  personId: number
  unitId: number
  superiorId: number
}

/** An assessment that a superior has sent a rating of. */
export interface RatedAssessment {
  assessmentId: number
  superiorRatingId: number
  personId: number
  held: PositionHeld
  status: EmploymentStatus
}

export interface CycleStore {
  byName(name: string): Promise<Cycle | null>
  byId(id: number): Promise<Cycle | null>
  /** The newest cycle in this state. */
  newest(state: CycleState): Promise<Cycle | null>
  /** Everyone active with a superior, and how many active people have none. */
  candidates(now: Date): Promise<{ participants: Participant[]; withoutSuperior: number }>
  /** Within a transaction: waits until nobody else is opening a cycle, so that of two at the same moment the second sees the first's. */
  openOneAtATime(): Promise<void>
  open(cycle: {
    name: string
    frameworkVersionId: number
    opensAt: Date
    selfUntil: Date
    ratingUntil: Date
    rules: CycleRules
    participants: readonly Participant[]
    now: Date
  }): Promise<number>
  progress(cycleId: number): Promise<CycleProgress>
  /** Turns an open cycle to published or a published one to closed; false when it was not so any more. From then on no form of it can be sent. */
  setState(cycleId: number, state: 'published' | 'closed', now: Date): Promise<boolean>
  /** Assessments with a sent rating and no result yet, in steps. */
  assessmentsToPublish(cycleId: number, portion: { after: number; most: number }): Promise<RatedAssessment[]>
}
