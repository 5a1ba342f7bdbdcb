/** How well the items of a competency go together, and how far self and superior see people in the same order: figures about the instrument. */

/** So many people gave the same levels, in the order of the items. */
export interface LevelPattern {
  levels: readonly number[]
  people: number
}

/** So many people have these two means. */
export interface PairCount {
  self: number
  superior: number
  people: number
}

/** Below this a coefficient says more about chance than about the items. */
export const FEWEST_FORMS = 30

interface Weighted {
  value: number
  people: number
}

function meanOf(values: readonly Weighted[]): number {
  const people = values.reduce((sum, one) => sum + one.people, 0)
  return values.reduce((sum, one) => sum + one.value * one.people, 0) / people
}

/** With n - 1. */
function variance(values: readonly Weighted[]): number {
  const people = values.reduce((sum, one) => sum + one.people, 0)
  const mean = meanOf(values)
  return values.reduce((sum, one) => sum + one.people * (one.value - mean) ** 2, 0) / (people - 1)
}

/**
 * Cronbach's alpha, k / (k - 1) x (1 - sum of the items' variances / variance of their sum), over people with a level at every item
 * (Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. Psychometrika, 16, 297-334). With two items it is
 * 2 x (1 - (s1^2 + s2^2) / s12^2), and with equal variances the Spearman-Brown formula 2r / (1 + r) of their correlation
 * (Spearman 1910, Brown 1910). Two items alone rarely reach what a scale of ten does. At most 1, below 0 where items run against one another;
 * null with fewer than two items, or where nobody differs.
 */
export function cronbachAlpha(patterns: readonly LevelPattern[]): number | null {
  const items = patterns[0]?.levels.length ?? 0
  if (items < 2) return null
  const total = variance(patterns.map(({ levels, people }) => ({ value: levels.reduce((sum, level) => sum + level, 0), people })))
  if (!(total > 0)) return null
  const within =
    patterns[0]?.levels.map((_, item) => variance(patterns.map(({ levels, people }) => ({ value: levels[item] ?? 0, people })))) ?? []
  return (items / (items - 1)) * (1 - within.reduce((sum, one) => sum + one, 0) / total)
}

/** The product-moment correlation (Pearson 1896), -1 to 1; null where one side does not differ at all. */
export function pearson(pairs: readonly PairCount[]): number | null {
  const [self, superior] = [
    pairs.map((pair) => ({ value: pair.self, people: pair.people })),
    pairs.map((pair) => ({ value: pair.superior, people: pair.people })),
  ]
  const people = pairs.reduce((sum, pair) => sum + pair.people, 0)
  const both = Math.sqrt(variance(self) * variance(superior))
  if (!(both > 0)) return null
  const [x, y] = [meanOf(self), meanOf(superior)]
  const covariance = pairs.reduce((sum, pair) => sum + pair.people * (pair.self - x) * (pair.superior - y), 0) / (people - 1)
  return covariance / both
}

/** The same of the ranks, equals sharing the mean of theirs (Spearman 1904): whether the order agrees, whatever the distances. */
export function spearman(pairs: readonly PairCount[]): number | null {
  const [self, superior] = [ranks(pairs, 'self'), ranks(pairs, 'superior')]
  return pearson(pairs.map((pair) => ({ self: self(pair.self), superior: superior(pair.superior), people: pair.people })))
}

function ranks(pairs: readonly PairCount[], side: 'self' | 'superior'): (value: number) => number {
  const counts = new Map<number, number>()
  for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + pair.people)
  const rankOf = new Map<number, number>()
  let below = 0
  for (const [value, people] of [...counts].sort(([a], [b]) => a - b)) {
    rankOf.set(value, below + (people + 1) / 2)
    below += people
  }
  return (value) => rankOf.get(value) ?? 0
}

/** One competency's figures; null where fewer than FEWEST_FORMS people stand behind one, or nobody differs. */
export interface Reliability {
  key: string
  alpha: { value: number; people: number } | null
  agreement: { pearson: number; spearman: number; people: number } | null
}

export function reliabilityOf(
  key: string,
  { items, patterns, pairs }: { items: number; patterns: readonly LevelPattern[]; pairs: readonly PairCount[] },
): Reliability {
  const whole = patterns.filter(({ levels }) => levels.length === items)
  const rated = whole.reduce((sum, one) => sum + one.people, 0)
  const both = pairs.reduce((sum, one) => sum + one.people, 0)
  const alpha = rated < FEWEST_FORMS ? null : cronbachAlpha(whole)
  const [linear, order] = both < FEWEST_FORMS ? [null, null] : [pearson(pairs), spearman(pairs)]
  return {
    key,
    alpha: alpha === null ? null : { value: alpha, people: rated },
    agreement: linear === null || order === null ? null : { pearson: linear, spearman: order, people: both },
  }
}

/** How alpha is put into words: the usual marks (Nunnally, J. C. (1978). Psychometric Theory, 2nd ed.: 0.70), half of it, and below 0. */
export function alphaWord(alpha: number): 'good' | 'fair' | 'weak' | 'against' {
  if (alpha >= 0.7) return 'good'
  if (alpha >= 0.5) return 'fair'
  return alpha >= 0 ? 'weak' : 'against'
}

/**
 * How a correlation of self and superior is put into words. It is low everywhere: people are seen from two sides (Harris, M. M. &
 * Schaubroeck, J. (1988). A meta-analysis of self-supervisor, self-peer, and peer-supervisor ratings. Personnel Psychology, 41, 43-62).
 * 0.3 and 0.5 are the usual marks of a medium and a large correlation (Cohen, J. (1988). Statistical power analysis, 2nd ed.).
 */
export function agreementWord(correlation: number): 'close' | 'some' | 'little' | 'against' {
  if (correlation >= 0.5) return 'close'
  if (correlation >= 0.3) return 'some'
  return correlation >= 0 ? 'little' : 'against'
}
