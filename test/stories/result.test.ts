import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resultButtons } from '../../src/telegram/screens/result/result-buttons.js'
import { chatText, filledAndSent, fillForm, type Levels, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let admin: Actor
let citra: Actor
let budi: Actor
let lurah: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  lurah = await story.link(NIP.lurah, ID.lurah)
  citra = await story.link(NIP.citra, ID.citra)
  budi = await story.link(NIP.budi, ID.budi)
  await openTestCycle(story)
  await filledAndSent(story, { nip: NIP.citra, kind: 'self', levels: 5 })
  // Citra is held to 3 everywhere: Integritas 2 and 5, Kerja Sama 1 and not observed, Komunikasi not observed at all, the rest 3.
  const levels: Levels = { INT1: 2, INT2: 5, KSM1: 1, KSM2: null, KOM1: null, KOM2: null }
  await filledAndSent(story, { nip: NIP.citra, kind: 'superior', levels, otherwise: 3 })
  await fillForm(story, { nip: NIP.budi, kind: 'self', levels: 4 })
})
afterAll(() => story.end())

const resultOf = async (nip: string) => story.database.client.result.findFirst({ where: { assessment: { person: { nip } } } })
const resultsSeen = (actor: Actor) => actor.messages().filter((one) => one.photo !== undefined && one.text.includes('📊'))

describe('publishing', () => {
  test('tells first what is still open, and nothing happens until it is confirmed', async () => {
    await admin.says('/periode')
    expect(admin.sees()).toContain('Penilaian diri terkirim: 1 dari 5')
    expect(admin.sees()).toContain('Sudah dinilai atasan: 1 dari 5')
    await admin.taps('Terbitkan hasil')
    expect(admin.sees()).toContain('1 orang sudah dinilai dan akan menerima hasilnya')
    expect(admin.sees()).toContain('Penilaian diri: 3 belum mulai, 1 belum dikirim')
    expect(admin.sees()).toContain('Penilaian atasan: 4 belum mulai, 0 belum dikirim')
    // All but KOM1, KOM2 and KSM2 have a level; 5 to 1, 5 to 2 and 5 to 3 differ by two or more, 5 to 5 does not; level 1 has its reason.
    expect(admin.sees()).toContain('Selisih yang belum dijelaskan atasan: 13 butir')
    expect(admin.sees()).toContain('4 orang tanpa penilaian atasan tidak akan menerima hasil')
    expect(admin.sees()).toContain('Belum selesai: 5 orang')
    expect(admin.sees()).toContain('• Ani Contoh: penilaian diri belum dimulai; belum dinilai Petrus Contoh')
    expect(admin.sees()).toContain('• Budi <Contoh> & Kawan: penilaian diri belum dikirim; belum dinilai Petrus Contoh')
    expect(admin.sees()).toContain('• Citra Contoh: 13 selisih belum dijelaskan Petrus Contoh')
    await admin.taps('Kembali')
    expect(await resultOf(NIP.citra)).toBeNull()
    await citra.says('/hasil')
    expect(citra.sees()).toContain('Belum ada hasil yang terbit untuk Anda')
    await citra.says('/pelatihan')
    expect(citra.sees()).toContain('Hasil Anda belum terbit')
  })

  test('sends each rated person the own result once, however often it is tapped, and nobody else anything', async () => {
    await admin.taps('Terbitkan hasil')
    const asked = admin.message()
    const sure = asked.inlineKeyboard.flat()[0]?.callback_data ?? ''
    for (let tap = 0; tap < 3; tap += 1) story.server.tapRaw(ID.admin, asked.id, sure)
    await story.idle()
    expect(admin.messages().at(-1)?.text).toContain('terbit untuk 1 orang. Tanpa hasil: 4 orang')
    await story.clock.set(at('2026-12-01 09:05'))
    await story.idle()
    await story.restart()
    await story.idle()
    expect(resultsSeen(citra)).toHaveLength(1)
    expect(citra.messages().filter((one) => one.text.includes('Pelatihan Anda'))).toHaveLength(1)
    for (const other of [budi, lurah]) {
      expect(resultsSeen(other)).toEqual([])
      expect(chatText(other.messages())).not.toContain('Kesesuaian jabatan')
    }
    expect(await story.database.client.result.count()).toBe(1)
    await budi.says('/hasil')
    expect(budi.sees()).toContain('Belum ada hasil yang terbit untuk Anda')
  })
})

describe('a result', () => {
  test('is a radar with a short caption that cannot be forwarded, says that it is indicative, and gives its numbers', async () => {
    const [message] = resultsSeen(citra)
    expect(message?.protectedContent).toBe(true)
    expect(message?.text.length).toBeLessThanOrEqual(1024)
    expect(message?.photo?.width).toBeGreaterThan(400)
    expect(message?.text).toContain('Indikatif')
    // 8 of 9 competencies count. Integritas (2+5):2 = 3,5 of 3 is 1; Kerja Sama 1 of 3 is 1/3; six others 1: 7.3333 : 8 = 91.7 %.
    expect(message?.text).toContain('Kesesuaian jabatan (JPM): 91,7 % · Optimal')
    expect(message?.text).toContain('Perlu ditingkatkan (1)')
    expect(message?.text).toContain('Kerja Sama: 1 (standar 3)')
    expect(message?.text).toContain('Integritas: 3,5 (standar 3)')
  })

  test('explains itself page by page with the person’s own numbers, and they add up', async () => {
    await citra.taps('Bagaimana dihitung')
    expect(citra.message().protectedContent).toBe(true)
    expect(citra.sees()).toContain('Penilaian atasan: Petrus Contoh, dikirim 1 Desember 2026 pukul 09.00 WITA')
    expect(citra.sees()).toContain('Jumlah kecocokan: 1 + 0,333 + 1 + 1 + 1 + 1 + 1 + 1 = 7,333')
    expect(citra.sees()).toContain('JPM: 7,333 : 8 kompetensi × 100 = 91,7 %')
    expect(citra.sees()).toContain('Kategori Anda: Optimal')
    expect(citra.sees()).toContain('1 kompetensi tidak ikut dihitung')
    const pages: string[] = []
    while (citra.buttons().some((one) => one.includes('Berikutnya'))) {
      await citra.taps('Berikutnya')
      pages.push(citra.sees())
    }
    const all = pages.join('\n')
    expect(all).toContain('Kepatuhan pada aturan dan etika: diri 5, atasan 2 → 2')
    expect(all).toContain('Tingkat: (2 + 5) : 2 = 3,5\nKecocokan: 3,5 : 3 = 1,167, paling tinggi 1\nKesenjangan: 0 (standar tercapai)')
    expect(all).toContain('Berbagi informasi dan sumber daya: diri 5, atasan – → tidak dihitung')
    expect(all).toContain('Tingkat: (1) : 1 = 1\nKecocokan: 1 : 3 = 0,333\nKesenjangan: 3 − 1 = 2')
    expect(all).toContain('Tidak ikut dihitung.')
    await citra.taps('Sebelumnya')
    expect(pages).toContain(citra.sees())
  })

  test('shows every competency with standard, self and superior, and the superior’s words', async () => {
    await citra.taps('Rincian per kompetensi')
    const [details, notes, talk] = citra.messages().slice(-3)
    expect(details?.text).toContain('🔹 Integritas: 3 · 5 · 3,5')
    expect(details?.text).toContain('🔸 Kerja Sama: 3 · 5 · 1')
    expect(details?.text).toContain('▫️ Komunikasi: 3 · 5 · –')
    expect(notes?.text).toContain('Catatan Petrus Contoh')
    expect(notes?.text).toContain('Kejujuran dan tanggung jawab (nilai 5)')
    expect(notes?.text).toContain('Terlihat pada pelayanan loket setiap hari.')
    expect(talk?.text).toContain('Tidak ditanggapi oleh keduanya (14 butir)')
    expect([details, notes, talk].every((one) => one?.protectedContent)).toBe(true)
  })

  test('leads to trainings with their because, at /hasil and /pelatihan as in the message', async () => {
    await citra.says('/hasil')
    expect(resultsSeen(citra)).toHaveLength(2)
    await citra.says('/pelatihan')
    expect(citra.sees()).toContain('Karena Kerja Sama Anda 1, standar jabatan 3')
    await citra.taps('Mengapa ini?')
    expect(citra.sees()).toContain('Sasaran 20 JP setahun')
    await citra.taps('Kembali')
    expect(citra.sees()).toContain('Karena Kerja Sama')
  })

  test('gives nothing to anybody else, whatever number stands in the button', async () => {
    const result = (await resultOf(NIP.citra))?.id ?? 0
    await budi.says('/menu')
    await lurah.says('/menu')
    for (const other of [budi, lurah, admin])
      for (const id of [result, result + 1, 2_147_483_647])
        for (const data of [
          resultButtons.details.data({ result: id }),
          resultButtons.calculation.data({ result: id, page: 1 }),
          resultButtons.plan.data({ result: id }),
          resultButtons.whyPlan.data({ result: id }),
        ]) {
          const said = other.messages().length
          expect((await other.forges(data))?.text).toContain('bukan untuk Anda')
          expect(other.messages()).toHaveLength(said)
        }
    expect((await citra.forges(resultButtons.calculation.data({ result, page: 99 })))?.text).toContain('tidak berlaku')
  })

  test('stays after the cycle is closed, and closing tells first what will stay without a result', async () => {
    // Day 15: nobody can appeal any more.
    story.clock.set(new Date(story.clock.now().getTime() + 15 * 86_400_000))
    await admin.says('/periode')
    await admin.taps('🔒 Tutup')
    expect(admin.sees()).toContain('Tanpa hasil: 4 orang')
    expect((await story.stores.cycles.newest('closed')) === null).toBe(true)
    const asked = admin.message()
    const sure = asked.inlineKeyboard.flat()[0]?.callback_data ?? ''
    await admin.taps('Ya, tutup')
    expect(admin.sees()).toContain('sudah ditutup')
    expect((await admin.forges(sure, asked.id))?.text).toContain('tidak berlaku')
    const before = resultsSeen(citra).length
    await citra.says('/hasil')
    expect(resultsSeen(citra)).toHaveLength(before + 1)
    await citra.says('/penilaian')
    expect(citra.sees()).toContain('tidak ada periode penilaian untuk Anda')
    await lurah.says('/menilai')
    expect(lurah.sees()).toContain('tidak ada yang perlu Anda nilai')
  })
})
