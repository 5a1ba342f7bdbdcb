import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { publishCycle } from '../../src/domain/result/publish.js'
import { acceptTraining } from '../../src/domain/training/accept-training.js'
import { unpackEntry, zipEntries } from '../../src/office/zip-archive.js'
import { anOffice, fillAndSend, request } from '../support/a-cycle.js'
import { aCommandLine, type CommandLine } from '../support/command-line.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { at } from '../support/story.js'

const FORMULA = '=HYPERLINK("http://x.example";"klik")'
const late = at('2027-01-03 10:30')
const SHEETS = ['Ringkasan', 'Nilai', 'Kesenjangan', 'Pelatihan', 'Partisipasi', 'Catatan mutu']

let opened: TestDatabase
let office: CommandLine
let sheets: Map<string, unknown[][]>
let bytes: Buffer
let nips: string[]
beforeAll(async () => {
  opened = await openTestDatabase()
  const { stores, database } = opened
  const { people } = await anOffice(opened, 3)
  const [first, second] = people
  nips = people.map(({ nip }) => nip)
  await database.client.person.update({ where: { id: first?.id ?? 0 }, data: { name: FORMULA } })
  await openCycle(stores, request())
  // The first: 2 everywhere, sent after the date. The second: 4 everywhere, on time.
  await fillAndSend(stores, first?.id ?? 0, 'superior', 2, late)
  await fillAndSend(stores, second?.id ?? 0, 'self', 4, at('2026-12-05 08:15'))
  await fillAndSend(stores, second?.id ?? 0, 'superior', 4, at('2026-12-20 14:00'))
  const now = at('2027-01-04 09:00')
  await publishCycle(stores, { actorId: null, now })
  const advice = await database.client.recommendation.findFirstOrThrow({
    where: { result: { assessment: { personId: first?.id ?? 0 } }, training: { classes: { none: {} } } },
  })
  expect((await acceptTraining(stores, { personId: first?.id ?? 0, adviceId: advice.id, classId: null, now })).kind).toBe('accepted')
  office = aCommandLine(stores, now)
  const result = await office.types('export --out hasil.xlsx')
  expect(result).toMatchObject({ exitCode: 0, json: { kind: 'written', people: 3, cycle: 'Semester II 2026', path: 'hasil.xlsx' } })
  const [file] = result.files ?? []
  expect(file).toMatchObject({ path: 'hasil.xlsx', mode: 0o600 })
  bytes = file?.contents ?? Buffer.alloc(0)
  const read = await readXlsxFile(bytes)
  expect(read.map((one) => one.sheet)).toEqual(SHEETS)
  sheets = new Map(read.map((one) => [one.sheet, one.data]))
})
afterAll(() => opened.close())

const rows = (sheet: string) => sheets.get(sheet)?.slice(1) ?? []
/** The cells of one row by their header. */
function cells(sheet: string, row: number): Record<string, unknown> {
  const [header = []] = sheets.get(sheet) ?? []
  return Object.fromEntries(header.map((name, place) => [String(name), rows(sheet)[row]?.[place] ?? null]))
}
const part = (name: string) => {
  const entry = zipEntries(bytes)?.find((one) => one.name === name)
  return (entry === undefined ? null : unpackEntry(bytes, entry))?.toString('utf8') ?? ''
}

describe('the workbook of a cycle', () => {
  test('begins with a summary of counts and bands that says it is indicative', () => {
    const summary = new Map(rows('Ringkasan').map(([what, value]) => [what, value]))
    expect(summary.get('Periode')).toBe('Semester II 2026')
    expect(summary.get('Peserta')).toBe(3)
    expect(summary.get('Penilaian diri terkirim')).toBe(1)
    expect(summary.get('Penilaian atasan terkirim')).toBe(2)
    expect(summary.get('Hasil')).toBe(2)
    // 2 of 3 everywhere is 66.7; 4 of 3 is 100.
    expect(summary.get('Hasil Kurang Optimal')).toBe(1)
    expect(summary.get('Hasil Optimal')).toBe(1)
    // A spreadsheet keeps days as fractions: to the second.
    expect(Math.round(Number(summary.get('Penilaian diri sampai')) / 1000) * 1000).toBe(Date.parse('2026-12-15T23:59:00Z'))
    expect(summary.get('Catatan')).toContain('bukan hasil asesmen resmi')
  })

  test('has a row for each person and competency, numbers as numbers, and the NIP in full', () => {
    expect(rows('Nilai')).toHaveLength(2 * 9)
    expect(cells('Nilai', 0)).toMatchObject({ Nama: FORMULA, NIP: nips[0], Standar: 3, Diri: null, Atasan: 2, Tingkat: 2, Kesenjangan: 1 })
    expect(rows('Kesenjangan')).toHaveLength(9)
    const planned = rows('Kesenjangan').map((row) => row.at(-1))
    expect(planned.filter((count) => count === 1)).toHaveLength(1)
  })

  test('tells the plan and who sent what when, as moments of the office’s clock', () => {
    expect(rows('Pelatihan')).toHaveLength(1)
    expect(cells('Pelatihan', 0)).toMatchObject({ Nama: FORMULA, Status: 'Menunggu persetujuan atasan', 'JP tercatat': null })
    expect(typeof cells('Pelatihan', 0).JP).toBe('number')
    expect(rows('Partisipasi')).toHaveLength(3)
    expect(cells('Partisipasi', 0)).toMatchObject({
      'Diri dikirim': null,
      'Atasan dikirim': new Date('2027-01-03T10:30:00Z'),
      'JPM (%)': 66.67,
      Kategori: 'Kurang Optimal',
    })
    expect(cells('Partisipasi', 1)).toMatchObject({ 'Diri dikirim': new Date('2026-12-05T08:15:00Z'), 'JPM (%)': 100 })
    expect(cells('Partisipasi', 2)).toMatchObject({ 'Atasan dikirim': null, 'JPM (%)': null, Kategori: null })
  })

  test('notes as facts a rating that was late or the same throughout', () => {
    expect(rows('Catatan mutu')).toHaveLength(2)
    const fact = { 'Tidak teramati (butir)': 0, 'Selisih belum dijelaskan (butir)': 0, 'Jumlah butir': 18, 'Semua nilai sama': 'ya' }
    expect(cells('Catatan mutu', 0)).toMatchObject({ ...fact, 'Dikirim terlambat': 'ya' })
    expect(cells('Catatan mutu', 1)).toMatchObject({ ...fact, 'Dikirim terlambat': 'tidak' })
  })

  test('has no formula, a frozen header and a filter on every sheet', () => {
    SHEETS.forEach((name, place) => {
      const xml = part(`xl/worksheets/sheet${place + 1}.xml`)
      expect(xml, name).not.toContain('<f>')
      expect(xml, name).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
      const columns = sheets.get(name)?.[0]?.length ?? 0
      expect(xml, name).toContain(`<autoFilter ref="A1:${'ABCDEFGHIJKL'[columns - 1]}${rows(name).length + 1}"/>`)
      // The schema of the file wants it right after the rows.
      expect(xml, name).toMatch(/<\/sheetData><autoFilter [^>]*\/>/)
    })
  })

  test('is recorded', async () => {
    expect(await opened.stores.audit.recorded('results-exported')).toContainEqual({ people: 3, fullNip: true })
  })

  test('of a cycle that is not there, or into another kind of file, is refused in a sentence', async () => {
    expect(await office.types("export --out x.xlsx --cycle 'Semester I 2020'")).toMatchObject({
      exitCode: 1,
      lines: [expect.stringContaining('"Semester I 2020" tidak ada')],
    })
    expect(await office.types('export --out hasil.csv')).toMatchObject({
      exitCode: 1,
      lines: [expect.stringContaining('.xlsx'), expect.anything()],
    })
  })

  test('has no levels before they are published', async () => {
    await openCycle(
      opened.stores,
      request({
        name: 'Semester I 2027',
        now: at('2027-01-05 09:00'),
        selfUntil: at('2027-01-20 23:59'),
        ratingUntil: at('2027-01-30 23:59'),
      }),
    )
    const [file] = (await office.types('export --out baru.xlsx')).files ?? []
    const read = await readXlsxFile(file?.contents ?? Buffer.alloc(0))
    const found = new Map(read.map((one) => [one.sheet, one.data.length - 1]))
    expect([...found.values()].slice(1)).toEqual([0, 0, 0, 3, 0])
  })
})
