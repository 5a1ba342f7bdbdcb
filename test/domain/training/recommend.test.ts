import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { frameworkSchema, LEVELS, type Level } from '../../../src/domain/competency/framework.js'
import { DEFAULT_CYCLE_RULES } from '../../../src/domain/cycle/cycle-rules.js'
import { BIDANG, EMPLOYMENT_STATUS, JENJANG } from '../../../src/domain/roster/person.js'
import { score } from '../../../src/domain/scoring/score.js'
import { becauseSchema } from '../../../src/domain/training/because.js'
import { catalogueSchema, type TrainingOffer } from '../../../src/domain/training/catalogue.js'
import { type RecommendInput, recommend } from '../../../src/domain/training/recommend.js'
import { aFramework, answers, aPosition, seededChance } from '../../support/a-framework.js'

const now = new Date('2027-03-01T02:00:00Z')
const before = new Date('2027-02-28T02:00:00Z')
const after = new Date('2027-03-08T01:00:00Z')

/** A result with these levels (both items the same) against these required levels. */
function resultOf(levels: Record<string, [level: Level, required: Level]>) {
  const required = Object.fromEntries(Object.entries(levels).map(([key, pair]) => [key, pair[1]]))
  const superior = Object.entries(levels).flatMap(([key, [level]]) => answers({ [`${key}1`]: level, [`${key}2`]: level }))
  return score({ framework: aFramework(required), held: aPosition, rules: DEFAULT_CYCLE_RULES, self: [], superior })
}

function anOffer(id: number, offer: Partial<TrainingOffer>): TrainingOffer {
  return {
    id,
    code: `TRN-${String(id).padStart(3, '0')}`,
    title: 'Pelatihan contoh',
    competencyKey: 'AAA',
    fromLevel: 1,
    toLevel: 2,
    form: 'penugasan',
    share: 'experience',
    hours: 4,
    provider: 'Contoh',
    isExample: false,
    mandatory: false,
    jenjang: [],
    bidang: [],
    description: 'Pelatihan untuk percobaan',
    classes: [],
    ...offer,
  }
}

function aClass(id: number, startsAt: Date, seatsLeft = 10) {
  return { id, startsAt, endsAt: new Date(startsAt.getTime() + 86_400_000), place: 'Aula', seatsLeft }
}

function advise(input: Partial<RecommendInput>) {
  return recommend({ result: resultOf({ AAA: [1, 2] }), held: aPosition, status: 'PNS', hoursHeld: 0, offers: [], now, ...input })
}

const trainingIds = (input: Partial<RecommendInput>) => advise(input).recommendations.map(({ trainingId }) => trainingId)

describe('a person without a gap', () => {
  it('is recommended nothing', () => {
    expect(advise({ result: resultOf({ AAA: [3, 3], BBB: [5, 2] }), offers: [anOffer(1, {})] })).toEqual({
      recommendations: [],
      uncovered: [],
    })
  })
})

describe('a gap', () => {
  it('is answered with its reasons: the gap, the step, the hours, the next class and its seats', () => {
    const offer = anOffer(7, {
      form: 'bimtek',
      share: 'formal',
      hours: 16,
      classes: [aClass(72, after, 4), aClass(71, new Date('2027-05-03T01:00:00Z'))],
    })
    expect(advise({ offers: [offer], hoursHeld: 2 }).recommendations).toEqual([
      {
        rank: 1,
        trainingId: 7,
        competencyKey: 'AAA',
        because: {
          gapOf: 'AAA',
          level: 1,
          required: 2,
          gap: 1,
          step: [1, 2],
          share: 'formal',
          form: 'bimtek',
          hours: 16,
          hoursTotalAfter: 18,
          nextClass: { id: 72, startsAt: '2027-03-08T01:00:00.000Z', seatsLeft: 4 },
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
    ['has a class to come with one seat', true, { classes: [aClass(1, after, 1)] }],
    ['has a class to come without a seat', false, { classes: [aClass(1, after, 0)] }],
    ['has only a class that began', false, { classes: [aClass(1, before)] }],
    ['has a class beginning this very moment', false, { classes: [aClass(1, now)] }],
  ] as [string, boolean, Partial<TrainingOffer>][])('and a training that %s: fits %s', (_, fits, offer) => {
    expect(trainingIds({ offers: [anOffer(1, offer)] })).toEqual(fits ? [1] : [])
  })

  it('at a level between two is answered from the lower one', () => {
    const framework = aFramework({ AAA: 3 })
    const result = score({ framework, held: aPosition, rules: DEFAULT_CYCLE_RULES, self: [], superior: answers({ AAA1: 2, AAA2: 3 }) })
    expect(trainingIds({ result, offers: [anOffer(1, { fromLevel: 2, toLevel: 3 }), anOffer(2, { fromLevel: 3, toLevel: 4 })] })).toEqual([
      1,
    ])
  })

  it.each([
    ['nothing-in-catalogue', { offers: [] }],
    ['nothing-in-catalogue', { offers: [anOffer(1, { fromLevel: 3, toLevel: 4 })] }],
    ['no-open-class', { offers: [anOffer(1, { classes: [aClass(1, before), aClass(2, after, 0)] })] }],
    ['all-passed-over', { offers: [anOffer(1, {})], passedOver: [1] }],
    ['over-ceiling', { offers: [anOffer(1, { hours: 5 })], status: 'PPPK', hoursHeld: 20 }],
  ] as [string, Partial<RecommendInput>][])('without any training to recommend is told with the reason: %s', (because, input) => {
    expect(advise(input)).toEqual({ recommendations: [], uncovered: [{ key: 'AAA', level: 1, required: 2, gap: 1, because }] })
  })

  it('gets the next best once the best was declined', () => {
    const offers = [anOffer(1, { hours: 4 }), anOffer(2, { hours: 8 })]
    expect(trainingIds({ offers })).toEqual([1])
    expect(trainingIds({ offers, passedOver: [1] })).toEqual([2])
  })
})

describe('the best training of one kind for a gap', () => {
  const result = resultOf({ AAA: [1, 3] })
  it.each([
    ['is one the catalogue makes mandatory', { mandatory: true }, { toLevel: 3 }],
    ['reaches the required level', { toLevel: 3 }, { toLevel: 2 }],
    ['does not go further than it must', { toLevel: 3 }, { toLevel: 5 }],
    ['goes further rather than not far enough', { toLevel: 5 }, { toLevel: 2 }],
    ['has the form that a gap of this size calls for', { form: 'penugasan' }, { form: 'magang' }],
    ['has a real provider', {}, { isExample: true }],
    ['repeats no step already taken', { fromLevel: 1 }, { fromLevel: 0 }],
    ['begins sooner', { classes: [aClass(1, after)] }, { classes: [aClass(2, new Date('2027-04-01T00:00:00Z'))] }],
    ['is shorter', { hours: 4 }, { hours: 5 }],
  ] as [string, Partial<TrainingOffer>, Partial<TrainingOffer>][])('%s', (_, better, worse) => {
    const offers = [anOffer(1, worse), anOffer(2, better)]
    expect(trainingIds({ result, offers })).toEqual([2])
  })
})

describe('the mix for a gap', () => {
  const offers = [
    anOffer(1, { share: 'formal', form: 'e_learning', toLevel: 5 }),
    anOffer(2, { share: 'social', form: 'mentoring', toLevel: 5 }),
    anOffer(3, { share: 'experience', form: 'penugasan', toLevel: 5 }),
    anOffer(4, { share: 'experience', form: 'magang', toLevel: 5 }),
  ]
  it.each([
    ['one level: an assignment first, then coaching, then e-learning', 2, [3, 2, 1]],
    ['two levels: mentoring and a course first', 3, [2, 1, 3]],
    ["three levels: classroom training first, then someone at one's side", 4, [1, 2, 4]],
    ['four levels: likewise', 5, [1, 2, 4]],
  ] as [string, Level, number[]][])('holds one of each share, for %s', (_, required, ids) => {
    expect(trainingIds({ result: resultOf({ AAA: [1, required] }), offers })).toEqual(ids)
  })

  it('makes the first one mandatory and leaves the others to choose', () => {
    expect(advise({ offers }).recommendations.map(({ because }) => because.mandatory)).toEqual([true, false, false])
  })
})

describe('several gaps', () => {
  const result = resultOf({ AAA: [1, 2], BBB: [1, 3], CCC: [2, 2], DDD: [1, 2] })
  const three = (competencyKey: string, id: number, hours: number) => [
    anOffer(id, { competencyKey, hours, toLevel: 3 }),
    anOffer(id + 1, { competencyKey, hours, toLevel: 3, share: 'social', form: 'coaching' }),
    anOffer(id + 2, { competencyKey, hours, toLevel: 3, share: 'formal', form: 'kursus' }),
  ]
  const offers = [...three('AAA', 10, 4), ...three('BBB', 20, 4), ...three('CCC', 30, 4), ...three('DDD', 40, 4)]
  const keysOf = (input: Partial<RecommendInput>) =>
    advise({ result, offers, ...input }).recommendations.map(({ competencyKey }) => competencyKey)

  it('are answered largest first, each at least once; the others beyond that only up to 20 JP', () => {
    // One each is 12 JP; the mix of the largest, BBB, makes 20: the target.
    expect(keysOf({})).toEqual(['BBB', 'BBB', 'BBB', 'AAA', 'DDD'])
    expect(advise({ result, offers }).recommendations.map(({ because }) => because.hoursTotalAfter)).toEqual([4, 8, 12, 16, 20])
  })

  it.each([
    [12, 5],
    [20, 5],
    [21, 6],
    [24, 6],
    [25, 7],
  ])('aiming at %d JP are given %d trainings of 4 JP', (targetHours, count) => {
    expect(keysOf({ limits: { targetHours } })).toHaveLength(count)
  })

  it('take the shortest way once the target is reached, except the largest gap', () => {
    const longAndShort = [
      anOffer(1, { competencyKey: 'BBB', hours: 24, share: 'social', toLevel: 3 }),
      anOffer(2, { competencyKey: 'BBB', hours: 2, share: 'social', toLevel: 2 }),
      anOffer(3, { competencyKey: 'AAA', hours: 24 }),
      anOffer(4, { competencyKey: 'AAA', hours: 2, share: 'formal' }),
    ]
    expect(trainingIds({ result, offers: longAndShort })).toEqual([1, 4])
  })

  it.each([
    [12, ['BBB', 'AAA', 'DDD'], []],
    [13, ['BBB', 'AAA'], ['DDD']],
    [20, ['BBB'], ['AAA', 'DDD']],
    [21, [], ['BBB', 'AAA', 'DDD']],
  ])('of a PPPK who holds %d of 24 JP are answered %j, and %j would pass the ceiling', (hoursHeld, keys, overCeiling) => {
    const { recommendations, uncovered } = advise({ result, offers, status: 'PPPK', hoursHeld })
    expect(recommendations.map(({ competencyKey }) => competencyKey)).toEqual(keys)
    expect(uncovered.map(({ key, because }) => [key, because])).toEqual(overCeiling.map((key) => [key, 'over-ceiling']))
  })

  it('of a PPPK: a long training for one does not take the hours of another', () => {
    const long = anOffer(1, { competencyKey: 'BBB', hours: 22, share: 'social', toLevel: 3 })
    const short = anOffer(2, { competencyKey: 'BBB', hours: 10, toLevel: 3 })
    const other = [anOffer(3, { competencyKey: 'AAA', hours: 8 }), anOffer(4, { competencyKey: 'DDD', hours: 6 })]
    expect(trainingIds({ result, offers: [long, short, ...other], status: 'PPPK' })).toEqual([2, 3, 4])
    expect(trainingIds({ result, offers: [long, short], status: 'PPPK' })).toEqual([1])
  })
})

describe('the shipped catalogue', () => {
  const read = (file: string): unknown => parse(readFileSync(new URL(`../../../prisma/content/${file}`, import.meta.url), 'utf8'))
  const framework = frameworkSchema.parse(read('framework.yaml'))
  const offers = catalogueSchema.parse(read('catalogue.yaml')).trainings.map((entry, index): TrainingOffer => {
    const { code, title, form, share, hours, provider, mandatory, jenjang, bidang, description } = entry
    const classes = entry.classes.map(({ starts, ends, place, seats }, n) => ({
      id: index * 10 + n,
      startsAt: new Date(`${starts}T00:00:00Z`),
      endsAt: new Date(`${ends}T00:00:00Z`),
      place,
      seatsLeft: seats,
    }))
    return {
      id: index,
      code,
      title,
      competencyKey: entry.competency,
      fromLevel: entry.from,
      toLevel: entry.to,
      form,
      share,
      hours,
      provider,
      isExample: entry.example,
      mandatory,
      jenjang,
      bidang,
      description,
      classes,
    }
  })
  const chance = seededChance(6_2023)
  const oneOf = <T>(list: readonly T[]): T => list[chance(list.length)] as T
  const aCase = (): RecommendInput => {
    const held = { jenjang: oneOf(JENJANG), bidang: oneOf(BIDANG), position: 'Siapa saja' }
    const superior = framework.competencies.flatMap(({ items }) => items.map(({ key: itemKey }) => ({ itemKey, level: oneOf(LEVELS) })))
    const result = score({ framework, held, rules: DEFAULT_CYCLE_RULES, self: [], superior })
    return { result, held, status: oneOf(EMPLOYMENT_STATUS), hoursHeld: chance(26), offers, now }
  }
  const cases = Array.from({ length: 150 }, aCase)

  it('gives the same advice in whatever order it is read', () => {
    for (const one of cases) {
      const shuffled = offers.map((offer) => ({ offer, order: chance(1_000_000) })).sort((a, b) => a.order - b.order)
      expect(recommend({ ...one, offers: shuffled.map(({ offer }) => offer) })).toEqual(recommend(one))
    }
  })

  it('never takes a PPPK past 24 JP', () => {
    for (const one of cases.filter(({ status }) => status === 'PPPK'))
      for (const { because } of recommend(one).recommendations) expect(because.hoursTotalAfter).toBeLessThanOrEqual(24)
  })

  it('answers every gap or says why not, with reasons that can be stored, no training twice and no share twice for a gap', () => {
    for (const one of cases) {
      const { recommendations, uncovered } = recommend(one)
      const answered = new Set(recommendations.map(({ competencyKey }) => competencyKey))
      expect([...answered, ...uncovered.map(({ key }) => key)].sort()).toEqual(one.result.gaps.map(({ key }) => key).sort())
      expect(new Set(recommendations.map(({ trainingId }) => trainingId)).size).toBe(recommendations.length)
      expect(new Set(recommendations.map(({ because }) => because.gapOf + because.share)).size).toBe(recommendations.length)
      for (const { because } of recommendations) expect(becauseSchema.parse(JSON.parse(JSON.stringify(because)))).toEqual(because)
    }
  })

  it('leaves no gap of a PNS without a training, and brings him or her to 20 JP where there are gaps enough', () => {
    for (const one of cases.filter(({ status }) => status === 'PNS')) {
      const { recommendations, uncovered } = recommend(one)
      expect(uncovered).toEqual([])
      if (one.result.gaps.length >= 3) expect(recommendations.at(-1)?.because.hoursTotalAfter).toBeGreaterThanOrEqual(20)
    }
  })
})
