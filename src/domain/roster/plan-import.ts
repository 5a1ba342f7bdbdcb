/** What a roster file would change, shown before anything changes: the same file twice changes nothing, and who is absent has left. */
import { bareName } from './person-name.js'
import type { RefusedRow } from './read-roster.js'
import { type RosterEntry, type RosterPerson, type RosterSnapshot, type RosterUnit, unitKey } from './roster-entry.js'

const FIELDS = ['name', 'position', 'jenjang', 'bidang', 'phone', 'status', 'role'] as const
type PersonField = (typeof FIELDS)[number]

interface Named {
  nip: string
  name: string
}

interface FieldChange extends Named {
  field: PersonField
  before: string | null
  after: string | null
}

/** A transfer: `before` and `after` are unit names, or the superiors' NIPs (mask them before showing). */
export interface Move extends Named {
  field: 'unit' | 'superior'
  before: string | null
  after: string | null
}

export interface Leaver extends Named {
  unit: string
  role: RosterEntry['role']
}

/** Absent from the file and yet kept: the row was refused, a row with this name has no readable NIP, or someone's superior. */
interface Held extends Named {
  because: 'row-refused' | 'name-in-refused-row' | 'named-as-superior'
}

interface UnitChange {
  unit: string
  before: string | null
  after: string | null
}

export interface RosterPlan {
  newPeople: RosterEntry[]
  changedPeople: FieldChange[]
  moved: Move[]
  left: Leaver[]
  returned: Named[]
  held: Held[]
  newUnits: RosterUnit[]
  unitParentChanges: UnitChange[]
  /** People whom no one can rate, for want of a superior; the head of the agency is one. */
  withoutSuperior: Named[]
  /** The people of `changedPeople`, of moves between units and of `returned`, as they are after the import. */
  updated: RosterEntry[]
  counts: RosterCounts
}

interface RosterCounts {
  entries: number
  newPeople: number
  changedPeople: number
  moved: number
  left: number
  returned: number
  held: number
  unchanged: number
  newUnits: number
  unitParentChanges: number
}

export type PlanOutcome = { kind: 'planned'; plan: RosterPlan } | { kind: 'too-many-leavers'; active: number; left: Leaver[] }

export interface PlanInput {
  current: RosterSnapshot
  entries: readonly RosterEntry[]
  /** As the reading of the file gives them; without, those that the entries name. */
  units?: readonly RosterUnit[]
  /** Rows that were kept out: whoever they may be about has not left. */
  refused?: readonly RefusedRow[]
  allowManyLeavers?: boolean
}

/** Below this many people any number may leave; from here on not more than half at once, unless the admin says so. */
const SMALL_ROSTER_PEOPLE = 10
const LARGEST_SHARE_LEAVING = 1 / 2

export function planRosterImport({
  current,
  entries,
  units = unitsOf(entries),
  refused = [],
  allowManyLeavers = false,
}: PlanInput): PlanOutcome {
  const people = new Map(current.people.map((person) => [person.nip, person]))
  const active = current.people.filter((person) => !person.left)
  const { left, held } = leaving({ active, entries, refused })
  if (!allowManyLeavers && active.length >= SMALL_ROSTER_PEOPLE && left.length > active.length * LARGEST_SHARE_LEAVING) {
    return { kind: 'too-many-leavers', active: active.length, left }
  }
  const known = entries.flatMap((after) => ({ after, before: people.get(after.nip) })).filter(isKnown)
  const lists = {
    newPeople: entries.filter((entry) => !people.has(entry.nip)),
    changedPeople: known.flatMap(fieldChanges),
    moved: known.flatMap(moves),
    left,
    returned: known.filter(({ before }) => before.left).map(({ after }) => named(after)),
    held,
    ...unitChanges(current.units, units),
    withoutSuperior: entries.filter((entry) => entry.superiorNip === null).map(named),
  }
  return { kind: 'planned', plan: { ...lists, ...summary(lists, known, entries.length) } }
}

interface Known {
  before: RosterPerson
  after: RosterEntry
}

function isKnown(pair: { before: RosterPerson | undefined; after: RosterEntry }): pair is Known {
  return pair.before !== undefined
}

function named({ nip, name }: Named): Named {
  return { nip, name }
}

function leaving({
  active,
  entries,
  refused,
}: {
  active: readonly RosterPerson[]
  entries: readonly RosterEntry[]
  refused: readonly RefusedRow[]
}) {
  const present = new Set(entries.map((entry) => entry.nip))
  const superiors = new Set(entries.map((entry) => entry.superiorNip))
  const refusedNips = new Set(refused.map((row) => row.nip))
  const refusedNames = new Set(refused.filter((row) => row.nip === null).map((row) => bareName(row.name)))
  const left: Leaver[] = []
  const held: Held[] = []
  for (const { nip, name, unit, role } of active) {
    if (present.has(nip)) continue
    if (refusedNips.has(nip)) held.push({ nip, name, because: 'row-refused' })
    else if (superiors.has(nip)) held.push({ nip, name, because: 'named-as-superior' })
    else if (refusedNames.has(bareName(name))) held.push({ nip, name, because: 'name-in-refused-row' })
    else left.push({ nip, name, unit, role })
  }
  return { left, held }
}

function fieldChanges({ before, after }: Known): FieldChange[] {
  return FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    ...named(after),
    field,
    before: before[field],
    after: after[field],
  }))
}

function moves({ before, after }: Known): Move[] {
  const found: Move[] = []
  if (before.unit !== after.unit) found.push({ ...named(after), field: 'unit', before: before.unit, after: after.unit })
  if (before.superiorNip !== after.superiorNip) {
    found.push({ ...named(after), field: 'superior', before: before.superiorNip, after: after.superiorNip })
  }
  return found
}

function unitChanges(
  current: readonly RosterUnit[],
  units: readonly RosterUnit[],
): { newUnits: RosterUnit[]; unitParentChanges: UnitChange[] } {
  const known = new Map(current.map((unit) => [unitKey(unit.name), unit]))
  const unitParentChanges = units.flatMap(({ name, parent }): UnitChange[] => {
    const before = known.get(unitKey(name))
    return before === undefined || before.parent === parent ? [] : [{ unit: name, before: before.parent, after: parent }]
  })
  return { newUnits: units.filter(({ name }) => !known.has(unitKey(name))), unitParentChanges }
}

/** The units that entries name, as unit or as parent. */
function unitsOf(entries: readonly RosterEntry[]): RosterUnit[] {
  const units = new Map<string, RosterUnit>()
  for (const { unit, parentUnit } of entries) units.set(unitKey(unit), { name: unit, parent: parentUnit })
  for (const { parentUnit } of entries) {
    if (parentUnit !== null && !units.has(unitKey(parentUnit))) units.set(unitKey(parentUnit), { name: parentUnit, parent: null })
  }
  return [...units.values()]
}

type Lists = Omit<RosterPlan, 'updated' | 'counts'>

function summary(lists: Lists, known: readonly Known[], entries: number): Pick<RosterPlan, 'updated' | 'counts'> {
  const returned = new Set(lists.returned.map(({ nip }) => nip))
  const changed = new Set(lists.changedPeople.map(({ nip }) => nip))
  const moved = new Set(lists.moved.map(({ nip }) => nip))
  const movedUnit = new Set(lists.moved.filter(({ field }) => field === 'unit').map(({ nip }) => nip))
  const updated = known
    .filter(({ after: { nip } }) => returned.has(nip) || changed.has(nip) || movedUnit.has(nip))
    .map(({ after }) => after)
  const unchanged = known.filter(({ after: { nip } }) => !returned.has(nip) && !changed.has(nip) && !moved.has(nip)).length
  const counts = {
    entries,
    newPeople: lists.newPeople.length,
    changedPeople: changed.size,
    moved: moved.size,
    left: lists.left.length,
    returned: returned.size,
    held: lists.held.length,
    unchanged,
    newUnits: lists.newUnits.length,
    unitParentChanges: lists.unitParentChanges.length,
  }
  return { updated, counts }
}

/** Whether applying the plan would change nothing. */
export function changesNothing({ counts }: RosterPlan): boolean {
  const { newPeople, changedPeople, moved, left, returned, newUnits, unitParentChanges } = counts
  return newPeople + changedPeople + moved + left + returned + newUnits + unitParentChanges === 0
}
