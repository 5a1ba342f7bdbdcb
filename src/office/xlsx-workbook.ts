/** The first visible sheet of an XLSX workbook as rows of strings; refuses what would fill the memory before reading it. */
import { readSheetRows } from './xlsx-sheet.js'
import { cellFormats, elements, stringText } from './xlsx-text.js'
import { unpackEntry, type ZipEntry, zipEntries } from './zip-archive.js'

export type XlsxOutcome =
  | { kind: 'rows'; rows: string[][] }
  | { kind: 'not-xlsx'; looksLike: 'ods' | 'zip' }
  | { kind: 'broken' }
  | { kind: 'unpacks-too-large'; megabytes: number }
  | { kind: 'sheet-too-large'; rows: number; columns: number }

/** A roster of 10,000 rows unpacks to about 7 MB. */
const LARGEST_UNPACKED_BYTES = 60 * 1_048_576
const TEXTS_A_STEP = 1000

/** `breathe` lets others have their turn: reading goes in short steps. */
export async function readXlsx(bytes: Buffer, breathe: () => Promise<void>): Promise<XlsxOutcome> {
  const entries = zipEntries(bytes)
  if (entries === null) return { kind: 'broken' }
  const workbookEntry = entries.find((entry) => entry.name === 'xl/workbook.xml')
  if (workbookEntry === undefined) {
    const isOpenDocument = entries.some((entry) => entry.name === 'mimetype') && entries.some((entry) => entry.name === 'content.xml')
    return { kind: 'not-xlsx', looksLike: isOpenDocument ? 'ods' : 'zip' }
  }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0)
  if (unpacked > LARGEST_UNPACKED_BYTES) return { kind: 'unpacks-too-large', megabytes: Math.round(unpacked / 1_048_576) }
  const part = (name: string) => partOf(bytes, entries, name)
  const workbook = part('xl/workbook.xml')
  const relations = part('xl/_rels/workbook.xml.rels')
  const xml = part(sheetName(workbook ?? '', relations ?? '', entries))
  const shared = part('xl/sharedStrings.xml')
  const styles = part('xl/styles.xml')
  if (workbook === null || xml === null || xml === '' || [relations, shared, styles].includes(null)) return { kind: 'broken' }
  if (!xml.includes('</') && !xml.includes('/>')) return { kind: 'broken' }
  await breathe()
  const sharedTexts = await textsOf(shared ?? '', breathe)
  return readSheetRows({ xml, sharedTexts, formats: cellFormats(styles ?? '', workbook) }, breathe)
}

/** Empty when there is no such part, null when it is there and broken. */
function partOf(bytes: Buffer, entries: readonly ZipEntry[], name: string): string | null {
  const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase())
  if (entry === undefined) return ''
  return unpackEntry(bytes, entry)?.toString('utf8') ?? null
}

/** Where the first sheet that is not hidden lies; a workbook that does not say has it in its usual place. */
function sheetName(workbook: string, relations: string, entries: readonly ZipEntry[]): string {
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s([^<>]*)/g)].map(([, attributes = '']) => attributes)
  const visible = sheets.find((attributes) => !/\bstate="(hidden|veryHidden)"/.test(attributes))
  const id = /\b\w+:id="([^"]*)"/.exec(visible ?? '')?.[1]
  const related = [...relations.matchAll(/<(?:\w+:)?Relationship\s([^<>]*)/g)].map(([, attributes = '']) => attributes)
  const target = /\bTarget="([^"]*)"/.exec(related.find((one) => one.includes(`Id="${id}"`)) ?? '')?.[1]
  if (target !== undefined) return target.startsWith('/') ? target.slice(1) : `xl/${target}`
  return entries.find((entry) => /^xl\/worksheets\/[^/]+\.xml$/.test(entry.name))?.name ?? 'xl/worksheets/sheet1.xml'
}

async function textsOf(xml: string, breathe: () => Promise<void>): Promise<string[]> {
  const texts: string[] = []
  for (const { content } of elements(xml, 'si')) {
    texts.push(stringText(content))
    if (texts.length % TEXTS_A_STEP === 0) await breathe()
  }
  return texts
}
