import { describe, expect, it } from 'vitest'
import { becauseSchema } from '../../../src/domain/training/because.js'
import { recommend } from '../../../src/domain/training/recommend.js'
import { seededChance } from '../../support/a-framework.js'
import { now } from '../../support/advise.js'
import { scoredPeople } from '../../support/shipped-catalogue.js'

describe('the shipped catalogue', () => {
  const people = scoredPeople(150, now)
  const chance = seededChance(1)

  it('gives the same advice in whatever order it is read', () => {
    for (const one of people) {
      const shuffled = one.offers.map((offer) => ({ offer, order: chance(1_000_000) })).sort((a, b) => a.order - b.order)
      expect(recommend({ ...one, offers: shuffled.map(({ offer }) => offer) })).toEqual(recommend(one))
    }
  })

  it('never takes a PPPK past 24 JP unasked', () => {
    for (const one of people.filter(({ status }) => status === 'PPPK'))
      for (const { because } of recommend(one).recommendations) expect(because.hoursTotalAfter > 24).toBe(because.onRequest)
  })

  it('answers every gap or says why not, with reasons that can be stored and no training twice', () => {
    for (const one of people) {
      const { recommendations, uncovered } = recommend(one)
      const answered = new Set(recommendations.map(({ competencyKey }) => competencyKey))
      expect([...answered, ...uncovered.map(({ key }) => key)].sort()).toEqual(one.result.gaps.map(({ key }) => key).sort())
      expect(new Set(recommendations.map(({ trainingId }) => trainingId)).size).toBe(recommendations.length)
      for (const { because } of recommendations) expect(becauseSchema.parse(JSON.parse(JSON.stringify(because)))).toEqual(because)
    }
  })

  it('leaves no gap without a training, and brings every PNS with two gaps or more, and 8 JP or more to go, to 20 to 24 JP', () => {
    for (const one of people.filter(({ status, hoursHeld }) => status === 'PNS' && hoursHeld <= 12)) {
      const { recommendations, uncovered } = recommend(one)
      expect(uncovered).toEqual([])
      const total = recommendations.findLast(({ because }) => because.thisYear)?.because.hoursTotalAfter
      if (one.result.gaps.length < 2) continue
      expect(total).toBeGreaterThanOrEqual(20)
      expect(total).toBeLessThanOrEqual(24)
    }
  })
})
