/** PDFs, made beside the bot's own thread. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { InvitationSheet } from '../domain/identity/invitation-sheet.js'
import type { OwnDataSheet } from '../domain/privacy/own-data-sheet.js'
import type { RaporSheet } from '../domain/result/rapor-sheet.js'
import { places } from '../places.js'
import type { PdfOrder } from './pdf-worker.js'

/** Compiled: a thread starts from plain JavaScript, also when the tests run from the sources. */
const PROGRAM = join(places.root, 'dist', 'src', 'reports', 'pdf-worker.js')
/** A sheet of 160 people takes about 100 MB and eight seconds, one of 1,000 takes 400 MB. */
const MOST_MEGABYTES = 512

export function invitationPdf(sheet: InvitationSheet): Promise<Buffer> {
  return inThread({ layout: 'invitations', data: sheet })
}

/** Rapors, each person beginning on a new page. */
export function raporPdf(sheet: RaporSheet): Promise<Buffer> {
  return inThread({ layout: 'rapor', data: sheet })
}

/** What is held about one person. */
export function ownDataPdf(sheet: OwnDataSheet): Promise<Buffer> {
  return inThread({ layout: 'own-data', data: sheet })
}

function inThread(order: PdfOrder): Promise<Buffer> {
  const worker = new Worker(PROGRAM, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } })
  return new Promise<Buffer>((resolve, reject) => {
    worker.once('message', (pdf: Uint8Array) => resolve(Buffer.from(pdf)))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The thread of a PDF ended with ${code}`)))
  })
}
