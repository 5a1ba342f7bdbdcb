import { describe, expect, test } from 'vitest'
import { fairnessByUnit, shownSentences, type UnitFairness } from '../../../src/domain/fairness/fairness.js'
import { someUnits } from '../../support/gaps.js'

const units = someUnits({ Kecamatan: null, Naimata: 'Kecamatan', Fatukoa: 'Kecamatan' })
const answers = (unitId: number, levels: number[], results = levels.length): UnitFairness => ({
  unitId,
  results,
  answered: levels.length,
  sum: levels.reduce((sum, level) => sum + level, 0),
  l1: levels.filter((level) => level === 1).length,
  l2: levels.filter((level) => level === 2).length,
  l3: levels.filter((level) => level === 3).length,
  l4: levels.filter((level) => level === 4).length,
  l5: levels.filter((level) => level === 5).length,
})
const named = (own: UnitFairness[]) => fairnessByUnit(units, own).rows.map(({ unit }) => unit.name)

describe('how fair people find it', () => {
  test.each([
    ['four answers show nothing', [answers(2, [1, 2, 3, 4], 8)], [], 0],
    ['five answers show the unit and the one above it', [answers(2, [1, 2, 3, 4, 5], 8)], ['Kecamatan', 'Naimata'], 5],
    [
      'four beside five are not left over for anybody to work out',
      [answers(2, [1, 2, 3, 4, 5]), answers(3, [1, 1, 1, 1])],
      ['Kecamatan'],
      9,
    ],
    [
      'five beside five are both shown',
      [answers(2, [5, 5, 5, 5, 5]), answers(3, [1, 1, 1, 1, 1])],
      ['Kecamatan', 'Naimata', 'Fatukoa'],
      10,
    ],
  ])('%s', (_what, own, shown, answered) => {
    expect(named(own)).toEqual(shown)
    expect(fairnessByUnit(units, own).total.answered).toBe(answered)
  })

  test.each([
    [4, 0],
    [5, 5],
  ])('of %i sentences %i are shown', (written, shown) => {
    expect(shownSentences(Array.from({ length: written }, (_, index) => `Kalimat ${index}`))).toHaveLength(shown)
  })
})
