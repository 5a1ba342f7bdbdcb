/** A superior knows the own people one by one, so of everybody below only such groups are counted that leave no group under five beside those (K4). */
import { SMALLEST_GROUP } from '../training/unit-gaps.js'
import type { LineCount } from './dashboard-store.js'

/** `everybody` below, only those led `directly`, or nothing. */
export type LineGroup = 'everybody' | 'directly' | 'nobody'

/** `sizes`: people whom the figure would speak of. Whoever is further below must be nobody or five at least: the others are known. */
export function lineGroup({ direct, below }: LineCount<number>): LineGroup {
  if (below >= SMALLEST_GROUP) return 'everybody'
  if (direct < SMALLEST_GROUP) return 'nobody'
  return below === 0 ? 'everybody' : 'directly'
}
