/** What the unit view, classes for a unit's gap, and the two reports on the catalogue need stored; everything is counted by the database. */
import type { Level } from '../competency/framework.js'
import type { Bidang, Jenjang } from '../roster/person.js'
import type { ClassAnswerCounts } from './class-answers.js'
import type { PlanState } from './plan.js'

/** The cycle whose results are looked at. */
export interface RatedCycle {
  id: number
  name: string
  frameworkVersionId: number
}
/** People assessed in one unit, its sub-units not counted: how many have a level in this competency, and how many of them below the standard. */
export interface GapCount {
  unitId: number
  competencyKey: string
  rated: number
  below: number
}
/** All that decides which training fits a gap. */
export interface GapKind {
  competencyKey: string
  /** The level scored, possibly between two. */
  level: number
  required: Level
  /** In levels, above 0. */
  gap: number
  jenjang: Jenjang
  bidang: Bidang
}
export interface GapGroup extends GapKind {
  people: number
}
export interface PersonBelow extends GapKind {
  personId: number
  name: string
  resultId: number
  /** No longer in the roster. */
  hasLeft: boolean
  /** Linked to Telegram and not known to have blocked the bot. */
  isReachable: boolean
  /** Trainings under way in this person's plan, and those verified. */
  plannedIds: readonly number[]
  doneIds: readonly number[]
}

export interface NewClass {
  code: string
  trainingId: number
  startsAt: Date
  endsAt: Date
  place: string
  plannedById: number
  competencyKey: string
  /** JP */
  hours: number
  guests: readonly { personId: number; resultId: number }[]
  now: Date
}
export interface PlannedClass extends ClassAnswerCounts {
  id: number
  title: string
  startsAt: Date
  endsAt: Date
  place: string
  seats: number
  seatsTaken: number
}

/** Verified trainings of so many people whose next result is there, alike in level before, level after and standard. */
export interface TrainingEffectRow {
  trainingId: number
  /** Null for what was begun without a class. */
  classId: number | null
  title: string
  startsAt: Date | null
  competencyKey: string
  levelBefore: number
  levelAfter: number
  required: number
  people: number
}

export interface UnitGapStore {
  /** The newest published or closed cycle that has results. */
  newestCycle(): Promise<RatedCycle | null>
  /** `among`: of these people only; everybody when left out. */
  counts(cycleId: number, among?: readonly number[]): Promise<GapCount[]>
  /** Everyone of a cycle below the standard, in groups of the same kind. */
  groups(cycleId: number): Promise<GapGroup[]>
  /** Those below the standard in one competency who were assessed in one of these units, by name. */
  peopleBelow(of: { cycleId: number; unitIds: readonly number[]; competencyKey: string }): Promise<PersonBelow[]>
  /** Within a transaction: until its end nobody else changes the plans of these people. */
  lockPeople(personIds: readonly number[]): Promise<void>
  classByCode(code: string): Promise<{ id: number; plannedById: number | null } | null>
  /** The class with a held seat and an invitation for every guest. Answers who has which entry. */
  createClass(planned: NewClass): Promise<{ classId: number; entries: { id: number; personId: number }[] }>
  /** Planned from the bot, the latest to begin first. */
  plannedClasses(): Promise<PlannedClass[]>
  /** Who was invited or joined, by name. */
  guestsOf(classId: number): Promise<{ name: string; state: PlanState }[]>
  effects(): Promise<TrainingEffectRow[]>
}
