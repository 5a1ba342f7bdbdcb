/** One cycle as a workbook: read step by step, written by a thread beside the bot. */
import type { Cycle } from '../domain/cycle/cycle.js'
import { type ExportSheet, readCycle, type Workbook } from '../domain/export/export-cycle.js'
import type { Stores } from '../domain/stores.js'
import { exportSheets, peopleRows, summaryRows } from './export-sheets.js'
import type { Say } from './texts.js'

export interface ExportRequest {
  stores: Stores
  cycle: Cycle
  say: Say
  fullNip: boolean
  /** Null when the command line asked. */
  actorId: number | null
  now: Date
  startWorkbook: (sheets: readonly ExportSheet[]) => Workbook
  /** After every step; may throw to end the work. */
  onStep?: (done: number, total: number) => Promise<void>
}

export async function writeExport(request: ExportRequest): Promise<{ bytes: Buffer; people: number }> {
  const { stores, cycle, say, fullNip, onStep } = request
  const { framework } = await stores.frameworks.byId(cycle.frameworkVersionId)
  const print = { say, cycle, framework, fullNip }
  const progress = await stores.cycles.progress(cycle.id)
  const bands = new Map<string, number>()
  const workbook = request.startWorkbook(exportSheets(say))
  try {
    const people = await readCycle(stores, cycle.id, async (some, { far }) => {
      for (const { result } of some) if (result?.band != null) bands.set(result.band, (bands.get(result.band) ?? 0) + 1)
      workbook.add(peopleRows(print, some))
      await onStep?.(far, progress.participants)
    })
    workbook.add([summaryRows(print, progress, bands)])
    // The view of so many people's data is told of before the file can leave (K6).
    const { actorId, now } = request
    await stores.audit.record({ actorId, act: 'results-exported', subject: `cycle:${cycle.id}`, after: { people, fullNip }, now })
    return { bytes: await workbook.finish(), people }
  } catch (error) {
    workbook.drop()
    throw error
  }
}
