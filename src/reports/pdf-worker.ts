/** Makes one PDF in a thread of its own, and ends: the bot goes on answering, and the library's memory is given back. */
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import pdfmake from 'pdfmake'
import type { InvitationSheet } from '../domain/identity/invitation-sheet.js'
import type { OwnDataSheet } from '../domain/privacy/own-data-sheet.js'
import type { RaporSheet } from '../domain/result/rapor-sheet.js'
import { invitationDocument } from './invitation-layout.js'
import { ownDataDocument } from './own-data-layout.js'
import { raporDocument } from './rapor-layout.js'

/** What a thread is asked for. */
export type PdfOrder =
  | { layout: 'invitations'; data: InvitationSheet }
  | { layout: 'rapor'; data: RaporSheet }
  | { layout: 'own-data'; data: OwnDataSheet }

/** 180 dots an inch on paper; the PDF library takes each picture apart, which grows with its pixels. */
const PAPER_SCALE = 0.6

const require = createRequire(import.meta.url)
const font = (file: string) => require.resolve(`dejavu-fonts-ttf/ttf/${file}`)
const regular = font('DejaVuSans.ttf')
const bold = font('DejaVuSans-Bold.ttf')

const dashed = () => ({ dash: { length: 4, space: 4 } })

/** Radars are drawn here too: a unit's would hold the bot up for seconds. Fewer than three competencies have no area to see. */
async function documentOf(order: PdfOrder): Promise<object> {
  if (order.layout === 'invitations') return invitationDocument(order.data)
  if (order.layout === 'own-data') return ownDataDocument(order.data)
  const { radarPng } = await import('./radar.js')
  const radars = order.data.people.map(({ radar }) => (radar.axes.length < 3 ? undefined : radarPng(radar, PAPER_SCALE)))
  return raporDocument(order.data, radars)
}

async function make(order: PdfOrder): Promise<Buffer> {
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
    thin: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      hLineColor: () => '#c9d1d9',
      vLineColor: () => '#c9d1d9',
      paddingLeft: () => 4,
      paddingRight: () => 4,
      paddingTop: () => 2.5,
      paddingBottom: () => 2.5,
    },
  })
  return pdfmake.createPdf(await documentOf(order)).getBuffer()
}

const pdf = await make(workerData as PdfOrder)
parentPort?.postMessage(new Uint8Array(pdf))
