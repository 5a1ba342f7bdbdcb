import { describe, expect, it } from 'vitest'
import { type ItemSums, type RaterFacts, raterStatistics, type SentRating } from '../../../src/domain/statistics/rater-statistics.js'

/** What a rater gave to different people at one item. */
const given = (itemKey: string, ...levels: number[]): ItemSums => ({
  itemKey,
  count: levels.length,
  sum: levels.reduce((sum, level) => sum + level, 0),
  squares: levels.reduce((sum, level) => sum + level * level, 0),
})
const onTime: SentRating = { late: false, observed: 24, differentLevels: 3 }
const sent = (count: number, one: Partial<SentRating> = {}) => Array.from({ length: count }, () => ({ ...onTime, ...one }))

const spreadOut = [given('INT1', 2, 3, 3, 4, 3)]
function statisticsOf(facts: Partial<RaterFacts>, { agency = facts.items ?? spreadOut, practice = null as number | null } = {}) {
  const whole: RaterFacts = {
    raterId: 1,
    name: 'Petrus Contoh',
    unitName: 'Kelurahan',
    items: spreadOut,
    ratings: sent(5),
    self: { pairs: 0, difference: 0 },
    ...facts,
  }
  return raterStatistics(whole, { agency, practice })
}

describe('statistics of a rater', () => {
  it.each([
    [0, false],
    [4, false],
    [5, true],
    [6, true],
  ])('of %d ratings are there: %s', (count, there) => {
    expect(statisticsOf({ ratings: sent(count) }) !== null).toBe(there)
  })

  it('computed by hand', () => {
    // INT1: 1, 2, 2, 3, 2 where the agency's mean is 3; INT2: 2, 4 where it is 3,5.
    //   offset  (10 - 5 x 3 + 6 - 2 x 3,5) / 7 = (-5 - 1) / 7 = -0,857142857
    //   spread  INT1: squares 22 - 100 / 5 = 2, / 4, root 0,707106781; INT2: squares 20 - 36 / 2 = 2, / 1, root 1,414213562; mean 1,060660172
    //   self    -9 over 7 items
    const found = statisticsOf(
      { items: [given('INT1', 1, 2, 2, 3, 2), given('INT2', 2, 4)], self: { pairs: 7, difference: -9 } },
      { agency: [given('INT1', 3, 3, 3), given('INT2', 3, 4)] },
    )
    expect(found?.offset).toBeCloseTo(-0.857142857, 9)
    expect(found?.spread).toBeCloseTo(1.060660172, 9)
    expect(found?.selfOffset?.mean).toBeCloseTo(-9 / 7, 9)
    expect(found?.selfOffset?.pairs).toBe(7)
    expect(found?.questions).toEqual(['strict'])
  })

  it('says nothing of offset and spread where nothing was observed, nor of self levels where nobody sent them', () => {
    expect(statisticsOf({ items: [] }, { agency: [] })).toMatchObject({ offset: null, spread: null, selfOffset: null, questions: [] })
    expect(statisticsOf({ items: [given('INT1', 3)] })).toMatchObject({ spread: null })
  })

  it('adds up to no offset at all over the whole agency', () => {
    const raters = [
      [given('INT1', 1, 2), given('INT2', 5, 5, 4)],
      [given('INT1', 4, 4, 3), given('INT2', 2)],
    ]
    const agency = [given('INT1', 1, 2, 4, 4, 3), given('INT2', 5, 5, 4, 2)]
    const weighted = raters.map(
      (items) => (statisticsOf({ items }, { agency })?.offset ?? 0) * items.reduce((sum, { count }) => sum + count, 0),
    )
    expect(weighted.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 9)
  })
})

describe('a question is asked', () => {
  const agencyAt = (mean: number) => ({ agency: [{ itemKey: 'INT1', count: 100, sum: mean * 100, squares: 0 }] })
  it.each([
    // The own mean is 3.
    ['half a level above the agency', 2.5, ['lenient']],
    ['just under half a level above', 2.51, []],
    ['as the agency', 3, []],
    ['just under half a level below', 3.49, []],
    ['half a level below', 3.5, ['strict']],
  ] as const)('at an offset of %s', (_, mean, questions) => {
    expect(statisticsOf({}, agencyAt(mean))?.questions).toEqual(questions)
  })

  it.each([
    ['everybody the same', given('INT1', 3, 3, 3, 3, 3, 3), ['narrow']],
    // Deviations of one in seven: variance 6 / 7 / 6 = 0,142857, root 0,377964.
    ['one in seven differs', given('INT1', 3, 3, 3, 3, 3, 3, 4), ['narrow']],
    // One in six: variance 5 / 6 / 5 = 0,166667, root 0,408248.
    ['one in six differs', given('INT1', 3, 3, 3, 3, 3, 4), []],
  ])('at a spread below 0,4: %s', (_, item, questions) => {
    expect(statisticsOf({ items: [item] })?.questions).toEqual(questions)
  })

  it.each([
    ['one of six with one level', [...sent(1, { differentLevels: 1 }), ...sent(5)], []],
    ['one of five with one level', [...sent(1, { differentLevels: 1 }), ...sent(4)], ['same']],
    ['one level, but at five items only', [...sent(1, { differentLevels: 1, observed: 5 }), ...sent(4)], []],
    ['one level at six items', [...sent(1, { differentLevels: 1, observed: 6 }), ...sent(4)], ['same']],
    ['one of six late', [...sent(1, { late: true }), ...sent(5)], []],
    ['one of five late', [...sent(1, { late: true }), ...sent(4)], ['late']],
  ])('from a fifth of the ratings on: %s', (_, ratings, questions) => {
    expect(statisticsOf({ ratings })?.questions).toEqual(questions)
  })

  it.each([
    [null, []],
    [0.67, []],
    [1, ['practice']],
  ])('at a distance of %s from the practice key', (practice, questions) => {
    expect(statisticsOf({}, { practice })?.questions).toEqual(questions)
  })
})
