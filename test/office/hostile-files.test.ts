/** Files made to fill the memory, to take for ever, to run something, or to be read as what they are not: each is refused by name, and soon. */
import { describe, expect, test } from 'vitest'
import { readFramework } from '../../src/office/content-file.js'
import { readSheets, readTable } from '../../src/office/table-file.js'
import { workbookOf, zip } from '../support/zip.js'

const SHEET = 'xl/worksheets/sheet1.xml'
const cells = (xml: string) => `<worksheet><sheetData>${xml}</sheetData></worksheet>`
const one = '<row r="1"><c r="A1" t="inlineStr"><is><t>nip</t></is></c></row>'
/** On a machine that does four other things; the attacks below would take minutes or hours. */
const SOON_MS = 5000

async function soon<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  const outcome = await work()
  expect(performance.now() - began).toBeLessThan(SOON_MS)
  return outcome
}

describe('a workbook', () => {
  test.each(['xl/vbaProject.bin', 'xl/VBAPROJECT.BIN', 'vbaProject.bin', 'xl/macrosheets/sheet1.xml'])(
    'with macros (%s) is not opened',
    async (part) => {
      const bytes = workbookOf({ [SHEET]: cells(one), [part]: 'x' })
      expect(await readTable(bytes, 'pegawai.xlsx')).toEqual({ kind: 'not-a-table', fileName: 'pegawai.xlsx', looksLike: 'macro' })
      expect(await readSheets(bytes, 'kamus.xlsx')).toMatchObject({ kind: 'not-a-table', looksLike: 'macro' })
    },
  )

  test('of 70,000 parts is broken', async () => {
    const parts = Array.from({ length: 6000 }, (_, n) => ({ name: `xl/media/${n}`, content: Buffer.from('x') }))
    expect(await readTable(zip([{ name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') }, ...parts]), 'a.xlsx')).toMatchObject({
      kind: 'broken',
    })
  })

  test('whose parts unpack to 60 MB together though each is small, is refused before one is unpacked', async () => {
    const parts = Array.from({ length: 100 }, (_, n) => ({ name: `xl/media/${n}`, content: Buffer.from('x'), claimed: 1_048_576 }))
    const bytes = zip([{ name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') }, ...parts])
    expect(await readTable(bytes, 'a.xlsx')).toMatchObject({ kind: 'unpacks-too-large', megabytes: 100 })
  })

  test('whose sheets all are the same large part is not unpacked again and again', async () => {
    const sheets = Array.from({ length: 50 }, (_, n) => `<sheet name="s${n}" r:id="rId1"/>`).join('')
    const bytes = workbookOf({
      'xl/workbook.xml': `<workbook><sheets>${sheets}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      [SHEET]: cells(one + ' '.repeat(5_000_000)),
    })
    expect(await soon(() => readSheets(bytes, 'a.xlsx'))).toMatchObject({ kind: 'broken' })
  })

  test('of more sheets than any office has is broken, and not looked through', async () => {
    const sheets = '<sheet name="s" r:id="rId1"/>'.repeat(200_000)
    const relations = '<Relationship Id="rId2" Target="x"/>'.repeat(200_000)
    const bytes = workbookOf({
      'xl/workbook.xml': `<workbook>${sheets}</workbook>`,
      'xl/_rels/workbook.xml.rels': relations,
      [SHEET]: cells(one),
    })
    expect(await soon(() => readSheets(bytes, 'a.xlsx'))).toMatchObject({ kind: 'broken' })
  })

  test('whose first part is a name that leads out of it is read like any other: no part is ever written to a disk', async () => {
    const bytes = zip([
      { name: '../../../etc/passwd', content: Buffer.from('x') },
      { name: '/etc/passwd', content: Buffer.from('x') },
      { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') },
      { name: SHEET, content: Buffer.from(cells(one)) },
    ])
    expect(await readTable(bytes, '../../nip\0\u202excod.xlsx')).toMatchObject({ kind: 'table', rows: [['nip']] })
  })

  test('with names of entities within entities (a billion laughs) holds them as they are written', async () => {
    const laughs = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
    const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol"><!ENTITY f SYSTEM "file:///etc/passwd">${laughs}]>`
    const sheet = cells('<row r="1"><c r="A1" t="inlineStr"><is><t>&l9;&f;</t></is></c></row>')
    expect(await soon(() => readTable(workbookOf({ [SHEET]: xml + sheet }), 'a.xlsx'))).toMatchObject({ rows: [['&l9;&f;']] })
  })

  test('nested a million elements deep is read in a moment', async () => {
    const deep = '<x>'.repeat(1_000_000)
    expect(await soon(() => readTable(workbookOf({ [SHEET]: cells(one + deep) }), 'a.xlsx'))).toMatchObject({ kind: 'table' })
  })

  test.each([
    ['styles never closed', { 'xl/styles.xml': '<cellXfs>'.repeat(400_000) }],
    ['a number format of brackets never closed', { 'xl/styles.xml': `<numFmt numFmtId="164" formatCode="${'['.repeat(2_000_000)}"/>` }],
    ['shared texts never closed', { 'xl/sharedStrings.xml': '<si><t>'.repeat(400_000) }],
    ['shared texts whose pronunciation is never closed', { 'xl/sharedStrings.xml': `<si>${'<rPh>'.repeat(400_000)}</si>` }],
    ['references never ended', { 'xl/sharedStrings.xml': `<si><t>${'&#x'.repeat(700_000)}</t></si>` }],
  ])('with %s is read in a moment', async (_, parts) => {
    expect(await soon(() => readTable(workbookOf({ [SHEET]: cells(one), ...parts }), 'a.xlsx'))).toMatchObject({ kind: 'table' })
  })

  test('whose merged cells lie on one another a hundred thousand times is refused', async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c></row>`).join('')
    const merged = '<mergeCell ref="A1:A20000"/>'.repeat(100_000)
    const bytes = workbookOf({ [SHEET]: `${cells(rows)}<mergeCells>${merged}</mergeCells>` })
    expect(await soon(() => readTable(bytes, 'a.xlsx'))).toMatchObject({ kind: 'sheet-too-large' })
  })

  test('that says one long text in every cell is refused', async () => {
    const row = (n: number) => `<row r="${n}"><c r="A${n}" t="s"><v>0</v></c></row>`
    const bytes = workbookOf({
      'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(1_000_000)}</t></si></sst>`,
      [SHEET]: cells(Array.from({ length: 100 }, (_, n) => row(n + 1)).join('')),
    })
    expect(await readTable(bytes, 'a.xlsx')).toMatchObject({ kind: 'sheet-too-large' })
  })

  test.each([
    ['1,000,000 rows of 6 columns', 'F1000000', 'sheet-too-large'],
    ['1,000,000 rows of 5 columns', 'E1000000', 'table'],
  ])('that reaches over %s with two cells', async (_, last, kind) => {
    const bytes = workbookOf({ [SHEET]: cells(`${one}<row r="1000000"><c r="${last}"><v>1</v></c></row>`) })
    expect(await soon(() => readTable(bytes, 'a.xlsx'))).toMatchObject({ kind })
  })

  test('with rows and columns no number can hold is refused', async () => {
    const far = `<row r="${'9'.repeat(400)}"><c r="${'Z'.repeat(400)}1"><v>1</v></c></row>`
    expect(await readTable(workbookOf({ [SHEET]: cells(far) }), 'a.xlsx')).toMatchObject({ kind: 'sheet-too-large' })
  })
})

describe('a CSV file', () => {
  test.each([
    ['two million line ends', `nip\n${'\n'.repeat(2_000_000)}`, { kind: 'sheet-too-large', rows: 1_048_577 }],
    ['a row of a million columns ten times', `nip\n${`${','.repeat(900_000)}\n`.repeat(6)}`, { kind: 'sheet-too-large' }],
    ['a line of two million letters', `nip\n${'a'.repeat(2_000_000)}\n`, { kind: 'quote-not-closed' }],
    ['a byte of nothing in it', 'nip;nama\n1\0;Ani\n', { kind: 'not-a-table', looksLike: 'other' }],
  ])('of %s is refused', async (_, text, expected) => {
    expect(await soon(() => readTable(Buffer.from(text), 'a.csv'))).toMatchObject(expected)
  })
})

describe('a YAML file', () => {
  const read = (text: string) => readFramework({ bytes: Buffer.from(text), fileName: 'kamus.yaml', locale: 'id' })
  const aliases = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghi'.split('').map((name, n) => `${name}: &${name} [${`*${'abcdefgh'[n]},`.repeat(9)}]`),
  ].join('\n')
  test.each([
    ['of names within names (a billion laughs)', aliases, 'faults'],
    ['that means itself', 'a: &a [*a]', 'faults'],
    ['nested a hundred thousand deep', '['.repeat(100_000), 'not-yaml'],
    ['with a kind of its own', 'a: !!js/function "function () { process.exit(1) }"', 'faults'],
    ['that would change what every object has', '__proto__:\n  polluted: true\nconstructor: {prototype: {polluted: true}}', 'faults'],
  ])('%s is refused', async (_, text, kind) => {
    expect(await soon(async () => read(text))).toMatchObject({ kind })
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
