/** Every gap gets its trainings: first this year's plan, which closes the most within about 20 JP, then a first step for each gap left over. */
import type { Level, PositionHeld } from '../competency/framework.js'
import type { EmploymentStatus } from '../roster/person.js'
import type { ScoredResult } from '../scoring/scored-result.js'
import { type Because, becauseOf } from './because.js'
import type { TrainingOffer } from './catalogue.js'
import { type Fitting, type FittingOffer, fittingOffers, type NothingFits } from './fitting-offers.js'
import { type HoursAllowed, hoursWanted } from './hours-wanted.js'
import { type LearningNeed, learningNeeds } from './learning-needs.js'
import { type LearningPath, learningPaths, type PathTraining } from './learning-paths.js'
import { DEFAULT_TRAINING_LIMITS, type TrainingLimits } from './training-mix.js'
import { bestFirstStep, reluctance } from './training-preferences.js'
import { yearPlan } from './year-plan.js'

export interface RecommendInput {
  result: ScoredResult
  held: PositionHeld
  status: EmploymentStatus
  /** JP of this year done or already planned. */
  hoursHeld: number
  /** What the catalogue offers today, without retired entries; in any order. */
  offers: readonly TrainingOffer[]
  now: Date
  /** Higher levels than the required ones that the office or the next position asks for, by key of competency. */
  targets?: Readonly<Record<string, Level>>
  /** What begins from then on is too late for this plan. Unknown: a year from now. */
  nextCycleAt?: Date | null
  /** Ids of offers declined or done: they give way to the next best. */
  passedOver?: readonly number[]
  /** Ids of offers already planned for these gaps: not recommended again, and what follows leads on from them. */
  planned?: readonly number[]
  limits?: Partial<TrainingLimits>
}

interface Recommendation {
  /** 1 is first. */
  rank: number
  trainingId: number
  competencyKey: string
  because: Because
}

/** A gap without recommendation. */
export interface UncoveredGap extends LearningNeed {
  because: NothingFits
}

export interface Advice {
  /** This year's plan first, then what may follow; both with the largest weighted gap first. */
  recommendations: Recommendation[]
  uncovered: UncoveredGap[]
}

const YEAR_MS = 365 * 86_400_000

/** Recommends trainings for a result (H1): without a gap, none. The same input in any order of offers gives the same advice. */
export function recommend(input: RecommendInput): Advice {
  const limits = { ...DEFAULT_TRAINING_LIMITS, ...input.limits }
  const ceiling = input.status === 'PPPK' ? limits.pppkCeilingHours : Number.POSITIVE_INFINITY
  const nextCycleAt = input.nextCycleAt ?? new Date(input.now.getTime() + YEAR_MS)
  const search = { planned: [], passedOver: [], ...input, nextCycleAt }
  const searched = learningNeeds(input.result, input.targets).map((need) => ({ need, found: fittingOffers(need, search) }))
  const fitting = searched.flatMap(({ found }) => (typeof found === 'string' ? [] : [found]))
  const plan = planOfThisYear(fitting, { ...limits, hoursHeld: input.hoursHeld, ceiling }, { now: input.now, nextCycleAt })
  return {
    recommendations: [...ofThisYear(plan, input.hoursHeld), ...beyond(fitting, plan, { hoursHeld: input.hoursHeld, ceiling })].map(
      (recommendation, index) => ({ rank: index + 1, ...recommendation }),
    ),
    uncovered: searched.flatMap(({ need, found }) => (typeof found === 'string' ? [{ ...need, because: found }] : [])),
  }
}

interface PlannedPath {
  fitting: Fitting
  path: LearningPath
}

function planOfThisYear(fitting: readonly Fitting[], allowed: HoursAllowed, window: { now: Date; nextCycleAt: Date }): PlannedPath[] {
  const wanted = hoursWanted(allowed, {
    pathsUpTo: (mostHours) =>
      fitting.map((one) => learningPaths(one, { mostHours, reluctanceOf: (offered) => reluctance(one, offered, window) })),
    longestHours: Math.max(0, ...fitting.flatMap(({ onTheWay }) => onTheWay.map(({ offer }) => offer.hours))),
  })
  if (wanted === null) return []
  const paths = yearPlan(wanted)
  return fitting.flatMap((one, index) => {
    const path = paths[index] ?? null
    return path === null ? [] : [{ fitting: one, path }]
  })
}

type Unranked = Omit<Recommendation, 'rank'>

function ofThisYear(plan: readonly PlannedPath[], hoursHeld: number): Unranked[] {
  const all = plan.flatMap(({ fitting, path }) => path.trainings.map((training, index) => ({ fitting, training, isFirst: index === 0 })))
  return all.map(({ fitting, training, isFirst }, index) => {
    const hoursTotalAfter = hoursHeld + hoursOf(all.slice(0, index + 1).map((one) => one.training))
    const mandatory = (isFirst && isBelowStandard(fitting.need)) || training.fitting.offer.mandatory
    return recommended(fitting, training, { hoursTotalAfter, mandatory, thisYear: true, onRequest: false })
  })
}

/** One first step for each need that the plan leaves, and whatever the catalogue makes mandatory and the plan has no room for. */
function beyond(fitting: readonly Fitting[], plan: readonly PlannedPath[], of: { hoursHeld: number; ceiling: number }): Unranked[] {
  const planned = plan.flatMap(({ path }) => path.trainings)
  const total = of.hoursHeld + hoursOf(planned)
  return fitting.flatMap((one) => {
    const path = plan.find((other) => other.fitting === one)?.path
    return notPlanned(one, path?.trainings ?? []).map((offered) => {
      const hoursTotalAfter = total + offered.offer.hours
      const { mandatory } = offered.offer
      const training = { fitting: offered, nextClass: offered.openClasses[0] }
      return recommended(one, training, { hoursTotalAfter, mandatory, thisYear: false, onRequest: hoursTotalAfter > of.ceiling })
    })
  })
}

function notPlanned(fitting: Fitting, planned: readonly PathTraining[]): FittingOffer[] {
  const step = planned.length === 0 ? bestFirstStep(fitting) : undefined
  const others = fitting.first.filter((one) => one.offer.mandatory && one !== step && !planned.some((other) => other.fitting === one))
  return step === undefined ? others : [step, ...others]
}

function recommended(
  { need }: Fitting,
  training: PathTraining,
  place: Pick<Because, 'hoursTotalAfter' | 'mandatory' | 'thisYear' | 'onRequest'>,
): Unranked {
  const { id } = training.fitting.offer
  return { trainingId: id, competencyKey: need.key, because: { ...becauseOf(need, training), ...place } }
}

function isBelowStandard({ level, required }: LearningNeed): boolean {
  return level < required
}

function hoursOf(trainings: readonly PathTraining[]): number {
  return trainings.reduce((sum, { fitting }) => sum + fitting.offer.hours, 0)
}
