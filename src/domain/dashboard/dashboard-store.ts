/** What the dashboards count: everything is counted by the database, whatever the number of people. */
import type { BandName } from '../cycle/cycle-rules.js'

/** People of one unit, its sub-units not counted. */
export interface UnitParticipation {
  unitId: number
  participants: number
  selfSubmitted: number
  ratingSubmitted: number
  /** Ready to be rated, and the rating not sent. */
  waiting: number
}
export interface UnitBands {
  unitId: number
  band: BandName
  people: number
}
export interface UnitTraining {
  unitId: number
  /** In the roster now. */
  people: number
  /** Trainings under way, and those verified this year with their JP. */
  running: number
  verified: number
  hours: number
  /** People with the aimed-at JP of a year or more. */
  reached: number
}
/** A superior with ratings that are ready and not sent. */
export interface WaitingSuperior {
  name: string
  unit: string
  waiting: number
}

/** `notStarted`, `started`, `sent`; the rating besides `notReady`. Null where the person takes no part. */
export interface TeamMember {
  personId: number
  name: string
  position: string
  self: 'notStarted' | 'started' | 'sent' | null
  rating: 'notReady' | 'notStarted' | 'started' | 'sent' | null
  /** JP verified this year. */
  hours: number
}
/** Counts of those led directly and of those further below. */
export interface LineCount<T> {
  direct: T
  below: T
}
/** Ids of people. */
export type LineMembers = LineCount<readonly number[]>
/** `cycleId` null: nothing but the roster and the trainings is counted. */
export interface LineAsked {
  cycleId: number | null
  now: Date
  zone: string
}

/** `among`: of these people only; everybody when left out. */
export interface DashboardStore {
  participation(cycleId: number, now: Date, among?: readonly number[]): Promise<UnitParticipation[]>
  bands(cycleId: number, among?: readonly number[]): Promise<UnitBands[]>
  /** `aim`: JP of a year that count as reached. */
  training(of: { now: Date; zone: string; aim: number }, among?: readonly number[]): Promise<UnitTraining[]>
  /** Most waiting first; `among` are superiors. */
  waitingSuperiors(cycleId: number, now: Date, among?: readonly number[]): Promise<WaitingSuperior[]>
  /** Whom this person leads now, and everybody below those, however far; nobody twice. */
  lineMembers(of: { superiorId: number; now: Date }): Promise<LineMembers>
  /** Those led directly, by name. */
  team(members: LineMembers, of: LineAsked): Promise<TeamMember[]>
}
