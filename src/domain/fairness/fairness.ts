/** One question after the result: how fair was it? Answers are counted in groups of five and more, and stand beside no name (F7). */
import { type UnitTotals, unitTotals } from '../dashboard/unit-totals.js'
import type { UnitNode } from '../roster/roster-store.js'
import { SMALLEST_GROUP } from '../training/unit-gaps.js'

/** Of a unit's own people: results received, answers, their sum, and how many answered 1 to 5. */
const FAIRNESS_COUNTS = ['results', 'answered', 'sum', 'l1', 'l2', 'l3', 'l4', 'l5'] as const
export type FairnessCount = (typeof FAIRNESS_COUNTS)[number]
export type UnitFairness = { unitId: number } & Record<FairnessCount, number>

export interface OwnFairness {
  level: number
  text: string | null
}

export interface FairnessStore {
  /** The last answer stands; the sentence is kept. */
  answer(answer: { cycleId: number; personId: number; level: number; now: Date }): Promise<void>
  /** False when this person has not answered. */
  setText(sentence: { cycleId: number; personId: number; text: string }): Promise<boolean>
  of(cycleId: number, personId: number): Promise<OwnFairness | null>
  counts(cycleId: number): Promise<UnitFairness[]>
  /** Cycles with an answer, the newest first. */
  cycles(most: number): Promise<{ id: number; name: string }[]>
  /** In an order that tells neither when nor by whom: that of a hash of the words. */
  sentences(cycleId: number): Promise<string[]>
}

/** Nobody sees a group under five here, the admin neither: these answers are nobody's by name. */
export function fairnessByUnit(units: readonly UnitNode[], own: readonly UnitFairness[]): UnitTotals<FairnessCount> {
  return unitTotals(units, own, { keys: FAIRNESS_COUNTS, group: 'answered', smallGroups: false })
}

/** Fewer sentences than five could be told apart by who is known to have written: none is shown. */
export function shownSentences(sentences: readonly string[]): readonly string[] {
  return sentences.length < SMALLEST_GROUP ? [] : sentences
}
