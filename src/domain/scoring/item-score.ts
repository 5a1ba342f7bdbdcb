/** The level of one item comes from the parts that have a weight and a level; a missing part drops out and the weights rescale. */
import type { Level } from '../competency/framework.js'
import type { CycleRules } from '../cycle/cycle-rules.js'
import { settle } from './rounding.js'
import { type CountedPart, type DroppedPart, type ItemScore, type PeersScore, RATING_PARTS, type RatingPart } from './scored-result.js'

/** One answer of one rater; `level` null is *Tidak teramati*. */
export interface GivenAnswer {
  itemKey: string
  level: Level | null
  reason?: string | null
}

/** What everybody answered to one item; undefined is no answer at all. */
export interface ItemAnswers {
  self: GivenAnswer | undefined
  superior: GivenAnswer | undefined
  /** Of the whole competency: what peers said of one item is nobody's to know (scoring/peers-score.ts). */
  peers: PeersScore | null
}

/** So many levels between self and superior call for a dialogue (F1) and a reason (E4). */
const DIVERGENT_FROM = 2

/** Whether two levels lie so far apart that both sides must talk; a level not given never does. */
export function isDivergent(self: Level | null, superior: Level | null): boolean {
  return self !== null && superior !== null && Math.abs(self - superior) >= DIVERGENT_FROM
}

/** The mean of some numbers; null of none. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : settle(values.reduce((sum, value) => sum + value, 0) / values.length)
}

/** Parts that count, with shares that add up to 1: the weights rescaled over the levels there are. */
function countedParts(levels: Record<RatingPart, number | null>, weights: CycleRules['weights']): CountedPart[] {
  const parts = RATING_PARTS.flatMap((part) => {
    const level = levels[part]
    return level === null || weights[part] === 0 ? [] : [{ part, level, weight: weights[part] }]
  })
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0)
  return parts.map((part) => ({ ...part, share: part.weight / whole }))
}

/** Scores one item: the weighted mean of the parts there are, with what counted, what dropped out, and why. */
export function scoreItem(key: string, answers: ItemAnswers, weights: CycleRules['weights']): ItemScore {
  const self = answers.self?.level ?? null
  const superior = answers.superior?.level ?? null
  const levels = { superior, self, peers: answers.peers?.mean ?? null }
  const counted = countedParts(levels, weights)
  const why: Record<RatingPart, DroppedPart['because']> = {
    superior: answers.superior ? 'not-observed' : 'not-answered',
    self: answers.self ? 'not-observed' : 'not-answered',
    // One word for nobody, one and two: how many they were would tell of them.
    peers: 'too-few-peers',
  }
  const dropped = RATING_PARTS.filter((part) => weights[part] > 0 && levels[part] === null)
  return {
    key,
    self,
    superior,
    selfReason: answers.self?.reason ?? null,
    superiorReason: answers.superior?.reason ?? null,
    counted,
    dropped: dropped.map((part) => ({ part, because: why[part] })),
    level: counted.length === 0 ? null : settle(counted.reduce((sum, { level, share }) => sum + level * share, 0)),
    divergent: isDivergent(self, superior),
  }
}
