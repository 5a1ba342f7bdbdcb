/** A table that an office sends as a file, CSV or XLSX: decided by its bytes, read as rows of strings, or refused by name. */
import { readCsv } from './csv-text.js'
import { type FileKind, fileKind } from './file-kind.js'
import { readXlsx, type XlsxOutcome } from './xlsx-workbook.js'

type NotATable = 'pdf' | 'xls' | 'ods' | 'zip' | 'image' | 'html' | 'other'

type TableRefusal =
  | { kind: 'empty'; fileName: string }
  | { kind: 'not-a-table'; fileName: string; looksLike: NotATable }
  | { kind: 'password'; fileName: string }
  | { kind: 'broken'; fileName: string }
  | { kind: 'quote-not-closed'; fileName: string; row: number }
  | { kind: 'too-large'; fileName: string; megabytes: number; limitMegabytes: number }
  | { kind: 'unpacks-too-large'; fileName: string; megabytes: number }
  | { kind: 'sheet-too-large'; fileName: string; rows: number; columns: number }

export type TableOutcome = { kind: 'table'; rows: string[][]; format: 'csv' | 'xlsx' } | TableRefusal

/** Telegram hands a bot files of up to 20 MB (Bot API, getFile). */
const LIMIT_MEGABYTES = 20

export async function readTable(bytes: Buffer, fileName: string): Promise<TableOutcome> {
  const megabytes = bytes.length / 1_048_576
  if (megabytes > LIMIT_MEGABYTES) {
    return { kind: 'too-large', fileName, megabytes: Math.ceil(megabytes), limitMegabytes: LIMIT_MEGABYTES }
  }
  const kind = fileKind(bytes)
  if (kind === 'zip') return xlsxTable(await readXlsx(bytes), fileName)
  if (kind === 'text') return csvTable(bytes, fileName)
  return refused(kind, fileName)
}

function xlsxTable(outcome: XlsxOutcome, fileName: string): TableOutcome {
  if (outcome.kind === 'rows') return table(outcome.rows, 'xlsx', fileName)
  if (outcome.kind === 'not-xlsx') return { kind: 'not-a-table', fileName, looksLike: outcome.looksLike }
  return { ...outcome, fileName }
}

function csvTable(bytes: Buffer, fileName: string): TableOutcome {
  const outcome = readCsv(bytes)
  if (outcome.kind === 'rows') return table(outcome.rows, 'csv', fileName)
  if (outcome.kind === 'binary') return { kind: 'not-a-table', fileName, looksLike: 'other' }
  return { ...outcome, fileName }
}

function refused(kind: Exclude<FileKind, 'zip' | 'text'>, fileName: string): TableRefusal {
  if (kind === 'password') return { kind: 'password', fileName }
  return { kind: 'not-a-table', fileName, looksLike: kind === 'archive' ? 'zip' : kind }
}

/** Empty rows at the end are dropped; those between are kept, so that row numbers stay those of the file. */
function table(rows: string[][], format: 'csv' | 'xlsx', fileName: string): TableOutcome {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''))
  return last < 0 ? { kind: 'empty', fileName } : { kind: 'table', rows: rows.slice(0, last + 1), format }
}

/** The sentence (key and variables of locales/<language>/roster.ftl) that tells a person why a file was refused. */
export function tableSentence(refusal: TableRefusal) {
  const { kind, ...variables } = refusal
  return { key: `roster-file-${kind}`, variables } as const
}
