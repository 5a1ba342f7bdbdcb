/** The eleven columns of a roster file, in any order and any case; every one must be there, or an import would empty what it lacks. */
import { closest } from './closest.js'
import type { RowFault } from './roster-fault.js'

export const ROSTER_COLUMNS = [
  'nip',
  'nama',
  'jabatan',
  'jenjang',
  'bidang',
  'unit',
  'unit_induk',
  'nip_atasan',
  'no_hp',
  'status',
  'peran',
] as const
export type RosterColumn = (typeof ROSTER_COLUMNS)[number]

const SYNONYMS: Readonly<Record<string, RosterColumn>> = {
  nip_baru: 'nip',
  nama_lengkap: 'nama',
  nama_pegawai: 'nama',
  nama_jabatan: 'jabatan',
  jenjang_jabatan: 'jenjang',
  unit_kerja: 'unit',
  nama_unit: 'unit',
  induk_unit: 'unit_induk',
  unit_kerja_induk: 'unit_induk',
  nip_atasan_langsung: 'nip_atasan',
  hp: 'no_hp',
  nomor_hp: 'no_hp',
  no_telepon: 'no_hp',
  nomor_telepon: 'no_hp',
  status_pegawai: 'status',
  status_kepegawaian: 'status',
  role: 'peran',
}

export type Header =
  | { kind: 'columns'; at: Readonly<Record<RosterColumn, number>>; width: number; ignored: readonly string[] }
  | { kind: 'faults'; faults: RowFault[] }

/** A cell without what Excel and copying leave in it (a leading apostrophe, non-breaking and zero-width spaces, doubled spaces), and without signs nobody sees that would make two names look alike or turn one around. */
export function cleanCell(text: string): string {
  const visible = IN_ASCII.test(text) ? text : text.replace(/[\s\u00a0]/g, ' ').replace(/[\p{Cf}\p{Cc}]/gu, '')
  return visible
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(/^['’`]\s*/, '')
}
const IN_ASCII = /^[ -~]*$/

/** Above the titles offices write what the table is, for whom, and as of when. */
const LARGEST_HEAD_ROWS = 30

/** Where the row of titles stands (counted from 0): the one that names most columns; of rows that name as many, the last of those together. */
export function findHeader(rows: readonly (readonly string[])[]): number {
  let best = rows.findIndex((row) => row.some((cell) => cleanCell(cell) !== ''))
  let most = 0
  for (const [index, row] of rows.slice(0, LARGEST_HEAD_ROWS).entries()) {
    const count = new Set(row.map((cell) => columnOf(cleanCell(cell))).filter((column) => column !== null)).size
    // A title merged over two rows stands in both.
    const goesOn = count > 0 && count === most && index === best + 1
    if (count <= most && !goesOn) continue
    best = index
    most = count
  }
  return Math.max(0, best)
}

/** Many offices number their columns below the titles: (1) (2) (3). */
export function isNumbering(row: readonly string[]): boolean {
  const filled = row.map((cell) => cleanCell(cell)).filter((cell) => cell !== '')
  return filled.length >= 3 && filled.every((cell) => /^\(?\d{1,2}\)?$/.test(cell))
}

/** `number` is the row's in the file. */
export function readHeader(row: readonly string[], number = 1): Header {
  const titles = row.map((cell) => cleanCell(cell))
  const width = titles.findLastIndex((title) => title !== '') + 1
  const columns = titles.map(columnOf)
  const found = new Set(columns.filter((column) => column !== null))
  const filled = titles.filter((title) => title !== '')
  if (found.size <= 1 && filled.length === 1 && /[,;|\t].*[,;|\t]/.test(row.join(''))) {
    return { kind: 'faults', faults: [{ row: number, column: null, code: 'wrong-separator', value: '' }] }
  }
  if (found.size === 0) return { kind: 'faults', faults: [{ row: number, column: null, code: 'no-header', value: filled[0] ?? '' }] }
  const ignored = titles.filter((title, index) => title !== '' && columns[index] === null)
  const faults = [...missingColumns(found, ignored), ...repeatedColumns(columns, titles)].map((fault) => ({ ...fault, row: number }))
  if (faults.length > 0) return { kind: 'faults', faults }
  const at = Object.fromEntries(ROSTER_COLUMNS.map((column) => [column, columns.indexOf(column)])) as Record<RosterColumn, number>
  return { kind: 'columns', at, width, ignored }
}

function columnOf(title: string): RosterColumn | null {
  const key = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
  return ROSTER_COLUMNS.find((column) => column === key) ?? (Object.hasOwn(SYNONYMS, key) ? (SYNONYMS[key] ?? null) : null)
}

function missingColumns(found: ReadonlySet<RosterColumn>, ignored: readonly string[]): RowFault[] {
  return ROSTER_COLUMNS.filter((column) => !found.has(column)).map((column) => {
    const suggestion = closest(column, ignored)
    return { row: 1, column, code: 'missing-column', value: '', ...(suggestion === null ? {} : { suggestion }) }
  })
}

function repeatedColumns(columns: readonly (RosterColumn | null)[], titles: readonly string[]): RowFault[] {
  return columns.flatMap((column, index): RowFault[] =>
    column !== null && columns.indexOf(column) < index ? [{ row: 1, column, code: 'repeated-column', value: titles[index] ?? '' }] : [],
  )
}
