/** A plan is explained by what it does: so many levels of gap closed with so many JP. */
import type { Because } from './because.js'
import { wholeLevel } from './learning-needs.js'

/** Of the trainings of this year's plan, in their order; levels beyond the target are not counted. */
export function closedThisYear(recommendations: readonly { because: Because }[]): { levels: number; hours: number } {
  const planned = recommendations.map(({ because }) => because).filter(({ thisYear }) => thisYear)
  const reached = new Map<string, { from: number; level: number; target: number }>()
  for (const { gapOf, level, target, step } of planned) {
    const before = reached.get(gapOf)?.level ?? level
    const leadsOn = step[0] <= wholeLevel(before) && step[1] > before
    reached.set(gapOf, { from: level, target, level: leadsOn ? step[1] : before })
  }
  const levels = [...reached.values()].reduce((sum, one) => sum + Math.max(0, Math.min(one.level, one.target) - one.from), 0)
  return { levels, hours: planned.reduce((sum, { hours }) => sum + hours, 0) }
}
