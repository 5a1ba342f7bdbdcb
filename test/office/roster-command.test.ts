import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFile, aRow, CLERK } from '../support/a-roster.js'
import { aCommandLine, aCsvFile, aTextFile, type CommandLine } from '../support/command-line.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'

let test: TestDatabase
let office: CommandLine
beforeAll(async () => {
  test = await openTestDatabase()
  office = aCommandLine(test.stores, new Date('2026-12-01T01:00:00Z'))
})
afterAll(() => test.close())

const people = () => test.database.client.person.count()

describe('importing the roster', () => {
  it('a dry run shows what would change and changes nothing', async () => {
    const result = await office.types('import-roster pegawai.csv --dry-run', aCsvFile(aFile()))
    expect(result).toMatchObject({ exitCode: 0, json: { kind: 'dry-run', counts: { newPeople: 3 }, refusedRows: 0 } })
    expect(result.lines[0]).toContain('Uji coba, belum ada yang diubah. Pegawai baru 3')
    expect(await people()).toBe(0)
  })

  it('a bad row is named with row, column and reason and kept out, the others go in', async () => {
    const result = await office.types('import-roster pegawai.csv', aCsvFile(aFile(aRow({ nip: '123', nama: 'Nomor Pendek' }))))
    expect(result).toMatchObject({ exitCode: 0, json: { kind: 'imported', counts: { newPeople: 3 }, refusedRows: 1 } })
    expect(result.json).toMatchObject({ faults: [{ row: 5, column: 'nip', code: 'nip-length' }] })
    expect(result.lines.at(-1)).toContain('Baris 5, kolom nip: NIP harus terdiri atas 18 angka')
    expect(await people()).toBe(3)
  })

  it('the same file twice changes nothing', async () => {
    const result = await office.types('import-roster pegawai.csv', aCsvFile(aFile()))
    expect(result).toMatchObject({ exitCode: 0, json: { kind: 'unchanged' } })
  })

  it('a transfer is listed with the NIP masked, in the sentences and for scripts', async () => {
    const moved = aFile().map((row) => row.map((cell) => cell))
    moved[3] = aRow({ unit: 'Kecamatan Maulafa', unit_induk: '', no_hp: '081200000009' })
    const result = await office.types('import-roster pegawai.csv --dry-run', aCsvFile(moved))
    expect(result.lines).toContain('Pindah unit: Yuliana Contoh (••••1001), dari Kelurahan Naimata ke Kecamatan Maulafa.')
    expect(result.lines).toContain('Nomor HP berubah: Yuliana Contoh (••••1001).')
    expect(JSON.stringify(result)).not.toContain(CLERK)
    expect(JSON.stringify(result)).not.toContain('81200000009')
  })

  it.each([
    ['a PDF called .xlsx', aTextFile('pegawai.xlsx', '%PDF-1.7 ...'), 'not-a-table', 'adalah PDF'],
    ['an empty file', aTextFile('pegawai.csv', ''), 'empty', 'kosong'],
    ['a file without column titles', aTextFile('pegawai.csv', 'Yuliana;Naimata\nPetrus;Maulafa'), 'no-usable-row', 'tidak berubah'],
    [
      'a file of bad rows only',
      aCsvFile(
        aFile()
          .slice(0, 1)
          .concat([aRow({ nip: '1' })]),
      ),
      'no-usable-row',
      'tidak berubah',
    ],
  ])('%s is refused with a sentence and exit code 1', async (_, file, kind, sentence) => {
    const result = await office.types(`import-roster ${file.name}`, file)
    expect(result).toMatchObject({ exitCode: 1, json: { kind } })
    expect(result.lines[0]).toContain(sentence)
    expect(await people()).toBe(3)
  })

  it('a file in which most people are missing needs the explicit consent of the office', async () => {
    await office.types('import-roster besar.csv', aCsvFile(aFile(...manyClerks(8))))
    const refused = await office.types('import-roster kecil.csv', aCsvFile(aFile()))
    expect(refused).toMatchObject({ exitCode: 1, json: { kind: 'too-many-leavers', active: 11 } })
    expect(refused.lines).toContain('Bila memang benar, ulangi dengan --allow-many-leavers.')
    const allowed = await office.types('import-roster kecil.csv --allow-many-leavers', aCsvFile(aFile()))
    expect(allowed).toMatchObject({ exitCode: 0, json: { kind: 'imported', counts: { left: 8 } } })
  })
})

function manyClerks(count: number): string[][] {
  return Array.from({ length: count }, (_, index) =>
    aRow({ nip: `19860926201505100${index + 2}`, nama: `Pegawai Contoh ${index + 2}`, no_hp: '' }),
  )
}
