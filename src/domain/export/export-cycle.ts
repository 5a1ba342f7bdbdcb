/** Takes a cycle out as a workbook, on record, a hundred people at a time, so that an office of ten thousand neither fills the memory nor holds others up. */
import type { Framework } from '../competency/framework.js'
import type { Cycle, CycleProgress } from '../cycle/cycle.js'
import type { Stores } from '../stores.js'
import type { ExportPerson } from './export-facts.js'

const STEP = 100

/** The workbook that is being written, somewhere beside the bot. */
export interface Workbook {
  /** Rows for some of its sheets, by the sheet's place. */
  add(rows: readonly ExportRow[][]): void
  finish(): Promise<Buffer>
  /** Gives it up. */
  drop(): void
}
type ExportCell = string | number | Date | { share: number } | null
export type ExportRow = readonly ExportCell[]
export interface ExportSheet {
  name: string
  /** Width in characters. */
  columns: readonly { header: string; width: number }[]
}

/** The cycle of this name; without one the open one, else the newest with results. */
export async function cycleToExport(stores: Pick<Stores, 'cycles'>, name?: string): Promise<Cycle | null> {
  const { cycles } = stores
  if (name !== undefined) return cycles.byName(name)
  return (await cycles.newest('open')) ?? (await cycles.newest('published')) ?? cycles.newest('closed')
}

/** What the workbook says beside the people. */
export interface ExportFacts {
  cycle: Cycle
  framework: Framework
  progress: CycleProgress
  /** NIPs whole, not by their last four digits. */
  fullNip: boolean
}

/** Puts a cycle on paper, or into a workbook. */
export interface CyclePrinter {
  take(people: readonly ExportPerson[]): void
  finish(): Promise<Buffer>
  /** Gives it up. */
  drop(): void
}

interface ExportRequest {
  cycle: Cycle
  fullNip: boolean
  /** Null when the command line asked. */
  actorId: number | null
  now: Date
  print: (facts: ExportFacts) => CyclePrinter
  /** After every step; may throw to end the work. */
  onStep?: (done: number, total: number) => Promise<void>
}

export async function exportCycle(stores: Stores, request: ExportRequest): Promise<{ bytes: Buffer; people: number }> {
  const { cycle, fullNip, actorId, now, onStep } = request
  const { framework } = await stores.frameworks.byId(cycle.frameworkVersionId)
  const progress = await stores.cycles.progress(cycle.id)
  const printer = request.print({ cycle, framework, progress, fullNip })
  try {
    const people = await readCycle(stores, cycle.id, async (some, far) => {
      printer.take(some)
      await onStep?.(far, progress.participants)
    })
    // The view of so many people's data is told of before the file can leave (K6).
    await stores.audit.record({ actorId, act: 'results-exported', subject: `cycle:${cycle.id}`, after: { people, fullNip }, now })
    return { bytes: await printer.finish(), people }
  } catch (error) {
    printer.drop()
    throw error
  }
}

/** Hands over everyone, step by step; answers how many. */
async function readCycle(
  stores: Pick<Stores, 'exports'>,
  cycleId: number,
  take: (people: readonly ExportPerson[], far: number) => Promise<void>,
): Promise<number> {
  let [after, far] = [0, 0]
  for (;;) {
    const people = await stores.exports.peopleAfter(cycleId, after, STEP)
    const last = people.at(-1)
    if (last === undefined) return far
    after = last.assessmentId
    far += people.length
    await take(people, far)
  }
}
