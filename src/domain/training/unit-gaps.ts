/** A unit counts with its sub-units, worst first; a group under five people is shown to nobody but the admin, nor can it be worked out (H4, K4). */
import type { UnitNode } from '../roster/roster-store.js'
import { withSubUnits } from '../roster/unit-tree.js'
import type { GapCount } from './unit-gap-store.js'

/** People below which a group is not shown (K4). */
export const SMALLEST_GROUP = 5

interface CompetencyCount {
  key: string
  rated: number
  below: number
}
export interface UnitGaps {
  unit: UnitNode
  /** Most people below the standard first; only competencies in which somebody is rated and that may be shown. */
  competencies: CompetencyCount[]
  /** Sums over these competencies: levels given, and those below the standard. */
  rated: number
  below: number
}

interface Wanted {
  /** Groups under five are shown too, as to the admin, who plans classes by name. */
  smallGroups: boolean
  /** Those of the counts whom the reader does not know one by one; all of them when left out. */
  strangers?: readonly GapCount[]
}

export function unitGaps(units: readonly UnitNode[], counts: readonly GapCount[], { smallGroups, strangers = counts }: Wanted): UnitGaps[] {
  const keys = [...new Set(counts.map(({ competencyKey }) => competencyKey))].sort()
  const subtreeOf = new Map(units.map(({ id }) => [id, withSubUnits(units, id)]))
  const competenciesOf = new Map<number, CompetencyCount[]>(units.map(({ id }) => [id, []]))
  for (const key of keys) {
    const totals = totalsOf(subtreeOf, counts, key)
    const unknown = strangers === counts ? totals : totalsOf(subtreeOf, strangers, key)
    const shown = smallGroups
      ? units.map(({ id }) => id)
      : withoutSmallGroups(
          units,
          (id) => totals.get(id)?.rated ?? 0,
          (id) => unknown.get(id)?.rated ?? 0,
        )
    for (const id of shown) {
      const total = totals.get(id)
      if (total !== undefined && total.rated > 0) competenciesOf.get(id)?.push({ key, ...total })
    }
  }
  const rows = units.map((unit) => rowOf(unit, competenciesOf.get(unit.id) ?? []))
  return rows.filter(({ rated }) => rated > 0).sort(worseFirst)
}

function rowOf(unit: UnitNode, competencies: CompetencyCount[]): UnitGaps {
  const sum = (pick: (one: CompetencyCount) => number) => competencies.reduce((total, one) => total + pick(one), 0)
  const sorted = competencies.sort((a, b) => b.below - a.below || a.rated - b.rated || (a.key < b.key ? -1 : 1))
  return { unit, competencies: sorted, rated: sum(({ rated }) => rated), below: sum(({ below }) => below) }
}

function worseFirst(a: UnitGaps, b: UnitGaps): number {
  return b.below / b.rated - a.below / a.rated || b.below - a.below || (a.unit.name < b.unit.name ? -1 : 1)
}

/** People of each unit with its sub-units in one competency. */
function totalsOf(
  subtreeOf: ReadonlyMap<number, readonly number[]>,
  counts: readonly GapCount[],
  key: string,
): Map<number, { rated: number; below: number }> {
  const own = new Map(counts.filter(({ competencyKey }) => competencyKey === key).map((one) => [one.unitId, one]))
  const totals = [...subtreeOf].map(([id, unitIds]) => {
    const parts = unitIds.flatMap((unitId) => own.get(unitId) ?? [])
    const rated = parts.reduce((sum, part) => sum + part.rated, 0)
    return [id, { rated, below: parts.reduce((sum, part) => sum + part.below, 0) }] as const
  })
  return new Map(totals)
}

/** Nobody, or so many that nobody is pointed at. */
const isNoFew = (people: number) => people === 0 || people >= SMALLEST_GROUP

/**
 * The units whose number may be shown when all shown numbers are laid side by side. Units form a tree, so all that can be
 * worked out from them are differences: a unit less its shown sub-units. Hence a unit is shown from five people on, and of
 * its sub-units so many that what is left is nobody or five people at least: where one to four would be left, the smallest
 * of those sub-units is held back and hides them. Below a unit that is held back nothing is shown.
 * `strangersIn`: those of a unit's people whom the reader does not know one by one. The others can be taken off every number,
 * so the same holds for the strangers alone.
 */
export function withoutSmallGroups(
  units: readonly UnitNode[],
  peopleIn: (unitId: number) => number,
  strangersIn: (unitId: number) => number = peopleIn,
): number[] {
  const known = new Set(units.map(({ id }) => id))
  const largeEnough = (id: number) => peopleIn(id) >= SMALLEST_GROUP && isNoFew(strangersIn(id))
  const shown = units.filter(({ id, parentId }) => (parentId === null || !known.has(parentId)) && largeEnough(id)).map(({ id }) => id)
  const childrenOf = new Map<number | null, number[]>()
  for (const { id, parentId } of units) {
    const children = childrenOf.get(parentId)
    if (children === undefined) childrenOf.set(parentId, [id])
    else children.push(id)
  }
  for (const id of shown) {
    const candidates = (childrenOf.get(id) ?? []).filter(largeEnough)
    candidates.sort((a, b) => peopleIn(a) - peopleIn(b) || a - b)
    const left = (sizeIn: (unitId: number) => number) => sizeIn(id) - candidates.reduce((sum, child) => sum + sizeIn(child), 0)
    // Five strangers held back hide the few, and are five people; where none of the strangers are few, five people are enough.
    const hides = isNoFew(left(strangersIn)) ? (isNoFew(left(peopleIn)) ? undefined : candidates[0]) : candidates.find(strangersIn)
    shown.push(...candidates.filter((child) => child !== hides))
  }
  return shown
}
