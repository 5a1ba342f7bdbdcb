/** What the training catalogue and a person's recommendations need stored. */

import type { Because } from './because.js'
import type { Catalogue, TrainingOffer } from './catalogue.js'
import type { StoredTraining } from './catalogue-diff.js'

export interface StoredRecommendation {
  rank: number
  trainingId: number
  competencyKey: string
  because: Because
}
export interface RecommendationRow extends StoredRecommendation {
  id: number
  training: Omit<TrainingOffer, 'classes'>
}

export interface TrainingStore {
  /** Brings the stored catalogue to this content; entries that are gone are retired. Answers what changed. */
  put(catalogue: Catalogue, now: Date): Promise<{ added: number; changed: number; retired: number }>
  /** Every training there ever was, by code, with its classes; days are those of Central Indonesia. */
  catalogue(): Promise<StoredTraining[]>
  /** Within a transaction: nobody else brings in a catalogue or takes a seat until it ends. */
  lockCatalogue(): Promise<void>
  offers(): Promise<TrainingOffer[]>
  recommendationsOf(resultId: number): Promise<RecommendationRow[]>
  /** JP already verified for a person in the calendar year of `now`. */
  hoursHeld(personId: number, now: Date): Promise<number>
  /** The same for many; who has none is left out. */
  hoursHeldBy(personIds: readonly number[], now: Date): Promise<ReadonlyMap<number, number>>
}
