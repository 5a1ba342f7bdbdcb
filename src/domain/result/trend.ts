/** A person's results over the cycles, competency by competency: what rose, what fell, and against which standard (G3). */
import type { StoredResult } from './result-store.js'

export type Direction = 'up' | 'down' | 'same' | 'unknown'

export interface TrendLine {
  key: string
  /** One a cycle, oldest first; null where it was not rated or not asked. */
  levels: (number | null)[]
  required: (number | null)[]
  direction: Direction
}

export interface Trend {
  cycles: string[]
  jpm: { values: (number | null)[]; direction: Direction }
  /** In the order of the newest result; what it no longer asks for is left out. */
  competencies: TrendLine[]
}

/** More than these do not fit on a phone. */
const MOST_CYCLES = 5

/** `results` oldest first; null below two. */
export function trendOf(results: readonly StoredResult[]): Trend | null {
  const shown = results.slice(-MOST_CYCLES)
  const newest = shown.at(-1)
  if (shown.length < 2 || newest === undefined) return null
  const jpm = shown.map(({ scored }) => scored.jpm)
  const competencies = newest.scored.competencies.map(({ key }): TrendLine => {
    const each = shown.map(({ scored }) => scored.competencies.find((one) => one.key === key))
    const levels = each.map((one) => one?.level ?? null)
    return { key, levels, required: each.map((one) => one?.required ?? null), direction: directionOf(levels) }
  })
  return { cycles: shown.map(({ cycleName }) => cycleName), jpm: { values: jpm, direction: directionOf(jpm) }, competencies }
}

/** From the last but one known value to the newest: what was never rated again says nothing. */
function directionOf(values: readonly (number | null)[]): Direction {
  const now = values.at(-1) ?? null
  const before = values.slice(0, -1).findLast((value) => value !== null) ?? null
  if (now === null || before === null) return 'unknown'
  if (Math.abs(now - before) < 1e-9) return 'same'
  return now > before ? 'up' : 'down'
}
