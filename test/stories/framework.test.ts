/** The admin takes the dictionary to Excel and back: a diff, the yes, a new version; what a cycle uses does not change. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCommandLine } from '../support/command-line.js'
import { openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { sheetsOf, withCell, workbookOf } from '../support/sheets.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

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

const newestFile = () => {
  const found = admin.messages().findLast((one) => one.document !== undefined && one.from === 'bot')
  return story.server.fileBytes(found?.document?.fileId ?? '')
}
const downloaded = async () => {
  await admin.says('/kamus')
  await admin.taps('Unduh (XLSX)')
  return sheetsOf(newestFile())
}
const sends = async (bytes: Buffer) => {
  await admin.says('/kamus')
  await admin.taps('Kirim berkas baru')
  await admin.sendsFile({ kind: 'document', bytes, fileName: 'kamus ubah.xlsx' })
}
const versions = () => story.database.client.frameworkVersion.count()
const ANCHOR = { sheet: 'Butir', row: 2, column: 'Tingkat 1' }
const NEW_ANCHOR = 'Menaati jam kerja & aturan kantor tanpa perlu diingatkan.'

describe('the dictionary can be leafed through', () => {
  test('by the admin: a competency, its levels, the anchors of an item', async () => {
    await admin.says('/kamus')
    expect(admin.sees()).toContain('Versi terbaru: 1')
    expect(admin.sees()).toContain('Kompetensi: 18 · butir: 36')
    await admin.taps('Lihat kompetensi')
    await admin.taps('Berikutnya')
    await admin.taps('Sebelumnya')
    await admin.taps('Integritas')
    expect(admin.sees()).toContain('JF Ahli Muda: 3')
    await admin.taps('Kepatuhan pada aturan')
    expect(admin.sees()).toContain('Menjadi panutan etika di tingkat nasional')
    await admin.taps('Kembali')
    expect(admin.sees()).toContain('Integritas (INT)')
    await admin.says('/kamus')
    await admin.taps('Standar per jabatan')
    expect(admin.sees()).toContain('Belum ada jabatan dengan standar sendiri')
  })

  test('and by nobody else', async () => {
    await ani.says('/kamus')
    expect(ani.sees()).toContain('dikelola oleh admin')
  })
})

describe('the file goes out and comes back', () => {
  test('unchanged, it changes nothing', async () => {
    await downloaded()
    await sends(Buffer.from(newestFile()))
    expect(admin.sees()).toContain('Tidak ada perubahan')
    const line = aCommandLine(story.stores, story.clock.now())
    const types = (bytes: Uint8Array) => line.types('import-framework kamus.xlsx', { name: 'kamus.xlsx', bytes: Buffer.from(bytes) })
    expect(await types(newestFile())).toMatchObject({ exitCode: 0, json: { kind: 'unchanged' } })
    const faulty = withCell(await sheetsOf(newestFile()), { sheet: 'Butir', row: 2, column: 'Butir' }, '')
    const refused = await types(await workbookOf(faulty))
    expect(refused.exitCode).toBe(1)
    expect(refused.lines).toContain('Lembar "Butir", baris 2, kolom "Butir": masih kosong. Isi sel ini.')
    expect(await versions()).toBe(1)
  })

  test('faults are told with their places, and the next try is taken', async () => {
    const sheets = await downloaded()
    await sends(await workbookOf(withCell(sheets, { sheet: 'Standar jenjang', row: 3, column: 'pengawas' }, '7')))
    expect(admin.sees()).toContain('Lembar "Standar jenjang", baris 3, kolom "pengawas": "7" tidak dapat dipakai. Tulis angka bulat 1–5.')
    await admin.says('ini teks')
    expect(admin.sees()).toContain('Kirim berkasnya sebagai dokumen XLSX')
    await admin.sendsFile({ kind: 'document', bytes: Buffer.from('%PDF-1.7'), fileName: 'kamus.xlsx' })
    expect(admin.sees()).toContain('adalah PDF')
    await admin.sendsFile({ kind: 'document', bytes: await workbookOf(withCell(sheets, ANCHOR, NEW_ANCHOR)), fileName: 'kamus.xlsx' })
    expect(admin.sees()).toContain('perilaku: 1')
    expect(admin.sees()).toContain(`→ ${NEW_ANCHOR}`)
    expect(admin.sees()).toContain('tetap memakai versinya sendiri')
    expect(admin.buttons()).toEqual(['Ya, simpan', 'Batal'])
    expect(await versions()).toBe(1)
  })

  test('the yes makes a new version, once; the cycle keeps the one it began with', async () => {
    const asked = admin.message()
    await admin.taps('Ya, simpan')
    expect(admin.sees()).toContain('Disimpan sebagai versi 2')
    const again = asked.inlineKeyboard.flat()[0]
    const answer = await admin.forges(again !== undefined && 'callback_data' in again ? (again.callback_data ?? '') : '', asked.id)
    expect(answer?.text).toContain('Persetujuan ini sudah tidak berlaku')
    expect(await versions()).toBe(2)
    const cycle = await story.database.client.cycle.findFirstOrThrow({ include: { frameworkVersion: true } })
    expect(cycle.frameworkVersionId).toBe(1)
    expect(JSON.stringify(cycle.frameworkVersion.content)).not.toContain(NEW_ANCHOR)
    await ani.says('/penilaian')
    await ani.taps('Mulai')
    expect(ani.sees()).toContain('tanpa perlu diawasi')
    await admin.says('/kamus')
    await admin.taps('Daftar versi')
    expect(admin.sees()).toMatch(/Versi 2, .*belum ada periode\nVersi 1, .*Dipakai oleh: Semester II 2026/)
    const [entry] = await story.database.client.auditEntry.findMany({ where: { act: 'framework-imported', NOT: { actorId: null } } })
    expect(entry).toMatchObject({ subject: 'framework:2', before: { version: 1 } })
  })

  test('a version that came meanwhile is shown before anything is saved', async () => {
    const sheets = await downloaded()
    await sends(await workbookOf(withCell(sheets, { sheet: 'Standar jenjang', row: 2, column: 'pelaksana' }, '2')))
    const other = await story.stores.frameworks.latest()
    if (other === null) throw new Error('no version')
    await story.stores.frameworks.put({ ...other.framework, label: 'Kamus lain' }, 'other', story.clock.now())
    await admin.taps('Ya, simpan')
    expect(await versions()).toBe(3)
    expect(admin.sees()).toContain('Dibandingkan dengan versi 3')
    expect(admin.sees()).toContain('Nama kamus: Kamus lain →')
    expect(admin.sees()).toContain('Standar pelaksana, INT: 1 → 2')
    await admin.taps('Batal')
    expect(admin.sees()).toContain('Tidak ada yang diubah')
    expect(await versions()).toBe(3)
  })

  test('an old version downloaded and sent is not put in force behind anybody’s back', async () => {
    await admin.says('/kamus')
    await admin.taps('Daftar versi')
    await admin.taps('Versi 1')
    await sends(Buffer.from(newestFile()))
    expect(admin.sees()).toContain('sama persis dengan versi 1 yang lama')
  })

  test('outside of the dialogue a file is still a roster', async () => {
    await admin.says('/kamus')
    await admin.sendsFile({ kind: 'document', bytes: Buffer.from('nip;nama\n'), fileName: 'pegawai.csv' })
    expect(
      admin
        .messages()
        .map(({ text }) => text)
        .join('\n'),
    ).toContain('Memeriksa berkas pegawai')
  })
})
