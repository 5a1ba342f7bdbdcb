/** Which offers of the catalogue answer a gap of one kind; the one place where the reports and the planning of classes ask the recommendations' own rule. */
import { levelSchema } from '../competency/framework.js'
import type { TrainingOffer } from './catalogue.js'
import { byCode, fittingOffers } from './fitting-offers.js'
import { needOfGap } from './learning-needs.js'
import type { GapKind } from './unit-gap-store.js'

/** The catalogue has nothing for it, or only classes that are over or full. */
export type NoOffer = 'nothing-in-catalogue' | 'no-open-class'

const YEAR_MS = 365 * 86_400_000

/** Nearest to the required level first, or why there are none. Every position of the same jenjang and bidang is offered the same. */
export function offersFor(kind: GapKind, offers: readonly TrainingOffer[], now: Date): TrainingOffer[] | NoOffer {
  const { competencyKey: key, level, required, gap, jenjang, bidang } = kind
  const nextCycleAt = new Date(now.getTime() + YEAR_MS)
  const search = { held: { jenjang, bidang, position: '' }, offers, planned: [], passedOver: [], now, nextCycleAt }
  const fitting = fittingOffers(needOfGap({ key, level, required: levelSchema.parse(required), gap }), search)
  if (fitting === 'nothing-in-catalogue' || fitting === 'no-open-class') return fitting
  // Nothing is passed over here.
  return fitting === 'all-passed-over' ? [] : fitting.first.map(({ offer }) => offer).sort(byReach(required))
}

/** What reaches the required level comes before what does not; then what goes least beyond it; then the code. */
function byReach(required: number): (a: TrainingOffer, b: TrainingOffer) => number {
  const falls = ({ toLevel }: TrainingOffer) => (toLevel < required ? 1 : 0)
  const off = ({ toLevel }: TrainingOffer) => Math.abs(toLevel - required)
  return (a, b) => falls(a) - falls(b) || off(a) - off(b) || byCode(a, b)
}

/** As for a class that is yet to be planned: classes of the past and full ones are no obstacle. */
export function offersForNewClass(kind: GapKind, offers: readonly TrainingOffer[], now: Date): TrainingOffer[] {
  const fitting = offersFor(
    kind,
    offers.map((offer) => ({ ...offer, classes: [] })),
    now,
  )
  return typeof fitting === 'string' ? [] : fitting
}
