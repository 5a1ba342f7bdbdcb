/** A rapor on A4: who, the radar beside the summary, the table, the notes, the calculation, the plan, the signatures; page numbers per person. */
import type { PrintedRapor, RaporSheet } from '../domain/result/rapor-sheet.js'

const INK = '#1f2933'
const GREY = '#52606d'
const SHADE = '#eef2f5'
/** Shown by more than colour: the number of the gap is bold too. */
const GAP = '#8a3a0c'
/** Points. */
const RADAR_WIDTH = 250
const MARGIN = 40

/** pdfmake tells where it put a node once pages are made, before it asks for the feet. */
interface Placed {
  positions?: readonly { pageNumber: number }[]
}

/** pdfmake's definition; `radars` are PNGs, one a person; lines between are the named layout `thin` (pdf-worker.ts). */
export function raporDocument({ title, people, pageWords }: RaporSheet, radars: readonly (Buffer | undefined)[]): object {
  const starts: readonly (Placed & { text: string })[] = people.map(({ agency }, index) => ({
    text: agency,
    bold: true,
    alignment: 'center',
    fontSize: 10,
    ...(index > 0 ? { pageBreak: 'before' } : {}),
  }))
  const firstPages = () => starts.map((node) => node.positions?.[0]?.pageNumber ?? 1)
  return {
    pageSize: 'A4',
    pageMargins: [MARGIN, 36, MARGIN, 46],
    info: { title },
    defaultStyle: { font: 'DejaVu', fontSize: 8.5, color: INK, lineHeight: 1.15 },
    content: people.flatMap((person, index) => [starts[index], ...rapor(person, radars[index])]),
    footer: (page: number, pages: number) => foot({ people, pageWords, firstPages: firstPages(), page, pages }),
  }
}

interface Foot extends Pick<RaporSheet, 'people' | 'pageWords'> {
  firstPages: readonly number[]
  page: number
  pages: number
}

function foot({ people, pageWords, firstPages, page, pages }: Foot): object {
  const whose = firstPages.findLastIndex((first) => first <= page)
  const first = firstPages[whose] ?? 1
  const last = (firstPages[whose + 1] ?? pages + 1) - 1
  const numbers = `${pageWords.page} ${page - first + 1} ${pageWords.of} ${last - first + 1}`
  return {
    margin: [MARGIN, 14, MARGIN, 0],
    columns: [
      { text: people[whose]?.foot ?? '', color: GREY, fontSize: 7 },
      { text: numbers, alignment: 'right', width: 110, color: GREY, fontSize: 7 },
    ],
  }
}

function rapor(person: PrintedRapor, radar: Buffer | undefined): object[] {
  const { heading, cycle, indicative, table, notes, dialogue, calculation, plan, basis } = person
  return [
    { text: heading, bold: true, alignment: 'center', fontSize: 15, margin: [0, 2, 0, 0] },
    { text: cycle, alignment: 'center', fontSize: 10, margin: [0, 1, 0, 6] },
    {
      table: { widths: ['*'], body: [[{ text: indicative, alignment: 'center', fontSize: 8.5, bold: true }]] },
      layout: 'thin',
      margin: [0, 0, 0, 8],
    },
    identityAndRadar(person, radar),
    ...section(table.head, [competencyTable(table), { text: table.legend, color: GREY, fontSize: 7, margin: [0, 3, 0, 0] }]),
    ...section(
      notes.head,
      notes.notes.length === 0
        ? [{ text: notes.none, color: GREY }]
        : notes.notes.map(({ about, text }) => ({ text: [{ text: `${about}: `, bold: true }, text], margin: [0, 0, 0, 3] })),
    ),
    ...(dialogue === null ? [] : section(dialogue.head, dialogueParts(dialogue))),
    ...section(calculation.head, [{ ul: calculation.lines.map((text) => ({ text, margin: [0, 0, 0, 1] })) }]),
    ...section(plan.head, [plan.rows.length === 0 ? { text: plan.none, color: GREY } : planTable(plan)]),
    signatures(person),
    { text: basis.head, bold: true, fontSize: 7, margin: [0, 10, 0, 1] },
    ...basis.lines.map((text) => ({ text, color: GREY, fontSize: 7 })),
  ]
}

function dialogueParts({ notes, withheld }: NonNullable<PrintedRapor['dialogue']>): object[] {
  const parts = notes.map(({ about, lines }) => ({
    stack: [{ text: about, bold: true }, ...lines.map((text) => ({ text, margin: [8, 0, 0, 1] }))],
    margin: [0, 0, 0, 3],
  }))
  return withheld === null ? parts : [{ text: withheld, color: GREY }, ...parts]
}

/** The heading never stands alone at the foot of a page: it stays with the first part of what follows. */
function section(head: string, parts: readonly object[]): object[] {
  const [first = {}, ...rest] = parts
  const heading = { text: head, bold: true, fontSize: 10.5, margin: [0, 9, 0, 3], headlineLevel: 1 }
  return 'table' in first ? [heading, first, ...rest] : [{ stack: [heading, first], unbreakable: true }, ...rest]
}

function identityAndRadar({ identity, summary }: PrintedRapor, radar: Buffer | undefined): object {
  const who = identity.flatMap(({ label, value }) => [
    { text: label, color: GREY, fontSize: 7.5 },
    { text: value, margin: [0, 0, 0, 4] },
  ])
  const result = [
    { text: summary.head, bold: true, fontSize: 10.5, margin: [0, 6, 0, 3] },
    ...summary.lines.map((text, index) => ({ text, bold: index === 0, fontSize: index === 0 ? 10 : 8.5, margin: [0, 0, 0, 2] })),
  ]
  const picture =
    radar === undefined
      ? { text: '' }
      : { image: `data:image/png;base64,${radar.toString('base64')}`, width: RADAR_WIDTH, alignment: 'right' }
  return {
    columns: [
      { width: '*', stack: [...who, ...result] },
      { width: RADAR_WIDTH, ...picture },
    ],
    columnGap: 14,
  }
}

const headCells = (columns: readonly string[]) => columns.map((text) => ({ text, bold: true, fillColor: SHADE, fontSize: 8 }))

function competencyTable({ columns, rows }: PrintedRapor['table']): object {
  const centred = (place: number) => (place === 1 ? 'left' : 'center')
  const body = rows.map(({ cells, isGap }) =>
    cells.map((text, place) => ({
      text,
      alignment: centred(place),
      ...(isGap && (place === 1 || place === 6) ? { bold: true, color: GAP } : {}),
    })),
  )
  const head = headCells(columns).map((cell, place) => ({ ...cell, alignment: centred(place) }))
  return {
    table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths: [18, '*', 46, 40, 44, 44, 64, 56], body: [head, ...body] },
    layout: 'thin',
  }
}

function planTable({ columns, rows }: PrintedRapor['plan']): object {
  const body = rows.map((cells) => cells.map((text, place) => ({ text, alignment: place === 2 ? 'center' : 'left' })))
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ['*', 110, 24, 110, 62],
      body: [headCells(columns), ...body],
    },
    layout: 'thin',
  }
}

/** Together on one page: who signs sees what the others sign. Rows, so that a long role does not push one name below the others. */
function signatures({ signatures: { lead, signed } }: PrintedRapor): object {
  // Each its own: pdfmake moves what it draws.
  const rule = () => ({ canvas: [{ type: 'line', x1: 0, y1: 1, x2: 150, y2: 1, lineWidth: 0.6, lineColor: INK }] })
  return {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    stack: [
      { text: lead, margin: [0, 0, 0, 6] },
      {
        table: {
          widths: signed.map(() => '*'),
          heights: (row: number) => (row === 1 ? 40 : 'auto'),
          body: [
            signed.map(({ role }) => ({ text: role })),
            signed.map(() => ({ text: '' })),
            signed.map(({ name }) => ({ text: name === '' ? ' ' : name, bold: true })),
            signed.map(({ nip }) => ({ stack: [rule(), { text: nip, fontSize: 7.5, color: GREY, margin: [0, 2, 0, 0] }] })),
          ],
        },
        layout: 'noBorders',
      },
    ],
  }
}
