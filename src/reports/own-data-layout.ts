/** A copy of somebody's own data on A4: section after section, a label beside its text. */
import type { OwnDataSection, OwnDataSheet } from '../domain/privacy/own-data-sheet.js'

const INK = '#1f2933'
const GREY = '#52606d'
/** Points. */
const MARGIN = 40
const LABEL_WIDTH = 150

/** pdfmake's definition; `thin` is the named layout of pdf-worker.ts. */
export function ownDataDocument({ title, agency, lead, sections, none, foot, pageWords }: OwnDataSheet): object {
  return {
    pageSize: 'A4',
    pageMargins: [MARGIN, 36, MARGIN, 46],
    info: { title },
    defaultStyle: { font: 'DejaVu', fontSize: 8.5, color: INK, lineHeight: 1.15 },
    content: [
      { text: agency, bold: true, alignment: 'center', fontSize: 10 },
      { text: title, bold: true, alignment: 'center', fontSize: 15, margin: [0, 2, 0, 6] },
      ...lead.map((text) => ({ text, margin: [0, 0, 0, 3] })),
      ...sections.flatMap((one) => section(one, none)),
    ],
    footer: (page: number, pages: number) => ({
      margin: [MARGIN, 14, MARGIN, 0],
      columns: [
        { text: foot, color: GREY, fontSize: 7 },
        { text: `${pageWords.page} ${page} ${pageWords.of} ${pages}`, alignment: 'right', width: 110, color: GREY, fontSize: 7 },
      ],
    }),
  }
}

function section({ head, rows }: OwnDataSection, none: string): object[] {
  const title = { text: head, bold: true, fontSize: 10.5, margin: [0, 9, 0, 3] }
  if (rows.length === 0) return [title, { text: none, color: GREY }]
  const body = rows.map(({ label, text }) => (label === '' ? [{ text, colSpan: 2 }, {}] : [{ text: label, color: GREY }, { text }]))
  return [title, { table: { widths: [LABEL_WIDTH, '*'], body, dontBreakRows: false }, layout: 'thin' }]
}
