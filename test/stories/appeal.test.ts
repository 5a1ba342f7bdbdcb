/** An appeal won, an appeal lost, and one that comes too late. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acceptTraining } from '../../src/domain/training/accept-training.js'
import { appealButtons, decisionButtons } from '../../src/telegram/screens/appeal/appeal-buttons.js'
import { draftsAppeal, filesAppeal, officeWithResults, REASON, reasons } from '../support/appeals.js'
import { aFile } from '../support/broadcast-office.js'
import { chatText } from '../support/forms.js'
import { NIP } from '../support/office.js'
import { pdfTexts } from '../support/pdf-texts.js'
import { type Actor, at, type Story } from '../support/story.js'

let story: Story
let admin: Actor
let ani: Actor
let budi: Actor
let citra: Actor
let lurah: Actor
let camat: Actor
beforeAll(async () => {
  const office = await officeWithResults()
  story = office.story
  ;({ admin, ani, budi, citra, lurah, camat } = office.actors)
})
afterAll(() => story.end())

const ANSWER = 'Pelaporan itu memang ada, tetapi saya baru mengetahuinya sesudah menilai.'
const resultOf = (nip: string) => story.database.client.result.findFirstOrThrow({ where: { assessment: { person: { nip } } } })
const appealOf = (nip: string) =>
  story.database.client.appeal.findFirstOrThrow({ where: { result: { assessment: { person: { nip } } } }, include: { items: true } })
const forgedBy = async (actor: Actor, data: string) => (await actor.forges(data))?.text

describe('an appeal that is granted', () => {
  test('begins under the result, which shows its last day; the draft outlives a restart', async () => {
    expect(citra.messages().find(({ photo }) => photo !== undefined)?.text).toContain('Keberatan paling lambat Rabu, 16 Desember 2026')
    await citra.says('/keberatan')
    expect(citra.sees()).toContain('PP 30/2019 Pasal 59')
    await citra.taps('Ajukan keberatan')
    expect(citra.sees()).toContain('Pilih sedikitnya satu butir dan tulis alasannya')
    expect(citra.buttons().join()).not.toContain('Ajukan keberatan')
    await citra.taps('Pilih butir')
    expect(citra.buttons()[0]).toBe('☐ 4/2 Kepatuhan pada aturan dan etika')
    await citra.taps('☐ 4/2 Kepatuhan')
    await citra.taps('☐ 4/2 Kejujuran')
    await citra.taps('☑ 4/2 Kejujuran')
    await citra.taps('Berikutnya')
    await citra.taps('Selesai memilih (1)')
    await story.restart()
    await citra.says('/keberatan')
    await citra.taps('Lanjutkan keberatan')
    await citra.taps('Tulis alasan')
    await citra.says('tidak adil')
    expect(citra.sees()).not.toContain('Ajukan keberatan')
    await citra.says(REASON)
    expect(citra.sees()).toContain(REASON)
    await citra.taps('Tambah bukti')
    await citra.sendsFile(aFile('photo', 'x', 'Surat laporan'))
    expect(citra.sees()).toContain('Bukti: 1')
  })

  test('is nobody else’s to see while it is a draft', async () => {
    const { id } = await appealOf(NIP.citra)
    for (const other of [lurah, camat, admin, budi])
      for (const data of [
        appealButtons.view.data({ appeal: id }),
        appealButtons.draft.data({ appeal: id }),
        decisionButtons.case.data({ appeal: id }),
      ])
        expect(await forgedBy(other, data)).toContain('bukan untuk Anda')
  })

  test('is filed with a second tap, once; the rater is asked and the rater’s superior told', async () => {
    await citra.taps('Kembali')
    await citra.taps('Lanjutkan keberatan')
    await citra.taps('Ajukan keberatan')
    const sure = citra.message().inlineKeyboard.flat()[0]?.callback_data ?? ''
    await citra.taps('Ya, kirim')
    expect(citra.sees()).toContain('Penilai: Petrus Contoh · Pemutus: Yosef Contoh')
    expect(citra.sees()).toContain('Menunggu penjelasan penilai, sampai Rabu, 9 Desember 2026')
    await citra.forges(sure)
    expect(lurah.sees()).toContain('Citra Contoh mengajukan keberatan atas penilaian Anda')
    expect(camat.sees()).toContain('Keberatan Citra Contoh atas penilaian Petrus Contoh')
    expect(await story.database.client.notice.count({ where: { kind: { in: ['appeal-answer', 'appeal-decide'] } } })).toBe(2)
    await admin.says('/keberatan')
    expect(admin.sees()).toContain('1 menunggu putusan')
    expect(admin.sees()).not.toMatch(/Citra|Petrus|gratifikasi/)
  })

  test('is not decided before the rater has answered or had the time to', async () => {
    await camat.taps('Buka berkas')
    expect(camat.sees()).toContain('Penilai masih dapat menjelaskan sampai Rabu, 9 Desember 2026')
    expect(camat.buttons().join()).not.toMatch(/Setuju|Tolak/)
    const { id } = await appealOf(NIP.citra)
    expect(await forgedBy(camat, decisionButtons.grantSure.data({ appeal: id }))).toContain('masih dapat menjelaskan')
  })

  test('hears the rater, and lets the ratee add something', async () => {
    await lurah.taps('Beri penjelasan')
    await lurah.says('Ya.')
    expect(await story.database.client.appealStatement.count({ where: { kind: 'text' } })).toBe(0)
    await lurah.says(ANSWER)
    expect(lurah.sees()).toContain(ANSWER)
    expect(chatText(citra.messages())).toContain('Petrus Contoh sudah memberi penjelasan')
    await citra.taps('Lihat keberatan saya')
    expect(citra.sees()).toContain(ANSWER)
    await citra.taps('Tambah keterangan')
    await citra.says('Surat laporannya bernomor 12 tahun 2026.')
  })

  test('shows the decider anchors, both levels, the words and the evidence of each item', async () => {
    await camat.taps('Buka berkas')
    expect(camat.sees()).toContain(REASON)
    expect(camat.sees()).toContain(ANSWER)
    await camat.taps('Bukti dan pernyataan (3)')
    const shown = camat.messages().slice(-5)
    expect(shown.some(({ photo }) => photo !== undefined)).toBe(true)
    expect(shown.every(({ protectedContent }) => protectedContent)).toBe(true)
    await camat.taps('Kepatuhan pada aturan')
    expect(camat.sees()).toContain('Diri: 4')
    expect(camat.sees()).toContain('Petrus Contoh: 2')
    expect(camat.sees().match(/^[1-5] /gm)?.length ?? 0).toBe(5)
  })

  test('is decided item by item with one reason, and only a changed item grants it', async () => {
    expect((await camat.taps('4')).text).toContain('Diubah: 1 butir')
    await camat.taps('Biarkan tetap')
    await camat.taps('Kembali')
    expect((await camat.taps('Setuju')).text).toContain('Tulis alasan putusan lebih dahulu')
    await camat.taps('Tulis alasan putusan')
    await camat.says('Laporan gratifikasi terbukti dan menunjukkan tingkat empat.')
    expect((await camat.taps('Setuju')).text).toContain('sedikitnya satu butir diubah')
    await camat.taps('Kepatuhan pada aturan')
    await camat.taps('4')
    // Nothing has changed before the decision, and nobody else sees what is meant.
    expect((await resultOf(NIP.citra)).jpm).toBeCloseTo(96.296, 3)
    await citra.says('/keberatan')
    await citra.taps('Lihat keberatan saya')
    expect(citra.sees()).not.toContain('→')
    await camat.taps('Kembali')
    await camat.taps('Setuju')
    expect(camat.sees()).toContain('Putusan ini final')
    expect(camat.sees()).toContain('diri 4, atasan 2 → 4')
  })

  test('changes level, result, rows and advice in one step; what was chosen of the plan stays', async () => {
    const { client } = story.database
    const before = await resultOf(NIP.citra)
    const advice = await client.recommendation.findMany({
      where: { resultId: before.id },
      include: { training: { include: { classes: true } } },
    })
    const chosen = advice.find(({ training }) => training.classes.length === 0)
    const personId = (await client.person.findUniqueOrThrow({ where: { nip: NIP.citra } })).id
    const now = story.clock.now()
    expect((await acceptTraining(story.stores, { personId, adviceId: chosen?.id ?? 0, classId: null, now })).kind).toBe('accepted')
    expect(advice.length).toBeGreaterThan(1)
    const sure = camat.message().inlineKeyboard.flat()[0]?.callback_data ?? ''
    await camat.taps('Ya, kabulkan')
    expect(camat.sees()).toContain('Kesesuaian jabatan (JPM): 96,3 % (Optimal) → 100 % (Optimal)')
    await camat.forges(sure)
    const after = await resultOf(NIP.citra)
    expect([before.jpm, after.jpm].map((jpm) => jpm?.toFixed(1))).toEqual(['96.3', '100.0'])
    expect(after.computedAt).toEqual(before.computedAt)
    expect(await client.resultCompetency.findFirst({ where: { resultId: before.id, competencyKey: 'INT' } })).toMatchObject({
      level: 3,
      gap: 0,
    })
    expect(await client.resultRevision.findMany()).toMatchObject([{ jpmBefore: before.jpm, contentBefore: before.content }])
    const change = { itemKey: 'INT1', levelBefore: 2, levelAfter: 4, reason: 'Laporan gratifikasi terbukti dan menunjukkan tingkat empat.' }
    expect(await client.answerChange.findMany()).toMatchObject([change])
    expect(await client.recommendation.findMany({ where: { resultId: before.id } })).toMatchObject([{ id: chosen?.id }])
    expect(await client.planEntry.count({ where: { personId } })).toBe(1)
  })

  test('tells both sides before and after, marked final, and so do the result, its calculation and the rapor', async () => {
    for (const side of [citra, lurah]) {
      const told = side.messages().findLast(({ text }) => text.includes('dikabulkan'))?.text
      expect(told).toContain('96,3 % (Optimal) → 100 % (Optimal)')
      expect(told).toContain('Keputusan bersifat final')
    }
    await citra.says('/hasil')
    expect(citra.sees()).toContain('Berubah melalui keberatan (final)')
    expect(citra.sees().length).toBeLessThanOrEqual(1024)
    expect(citra.buttons().join()).not.toContain('Ajukan keberatan')
    await citra.taps('Bagaimana dihitung')
    expect(citra.sees()).toContain('Kepatuhan pada aturan dan etika: 2 → 4')
    expect(citra.sees()).toContain('Keputusan bersifat final')
    await citra.says('/hasil')
    await citra.taps('Rapor')
    const file = citra.message().document
    const pages = (await pdfTexts(story.server.fileBytes(file?.fileId ?? ''))).join(' ')
    expect(pages).toContain('Berubah melalui keberatan')
    expect(pages).toContain('Keputusan bersifat final')
  })

  test('can neither be decided again nor be filed again', async () => {
    const { id, resultId } = await appealOf(NIP.citra)
    expect(await forgedBy(camat, decisionButtons.case.data({ appeal: id }))).toContain('tidak berlaku')
    // The other decision shows the one that stands.
    await camat.forges(decisionButtons.refuseSure.data({ appeal: id }))
    expect(camat.sees()).toContain('Dikabulkan oleh Yosef Contoh')
    expect(await forgedBy(citra, appealButtons.withdrawSure.data({ appeal: id }))).toContain('tidak berlaku')
    await citra.forges(appealButtons.start.data({ result: resultId }))
    expect(citra.sees()).toContain('Keputusan bersifat final')
    expect(await story.database.client.resultRevision.count()).toBe(1)
    const acts = ['appeal-filed', 'appeal-said', 'appeal-decided', 'appeal-seen']
    for (const act of acts) expect(await story.database.client.auditEntry.count({ where: { act } }), act).toBeGreaterThan(0)
  })
})

describe('an appeal that is refused', () => {
  test('can be taken back until it is decided, and filed again', async () => {
    await filesAppeal(budi)
    await budi.taps('Tarik kembali')
    await budi.taps('Ya, tarik kembali')
    expect(lurah.sees()).toContain('menarik kembali keberatannya')
    expect(camat.sees()).toContain('menarik kembali keberatannya')
    await camat.says('/keberatan')
    expect(camat.sees()).not.toContain('Menunggu putusan Anda')
    story.clock.set(at('2026-12-03 09:00'))
    await budi.says('/keberatan')
    await budi.taps('Lanjutkan keberatan')
    await budi.taps('Ajukan keberatan')
    await budi.taps('Ya, kirim')
    expect(budi.sees()).toContain('sampai Kamis, 10 Desember 2026')
  })

  test('is decided without the rater once the time is over, and the silence stands there', async () => {
    story.clock.set(at('2026-12-10 23:59'))
    await camat.says('/keberatan')
    await camat.taps('⚖️ Budi')
    expect(camat.buttons().join()).not.toContain('Tolak')
    story.clock.set(at('2026-12-11 00:00'))
    await reasons(camat, 'Bukti tidak menunjukkan perilaku tingkat yang lebih tinggi.')
    expect(camat.sees()).toContain('dicatat sebagai tidak menjawab')
    const before = await resultOf(NIP.budi)
    await camat.taps('Tolak')
    await camat.taps('Ya, tolak')
    expect(camat.sees()).toContain('Nilai dan JPM tidak berubah')
    expect(await resultOf(NIP.budi)).toEqual(before)
    expect(await story.database.client.answerChange.count()).toBe(1)
    for (const side of [budi, lurah]) {
      expect(side.sees()).toContain('ditolak')
      expect(side.sees()).toContain('Bukti tidak menunjukkan perilaku')
      expect(side.sees()).toContain('Keputusan bersifat final')
    }
  })
})

describe('an appeal that comes too late', () => {
  test('may still be written in the last minute of the fourteenth day, and cannot be filed a minute later', async () => {
    story.clock.set(at('2026-12-16 23:59'))
    await draftsAppeal(ani)
    await ani.taps('Ajukan keberatan')
    story.clock.set(at('2026-12-17 00:00'))
    expect((await ani.taps('Ya, kirim')).text).toContain('Masa keberatan berakhir Rabu, 16 Desember 2026')
    await ani.says('/keberatan')
    expect(ani.sees()).toContain('Masa keberatan berakhir Rabu, 16 Desember 2026')
    expect(ani.buttons().join()).not.toContain('keberatan')
    const { id } = await resultOf(NIP.ani)
    expect(await forgedBy(ani, appealButtons.start.data({ result: id }))).toContain('Masa keberatan berakhir')
    expect((await appealOf(NIP.ani)).filedAt).toBeNull()
  })
})
