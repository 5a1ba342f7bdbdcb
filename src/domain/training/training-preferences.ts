/** Among trainings that close as much, these are preferred: compulsory, of the form the gap calls for, really offered, soon, exact. */
import { SCORE_TOLERANCE } from '../scoring/rounding.js'
import type { LearningShare, TrainingForm } from './catalogue.js'
import { byCode, type Fitting, type FittingOffer, isInTime } from './fitting-offers.js'
import { type LearningNeed, wholeLevel } from './learning-needs.js'

/** What a gap of a certain size calls for: which share first, and within each share which forms first. */
interface Remedy {
  shares: readonly [LearningShare, LearningShare, LearningShare]
  forms: readonly TrainingForm[]
}

/**
 * Gap to remedy, our own proposal [P] in domain.md section 3: one level, an assignment with coaching and e-learning; two,
 * mentoring with a bimtek or course; three or more, classroom training with someone at one's side. Part levels count up.
 */
function remedyFor(gap: number): Remedy {
  const levels = Math.ceil(gap - SCORE_TOLERANCE)
  if (levels <= 1) return { shares: ['experience', 'social', 'formal'], forms: ['penugasan', 'coaching', 'e_learning', 'belajar_mandiri'] }
  if (levels === 2) return { shares: ['social', 'formal', 'experience'], forms: ['mentoring', 'bimtek', 'kursus', 'penugasan'] }
  return { shares: ['formal', 'social', 'experience'], forms: ['pelatihan_klasikal', 'mentoring', 'coaching', 'magang', 'penugasan'] }
}

/** What each lack of a training costs at most, as part of the most that can be closed per JP; 0.03 in all, for they only break near ties. */
const RELUCTANCE = { optional: 0.01, form: 0.01, invented: 0.006, late: 0.002, inexact: 0.002 }

interface Window {
  now: Date
  nextCycleAt: Date
}

/** 0 for what is preferred in every respect, 0.03 for what lacks everything. */
export function reluctance({ need, first }: Fitting, { offer, openClasses }: FittingOffer, { now, nextCycleAt }: Window): number {
  const { forms } = remedyFor(need.gap)
  const place = forms.indexOf(offer.form)
  const startsAt = openClasses[0]?.startsAt ?? now
  const waiting = (startsAt.getTime() - now.getTime()) / (nextCycleAt.getTime() - now.getTime())
  return (
    // Only where the catalogue makes another one compulsory that can be begun now.
    (!offer.mandatory && first.some((other) => other.offer.mandatory) ? RELUCTANCE.optional : 0) +
    RELUCTANCE.form * (place < 0 ? 1 : place / forms.length) +
    (offer.isExample ? RELUCTANCE.invented : 0) +
    RELUCTANCE.late * Math.min(1, waiting) +
    (isExact(offer, need) ? 0 : RELUCTANCE.inexact)
  )
}

/** Repeats no level the person has, and goes no further than the target. */
function isExact({ fromLevel, toLevel }: FittingOffer['offer'], { level, target }: LearningNeed): boolean {
  return fromLevel >= wholeLevel(level) && toLevel <= target
}

/**
 * The best first step for one need on its own. First what begins before the next cycle; what leads on from the trainings already
 * planned; what is compulsory; the lowest end that reaches the target, then the highest of those that do not; the form the gap
 * calls for; a real provider before an invented one; the step that repeats least; the earliest start; the fewest hours; the code.
 */
export function bestFirstStep({ need, start, first }: Fitting): FittingOffer | undefined {
  const { forms } = remedyFor(need.gap)
  const sortKeys = (fitting: FittingOffer): number[] => {
    const { offer, openClasses } = fitting
    return [
      isInTime(fitting) ? 0 : 1,
      offer.toLevel > start.level ? 0 : 1,
      offer.mandatory ? 0 : 1,
      offer.toLevel >= need.target ? offer.toLevel : 10 - offer.toLevel,
      forms.includes(offer.form) ? forms.indexOf(offer.form) : forms.length,
      offer.isExample ? 1 : 0,
      -offer.fromLevel,
      openClasses[0]?.startsAt.getTime() ?? 0,
      offer.hours,
    ]
  }
  const isBetter = (a: FittingOffer, b: FittingOffer): boolean => {
    const keysOfB = sortKeys(b)
    const difference = sortKeys(a)
      .map((key, index) => key - (keysOfB[index] ?? 0))
      .find((d) => d !== 0)
    return (difference ?? byCode(a.offer, b.offer)) < 0
  }
  return first.reduce<FittingOffer | undefined>((best, one) => (best === undefined || isBetter(one, best) ? one : best), undefined)
}
