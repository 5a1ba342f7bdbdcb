/** First every gap gets one training, then the largest gap its 70/20/10 mix, then the others theirs until 20 JP; a PPPK never passes 24 JP. */
import type { ScoredGap } from '../scoring/scored-result.js'
import { type FittingOffer, remedyFor } from './fitting-offers.js'

export interface TrainingLimits {
  /** JP a year aimed at. */
  targetHours: number
  /** JP a contract year that a PPPK may not pass. */
  pppkCeilingHours: number
  /** So many recommendations at most, unless there are more gaps than that: a phone is small. */
  atMost: number
}

/** 20 JP: the least of a PNS (PerLAN 10/2018). 24 JP: the most of a PPPK (PP 49/2018 Ps. 40). Both in domain.md section 3 [S28, S29]. */
export const DEFAULT_TRAINING_LIMITS: TrainingLimits = { targetHours: 20, pppkCeilingHours: 24, atMost: 8 }

export interface GapWithOffers {
  gap: ScoredGap
  /** Best first; at least one. */
  fitting: FittingOffer[]
  chosen: FittingOffer[]
}

export interface HoursAllowed {
  /** JP of this year before any of these; what is aimed at; and what may not be passed (Infinity: no ceiling). */
  hoursHeld: number
  targetHours: number
  ceiling: number
}

/**
 * One offer for each gap: what its size calls for, until the total reaches the target; after that, for all but the largest
 * gap, the shortest way to the required level. Hours are set aside first for the shortest offer of every gap, the largest
 * gaps first, so that a long training does not take a PPPK's last hours from another gap. Returns the gaps that got one.
 */
export function coverEachGap(entries: readonly GapWithOffers[], { hoursHeld, targetHours, ceiling }: HoursAllowed): GapWithOffers[] {
  let free = ceiling - hoursHeld
  const covered = entries.filter(({ fitting }) => {
    const shortest = shortestOf(fitting)
    if (shortest > free) return false
    free -= shortest
    return true
  })
  let total = hoursHeld
  for (const [index, { gap, fitting, chosen }] of covered.entries()) {
    const affordable = shortestOf(fitting) + free
    const inOrder = index === 0 || total < targetHours ? inOrderOfShares(gap, fitting) : shortestFirst(gap, fitting)
    const best = inOrder.find(({ offer }) => offer.hours <= affordable)
    if (best === undefined) continue
    chosen.push(best)
    free = affordable - best.offer.hours
    total += best.offer.hours
  }
  return covered
}

/** JP of the shortest. */
function shortestOf(fitting: readonly FittingOffer[]): number {
  return Math.min(...fitting.map(({ offer }) => offer.hours))
}

/** What the catalogue makes mandatory first, then share after share as the size of the gap calls for, each best first. */
function inOrderOfShares(gap: ScoredGap, fitting: readonly FittingOffer[]): FittingOffer[] {
  const { shares } = remedyFor(gap.gap)
  const order = ({ offer }: FittingOffer) => (offer.mandatory ? -1 : shares.indexOf(offer.share))
  return [...fitting].sort((a, b) => order(a) - order(b))
}

/** What the catalogue makes mandatory first, then what reaches the required level, and of that the shortest. */
function shortestFirst(gap: ScoredGap, fitting: readonly FittingOffer[]): FittingOffer[] {
  const falls = ({ offer }: FittingOffer) => (offer.toLevel < gap.required ? 1 : 0)
  const optional = ({ offer }: FittingOffer) => (offer.mandatory ? 0 : 1)
  return [...fitting].sort((a, b) => optional(a) - optional(b) || falls(a) - falls(b) || a.offer.hours - b.offer.hours)
}

/**
 * Adds the missing shares, one of each per gap: to the largest gap whatever its hours (a PPPK: within the ceiling), to the
 * others only while the total is below the target.
 */
export function completeMix(covered: readonly GapWithOffers[], allowed: HoursAllowed & Pick<TrainingLimits, 'atMost'>): void {
  const { hoursHeld, ceiling, targetHours, atMost } = allowed
  let total = hoursHeld + hoursOf(covered.flatMap(({ chosen }) => chosen))
  let count = covered.length
  for (const [index, { gap, fitting, chosen }] of covered.entries())
    for (const candidate of inOrderOfShares(gap, fitting)) {
      const { share, hours } = candidate.offer
      const wanted = count < atMost && (index === 0 || total < targetHours)
      if (!wanted || total + hours > ceiling || chosen.some(({ offer }) => offer.share === share)) continue
      chosen.push(candidate)
      total += hours
      count += 1
    }
}

export function hoursOf(chosen: readonly FittingOffer[]): number {
  return chosen.reduce((sum, { offer }) => sum + offer.hours, 0)
}
