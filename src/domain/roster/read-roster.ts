/** A bad row of a roster file is named with its number, column and reason and kept out; the other rows go in. */
import { checkSuperiors } from './check-superiors.js'
import { checkUnits } from './check-units.js'
import { maskNip } from './nip.js'
import { isAccepted, type RosterRow, readRow } from './read-row.js'
import { readHeader } from './roster-column.js'
import type { RosterEntry, RosterSnapshot, RosterUnit } from './roster-entry.js'
import type { RowFault } from './roster-fault.js'

/** A row that was kept out; `nip` is null when it could not be read, and then the name is all that tells who it is. */
export interface RefusedRow {
  row: number
  nip: string | null
  name: string
}

export interface RosterReading {
  entries: RosterEntry[]
  /** The units of the entries and those above them. */
  units: RosterUnit[]
  faults: RowFault[]
  refused: RefusedRow[]
  /** Columns of the file that are no columns of a roster. */
  ignoredColumns: readonly string[]
}

/** How many other rows of the same fault are named: enough to look them up. */
const LARGEST_OTHER_ROWS = 10

/** `rows` are those of the file, header first. `current` is the roster as it stands: superiors and units may be in it only. */
export function readRoster({
  rows,
  current,
  now,
}: {
  rows: readonly (readonly string[])[]
  current: RosterSnapshot
  now: Date
}): RosterReading {
  const header = readHeader(rows[0] ?? [])
  if (header.kind === 'faults') return unreadable(header.faults)
  const read = rows.slice(1).flatMap((cells, index) => readRow({ cells, row: index + 2, header, now }) ?? [])
  if (read.length === 0) return unreadable([{ row: 1, column: null, code: 'no-rows', value: '' }])
  refuseLostDigits(read)
  refuseTwice(read)
  const units = checkUnits(read, current.units)
  checkSuperiors(read, current.people)
  const entries = read
    .filter(isAccepted)
    .map(({ entry }) => ({ ...entry, unit: units.name(entry.unit), parentUnit: units.parentName(entry.unit) }))
  return {
    entries,
    units: units.withAncestors(new Set(entries.map((entry) => entry.unit))),
    faults: read.flatMap((row) => row.faults),
    refused: read.filter((row) => !isAccepted(row)).map(({ row, nip, name }) => ({ row, nip, name })),
    ignoredColumns: header.ignored,
  }
}

function unreadable(faults: RowFault[]): RosterReading {
  return { entries: [], units: [], faults, refused: [], ignoredColumns: [] }
}

/** Excel keeps 15 of 18 digits and writes 000 for the rest: no office has only NIPs that end so. */
function refuseLostDigits(rows: readonly RosterRow[]): void {
  const nips = rows.flatMap((row) => row.nip ?? [])
  if (nips.length < 2 || !nips.every((nip) => nip.endsWith('000'))) return
  for (const { row, nip, faults } of rows) {
    if (nip !== null) faults.push({ row, column: 'nip', code: 'nip-digits-lost', value: maskNip(nip) })
  }
}

/** Which of two rows with one NIP is right, the office must say: both are kept out. */
function refuseTwice(rows: readonly RosterRow[]): void {
  const rowsByNip = new Map<string, number[]>()
  for (const { row, nip } of rows) {
    if (nip === null) continue
    const same = rowsByNip.get(nip)
    if (same === undefined) rowsByNip.set(nip, [row])
    else same.push(row)
  }
  for (const { row, nip, faults } of rows) {
    const same = nip === null ? [] : (rowsByNip.get(nip) ?? [])
    if (nip === null || same.length < 2) continue
    const otherRows = same.slice(0, LARGEST_OTHER_ROWS + 1).filter((other) => other !== row)
    faults.push({ row, column: 'nip', code: 'nip-twice', value: maskNip(nip), otherRows })
  }
}
