/** One cycle as a workbook: what is read step by step is handed to a thread beside the bot as rows. */
import type { CyclePrinter, ExportFacts, ExportSheet, Workbook } from '../domain/export/export-cycle.js'
import { exportSheets, peopleRows, summaryRows } from './export-sheets.js'
import type { Say } from './texts.js'

export function printExport({ say, startWorkbook }: { say: Say; startWorkbook: (sheets: readonly ExportSheet[]) => Workbook }) {
  return ({ cycle, framework, progress, fullNip }: ExportFacts): CyclePrinter => {
    const print = { say, cycle, framework, fullNip }
    const bands = new Map<string, number>()
    const workbook = startWorkbook(exportSheets(say))
    return {
      take(people) {
        for (const { result } of people) if (result?.band != null) bands.set(result.band, (bands.get(result.band) ?? 0) + 1)
        workbook.add(peopleRows(print, people))
      },
      finish() {
        workbook.add([summaryRows(print, progress, bands)])
        return workbook.finish()
      },
      drop: () => workbook.drop(),
    }
  }
}
