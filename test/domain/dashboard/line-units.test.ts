import { describe, expect, test } from 'vitest'
import { agencyGaps } from '../../../src/domain/dashboard/agency-gaps.js'
import { heatMap } from '../../../src/domain/dashboard/heat-map.js'
import { lineGroup } from '../../../src/domain/dashboard/line-groups.js'
import { lineUnitGaps, lineUnitTotals } from '../../../src/domain/dashboard/line-units.js'
import { seededChance } from '../../support/a-framework.js'
import { someCounts, someUnits } from '../../support/gaps.js'

const office = someUnits({ Kecamatan: null, Naimata: 'Kecamatan', Fatukoa: 'Kecamatan', Posyandu: 'Naimata', Dinas: null })
const keys = ['people', 'done'] as const
const names = { everybody: 'Garis', directly: 'Langsung' }
type Own = Record<string, [people: number, done: number]>
const own = (of: Own) =>
  office.flatMap(({ id, name }) => {
    const [people, done] = of[name] ?? [0, 0]
    return people === 0 ? [] : [{ unitId: id, people, done }]
  })
const seen = (direct: Own, below: Own) => {
  const { rows, total, hidesSmall } = lineUnitTotals(office, { direct: own(direct), below: own(below) }, { keys, group: 'people', names })
  return {
    rows: rows.map(({ unit, counts: { people, done } }) => `${unit.name} ${done}/${people}`),
    total: `${total.done}/${total.people}`,
    hidesSmall,
  }
}

describe('of a superior’s line', () => {
  test.each([
    ['one unit is the whole line and stands once', { Naimata: [6, 2] }, {}, { rows: ['Garis 2/6'], total: '2/6', hidesSmall: false }],
    [
      'two units stand below the whole line; the unit above them, of which the line is a part, does not',
      { Naimata: [6, 2] },
      { Fatukoa: [5, 1] },
      { rows: ['Garis 3/11', 'Naimata 2/6', 'Fatukoa 1/5'], total: '3/11', hidesSmall: false },
    ],
    [
      'units of two agencies stand below it too',
      { Naimata: [6, 2] },
      { Dinas: [7, 7] },
      { rows: ['Garis 9/13', 'Naimata 2/6', 'Dinas 7/7'], total: '9/13', hidesSmall: false },
    ],
    [
      'four further below in a unit are not added to five known ones there, nor is what is left of the line four',
      { Naimata: [5, 2] },
      { Naimata: [4, 1], Fatukoa: [9, 3] },
      { rows: ['Garis 6/18'], total: '6/18', hidesSmall: true },
    ],
    [
      'four who are hidden among five others hide a unit of none',
      { Naimata: [5, 2], Kecamatan: [1, 1] },
      { Naimata: [4, 1], Fatukoa: [9, 3], Kecamatan: [1, 0] },
      { rows: ['Garis 7/20', 'Fatukoa 3/9'], total: '7/20', hidesSmall: true },
    ],
    [
      'only those led directly are counted where four are further below',
      { Naimata: [6, 2], Fatukoa: [5, 5] },
      { Naimata: [4, 4] },
      { rows: ['Langsung 7/11', 'Naimata 2/6', 'Fatukoa 5/5'], total: '7/11', hidesSmall: true },
    ],
    ['nobody is counted of three and four', { Naimata: [3, 2] }, { Naimata: [4, 4] }, { rows: [], total: '0/0', hidesSmall: true }],
    ['of nobody nothing is told', {}, {}, { rows: [], total: '0/0', hidesSmall: false }],
  ] as [string, Own, Own, object][])('%s', (_name, direct, below, expected) => {
    expect(seen(direct, below)).toEqual(expected)
  })

  test('each competency is judged by the people rated in it, and the largest gaps are those of the whole line', () => {
    const [near, far] = [
      [
        ...someCounts(office, { Naimata: [1, 5] }, 'AAA'),
        ...someCounts(office, { Naimata: [2, 5] }, 'BBB'),
        ...someCounts(office, { Naimata: [2, 2] }, 'CCC'),
      ],
      [
        ...someCounts(office, { Naimata: [3, 6] }, 'AAA'),
        ...someCounts(office, { Fatukoa: [2, 2] }, 'BBB'),
        ...someCounts(office, { Naimata: [1, 1] }, 'CCC'),
      ],
    ]
    const gaps = lineUnitGaps(office, { direct: near, below: far }, names)
    expect(agencyGaps(gaps.units, gaps.rows)).toEqual([
      { key: 'AAA', rated: 11, below: 4 },
      { key: 'BBB', rated: 5, below: 2 },
    ])
    expect(gaps.hidesSmall).toBe(true)
    // Seven of eleven, three of five meet the standard.
    expect(heatMap(gaps.rows, ['AAA', 'BBB', 'CCC'])).toEqual({ competencies: ['AAA', 'BBB'], rows: [{ unit: 'Garis', cells: [64, 60] }] })
  })
})

/** Several trees; in each unit up to six led directly and eight further below. */
function randomLine(chance: (below: number) => number) {
  const units = Array.from({ length: 12 }, (_, n) => ({ id: n + 1, name: `U${n}`, parentId: n < 1 + chance(3) ? null : 1 + chance(n) }))
  // Small lines and large ones: a unit in two has people, or one in eight.
  const sparse = 2 + chance(7)
  const side = (most: number) => units.map(({ id }) => ({ unitId: id, people: chance(sparse) === 0 ? chance(most + 1) : 0, done: 0 }))
  return { units, direct: side(6), below: side(8) }
}
type Side = ReturnType<typeof randomLine>['below']
type Units = ReturnType<typeof randomLine>['units']
const peopleOf = (side: Side) => side.reduce((sum, { people }) => sum + people, 0)
/** People of one side in the unit and all below it, counted here anew. */
function within(units: Units, side: Side, id: number): number {
  const here = side.find(({ unitId }) => unitId === id)?.people ?? 0
  return units.filter(({ parentId }) => parentId === id).reduce((sum, child) => sum + within(units, side, child.id), here)
}
const isNoFew = (people: number) => people === 0 || people >= 5

/**
 * What a superior who knows each of the own people finds out of the shown units: `shown` are ids, the whole line apart. Each
 * shown number less that of the next ones shown below it, and each less the own people in it, is nobody or five at least.
 */
function expectNoFewFound({ units, direct, below }: ReturnType<typeof randomLine>, shown: readonly number[], what: string): void {
  const parentOf = new Map(units.map(({ id, parentId }) => [id, parentId]))
  const nextShown = (id: number | null): number | null => (id === null || shown.includes(id) ? id : nextShown(parentOf.get(id) ?? null))
  for (const side of [below, [...direct, ...below]]) {
    const merged = units.map(({ id }) => ({ unitId: id, people: peopleOf(side.filter(({ unitId }) => unitId === id)), done: 0 }))
    const parts = new Map<number | null, number>([[null, peopleOf(merged)]])
    for (const id of shown) parts.set(id, (parts.get(id) ?? 0) + within(units, merged, id))
    for (const id of shown) {
      const up = nextShown(parentOf.get(id) ?? null)
      parts.set(up, (parts.get(up) ?? 0) - within(units, merged, id))
    }
    for (const [id, left] of parts) expect(isNoFew(left), `${left} left in ${id ?? 'the whole line'}, ${what}`).toBe(true)
    for (const id of shown) expect(isNoFew(within(units, merged, id)), `unit ${id}, ${what}`).toBe(true)
  }
}

describe('a superior who knows each of the own people', () => {
  test('cannot work out any group of one to four further below, whatever the line looks like', () => {
    const chance = seededChance(20261204)
    const told = { everybody: 0, directly: 0, nobody: 0, units: 0 }
    for (let round = 0; round < 600; round += 1) {
      const line = randomLine(chance)
      const { units, direct, below } = line
      const { rows, total } = lineUnitTotals(units, { direct, below }, { keys, group: 'people', names })
      const scope = lineGroup({ direct: peopleOf(direct), below: peopleOf(below) })
      told[scope] += 1
      const shown = rows.filter(({ unit }) => unit.parentId !== null).map(({ unit }) => unit.id)
      told.units += shown.length
      const what = `round ${round}`
      if (scope === 'nobody') expect(rows, what).toEqual([])
      else expectNoFewFound(scope === 'everybody' ? line : { ...line, below: [] }, shown, what)
      const counted = { everybody: peopleOf(direct) + peopleOf(below), directly: peopleOf(direct), nobody: 0 }[scope]
      expect(total.people, what).toBe(counted)
      for (const { unit, counts } of rows)
        expect(counts.people, what).toBe(
          unit.parentId === null ? counted : within(units, direct, unit.id) + (scope === 'everybody' ? within(units, below, unit.id) : 0),
        )
    }
    // The walk has seen what it is about.
    expect(Math.min(told.everybody, told.directly, told.nobody)).toBeGreaterThan(20)
    expect(told.units).toBeGreaterThan(300)
  })

  test('nor in any competency of the heat map and the largest gaps', () => {
    const chance = seededChance(20261205)
    let cells = 0
    for (let round = 0; round < 300; round += 1) {
      const units = randomLine(chance).units
      const lines = ['AAA', 'BBB', 'CCC'].map((key) => ({ key, ...randomLine(chance), units }))
      const counts = (side: 'direct' | 'below') =>
        lines.flatMap((line) =>
          line[side]
            .filter(({ people }) => people > 0)
            .map(({ unitId, people }) => ({ unitId, competencyKey: line.key, rated: people, below: chance(people + 1) })),
        )
      const gaps = lineUnitGaps(units, { direct: counts('direct'), below: counts('below') }, names)
      const map = heatMap(gaps.rows, ['AAA', 'BBB', 'CCC'])
      const sums = agencyGaps(gaps.units, gaps.rows)
      for (const line of lines) {
        const scope = lineGroup({ direct: peopleOf(line.direct), below: peopleOf(line.below) })
        const column = map.competencies.indexOf(line.key)
        expect(column >= 0, `${line.key}, round ${round}`).toBe(scope !== 'nobody')
        if (column < 0) continue
        const shown = map.rows
          .filter(({ unit, cells: row }) => !Object.values(names).includes(unit) && row[column] !== null)
          .map(({ unit }) => unit)
        const ids = units.filter(({ name }) => shown.includes(name)).map(({ id }) => id)
        cells += ids.length
        expectNoFewFound(scope === 'everybody' ? line : { ...line, below: [] }, ids, `${line.key}, round ${round}`)
        expect(sums.find(({ key }) => key === line.key)?.rated).toBe(
          peopleOf(line.direct) + (scope === 'everybody' ? peopleOf(line.below) : 0),
        )
      }
    }
    expect(cells).toBeGreaterThan(300)
  })
})
