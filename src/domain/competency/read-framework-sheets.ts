/** A framework that was changed in Excel is read back whole, or refused with the place of every fault. */
import { cellFault, type SheetFault, SheetPlaces, shortValue, twiceIn } from '../content-sheet/sheet-fault.js'
import {
  type NamedSheet,
  numberIn,
  type SheetColumn,
  type SheetTable,
  type TableRow,
  tableIn,
  titleKey,
  wordIn,
} from '../content-sheet/sheet-table.js'
import { JENJANG } from '../roster/person.js'
import { type Framework, frameworkSchema } from './framework.js'
import { ANCHOR_HEADERS, EVERY_BIDANG, FRAMEWORK_SHEETS, positionColumns } from './framework-sheets.js'

export type FrameworkReading = { kind: 'content'; content: Framework } | { kind: 'faults'; faults: SheetFault[] }

type Levels = Record<string, unknown>
interface Draft {
  label: string
  competencies: { key: string; kind: string; bidang: string | null; name: string; meaning: string; items: object[] }[]
  required: { jenjang: Record<string, Levels>; positions: Record<string, Levels> }
}
interface Reader {
  draft: Draft
  places: SheetPlaces
  faults: SheetFault[]
}

const { version, competencies: dictionary, items, jenjang, positions } = FRAMEWORK_SHEETS

export function readFrameworkSheets(sheets: readonly NamedSheet[]): FrameworkReading {
  const tableOf = (one: { name: string; columns: SheetColumn[] }) => tableIn(sheets, one.name, one.columns)
  const [versions, dictionaryTable, itemTable] = [tableOf(version), tableOf(dictionary), tableOf(items)]
  const [jenjangTable, positionTable] = [tableOf(jenjang), tableOf(positions)]
  const unreadable = [versions, dictionaryTable, itemTable, jenjangTable, positionTable].flatMap(({ faults }) => faults)
  if (unreadable.length > 0) return { kind: 'faults', faults: unreadable }
  const [label] = versions.rows
  if (label === undefined) return { kind: 'faults', faults: [{ kind: 'sheet-empty', sheet: version.name }] }
  if (dictionaryTable.rows.length === 0) return { kind: 'faults', faults: [{ kind: 'sheet-empty', sheet: dictionary.name }] }
  const reader: Reader = {
    draft: { label: label.cell('Nama kamus'), competencies: [], required: { jenjang: {}, positions: {} } },
    places: new SheetPlaces(),
    faults: [],
  }
  reader.places.set(['label'], { sheet: version.name, row: label.row }, 'Nama kamus')
  for (const row of dictionaryTable.rows) takeCompetency(reader, row)
  takeItems(reader, itemTable.rows, dictionaryTable.rows)
  takeJenjang(reader, jenjangTable.rows, dictionaryTable.rows)
  takePositions(reader, positionTable)
  return checked(reader)
}

function checked({ draft, places, faults }: Reader): FrameworkReading {
  const parsed = frameworkSchema.safeParse(draft)
  if (parsed.success && faults.length === 0) return { kind: 'content', content: parsed.data }
  const told = parsed.success ? [] : parsed.error.issues.flatMap((issue) => cellFault(issue, places, draft) ?? [])
  const all = [...faults, ...told]
  if (all.length === 0) throw new Error(`A fault of the framework has no place: ${JSON.stringify(parsed.error?.issues.slice(0, 3))}`)
  return { kind: 'faults', faults: all }
}

const codeIn = (text: string) => text.toUpperCase()

function takeCompetency({ draft, places, faults }: Reader, row: TableRow): void {
  const at = ['competencies', draft.competencies.length]
  const place = { sheet: dictionary.name, row: row.row }
  const fields = { key: 'Kode', kind: 'Jenis', bidang: 'Bidang', name: 'Nama', meaning: 'Arti' }
  for (const [field, header] of Object.entries(fields))
    places.set(
      [...at, field],
      place,
      header,
      dictionary.columns.find((one) => one.header === header),
    )
  const [key, bidang] = [codeIn(row.cell('Kode')), wordIn(row.cell('Bidang'))]
  if (draft.competencies.some((one) => one.key === key && key !== ''))
    faults.push({ kind: 'twice', ...place, column: 'Kode', written: shortValue(key) })
  draft.competencies.push({
    key,
    kind: wordIn(row.cell('Jenis')),
    bidang: bidang === EVERY_BIDANG ? null : bidang,
    name: row.cell('Nama'),
    meaning: row.cell('Arti'),
    items: [],
  })
}

function takeItems({ draft, places, faults }: Reader, rows: readonly TableRow[], ofDictionary: readonly TableRow[]): void {
  const [ofCompetency, ofCode] = items.columns
  for (const row of rows) {
    const place = { sheet: items.name, row: row.row }
    const owner = codeIn(row.cell('Kompetensi'))
    const index = draft.competencies.findIndex(({ key }) => key === owner)
    const competency = draft.competencies[index]
    if (competency === undefined) {
      faults.push({ kind: 'unknown-competency', ...place, column: ofCompetency?.header ?? '', written: shortValue(owner) })
      continue
    }
    const at = ['competencies', index, 'items', competency.items.length]
    places.set([...at, 'key'], place, 'Kode butir', ofCode)
    places.set([...at, 'title'], place, 'Butir')
    for (const [n, header] of ANCHOR_HEADERS.entries()) places.set([...at, 'anchors', n], place, header)
    const key = codeIn(row.cell('Kode butir'))
    competency.items.push({ key, title: row.cell('Butir'), anchors: ANCHOR_HEADERS.map((header) => row.cell(header)) })
  }
  const codes = rows.map((row) => ({ row: row.row, value: codeIn(row.cell('Kode butir')) }))
  faults.push(...twiceIn(codes, items.name, 'Kode butir'))
  for (const [index, { key, items: own }] of draft.competencies.entries()) {
    if (own.length === 2 || key === '') continue
    const row = ofDictionary[index]?.row ?? 1
    faults.push({ kind: 'items-not-two', sheet: dictionary.name, row, column: 'Kode', written: shortValue(key), count: own.length })
  }
}

function takeJenjang({ draft, places, faults }: Reader, rows: readonly TableRow[], ofDictionary: readonly TableRow[]): void {
  const codes = rows.map((row) => ({ row: row.row, value: codeIn(row.cell('Kode')) }))
  faults.push(...twiceIn(codes, jenjang.name, 'Kode'))
  for (const one of JENJANG) draft.required.jenjang[one] = {}
  for (const row of rows) {
    const place = { sheet: jenjang.name, row: row.row }
    const key = codeIn(row.cell('Kode'))
    if (!draft.competencies.some((one) => one.key === key)) {
      faults.push({ kind: 'unknown-competency', ...place, column: 'Kode', written: shortValue(key) })
      continue
    }
    for (const one of JENJANG) {
      const levels = draft.required.jenjang[one]
      if (levels !== undefined) levels[key] = numberIn(row.cell(one))
      places.set(
        ['required', 'jenjang', one, key],
        place,
        one,
        jenjang.columns.find(({ header }) => header === one),
      )
    }
  }
  for (const [index, { key }] of draft.competencies.entries()) {
    if (key === '' || codes.some(({ value }) => value === key)) continue
    faults.push({
      kind: 'level-missing',
      sheet: dictionary.name,
      row: ofDictionary[index]?.row ?? 1,
      column: 'Kode',
      written: shortValue(key),
    })
  }
}

function takePositions({ draft, places, faults }: Reader, { rows, headers }: SheetTable): void {
  const keys = headers.filter((header) => header !== '' && titleKey(header) !== titleKey('Jabatan'))
  for (const header of keys)
    if (!draft.competencies.some(({ key }) => key === codeIn(header)))
      faults.push({ kind: 'unknown-competency', sheet: positions.name, row: 1, column: shortValue(header), written: shortValue(header) })
  const specs = positionColumns(keys)
  const names = rows.map((row) => ({ row: row.row, value: row.cell('Jabatan') }))
  faults.push(...twiceIn(names, positions.name, 'Jabatan'))
  for (const row of rows) {
    const place = { sheet: positions.name, row: row.row }
    const name = row.cell('Jabatan')
    if (name === '') {
      faults.push({ kind: 'empty', ...place, column: 'Jabatan' })
      continue
    }
    const levels: Levels = {}
    for (const [n, header] of keys.entries()) {
      places.set(['required', 'positions', name, codeIn(header)], place, header, specs[n])
      if (row.cell(header) !== '') levels[codeIn(header)] = numberIn(row.cell(header))
    }
    draft.required.positions[name] = levels
  }
}
