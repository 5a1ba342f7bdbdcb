/** One sheet of a workbook as rows of texts, read in short steps so that the bot goes on answering meanwhile. */
import { type CellFormats, elements, numberText, stringText, xmlText } from './xlsx-text.js'

export interface SheetParts {
  xml: string
  sharedTexts: readonly string[]
  formats: CellFormats
}

export type SheetOutcome = { kind: 'rows'; rows: string[][] } | { kind: 'sheet-too-large'; rows: number; columns: number }

/** The bounds of Excel itself are 1,048,576 rows and 16,384 columns; the cells between are filled in (16 bytes each and more), so their number counts: 100,000 people have 1.5 million. */
const LARGEST_SHEET_ROWS = 1_048_576
const LARGEST_SHEET_CELLS = 5_000_000
/** One shared text may stand in every cell: what all cells hold together, in letters, is bounded as what a workbook unpacks to. */
const LARGEST_SHEET_LETTERS = 60 * 1_048_576
const CELLS_A_STEP = 400

export async function readSheetRows(parts: SheetParts, breathe: () => Promise<void>): Promise<SheetOutcome> {
  const cells = new Map<number, Map<number, string>>()
  let [row, column, rows, columns, seen, letters] = [0, 0, 0, 0, 0, 0]
  for (const { name, attributes, content } of elements(parts.xml, 'row|c')) {
    if (++seen % CELLS_A_STEP === 0) await breathe()
    if (name === 'row') {
      row = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? row + 1)
      column = 0
      continue
    }
    // A writer may leave out where a cell stands: then it is the next one.
    const [, place, rowNumber] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? []
    column = place === undefined ? column + 1 : columnNumber(place)
    if (rowNumber !== undefined) row = Number(rowNumber)
    const text = cellText(attributes, content, parts)
    if (text === '') continue
    rows = Math.max(rows, row)
    columns = Math.max(columns, column)
    letters += text.length
    if (letters > LARGEST_SHEET_LETTERS) return { kind: 'sheet-too-large', rows, columns }
    const inRow = cells.get(row)
    if (inRow === undefined) cells.set(row, new Map([[column, text]]))
    else inRow.set(column, text)
  }
  if (rows > LARGEST_SHEET_ROWS || rows * columns > LARGEST_SHEET_CELLS) return { kind: 'sheet-too-large', rows, columns }
  if (!(await fillMerged(parts.xml, cells, { rows, breathe }))) return { kind: 'sheet-too-large', rows, columns }
  return { kind: 'rows', rows: await filledIn(cells, { rows, columns }, breathe) }
}

async function filledIn(
  cells: ReadonlyMap<number, ReadonlyMap<number, string>>,
  { rows, columns }: { rows: number; columns: number },
  breathe: () => Promise<void>,
): Promise<string[][]> {
  const filled: string[][] = []
  for (let row = 1; row <= rows; row += 1) {
    if (row % CELLS_A_STEP === 0) await breathe()
    const texts = new Array<string>(columns).fill('')
    for (const [column, text] of cells.get(row) ?? []) texts[column - 1] = text
    filled.push(texts)
  }
  return filled
}

/**
 * What stands in a merged cell holds for all its rows: offices merge the unit over its people. A title over columns is said once.
 * False when that many rows are merged as no sheet has cells: merged cells that overlap could be filled in for ever.
 */
async function fillMerged(
  xml: string,
  cells: Map<number, Map<number, string>>,
  { rows, breathe }: { rows: number; breathe: () => Promise<void> },
): Promise<boolean> {
  let [filled, written] = [0, 0]
  for (const [, letters = '', from, to] of xml.matchAll(/<(?:\w+:)?mergeCell\b[^<>]*?\bref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g)) {
    const column = columnNumber(letters)
    const text = cells.get(Number(from))?.get(column)
    if (text === undefined) continue
    const last = Math.min(Number(to), rows)
    const count = Math.max(0, last - Number(from)) + 1
    filled += count
    written += count * text.length
    if (filled > LARGEST_SHEET_CELLS || written > LARGEST_SHEET_LETTERS) return false
    if (filled % CELLS_A_STEP < count) await breathe()
    for (let row = Number(from) + 1; row <= last; row += 1) {
      const inRow = cells.get(row)
      // A row without anything of its own stays empty: it is no person's.
      if (inRow !== undefined && !inRow.has(column)) inRow.set(column, text)
    }
  }
  return true
}

function columnNumber(letters: string): number {
  let number = 0
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64
  return number
}

function cellText(attributes: string, content: string, { sharedTexts, formats }: SheetParts): string {
  if (content === '') return ''
  const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n'
  if (type === 'inlineStr') return stringText(content)
  const value = /<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?v>/.exec(content)?.[1]
  if (value === undefined) return ''
  switch (type) {
    case 's':
      return sharedTexts[Number(value)] ?? ''
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'd':
      return value.slice(0, 10)
    case 'n':
      return numberText(value, {
        isDate: formats.isDate[Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? -1)] ?? false,
        from1904: formats.from1904,
      })
    default:
      return xmlText(value)
  }
}
