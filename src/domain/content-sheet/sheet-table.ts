/** Content that an office changes in Excel: named sheets under fixed column titles; what cannot be read is told with its sheet, row and column. */
import type { SheetFault } from './sheet-fault.js'

/** A sheet as it was read: all cells are texts. */
export interface NamedSheet {
  name: string
  rows: readonly (readonly string[])[]
}

/** A column that the program writes and reads. */
export interface SheetColumn {
  header: string
  width: number
  /** A good value, for codes. */
  example?: string
  /** Permitted numbers, e.g. `1–5`. */
  range?: string
}

/** A sheet to be written. */
export interface ContentSheet {
  name: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly (string | number | null)[])[]
}

export interface TableRow {
  /** As Excel counts it. */
  row: number
  cell(header: string): string
}

export interface SheetTable {
  rows: TableRow[]
  /** Titles of the file, as written. */
  headers: string[]
  faults: SheetFault[]
}

/** Titles are found whatever their case and the blanks around them. */
export function titleKey(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, ' ')
}

/** The rows below the title row; empty rows are passed over. Columns nobody asked for are ignored. */
export function tableIn(sheets: readonly NamedSheet[], name: string, columns: readonly SheetColumn[]): SheetTable {
  const sheet = sheets.find((one) => titleKey(one.name) === titleKey(name))
  if (sheet === undefined) return { rows: [], headers: [], faults: [{ kind: 'sheet-missing', sheet: name }] }
  const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== '')
  const headerAt = sheet.rows.findIndex(isFilled)
  const headers = (sheet.rows[headerAt] ?? []).map((title) => title.trim())
  const indexOf = new Map(headers.map((title, index) => [titleKey(title), index]).reverse() as [string, number][])
  const missing = columns.filter(({ header }) => !indexOf.has(titleKey(header)))
  if (missing.length > 0)
    return { rows: [], headers, faults: missing.map(({ header }) => ({ kind: 'column-missing', sheet: name, column: header })) }
  const rows = sheet.rows.flatMap((cells, index): TableRow[] => {
    if (index <= headerAt || !isFilled(cells)) return []
    return [{ row: index + 1, cell: (header) => (cells[indexOf.get(titleKey(header)) ?? -1] ?? '').trim() }]
  })
  return { rows, headers, faults: [] }
}

/** A whole number where one is written; else the text as it stands, for the schema to refuse. */
export function numberIn(text: string): number | string {
  return /^\d{1,6}$/.test(text) ? Number(text) : text
}

/** One of a few words, as people write them: `JF Ahli Muda` for `jf_ahli_muda`. */
export function wordIn(text: string): string {
  return text.toLowerCase().replace(/[\s-]+/g, '_')
}
