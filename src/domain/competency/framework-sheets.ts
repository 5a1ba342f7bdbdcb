/** The framework as sheets of a workbook; what is written here and read back is the same framework (B4). */
import type { ContentSheet, SheetColumn } from '../content-sheet/sheet-table.js'
import { JENJANG } from '../roster/person.js'
import { type Framework, LEVELS } from './framework.js'

/** A bidang left empty would look forgotten: national competencies say that they are everybody's. */
export const EVERY_BIDANG = 'semua'
export const ANCHOR_HEADERS = LEVELS.map((level) => `Tingkat ${level}`)

const CODE: SheetColumn = { header: 'Kode', width: 10, example: 'INT' }
const level = (header: string): SheetColumn => ({ header, width: 15, range: '1–5' })

export const FRAMEWORK_SHEETS = {
  version: { name: 'Versi', columns: [{ header: 'Nama kamus', width: 70 }] },
  competencies: {
    name: 'Kompetensi',
    columns: [CODE, ...columns({ Jenis: 18, Bidang: 18, Nama: 36, Arti: 90 })],
  },
  items: {
    name: 'Butir',
    columns: [
      { header: 'Kompetensi', width: 12, example: 'INT' },
      { header: 'Kode butir', width: 12, example: 'INT1' },
      { header: 'Butir', width: 40 },
      ...ANCHOR_HEADERS.map((header) => ({ header, width: 60 })),
    ],
  },
  jenjang: { name: 'Standar jenjang', columns: [CODE, { header: 'Nama', width: 36 }, ...JENJANG.map(level)] },
  /** Beside the name of the position a column for each competency. */
  positions: { name: 'Standar jabatan', columns: [{ header: 'Jabatan', width: 40 }] },
} satisfies Record<string, { name: string; columns: SheetColumn[] }>

function columns(widths: Readonly<Record<string, number>>): SheetColumn[] {
  return Object.entries(widths).map(([header, width]) => ({ header, width }))
}

/** Columns of the competencies in the sheet of positions. */
export function positionColumns(keys: readonly string[]): SheetColumn[] {
  return keys.map((key) => ({ ...level(key), width: 7 }))
}

export function frameworkSheets(framework: Framework): ContentSheet[] {
  const { competencies, required } = framework
  const { version, items, jenjang, positions, competencies: dictionary } = FRAMEWORK_SHEETS
  const keys = competencies.map(({ key }) => key)
  return [
    { ...version, rows: [[framework.label]] },
    { ...dictionary, rows: competencies.map((one) => [one.key, one.kind, one.bidang ?? EVERY_BIDANG, one.name, one.meaning]) },
    { ...items, rows: competencies.flatMap((one) => one.items.map((item) => [one.key, item.key, item.title, ...item.anchors])) },
    {
      ...jenjang,
      rows: competencies.map(({ key, name }) => [key, name, ...JENJANG.map((one) => required.jenjang[one]?.[key] ?? null)]),
    },
    {
      name: positions.name,
      columns: [...positions.columns, ...positionColumns(keys)],
      rows: Object.entries(required.positions).map(([position, levels]) => [position, ...keys.map((key) => levels[key] ?? null)]),
    },
  ]
}
