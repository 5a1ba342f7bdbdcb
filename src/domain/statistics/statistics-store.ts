/** What the statistics of a published cycle are computed from: sums and counts, so that an office of 10,000 is a few thousand rows. */
import type { ItemSums, RaterFacts } from './rater-statistics.js'
import type { LevelPattern, PairCount } from './reliability.js'

export interface StatisticsStore {
  /** Sums over all superiors' ratings that were sent in a cycle, by item; the cycle is published, and the sums are read once. */
  agencyItems(cycleId: number): Promise<ItemSums[]>
  /** The raters of a cycle who sent at least so many ratings as superior, by name; of one rater when named. */
  raters(cycleId: number, filter: { fewest: number; raterId?: number }): Promise<RaterFacts[]>
  /** By competency: the patterns of levels that superiors gave, and the means of both sides where both have sent. `items`: of which competency each is. */
  competencies(
    cycleId: number,
    items: readonly { itemKey: string; competencyKey: string }[],
  ): Promise<{ patterns: ReadonlyMap<string, LevelPattern[]>; pairs: ReadonlyMap<string, PairCount[]> }>
}
