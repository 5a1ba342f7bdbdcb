/** What a published result needs stored and read. */

import type { ResultChange } from '../appeal/appeal.js'
import type { PositionHeld } from '../competency/framework.js'
import type { CycleState } from '../cycle/cycle.js'
import type { PeersScore, ScoredResult } from '../scoring/scored-result.js'
import type { StoredRecommendation } from '../training/training-store.js'

export interface StoredResult {
  id: number
  assessmentId: number
  personId: number
  personName: string
  personNip: string
  position: string
  unitName: string
  held: PositionHeld
  cycleId: number
  cycleName: string
  cycleState: CycleState
  frameworkVersionId: number
  publishedAt: Date
  /** When Telegram took the result to the person; null while it waits or the person cannot be reached. */
  deliveredAt: Date | null
  /** When the person said to have read it: seen, not agreed. */
  acknowledgedAt: Date | null
  acknowledgeComment: string | null
  raterId: number
  raterName: string
  raterNip: string
  raterPosition: string
  /** When each side was sent. */
  selfSubmittedAt: Date | null
  superiorSubmittedAt: Date | null
  scored: ScoredResult
  /** What an appeal changed; null as long as the result stands as it was published. */
  change: ResultChange | null
}

export interface NewResult {
  assessmentId: number
  scored: ScoredResult
  recommendations: readonly StoredRecommendation[]
}

/** What a result says of one competency, as it stands in figures, exports and one's own data. */
export interface CompetencyLevels {
  competencyKey: string
  required: number
  self: number | null
  superior: number | null
  /** Mean and number of peers and subordinates, from three of them. */
  peers: number | null
  peersCount: number | null
  level: number | null
  gap: number | null
}

export interface ResultStore {
  /** Once per assessment; answers the ids of those written now, by assessment: where a result already stands it is left as it is. */
  save(results: readonly NewResult[], now: Date): Promise<ReadonlyMap<number, number>>
  byId(resultId: number): Promise<StoredResult | null>
  /** The peers' means of those assessments that have a result, by competency (those without are left out). */
  peersOf(assessmentIds: readonly number[]): Promise<ReadonlyMap<number, ReadonlyMap<string, PeersScore>>>
  /** The published results of a person, oldest first. */
  ofPerson(personId: number): Promise<StoredResult[]>
  countOf(personId: number): Promise<number>
  /** Units with results in a cycle, by name. */
  unitsOf(cycleId: number): Promise<{ id: number; name: string; results: number }[]>
  /** The results of one unit in a cycle, by name. */
  idsOf(cycleId: number, unitId: number): Promise<number[]>
  /** True for the one call that sets it. */
  acknowledge(resultId: number, now: Date): Promise<boolean>
  /** False when these words stand there already. */
  comment(resultId: number, text: string): Promise<boolean>
  /** The newest published result of a person. */
  latestOf(personId: number): Promise<StoredResult | null>
}
