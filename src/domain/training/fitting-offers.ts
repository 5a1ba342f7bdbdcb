/** An offer fits a need when it leads on towards the level aimed at, is meant for the position, and can still be joined. */
import type { PositionHeld } from '../competency/framework.js'
import type { LearningShare, TrainingOffer } from './catalogue.js'
import { type LearningNeed, wholeLevel } from './learning-needs.js'

export type OfferedClass = TrainingOffer['classes'][number]

/** An offer for one need, with its classes still to come that have a seat, earliest first. */
export interface FittingOffer {
  offer: TrainingOffer
  openClasses: readonly OfferedClass[]
  /** Those of them that begin before the next cycle. */
  classesInTime: readonly OfferedClass[]
}

/** Why a need has no offer to begin with: nothing in the catalogue (H5), only classes that are over or full, or all passed over. */
export type NothingFits = 'nothing-in-catalogue' | 'no-open-class' | 'all-passed-over'

export interface Search {
  held: PositionHeld
  offers: readonly TrainingOffer[]
  /** Ids of offers already planned, which raise the level from which the next one must lead on. */
  planned: readonly number[]
  passedOver: readonly number[]
  now: Date
  nextCycleAt: Date
}

export interface Fitting {
  need: LearningNeed
  /** Level and shares once the trainings already planned for this need are done. */
  start: { level: number; shares: readonly LearningShare[] }
  /** What can be begun at that level, or, where the plan already reaches the target, at the person's own. */
  first: readonly FittingOffer[]
  /** All on the way to the target, those of `first` among them, in the order in which one would follow them. */
  onTheWay: readonly FittingOffer[]
}

/** The offers that fit a need, in the same order whatever order the catalogue has; or why there are none. */
export function fittingOffers(need: LearningNeed, search: Search): Fitting | NothingFits {
  const meant = search.offers.filter((offer) => offer.competencyKey === need.key && isMeantFor(offer, search.held))
  const start = levelPlanned(
    need,
    meant.filter(({ id }) => search.planned.includes(id)),
  )
  const level = wholeLevel(start.level < need.target ? start.level : need.level)
  const onTheWay = meant.filter(({ fromLevel, toLevel }) => fromLevel < need.target && toLevel > wholeLevel(need.level))
  const begins = (offer: TrainingOffer) => offer.fromLevel <= level && level < offer.toLevel
  if (!onTheWay.some(begins)) return 'nothing-in-catalogue'
  const joinable = onTheWay
    .map((offer) => withClasses(offer, search))
    .filter(({ offer, openClasses }) => offer.classes.length === 0 || openClasses.length > 0)
  if (!joinable.some(({ offer }) => begins(offer))) return 'no-open-class'
  const left = joinable
    .filter(({ offer: { id } }) => !search.passedOver.includes(id) && !search.planned.includes(id))
    .sort(inOrderOfLearning)
  const first = left.filter(({ offer }) => begins(offer))
  return first.length === 0 ? 'all-passed-over' : { need, start, first, onTheWay: left }
}

/** True for what can begin before the next cycle: at any time, or in a class. */
export function isInTime({ offer, classesInTime }: FittingOffer): boolean {
  return offer.classes.length === 0 || classesInTime.length > 0
}

function isMeantFor({ jenjang, bidang }: TrainingOffer, held: PositionHeld): boolean {
  return (jenjang.length === 0 || jenjang.includes(held.jenjang)) && (bidang.length === 0 || bidang.includes(held.bidang))
}

function levelPlanned(need: LearningNeed, planned: readonly TrainingOffer[]): Fitting['start'] {
  const inOrder = [...planned].sort((a, b) => a.toLevel - b.toLevel)
  const level = inOrder.reduce(
    (reached, { fromLevel, toLevel }) => (fromLevel <= wholeLevel(reached) && toLevel > reached ? toLevel : reached),
    need.level,
  )
  return { level, shares: planned.map(({ share }) => share) }
}

function withClasses(offer: TrainingOffer, { now, nextCycleAt }: Search): FittingOffer {
  const openClasses = offer.classes
    .filter(({ startsAt, seatsLeft }) => startsAt > now && seatsLeft > 0)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.id - b.id)
  return { offer, openClasses, classesInTime: openClasses.filter(({ startsAt }) => startsAt < nextCycleAt) }
}

/** By the level led to, then the level begun at, then the date (any time is earliest), then the code, so that no two are equal. */
function inOrderOfLearning(a: FittingOffer, b: FittingOffer): number {
  const date = ({ openClasses }: FittingOffer) => openClasses[0]?.startsAt.getTime() ?? 0
  return a.offer.toLevel - b.offer.toLevel || a.offer.fromLevel - b.offer.fromLevel || date(a) - date(b) || byCode(a.offer, b.offer)
}

export function byCode(a: TrainingOffer, b: TrainingOffer): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : a.id - b.id
}
