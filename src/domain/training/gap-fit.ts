/** Which offers of the catalogue answer a gap of one kind; the one place where the reports and the planning of classes ask the recommendations' own rule. */
import type { TrainingOffer } from './catalogue.js'
import { fittingOffers } from './fitting-offers.js'
import type { GapKind } from './unit-gap-store.js'

/** The catalogue has nothing for it, or only classes that are over or full. */
export type NoOffer = 'nothing-in-catalogue' | 'no-open-class'

/** Best first, or why there are none. Every position of the same jenjang and bidang is offered the same. */
export function offersFor(kind: GapKind, offers: readonly TrainingOffer[], now: Date): TrainingOffer[] | NoOffer {
  const { competencyKey: key, level, required, gap, jenjang, bidang } = kind
  const fitting = fittingOffers({ gap: { key, level, required, gap }, held: { jenjang, bidang, position: '' }, offers, now })
  return typeof fitting === 'string' ? fitting : fitting.map(({ offer }) => offer)
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
