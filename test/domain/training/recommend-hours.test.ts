import { describe, expect, it } from 'vitest'
import type { Level } from '../../../src/domain/competency/framework.js'
import type { RecommendInput } from '../../../src/domain/training/recommend.js'
import { advise, idsOf, resultOf } from '../../support/advise.js'
import { anOffer } from '../../support/an-offer.js'

const KEYS = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF', 'GGG', 'HHH', 'III', 'JJJ', 'KKK']
const gapsOf = (count: number) => resultOf(Object.fromEntries(KEYS.slice(0, count).map((key) => [key, [1, 2] as [Level, Level]])))
/** One training for each gap, ids from 1. */
const trainings = (...hours: number[]) => hours.map((of, n) => anOffer(n + 1, { competencyKey: KEYS[n] ?? '', hours: of }))
const plannedHours = (input: Partial<RecommendInput>) =>
  advise(input)
    .recommendations.filter(({ because }) => because.thisYear)
    .reduce((sum, { because }) => sum + because.hours, 0)

describe('the plan of this year', () => {
  it('of eleven gaps with 8 JP each holds three, not 88 JP; the others follow, none of them mandatory yet', () => {
    const { recommendations, uncovered } = advise({ result: gapsOf(11), offers: trainings(...Array<number>(11).fill(8)) })
    const { plan, beyond } = idsOf({ result: gapsOf(11), offers: trainings(...Array<number>(11).fill(8)) })
    expect([plan.length, beyond.length, uncovered.length]).toEqual([3, 8, 0])
    expect(recommendations.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(recommendations.map(({ because }) => because.mandatory)).toEqual([...Array(3).fill(true), ...Array(8).fill(false)])
    // Each that follows counts with the plan alone, for it takes the place of no other.
    expect(recommendations.map(({ because }) => because.hoursTotalAfter)).toEqual([8, 16, 24, ...Array(8).fill(32)])
  })

  it.each([
    ['reaches 20 JP exactly', 'PNS', 0, [10, 10, 30], 20],
    ['counts the JP already held', 'PNS', 10, [10, 10, 30], 10],
    ['passes 20 JP up to 24', 'PNS', 0, [12, 12, 30], 24],
    ['of a PNS goes past 24 JP only when it must, and then no further than it must', 'PNS', 0, [14, 12, 30], 26],
    ['of a PPPK then ends below 20 JP, as near as it can', 'PPPK', 0, [14, 12, 30], 14],
    ['holds all there is when that is too little', 'PNS', 0, [5, 6], 11],
    ['holds one long training of a PNS when there is no other', 'PNS', 0, [30], 30],
    ['holds nothing for a PPPK whom everything takes past 24 JP', 'PPPK', 0, [25, 30], 0],
    ['of a PPPK may end at 24 JP', 'PPPK', 20, [4, 5], 4],
    ['of a PPPK may not end at 25 JP', 'PPPK', 21, [4, 5], 0],
    ['with 20 JP held uses what is left up to 24', 'PNS', 20, [4, 5], 4],
    ['with 24 JP held is complete', 'PNS', 24, [4, 5], 0],
  ] as [string, 'PNS' | 'PPPK', number, number[], number][])(
    '%s (%s, %d JP held, trainings of %j JP): %d JP',
    (_, status, hoursHeld, hours, planned) => {
      expect(plannedHours({ status, hoursHeld, result: gapsOf(hours.length), offers: trainings(...hours) })).toBe(planned)
    },
  )

  it.each([
    [8, 0, 8],
    [9, 2, 12],
    [9, 3, 12],
    [20, 4, 20],
    [21, 4, 24],
  ])('aiming at %d JP and %d past it holds %d JP in trainings of 4: of equal plans the shorter', (targetHours, hoursPastTarget, hours) => {
    const offers = trainings(...Array<number>(11).fill(4))
    expect(plannedHours({ result: gapsOf(11), offers, limits: { targetHours, hoursPastTarget } })).toBe(hours)
  })
})

describe('what a PPPK may ask for', () => {
  it.each([
    [20, 'PPPK', [false]],
    [21, 'PPPK', [true]],
    [21, 'PNS', [false]],
  ] as [number, 'PNS' | 'PPPK', boolean[]][])(
    'with %d JP held, a %s: a training of 4 JP is on request only: %j',
    (hoursHeld, status, onRequest) => {
      const { recommendations } = advise({ status, hoursHeld, offers: [anOffer(1)] })
      expect(recommendations.map(({ because }) => because.onRequest)).toEqual(onRequest)
    },
  )

  it('is told for every gap the plan has no room for, and is never part of the plan nor mandatory', () => {
    const { recommendations } = advise({ status: 'PPPK', result: gapsOf(4), offers: trainings(12, 12, 12, 12) })
    expect(recommendations.map(({ because }) => [because.thisYear, because.onRequest, because.mandatory])).toEqual([
      [true, false, true],
      [true, false, true],
      [false, true, false],
      [false, true, false],
    ])
  })
})
