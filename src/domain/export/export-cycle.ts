/** Reads a cycle for its workbook a hundred people at a time, so that an office of ten thousand neither fills the memory nor holds others up. */
import type { Cycle } from '../cycle/cycle.js'
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

/** Hands over everyone, step by step; answers how many. */
export async function readCycle(
  stores: Pick<Stores, 'exports'>,
  cycleId: number,
  take: (people: readonly ExportPerson[], so: { far: number }) => Promise<void> | void,
): Promise<number> {
  let [after, far] = [0, 0]
  for (;;) {
    const people = await stores.exports.peopleAfter(cycleId, after, STEP)
    const last = people.at(-1)
    if (last === undefined) return far
    after = last.assessmentId
    far += people.length
    await take(people, { far })
  }
}
