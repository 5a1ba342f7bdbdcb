/** Files that somebody made to do harm, sent in the chat as anybody can: each gets one kind sentence, and the bot goes on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { rosterCells } from '../support/a-roster.js'
import { formAbout, openTestCycle } from '../support/forms.js'
import { until } from '../support/inbox.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'
import { workbookOf, zip } from '../support/zip.js'

const SHEET = 'xl/worksheets/sheet1.xml'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const APK = 'application/vnd.android.package-archive'
const bomb = zip([
  { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') },
  { name: SHEET, content: Buffer.alloc(2_000_000, ' '), claimed: 10 },
])
const claims = zip([
  { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') },
  { name: SHEET, content: Buffer.from(' '), claimed: 900 * 1_048_576 },
])

let story: Story
let admin: Actor
let ani: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  ani = await story.link(NIP.ani, ID.ani)
  await openTestCycle(story)
})
afterAll(() => story.end())

const people = () => story.database.client.person.findMany({ orderBy: { id: 'asc' } })

describe('as a roster, from the personnel officer', () => {
  test.each<[string, string, Buffer, string, RegExp]>([
    [
      'macros under another name',
      'pegawai.xlsx',
      workbookOf({ [SHEET]: '<worksheet/>', 'xl/vbaProject.bin': 'x' }),
      XLSX,
      /berisi makro.*tidak dibuka.*Simpan Sebagai/,
    ],
    [
      'macros under their own name',
      'pegawai.xlsm',
      workbookOf({ [SHEET]: '<worksheet/>' }),
      XLSX,
      /^Berkas \.xlsm dapat menjalankan program/,
    ],
    ['a bomb that hides its size', 'pegawai.xlsx', bomb, XLSX, /rusak atau terpotong/],
    ['a bomb that tells its size', 'pegawai.xlsx', claims, XLSX, /menjadi 900 MB setelah dibuka, terlalu besar/],
    ['a program called a workbook', 'pegawai.xlsx', Buffer.from('MZ\u0090\0\u0003\0\0\0'), XLSX, /bukan tabel yang dapat dibaca/],
    ['a CSV with bytes of nothing', 'pegawai.csv', Buffer.from('nip;nama\n1\0;x\n'), 'text/csv', /bukan tabel yang dapat dibaca/],
    [
      'a CSV of millions of lines',
      'pegawai.csv',
      Buffer.from(`nip\n${'\n'.repeat(1_200_000)}`),
      'text/csv',
      /membentang sampai baris 1\.?048\.?577/,
    ],
    [
      'a name that leads elsewhere',
      '../../../etc/cermin\u202evsc.xlsx',
      workbookOf({ [SHEET]: '<x/>' }),
      XLSX,
      /"\.\.\/\.\.\/\.\.\/etc\/cerminvsc\.xlsx" kosong/,
    ],
  ])('%s', async (_, fileName, bytes, mime, sentence) => {
    const before = await people()
    await admin.sendsFile({ kind: 'document', bytes, fileName, mime })
    expect(
      admin
        .messages()
        .slice(-3)
        .map(({ text }) => text)
        .join('\n'),
    ).toMatch(new RegExp(sentence.source, 'm'))
    expect(await people()).toEqual(before)
    await ani.says('/menu')
    expect(ani.sees()).toContain('Apa yang ingin Anda lakukan?')
  })

  test('names with signs nobody sees, or signs that turn them round, come in as what can be read', async () => {
    const rows = smallOffice.map((one) =>
      rosterCells(one.nip === NIP.ani ? { ...one, name: 'Ani\u200b \u202eotnoC\u202c Contoh\u2066\u0007' } : one),
    )
    const header = 'nip;nama;jabatan;jenjang;bidang;unit;unit_induk;nip_atasan;no_hp;status;peran'
    const csv = [header, ...rows.map((row) => row.map((cell) => `"${cell}"`).join(';'))].join('\r\n')
    await admin.sendsFile({ kind: 'document', bytes: Buffer.from(csv), fileName: 'pegawai.csv', mime: 'text/csv' })
    await admin.taps('Ya, simpan')
    const { name } = await story.database.client.person.findUniqueOrThrow({ where: { nip: NIP.ani } })
    expect(name).toBe('Ani otnoC Contoh')
  })
})

const keptPieces = () => story.database.client.evidence.count()
const PDF = Buffer.from('%PDF-1.7\n')
const JAR = zip([{ name: 'META-INF/MANIFEST.MF', content: Buffer.from('x') }])

describe('as evidence, from an ASN', () => {
  beforeAll(async () => {
    const { form } = await formAbout(story, NIP.ani, 'self')
    await ani.says('/penilaian')
    await ani.forges(formButtons.addEvidence.data({ rating: form.ratingId, competency: 'INT' }))
  })

  test.each<[string, Buffer, string, RegExp]>([
    ['undangan.apk', PDF, APK, /^Berkas \.apk dapat menjalankan program/],
    ['sertifikat.pdf', PDF, APK, /^Berkas application\/vnd\.android\.package-archive dapat menjalankan program/],
    ['sertifikat\u202efdp.exe', PDF, 'application/octet-stream', /^Berkas \.exe dapat menjalankan program/],
    ['laporan.docm', PDF, 'application/msword', /^Berkas \.docm dapat menjalankan program/],
    ['sertifikat.pdf', Buffer.from('MZ\u0090\0\u0003\0\0\0'), 'application/pdf', /^Isi berkas itu sebuah program, apa pun namanya/],
    ['surat.docx', JAR, 'application/msword', /^Isi berkas itu sebuah program/],
    ['catatan', Buffer.from('#!/bin/sh\n'), 'application/octet-stream', /^Isi berkas itu sebuah program/],
    ['foto.jpg', Buffer.from('Ini hanya tulisan.'), 'image/jpeg', /^Berkas itu disebut JPG, tetapi isinya bukan JPG, jadi tidak disimpan/],
    ['sertifikat.pdf', bomb, 'application/pdf', /^Berkas itu disebut PDF, tetapi isinya bukan PDF/],
  ])('%s is kept from the superior, and the bot goes on waiting', async (fileName, bytes, mime, sentence) => {
    await ani.sendsFile({ kind: 'document', bytes, fileName, mime })
    expect(ani.sees()).toMatch(sentence)
    expect(await keptPieces()).toBe(0)
  })

  test.each([
    ['of more than 20 MB', { file_size: 20 * 1_048_576 + 1 }, 'lebih dari 20 MB'],
    ['that Telegram no longer has', { file_size: 9 }, 'tidak dapat diambil dari Telegram'],
  ])('a file %s is refused kindly', async (_, size, words) => {
    const from = { id: ID.ani, is_bot: false, first_name: 'Ani' }
    const document = { file_id: 'hilang', file_unique_id: 'hilang', file_name: 'sertifikat.pdf', ...size }
    story.server.pushUpdate({
      message: { message_id: 900_000, date: 1, chat: { id: ID.ani, type: 'private', first_name: 'Ani' }, from, document },
    })
    await story.idle()
    expect(ani.sees()).toContain(words)
    expect(await keptPieces()).toBe(0)
  })

  test('the true one is taken after all that', async () => {
    await ani.sendsFile({ kind: 'document', bytes: PDF, fileName: 'sertifikat.pdf', mime: 'application/pdf' })
    expect(ani.sees()).toContain('Bukti ke-1 tersimpan')
    expect(await keptPieces()).toBe(1)
  })

  test('one sent while Telegram cannot hand it out is looked at later: nothing is lost, and what is no document is still refused', async () => {
    story.server.faults.next('getFile', { kind: 'drop-before' })
    await ani.sendsFile({ kind: 'document', bytes: PDF, fileName: 'laporan.pdf', mime: 'application/pdf' })
    await until(() => ani.sees().includes('Bukti ke-2 tersimpan'), 'taken after all')
    story.server.faults.next('getFile', { kind: 'drop-before' })
    await ani.sendsFile({ kind: 'document', bytes: JAR, fileName: 'foto.jpg', mime: 'image/jpeg' })
    await until(() => ani.sees().startsWith('Isi berkas itu sebuah program'), 'refused after all')
    await story.idle()
    expect(await keptPieces()).toBe(2)
  })

  test('a photo is taken as it is: Telegram itself makes it anew', async () => {
    const asked = story.server.calls.filter(({ method }) => method === 'getFile').length
    await ani.sendsFile({ kind: 'photo', bytes: Buffer.from('x') })
    expect(await keptPieces()).toBe(3)
    expect(story.server.calls.filter(({ method }) => method === 'getFile')).toHaveLength(asked)
  })
})
