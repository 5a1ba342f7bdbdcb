import { expect, it } from 'vitest'
import { closedThisYear } from '../../../src/domain/training/closed-this-year.js'
import { advise, resultOf } from '../../support/advise.js'
import { anOffer } from '../../support/an-offer.js'

it('a plan of steps and practice closes what its steps close, up to the required level; what follows later closes nothing yet', () => {
  const result = resultOf({ AAA: [1, 3], BBB: [2, 3] })
  const offers = [
    anOffer(1, { hours: 8 }),
    anOffer(2, { hours: 7, share: 'social' }),
    anOffer(3, { hours: 9, fromLevel: 2, toLevel: 5, share: 'formal' }),
    anOffer(4, { hours: 32, competencyKey: 'BBB', fromLevel: 2, toLevel: 3 }),
  ]
  expect(closedThisYear(advise({ result, offers }).recommendations)).toEqual({ levels: 2, hours: 24 })
  expect(closedThisYear([])).toEqual({ levels: 0, hours: 0 })
})
