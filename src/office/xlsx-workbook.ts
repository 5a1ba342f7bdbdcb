/** The visible sheets of an XLSX workbook as rows of strings; refuses what would fill the memory before reading it. */
import { readSheetRows } from './xlsx-sheet.js'
import { type CellFormats, cellFormats, elements, stringText, xmlText } from './xlsx-text.js'
import { unpackEntry, type ZipEntry, zipEntries } from './zip-archive.js'

export type XlsxOutcome = { kind: 'rows'; rows: string[][] } | XlsxRefusal
/** Every sheet that is not hidden, in the order of the workbook. */
export type XlsxSheetsOutcome = { kind: 'sheets'; sheets: { name: string; rows: string[][] }[] } | XlsxRefusal

type XlsxRefusal =
  | { kind: 'not-xlsx'; looksLike: 'ods' | 'zip' | 'macro' }
  | { kind: 'broken' }
  | { kind: 'unpacks-too-large'; megabytes: number }
  | { kind: 'sheet-too-large'; rows: number; columns: number }

/** A roster of 10,000 rows unpacks to about 7 MB. */
const LARGEST_UNPACKED_BYTES = 60 * 1_048_576
/** Parts a workbook of 10,000 rows has: about 12. The largest seen in offices, with pictures and old sheets, had some hundreds. */
const MOST_PARTS = 5000
/** Sheets of an office's dictionary or catalogue: up to 8. */
const MOST_SHEETS = 50
const TEXTS_A_STEP = 1000

interface Opened {
  kind: 'opened'
  part(name: string): string | null
  entries: readonly ZipEntry[]
  workbook: string
  relations: string
  sharedTexts: string[]
  formats: CellFormats
}

/** `breathe` lets others have their turn: reading goes in short steps. */
export async function readXlsx(bytes: Buffer, breathe: () => Promise<void>): Promise<XlsxOutcome> {
  const opened = await openWorkbook(bytes, breathe)
  if (opened.kind !== 'opened') return opened
  const first = visibleSheets(opened.workbook)[0]
  return readOne(opened, first === undefined ? undefined : sheetPart(first.id, opened.relations), breathe)
}

export async function readXlsxSheets(bytes: Buffer, breathe: () => Promise<void>): Promise<XlsxSheetsOutcome> {
  const opened = await openWorkbook(bytes, breathe)
  if (opened.kind !== 'opened') return opened
  const sheets: { name: string; rows: string[][] }[] = []
  const visible = visibleSheets(opened.workbook)
  if (visible.length > MOST_SHEETS) return { kind: 'broken' }
  for (const { name, id } of visible) {
    const outcome = await readOne(opened, sheetPart(id, opened.relations), breathe)
    if (outcome.kind !== 'rows') return outcome
    sheets.push({ name, rows: outcome.rows })
  }
  return { kind: 'sheets', sheets }
}

async function openWorkbook(bytes: Buffer, breathe: () => Promise<void>): Promise<Opened | XlsxRefusal> {
  const entries = zipEntries(bytes)
  if (entries === null) return { kind: 'broken' }
  const workbookEntry = entries.find((entry) => entry.name === 'xl/workbook.xml')
  if (workbookEntry === undefined) {
    const isOpenDocument = entries.some((entry) => entry.name === 'mimetype') && entries.some((entry) => entry.name === 'content.xml')
    return { kind: 'not-xlsx', looksLike: isOpenDocument ? 'ods' : 'zip' }
  }
  if (entries.length > MOST_PARTS) return { kind: 'broken' }
  if (entries.some(({ name }) => /(^|\/)(vbaProject\.bin|macrosheets\/)/i.test(name))) return { kind: 'not-xlsx', looksLike: 'macro' }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0)
  if (unpacked > LARGEST_UNPACKED_BYTES) return { kind: 'unpacks-too-large', megabytes: Math.round(unpacked / 1_048_576) }
  // Many sheets may name the same part: what is unpacked again counts again.
  let left = LARGEST_UNPACKED_BYTES
  const part = (name: string) => {
    const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase())
    left -= entry?.unpackedBytes ?? 0
    return left < 0 ? null : partOf(bytes, entry)
  }
  const [workbook, relations] = [part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels')]
  const [shared, styles] = [part('xl/sharedStrings.xml'), part('xl/styles.xml')]
  if (workbook === null || relations === null || shared === null || styles === null) return { kind: 'broken' }
  await breathe()
  const sharedTexts = await textsOf(shared, breathe)
  return { kind: 'opened', part, entries, workbook, relations, sharedTexts, formats: cellFormats(styles, workbook) }
}

/** A workbook that does not say where its sheet lies has it in its usual place. */
async function readOne(opened: Opened, name: string | undefined, breathe: () => Promise<void>): Promise<XlsxOutcome> {
  const { part, entries, sharedTexts, formats } = opened
  const usual = entries.find((entry) => /^xl\/worksheets\/[^/]+\.xml$/.test(entry.name))?.name ?? 'xl/worksheets/sheet1.xml'
  const xml = part(name ?? usual)
  if (xml === null || xml === '') return { kind: 'broken' }
  if (!xml.includes('</') && !xml.includes('/>')) return { kind: 'broken' }
  return readSheetRows({ xml, sharedTexts, formats }, breathe)
}

/** Empty when there is no such part, null when it is there and broken. */
function partOf(bytes: Buffer, entry: ZipEntry | undefined): string | null {
  if (entry === undefined) return ''
  return unpackEntry(bytes, entry)?.toString('utf8') ?? null
}

function visibleSheets(workbook: string): { name: string; id: string }[] {
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s([^<>]*)/g)]
    .map(([, attributes = '']) => attributes)
    .filter((attributes) => !/\bstate="(hidden|veryHidden)"/.test(attributes))
    .map((attributes) => ({
      name: xmlText(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? ''),
      id: /\b\w+:id="([^"]*)"/.exec(attributes)?.[1] ?? '',
    }))
}

/** Where a sheet lies in the archive. */
function sheetPart(id: string, relations: string): string | undefined {
  const related = [...relations.matchAll(/<(?:\w+:)?Relationship\s([^<>]*)/g)].map(([, attributes = '']) => attributes)
  const target = /\bTarget="([^"]*)"/.exec(related.find((one) => one.includes(`Id="${id}"`)) ?? '')?.[1]
  if (target === undefined) return undefined
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

async function textsOf(xml: string, breathe: () => Promise<void>): Promise<string[]> {
  const texts: string[] = []
  for (const { content } of elements(xml, 'si')) {
    texts.push(stringText(content))
    if (texts.length % TEXTS_A_STEP === 0) await breathe()
  }
  return texts
}
