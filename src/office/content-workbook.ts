/** A framework or catalogue file of either form: a workbook (XLSX) by its sheets, else YAML; refused with a sentence for every fault. */

import type { Framework } from '../domain/competency/framework.js'
import { readFrameworkSheets } from '../domain/competency/read-framework-sheets.js'
import { type SheetFault, sheetFaultSentence } from '../domain/content-sheet/sheet-fault.js'
import type { NamedSheet } from '../domain/content-sheet/sheet-table.js'
import { tableSentence } from '../domain/roster/office-table.js'
import type { Catalogue } from '../domain/training/catalogue.js'
import { readCatalogueSheets } from '../domain/training/catalogue-sheets.js'
import { saySentence } from '../texts/sentence.js'
import type { Locale, Say } from '../texts/texts.js'
import { type ContentOutcome, contentSentences, readCatalogue, readFramework } from './content-file.js'
import { fileKind } from './file-kind.js'
import { readSheets } from './table-file.js'

interface GivenFile {
  bytes: Buffer
  name: string
}
type Reading<T> = { kind: 'content'; content: T } | { kind: 'faults'; faults: SheetFault[] }
export type FileReading<T> =
  | { kind: 'content'; content: T }
  | { kind: 'refused'; sentences: string[]; json: { kind: string } & Record<string, unknown> }

export function readFrameworkFile(file: GivenFile, locale: Locale, say: Say): Promise<FileReading<Framework>> {
  return readEither(file, say, readFrameworkSheets, () => readFramework({ bytes: file.bytes, fileName: file.name, locale }))
}

export function readCatalogueFile(file: GivenFile, locale: Locale, say: Say, known: ReadonlySet<string>): Promise<FileReading<Catalogue>> {
  const fromSheets = (sheets: readonly NamedSheet[]) => readCatalogueSheets(sheets, known)
  return readEither(file, say, fromSheets, () => readCatalogue({ bytes: file.bytes, fileName: file.name, locale }))
}

async function readEither<T>(
  { bytes, name }: GivenFile,
  say: Say,
  fromSheets: (sheets: readonly NamedSheet[]) => Reading<T>,
  fromText: () => ContentOutcome<T>,
): Promise<FileReading<T>> {
  if (fileKind(bytes) !== 'zip') {
    const read = fromText()
    return read.kind === 'content' ? read : { kind: 'refused', sentences: contentSentences(read, say), json: read }
  }
  const opened = await readSheets(bytes, name)
  if (opened.kind !== 'sheets') return { kind: 'refused', sentences: [saySentence(say, tableSentence(opened))], json: opened }
  const read = fromSheets(opened.sheets)
  if (read.kind === 'content') return read
  const told = read.faults.map((fault) => saySentence(say, sheetFaultSentence(fault)))
  const head = say('cli-content-faults', { fileName: name, faults: told.length })
  return { kind: 'refused', sentences: [head, ...told], json: { ...read, fileName: name } }
}
