/** The year's plan reaches the target where the catalogue can, passes it no further than it must, and never passes the ceiling. */
import type { LearningPath } from './learning-paths.js'

export interface HoursAllowed {
  /** JP of this year before this plan; what is aimed at; how far a plan may pass that; what may not be passed (Infinity: no ceiling). */
  hoursHeld: number
  targetHours: number
  hoursPastTarget: number
  ceiling: number
}

/** The totals of JP that the plan may have, and for each need the paths within them. */
export interface HoursWanted {
  least: number
  most: number
  paths: readonly (readonly LearningPath[])[]
}

/**
 * From the target to a little past it. Where no plan ends there: the first total past it, else the most below it. Once the
 * target is held, whatever a little past it leaves. Null when there is no plan. `pathsUpTo` gives for each need its paths.
 */
export function hoursWanted(
  { hoursHeld, targetHours, hoursPastTarget, ceiling }: HoursAllowed,
  needs: { pathsUpTo: (mostHours: number) => LearningPath[][]; longestHours: number },
): HoursWanted | null {
  const least = Math.max(1, targetHours - hoursHeld)
  const most = Math.min(targetHours + hoursPastTarget, ceiling) - hoursHeld
  const paths = needs.pathsUpTo(most)
  const totals = closedByTotal(paths, most)
  if (totals.some((closed, total) => closed >= 0 && total >= least)) return { least, most, paths }
  if (hoursHeld >= targetHours) return null
  // Whatever total lies first past the target: without its last training it would lie below.
  const furthest = Math.min(least - 1 + needs.longestHours, ceiling - hoursHeld)
  const further = needs.pathsUpTo(furthest)
  const past = closedByTotal(further, furthest).findIndex((closed, total) => closed >= 0 && total > most)
  if (past >= 0) return { least: past, most: past, paths: further }
  const below = totals.findLastIndex((closed) => closed >= 0)
  return below > 0 ? { least: below, most: below, paths } : null
}

/** By total, the most weighted gap that one path of some of these needs closes in exactly so many JP; -1 where that cannot be. */
function closedByTotal(paths: readonly (readonly LearningPath[])[], most: number): number[] {
  return paths.reduce(withPaths, noPath(most))
}

export function noPath(most: number): number[] {
  return Array.from({ length: Math.max(0, most) + 1 }, (_, total) => (total === 0 ? 0 : -1))
}

/** The same with one need more, of which one path or none is followed. */
export function withPaths(before: readonly number[], paths: readonly LearningPath[]): number[] {
  const after = [...before]
  for (const [more, closing] of bestByTotal(paths))
    for (let total = more; total < after.length; total++) {
      const rest = before[total - more] ?? -1
      if (rest >= 0) after[total] = Math.max(after[total] ?? -1, rest + closing)
    }
  return after
}

function bestByTotal(paths: readonly LearningPath[]): Map<number, number> {
  const best = new Map<number, number>()
  for (const { total, closed } of paths) best.set(total, Math.max(best.get(total) ?? 0, closed))
  return best
}
