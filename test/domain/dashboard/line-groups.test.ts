import { describe, expect, test } from 'vitest'
import { lineGroup, shownLineBands, shownLineGaps } from '../../../src/domain/dashboard/line-groups.js'

describe('of a superior’s line', () => {
  test.each([
    ['four people led directly are no group', 4, 0, 'nobody'],
    ['five are', 5, 0, 'everybody'],
    ['four further below are not added to five, who are known one by one', 5, 4, 'directly'],
    ['nor is one', 9, 1, 'directly'],
    ['five further below are', 5, 5, 'everybody'],
    ['five further below one are', 1, 5, 'everybody'],
    ['three and four are seven, but the four could be worked out', 3, 4, 'nobody'],
    ['nobody is no group', 0, 0, 'nobody'],
  ] as const)('%s', (_name, direct, below, expected) => {
    expect(lineGroup({ direct, below })).toBe(expected)
  })

  test('each competency is judged by the people rated in it', () => {
    const gap = (competencyKey: string, rated: number, below: number) => ({ competencyKey, rated, below })
    const shown = shownLineGaps({
      direct: [gap('AAA', 5, 1), gap('BBB', 5, 2), gap('CCC', 2, 2)],
      below: [gap('AAA', 6, 3), gap('BBB', 2, 2), gap('CCC', 1, 1)],
    })
    expect(shown).toEqual({ rows: [gap('AAA', 11, 4), gap('BBB', 5, 2)], hidesSmall: true })
  })

  test('the spread of the job person match is that of everybody, or of those led directly, or not told', () => {
    const direct = [{ band: 'optimal', people: 3 } as const, { band: 'kurang_optimal', people: 2 } as const]
    const below = (people: number) => [{ band: 'optimal', people } as const]
    expect(shownLineBands({ direct, below: below(5) })).toEqual({
      rows: [
        { band: 'optimal', people: 8 },
        { band: 'kurang_optimal', people: 2 },
      ],
      hidesSmall: false,
    })
    expect(shownLineBands({ direct, below: below(4) })).toEqual({ rows: direct, hidesSmall: true })
    expect(shownLineBands({ direct: [], below: below(4) })).toEqual({ rows: [], hidesSmall: true })
    expect(shownLineBands({ direct: [], below: [] })).toEqual({ rows: [], hidesSmall: false })
  })
})
