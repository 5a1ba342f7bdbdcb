/** One row of a roster file by itself: every cell that is wrong is named at once, and only a row without fault becomes an entry. */
import { closest } from './closest.js'
import { checkNip } from './nip.js'
import { BIDANG, EMPLOYMENT_STATUS, JENJANG, PERSON_ROLES } from './person.js'
import { normalizePhone } from './phone.js'
import { cleanCell, type Header, type RosterColumn } from './roster-column.js'
import type { RosterEntry } from './roster-entry.js'
import type { RowFault, RowFaultCode } from './roster-fault.js'

/** A row on its way in: its entry when its own cells are right, and the faults that keep it out. */
export interface RosterRow {
  row: number
  /** The row's NIP when it can be read, even if the row is refused. */
  nip: string | null
  name: string
  unit: string
  parentUnit: string | null
  superiorNip: string | null
  entry: RosterEntry | null
  faults: RowFault[]
}

export function isAccepted(row: RosterRow): row is RosterRow & { entry: RosterEntry } {
  return row.entry !== null && row.faults.length === 0
}

type Columns = Extract<Header, { kind: 'columns' }>

/** Null for a row without any text. */
export function readRow({
  cells,
  row,
  header,
  now,
}: {
  cells: readonly string[]
  row: number
  header: Columns
  now: Date
}): RosterRow | null {
  const width = cells.findLastIndex((cell) => cleanCell(cell) !== '') + 1
  if (width === 0) return null
  if (width > header.width || cells.length < header.width) {
    const fault: RowFault = {
      row,
      column: null,
      code: 'wrong-cell-count',
      value: '',
      expected: header.width,
      found: Math.max(width, cells.length),
    }
    return { row, nip: null, name: '', unit: '', parentUnit: null, superiorNip: null, entry: null, faults: [fault] }
  }
  return readCells(new RowReader(row, (column) => cleanCell(cells[header.at[column]] ?? ''), now))
}

function readCells(reader: RowReader): RosterRow {
  const nip = reader.nip('nip')
  const name = reader.text('nama')
  const position = reader.text('jabatan')
  const jenjang = reader.oneOf('jenjang', JENJANG, 'unknown-jenjang')
  const bidang = reader.oneOf('bidang', BIDANG, 'unknown-bidang')
  const unit = reader.text('unit')
  const parentUnit = reader.optional('unit_induk')
  const superiorNip = reader.optional('nip_atasan') === null ? null : reader.nip('nip_atasan')
  const phone = reader.phone('no_hp')
  const status = reader.oneOf('status', EMPLOYMENT_STATUS, 'unknown-status')
  const role = reader.optional('peran') === null ? 'pegawai' : reader.oneOf('peran', PERSON_ROLES, 'unknown-peran')
  const { row, faults } = reader
  const complete = faults.length === 0 && nip !== null && jenjang !== null && bidang !== null && status !== null && role !== null
  const entry = complete ? { nip, name, position, jenjang, bidang, unit, parentUnit, superiorNip, phone, status, role } : null
  return { row, nip, name, unit, parentUnit, superiorNip, entry, faults }
}

/** Reads the cells of one row and keeps the faults it meets. */
class RowReader {
  readonly faults: RowFault[] = []
  readonly row: number
  readonly #cell: (column: RosterColumn) => string
  readonly #now: Date

  constructor(row: number, cell: (column: RosterColumn) => string, now: Date) {
    this.row = row
    this.#cell = cell
    this.#now = now
  }

  text(column: RosterColumn): string {
    const value = this.#cell(column)
    if (value === '') this.#fault(column, 'empty-cell', value)
    return value
  }

  /** A dash is how many offices write "none". */
  optional(column: RosterColumn): string | null {
    const value = this.#cell(column)
    return /^[-–—]?$/.test(value) ? null : value
  }

  nip(column: RosterColumn): string | null {
    const value = this.text(column)
    if (value === '') return null
    const check = checkNip(value, this.#now)
    if (check.kind === 'ok') return check.nip
    const counts = check.fault === 'nip-length' ? { expected: 18, found: value.replace(/\s/g, '').length } : {}
    this.#fault(column, check.fault, check.value, counts)
    return null
  }

  phone(column: RosterColumn): string | null {
    const value = this.optional(column)
    if (value === null) return null
    const check = normalizePhone(value)
    if (check.kind === 'ok') return check.phone
    this.#fault(column, check.fault, value)
    return null
  }

  /** `JF Ahli Muda` and `jf-ahli-muda` are `jf_ahli_muda`; `pns` is `PNS`. */
  oneOf<Value extends string>(column: RosterColumn, permitted: readonly Value[], code: RowFaultCode): Value | null {
    const value = this.text(column)
    if (value === '') return null
    const key = value.toLowerCase().replace(/[\s\-/]+/g, '_')
    const found = permitted.find((candidate) => candidate.toLowerCase() === key)
    if (found !== undefined) return found
    const suggestion = closest(value, permitted)
    this.#fault(column, code, value, { permitted, ...(suggestion === null ? {} : { suggestion }) })
    return null
  }

  #fault(column: RosterColumn, code: RowFaultCode, value: string, more: Partial<RowFault> = {}): void {
    this.faults.push({ row: this.row, column, code, value, ...more })
  }
}
