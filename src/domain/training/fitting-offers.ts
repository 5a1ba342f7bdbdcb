/** An offer fits a gap when it covers that competency from the person's level upwards, is meant for the position, and can still be joined. */
import type { PositionHeld } from '../competency/framework.js'
import { SCORE_TOLERANCE } from '../scoring/rounding.js'
import type { ScoredGap } from '../scoring/scored-result.js'
import type { LearningShare, TrainingForm, TrainingOffer } from './catalogue.js'

/** An offer for one gap, with its classes that are still to come and have a seat, earliest first. */
export interface FittingOffer {
  offer: TrainingOffer
  openClasses: TrainingOffer['classes']
}

/** What a gap of a certain size calls for: which share first, and within each share which forms first. */
interface Remedy {
  shares: readonly [LearningShare, LearningShare, LearningShare]
  forms: readonly TrainingForm[]
}

/**
 * Gap to remedy, our own proposal [P] in domain.md section 3: one level, an assignment with coaching and e-learning; two,
 * mentoring with a bimtek or course; three or more, classroom training with someone at one's side. Part levels count up.
 */
export function remedyFor(gap: number): Remedy {
  const levels = Math.ceil(gap - SCORE_TOLERANCE)
  if (levels <= 1) return { shares: ['experience', 'social', 'formal'], forms: ['penugasan', 'coaching', 'e_learning', 'belajar_mandiri'] }
  if (levels === 2) return { shares: ['social', 'formal', 'experience'], forms: ['mentoring', 'bimtek', 'kursus', 'penugasan'] }
  return { shares: ['formal', 'social', 'experience'], forms: ['pelatihan_klasikal', 'mentoring', 'coaching', 'magang', 'penugasan'] }
}

/** Why a gap has no fitting offer: the catalogue has nothing for it (H5), or only classes that are over or full. */
export type NothingFits = 'nothing-in-catalogue' | 'no-open-class'

interface Search {
  gap: ScoredGap
  held: PositionHeld
  offers: readonly TrainingOffer[]
  now: Date
}

/** The offers that fit a gap, best first, whatever order the catalogue has; or why there are none. */
export function fittingOffers({ gap, held, offers, now }: Search): FittingOffer[] | NothingFits {
  const level = Math.floor(gap.level + SCORE_TOLERANCE)
  const suitable = offers.filter(
    (offer) => offer.competencyKey === gap.key && offer.fromLevel <= level && level < offer.toLevel && isMeantFor(offer, held),
  )
  if (suitable.length === 0) return 'nothing-in-catalogue'
  const fitting = suitable
    .map((offer) => ({ offer, openClasses: openClasses(offer, now) }))
    .filter(({ offer, openClasses }) => offer.classes.length === 0 || openClasses.length > 0)
  return fitting.length === 0 ? 'no-open-class' : fitting.sort(betterFor(gap))
}

function isMeantFor({ jenjang, bidang }: TrainingOffer, held: PositionHeld): boolean {
  return (jenjang.length === 0 || jenjang.includes(held.jenjang)) && (bidang.length === 0 || bidang.includes(held.bidang))
}

function openClasses({ classes }: TrainingOffer, now: Date): TrainingOffer['classes'] {
  return classes
    .filter(({ startsAt, seatsLeft }) => startsAt > now && seatsLeft > 0)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.id - b.id)
}

/**
 * Best first: mandatory by the catalogue; the lowest end that reaches the required level, then the highest of those that
 * do not; the form the gap calls for; a real provider before an invented one; the step that repeats least; the earliest
 * start (any time is earliest); the fewest hours; and the code, so that no two are equal.
 */
function betterFor(gap: ScoredGap): (a: FittingOffer, b: FittingOffer) => number {
  const { forms } = remedyFor(gap.gap)
  const sortKeys = ({ offer, openClasses }: FittingOffer): number[] => [
    offer.mandatory ? 0 : 1,
    offer.toLevel >= gap.required ? offer.toLevel : 10 - offer.toLevel,
    forms.includes(offer.form) ? forms.indexOf(offer.form) : forms.length,
    offer.isExample ? 1 : 0,
    -offer.fromLevel,
    openClasses[0]?.startsAt.getTime() ?? 0,
    offer.hours,
  ]
  return (a, b) => {
    const keysOfB = sortKeys(b)
    const difference = sortKeys(a)
      .map((key, index) => key - (keysOfB[index] ?? 0))
      .find((d) => d !== 0)
    return difference ?? (a.offer.code < b.offer.code ? -1 : a.offer.code > b.offer.code ? 1 : a.offer.id - b.offer.id)
  }
}
