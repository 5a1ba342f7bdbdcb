/** Workbooks as offices make them, and those the bot sends read back with a reader of their own. */
import { readSheet } from 'read-excel-file/node'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'

export function officeWorkbook(data: SheetData): Promise<Buffer> {
  return writeXlsxFile(data).toBuffer()
}

/** The cells of a sheet (counted from 1) as texts. */
export async function sheetTexts(bytes: Uint8Array, sheet = 1): Promise<string[][]> {
  const rows = await readSheet(Buffer.from(bytes), sheet)
  return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
}
