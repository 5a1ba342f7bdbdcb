/** Counts of units, each with its sub-units; a group under five people is shown to nobody but the admin, nor can it be worked out from the others (K4). */
import type { UnitNode } from '../roster/roster-store.js'
import { withSubUnits } from '../roster/unit-tree.js'
import { withoutSmallGroups } from '../training/unit-gaps.js'

/** Of a unit's own people, its sub-units not counted. */
export type OwnCounts<K extends string> = { unitId: number } & Record<K, number>

export interface UnitTotals<K extends string> {
  /** Units with people in them that may be shown, in the order given. */
  rows: { unit: UnitNode; counts: Record<K, number> }[]
  /** Of all units at the top that may be shown: what is not in the rows cannot be worked out from it. */
  total: Record<K, number>
  /** Some units are left out because of their size. */
  hidesSmall: boolean
}

interface Wanted<K extends string> {
  keys: readonly K[]
  /** The count that says how many people a group has. */
  group: K
  smallGroups: boolean
  /** Those of the counts whom the reader does not know one by one; all of them when left out. */
  strangers?: readonly OwnCounts<K>[]
}

export function unitTotals<K extends string>(
  units: readonly UnitNode[],
  own: readonly OwnCounts<K>[],
  { keys, group, smallGroups, strangers = own }: Wanted<K>,
): UnitTotals<K> {
  const sum = (counts: readonly Record<K, number>[]) =>
    Object.fromEntries(keys.map((key) => [key, counts.reduce((total, one) => total + one[key], 0)])) as Record<K, number>
  const subtreeOf = new Map(units.map(({ id }) => [id, new Set(withSubUnits(units, id))]))
  const within = (id: number, counts: readonly OwnCounts<K>[]) =>
    sum(counts.filter(({ unitId }) => subtreeOf.get(id)?.has(unitId) ?? false))
  const totals = new Map(units.map(({ id }) => [id, within(id, own)]))
  const sizeOf = (id: number) => totals.get(id)?.[group] ?? 0
  const unknown = strangers === own ? totals : new Map(units.map(({ id }) => [id, within(id, strangers)]))
  const shown = new Set(smallGroups ? units.map(({ id }) => id) : withoutSmallGroups(units, sizeOf, (id) => unknown.get(id)?.[group] ?? 0))
  const filled = units.filter(({ id }) => sizeOf(id) > 0)
  const rows = filled.flatMap((unit) => {
    const counts = totals.get(unit.id)
    return counts === undefined || !shown.has(unit.id) ? [] : [{ unit, counts }]
  })
  const known = new Set(units.map(({ id }) => id))
  const top = rows.filter(({ unit: { parentId } }) => parentId === null || !known.has(parentId))
  return { rows, total: sum(top.map(({ counts }) => counts)), hidesSmall: rows.length < filled.length }
}
