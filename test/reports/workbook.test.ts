import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { unpackEntry, zipEntries } from '../../src/office/zip-archive.js'
import { workbookXlsx } from '../../src/reports/workbook.js'
import { at } from '../support/story.js'

const ZONE = 'Asia/Makassar'
const people = {
  name: 'Penerima',
  columns: [
    { header: 'Nama', width: 30 },
    { header: 'Terkirim', width: 18 },
    { header: 'Jumlah', width: 10 },
    { header: 'Bagian', width: 10 },
  ],
}
const formulas = ['=1+1', '+62812', '-Tanpa nama', '@SUM(A1)', '=HYPERLINK("http://x.example";"klik")', '\tTab', "'Petik", 'A & <B>']

/** The text of one part of the file. */
function part(bytes: Buffer, name: string): string {
  const entry = zipEntries(bytes)?.find((one) => one.name === name)
  return (entry === undefined ? null : unpackEntry(bytes, entry))?.toString('utf8') ?? ''
}

describe('a workbook', () => {
  test('read back holds text as text, numbers as numbers, moments as the office’s clock showed them, and shares', async () => {
    const rows = [
      ['Ani', at('2026-12-04 08:15'), 12, { share: 0.25 }],
      ['Budi', null, 0, null],
    ]
    const bytes = await workbookXlsx(
      [
        { ...people, rows },
        { ...people, name: 'Kosong', rows: [] },
      ],
      ZONE,
    )
    const [first, second] = await readXlsxFile(bytes)
    expect(first).toEqual({
      sheet: 'Penerima',
      // Excel has no zones: 08:15 stands there as 08:15, which the reader takes as UTC.
      data: [
        ['Nama', 'Terkirim', 'Jumlah', 'Bagian'],
        ['Ani', new Date('2026-12-04T08:15:00Z'), 12, 0.25],
        ['Budi', null, 0, null],
      ],
    })
    expect(second).toEqual({ sheet: 'Kosong', data: [['Nama', 'Terkirim', 'Jumlah', 'Bagian']] })
  })

  test.each(formulas)('never makes a formula of %j', async (name) => {
    const bytes = await workbookXlsx([{ ...people, rows: [[name, null, null, null]] }], ZONE)
    const [sheet] = await readXlsxFile(bytes, { trim: false })
    expect(sheet?.data[1]?.[0]).toBe(name)
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>')
  })

  test('keeps its header in sight', async () => {
    const bytes = await workbookXlsx([{ ...people, rows: [] }], ZONE)
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
  })
})
