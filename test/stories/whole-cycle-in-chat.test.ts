/** An admin who has only a phone and a table runs a whole cycle: roster, invitations, opening, who is open, results, rapors, export, closing. */
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filledAndSent } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { pdfTexts } from '../support/pdf-texts.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let admin: Actor
let citra: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  // Whoever installs the bot brings in the first admin; everybody else comes with the file.
  await story.importPeople(smallOffice.filter(({ nip }) => nip === NIP.camat || nip === NIP.admin))
  admin = await story.link(NIP.admin, ID.admin)
})
afterAll(() => story.end())

const HEAD = 'nip;nama;jabatan;jenjang;bidang;unit;unit_induk;nip_atasan;no_hp;status;peran'
const table = [
  HEAD,
  ...smallOffice.map((one) =>
    [
      ...[one.nip, one.name, one.position, one.jenjang, one.bidang, one.unit, one.parentUnit, one.superiorNip],
      ...[one.phone, one.status, one.role],
    ]
      .map((cell) => cell ?? '')
      .join(';'),
  ),
].join('\n')

function documentOf(actor: Actor, name: RegExp): Buffer {
  const found = actor.messages().findLast((one) => one.from === 'bot' && name.test(one.document?.name ?? ''))
  return Buffer.from(story.server.fileBytes(found?.document?.fileId ?? ''))
}

describe('from a table to closed', () => {
  test('the roster comes with a file and a yes', async () => {
    await admin.sendsFile({ kind: 'document', bytes: Buffer.from(table), fileName: 'pegawai.csv' })
    expect(admin.sees()).toContain('Baru: 4')
    await admin.taps('Ya, simpan')
    expect(admin.sees()).toContain('Data pegawai disimpan')
    expect(await story.database.client.person.count({ where: { leftAt: null } })).toBe(6)
  })

  test('an invitation from the chat links a person', async () => {
    await admin.says('/pegawai')
    await admin.taps('Undangan')
    await admin.taps('Kelurahan Naimata')
    await admin.taps('Buat undangan baru')
    await admin.taps('Ya, buat')
    const line = documentOf(admin, /csv$/)
      .toString('utf8')
      .split('\n')
      .find((one) => one.includes(NIP.citra))
    const code = /start=(\w+)/.exec(line ?? '')?.[1]
    citra = story.person(ID.citra, 'Citra')
    await citra.says(`/start ${code}`)
    await citra.says(NIP.citra.slice(-6))
    await citra.taps('Saya mengerti')
    await citra.taps('Ya, benar')
    await citra.says('/menu')
    expect(citra.sees()).toContain('Citra Contoh')
    for (const [nip, id] of [
      [NIP.lurah, ID.lurah],
      [NIP.budi, ID.budi],
    ] as const)
      await story.link(nip, id)
  })

  test('a cycle is opened, and who is open stands there by name', async () => {
    await admin.says('/periode')
    await admin.taps('Buka periode')
    await admin.says('Penilaian 2026')
    await admin.says('15-12-2026')
    await admin.says('22-12-2026')
    expect(citra.sees()).toContain('Penilaian 2026')
    for (const nip of [NIP.citra, NIP.budi]) {
      await filledAndSent(story, { nip, kind: 'self', levels: 4 })
      await filledAndSent(story, { nip, kind: 'superior', levels: nip === NIP.citra ? 2 : 3 })
    }
    await admin.says('/periode')
    expect(admin.sees()).toContain('Penilaian diri terkirim: 2 dari 5')
    await admin.taps('Belum mengisi')
    expect(admin.sees()).toContain('Ani Contoh')
    expect(admin.sees()).not.toContain('Citra Contoh')
  })

  test('the results go out, and the pictures and counts are there', async () => {
    await admin.says('/periode')
    await admin.taps('Terbitkan hasil')
    expect(admin.sees()).toContain('2 orang sudah dinilai')
    await admin.taps('Ya, terbitkan')
    story.clock.set(at('2026-12-01 09:05'))
    await story.idle()
    expect(citra.messages().some((one) => one.photo !== undefined && one.text.includes('Hasil'))).toBe(true)
    await admin.says('/rekap')
    await admin.taps('Sebaran JPM')
    expect(
      admin
        .messages()
        .map((one) => one.text)
        .join('\n'),
    ).toContain('2 ASN')
  })

  test('the rapors of a unit and the export of the cycle are files in the chat', async () => {
    await admin.says('/periode')
    await admin.taps('Rapor per unit')
    await admin.taps('Kelurahan Naimata')
    await story.idle()
    const pages = (await pdfTexts(documentOf(admin, /pdf$/))).join(' ')
    expect(pages).toContain('Citra Contoh')
    await admin.says('/periode')
    await admin.taps('Ekspor (XLSX)')
    await story.idle()
    const sheets = await readXlsxFile(documentOf(admin, /^ekspor/))
    expect(sheets.map((one) => one.sheet)).toEqual(['Ringkasan', 'Nilai', 'Kesenjangan', 'Pelatihan', 'Partisipasi', 'Catatan mutu'])
    expect(JSON.stringify(sheets)).toContain('Citra Contoh')
  })

  test('the cycle is closed, and every act of it stands in the audit', async () => {
    // Day 15: nobody can appeal any more.
    story.clock.set(new Date(story.clock.now().getTime() + 15 * 86_400_000))
    await admin.says('/periode')
    await admin.taps('Tutup')
    await admin.taps('Ya, tutup')
    expect(await story.stores.cycles.newest('closed')).toMatchObject({ name: 'Penilaian 2026' })
    for (const act of ['roster-imported', 'invitations-issued', 'cycle-opened', 'cycle-published', 'results-exported', 'cycle-closed'])
      expect((await story.stores.audit.recorded(act)).length, act).toBeGreaterThan(0)
    await admin.says('/audit')
    await admin.taps('Terbaru')
    expect(admin.sees()).toContain('Maria Contoh')
  })
})
