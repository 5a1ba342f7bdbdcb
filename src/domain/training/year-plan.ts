/** This year's plan is the set of trainings that closes the most weighted gap per JP, small preferences deciding between nearly equal ones. */
import { SCORE_TOLERANCE } from '../scoring/rounding.js'
import { type HoursWanted, noPath, withPaths } from './hours-wanted.js'
import type { LearningPath } from './learning-paths.js'
import { distanceFromMix, divisionOf, type HoursByShare, sharesMissing, sumOf } from './training-mix.js'

/** No plan is chosen that closes less than this part of the most that can be closed per JP, however well it is mixed. */
export const NEARLY_BEST = 0.9

/**
 * What a plan loses at most, as part of the most that can be closed per JP: for JP far from 70/20/10, for each share missing,
 * and for leaving the largest weighted gap to later. Our own proposal: a share missing is worth 15 %, and never decides alone.
 */
const COST = { mix: 0.2, shareMissing: 0.15, largestLeft: 0.05 }

/** Some paths, each joined to those chosen before it. */
interface Draft {
  before: Draft | null
  /** Null for the need that has none in this draft. */
  path: LearningPath | null
  hours: HoursByShare
  total: number
  closed: number
  cost: number
  largestLeft: boolean
}

/**
 * Chooses, of all plans whose JP lie in the wanted range and that close at least 0.9 x best per JP, the one with the highest score:
 *
 *     score = closed / JP / best  -  sum of (JP of a training x its reluctance) / JP  -  cost of the mix  -  cost of the largest left
 *
 * `closed` is the weighted gap closed, `best` the most of it that any plan in the range closes per JP, found exactly. For every
 * division of hours over the shares the draft worth most is kept, since the mix depends on that division alone. Answers a path or
 * null for each need; the largest weighted gap comes first.
 */
export function yearPlan({ least, most, paths }: HoursWanted): (LearningPath | null)[] {
  // What the needs from each one onwards can still close, by total.
  const onwards = [noPath(most)]
  for (const ofNeed of paths.toReversed()) onwards.unshift(withPaths(onwards[0] ?? [], ofNeed))
  const ratios = (onwards[0] ?? []).map((closed, total) => (total >= least ? closed / total : 0))
  const best = Math.max(0, ...ratios)
  const nothing: Draft = {
    before: null,
    path: null,
    hours: { experience: 0, social: 0, formal: 0 },
    total: 0,
    closed: 0,
    cost: 0,
    largestLeft: true,
  }
  let drafts: Draft[] = [nothing]
  for (const [index, ofNeed] of paths.entries()) {
    const closable = onwards[index + 1] ?? []
    const leastClosed = noPath(most).map((_, total) => leastToBeClosed(closable, { total, least, ratio: NEARLY_BEST * best }))
    drafts = continued(drafts, { paths: ofNeed, isLargest: index === 0 }, { leastClosed, best })
  }
  const scored = drafts.map((draft) => ({ draft, score: scoreOf(draft, best) }))
  return pathsOf(scored.reduce((chosen, one) => (isBetter(one, chosen) ? one : chosen)).draft)
}

/** With so many JP so far: the least that must be closed by now, so that the needs to come can still make it nearly the best; Infinity: too late. */
function leastToBeClosed(closable: readonly number[], of: { total: number; least: number; ratio: number }): number {
  let needed = Infinity
  for (let end = Math.max(of.total, of.least); end < closable.length; end++) {
    const closed = closable[end - of.total] ?? -1
    if (closed >= 0) needed = Math.min(needed, of.ratio * end - closed)
  }
  return needed - SCORE_TOLERANCE
}

interface Bounds {
  /** By total. */
  leastClosed: readonly number[]
  best: number
}

/** Every draft without a path for this need, and with each; of those with the same division of hours the one worth most. */
function continued(drafts: readonly Draft[], need: { paths: readonly LearningPath[]; isLargest: boolean }, bounds: Bounds): Draft[] {
  const kept = new Map<number, Draft>()
  const keep = (draft: Draft) => {
    const key = divisionOf(draft.hours) * 2 + (draft.largestLeft ? 1 : 0)
    const rival = kept.get(key)
    if (rival === undefined || worthOf(draft, bounds.best) > worthOf(rival, bounds.best)) kept.set(key, draft)
  }
  for (const before of drafts) {
    if (before.closed >= (bounds.leastClosed[before.total] ?? Infinity)) keep({ ...before, before, path: null })
    for (const path of need.paths) {
      const total = before.total + path.total
      const closed = before.closed + path.closed
      if (closed < (bounds.leastClosed[total] ?? Infinity)) continue
      const cost = before.cost + path.cost
      keep({
        before,
        path,
        hours: sumOf(before.hours, path.hours),
        total,
        closed,
        cost,
        largestLeft: before.largestLeft && !need.isLargest,
      })
    }
  }
  return [...kept.values()]
}

/** In JP of the best plan: what these trainings close, less what they cost. A plan that only practises closes nothing. */
function worthOf({ closed, cost }: Draft, best: number): number {
  return (best > 0 ? closed / best : 0) - cost
}

function scoreOf(draft: Draft, best: number): number {
  const mix = COST.mix * distanceFromMix(draft.hours) + COST.shareMissing * sharesMissing(draft.hours)
  return worthOf(draft, best) / draft.total - mix - (draft.largestLeft ? COST.largestLeft : 0)
}

/** Of equal ones the shorter. */
function isBetter(a: { draft: Draft; score: number }, b: { draft: Draft; score: number }): boolean {
  const difference = a.score - b.score
  return Math.abs(difference) > SCORE_TOLERANCE ? difference > 0 : a.draft.total < b.draft.total
}

function pathsOf(draft: Draft): (LearningPath | null)[] {
  return draft.before === null ? [] : [...pathsOf(draft.before), draft.path]
}
