/** Before a rating of others is sent, two things are worth a second look: the same level everywhere, and answers faster than anyone can read (E5). */
import type { Answer, FormItem } from '../assessment/form.js'
import type { Level } from '../competency/framework.js'

export const WARNINGS = ['same', 'fast'] as const
export type Warning = (typeof WARNINGS)[number]

/** Below so many observed items the same level throughout says nothing. */
export const SAME_ITEMS = 6
/** Five anchors of a dozen words each cannot be read in less. */
const FAST_BELOW_MS = 3000
/** A median of fewer answers is chance. */
const FAST_ANSWERS = 8

/** When one answer was given, in whichever of the rater's forms. */
export interface AnswerTime {
  ratingId: number
  itemKey: string
  answeredAt: Date
}

/** `count` observed items, all of this level; or the median time of `count` answers. */
export type Finding = { warning: 'same'; level: Level; count: number } | { warning: 'fast'; medianMs: number; count: number }

export function findings(sent: {
  ratingId: number
  items: readonly FormItem[]
  answers: readonly Answer[]
  /** Of all the rater's forms in this cycle, in any order. */
  times: readonly AnswerTime[]
}): Finding[] {
  const same = sameLevel(sent.items, sent.answers)
  const fast = tooFast(sent.ratingId, sent.times)
  return [...(same === null ? [] : [same]), ...(fast === null ? [] : [fast])]
}

function sameLevel(items: readonly FormItem[], answers: readonly Answer[]): Finding | null {
  const levels = items.flatMap(({ item }) => answers.find((one) => one.itemKey === item.key)?.level ?? [])
  const [first] = levels
  const same = first !== undefined && levels.length >= SAME_ITEMS && levels.every((level) => level === first)
  return same ? { warning: 'same', level: first, count: levels.length } : null
}

function tooFast(ratingId: number, times: readonly AnswerTime[]): Finding | null {
  const own = readingTimes(times)
    .filter((one) => one.ratingId === ratingId)
    .map((one) => one.ms)
    .sort((a, b) => a - b)
  const count = own.length
  if (count < FAST_ANSWERS) return null
  const medianMs = ((own[Math.floor((count - 1) / 2)] ?? 0) + (own[Math.floor(count / 2)] ?? 0)) / 2
  return medianMs < FAST_BELOW_MS ? { warning: 'fast', medianMs, count } : null
}

/**
 * How long the anchors of an item were before the rater for each answer, in milliseconds: from the answer before to this one. The same item
 * for one person after another is read once, so all answers of such a run have the time of the whole run; going item by item across the team
 * is no haste. Across all forms, since the two ways can be mixed; pauses are long, and the median does not mind. Before the very first answer
 * no time is known.
 */
function readingTimes(times: readonly AnswerTime[]): { ratingId: number; ms: number }[] {
  const sorted = [...times].sort(
    (a, b) => a.answeredAt.getTime() - b.answeredAt.getTime() || a.ratingId - b.ratingId || (a.itemKey < b.itemKey ? -1 : 1),
  )
  const runs: AnswerTime[][] = []
  for (const time of sorted) {
    const run = runs.at(-1)
    if (run !== undefined && run[0]?.itemKey === time.itemKey) run.push(time)
    else runs.push([time])
  }
  const endOf = (run: AnswerTime[] | undefined) => run?.at(-1)?.answeredAt.getTime() ?? 0
  return runs.slice(1).flatMap((run, index) => run.map(({ ratingId }) => ({ ratingId, ms: endOf(run) - endOf(runs[index]) })))
}
