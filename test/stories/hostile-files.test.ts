/** Files that somebody made to do harm, sent in the chat as anybody can: each gets one kind sentence, and the bot goes on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { rosterCells } from '../support/a-roster.js'
import { formAbout, openTestCycle } from '../support/forms.js'
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

describe('as evidence, from an ASN', () => {
  test.each([
    ['undangan.apk', APK, '.apk'],
    ['sertifikat.pdf', APK, APK],
    ['sertifikat\u202efdp.exe', 'application/octet-stream', '.exe'],
    ['laporan.docm', 'application/msword', '.docm'],
  ])('%s is kept from the superior, and a photo sent after it is taken', async (fileName, mime, kind) => {
    const { form } = await formAbout(story, NIP.ani, 'self')
    await ani.says('/penilaian')
    await ani.forges(formButtons.addEvidence.data({ rating: form.ratingId, competency: 'INT' }))
    const before = await story.database.client.evidence.count()
    await ani.sendsFile({ kind: 'document', bytes: Buffer.from('x'), fileName, mime })
    expect(ani.sees()).toContain(`Berkas ${kind} dapat menjalankan program`)
    expect(await story.database.client.evidence.count()).toBe(before)
    await ani.sendsFile({
      kind: 'document',
      bytes: Buffer.from('%PDF-1.7'),
      fileName: `sertifikat-${kind.length}.pdf`,
      mime: 'application/pdf',
    })
    expect(await story.database.client.evidence.count()).toBe(before + 1)
  })
})
