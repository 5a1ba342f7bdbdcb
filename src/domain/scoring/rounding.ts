/** A score is decided on the unrounded number; people are shown a rounded one that never contradicts its band. */
import type { BandName, CycleRules } from '../cycle/cycle-rules.js'

/** Below this two scores are the same: it is far above the error of adding floating numbers and far below what any rating can cause. */
export const SCORE_TOLERANCE = 1e-9

/**
 * Removes the error that floating sums leave (2.9999999999999996 is 3), so that exactly 78, exactly 90 and exactly the
 * required level count as reached. Nothing else is rounded before it is decided.
 */
export function settle(value: number): number {
  return Number(value.toFixed(9))
}

/** The band of a job person match (0 to 100), each band including its lower bound within SCORE_TOLERANCE; null when no band begins so low. */
export function bandOf(jpm: number, bands: CycleRules['bands']): BandName | null {
  const reached = bands.filter((band) => jpm >= band.from - SCORE_TOLERANCE)
  return (
    reached.reduce<CycleRules['bands'][number] | null>((best, band) => (best && best.from >= band.from ? best : band), null)?.name ?? null
  )
}

/** Half up, to so many decimals: for the eye only, never for a decision. */
export function roundForDisplay(value: number, decimals = 1): number {
  const factor = 10 ** decimals
  return Math.round(settle(value * factor)) / factor
}

/** A job person match for the eye: rounded, but down where rounding up would show a better band than the one decided (77.96 is 77.9, not 78). */
export function jpmForDisplay(jpm: number, bands: CycleRules['bands'], decimals = 1): number {
  const rounded = roundForDisplay(jpm, decimals)
  if (bandOf(rounded, bands) === bandOf(jpm, bands)) return rounded
  const factor = 10 ** decimals
  return Math.floor(jpm * factor) / factor
}
