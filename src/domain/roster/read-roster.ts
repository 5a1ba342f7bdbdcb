/** A bad row of a roster file is named with its number, column and reason and kept out; the other rows go in. */
import { checkSuperiors } from './check-superiors.js'
import { checkUnits } from './check-units.js'
import { maskNip } from './nip.js'
import { isAccepted, type RosterRow, readRow } from './read-row.js'
import { findHeader, isNumbering, readHeader } from './roster-column.js'
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
  /** The row of titles, as in the file. */
  headerRow: number
}

interface RosterFile {
  /** The rows of the file. Above the titles there may be others. */
  rows: readonly (readonly string[])[]
  /** The roster as it stands: superiors and units may be in it only. */
  current: RosterSnapshot
  now: Date
}

/** How many other rows of the same fault are named: enough to look them up. */
const LARGEST_OTHER_ROWS = 10

const ROWS_A_STEP = 100

export function readRoster(file: RosterFile): RosterReading {
  const steps = readingRoster(file)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The same in short steps, each telling how many rows have been read: whoever reads a large file lets others have their turn between. */
export function* readingRoster({ rows, current, now }: RosterFile): Generator<number, RosterReading, void> {
  const titles = findHeader(rows)
  const headerRow = titles + 1
  const header = readHeader(rows[titles] ?? [], headerRow)
  if (header.kind === 'faults') return unreadable(header.faults, headerRow)
  const first = isNumbering(rows[headerRow] ?? []) ? headerRow + 1 : headerRow
  const read: RosterRow[] = []
  for (let index = first; index < rows.length; index += 1) {
    const row = readRow({ cells: rows[index] ?? [], row: index + 1, header, now })
    if (row !== null) read.push(row)
    if (index % ROWS_A_STEP === 0) yield index
  }
  if (read.length === 0) return unreadable([{ row: headerRow, column: null, code: 'no-rows', value: '' }], headerRow)
  refuseLostDigits(read)
  refuseTwice(read)
  yield rows.length
  const units = checkUnits(read, current.units)
  yield rows.length
  checkSuperiors(read, current.people)
  yield rows.length
  const entries = read
    .filter(isAccepted)
    .map(({ entry }) => ({ ...entry, unit: units.name(entry.unit), parentUnit: units.parentName(entry.unit) }))
  return {
    entries,
    units: units.withAncestors(new Set(entries.map((entry) => entry.unit))),
    faults: read.flatMap((row) => row.faults),
    refused: read.filter((row) => !isAccepted(row)).map(({ row, nip, name }) => ({ row, nip, name })),
    ignoredColumns: header.ignored,
    headerRow,
  }
}

function unreadable(faults: RowFault[], headerRow: number): RosterReading {
  return { entries: [], units: [], faults, refused: [], ignoredColumns: [], headerRow }
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
