import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let ani: Actor
let lurah: Actor
let admin: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  lurah = await story.link(NIP.lurah, ID.lurah)
})
afterAll(() => story.end())

describe('the whole main job, from the invitation to the training', () => {
  test('a person comes in with the invitation, the own phone number and the privacy notice', async () => {
    ani = story.person(ID.ani, 'Ani', '+62 812-0000-004')
    const codes = await story.invite()
    await ani.says(`/start ${codes.get(NIP.ani)}`)
    expect(ani.sees()).toContain('Kirim nomor saya')
    await ani.sendsContact()
    expect(ani.sees()).toContain('Pemberitahuan privasi')
    expect(
      ani
        .messages()
        .map((one) => one.text)
        .join(),
    ).not.toContain('Ani Contoh')
    await ani.taps('Saya mengerti')
    expect(ani.sees()).toContain('Ani Contoh')
    expect(ani.sees()).toContain('••••2001')
    await ani.taps('Ya, benar')
    expect(ani.sees()).toContain('Apa yang ingin Anda lakukan?')
  })

  test('the admin opens a cycle in chat and those taking part are told', async () => {
    await admin.says('/periode')
    await admin.taps('Buka periode baru')
    await admin.says('Semester II 2026')
    await admin.says('15-12-2026')
    await admin.says('31-12-2026')
    expect(
      admin
        .messages()
        .map((one) => one.text)
        .join('\n'),
    ).toContain('Periode dibuka untuk 5 orang')
    expect(ani.sees()).toContain('Periode Semester II 2026 dibuka')
  })

  test('the ASN answers 24 items, is invited once per competency to show evidence, and sends', async () => {
    await ani.taps('Penilaian diri')
    await ani.taps('Mulai')
    let invited = 0
    for (let step = 0; step < 60 && !ani.sees().includes('Tinjauan'); step += 1) {
      if (ani.buttons().some((one) => one.includes('Lewati') && !one.includes('➡️'))) {
        invited += 1
        if (invited === 1) {
          await ani.taps('Tambah bukti')
          await ani.says('Menolak pemberian warga dan mencatatnya di buku tamu.')
          expect(ani.sees()).toContain('Bukti ke-1 tersimpan')
          await ani.taps('Lanjutkan')
        } else await ani.taps('▶️ Lewati')
      } else await ani.taps('4')
    }
    expect(invited).toBe(12)
    await ani.taps('Kirim')
    await ani.taps('Ya, kirim')
    expect(ani.sees()).toContain('sudah terkirim')
    expect(lurah.sees()).toContain('1 orang siap Anda nilai')
  })

  test('the superior rates without seeing the self levels, with reasons at 1 and 5, and explains what differs', async () => {
    await lurah.taps('Menilai')
    await lurah.taps('Ani Contoh')
    await lurah.taps('Mulai')
    await lurah.taps('5')
    expect(lurah.sees()).toContain('Anda memilih 5')
    await lurah.says('Baik')
    expect(lurah.sees()).toContain('terlalu singkat')
    await lurah.says('Mengembalikan uang titipan warga yang tertinggal di loket.')
    await lurah.taps('Tidak teramati')
    await lurah.taps('Belum ada kesempatan')
    for (let step = 0; step < 60 && !lurah.sees().includes('Tinjauan'); step += 1) await lurah.taps('2')
    expect(
      lurah
        .messages()
        .map((one) => one.text)
        .join(),
    ).not.toContain('penilaian diri / penilaian Anda')
    await lurah.taps('Kirim')
    await lurah.taps('Ya, kirim')
    expect(lurah.sees()).toContain('penilaian diri / penilaian Anda')
    expect(lurah.sees()).toContain('selisihnya dua tingkat')
    await lurah.taps('💬 Dialog')
    await lurah.taps('Jelaskan')
    await lurah.says('Masih perlu didampingi ketika menghadapi warga yang marah.')
    expect(lurah.sees()).toContain('✅ Tersimpan')
  })

  test('the admin publishes, and the result comes with radar, calculation and training', async () => {
    await admin.says('/periode')
    await admin.taps('Terbitkan hasil')
    expect(admin.sees()).toContain('Penilaian diri: 4 belum mulai')
    await admin.taps('Ya, terbitkan')
    await story.clock.set(at('2026-12-01 09:05'))
    await story.idle()
    const [result, plan] = ani.messages().slice(-2)
    expect(result?.photo).toBeDefined()
    expect(result?.text).toContain('Kesesuaian jabatan')
    expect(result?.text).toContain('Indikatif')
    expect(plan?.text).toContain('Karena')
    await ani.taps('Bagaimana dihitung')
    expect(ani.sees()).toContain('Angka Anda')
    await ani.taps('Berikutnya')
    expect(ani.sees()).toContain('Kesenjangan: ')
    await ani.says('/pelatihan')
    expect(ani.sees()).toContain('Pelatihan Anda')
  })
})
