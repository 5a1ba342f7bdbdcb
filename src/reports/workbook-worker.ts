/** Collects the rows of a workbook in a thread of its own, writes the file, and ends: its memory goes with it. */
import { parentPort, workerData } from 'node:worker_threads'
import type { ExportRow, ExportSheet } from '../domain/export/export-cycle.js'
import { workbookXlsx } from './workbook.js'

export type WorkbookOrder = { rows: readonly (readonly ExportRow[])[] } | 'finish'

const { sheets, zone } = workerData as { sheets: readonly ExportSheet[]; zone: string }
const rowsOf: ExportRow[][] = sheets.map(() => [])

parentPort?.on('message', (order: WorkbookOrder) => {
  if (order === 'finish') return void finish()
  order.rows.forEach((some, place) => {
    for (const row of some) rowsOf[place]?.push(row)
  })
})

async function finish(): Promise<void> {
  const bytes = await workbookXlsx(
    sheets.map((sheet, place) => ({ ...sheet, rows: rowsOf[place] ?? [] })),
    zone,
  )
  parentPort?.postMessage(new Uint8Array(bytes))
  parentPort?.close()
}
