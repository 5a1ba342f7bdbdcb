/** Every gap gets a training that leads from the person's level to the required one, largest gap first, in a 70/20/10 mix towards 20 JP. */
import type { PositionHeld } from '../competency/framework.js'
import type { EmploymentStatus } from '../roster/person.js'
import type { ScoredGap, ScoredResult } from '../scoring/scored-result.js'
import type { Because } from './because.js'
import type { TrainingOffer } from './catalogue.js'
import { type FittingOffer, fittingOffers, type NothingFits } from './fitting-offers.js'
import { completeMix, coverEachGap, DEFAULT_TRAINING_LIMITS, type GapWithOffers, hoursOf, type TrainingLimits } from './training-mix.js'

export interface RecommendInput {
  result: ScoredResult
  held: PositionHeld
  status: EmploymentStatus
  /** JP of this year done or already planned. */
  hoursHeld: number
  /** What the catalogue offers today, without retired entries; in any order. */
  offers: readonly TrainingOffer[]
  now: Date
  /** Ids of offers declined, done or already planned: they give way to the next best. */
  passedOver?: readonly number[]
  limits?: Partial<TrainingLimits>
}

interface Recommendation {
  /** 1 is first. */
  rank: number
  trainingId: number
  competencyKey: string
  because: Because
}

/**
 * A gap without recommendation. *over-ceiling*: the catalogue has something, but not within a PPPK's hours;
 * *all-passed-over*: everything it has was declined, done or is planned.
 */
interface UncoveredGap extends ScoredGap {
  because: NothingFits | 'all-passed-over' | 'over-ceiling'
}

export interface Advice {
  recommendations: Recommendation[]
  uncovered: UncoveredGap[]
}

/** Recommends trainings for a result (H1): without a gap, none. The same input in any order of offers gives the same advice. */
export function recommend(input: RecommendInput): Advice {
  const limits = { ...DEFAULT_TRAINING_LIMITS, ...input.limits }
  const ceiling = input.status === 'PPPK' ? limits.pppkCeilingHours : Number.POSITIVE_INFINITY
  const searched = input.result.gaps.map((gap) => ({ gap, fitting: search(gap, input) }))
  const coverable = searched.flatMap(({ gap, fitting }): GapWithOffers[] =>
    typeof fitting === 'string' ? [] : [{ gap, fitting, chosen: [] }],
  )
  const allowed = { ...limits, hoursHeld: input.hoursHeld, ceiling }
  const covered = coverEachGap(coverable, allowed)
  completeMix(covered, allowed)
  const uncovered = searched.flatMap(({ gap, fitting }): UncoveredGap[] => {
    if (typeof fitting === 'string') return [{ ...gap, because: fitting }]
    return covered.some((entry) => entry.gap === gap) ? [] : [{ ...gap, because: 'over-ceiling' }]
  })
  return { recommendations: ranked(covered, input.hoursHeld), uncovered }
}

function search(gap: ScoredGap, input: RecommendInput): FittingOffer[] | NothingFits | 'all-passed-over' {
  const fitting = fittingOffers({ ...input, gap })
  if (typeof fitting === 'string') return fitting
  const left = fitting.filter(({ offer }) => !input.passedOver?.includes(offer.id))
  return left.length === 0 ? 'all-passed-over' : left
}

function ranked(covered: readonly GapWithOffers[], hoursHeld: number): Recommendation[] {
  const all = covered.flatMap(({ gap, chosen }) => chosen.map((fitting, index) => ({ gap, fitting, isFirst: index === 0 })))
  return all.map(({ gap, fitting, isFirst }, index) => ({
    rank: index + 1,
    trainingId: fitting.offer.id,
    competencyKey: gap.key,
    because: {
      ...becauseOf(gap, fitting),
      hoursTotalAfter: hoursHeld + hoursOf(all.slice(0, index + 1).map((entry) => entry.fitting)),
      mandatory: isFirst || fitting.offer.mandatory,
    },
  }))
}

function becauseOf(gap: ScoredGap, { offer, openClasses }: FittingOffer): Omit<Because, 'hoursTotalAfter' | 'mandatory'> {
  const [next] = openClasses
  return {
    gapOf: gap.key,
    level: gap.level,
    required: gap.required,
    gap: gap.gap,
    step: [offer.fromLevel, offer.toLevel],
    share: offer.share,
    form: offer.form,
    hours: offer.hours,
    ...(next && { nextClass: { id: next.id, startsAt: next.startsAt.toISOString(), seatsLeft: next.seatsLeft } }),
    classesOpen: openClasses.length,
    seatsOpen: openClasses.reduce((sum, { seatsLeft }) => sum + seatsLeft, 0),
  }
}
