/** A workbook made beside the bot's own thread: rows are handed over as they are read. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ExportSheet, Workbook } from '../domain/export/export-cycle.js'
import { places } from '../places.js'
import type { WorkbookOrder } from './workbook-worker.js'

/** Compiled: a thread starts from plain JavaScript, also when the tests run from the sources. */
const PROGRAM = join(places.root, 'dist', 'src', 'reports', 'workbook-worker.js')
/** A hundred thousand rows of ten cells take about 450 MB. */
const MOST_MEGABYTES = 1024

/** `zone` is the office's, an IANA name. */
export function startWorkbook(sheets: readonly ExportSheet[], zone: string): Workbook {
  const worker = new Worker(PROGRAM, { workerData: { sheets, zone }, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } })
  const made = new Promise<Buffer>((resolve, reject) => {
    worker.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The thread of a workbook ended with ${code}`)))
  })
  // Told when the file is asked for; until then nobody listens.
  made.catch(() => {})
  const tell = (order: WorkbookOrder) => worker.postMessage(order)
  return {
    add: (rows) => tell({ rows }),
    finish() {
      tell('finish')
      return made
    },
    drop: () => void worker.terminate(),
  }
}
