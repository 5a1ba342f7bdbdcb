/**
 * A result as a person with a pocket calculator repeats it (F3): every number as it is shown, each reached from the shown ones before it.
 * The engine decides on unrounded numbers; here as many decimals are shown as it takes for the shown ones to lead to the same outcome.
 */
import { type Exact, exact, over, rounded, sumOf, times } from './exact.js'
import { bandOf, jpmForDisplay } from './rounding.js'
import type { CompetencyScore, CountedPart, ItemScore, ScoredResult } from './scored-result.js'

/** An item with a level: the parts that count, in the order in which they are added; `share` is the part of the whole weight in per cent. */
export interface WorkedItem {
  key: string
  parts: { part: CountedPart['part']; level: number; weight: number; share: number }[]
  /** Sum of these weights: what is divided by. */
  weights: number
  level: number
}

/** A competency with a level. */
export interface WorkedCompetency {
  key: string
  required: number
  /** Only those that count. */
  items: WorkedItem[]
  level: number
  /** level : required as it comes out, above 1 too. */
  quotient: number
  fit: number
  gap: number
}

export interface WorkedExample {
  /** Decimals to which every quotient is rounded, half up. */
  decimals: number
  /** Without the competencies that have no level. */
  competencies: WorkedCompetency[]
  /** The sum of the shown fits, exactly. */
  fitSum: number
  /**
   * fitSum : number of competencies x 100: as it is computed, with as many decimals as it takes, and as it is written everywhere else. They
   * differ where one decimal would round the shown sum another way than the exact one, or up to a band that is not reached. Null without a score.
   */
  jpm: { computed: number; written: number } | null
}

const FEWEST_DECIMALS = 3
/** Beyond this the engine's own numbers end. */
const MOST_DECIMALS = 7

/** The account of a result with the fewest decimals (from three) that lead a calculator from shown number to shown number to what was decided. */
export function workedExample(scored: ScoredResult): WorkedExample {
  for (let decimals = FEWEST_DECIMALS; decimals < MOST_DECIMALS; decimals += 1) {
    const worked = workedWith(scored, decimals)
    if (worked.leadsThere) return worked.example
  }
  return workedWith(scored, MOST_DECIMALS).example
}

interface Attempt<T> {
  example: T
  /** Every shown number is the engine's, rounded. */
  leadsThere: boolean
}

function workedWith(scored: ScoredResult, decimals: number): Attempt<WorkedExample> {
  const each = scored.competencies.flatMap((one) => workedCompetency(one, decimals) ?? [])
  const competencies = each.map(({ example }) => example)
  const sum = sumOf(competencies.map(({ fit }) => exact(fit)))
  const jpm = competencies.length === 0 ? null : workedJpm(scored, times(over(sum, exact(competencies.length)), exact(100)), decimals)
  return {
    example: { decimals, competencies, fitSum: rounded(sum, decimals), jpm: jpm?.example ?? null },
    leadsThere: each.every(({ leadsThere }) => leadsThere) && (jpm?.leadsThere ?? true),
  }
}

/** What the shown sum gives, with the fewest decimals (from one) that are those of the score and say the same band. */
function workedJpm({ jpm, rules, band }: ScoredResult, value: Exact, decimals: number): Attempt<NonNullable<WorkedExample['jpm']>> | null {
  if (jpm === null) return null
  const written = jpmForDisplay(jpm, rules.bands)
  for (let digits = 1; digits <= decimals; digits += 1) {
    const computed = rounded(value, digits)
    const isSame = computed === rounded(exact(jpm), digits) && bandOf(computed, rules.bands) === band
    if (isSame && jpmForDisplay(computed, rules.bands) === written) return { example: { computed, written }, leadsThere: true }
  }
  return { example: { computed: rounded(value, decimals), written }, leadsThere: false }
}

function workedCompetency(one: CompetencyScore, decimals: number): Attempt<WorkedCompetency> | null {
  const { key, required, level, fit, gap } = one
  if (level === null || fit === null || gap === null) return null
  const each = one.items.flatMap((item) => workedItem(item, decimals) ?? [])
  const items = each.map(({ example }) => example)
  const shown = rounded(over(sumOf(items.map((item) => exact(item.level))), exact(items.length)), decimals)
  const quotient = rounded(over(exact(shown), exact(required)), decimals)
  const example = {
    key,
    required,
    items,
    level: shown,
    quotient,
    fit: Math.min(quotient, 1),
    gap: rounded(exact(Math.max(0, required - shown)), decimals),
  }
  const isSame = (value: number, engine: number) => value === rounded(exact(engine), decimals)
  return {
    example,
    leadsThere:
      each.every(({ leadsThere }) => leadsThere) &&
      isSame(example.level, level) &&
      isSame(example.fit, fit) &&
      isSame(example.gap, gap) &&
      example.gap > 0 === gap > 0,
  }
}

function workedItem({ key, level, counted }: ItemScore, decimals: number): Attempt<WorkedItem> | null {
  if (level === null) return null
  const weights = sumOf(counted.map(({ weight }) => exact(weight)))
  const parts = counted.map(({ part, level: given, weight, share }) => {
    return { part, level: rounded(exact(given), decimals), weight, share: rounded(exact(share * 100), 1) }
  })
  const shown = rounded(over(sumOf(parts.map((part) => times(exact(part.level), exact(part.weight)))), weights), decimals)
  return {
    example: { key, parts, weights: rounded(weights, MOST_DECIMALS), level: shown },
    leadsThere: shown === rounded(exact(level), decimals),
  }
}
