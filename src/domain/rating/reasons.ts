/** A superior gives a reason at level 1 and 5, for what was not observed, and where the two views differ by two or more. */
import type { Answer, FormItem } from '../assessment/form.js'
import type { Level } from '../competency/framework.js'
import { isDivergent } from '../scoring/item-score.js'

/** A reason is a sentence at least: so many characters, spaces between words included, and so many different words. */
const SENTENCE_CHARACTERS = 20
const SENTENCE_WORDS = 4
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

/** What a reason lacks to be a sentence: words, length, or words that are not the same one again; `have` of `least`. */
export interface TooShort {
  kind: 'too-short'
  missing: 'words' | 'letters' | 'variety'
  have: number
  least: number
}
export interface TooLong {
  kind: 'too-long'
  most: number
}
export type ReasonOutcome = { kind: 'good'; reason: string } | TooShort | TooLong

/** Checks what somebody typed as a reason. */
export function checkReason(typed: string): ReasonOutcome {
  const reason = tidied(typed)
  return checkLength(reason) ?? sentenceFault(reason) ?? { kind: 'good', reason }
}

/** Without the spaces around and the breaks within. */
export function tidied(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ')
}

export function checkLength(reason: string): TooLong | null {
  return reason.length > REASON_MAX_LENGTH ? { kind: 'too-long', most: REASON_MAX_LENGTH } : null
}

/** What a tidied text lacks to be a sentence; null when it is one. */
export function sentenceFault(reason: string): TooShort | null {
  const words = wordsOf(reason)
  if (words.length < SENTENCE_WORDS) return { kind: 'too-short', missing: 'words', have: words.length, least: SENTENCE_WORDS }
  if (reason.length < SENTENCE_CHARACTERS) return { kind: 'too-short', missing: 'letters', have: reason.length, least: SENTENCE_CHARACTERS }
  const different = new Set(words).size
  return different < SENTENCE_WORDS ? { kind: 'too-short', missing: 'variety', have: different, least: SENTENCE_WORDS } : null
}

/** The words of a text, in lower case and without punctuation; "xxx", "12" and "-" are none. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().split(' ')
  return words
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => new Set(word.match(/\p{L}/gu)).size > 1)
}
