import { describe, expect, test } from 'vitest'
import { unitTotals } from '../../../src/domain/dashboard/unit-totals.js'
import { seededChance } from '../../support/a-framework.js'
import { someUnits } from '../../support/gaps.js'

const office = someUnits({ Kecamatan: null, Naimata: 'Kecamatan', Fatukoa: 'Kecamatan', Dinas: null })
const keys = ['people', 'done'] as const
const own = (counts: readonly [unitId: number, people: number, done: number][]) =>
  counts.map(([unitId, people, done]) => ({ unitId, people, done }))
const seen = (counts: readonly [number, number, number][], smallGroups: boolean) => {
  const { rows, total, hidesSmall } = unitTotals(office, own(counts), { keys, group: 'people', smallGroups })
  return {
    rows: rows.map(({ unit, counts: { people, done } }) => `${unit.name} ${done}/${people}`),
    total: `${total.done}/${total.people}`,
    hidesSmall,
  }
}

describe('counts by unit', () => {
  test.each([
    [
      'the admin sees every unit, sub-units within',
      [
        [1, 2, 1],
        [2, 8, 3],
        [3, 4, 0],
        [4, 3, 2],
      ],
      true,
      { rows: ['Kecamatan 4/14', 'Naimata 3/8', 'Fatukoa 0/4', 'Dinas 2/3'], total: '6/17', hidesSmall: false },
    ],
    [
      'others see no group under five, and a sum that does not give it away',
      [
        [1, 2, 1],
        [2, 8, 3],
        [3, 4, 0],
        [4, 3, 2],
      ],
      false,
      { rows: ['Kecamatan 4/14', 'Naimata 3/8'], total: '4/14', hidesSmall: true },
    ],
    [
      'others see neither of two when the smaller could be worked out',
      [
        [2, 8, 3],
        [3, 4, 0],
        [4, 5, 5],
      ],
      false,
      { rows: ['Kecamatan 3/12', 'Dinas 5/5'], total: '8/17', hidesSmall: true },
    ],
    ['of nobody nothing is told', [], false, { rows: [], total: '0/0', hidesSmall: false }],
  ] as [string, [number, number, number][], boolean, object][])('%s', (_name, counts, smallGroups, expected) => {
    expect(seen(counts, smallGroups)).toEqual(expected)
  })

  test('leave no group of one to four people to be worked out, whatever the office looks like', () => {
    const chance = seededChance(20261203)
    for (let round = 0; round < 300; round += 1) {
      const units = Array.from({ length: 12 }, (_, n) => ({ id: n + 1, name: `U${n}`, parentId: n < 2 ? null : 1 + chance(n) }))
      const counts = units.map(({ id }) => ({ unitId: id, people: chance(8), done: 0 }))
      const { rows, total } = unitTotals(units, counts, { keys, group: 'people', smallGroups: false })
      const shown = new Map(rows.map(({ unit, counts: { people } }) => [unit.id, people]))
      for (const [id, people] of shown) {
        const left = units.filter((unit) => unit.parentId === id).reduce((sum, unit) => sum - (shown.get(unit.id) ?? 0), people)
        expect(people).toBeGreaterThanOrEqual(5)
        expect(left === 0 || left >= 5, `${left} left in ${id}, round ${round}`).toBe(true)
      }
      const top = rows.filter(({ unit }) => unit.parentId === null)
      expect(total.people).toBe(top.reduce((sum, { counts: { people } }) => sum + people, 0))
    }
  })
})
