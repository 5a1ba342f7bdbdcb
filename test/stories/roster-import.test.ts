/** The personnel officer brings the roster through the chat: a messy file, its dry run, the yes, a roster changed meanwhile, a kill. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'
import { officeWorkbook, sheetTexts } from '../support/workbook.js'

let story: Story
let admin: Actor
let ani: Actor
const NOW = at('2026-12-01 09:00')

beforeAll(async () => {
  story = await beginStory(NOW)
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  ani = await story.link(NIP.ani, ID.ani)
})
afterAll(() => story.end())

const TITLES = [
  'No',
  'NIP',
  'Nama Lengkap',
  'Jabatan',
  'Jenjang',
  'Bidang',
  'Unit Kerja',
  'Unit Induk',
  'NIP Atasan',
  'No. HP',
  'Status',
  'Peran',
  'Tgl Lahir',
]
const NEW_NIP = '198805052012012007'

function person(one: (typeof smallOffice)[number], more: Partial<Record<'name' | 'unit', string | null>> = {}) {
  const { nip, position, jenjang, bidang, parentUnit, superiorNip, phone, status, role } = one
  const unit = more.unit === undefined ? one.unit : more.unit
  return [`'${nip}`, more.name ?? one.name, position, jenjang, bidang, unit, parentUnit, superiorNip, phone, status, role]
}

/** Title rows, numbered columns, a unit merged over its people, an apostrophe, a phone kept as a number, a date, blanks behind. */
async function messyFile(): Promise<Buffer> {
  const [camat, boss, lurah, ani, budi] = smallOffice
  if (!camat || !boss || !lurah || !ani || !budi) throw new Error('The small office has changed')
  const title = (text: string) => [{ value: text, type: String, columnSpan: 12 }]
  const merged = { value: 'Kelurahan Naimata', type: String, rowSpan: 3 }
  const born = { value: new Date('1981-07-15T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' } as const
  const withNumber = person(lurah)
  const rows = [
    [1, ...person(camat, { name: 'Drs. Yosef Contoh, M.Si.' })],
    [2, ...person(boss)],
    [3, ...withNumber.slice(0, 5), merged, ...withNumber.slice(6, 8), 8120000003, ...withNumber.slice(9), born],
    [4, ...person(ani, { unit: null }), '1990-01-01'],
    [5, ...person(budi, { unit: null }), '02/02/1992', null, null],
    [
      6,
      NEW_NIP,
      '  Dra. Maria Bria, S.Sos., M.Si. ',
      'Bendahara',
      'Pelaksana',
      'umum',
      'Kecamatan Maulafa',
      null,
      NIP.camat,
      '0812-0000-0099',
      'pns',
      null,
      '5 Mei 1988',
    ],
    [7, '12345', 'Salah NIP', 'Staf', 'pelaksana', 'umum', 'Kecamatan Maulafa', null, NIP.camat, null, 'PNS', null],
  ]
  return officeWorkbook([
    title('DAFTAR PEGAWAI'),
    title('Keadaan 1 Desember 2026'),
    [],
    TITLES,
    TITLES.map((_, n) => `(${n + 1})`),
    ...rows,
    [null],
    [null],
  ])
}

const workbook = (actor: Actor) => {
  const found = actor.messages().findLast((one) => one.document !== undefined && one.from === 'bot')
  return story.server.fileBytes(found?.document?.fileId ?? '')
}
const people = () => story.database.client.person.count({ where: { leftAt: null } })

describe('a file as an office really sends it', () => {
  test('is shown as a dry run: nothing has changed yet', async () => {
    await admin.says('/pegawai')
    expect(admin.sees()).toContain('Pegawai aktif: 6')
    await admin.taps('Impor berkas')
    await admin.sendsFile({ kind: 'document', bytes: await messyFile(), fileName: 'pegawai (final).csv' })
    expect(admin.sees()).toContain('Baru: 1')
    expect(admin.sees()).toContain('Berubah data: 1')
    // Citra is not in the file; Salah NIP is told.
    expect(admin.sees()).toContain('Keluar (tidak ada dalam berkas): 1')
    expect(admin.sees()).toContain('Citra Contoh (••••2003)')
    expect(admin.sees()).toContain('Baris ditolak: 1')
    expect(admin.sees()).toContain('Kolom yang tidak dipakai: No, Tgl Lahir')
    expect(admin.buttons()).toEqual(['Ya, simpan', 'Batal'])
    expect(await people()).toBe(6)
  })

  test('the refused row comes back with its columns and what is wrong with it', async () => {
    const rows = await sheetTexts(workbook(admin))
    expect(rows[0]).toEqual([...TITLES, 'Kesalahan'])
    expect(rows).toHaveLength(2)
    expect(rows[1]?.slice(0, 3)).toEqual(['7', '12345', 'Salah NIP'])
    expect(rows[1]?.at(-1)).toContain('Baris 12, kolom nip: NIP harus terdiri atas 18 angka')
  })

  test('the yes applies what was shown, once', async () => {
    await admin.taps('Ya, simpan')
    expect(admin.sees()).toContain('Data pegawai disimpan')
    expect(admin.sees()).toContain('Baru 1, berubah 1')
    const added = await story.database.client.person.findUniqueOrThrow({ where: { nip: NEW_NIP }, include: { unit: true } })
    expect(added).toMatchObject({ name: 'Dra. Maria Bria, S.Sos., M.Si.', jenjang: 'pelaksana', phone: '6281200000099', role: 'pegawai' })
    const budi = await story.database.client.person.findUniqueOrThrow({ where: { nip: NIP.budi }, include: { unit: true } })
    expect(budi.unit.name).toBe('Kelurahan Naimata')
    expect(await people()).toBe(6)
    expect((await story.stores.audit.recorded('roster-imported')).at(-1)).toMatchObject({ newPeople: 1, left: 1, refusedRows: 1 })
    // The file holds everyone's data: it is not kept.
    expect((await story.database.client.rosterDraft.findFirstOrThrow()).bytes).toHaveLength(0)
  })

  test('a changed title is the same person', async () => {
    const camat = await story.database.client.person.findUniqueOrThrow({ where: { nip: NIP.camat } })
    expect(camat.name).toBe('Drs. Yosef Contoh, M.Si.')
    expect(await story.database.client.person.count({ where: { nip: NIP.camat } })).toBe(1)
  })

  test('sent again, without any button before, it is the same as the roster', async () => {
    await admin.sendsFile({ kind: 'document', bytes: await messyFile(), fileName: 'pegawai.xlsx' })
    expect(admin.sees()).toContain('Isi berkas sama dengan data pegawai (6 orang)')
  })
})

describe('a roster that changes between the dry run and the yes', () => {
  test('is shown anew, and the old yes is answered', async () => {
    const csv = `nip;nama;jabatan;jenjang;bidang;unit;unit_induk;nip_atasan;no_hp;status;peran\n${smallOffice
      .map((one) =>
        person(one)
          .map((cell) => cell ?? '')
          .join(';'),
      )
      .join('\n')}\n`
    await admin.sendsFile({ kind: 'document', bytes: Buffer.from(csv), fileName: 'pegawai.csv' })
    expect(admin.sees()).toContain('Kembali: 1')
    const shown = admin.message()
    await story.database.client.person.update({ where: { nip: NIP.ani }, data: { position: 'Lain' } })
    await admin.taps('Ya, simpan')
    expect(
      admin
        .messages()
        .map((one) => one.text)
        .join(),
    ).toContain('Data pegawai berubah sejak pemeriksaan tadi')
    expect(admin.sees()).toContain('Berubah data: 2')
    const stale = shown.inlineKeyboard.flat()[0]
    const answer = await admin.forges('callback_data' in (stale ?? {}) ? String((stale as { callback_data?: string }).callback_data) : '')
    expect(answer?.text).toContain('sudah digantikan')
    await admin.taps('Ya, simpan')
    expect(admin.sees()).toContain('Data pegawai disimpan')
    expect((await story.database.client.person.findUniqueOrThrow({ where: { nip: NIP.ani } })).position).toBe('Analis Pelayanan')
  })
})

describe('what cannot be read', () => {
  test.each([
    ['a picture called .xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'adalah gambar'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'adalah PDF'],
    ['a file without the titles', Buffer.from('a;b\n1;2\n'), 'judul kolom tidak ditemukan'],
  ])('%s is told so', async (_, bytes, told) => {
    await admin.sendsFile({ kind: 'document', bytes, fileName: 'pegawai.xlsx' })
    expect(admin.sees()).toContain(told)
  })

  test('somebody who is no admin is not listened to', async () => {
    const before = await story.database.client.officeJob.count()
    await ani.sendsFile({ kind: 'document', bytes: Buffer.from('nip'), fileName: 'pegawai.csv' })
    expect(ani.sees()).toContain('Silakan ketuk tombol')
    await ani.says('/pegawai')
    expect(ani.sees()).toBe('Menu ini untuk admin kepegawaian.')
    expect(await story.database.client.officeJob.count()).toBe(before)
  })
})

describe('the template', () => {
  test('is a workbook whose own rows are accepted', async () => {
    await admin.says('/pegawai')
    await admin.taps('Impor berkas')
    await admin.taps('Unduh templat')
    const rows = await sheetTexts(workbook(admin))
    expect(rows[0]).toEqual(['nip', 'nama', 'jabatan', 'jenjang', 'bidang', 'unit', 'unit_induk', 'nip_atasan', 'no_hp', 'status', 'peran'])
    expect((await sheetTexts(workbook(admin), 2)).length).toBeGreaterThan(11)
    expect((await sheetTexts(workbook(admin), 3)).flat()).toContain('jf_ahli_utama')
    const { readTable } = await import('../../src/office/table-file.js')
    const { readRoster } = await import('../../src/domain/roster/read-roster.js')
    const table = await readTable(Buffer.from(workbook(admin)), 'templat.xlsx')
    if (table.kind !== 'table') throw new Error(table.kind)
    expect(readRoster({ rows: table.rows, current: { units: [], people: [] }, now: NOW })).toMatchObject({ faults: [], entries: [{}, {}] })
  })
})
