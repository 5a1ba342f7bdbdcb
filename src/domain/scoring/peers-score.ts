/** What peers and subordinates said is one mean a competency, of three of them or more; below that it is nothing (E8). */
import type { Level } from '../competency/framework.js'
import { mean } from './item-score.js'
import { roundForDisplay } from './rounding.js'
import type { PeersScore } from './scored-result.js'

/** Fewer than this could be told apart: they are neither shown nor counted. */
export const FEWEST_PEERS = 3

/**
 * Pooled: each rater who observed any of the items (1 to 5, null where not observed) counts once, with the mean of what he or she
 * gave. Rounded to one decimal before it counts, so that the exact fraction, which says more about single levels, is nowhere.
 */
export function peersScore(raters: readonly (readonly (Level | null)[])[]): PeersScore | null {
  const means = raters.flatMap((levels) => mean(levels.flatMap((level) => level ?? [])) ?? [])
  const whole = mean(means)
  return whole === null || means.length < FEWEST_PEERS ? null : { mean: roundForDisplay(whole, 1), count: means.length }
}
