/** A workbook (XLSX) of typed cells with a frozen header: what an office downloads. */
import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { dayOf, minuteOfDay } from '../domain/calendar.js'

/** A share is 0 to 1 and shown as per cent; a date is a moment. */
type Cell = string | number | Date | { share: number } | null

interface Sheet {
  /** At most 31 characters, none of []/\:*? (Excel's own rule). */
  name: string
  /** Width in characters. */
  columns: readonly { header: string; width: number }[]
  rows: readonly (readonly Cell[])[]
}

type WriteOptions = NonNullable<Parameters<typeof writeXlsxFile>[1]>

/** Excel's bounds of a sheet and of a cell. */
const MOST_ROWS = 1_048_576
const MOST_CHARACTERS = 32_767
const QUARTER_MS = 900_000
const MOMENT_FORMAT = 'dd/mm/yyyy hh:mm'

/** `zone`: Excel knows no zones, so a moment is written as the office's clock shows it. Throws above MOST_ROWS. */
export async function workbookXlsx(sheets: readonly Sheet[], zone: string): Promise<Buffer> {
  const onOfficeClock = officeClock(zone)
  const written = sheets.map(({ name, columns, rows }) => {
    if (rows.length >= MOST_ROWS) throw new Error(`A sheet holds at most ${MOST_ROWS} rows with its header, not ${rows.length + 1}`)
    const header = columns.map(
      ({ header }): CellObject => ({ value: header, type: String, fontWeight: 'bold', backgroundColor: '#e4e9ee' }),
    )
    return {
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [header, ...rows.map((row) => row.map((cell) => cellOf(cell, onOfficeClock)))],
    }
  })
  return writeXlsxFile(written, { features: [filters(sheets)] }).toBuffer()
}

/** A filter at every column's header; the element stands after the rows, where the file's schema wants it. */
function filters(sheets: readonly Sheet[]): NonNullable<WriteOptions['features']>[number] {
  const insert = (_: unknown, { sheetIndex }: { sheetIndex: number }) => {
    const { columns = [], rows = [] } = sheets[sheetIndex] ?? {}
    return `<autoFilter ref="A1:${columnLetter(columns.length)}${rows.length + 1}"/>`
  }
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { insert } } } }
}

/** Of the column at this place, counted from 1: A to Z, then AA. */
function columnLetter(place: number): string {
  const before = Math.floor((place - 1) / 26)
  return (before === 0 ? '' : columnLetter(before)) + String.fromCharCode(65 + ((place - 1) % 26))
}

/** With its type said: text that begins with =, +, - or @ stays text. */
function cellOf(cell: Cell, onOfficeClock: (moment: Date) => Date): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return { value: cell.slice(0, MOST_CHARACTERS), type: String }
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (cell instanceof Date) return { value: onOfficeClock(cell), type: Date, format: MOMENT_FORMAT }
  return { value: cell.share, type: Number, format: '0%' }
}

/** The library writes UTC: this gives the instant at which UTC shows what the office's clock showed. */
function officeClock(zone: string): (moment: Date) => Date {
  // Zones differ by quarters of an hour, and what is exported happened close together: few of them are asked for.
  const aheadOf = new Map<number, number>()
  return (moment) => {
    const quarter = Math.floor(moment.getTime() / QUARTER_MS) * QUARTER_MS
    let ahead = aheadOf.get(quarter)
    if (ahead === undefined) {
      const at = new Date(quarter)
      ahead = Date.parse(`${dayOf(at, zone)}T00:00:00Z`) + minuteOfDay(at, zone) * 60_000 - quarter
      aheadOf.set(quarter, ahead)
    }
    return new Date(moment.getTime() + ahead)
  }
}
