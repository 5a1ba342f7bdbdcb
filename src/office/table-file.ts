/** A table that an office sends as a file, CSV or XLSX: decided by its bytes, read as rows of strings, or refused by name. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { TableOutcome, TableRefusal } from '../domain/roster/office-table.js'
import { type CsvOutcome, readCsv } from './csv-text.js'
import { type FileKind, fileKind } from './file-kind.js'
import { readXlsx, readXlsxSheets, type XlsxOutcome } from './xlsx-workbook.js'

/** Telegram hands a bot files of up to 20 MB (Bot API, getFile). */
const LIMIT_MEGABYTES = 20

/** `breathe` is called often: it lets others have their turn, and may throw to end the reading. */
export async function readTable(bytes: Buffer, fileName: string, breathe: () => Promise<void> = () => nextTurn()): Promise<TableOutcome> {
  const megabytes = bytes.length / 1_048_576
  if (megabytes > LIMIT_MEGABYTES) {
    return { kind: 'too-large', fileName, megabytes: Math.ceil(megabytes), limitMegabytes: LIMIT_MEGABYTES }
  }
  const kind = fileKind(bytes)
  if (kind === 'zip') return xlsxTable(await readXlsx(bytes, breathe), fileName)
  if (kind === 'text') return csvTable(await readCsv(bytes, breathe), fileName)
  return refused(kind, fileName)
}

function xlsxTable(outcome: XlsxOutcome, fileName: string): TableOutcome {
  if (outcome.kind === 'rows') return table(outcome.rows, 'xlsx', fileName)
  if (outcome.kind === 'not-xlsx') return { kind: 'not-a-table', fileName, looksLike: outcome.looksLike }
  return { ...outcome, fileName }
}

function csvTable(outcome: CsvOutcome, fileName: string): TableOutcome {
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

export type SheetsOutcome = { kind: 'sheets'; sheets: { name: string; rows: string[][] }[] } | TableRefusal

/** All sheets of a workbook that an office changed in Excel; a CSV file has none. */
export async function readSheets(bytes: Buffer, fileName: string, breathe: () => Promise<void> = () => nextTurn()): Promise<SheetsOutcome> {
  const kind = fileKind(bytes)
  if (kind === 'text') return { kind: 'not-a-table', fileName, looksLike: 'other' }
  if (kind !== 'zip') return refused(kind, fileName)
  const outcome = await readXlsxSheets(bytes, breathe)
  if (outcome.kind === 'sheets') return outcome
  return outcome.kind === 'not-xlsx' ? { kind: 'not-a-table', fileName, looksLike: outcome.looksLike } : { ...outcome, fileName }
}
