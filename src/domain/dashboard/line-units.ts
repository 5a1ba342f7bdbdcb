/** Figures of a superior's line by unit: a unit counts with its sub-units, but only its people in this line, and nobody below is pointed at (K4). */
import type { UnitNode } from '../roster/roster-store.js'
import { withSubUnits } from '../roster/unit-tree.js'
import type { GapCount } from '../training/unit-gap-store.js'
import { type UnitGaps, unitGaps } from '../training/unit-gaps.js'
import type { LineCount } from './dashboard-store.js'
import { type LineGroup, lineGroup } from './line-groups.js'
import { type OwnCounts, type UnitTotals, unitTotals } from './unit-totals.js'

/** The row that stands above all units of the line; no unit of the roster has this number. */
const WHOLE_LINE = 0

/**
 * The units in which this line has people, at the top one row for all of it, which is called `whole`: few lines are all of a unit.
 * A unit without own people of the line and with only one such sub-unit would say the same twice and is left out.
 */
function lineTree(units: readonly UnitNode[], filled: ReadonlySet<number>, whole: string): UnitNode[] {
  const known = new Set(units.map(({ id }) => id))
  const placed = units.map((unit) => (unit.parentId !== null && known.has(unit.parentId) ? unit : { ...unit, parentId: WHOLE_LINE }))
  const reached = placed.filter(({ id }) => withSubUnits(placed, id).some((below) => filled.has(below)))
  const childrenOf = (id: number) => reached.filter(({ parentId }) => parentId === id)
  const repeats = (id: number) => !filled.has(id) && childrenOf(id).length === 1
  const above = new Map(reached.map(({ id, parentId }) => [id, parentId]))
  const kept = (id: number | null): number | null => (id === null || !repeats(id) ? id : kept(above.get(id) ?? null))
  const all = [{ id: WHOLE_LINE, name: whole, parentId: null }, ...reached]
  return all
    .filter(({ id }) => !repeats(id))
    .map((unit) => ({ ...unit, parentId: kept(unit.parentId) }))
    .map((unit) => (unit.parentId === null ? { ...unit, name: whole } : unit))
}

interface LineWanted<K extends string> {
  keys: readonly K[]
  /** The count that says how many people a group has. */
  group: K
  names: TopNames
}
/** What the row at the top is called, where everybody below is counted and where only those led directly are. */
export type TopNames = Record<Exclude<LineGroup, 'nobody'>, string>

/** The total is that of the whole line, or of those led directly where the others are too few; zeros where neither may be told. */
export function lineUnitTotals<K extends string>(
  units: readonly UnitNode[],
  { direct, below }: LineCount<readonly OwnCounts<K>[]>,
  { keys, group, names }: LineWanted<K>,
): UnitTotals<K> {
  const people = (counts: readonly OwnCounts<K>[]) => counts.reduce((sum, one) => sum + one[group], 0)
  const scope = lineGroup({ direct: people(direct), below: people(below) })
  const own = scope === 'nobody' ? [] : scope === 'directly' ? direct : [...direct, ...below]
  const tree = lineTree(
    units,
    new Set(own.filter((one) => one[group] > 0).map(({ unitId }) => unitId)),
    scope === 'directly' ? names.directly : names.everybody,
  )
  const totals = unitTotals(tree, own, { keys, group, smallGroups: false, strangers: scope === 'everybody' ? below : [] })
  return { ...totals, hidesSmall: totals.hidesSmall || (scope !== 'everybody' && people(direct) + people(below) > 0) }
}

interface LineGaps {
  /** The units of the line with the row of the whole line at the top. */
  units: UnitNode[]
  rows: UnitGaps[]
  /** Something is left out. */
  hidesSmall: boolean
}

/** Each competency is judged by the people rated in it. */
export function lineUnitGaps(units: readonly UnitNode[], { direct, below }: LineCount<readonly GapCount[]>, names: TopNames): LineGaps {
  const everybody = addedUp([...direct, ...below])
  const keys = [...new Set(everybody.map(({ competencyKey }) => competencyKey))]
  const rated = (counts: readonly GapCount[], key: string) =>
    counts.reduce((sum, one) => sum + (one.competencyKey === key ? one.rated : 0), 0)
  const scopes = new Map(keys.map((key) => [key, lineGroup({ direct: rated(direct, key), below: rated(below, key) })]))
  const isOf = (scope: string) => (count: GapCount) => scopes.get(count.competencyKey) === scope
  const strangers = below.filter(isOf('everybody'))
  const counted = [...everybody.filter(isOf('everybody')), ...direct.filter(isOf('directly'))]
  const top = strangers.length > 0 || below.length === 0 ? names.everybody : names.directly
  const tree = lineTree(units, new Set(counted.map(({ unitId }) => unitId)), top)
  const rows = unitGaps(tree, counted, { smallGroups: false, strangers })
  const cells = (all: readonly UnitGaps[]) => all.reduce((sum, { competencies }) => sum + competencies.length, 0)
  const isWhole = [...scopes.values()].every((scope) => scope === 'everybody')
  return { units: tree, rows, hidesSmall: !isWhole || cells(rows) < filledCells(tree, counted) }
}

/** Units and competencies in which somebody is rated. */
function filledCells(units: readonly UnitNode[], counts: readonly GapCount[]): number {
  const keysOf = new Map<number, string[]>()
  for (const { unitId, competencyKey, rated } of counts) if (rated > 0) keysOf.set(unitId, [...(keysOf.get(unitId) ?? []), competencyKey])
  return units.reduce((sum, { id }) => sum + new Set(withSubUnits(units, id).flatMap((unit) => keysOf.get(unit) ?? [])).size, 0)
}

/** One count for each unit and competency. */
function addedUp(counts: readonly GapCount[]): GapCount[] {
  const sums = new Map<string, GapCount>()
  for (const one of counts) {
    const at = `${one.unitId} ${one.competencyKey}`
    const { rated, below } = sums.get(at) ?? { rated: 0, below: 0 }
    sums.set(at, { ...one, rated: rated + one.rated, below: below + one.below })
  }
  return [...sums.values()]
}
