/** A superior gives a reason at level 1 and 5, for what was not observed, and where the two views differ by two or more. */
import type { Answer, FormItem } from '../assessment/form.js'
import type { Level } from '../competency/framework.js'
import { isDivergent } from '../scoring/item-score.js'

/** Shortest reason, in characters after trimming: a word is no reason, a short sentence is. */
const REASON_MIN_LENGTH = 15
const REASON_MAX_LENGTH = 1000

export type ReasonWhy = 'lowest' | 'highest' | 'not-observed'

/** Why this answer of a superior needs a reason before submitting; null when it needs none. */
export function reasonNeeded(level: Level | null): ReasonWhy | null {
  if (level === null) return 'not-observed'
  if (level === 1) return 'lowest'
  return level === 5 ? 'highest' : null
}

export function missingReasons(items: readonly FormItem[], answers: readonly Answer[]): FormItem[] {
  return items.filter((entry) => {
    const answer = answers.find((one) => one.itemKey === entry.item.key)
    return answer !== undefined && reasonNeeded(answer.level) !== null && answer.reason === null
  })
}

export interface Divergence {
  entry: FormItem
  self: Level
  superior: Level
  reason: string | null
}

/** Items on which self and superior differ by two or more; items one side has no level for cannot differ. */
export function divergences(items: readonly FormItem[], self: readonly Answer[], superior: readonly Answer[]): Divergence[] {
  return items.flatMap((entry) => {
    const own = self.find((one) => one.itemKey === entry.item.key)?.level ?? null
    const theirs = superior.find((one) => one.itemKey === entry.item.key)
    if (own === null || theirs === undefined || theirs.level === null || !isDivergent(own, theirs.level)) return []
    return [{ entry, self: own, superior: theirs.level, reason: theirs.reason }]
  })
}

/** The divergences that still want a word from the superior. */
export function unexplained(items: readonly FormItem[], self: readonly Answer[], superior: readonly Answer[]): Divergence[] {
  return divergences(items, self, superior).filter((one) => one.reason === null)
}

export type ReasonOutcome = { kind: 'good'; reason: string } | { kind: 'too-short'; least: number } | { kind: 'too-long'; most: number }

/** Checks what a superior typed as a reason. */
export function checkReason(typed: string): ReasonOutcome {
  const reason = typed.trim().replace(/\s+/g, ' ')
  if (reason.length < REASON_MIN_LENGTH) return { kind: 'too-short', least: REASON_MIN_LENGTH }
  if (reason.length > REASON_MAX_LENGTH) return { kind: 'too-long', most: REASON_MAX_LENGTH }
  return { kind: 'good', reason }
}
