import { describe, expect, it } from 'vitest'
import { DEFAULT_CYCLE_RULES } from '../../../src/domain/cycle/cycle-rules.js'
import { score } from '../../../src/domain/scoring/score.js'
import type { TrainingOffer } from '../../../src/domain/training/catalogue.js'
import type { RecommendInput } from '../../../src/domain/training/recommend.js'
import { aFramework, answers, aPosition } from '../../support/a-framework.js'
import { advise, idsOf, inDays, now, resultOf } from '../../support/advise.js'
import { aClass, anOffer } from '../../support/an-offer.js'

describe('a person without a gap', () => {
  it('is recommended nothing', () => {
    expect(advise({ result: resultOf({ AAA: [3, 3], BBB: [5, 2] }), offers: [anOffer(1)] })).toEqual({ recommendations: [], uncovered: [] })
  })
})

describe('a gap', () => {
  it('is answered with its reasons: the gap, the step, the hours, the next class and its seats', () => {
    const classes = [aClass(72, inDays(7), 4), aClass(71, inDays(63))]
    const offer = anOffer(7, { form: 'bimtek', share: 'formal', hours: 16, classes })
    expect(advise({ offers: [offer], hoursHeld: 2 }).recommendations).toEqual([
      {
        rank: 1,
        trainingId: 7,
        competencyKey: 'AAA',
        because: {
          gapOf: 'AAA',
          level: 1,
          required: 2,
          target: 2,
          gap: 1,
          step: [1, 2],
          share: 'formal',
          form: 'bimtek',
          hours: 16,
          thisYear: true,
          onRequest: false,
          hoursTotalAfter: 18,
          nextClass: { id: 72, startsAt: '2027-03-08T02:00:00.000Z', seatsLeft: 4 },
          classesOpen: 2,
          seatsOpen: 14,
          mandatory: true,
        },
      },
    ])
  })

  it.each([
    ['covers another competency', false, { competencyKey: 'BBB' }],
    ['begins above the level of the person', false, { fromLevel: 2, toLevel: 3 }],
    ['begins at the level of the person', true, { fromLevel: 1, toLevel: 3 }],
    ['begins below it and leads above it', true, { fromLevel: 0, toLevel: 2 }],
    ['ends at the level of the person', false, { fromLevel: 0, toLevel: 1 }],
    ['is meant for this jenjang', true, { jenjang: ['pelaksana', 'pengawas'] }],
    ['is meant for other jenjang', false, { jenjang: ['pelaksana'] }],
    ['is meant for this bidang', true, { bidang: ['umum'] }],
    ['is meant for other bidang', false, { bidang: ['kesehatan'] }],
    ['has a class to come with one seat', true, { classes: [aClass(1, inDays(7), 1)] }],
    ['has a class to come without a seat', false, { classes: [aClass(1, inDays(7), 0)] }],
    ['has only a class that began', false, { classes: [aClass(1, inDays(-1))] }],
    ['has a class beginning this very moment', false, { classes: [aClass(1, now)] }],
  ] as [string, boolean, Partial<TrainingOffer>][])('and a training that %s: fits %s', (_, fits, offer) => {
    expect(idsOf({ offers: [anOffer(1, offer)] })).toEqual({ plan: fits ? [1] : [], beyond: [] })
  })

  it('at a level between two is answered from the lower one', () => {
    const framework = aFramework({ AAA: 3 })
    const result = score({ framework, held: aPosition, rules: DEFAULT_CYCLE_RULES, self: [], superior: answers({ AAA1: 2, AAA2: 3 }) })
    const offers = [anOffer(1, { fromLevel: 2, toLevel: 3 }), anOffer(2, { fromLevel: 3, toLevel: 4 })]
    expect(idsOf({ result, offers }).plan).toEqual([1])
  })

  it.each([
    ['nothing-in-catalogue', { offers: [] }],
    ['nothing-in-catalogue', { offers: [anOffer(1, { fromLevel: 3, toLevel: 4 })] }],
    ['nothing-in-catalogue', { offers: [anOffer(1, { fromLevel: 2, toLevel: 3 })] }],
    ['no-open-class', { offers: [anOffer(1, { classes: [aClass(1, inDays(-1)), aClass(2, inDays(7), 0)] })] }],
    ['all-passed-over', { offers: [anOffer(1)], passedOver: [1] }],
  ] as [string, Partial<RecommendInput>][])('without any training to recommend is told with the reason: %s', (because, input) => {
    const { recommendations, uncovered } = advise(input)
    expect(recommendations).toEqual([])
    expect(uncovered).toMatchObject([{ key: 'AAA', level: 1, required: 2, gap: 1, because }])
  })

  it('is answered step by step, each class after the one before it', () => {
    const result = resultOf({ AAA: [1, 3] })
    const first = anOffer(1, { hours: 10, classes: [aClass(11, inDays(40))] })
    const second = anOffer(2, { hours: 10, fromLevel: 2, toLevel: 3, classes: [aClass(21, inDays(10)), aClass(22, inDays(50))] })
    const { recommendations } = advise({ result, offers: [second, first] })
    expect(recommendations.map(({ trainingId, because }) => [trainingId, because.nextClass?.id, because.mandatory])).toEqual([
      [1, 11, true],
      [2, 22, false],
    ])
  })
})

describe('the next best for a gap', () => {
  const offers = [anOffer(1), anOffer(2, { hours: 8 }), anOffer(3, { hours: 6, fromLevel: 2, toLevel: 3 })]

  it('comes once the best was declined', () => {
    expect(idsOf({ offers, hoursHeld: 24 }).beyond).toEqual([1])
    expect(idsOf({ offers, hoursHeld: 24, passedOver: [1] }).beyond).toEqual([2])
  })

  it('leads on from what is already planned', () => {
    const result = resultOf({ AAA: [1, 3] })
    expect(idsOf({ result, offers, hoursHeld: 24, planned: [1] }).beyond).toEqual([3])
  })

  it('is another one of the same step where the plan already reaches the required level', () => {
    expect(idsOf({ offers, hoursHeld: 24, planned: [1] }).beyond).toEqual([2])
    expect(advise({ offers, planned: [1, 2] }).uncovered).toMatchObject([{ because: 'all-passed-over' }])
  })
})

describe('the first step for a gap that this year’s plan leaves', () => {
  const result = resultOf({ AAA: [1, 3] })
  it.each([
    ['begins before the next cycle', {}, { mandatory: true, classes: [aClass(1, inDays(400))] }],
    ['is one the catalogue makes mandatory', { mandatory: true }, { toLevel: 3 }],
    ['reaches the required level', { toLevel: 3 }, { toLevel: 2 }],
    ['does not go further than it must', { toLevel: 3 }, { toLevel: 5 }],
    ['goes further rather than not far enough', { toLevel: 5 }, { toLevel: 2 }],
    ['has the form that a gap of this size calls for', { form: 'penugasan' }, { form: 'magang' }],
    ['has a real provider', {}, { isExample: true }],
    ['repeats no step already taken', { fromLevel: 1 }, { fromLevel: 0 }],
    ['begins sooner', { classes: [aClass(1, inDays(7))] }, { classes: [aClass(2, inDays(31))] }],
    ['is shorter', { hours: 4 }, { hours: 5 }],
  ] as [string, Partial<TrainingOffer>, Partial<TrainingOffer>][])('%s', (_, better, worse) => {
    const offers = [anOffer(1, worse), anOffer(2, better)]
    expect(idsOf({ result, offers, hoursHeld: 24 }).beyond[0]).toBe(2)
  })
})
