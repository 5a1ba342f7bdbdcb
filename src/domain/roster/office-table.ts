/** A table that an office sends is read whole, or refused with a sentence that says what to do. */

type NotATable = 'pdf' | 'xls' | 'ods' | 'zip' | 'macro' | 'image' | 'html' | 'other'

export type TableRefusal =
  | { kind: 'empty'; fileName: string }
  | { kind: 'not-a-table'; fileName: string; looksLike: NotATable }
  | { kind: 'password'; fileName: string }
  | { kind: 'broken'; fileName: string }
  | { kind: 'quote-not-closed'; fileName: string; row: number }
  | { kind: 'too-large'; fileName: string; megabytes: number; limitMegabytes: number }
  | { kind: 'unpacks-too-large'; fileName: string; megabytes: number }
  | { kind: 'sheet-too-large'; fileName: string; rows: number; columns: number }

export type TableOutcome = { kind: 'table'; rows: string[][]; format: 'csv' | 'xlsx' } | TableRefusal

/** The sentence (key and variables of locales/<language>/roster.ftl) that tells a person why a file was refused. */
export function tableSentence(refusal: TableRefusal) {
  const { kind, ...variables } = refusal
  return { key: `roster-file-${kind}`, variables } as const
}
