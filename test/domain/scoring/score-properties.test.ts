import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Level } from '../../../src/domain/competency/framework.js'
import { type GivenAnswer, mean } from '../../../src/domain/scoring/item-score.js'
import { SCORE_TOLERANCE } from '../../../src/domain/scoring/rounding.js'
import { score } from '../../../src/domain/scoring/score.js'
import { scoredResultSchema } from '../../../src/domain/scoring/scored-result.js'
import { caseWithItem, type ScoredCase, someCase } from '../../support/scored-cases.js'

const RUNS = { numRuns: 2000 }

function withSuperior(input: ScoredCase, itemKey: string, level: Level | null): ScoredCase {
  const others = input.superior.filter((answer) => answer.itemKey !== itemKey)
  return { ...input, superior: [...others, { itemKey, level }] }
}
const jpmOf = (input: ScoredCase) => score(input).jpm

/** A score that is not there yet cannot be lowered. */
const isNotLower = (after: number | null, before: number | null) => before === null || (after !== null && after >= before - SCORE_TOLERANCE)

describe('whatever is answered, and by whomever', () => {
  it('the score is from 0 to 100, each fit from 0 to 1, each level from 1 to 5, and the result reads back as stored', () => {
    fc.assert(
      fc.property(someCase, (input) => {
        const result = score(input)
        expect(scoredResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result)
        expect(result.jpm === null).toBe(result.competenciesCounted === 0)
      }),
      { numRuns: 500 },
    )
  })

  it('the order of the answers and of the peers does not matter', () => {
    const shuffled = someCase.chain((input) => {
      const anyOrder = (given: readonly GivenAnswer[]) => fc.shuffledSubarray([...given], { minLength: given.length })
      return fc.record({
        input: fc.constant(input),
        self: anyOrder(input.self),
        superior: anyOrder(input.superior),
        peers: fc.shuffledSubarray([...input.peers], { minLength: input.peers.length }),
      })
    })
    fc.assert(
      fc.property(shuffled, ({ input, ...others }) => {
        expect(score({ ...input, ...others })).toEqual(score(input))
      }),
      RUNS,
    )
  })

  it('the same answer twice counts once, of the superior as of each peer', () => {
    fc.assert(
      fc.property(someCase, (input) => {
        const twice = (given: readonly GivenAnswer[]) => [...given, ...given]
        expect(score({ ...input, self: twice(input.self), superior: twice(input.superior), peers: input.peers.map(twice) })).toEqual(
          score(input),
        )
      }),
      RUNS,
    )
  })

  it('only the proportion of the weights matters', () => {
    fc.assert(
      fc.property(someCase, fc.constantFrom(2, 3, 10), (input, factor) => {
        const { superior, self, peers } = input.rules.weights
        const scaled = { superior: superior * factor, self: self * factor, peers: peers * factor }
        const [one, other] = [score(input), score({ ...input, rules: { ...input.rules, weights: scaled } })]
        expect(other.competencies.map(({ level, fit, gap }) => [level, fit, gap])).toEqual(
          one.competencies.map(({ level, fit, gap }) => [level, fit, gap]),
        )
        expect(other.jpm).toEqual(one.jpm)
      }),
      RUNS,
    )
  })

  it('a part that is missing counts as if it had no weight: the others are rescaled', () => {
    fc.assert(
      fc.property(someCase, fc.constantFrom('superior', 'self', 'peers'), (input, part) => {
        const weights = { ...input.rules.weights, [part]: 0 }
        fc.pre(weights.superior + weights.self + weights.peers > 0)
        const without = score({ ...input, [part]: [] })
        const unweighted = score({ ...input, [part]: [], rules: { ...input.rules, weights } })
        expect(without.competencies.map(({ level, fit }) => [level, fit])).toEqual(
          unweighted.competencies.map(({ level, fit }) => [level, fit]),
        )
        expect([without.jpm, without.band]).toEqual([unweighted.jpm, unweighted.band])
      }),
      RUNS,
    )
  })

  it('the shares of an item add up to the whole', () => {
    fc.assert(
      fc.property(someCase, (input) => {
        for (const { counted } of score(input).competencies.flatMap(({ items }) => items))
          if (counted.length > 0) expect(counted.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a superior who raises a level', () => {
  it('never lowers the score, whoever else rates or is missing, nor the level of any competency', () => {
    fc.assert(
      fc.property(caseWithItem, fc.constantFrom<Level>(1, 2, 3, 4), ({ input, itemKey, level }, before) => {
        fc.pre(level > before)
        const [low, high] = [score(withSuperior(input, itemKey, before)), score(withSuperior(input, itemKey, level))]
        expect(isNotLower(high.jpm, low.jpm)).toBe(true)
        for (const [index, { level: raised }] of high.competencies.entries())
          expect(isNotLower(raised, low.competencies[index]?.level ?? null)).toBe(true)
      }),
      RUNS,
    )
  })

  // "Tidak teramati" leaves the item to the others, so a level in its place is one more opinion, not a higher one.
  it('can lower it by giving a low level to what was not observed before', () => {
    const superior = { itemKey: 'AAA1', level: 5 as Level }
    fc.assert(
      fc.property(someCase, (input) => {
        fc.pre(input.rules.weights.superior > 0 && input.rules.weights.self === 0 && input.rules.weights.peers === 0)
        const onlyOne = { ...input, superior: [superior, { itemKey: 'AAA2', level: null }] }
        const required = score(input).competencies[0]?.required ?? 1
        // (5 + 1) : 2 = 3
        expect([jpmOf(onlyOne), jpmOf(withSuperior(onlyOne, 'AAA2', 1))]).toEqual([100, Math.min(3 / required, 1) * 100])
      }),
      { numRuns: 50 },
    )
  })

  it('does not lower it by observing at least what the item, else the competency, else the whole score came to without', () => {
    fc.assert(
      fc.property(caseWithItem, ({ input, itemKey, level }) => {
        const before = score(withSuperior(input, itemKey, null))
        const competency = before.competencies.find(({ items }) => items.some(({ key }) => key === itemKey))
        const item = competency?.items.find(({ key }) => key === itemKey)
        const reached = item?.level ?? competency?.level ?? ((before.jpm ?? 0) / 100) * (competency?.required ?? 1)
        fc.pre(level >= reached)
        expect(isNotLower(jpmOf(withSuperior(input, itemKey, level)), before.jpm)).toBe(true)
      }),
      RUNS,
    )
  })

  it('lowers it by observing less than the whole score came to, where nothing of the competency was observed', () => {
    fc.assert(
      fc.property(caseWithItem, ({ input, itemKey, level }) => {
        const before = score(withSuperior(input, itemKey, null))
        const competency = before.competencies.find(({ items }) => items.some(({ key }) => key === itemKey))
        fc.pre(before.jpm !== null && competency?.level === null && input.rules.weights.superior > 0)
        const fit = Math.min(level / (competency?.required ?? 1), 1)
        fc.pre(Math.abs(fit - (before.jpm ?? 0) / 100) > SCORE_TOLERANCE)
        const after = jpmOf(withSuperior(input, itemKey, level))
        expect((after ?? 0) < (before.jpm ?? 0)).toBe(fit < (before.jpm ?? 0) / 100)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a mean', () => {
  it('lies between the least and the most, whatever the order', () => {
    const levels = fc.array(fc.constantFrom(1, 2, 3, 4, 5), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(levels, (values) => {
        const found = mean(values) ?? 0
        expect([found >= Math.min(...values), found <= Math.max(...values), mean(values.toReversed())]).toEqual([true, true, found])
      }),
      RUNS,
    )
  })
})
