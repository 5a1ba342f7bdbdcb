import { describe, expect, it } from 'vitest'
import { LEVELS, type Level } from '../../../src/domain/competency/framework.js'
import { type CycleRules, DEFAULT_CYCLE_RULES } from '../../../src/domain/cycle/cycle-rules.js'
import { isDivergent } from '../../../src/domain/scoring/item-score.js'
import { bandOf, jpmForDisplay, roundForDisplay } from '../../../src/domain/scoring/rounding.js'
import { type ScoringInput, score } from '../../../src/domain/scoring/score.js'
import { scoredResultSchema } from '../../../src/domain/scoring/scored-result.js'
import { aFramework, answers, aPosition, seededChance } from '../../support/a-framework.js'

const { bands } = DEFAULT_CYCLE_RULES

function scored(required: Record<string, Level>, input: Partial<ScoringInput>) {
  const base = { framework: aFramework(required), held: aPosition, rules: DEFAULT_CYCLE_RULES, self: [], superior: [] }
  return score({ ...base, ...input })
}

function weighing(superior: number, self: number, peers: number): CycleRules {
  return { weights: { superior, self, peers }, bands }
}

describe('a result computed by hand', () => {
  // Required 3 each. Superior: INT 3 and 4, KOM 2 and 2, PPU 1 and not observed, PRB not observed at all.
  //   INT (3 + 4) / 2 = 3.5   fit min(3.5 / 3, 1) = 1      gap 0
  //   KOM (2 + 2) / 2 = 2     fit 2 / 3 = 0.666667         gap 1
  //   PPU  1 / 1      = 1     fit 1 / 3 = 0.333333         gap 2
  //   PRB  outside
  //   JPM = (1 + 2/3 + 1/3) / 3 x 100 = 2 / 3 x 100 = 66.666667, below 78: kurang optimal
  const result = scored(
    { INT: 3, KOM: 3, PPU: 3, PRB: 3 },
    {
      self: answers({ INT1: 3, INT2: 3, KOM1: 4, KOM2: 3, PPU1: 3, PPU2: 5, PRB1: 2, PRB2: 2 }),
      superior: [
        ...answers({ INT1: 3, INT2: 4, KOM1: 2, KOM2: 2, PPU1: 1, PPU2: null, PRB1: null }),
        { itemKey: 'PRB2', level: null, reason: 'Baru satu bulan di unit ini' },
      ],
    },
  )
  const [, kom, ppu, prb] = result.competencies

  it('gives the job person match and its band', () => {
    expect(result.fitSum).toBeCloseTo(2, 9)
    expect(result.competenciesCounted).toBe(3)
    expect(result.jpm).toBeCloseTo(66.666667, 6)
    expect(result.band).toBe('kurang_optimal')
  })

  it('gives level, fit and gap of each competency, with the self-assessment beside it', () => {
    expect(kom).toMatchObject({ key: 'KOM', required: 3, self: 3.5, superior: 2, level: 2, gap: 1, itemsCounted: 2 })
    expect(kom?.fit).toBeCloseTo(0.666667, 6)
    expect(ppu).toMatchObject({ key: 'PPU', self: 4, superior: 1, level: 1, gap: 2, itemsCounted: 1 })
  })

  it('names the competency that nobody observed and leaves it out of the job person match', () => {
    expect(result.missing).toEqual(['PRB'])
    expect(prb).toMatchObject({ self: 2, superior: null, level: null, fit: null, gap: null, itemsCounted: 0 })
  })

  it('tells for each item which part counted, which dropped out, and why', () => {
    expect(ppu?.items[0]?.counted).toEqual([{ part: 'superior', level: 1, weight: 1, share: 1 }])
    expect(prb?.items[1]).toMatchObject({
      counted: [],
      dropped: [{ part: 'superior', because: 'not-observed' }],
      superiorReason: 'Baru satu bulan di unit ini',
    })
  })

  it('lists strengths and gaps, the largest first', () => {
    expect(result.strengths).toEqual([{ key: 'INT', level: 3.5, required: 3, surplus: 0.5 }])
    expect(result.gaps.map(({ key, gap }) => [key, gap])).toEqual([
      ['PPU', 2],
      ['KOM', 1],
    ])
  })

  it('lists the items that self and superior see two or more levels apart', () => {
    expect(result.divergences).toEqual([
      { competencyKey: 'KOM', itemKey: 'KOM1', self: 4, superior: 2 },
      { competencyKey: 'PPU', itemKey: 'PPU1', self: 3, superior: 1 },
    ])
  })

  it('can be stored as JSON and read back the same', () => {
    expect(scoredResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result)
  })
})

describe('what was not observed', () => {
  it.each([
    ['both items observed', { AAA1: 2, AAA2: 4 } as const, 3],
    ['one item observed: it alone decides', { AAA1: null, AAA2: 4 } as const, 4],
    ['one item never answered: the other decides', { AAA1: 2 } as const, 2],
    ['no item observed', { AAA1: null, AAA2: null } as const, null],
  ])('counts neither for nor against: %s', (_, superior, level) => {
    expect(scored({ AAA: 5 }, { superior: answers(superior) }).competencies[0]?.level).toBe(level)
  })

  it('leaves no job person match and no band when the superior is missing altogether', () => {
    const result = scored({ AAA: 2, BBB: 2 }, { self: answers({ AAA1: 5, AAA2: 5, BBB1: 5, BBB2: 5 }) })
    expect(result).toMatchObject({ jpm: null, band: null, competenciesCounted: 0, missing: ['AAA', 'BBB'], gaps: [], strengths: [] })
    expect(result.competencies[0]?.items[0]?.dropped).toEqual([{ part: 'superior', because: 'not-answered' }])
    expect(scoredResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result)
  })

  it('of other positions is ignored', () => {
    expect(scored({ AAA: 2 }, { superior: answers({ AAA1: 2, AAA2: 2, ZZZ1: 1 }) }).jpm).toBe(100)
  })
})

describe('the weights of a cycle', () => {
  const self = answers({ AAA1: 5 })
  const superior = answers({ AAA1: 2 })
  const three = [answers({ AAA1: 3 }), answers({ AAA1: 4 }), answers({ AAA1: 5 })]
  const levelOf = (input: Partial<ScoringInput>) => scored({ AAA: 5 }, input).competencies[0]?.items[0]?.level

  it.each([
    ['self counts nothing by default', DEFAULT_CYCLE_RULES, { self, superior }, 2],
    ['self counts when the cycle says so: (3 x 2 + 1 x 5) / 4', weighing(3, 1, 0), { self, superior }, 2.75],
    ['weights are relative: 60 and 40 are 3 and 2', weighing(60, 0, 40), { superior, peers: three }, 2.8],
    ['three peers count as their mean: (2 + 4) / 2', weighing(1, 0, 1), { superior, peers: three }, 3],
    ['two peers are too few and drop out', weighing(1, 0, 1), { superior, peers: three.slice(0, 2) }, 2],
    ['a missing superior drops out, the rest rescales: (5 + 4) / 2', weighing(2, 1, 1), { self, peers: three }, 4.5],
    ['an item without any weighted part has no level', weighing(0, 0, 1), { self, superior }, null],
  ])('%s', (_, rules, input, level) => {
    expect(levelOf({ rules, ...input })).toBe(level)
  })

  it('give shares that add up to the whole', () => {
    const item = scored({ AAA: 5 }, { rules: weighing(2, 1, 1), self, peers: three }).competencies[0]?.items[0]
    expect(item?.counted.map(({ part, share }) => [part, share])).toEqual([
      ['self', 0.5],
      ['peers', 0.5],
    ])
    expect(item?.dropped).toEqual([{ part: 'superior', because: 'not-answered' }])
  })

  it('never show what fewer than three peers said, not even in the stored result', () => {
    const result = scored(
      { AAA: 5 },
      { rules: weighing(1, 0, 1), superior, peers: [answers({ AAA1: 4 }), answers({ AAA1: 4 }), answers({ AAA1: null })] },
    )
    const [competency] = result.competencies
    expect(competency?.peers).toBeNull()
    expect(competency?.items[0]?.dropped).toEqual([{ part: 'peers', because: 'too-few-peers' }])
  })

  it('make no gap out of a rounding error', () => {
    // 0.7 x 3 + 0.1 x 3 + 0.2 x 3 is 2.9999999999999996 to a computer, and 3 to a person.
    const all = answers({ AAA1: 3, AAA2: 3 })
    const result = scored({ AAA: 3 }, { rules: weighing(0.7, 0.1, 0.2), self: all, superior: all, peers: [all, all, all] })
    expect(result).toMatchObject({ jpm: 100, gaps: [] })
  })
})

describe('the band of a job person match', () => {
  it.each([
    [0, 'kurang_optimal'],
    [77.999, 'kurang_optimal'],
    [78, 'cukup_optimal'],
    [89.999, 'cukup_optimal'],
    [90, 'optimal'],
    [100, 'optimal'],
  ])('of %d is %s', (jpm, band) => {
    expect(bandOf(jpm, bands)).toBe(band)
  })

  it.each([
    // Ten competencies at required level 5. Nine of level 4 (fit 0.8) and one of 3 (fit 0.6): 7.8 / 10.
    ['exactly 78', [4, 4, 4, 4, 4, 4, 4, 4, 4, 3], 'cukup_optimal', 78],
    // Five of level 5 and five of 4: (5 x 1 + 5 x 0.8) / 10.
    ['exactly 90', [5, 4, 5, 4, 5, 4, 5, 4, 5, 4], 'optimal', 90],
    ['one level of one competency below 78', [4, 4, 4, 4, 4, 4, 4, 4, 3, 3], 'kurang_optimal', 76],
  ] as const)('holds for a whole assessment at %s', (_, levels, band, jpm) => {
    const keys = [...'ABCDEFGHIJ'].map((letter) => letter.repeat(3))
    const required = Object.fromEntries(keys.map((key) => [key, 5 as const]))
    const superior = keys.flatMap((key, index) => answers({ [`${key}1`]: levels[index] ?? null, [`${key}2`]: levels[index] ?? null }))
    expect(scored(required, { superior })).toMatchObject({ jpm, band })
  })

  it('is decided before rounding, and the rounded number never shows a better one', () => {
    expect(roundForDisplay(77.96)).toBe(78)
    expect([bandOf(77.96, bands), jpmForDisplay(77.96, bands)]).toEqual(['kurang_optimal', 77.9])
    expect(jpmForDisplay(66.666667, bands)).toBe(66.7)
    expect([roundForDisplay(2.25), roundForDisplay(2.24), roundForDisplay(1.005, 2)]).toEqual([2.3, 2.2, 1.01])
  })
})

describe('a divergence', () => {
  it.each([
    [3, 3, false],
    [4, 3, false],
    [4, 2, true],
    [2, 4, true],
    [5, null, false],
    [null, 1, false],
  ] as const)('of self %s and superior %s calls for a dialogue: %s', (self, superior, divergent) => {
    expect(isDivergent(self, superior)).toBe(divergent)
  })
})

describe('whatever is answered', () => {
  const chance = seededChance(38_2017)
  const keys = ['AAA', 'BBB', 'CCC', 'DDD']
  const aLevel = (): Level => LEVELS[chance(5)] ?? 1
  const someAnswers = () =>
    answers(Object.fromEntries(keys.flatMap((key) => [1, 2].map((n) => [`${key}${n}`, chance(6) === 0 ? null : aLevel()]))))
  const anAssessment = () => ({
    required: Object.fromEntries(keys.map((key) => [key, aLevel()])),
    input: {
      rules: weighing(1 + chance(3), chance(3), chance(3)),
      self: someAnswers(),
      superior: someAnswers(),
      peers: Array.from({ length: chance(5) }, someAnswers),
    },
  })

  it('by default the self-assessment changes nothing of the score', () => {
    for (let round = 0; round < 200; round++) {
      const { required, input } = anAssessment()
      const { superior } = input
      const without = scored(required, { superior })
      const withSelf = scored(required, { superior, self: someAnswers() })
      expect([withSelf.jpm, withSelf.band, withSelf.gaps]).toEqual([without.jpm, without.band, without.gaps])
    }
  })
})
