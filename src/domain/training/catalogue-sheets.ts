/** The catalogue as sheets of a workbook, and read back; what is written here and read again is the same catalogue. */
import { cellFault, type SheetFault, SheetPlaces, shortValue, twiceIn } from '../content-sheet/sheet-fault.js'
import {
  type ContentSheet,
  type NamedSheet,
  numberIn,
  type SheetColumn,
  type TableRow,
  tableIn,
  wordIn,
} from '../content-sheet/sheet-table.js'
import { type Catalogue, type CatalogueEntry, catalogueSchema } from './catalogue.js'

const TRAININGS = 'Pelatihan'
const CLASSES = 'Kelas'
const YES = 'ya'
const NO = 'tidak'
/** In the order of the columns: field, title, and how a cell is told and read. */
const TRAINING_COLUMNS: readonly (SheetColumn & { field: string })[] = [
  { field: 'code', header: 'Kode', width: 12, example: 'INT-01' },
  { field: 'title', header: 'Nama', width: 50 },
  { field: 'competency', header: 'Kompetensi', width: 12, example: 'INT' },
  { field: 'from', header: 'Dari tingkat', width: 12, range: '0–4' },
  { field: 'to', header: 'Ke tingkat', width: 12, range: '1–5' },
  { field: 'form', header: 'Bentuk', width: 20 },
  { field: 'share', header: 'Jalur', width: 14 },
  { field: 'hours', header: 'JP', width: 6, range: '1–200' },
  { field: 'provider', header: 'Penyelenggara', width: 36 },
  { field: 'example', header: 'Contoh', width: 10 },
  { field: 'mandatory', header: 'Wajib', width: 10 },
  { field: 'jenjang', header: 'Jenjang', width: 30 },
  { field: 'bidang', header: 'Bidang', width: 24 },
  { field: 'description', header: 'Uraian', width: 90 },
]
const CLASS_COLUMNS: readonly (SheetColumn & { field: string })[] = [
  { field: 'code', header: 'Kode kelas', width: 24 },
  { field: 'starts', header: 'Mulai', width: 14 },
  { field: 'ends', header: 'Selesai', width: 14 },
  { field: 'place', header: 'Tempat', width: 40 },
  { field: 'seats', header: 'Kursi', width: 8, range: '1–500' },
]
const OF_TRAINING: SheetColumn = { header: 'Pelatihan', width: 12, example: 'INT-01' }
/** Told, never read. */
const TAKEN: SheetColumn = { header: 'Terisi', width: 8 }

/** A class goes only by a yes here; the column may be missing. */
const REMOVE: SheetColumn = { header: 'Hapus', width: 8 }

/** The column in which a field of a training or class stands, e.g. JP for its hours. */
export function catalogueColumn(field: string): string {
  return [...TRAINING_COLUMNS, ...CLASS_COLUMNS].find((one) => one.field === field)?.header ?? field
}

export const CATALOGUE_SHEETS = {
  trainings: TRAININGS,
  classes: CLASSES,
  seats: 'Kursi',
  classCode: 'Kode kelas',
  remove: REMOVE.header,
} as const

export function catalogueSheets(entries: readonly CatalogueEntry[], taken: ReadonlyMap<string, number>): ContentSheet[] {
  const trainings = entries.map((entry) => TRAINING_COLUMNS.map(({ field }) => written(entry[field as keyof CatalogueEntry])))
  const classes = entries.flatMap(({ code, classes }) =>
    classes.map((one) => [code, one.code, one.starts, one.ends, one.place, one.seats, taken.get(one.code) ?? 0, null]),
  )
  return [
    { name: TRAININGS, columns: TRAINING_COLUMNS, rows: trainings },
    { name: CLASSES, columns: [OF_TRAINING, ...CLASS_COLUMNS, TAKEN, REMOVE], rows: classes },
  ]
}

function written(value: CatalogueEntry[keyof CatalogueEntry]): string | number {
  if (typeof value === 'boolean') return value ? YES : NO
  return Array.isArray(value) ? value.join(', ') : value
}

export type CatalogueReading = { kind: 'content'; content: Catalogue; places: SheetPlaces } | { kind: 'faults'; faults: SheetFault[] }
interface Reader {
  trainings: Record<string, unknown>[]
  classesOf: Map<string, unknown[]>
  removedClasses: string[]
  places: SheetPlaces
  faults: SheetFault[]
}

/** `known`: the competencies of the framework. */
export function readCatalogueSheets(sheets: readonly NamedSheet[], known: ReadonlySet<string>): CatalogueReading {
  const trainings = tableIn(sheets, TRAININGS, TRAINING_COLUMNS)
  const classes = tableIn(sheets, CLASSES, [OF_TRAINING, ...CLASS_COLUMNS])
  const unreadable = [...trainings.faults, ...classes.faults]
  if (unreadable.length > 0) return { kind: 'faults', faults: unreadable }
  if (trainings.rows.length === 0) return { kind: 'faults', faults: [{ kind: 'sheet-empty', sheet: TRAININGS }] }
  const reader: Reader = { trainings: [], classesOf: new Map(), removedClasses: [], places: new SheetPlaces(), faults: [] }
  for (const row of trainings.rows) takeTraining(reader, row, known)
  for (const row of classes.rows) takeClass(reader, row)
  const codes = (rows: readonly TableRow[], header: string) => rows.map((row) => ({ row: row.row, value: codeOf(row, header) }))
  reader.faults.push(...twiceIn(codes(trainings.rows, 'Kode'), TRAININGS, 'Kode'))
  reader.faults.push(...twiceIn(codes(classes.rows, 'Kode kelas'), CLASSES, 'Kode kelas'))
  return checked(reader)
}

const codeOf = (row: TableRow, header: string) => row.cell(header).toUpperCase()

function checked({ trainings, removedClasses, places, faults }: Reader): CatalogueReading {
  const draft = { label: 'Katalog XLSX', trainings, removedClasses }
  const parsed = catalogueSchema.safeParse(draft)
  if (parsed.success && faults.length === 0) return { kind: 'content', content: parsed.data, places }
  const all = [...faults, ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => cellFault(issue, places, draft) ?? []))]
  if (all.length > 0) return { kind: 'faults', faults: all }
  // A class may not be named as a training is.
  const message = parsed.error?.issues[0]?.message ?? ''
  return { kind: 'faults', faults: [{ kind: 'other', sheet: CLASSES, row: 1, column: 'Kode kelas', message }] }
}

function takeTraining({ trainings, classesOf, places, faults }: Reader, row: TableRow, known: ReadonlySet<string>): void {
  const at = ['trainings', trainings.length]
  for (const { field, ...spec } of TRAINING_COLUMNS) places.set([...at, field], { sheet: TRAININGS, row: row.row }, spec.header, spec)
  const fields = TRAINING_COLUMNS.map(({ field, header, range }) => [field, valueIn(field, row.cell(header), range !== undefined)])
  const code = codeOf(row, 'Kode')
  const competency = codeOf(row, 'Kompetensi')
  if (/^[A-Z]{3}$/.test(competency) && !known.has(competency))
    faults.push({ kind: 'unknown-competency', sheet: TRAININGS, row: row.row, column: 'Kompetensi', written: shortValue(competency) })
  const classes = classesOf.get(code) ?? []
  classesOf.set(code, classes)
  trainings.push({ ...Object.fromEntries(fields), code, competency, classes })
}

function valueIn(field: string, text: string, isNumber: boolean): unknown {
  if (isNumber) return numberIn(text)
  if (field === 'form' || field === 'share') return wordIn(text)
  if (field === 'example' || field === 'mandatory') return wordIn(text) === YES ? true : wordIn(text) === NO ? false : text
  if (field !== 'jenjang' && field !== 'bidang') return text
  return text
    .split(/[,;]/)
    .map((one) => wordIn(one.trim()))
    .filter((one) => one !== '')
}

function takeClass({ trainings, classesOf, removedClasses, places, faults }: Reader, row: TableRow): void {
  const place = { sheet: CLASSES, row: row.row }
  const remove = wordIn(row.cell(REMOVE.header))
  if (remove === YES) {
    places.set(['removedClasses', removedClasses.length], place, REMOVE.header)
    removedClasses.push(codeOf(row, 'Kode kelas'))
    return
  }
  if (remove !== '' && remove !== NO)
    faults.push({ kind: 'choose', ...place, column: REMOVE.header, choices: `${YES}, ${NO}`, written: shortValue(remove) })
  const training = codeOf(row, 'Pelatihan')
  const classes = classesOf.get(training)
  const index = trainings.findIndex(({ code }) => code === training)
  if (classes === undefined || index < 0) {
    faults.push({ kind: 'unknown-training', ...place, column: 'Pelatihan', written: shortValue(training) })
    return
  }
  const at = ['trainings', index, 'classes', classes.length]
  for (const { field, ...spec } of CLASS_COLUMNS) places.set([...at, field], place, spec.header, spec)
  classes.push({
    code: codeOf(row, 'Kode kelas'),
    starts: row.cell('Mulai'),
    ends: row.cell('Selesai'),
    place: row.cell('Tempat'),
    seats: numberIn(row.cell('Kursi')),
  })
}
