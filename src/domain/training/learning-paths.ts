/** A path is what one person does for one need, one training after another: each begins at a level reached, and none repeats its share. */
import { type Fitting, type FittingOffer, isInTime, type OfferedClass } from './fitting-offers.js'
import { gapClosed, wholeLevel } from './learning-needs.js'
import { divisionOf, type HoursByShare } from './training-mix.js'

export interface PathTraining {
  fitting: FittingOffer
  /** The first class that begins after the trainings before it; absent for what can begin at any time. */
  nextClass: OfferedClass | undefined
}

export interface LearningPath {
  trainings: readonly PathTraining[]
  hours: HoursByShare
  /** Sum of `hours`. */
  total: number
  /** Weighted gap closed. */
  closed: number
  /** Sum of JP x reluctance of the trainings. */
  cost: number
}

interface Stretch extends LearningPath {
  level: number
  /** When the last class ends; milliseconds since 1970, 0 while there is none. */
  endsAt: number
}

export interface PathSearch {
  /** JP that a path may take at most. */
  mostHours: number
  /** How unwelcome a JP of this training is; 0 is welcome. */
  reluctanceOf: (fitting: FittingOffer) => number
}

/**
 * The paths worth choosing from. A training of a path closes a part of the gap, or it is the first of its share and practises
 * in another way what the one before it taught. Exact: every path that one can follow in the order of `onTheWay` is weighed,
 * and one is left out only for another with the same hours of each share that closes as much, costs no more and ends no later.
 */
export function learningPaths(fitting: Fitting, search: PathSearch): LearningPath[] {
  const nothing = { experience: 0, social: 0, formal: 0 }
  const start: Stretch = { trainings: [], hours: nothing, total: 0, closed: 0, cost: 0, level: fitting.start.level, endsAt: 0 }
  // By level and division of hours: there the gap closed is the same, so cost and end decide.
  const found = new Map<number, Stretch[]>([[keyOf(start.level, start.hours), [start]]])
  for (const candidate of fitting.onTheWay.filter(isInTime)) {
    const reluctance = search.reluctanceOf(candidate)
    for (const stretch of [...found.values()].flat()) {
      const longer = continued(stretch, candidate, fitting)
      if (longer === null || longer.total > search.mostHours) continue
      longer.cost += candidate.offer.hours * reluctance
      const key = keyOf(longer.level, longer.hours)
      const rivals = found.get(key) ?? []
      if (rivals.some((rival) => rival.cost <= longer.cost && rival.endsAt <= longer.endsAt)) continue
      found.set(key, [...rivals.filter((rival) => rival.cost < longer.cost || rival.endsAt < longer.endsAt), longer])
    }
  }
  return [...found.values()].flatMap((stretches) => cheapest(stretches.filter(({ total }) => total > 0)))
}

function cheapest(stretches: readonly Stretch[]): LearningPath[] {
  const [first, ...others] = stretches
  return first === undefined ? [] : [others.reduce((best, one) => (one.cost < best.cost ? one : best), first)]
}

function keyOf(level: number, hours: HoursByShare): number {
  return divisionOf(hours) * 8 + wholeLevel(level)
}

function continued(stretch: Stretch, candidate: FittingOffer, { need, start }: Fitting): Stretch | null {
  const { offer, classesInTime } = candidate
  const { level, hours } = stretch
  if (offer.fromLevel > wholeLevel(level)) return null
  const leadsOn = level < need.target && offer.toLevel > level
  if (!leadsOn && (hours[offer.share] > 0 || start.shares.includes(offer.share))) return null
  const nextClass = classesInTime.find(({ startsAt }) => startsAt.getTime() > stretch.endsAt)
  if (offer.classes.length > 0 && nextClass === undefined) return null
  return {
    trainings: [...stretch.trainings, { fitting: candidate, nextClass }],
    hours: { ...hours, [offer.share]: hours[offer.share] + offer.hours },
    total: stretch.total + offer.hours,
    closed: stretch.closed + (leadsOn ? gapClosed(need, level, offer.toLevel) : 0),
    cost: stretch.cost,
    level: leadsOn ? offer.toLevel : level,
    endsAt: nextClass?.endsAt.getTime() ?? stretch.endsAt,
  }
}
