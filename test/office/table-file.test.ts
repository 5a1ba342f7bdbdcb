import { describe, expect, it } from 'vitest'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { readRoster } from '../../src/domain/roster/read-roster.js'
import { readTable } from '../../src/office/table-file.js'
import { aFile, aRow, CLERK, EMPTY_ROSTER, ROSTER_HEADER } from '../support/a-roster.js'
import { zip } from '../support/zip.js'

const rows = [
  ['nip', 'nama', 'jabatan'],
  [CLERK, 'Yuliana Contoh, S.Sos', 'Petugas "Loket"'],
  ['', 'Renée Müller', ''],
]

function csv(separator: string, lineEnd = '\r\n'): string {
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join(lineEnd)
}

async function xlsx(data: SheetData): Promise<Buffer> {
  return writeXlsxFile(data).toBuffer()
}

const workbook = { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') }

describe('a CSV file is read the same', () => {
  it.each([
    ['with semicolons', Buffer.from(csv(';'))],
    ['with commas', Buffer.from(csv(','))],
    ['with tabs', Buffer.from(csv('\t'))],
    ['with line feeds only', Buffer.from(csv(';', '\n'))],
    ['in UTF-8 with its mark', Buffer.from(`\ufeff${csv(';')}`)],
    ['as Excel’s Unicode text (UTF-16LE)', Buffer.from(`\ufeff${csv('\t')}`, 'utf16le')],
    ['in UTF-16LE without its mark', Buffer.from(csv('\t'), 'utf16le')],
    ['in UTF-16BE', Buffer.from(`\ufeff${csv('\t')}`, 'utf16le').swap16()],
    ['in Windows-1252', Buffer.from(csv(';'), 'latin1')],
    ['with Excel’s line sep=;', Buffer.from(`sep=;\r\n${csv(';')}`)],
    ['with empty lines at its end', Buffer.from(`${csv(';')}\r\n;;\r\n\r\n`)],
    ['with a name of another kind', Buffer.from(csv(';'))],
  ])('%s', async (_, bytes) => {
    expect(await readTable(bytes, 'pegawai.xlsx')).toEqual({ kind: 'table', rows, format: 'csv' })
  })

  it('keeps empty lines between rows, so that row numbers are those of the file', async () => {
    const outcome = await readTable(Buffer.from('a;b\r\n\r\n1;2\r\n'), 'a.csv')
    expect(outcome).toMatchObject({ rows: [['a', 'b'], [''], ['1', '2']] })
  })

  it('decides the separator by the title line, not by commas in names', async () => {
    const outcome = await readTable(Buffer.from('nip;nama\n1;Budi, S.Sos, M.Si\n'), 'a.csv')
    expect(outcome).toMatchObject({
      rows: [
        ['nip', 'nama'],
        ['1', 'Budi, S.Sos, M.Si'],
      ],
    })
  })

  it('with a quotation mark left open is told in which row', async () => {
    expect(await readTable(Buffer.from('a;b\n1;2\n"3;4\n5;6\n'), 'a.csv')).toEqual({ kind: 'quote-not-closed', fileName: 'a.csv', row: 3 })
  })
})

describe('an XLSX file', () => {
  it('is read as text, whatever its name says', async () => {
    const bytes = await xlsx(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))))
    expect(await readTable(bytes, 'pegawai.csv')).toEqual({ kind: 'table', rows, format: 'xlsx' })
  })

  it('gives dates as year-month-day, whole numbers without decimals, and true as TRUE', async () => {
    const bytes = await xlsx([
      [{ value: new Date('1986-09-26T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' }, 6281234567890, 3.5, true],
      [null, null, null, 'x'],
    ])
    expect(await readTable(bytes, 'a.xlsx')).toMatchObject({
      rows: [
        ['1986-09-26', '6281234567890', '3.5', 'TRUE'],
        ['', '', '', 'x'],
      ],
    })
  })

  it('with a NIP kept as a number is refused by name: its last digits are lost', async () => {
    const file = aFile(aRow()).map((row) => row.map((cell) => (cell === '' ? null : cell)))
    const cells = file.map((row, index) => (index < 4 ? row : [Number('198609262015051001'), ...row.slice(1)]))
    const outcome = await readTable(await xlsx(cells), 'a.xlsx')
    if (outcome.kind !== 'table') throw new Error(outcome.kind)
    expect(outcome.rows[4]?.[0]).toBe('1.98609E+17')
    const { faults, entries } = readRoster({ rows: outcome.rows, current: EMPTY_ROSTER, now: new Date('2026-12-01') })
    expect(faults.map(({ row, column, code }) => [row, column, code])).toEqual([[5, 'nip', 'nip-scientific']])
    expect(entries).toHaveLength(3)
  })

  it('with everything in its first column is told that the separator is wrong', async () => {
    const outcome = await readTable(await xlsx([ROSTER_HEADER, ...aFile().slice(1)].map((row) => [row.join(';')])), 'a.xlsx')
    if (outcome.kind !== 'table') throw new Error(outcome.kind)
    const { faults } = readRoster({ rows: outcome.rows, current: EMPTY_ROSTER, now: new Date('2026-12-01') })
    expect(faults.map((fault) => fault.code)).toEqual(['wrong-separator'])
  })

  it('gives the unit merged over its people to each of them, and a title over columns once', async () => {
    const bytes = await xlsx([
      [{ value: 'DAFTAR', type: String, columnSpan: 3 }],
      ['nip', 'unit', 'nama'],
      ['1', { value: 'Kelurahan Naimata', type: String, rowSpan: 2 }, 'Ani'],
      ['2', null, 'Budi'],
    ])
    expect(await readTable(bytes, 'a.xlsx')).toMatchObject({
      rows: [
        ['DAFTAR', '', ''],
        ['nip', 'unit', 'nama'],
        ['1', 'Kelurahan Naimata', 'Ani'],
        ['2', 'Kelurahan Naimata', 'Budi'],
      ],
    })
  })

  it('is read as Excel, LibreOffice and others write it: shared and rich texts, prefixes, dates from 1904, hidden sheets', async () => {
    const parts = {
      'xl/workbook.xml':
        '<x:workbook><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Lama" state="hidden" r:id="rId9"/><x:sheet name="A" r:id="rId2"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId9" Target="worksheets/old.xml"/><Relationship Target="/xl/worksheets/data.xml" Id="rId2"/></Relationships>',
      'xl/sharedStrings.xml':
        '<sst><si><t xml:space="preserve">Budi &amp; Ani</t></si><si/><si><r><rPr><b/></rPr><t>Drs. </t></r><r><t>Bria&#44; M.Si.</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-421]dd\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="0.00&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
      'xl/worksheets/data.xml':
        '<x:worksheet><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>2</x:v></x:c><x:c s="1"><x:v>44530</x:v></x:c><x:c s="2"><x:v>7</x:v></x:c></x:row>' +
        '<x:row r="3"><x:c r="B3" t="inlineStr"><x:is><x:t>a_x000D_b &lt;c&gt;</x:t></x:is></x:c><x:c r="D3" t="str"><x:f>1+1</x:f><x:v>rumus</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      'xl/worksheets/old.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    }
    const bytes = zip(Object.entries(parts).map(([name, content]) => ({ name, content: Buffer.from(content) })))
    expect(await readTable(bytes, 'a.xlsx')).toMatchObject({
      rows: [
        ['Budi & Ani', 'Drs. Bria, M.Si.', '2025-12-01', '7'],
        ['', '', '', ''],
        ['', 'a\rb <c>', '', 'rumus'],
      ],
    })
  })

  it('that is made to take for ever is read in a moment', async () => {
    const sheet = `<worksheet><sheetData><row r="1">${'<c r="A1"><v><t>'.repeat(200_000)}`
    const began = performance.now()
    await readTable(zip([workbook, { name: 'xl/worksheets/sheet1.xml', content: Buffer.from(sheet) }]), 'a.xlsx')
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it('lets others have their turn while it is read, and ends when it is told to', async () => {
    const bytes = await xlsx(Array.from({ length: 2000 }, (_, index) => [...aRow(), `${index}`]))
    let breaths = 0
    await readTable(bytes, 'a.xlsx', async () => {
      breaths += 1
    })
    expect(breaths).toBeGreaterThan(20)
    const ended = readTable(bytes, 'a.xlsx', async () => {
      throw new Error('ended')
    })
    await expect(ended).rejects.toThrow('ended')
  })

  it('of 10,000 rows is read', async () => {
    const bytes = await xlsx(Array.from({ length: 10_000 }, (_, index) => [...aRow(), `${index}`]))
    const outcome = await readTable(bytes, 'a.xlsx')
    expect(outcome.kind === 'table' && outcome.rows.length).toBe(10_000)
  })

  it('without a cell is empty', async () => {
    expect(await readTable(await xlsx([[]]), 'a.xlsx')).toEqual({ kind: 'empty', fileName: 'a.xlsx' })
  })

  it('cut off, or with a broken inside, is broken', async () => {
    const whole = await xlsx(rows)
    expect(await readTable(whole.subarray(0, whole.length - 400), 'a.xlsx')).toMatchObject({ kind: 'broken' })
    expect(await readTable(zip([workbook]), 'a.xlsx')).toMatchObject({ kind: 'broken' })
  })

  it('that unpacks to more than 60 MB is refused before it is unpacked', async () => {
    const bomb = zip([workbook, { name: 'xl/worksheets/sheet1.xml', content: Buffer.from('x'), claimed: 61 * 1_048_576 }])
    expect(await readTable(bomb, 'a.xlsx')).toEqual({ kind: 'unpacks-too-large', fileName: 'a.xlsx', megabytes: 61 })
  })

  it('that unpacks to more than it says is broken', async () => {
    const bomb = zip([workbook, { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(5_000_000, 'x'), claimed: 10 }])
    expect(await readTable(bomb, 'a.xlsx')).toMatchObject({ kind: 'broken' })
  })

  it('with a stray cell in the last row and column is refused, not filled in', async () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>'
    const file = zip([workbook, { name: 'xl/worksheets/sheet1.xml', content: Buffer.from(sheet) }])
    expect(await readTable(file, 'a.xlsx')).toEqual({ kind: 'sheet-too-large', fileName: 'a.xlsx', rows: 1_048_576, columns: 16_384 })
  })
})

describe('what is no table is refused by name', () => {
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0])
  it.each([
    ['a PDF called .xlsx', Buffer.from('%PDF-1.7\n%\u00e2\u00e3'), { kind: 'not-a-table', looksLike: 'pdf' }],
    ['an old .xls', ole, { kind: 'not-a-table', looksLike: 'xls' }],
    ['a workbook with a password', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), { kind: 'password' }],
    ['a zip that is no XLSX', zip([{ name: 'foto.txt', content: Buffer.from('x') }]), { kind: 'not-a-table', looksLike: 'zip' }],
    ['an empty zip', zip([]), { kind: 'not-a-table', looksLike: 'zip' }],
    [
      'a LibreOffice sheet',
      zip([
        { name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') },
        { name: 'content.xml', content: Buffer.from('<x/>') },
      ]),
      { kind: 'not-a-table', looksLike: 'ods' },
    ],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), { kind: 'not-a-table', looksLike: 'image' }],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), { kind: 'not-a-table', looksLike: 'image' }],
    ['a web page called .xls', Buffer.from('\ufeff<html><table><tr><td>1'), { kind: 'not-a-table', looksLike: 'html' }],
    ['other bytes', Buffer.from([1, 0, 0, 0, 2, 0, 0, 9]), { kind: 'not-a-table', looksLike: 'other' }],
    ['an empty file', Buffer.alloc(0), { kind: 'empty' }],
    ['a file of blanks', Buffer.from('\ufeff \r\n\r\n'), { kind: 'empty' }],
  ])('%s', async (_, bytes, expected) => {
    expect(await readTable(bytes, 'pegawai.xlsx')).toEqual({ fileName: 'pegawai.xlsx', ...expected })
  })

  it('a file above 20 MB, and not one of exactly 20 MB', async () => {
    const limit = 20 * 1_048_576
    expect(await readTable(Buffer.alloc(limit + 1, 'a'), 'a.csv')).toEqual({
      kind: 'too-large',
      fileName: 'a.csv',
      megabytes: 21,
      limitMegabytes: 20,
    })
    expect(await readTable(Buffer.alloc(limit, ' '), 'a.csv')).toEqual({ kind: 'empty', fileName: 'a.csv' })
  })
})
