import { describe, expect, test } from 'vitest'
import { agencyGaps } from '../../../src/domain/dashboard/agency-gaps.js'
import {
  type HeatMap,
  heatMap,
  MOST_COMPETENCIES,
  MOST_UNITS,
  readableParts,
  shareMeeting,
} from '../../../src/domain/dashboard/heat-map.js'
import type { UnitNode } from '../../../src/domain/roster/roster-store.js'
import type { GapCount } from '../../../src/domain/training/unit-gap-store.js'
import { unitGaps } from '../../../src/domain/training/unit-gaps.js'
import { seededChance } from '../../support/a-framework.js'
import { someCounts, someUnits } from '../../support/gaps.js'

const office = someUnits({ Kecamatan: null, Naimata: 'Kecamatan', Fatukoa: 'Kecamatan' })

describe('a cell of the heat map', () => {
  test.each([
    [5, 0, 100],
    [5, 5, 0],
    [8, 2, 75],
    [3, 1, 67],
    [300, 1, 99],
    [300, 299, 1],
    [200, 1, 99],
  ])('of %i people with %i below the standard is %i', (rated, below, expected) => {
    expect(shareMeeting({ rated, below })).toBe(expected)
  })

  test('is empty where nobody is rated or the group is held back; competencies without a number are left out, the order is the framework’s', () => {
    const counts = [...someCounts(office, { Naimata: [2, 8], Fatukoa: [1, 4] }, 'BBB'), ...someCounts(office, { Naimata: [4, 5] }, 'AAA')]
    const map = heatMap(unitGaps(office, counts, { smallGroups: true }), ['BBB', 'CCC', 'AAA'])
    expect(map.competencies).toEqual(['BBB', 'AAA'])
    expect(Object.fromEntries(map.rows.map(({ unit, cells }) => [unit, cells]))).toEqual({
      Kecamatan: [75, 20],
      Naimata: [75, 20],
      Fatukoa: [75, null],
    })
    const held = heatMap(unitGaps(office, counts, { smallGroups: false }), ['BBB', 'CCC', 'AAA'])
    expect(Object.fromEntries(held.rows.map(({ unit, cells }) => [unit, cells]))).toEqual({ Kecamatan: [75, 20], Naimata: [null, 20] })
  })
})

describe('what is too large for a phone', () => {
  const mapOf = (units: number, competencies: number): HeatMap => ({
    competencies: Array.from({ length: competencies }, (_, n) => `K${n}`),
    rows: Array.from({ length: units }, (_, y) => ({ unit: `U${y}`, cells: Array.from({ length: competencies }, (_, x) => y * 100 + x) })),
  })
  test.each([
    [20, 14, [[20, 14]]],
    [
      21,
      14,
      [
        [11, 14],
        [10, 14],
      ],
    ],
    [
      20,
      15,
      [
        [20, 8],
        [20, 7],
      ],
    ],
    [
      41,
      18,
      [
        [14, 9],
        [14, 9],
        [14, 9],
        [14, 9],
        [13, 9],
        [13, 9],
      ],
    ],
    [0, 0, []],
  ])('%i units and %i competencies become pictures of %j', (units, competencies, sizes) => {
    const parts = readableParts(mapOf(units, competencies))
    expect(parts.map((part) => [part.rows.length, part.competencies.length])).toEqual(sizes)
    expect(parts.every((part) => part.rows.length <= MOST_UNITS && part.competencies.length <= MOST_COMPETENCIES)).toBe(true)
    const cells = parts.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    expect(cells.length).toBe(units * competencies)
    expect(new Set(cells).size).toBe(units * competencies)
  })
})

/** Several trees; each unit has up to seven own people in each of three competencies. */
function randomOffice(chance: (below: number) => number): { units: UnitNode[]; counts: GapCount[] } {
  const units = Array.from({ length: 14 }, (_, n) => ({ id: n + 1, name: `U${n}`, parentId: n < 1 + chance(3) ? null : 1 + chance(n) }))
  const counts = ['AAA', 'BBB', 'CCC'].flatMap((key) => {
    const own = units.map(({ name }): [string, [number, number]] => {
      const rated = chance(8)
      return [name, [chance(rated + 1), rated]]
    })
    return someCounts(units, Object.fromEntries(own), key)
  })
  return { units, counts }
}

/** People of the unit and all below it, counted here anew. */
function ratedBelow(units: readonly UnitNode[], counts: readonly GapCount[], id: number, key: string): number {
  const own = counts.find(({ unitId, competencyKey }) => unitId === id && competencyKey === key)?.rated ?? 0
  return units.filter(({ parentId }) => parentId === id).reduce((sum, child) => sum + ratedBelow(units, counts, child.id, key), own)
}

describe('the head of the agency', () => {
  test('cannot work out any group of one to four people from cells, sub-units and sums, whatever the office looks like', () => {
    const chance = seededChance(20261202)
    for (let round = 0; round < 300; round += 1) {
      const { units, counts } = randomOffice(chance)
      const gaps = unitGaps(units, counts, { smallGroups: false })
      const { competencies, rows } = heatMap(gaps, ['AAA', 'BBB', 'CCC'])
      const sums = agencyGaps(units, gaps)
      for (const [column, key] of competencies.entries()) {
        const shown = units.filter(({ name }) => (rows.find(({ unit }) => unit === name)?.cells[column] ?? null) !== null)
        const isShown = new Set(shown.map(({ id }) => id))
        // The smallest groups that differences of shown numbers reach; all others are made of these.
        for (const { id, parentId } of shown) {
          const rated = ratedBelow(units, counts, id, key)
          const parts = shown.filter((one) => one.parentId === id).reduce((sum, one) => sum + ratedBelow(units, counts, one.id, key), 0)
          expect(rated).toBeGreaterThanOrEqual(5)
          expect(rated - parts === 0 || rated - parts >= 5, `${rated - parts} left in ${id} ${key}, round ${round}`).toBe(true)
          expect(parentId === null || isShown.has(parentId)).toBe(true)
        }
        // The sum of the agency is that of the shown units at the top, and tells nothing beside them.
        const top = shown.filter(({ parentId }) => parentId === null)
        expect(sums.find((one) => one.key === key)?.rated ?? 0).toBe(
          top.reduce((sum, { id }) => sum + ratedBelow(units, counts, id, key), 0),
        )
      }
    }
  })
})
