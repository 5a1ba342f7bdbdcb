/** CSV as offices write it: `;`, `,` or tab, in UTF-8, in Excel's "Unicode text" (UTF-16) or in Windows-1252. */
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'

export type CsvOutcome =
  | { kind: 'rows'; rows: string[][] }
  | { kind: 'binary' }
  | { kind: 'quote-not-closed'; row: number }
  | { kind: 'sheet-too-large'; rows: number; columns: number }

/** As of a sheet of Excel; 20 MB of line ends would be 20 million rows, and a gigabyte of memory. */
const LARGEST_ROWS = 1_048_576
const LARGEST_CELLS = 5_000_000

const CHARACTERS_A_STEP = 65_536
const ROWS_A_STEP = 100

/** `breathe` lets others have their turn: reading goes in short steps. */
export async function readCsv(bytes: Buffer, breathe: () => Promise<void>): Promise<CsvOutcome> {
  const text = decode(bytes)
  if (text.includes('\0')) return { kind: 'binary' }
  if (text.trim() === '') return { kind: 'rows', rows: [] }
  const { delimiter, body } = separate(text)
  const parser = Readable.from(piecesOf(body)).pipe(
    parse({
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
    }),
  )
  const rows: string[][] = []
  let cells = 0
  try {
    for await (const row of parser) {
      const read = row as string[]
      rows.push(read)
      cells += read.length
      if (rows.length > LARGEST_ROWS || cells > LARGEST_CELLS) return { kind: 'sheet-too-large', rows: rows.length, columns: read.length }
      if (rows.length % ROWS_A_STEP === 0) await breathe()
    }
    return { kind: 'rows', rows }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { kind: 'quote-not-closed', row: Number(error.records ?? 0) + 1 }
  }
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += CHARACTERS_A_STEP) yield text.slice(at, at + CHARACTERS_A_STEP)
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (looksUtf16(bytes)) return bytes.toString('utf16le')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Latin letters in UTF-16LE without its mark: every second byte is zero. */
function looksUtf16(bytes: Buffer): boolean {
  const opening = bytes.subarray(0, 200)
  if (opening.length < 4) return false
  const zeros = opening.filter((byte, index) => index % 2 === 1 && byte === 0).length
  return zeros > opening.length * 0.45
}

/** The separator is the one that occurs most in the first line outside quotes; Excel's `sep=;` line decides before that. */
function separate(text: string): { delimiter: string; body: string } {
  const told = /^sep=(.)\r?\n/i.exec(text)
  if (told?.[1] !== undefined) return { delimiter: told[1], body: text.slice(told[0].length) }
  const firstLine = /^[\r\n\s]*([^\r\n]*)/.exec(text)?.[1]?.replace(/"[^"]*"/g, '') ?? ''
  const counts = [';', ',', '\t'].map((delimiter) => ({ delimiter, count: firstLine.split(delimiter).length - 1 }))
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most))
  return { delimiter: best.count === 0 ? ',' : best.delimiter, body: text }
}
