import { describe, expect, it } from 'vitest'
import type { TrainingOffer } from '../../../src/domain/training/catalogue.js'
import { advise, idsOf, inDays, resultOf } from '../../support/advise.js'
import { aClass, anOffer } from '../../support/an-offer.js'

const DAY_200 = inDays(200)

describe('the plan of this year prefers', () => {
  it.each([
    ['closing more for the same JP', { toLevel: 3 }, { toLevel: 2 }],
    ['one the catalogue makes mandatory', { mandatory: true }, {}],
    ['the form that a gap of this size calls for', { form: 'penugasan' }, { form: 'magang' }],
    ['a real provider', {}, { isExample: true }],
    ['what begins sooner', { classes: [aClass(1, inDays(7))] }, { classes: [aClass(2, inDays(90))] }],
    ['no step repeated', { fromLevel: 1 }, { fromLevel: 0 }],
    ['going no further than it must', { toLevel: 3 }, { toLevel: 5 }],
    ['experience at work to a class, as 70/20/10 has it', { share: 'experience' }, { share: 'formal' }],
  ] as [string, Partial<TrainingOffer>, Partial<TrainingOffer>][])('%s', (_, better, worse) => {
    // 20 JP each, so that only one of the two fits into 24.
    const offers = [anOffer(1, { toLevel: 3, hours: 20, ...worse }), anOffer(2, { toLevel: 3, hours: 20, ...better })]
    expect(idsOf({ result: resultOf({ AAA: [1, 3] }), offers }).plan).toEqual([2])
  })

  it('all three shares, where that closes hardly less', () => {
    const result = resultOf({ AAA: [1, 2], BBB: [1, 2], CCC: [1, 2] })
    const offers = ['AAA', 'BBB', 'CCC'].flatMap((competencyKey, n) => [
      anOffer(n * 3 + 1, { competencyKey, hours: 7, share: 'social', form: 'coaching' }),
      anOffer(n * 3 + 2, { competencyKey, hours: 7, share: 'formal', form: 'e_learning' }),
      anOffer(n * 3 + 3, { competencyKey, hours: 8, share: 'experience' }),
    ])
    const { recommendations } = advise({ result, offers })
    expect(recommendations.map(({ because }) => because.share).sort()).toEqual(['experience', 'formal', 'social'])
  })

  it('closing the gap to the mix: no share is bought with more than a tenth of what can be closed', () => {
    const result = resultOf({ AAA: [1, 2], BBB: [1, 2], CCC: [1, 2], DDD: [1, 2] })
    const social = ['AAA', 'BBB', 'CCC', 'DDD'].map((competencyKey, n) =>
      anOffer(n + 1, { competencyKey, hours: 5, share: 'social', form: 'coaching' }),
    )
    expect(idsOf({ result, offers: [...social, anOffer(9, { hours: 9 })] }).plan).toEqual([1, 2, 3, 4])
  })

  it('practising in other shares when a single gap leaves JP to the target', () => {
    const offers = [
      anOffer(1, { hours: 4, share: 'formal', form: 'e_learning' }),
      anOffer(2, { hours: 8 }),
      anOffer(3, { hours: 8, share: 'social', form: 'coaching' }),
      anOffer(4, { hours: 8, share: 'social', form: 'coaching' }),
    ]
    const { plan, beyond } = idsOf({ offers })
    expect([[...plan].sort(), beyond]).toEqual([[1, 2, 3], []])
    expect(advise({ offers }).recommendations.map(({ because }) => because.mandatory)).toEqual([true, false, false])
  })
})

describe('the largest weighted gap', () => {
  // Of BBB 2 of 3 levels lack, of AAA 1 of 2, of CCC 1 of 4.
  const result = resultOf({ AAA: [1, 2], BBB: [1, 3], CCC: [3, 4] })
  it('comes first, then the next largest, in the plan and after it', () => {
    const offers = [
      anOffer(1, { hours: 8 }),
      anOffer(2, { competencyKey: 'BBB', hours: 8, toLevel: 3 }),
      anOffer(3, { competencyKey: 'CCC', hours: 8, fromLevel: 3, toLevel: 4 }),
    ]
    const order = (hoursHeld: number) => advise({ result, offers, hoursHeld }).recommendations.map(({ competencyKey }) => competencyKey)
    expect(order(0)).toEqual(['BBB', 'AAA', 'CCC'])
    expect(order(24)).toEqual(['BBB', 'AAA', 'CCC'])
  })
})

describe('leaving the largest weighted gap to later', () => {
  // In 20 JP BBB closes 2 levels that count 2/3 each; AAA closes 2 that count 3/4: in 23 JP 98 % of that per JP, in 24 JP 94 %.
  it.each([
    [23, 'AAA'],
    [24, 'BBB'],
  ])('happens only where that closes a twentieth more per JP: with %d JP the plan holds %s', (hours, key) => {
    const offers = [anOffer(1, { hours, toLevel: 3 }), anOffer(2, { competencyKey: 'BBB', hours: 20, toLevel: 3 })]
    const [first] = advise({ result: resultOf({ AAA: [1, 4], BBB: [1, 3] }), offers }).recommendations
    expect([first?.competencyKey, first?.because.thisYear]).toEqual([key, true])
  })
})

describe('a level aimed at', () => {
  const result = resultOf({ AAA: [1, 2], BBB: [2, 2] })
  const offers = [anOffer(1, { hours: 10, toLevel: 3 }), anOffer(2, { competencyKey: 'BBB', hours: 10, fromLevel: 2, toLevel: 3 })]

  it('changes nothing where it is the required one or lower', () => {
    expect(advise({ result, offers, targets: { AAA: 2, BBB: 1 } })).toEqual(advise({ result, offers }))
  })

  it('above the required one is a gap of its own, but no mandatory one', () => {
    const { recommendations } = advise({ result, offers, targets: { BBB: 3 } })
    expect(recommendations.map(({ competencyKey, because }) => [competencyKey, because.target, because.gap, because.mandatory])).toEqual([
      ['AAA', 2, 1, true],
      ['BBB', 3, 1, false],
    ])
  })
})

describe('a level beyond the standard', () => {
  it('counts less than one below it, even where its training is shorter', () => {
    const offers = [anOffer(1, { hours: 24 }), anOffer(2, { competencyKey: 'BBB', hours: 20, fromLevel: 2, toLevel: 3 })]
    expect(idsOf({ result: resultOf({ AAA: [1, 2], BBB: [2, 2] }), offers, targets: { BBB: 3 } })).toEqual({ plan: [1], beyond: [2] })
  })
})

describe('the next cycle', () => {
  const starting = (days: number) => [anOffer(1, { classes: [aClass(1, inDays(days))] })]
  it.each([
    ['in 200 days, a class the day before', DAY_200, 199, { plan: [1], beyond: [] }],
    ['in 200 days, a class that very moment', DAY_200, 200, { plan: [], beyond: [1] }],
    ['unknown, a class within a year', null, 364, { plan: [1], beyond: [] }],
    ['unknown, a class after a year', null, 365, { plan: [], beyond: [1] }],
  ] as const)('%s', (_, nextCycleAt, days, ids) => {
    expect(idsOf({ offers: starting(days), nextCycleAt })).toEqual(ids)
  })

  it('makes what begins after it the last resort for a gap', () => {
    const other = anOffer(2, { isExample: true, hours: 40 })
    expect(idsOf({ offers: [...starting(300), other], nextCycleAt: DAY_200, hoursHeld: 24 }).beyond).toEqual([2])
  })
})
