/**
 * The coefficients against figures computed elsewhere.
 *
 * - Pearson: the first data set of Anscombe, F. J. (1973), Graphs in statistical analysis, The American Statistician 27, 17-21: r = 0.816.
 * - Spearman: the example of ten people's IQ and hours of television of Wikipedia's article on the coefficient: rho = -29 / 165.
 * - Alpha, Spearman-Brown, and both correlations with ties: numpy 2.4.6 and scipy 1.17.1 on 40 invented people (levels below), by
 *     k / (k - 1) * (1 - x.var(axis=0, ddof=1).sum() / x.sum(axis=1).var(ddof=1)), numpy.corrcoef, scipy.stats.pearsonr, scipy.stats.spearmanr.
 *   The same numpy line gives 0.591719 for the data set `cronbach_alpha` of pingouin, as its documentation says.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  agreementWord,
  alphaWord,
  cronbachAlpha,
  type LevelPattern,
  type PairCount,
  pearson,
  reliabilityOf,
  spearman,
} from '../../../src/domain/statistics/reliability.js'

const digits = (levels: string) => [...levels].map(Number)
const ITEM_1 = digits('2455135432423333344423343334234324134412')
const ITEM_2 = digits('2334233342344324334352123541124334235514')
const SELF_1 = digits('3544343543542434245344334441434534343434')
const SELF_2 = digits('4355225443444325434454353544532335435523')
const people = <T>(count: number, one: (index: number) => T) => Array.from({ length: count }, (_, index) => one(index))
const patterns: LevelPattern[] = people(40, (n) => ({ levels: [ITEM_1[n] ?? 0, ITEM_2[n] ?? 0], people: 1 }))
const pairs: PairCount[] = people(40, (n) => ({
  self: ((SELF_1[n] ?? 0) + (SELF_2[n] ?? 0)) / 2,
  superior: ((ITEM_1[n] ?? 0) + (ITEM_2[n] ?? 0)) / 2,
  people: 1,
}))

/** The same people, counted together. */
function counted<T extends { people: number }>(rows: readonly T[]): T[] {
  const groups = new Map<string, T>()
  for (const row of rows) {
    const known = groups.get(JSON.stringify(row))
    groups.set(JSON.stringify(row), { ...row, people: (known?.people ?? 0) + 1 })
  }
  return [...groups.values()]
}

describe('figures computed elsewhere', () => {
  it('Anscombe’s first data set has r = 0.816', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
    expect(pearson(people(11, (n) => ({ self: x[n] ?? 0, superior: y[n] ?? 0, people: 1 })))).toBeCloseTo(0.816, 3)
  })

  it('ten people’s IQ and hours of television have rho = -29 / 165', () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    expect(spearman(people(10, (n) => ({ self: iq[n] ?? 0, superior: hours[n] ?? 0, people: 1 })))).toBeCloseTo(-29 / 165, 12)
  })

  it('numpy’s alpha of two items, and scipy’s correlations', () => {
    expect(cronbachAlpha(patterns)).toBeCloseTo(0.4591943226883741, 12)
    expect(pearson(pairs)).toBeCloseTo(0.5989045173426656, 12)
    expect(spearman(pairs)).toBeCloseTo(0.6258396900097352, 12)
    expect(pearson(people(40, (n) => ({ self: ITEM_1[n] ?? 0, superior: ITEM_2[n] ?? 0, people: 1 })))).toBeCloseTo(0.2990181634486892, 12)
  })

  it('are the same when people with the same levels are counted together', () => {
    expect(cronbachAlpha(counted(patterns))).toBeCloseTo(0.4591943226883741, 12)
    expect(pearson(counted(pairs))).toBeCloseTo(0.5989045173426656, 12)
    expect(spearman(counted(pairs))).toBeCloseTo(0.6258396900097352, 12)
  })

  it('two items of equal variance have the alpha of Spearman-Brown, 2r / (1 + r)', () => {
    // 1 to 5, and the same shuffled: equal variances.
    const [a, b] = [digits('1234512345'), digits('2134552341')]
    const r = pearson(people(10, (n) => ({ self: a[n] ?? 0, superior: b[n] ?? 0, people: 1 }))) ?? 0
    expect(cronbachAlpha(people(10, (n) => ({ levels: [a[n] ?? 0, b[n] ?? 0], people: 1 })))).toBeCloseTo((2 * r) / (1 + r), 12)
  })
})

describe('whatever is rated', () => {
  const aLevel = fc.integer({ min: 1, max: 5 })
  it('alpha is at most 1, correlations are from -1 to 1, and where nobody differs there is neither', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(aLevel, aLevel), { minLength: 2, maxLength: 60 }), (levels) => {
        const two = levels.map((pair) => ({ levels: pair, people: 1 }))
        const both = levels.map(([self, superior]) => ({ self, superior, people: 1 }))
        const alpha = cronbachAlpha(two)
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1 + 1e-9)
        const differs = (values: number[]) => new Set(values).size > 1
        const isDefined = differs(levels.map(([one]) => one)) && differs(levels.map(([, two]) => two))
        for (const found of [pearson(both), spearman(both)]) {
          expect(found !== null).toBe(isDefined)
          if (found !== null) expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
    )
  })
})

describe('shown of a competency', () => {
  const some = (count: number) => ({ items: 2, patterns: patterns.slice(0, count), pairs: pairs.slice(0, count) })
  it.each([
    [29, false],
    [30, true],
    [40, true],
  ])('from 30 people on: of %d %s', (count, there) => {
    const found = reliabilityOf('INT', some(count))
    expect([found.alpha !== null, found.agreement !== null]).toEqual([there, there])
  })

  it('counts for alpha only those with a level at every item', () => {
    const halves = people(20, () => ({ levels: [3], people: 1 }))
    expect(reliabilityOf('INT', { items: 2, patterns: [...patterns, ...halves], pairs: [] })).toMatchObject({
      alpha: { people: 40 },
      agreement: null,
    })
    expect(reliabilityOf('INT', { items: 2, patterns: [...patterns.slice(0, 29), ...halves], pairs: [] }).alpha).toBeNull()
  })

  it('is nothing where all have the same levels', () => {
    const same = { items: 2, patterns: [{ levels: [3, 3], people: 50 }], pairs: [{ self: 3, superior: 3, people: 50 }] }
    expect(reliabilityOf('INT', same)).toEqual({ key: 'INT', alpha: null, agreement: null })
  })

  it.each([
    [0.7, 'good'],
    [0.69, 'fair'],
    [0.5, 'fair'],
    [0.49, 'weak'],
    [0, 'weak'],
    [-0.01, 'against'],
  ] as const)('an alpha of %d is called %s', (alpha, word) => {
    expect(alphaWord(alpha)).toBe(word)
  })

  it.each([
    [0.5, 'close'],
    [0.49, 'some'],
    [0.3, 'some'],
    [0.29, 'little'],
    [0, 'little'],
    [-0.01, 'against'],
  ] as const)('a correlation of %d is called %s', (correlation, word) => {
    expect(agreementWord(correlation)).toBe(word)
  })
})
