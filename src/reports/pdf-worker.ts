/** Makes one PDF in a thread of its own, and ends: the bot goes on answering, and the library's memory is given back. */
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import pdfmake from 'pdfmake'
import type { InvitationSheet } from '../domain/identity/invitation-sheet.js'
import { invitationDocument } from './invitation-layout.js'

/** What a thread is asked for. */
export interface PdfOrder {
  layout: 'invitations'
  data: InvitationSheet
}

const require = createRequire(import.meta.url)
const font = (file: string) => require.resolve(`dejavu-fonts-ttf/ttf/${file}`)
const regular = font('DejaVuSans.ttf')
const bold = font('DejaVuSans-Bold.ttf')

const dashed = () => ({ dash: { length: 4, space: 4 } })

async function make({ data }: PdfOrder): Promise<Buffer> {
  pdfmake.setFonts({ DejaVu: { normal: regular, bold, italics: regular, bolditalics: bold } })
  pdfmake.setLocalAccessPolicy((path) => path === regular || path === bold)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setTableLayouts({
    cut: {
      hLineWidth: () => 0.6,
      vLineWidth: (column) => (column === 1 ? 0.6 : 0),
      hLineStyle: dashed,
      vLineStyle: dashed,
      hLineColor: () => '#9aa5b1',
      vLineColor: () => '#9aa5b1',
      paddingLeft: () => 10,
      paddingRight: () => 10,
      paddingTop: () => 9,
      paddingBottom: () => 0,
    },
  })
  return pdfmake.createPdf(invitationDocument(data)).getBuffer()
}

const pdf = await make(workerData as PdfOrder)
parentPort?.postMessage(new Uint8Array(pdf))
