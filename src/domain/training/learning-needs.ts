/** A need is a competency below the level aimed at; the more of the standard is missing, the more each level of it counts. */
import type { Level } from '../competency/framework.js'
import { SCORE_TOLERANCE, settle } from '../scoring/rounding.js'
import type { ScoredGap, ScoredResult } from '../scoring/scored-result.js'

export interface LearningNeed extends ScoredGap {
  /** The level aimed at: the required one, or a higher one that the office or the next position asks for. `gap` reaches up to it. */
  target: Level
  /** What one level counts for: how much of the standard is missing, 0 to 4; a gap of 2 levels below 4 gives 0.5. */
  weight: number
}

/** A level below the standard counts whole, one between the standard and a higher target half: the standard is the duty. */
const BEYOND_STANDARD = 0.5

/** Largest weighted gap first; of equal ones in the order of the result. Needs no target: the required level is aimed at. */
export function learningNeeds(result: ScoredResult, targets: Readonly<Record<string, Level>> = {}): LearningNeed[] {
  const needs = result.gaps.map((gap) => needOf(gap, targets[gap.key]))
  const others = result.competencies.flatMap(({ key, level, required }): LearningNeed[] => {
    const target = targets[key]
    if (target === undefined || level === null || level < required || target <= level + SCORE_TOLERANCE) return []
    return [needOf({ key, level, required, gap: 0 }, target)]
  })
  return [...needs, ...others].sort((a, b) => weightedGap(b) - weightedGap(a))
}

/** The need that one gap is, where the level aimed at is the required one. */
export function needOfGap(gap: ScoredGap): LearningNeed {
  return needOf(gap, undefined)
}

function needOf(gap: ScoredGap, wanted: Level | undefined): LearningNeed {
  const target = wanted !== undefined && wanted > gap.required ? wanted : gap.required
  const need = { ...gap, target, gap: target === gap.required ? gap.gap : settle(target - gap.level) }
  return { ...need, weight: levelsClosed(need, gap.level, target) / gap.required }
}

/** How many levels of the need lie between two levels, those beyond the standard counted half and those beyond the target not at all. */
function levelsClosed(need: Pick<LearningNeed, 'required' | 'target'>, from: number, to: number): number {
  const height = (level: number) =>
    Math.min(level, need.required) + BEYOND_STANDARD * Math.max(0, Math.min(level, need.target) - need.required)
  return height(to) - height(from)
}

/** The weighted gap that a step from one level to another closes. */
export function gapClosed(need: LearningNeed, from: number, to: number): number {
  return need.weight * levelsClosed(need, from, to)
}

function weightedGap(need: LearningNeed): number {
  return gapClosed(need, need.level, need.target)
}

/** The whole level that a level between two has reached: from there the next training must lead on. */
export function wholeLevel(level: number): number {
  return Math.floor(level + SCORE_TOLERANCE)
}
