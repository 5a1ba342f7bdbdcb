/** The sheet of invitations: eight people an A4 page, to be cut apart; each with a QR code that a phone reads from the paper. */
import type { InvitationSheet } from '../domain/identity/invitation-sheet.js'

type Person = InvitationSheet['units'][number]['people'][number]

const COLUMNS = 2
const ROWS_A_PAGE = 4
/** Points. Three a module make a code of 3.5 to 3.9 cm for links of this length; below 3 cm cheap phones fail. */
const QR_POINTS = 114
const ROW_HEIGHT = 172
const INK = '#1f2933'
const GREY = '#52606d'

/** pdfmake's definition of the document; lines between are named layout `cut` (pdf-worker.ts). */
export function invitationDocument({ title, units, foot }: InvitationSheet): object {
  return {
    pageSize: 'A4',
    pageMargins: [28, 34, 28, 40],
    info: { title },
    defaultStyle: { font: 'DejaVu', fontSize: 8, color: INK },
    content: units.filter(({ people }) => people.length > 0).flatMap(({ heading, people }, index) => unitPages(heading, people, index > 0)),
    footer: (page: number, pages: number) => ({
      columns: [
        { text: foot, color: GREY, fontSize: 7 },
        { text: `${page}/${pages}`, alignment: 'right', width: 40, color: GREY, fontSize: 7 },
      ],
      margin: [28, 12, 28, 0],
    }),
  }
}

function unitPages(heading: string, people: readonly Person[], newPage: boolean): object[] {
  const pages = Math.ceil(people.length / (COLUMNS * ROWS_A_PAGE))
  return Array.from({ length: pages }, (_, page) => people.slice(page * COLUMNS * ROWS_A_PAGE, (page + 1) * COLUMNS * ROWS_A_PAGE)).flatMap(
    (some, page) => [
      { text: heading, bold: true, fontSize: 10, margin: [0, 0, 0, 6], ...(newPage || page > 0 ? { pageBreak: 'before' } : {}) },
      { table: { widths: ['50%', '50%'], heights: ROW_HEIGHT, dontBreakRows: true, body: rowsOf(some) }, layout: 'cut' },
    ],
  )
}

function rowsOf(people: readonly Person[]): object[][] {
  const rows = Math.ceil(people.length / COLUMNS)
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => {
      const person = people[row * COLUMNS + column]
      return person === undefined ? { text: '' } : slip(person)
    }),
  )
}

function slip({ name, unit, link, instructions, validUntil }: Person): object {
  return {
    stack: [
      { text: shortened(name, 64), bold: true, fontSize: name.length > 34 ? 9 : 10 },
      { text: shortened(unit, 52), color: GREY, margin: [0, 1, 0, 5] },
      {
        columns: [
          { qr: link, fit: QR_POINTS, eccLevel: 'M', width: 'auto' },
          {
            stack: [...instructions.map((line) => ({ text: line, margin: [0, 0, 0, 4] })), { text: validUntil, bold: true }],
            margin: [2, 0, 0, 0],
          },
        ],
        columnGap: 10,
      },
      { text: link, fontSize: 6.5, color: GREY, margin: [0, 5, 0, 0] },
    ],
  }
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}
