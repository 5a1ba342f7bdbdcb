import { describe, expect, test } from 'vitest'
import { withSubUnits } from '../../../src/domain/roster/unit-tree.js'
import { unitGaps } from '../../../src/domain/training/unit-gaps.js'
import { seededChance } from '../../support/a-framework.js'
import { someCounts, someUnits } from '../../support/gaps.js'

const office = someUnits({ Kecamatan: null, Naimata: 'Kecamatan', Fatukoa: 'Kecamatan', Posyandu: 'Naimata' })
const seen = (own: Parameters<typeof someCounts>[1], smallGroups: boolean, units = office) =>
  Object.fromEntries(
    unitGaps(units, someCounts(units, own), { smallGroups }).map(({ unit, below, rated }) => [unit.name, `${below} of ${rated}`]),
  )

describe('a unit', () => {
  test('counts its own people and those of all units below it', () => {
    expect(withSubUnits(office, 1).sort()).toEqual([1, 2, 3, 4])
    expect(withSubUnits(office, 2).sort()).toEqual([2, 4])
    expect(seen({ Kecamatan: [1, 2], Naimata: [3, 6], Posyandu: [5, 7], Fatukoa: [0, 9] }, true)).toEqual({
      Kecamatan: '9 of 24',
      Naimata: '8 of 13',
      Posyandu: '5 of 7',
      Fatukoa: '0 of 9',
    })
  })

  test('stands the higher the larger the share of its people below the standard', () => {
    const rows = unitGaps(office, someCounts(office, { Naimata: [3, 6], Posyandu: [7, 7], Fatukoa: [1, 9] }), { smallGroups: true })
    expect(rows.map(({ unit }) => unit.name)).toEqual(['Posyandu', 'Naimata', 'Kecamatan', 'Fatukoa'])
  })

  test('names first the competency in which most of its people are below the standard', () => {
    const counts = [
      ...someCounts(office, { Naimata: [2, 9] }, 'AAA'),
      ...someCounts(office, { Naimata: [4, 9] }, 'BBB'),
      ...someCounts(office, { Naimata: [4, 5] }, 'CCC'),
    ]
    const [naimata] = unitGaps(office, counts, { smallGroups: true })
    expect(naimata?.competencies.map(({ key }) => key)).toEqual(['CCC', 'BBB', 'AAA'])
  })

  test('in which nobody has a result is not in the list', () => {
    expect(seen({ Naimata: [1, 6] }, true)).toEqual({ Kecamatan: '1 of 6', Naimata: '1 of 6' })
  })
})

describe('the head of the agency', () => {
  test.each([
    ['sees a unit of five', { Naimata: [2, 5], Fatukoa: [1, 5] }, { Kecamatan: '3 of 10', Naimata: '2 of 5', Fatukoa: '1 of 5' }],
    ['sees no unit of four', { Naimata: [2, 4] }, {}],
    [
      'sees the larger unit beside one of four, once four of the unit above hide among others',
      { Kecamatan: [0, 1], Naimata: [2, 9], Fatukoa: [1, 4] },
      { Kecamatan: '3 of 14', Naimata: '2 of 9' },
    ],
    [
      'sees neither of two units when the smaller one’s four could be worked out from the other',
      { Naimata: [2, 9], Fatukoa: [1, 4] },
      { Kecamatan: '3 of 13' },
    ],
    [
      'sees the larger of two units when what is left of the unit above would be one person',
      { Kecamatan: [1, 1], Naimata: [2, 9], Fatukoa: [1, 5] },
      { Kecamatan: '4 of 15', Naimata: '2 of 9' },
    ],
    [
      'sees nothing below a unit that is held back',
      { Kecamatan: [1, 1], Naimata: [0, 1], Posyandu: [2, 6], Fatukoa: [1, 9] },
      { Kecamatan: '4 of 17', Fatukoa: '1 of 9' },
    ],
  ] as const)('%s', (_name, own, expected) => {
    expect(seen(own as unknown as Parameters<typeof someCounts>[1], false)).toEqual(expected)
  })

  test('cannot work out any group of one to four people, whatever the office looks like', () => {
    const chance = seededChance(20261201)
    for (let round = 0; round < 300; round += 1) {
      const units = Array.from({ length: 12 }, (_, n) => ({ id: n + 1, name: `U${n}`, parentId: n === 0 ? null : 1 + chance(n) }))
      const own = Object.fromEntries(units.map(({ name }) => [name, [0, chance(8)] as [number, number]]))
      const rows = unitGaps(units, someCounts(units, own), { smallGroups: false })
      const shown = new Map(rows.map(({ unit, rated }) => [unit.id, rated]))
      for (const [id, rated] of shown) {
        expect(rated).toBeGreaterThanOrEqual(5)
        const below = units.filter((unit) => unit.parentId === id && shown.has(unit.id))
        const left = rated - below.reduce((sum, unit) => sum + (shown.get(unit.id) ?? 0), 0)
        expect(left === 0 || left >= 5, `${left} left in unit ${id} of round ${round}`).toBe(true)
        // What is shown hangs together: no shown unit lies below one that is held back.
        const parentId = units.find((unit) => unit.id === id)?.parentId
        expect(parentId === null || shown.has(parentId ?? 0)).toBe(true)
      }
    }
  })

  test('is shown a competency only where five people were rated in it', () => {
    const counts = [...someCounts(office, { Naimata: [3, 9] }, 'AAA'), ...someCounts(office, { Naimata: [2, 4] }, 'KES')]
    expect(unitGaps(office, counts, { smallGroups: false }).map(({ competencies }) => competencies.map(({ key }) => key))).toEqual([
      ['AAA'],
      ['AAA'],
    ])
  })
})
