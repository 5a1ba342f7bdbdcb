/** A year's plan aims at 20 JP, a PPPK never passes 24, and its JP come 70 % from experience, 20 % from others, 10 % from class. */
import { LEARNING_SHARES, type LearningShare } from './catalogue.js'

export interface TrainingLimits {
  /** JP a year aimed at. */
  targetHours: number
  /** JP by which a plan may pass the target where that closes more of the gap per JP. */
  hoursPastTarget: number
  /** JP a contract year that a PPPK may not pass. */
  pppkCeilingHours: number
}

/**
 * 20 JP: the least of a PNS (PerLAN 10/2018). 24 JP: the most of a PPPK (PP 49/2018 Ps. 40). Both in domain.md section 3 [S28, S29].
 * 4 JP past the target, so that the plan of a PNS ends where a PPPK's must: our own proposal.
 */
export const DEFAULT_TRAINING_LIMITS: TrainingLimits = { targetHours: 20, hoursPastTarget: 4, pppkCeilingHours: 24 }

/** JP by share of learning. */
export type HoursByShare = Readonly<Record<LearningShare, number>>

function totalHours({ experience, social, formal }: HoursByShare): number {
  return experience + social + formal
}

export function sumOf(a: HoursByShare, b: HoursByShare): HoursByShare {
  return { experience: a.experience + b.experience, social: a.social + b.social, formal: a.formal + b.formal }
}

/** One number for one division over the shares, of totals below 512 JP: a training has 200 at most. */
export function divisionOf({ experience, social, formal }: HoursByShare): number {
  return (experience * 512 + social) * 512 + formal
}

/** Parts of the JP, PerLAN 6/2023 Ps. 18. */
const IDEAL: HoursByShare = { experience: 0.7, social: 0.2, formal: 0.1 }
/** The farthest from the ideal: everything in class. */
const FARTHEST = 1 - IDEAL.formal

/** How far the JP are from 70/20/10: 0 for exactly so, 1 for class only. */
export function distanceFromMix(hours: HoursByShare): number {
  const total = totalHours(hours)
  const apart = LEARNING_SHARES.reduce((sum, share) => sum + Math.abs(hours[share] / total - IDEAL[share]), 0)
  return apart / 2 / FARTHEST
}

export function sharesMissing(hours: HoursByShare): number {
  return LEARNING_SHARES.filter((share) => hours[share] === 0).length
}
