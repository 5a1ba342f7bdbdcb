/** Content sheets as the workbook's reader gives them back: texts, as Excel would have them. */
import type { ContentSheet, NamedSheet } from '../../src/domain/content-sheet/sheet-table.js'
import { readSheets } from '../../src/office/table-file.js'
import { workbookXlsx } from '../../src/reports/workbook.js'

const ZONE = 'Asia/Makassar'

/** Through a real XLSX file. */
export async function throughExcel(sheets: readonly ContentSheet[]): Promise<NamedSheet[]> {
  return sheetsOf(await workbookXlsx(sheets, ZONE))
}

export async function sheetsOf(bytes: Uint8Array): Promise<NamedSheet[]> {
  const outcome = await readSheets(Buffer.from(bytes), 'isi.xlsx')
  if (outcome.kind !== 'sheets') throw new Error(outcome.kind)
  return outcome.sheets
}

/** Without a file: the texts of the cells. */
export function asTexts(sheets: readonly ContentSheet[]): { name: string; rows: string[][] }[] {
  return sheets.map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))],
  }))
}

/** The sheets with one cell written over; row as Excel counts it. */
export function withCell(sheets: readonly NamedSheet[], at: { sheet: string; row: number; column: string }, value: string): NamedSheet[] {
  return sheets.map(({ name, rows }) => {
    if (name !== at.sheet) return { name, rows }
    const column = (rows[0] ?? []).indexOf(at.column)
    return { name, rows: rows.map((row, index) => (index === at.row - 1 ? row.map((cell, n) => (n === column ? value : cell)) : row)) }
  })
}

/** As an office sends it back: every column as it stands. */
export function workbookOf(sheets: readonly NamedSheet[]): Promise<Buffer> {
  return workbookXlsx(
    sheets.map(({ name, rows: [headers = [], ...rows] }) => ({ name, columns: headers.map((header) => ({ header, width: 20 })), rows })),
    ZONE,
  )
}
