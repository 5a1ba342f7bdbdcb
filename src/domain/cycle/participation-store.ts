/** What the office reads and changes about one person's part in an open cycle. */
import type { Participant } from './cycle-store.js'

/** Somebody who is active, has a superior now, and takes no part in the cycle yet. */
export interface Latecomer extends Participant {
  name: string
  unitName: string
}

export interface Participation {
  assessmentId: number
  personId: number
  name: string
  unitName: string
  /** The person's own end of the self-assessment; null: the cycle's. */
  extendedUntil: Date | null
  extensionReason: string | null
  selfStartedAt: Date | null
  selfSubmittedAt: Date | null
  rating: { id: number; raterId: number; raterName: string; startedAt: Date | null; submittedAt: Date | null }
  /** Who leads now; null without anybody. */
  superior: { id: number; name: string } | null
}

/** A rating that was not sent and that went to whoever leads now. */
export interface MovedRating {
  personId: number
  assessmentId: number
  fromId: number
  toId: number
  begun: boolean
  /** The items that had an answer by then. */
  rated: string[]
}

/** A superior's rating of the open cycle that was begun and not sent. */
export interface BegunRating {
  ratingId: number
  personId: number
  nip: string
  name: string
  raterId: number
  raterNip: string
  raterName: string
  /** A Plt or Plh leads the person at present. */
  standIn: boolean
}

/** `self`: the own assessment is not sent. `rating`: the superior's is not. */
export type OpenPart = 'self' | 'rating'

/** Somebody whose part is open; of a rating, `raterName` is who has to do it. */
export interface OpenPerson {
  personId: number
  name: string
  unitName: string
  started: boolean
  raterName: string
}

type PartState = 'none' | 'started' | 'sent'

/** Somebody whom publishing or closing would leave with something open. */
export interface UnfinishedPerson {
  personId: number
  name: string
  unitName: string
  self: PartState
  rating: PartState
  /** Whoever has to rate, or to explain a difference. */
  raterName: string
  /** Items with a difference of two or more that the superior has not explained. */
  unexplained: number
}

export interface UnfinishedPeople {
  total: number
  people: UnfinishedPerson[]
}

export interface ParticipationStore {
  latecomers(cycleId: number, now: Date): Promise<Latecomer[]>
  /** Makes their assessments and forms. */
  join(cycleId: number, participants: readonly Participant[], now: Date): Promise<void>
  of(cycleId: number, personId: number, now: Date): Promise<Participation | null>
  /** False when the self-assessment was sent, or its rating begun, in the meantime. */
  extend(assessmentId: number, extension: { until: Date; reason: string }): Promise<boolean>
  /** Gives every rating of the open cycle that is not sent to whoever leads its person now; what was delegated stays (E7). */
  followSuperiors(now: Date): Promise<MovedRating[]>
  /** Of one person, by one rater, or of everyone; by name. */
  begun(of: { personId: number } | { raterId: number } | 'everyone', now: Date): Promise<BegunRating[]>
  /** By unit and name. */
  open(cycleId: number, part: OpenPart, page: { from: number; most: number }): Promise<{ total: number; people: OpenPerson[] }>
  /** By unit and name; `alsoSelf`: those too of whom nothing but the own assessment is missing. */
  unfinished(cycleId: number, page: { from: number; most: number; alsoSelf: boolean }): Promise<UnfinishedPeople>
}
