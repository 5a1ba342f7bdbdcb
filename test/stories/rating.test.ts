import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Level } from '../../src/domain/competency/framework.js'
import { publishCycle } from '../../src/domain/result/publish.js'
import { dialogueButtons } from '../../src/telegram/screens/dialogue/dialogue-buttons.js'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { filledAndSent, fillForm, formAbout, GOOD_REASON, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let lurah: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  lurah = await story.link(NIP.lurah, ID.lurah)
  await openTestCycle(story)
})
afterAll(() => story.end())

const superiorForm = async (nip: string) => (await formAbout(story, nip, 'superior')).form
const answerTo = async (nip: string, itemKey: string) => (await superiorForm(nip)).answers.find((one) => one.itemKey === itemKey)
const level = async (nip: string, item: string, to: Level) =>
  formButtons.level.data({ rating: (await superiorForm(nip)).ratingId, item, level: to })
const toldReady = () =>
  story.database.client.notice.count({ where: { kind: 'rating-ready', messageId: { not: null }, person: { nip: NIP.lurah } } })

describe('the list of people to rate', () => {
  test('shows who waits for the self-assessment, and nobody can be rated before it is sent', async () => {
    await lurah.says('/menilai')
    expect(lurah.sees()).toContain('Selesai 0 dari 3 orang')
    expect(lurah.buttons()).toEqual(['⏳ Ani Contoh', '⏳ Budi <Contoh> & Kawan', '⏳ Citra Contoh', '🎯 Latihan', '☰ Menu'])
    const answer = await lurah.taps('Citra Contoh')
    expect(answer.text).toContain('penilaian dirinya belum dikirim')
    expect(answer.showAlert).toBe(true)
    const { ratingId: rating } = await superiorForm(NIP.citra)
    for (const data of [
      formButtons.go.data({ rating }),
      await level(NIP.citra, 'INT1', 3),
      formButtons.seeEvidence.data({ rating, item: 'INT1' }),
    ])
      expect((await lurah.forges(data))?.text).toContain('penilaian dirinya belum dikirim')
    expect((await superiorForm(NIP.citra)).startedAt).toBeNull()
    expect(await toldReady()).toBe(0)
  })

  test('opens for whoever has sent, the superior is told, and the rest waits on', async () => {
    await filledAndSent(story, { nip: NIP.citra, kind: 'self', levels: 5 })
    expect(lurah.sees()).toContain('1 orang siap Anda nilai')
    await lurah.taps('Menilai')
    expect(lurah.buttons().slice(0, 3)).toEqual(['🟢 Citra Contoh', '⏳ Ani Contoh', '⏳ Budi <Contoh> & Kawan'])
    expect(lurah.sees()).toContain('baru terlihat setelah Anda mengirim penilaian')
  })

  test('opens for everybody when the self-assessment ends, and the superior is told once', async () => {
    await story.tickAt(at('2026-12-15 23:59'))
    expect(await toldReady()).toBe(1)
    const reminded = () => lurah.messages().filter((one) => one.from === 'bot' && one.text.includes('3 orang menunggu penilaian Anda'))
    await story.tickAt(at('2026-12-16 00:01'))
    expect(reminded()).toEqual([])
    await story.clock.set(at('2026-12-16 09:00'))
    for (let tick = 0; tick < 3; tick += 1) await story.running.cron.tick()
    await story.idle()
    expect(await toldReady()).toBe(1)
    expect(reminded()).toHaveLength(1)
    await lurah.taps('Nilai sekarang')
    expect(lurah.buttons().join()).not.toContain('⏳')
  })
})

describe('a superior rates', () => {
  test('and gives a reason at 1 and at 5; without it the rating is not sent, and the missing ones are listed', async () => {
    await lurah.taps('Citra Contoh')
    expect(lurah.sees()).toContain('Nilailah dari apa yang Anda lihat sendiri')
    await lurah.taps('Mulai')
    await lurah.taps('1')
    expect(lurah.sees()).toContain('Anda memilih 1')
    await lurah.taps('Kembali')
    await lurah.taps('Lewati')
    await lurah.taps('5')
    await lurah.says('Bagus.')
    expect(lurah.sees()).toContain('terlalu singkat')
    await lurah.says('x'.repeat(1001))
    expect(lurah.sees()).toContain('terlalu panjang')
    await lurah.sendsFile({ kind: 'voice', bytes: Buffer.from('x') })
    expect(lurah.sees()).toContain('Alasan harus berupa tulisan')
    await lurah.says(GOOD_REASON)
    expect(await answerTo(NIP.citra, 'INT2')).toEqual({ itemKey: 'INT2', level: 5, reason: GOOD_REASON })
    for (let step = 0; step < 30 && !lurah.sees().includes('Tinjauan'); step += 1) await lurah.taps('3')
    await lurah.taps('Kirim')
    expect(lurah.sees()).toContain('Masih 1 butir membutuhkan alasan')
    expect(lurah.buttons()[0]).toBe('Integritas: Kepatuhan pada aturan dan etika')
    const { ratingId } = await superiorForm(NIP.citra)
    await lurah.forges(formButtons.sendSure.data({ rating: ratingId }))
    expect((await superiorForm(NIP.citra)).submittedAt).toBeNull()
    await lurah.taps('Integritas: Kepatuhan')
    await lurah.says('Dua kali meninggalkan loket pada jam layanan.')
    expect(lurah.sees()).toContain('Semua butir sudah dijawab')
  })

  test('and a reason goes when its level is changed', async () => {
    await lurah.forges(await level(NIP.citra, 'INT1', 3))
    expect(await answerTo(NIP.citra, 'INT1')).toEqual({ itemKey: 'INT1', level: 3, reason: null })
    await lurah.forges(await level(NIP.citra, 'INT1', 1))
    expect(lurah.sees()).toContain('Anda memilih 1')
    expect(lurah.sees()).not.toContain('meninggalkan loket')
    await lurah.forges(await level(NIP.citra, 'INT1', 2))
  })

  test('and may say that something was not observed, for a ready reason or in own words', async () => {
    const { ratingId: rating } = await superiorForm(NIP.citra)
    await lurah.forges(formButtons.item.data({ rating, item: 'KSM1' }))
    await lurah.taps('Tidak teramati')
    await lurah.taps('Tidak terkait dengan tugasnya')
    expect(await answerTo(NIP.citra, 'KSM1')).toEqual({ itemKey: 'KSM1', level: null, reason: 'Tidak terkait dengan tugasnya' })
    await lurah.forges(formButtons.item.data({ rating, item: 'KSM2' }))
    await lurah.taps('Tidak teramati')
    await lurah.taps('Tulis alasan lain')
    await lurah.says('Sakit')
    expect(lurah.sees()).toContain('terlalu singkat')
    expect((await answerTo(NIP.citra, 'KSM2'))?.level).toBe(3)
    await lurah.says('Cuti sakit selama semester ini.')
    expect(await answerTo(NIP.citra, 'KSM2')).toEqual({ itemKey: 'KSM2', level: null, reason: 'Cuti sakit selama semester ini.' })
    expect(lurah.sees()).toContain('Kerja Sama: ∅ · ∅')
    expect((await lurah.forges(formButtons.unobservedBecause.data({ rating, item: 'KSM1', why: 'malas' })))?.text).toContain(
      'tidak berlaku',
    )
  })

  test('and sees the own levels beside those of the ASN only after sending, with a word due on every difference of two', async () => {
    await lurah.taps('Kirim')
    expect(lurah.sees()).toContain('nilai hanya dapat berubah lewat dialog atau keberatan')
    await lurah.taps('Ya, kirim')
    expect(lurah.sees()).toContain('penilaian diri / penilaian Anda')
    expect(lurah.message().protectedContent).toBe(true)
    // Self is 5 everywhere: INT1 is 2, INT2 is 5, KSM1 and KSM2 were not observed, the other 14 are 3.
    expect(lurah.sees()).toContain('Pada 15 butir selisihnya dua tingkat')
    expect(lurah.sees()).toContain('Dukungan kepada tim: 5 / –')
    await lurah.taps('Dialog (15 butir)')
    await lurah.taps('Jelaskan')
    await lurah.says('Masih perlu diingatkan soal jam layanan.')
    await lurah.taps('Kembali')
    expect(lurah.sees()).toContain('Pada 14 butir')
    await lurah.says('/menilai')
    expect(lurah.buttons().join()).toContain('💬 Citra Contoh')
    expect(await story.database.client.auditEntry.count({ where: { act: 'superior-submitted' } })).toBe(1)
    const seen = () => story.database.client.auditEntry.count({ where: { act: 'comparison-seen' } })
    const before = await seen()
    await lurah.taps('💬 Citra Contoh')
    expect(await seen()).toBe(before + 1)
  })

  test('and after sending nothing can be changed any more, neither a level nor a word already given', async () => {
    const before = JSON.stringify((await superiorForm(NIP.citra)).answers)
    const { ratingId: rating } = await superiorForm(NIP.citra)
    for (const data of [
      await level(NIP.citra, 'INT1', 5),
      formButtons.unobservedBecause.data({ rating, item: 'INT1', why: 'new' }),
      formButtons.unobserved.data({ rating, item: 'INT1' }),
      formButtons.reason.data({ rating, item: 'INT1' }),
      formButtons.reason.data({ rating, item: 'INT2' }),
      formButtons.review.data({ rating }),
      formButtons.person.data({ rating }),
    ]) {
      expect((await lurah.forges(data))?.text).toBe('Penilaian ini sudah dikirim; formulirnya tidak dapat diubah lagi.')
      await lurah.says('Alasan baru yang cukup panjang.')
    }
    expect(JSON.stringify((await superiorForm(NIP.citra)).answers)).toBe(before)
  })
})

describe('a late rating', () => {
  test('is taken after the date until the results are published, and says that it is late', async () => {
    await story.clock.set(at('2027-01-05 10:00'))
    await lurah.says('/menilai')
    await lurah.taps('Budi')
    expect(lurah.sees()).toContain('Batas waktu sudah lewat')
    await lurah.taps('Mulai')
    await lurah.taps('3')
    await lurah.taps('Simpan')
    expect(lurah.sees()).toContain('masih diterima sampai hasil diterbitkan')
    await story.restart()
    await lurah.says('/menilai')
    expect(lurah.buttons()[0]).toBe('🟡 Budi <Contoh> & Kawan · 1/18')
    await lurah.taps('Budi')
    await lurah.taps('Lanjutkan')
    expect(lurah.sees()).toContain(' 2/18\n')
    expect(lurah.sees()).toContain('Budi <Contoh> & Kawan')
  })

  test('may say of every item that it was not observed; without a self-assessment there is nothing to compare', async () => {
    const { items, form } = await formAbout(story, NIP.budi, 'superior')
    for (const { item } of items)
      await lurah.forges(formButtons.unobservedBecause.data({ rating: form.ratingId, item: item.key, why: 'new' }))
    await lurah.taps('Kirim')
    await lurah.taps('Ya, kirim')
    expect(lurah.sees()).toContain('tidak mengirim penilaian diri')
  })

  test('stays with the rater of the assessment when the roster names another superior', async () => {
    const camat = await story.link(NIP.camat, ID.camat)
    const moved = smallOffice.map((one) => (one.superiorNip === NIP.lurah ? { ...one, superiorNip: NIP.admin } : one))
    await story.importPeople(moved)
    await lurah.says('/menu')
    expect(lurah.buttons().join()).toContain('Menilai')
    await lurah.says('/menilai')
    await lurah.taps('Ani Contoh')
    await lurah.taps('Mulai')
    await lurah.taps('3')
    expect((await answerTo(NIP.ani, 'INT1'))?.level).toBe(3)
    const admin = await story.link(NIP.admin, ID.admin)
    await admin.says('/menilai')
    expect(admin.sees()).toContain('Saat ini tidak ada yang perlu Anda nilai')
    expect((await admin.forges(await level(NIP.ani, 'INT1', 5)))?.text).toContain('bukan untuk Anda')
    await camat.says('/menu')
    expect((await camat.forges(await level(NIP.ani, 'INT1', 5)))?.text).toContain('bukan untuk Anda')
    expect((await answerTo(NIP.ani, 'INT1'))?.level).toBe(3)
  })

  test('ends with the publication: a word on a difference is refused then as well', async () => {
    const { ratingId: rating } = await superiorForm(NIP.citra)
    await lurah.forges(dialogueButtons.explain.data({ rating, item: 'KOM1' }))
    expect(lurah.sees()).toContain('Nilai Anda 3, nilai Citra Contoh 5')
    await publishCycle(story.stores, { actorId: null, now: story.clock.now() })
    await lurah.says('Terlambat menjelaskan butir yang satu ini.')
    expect(lurah.sees()).toContain('Dialog ini sudah ditutup karena hasil sudah terbit')
    expect(await story.database.client.dialogueStatement.count({ where: { itemKey: 'KOM1' } })).toBe(0)
    expect((await lurah.forges(await level(NIP.ani, 'INT2', 4)))?.text).toContain('Periode ini sudah tidak dibuka')
    await lurah.forges(formButtons.compare.data({ rating }))
    expect(lurah.sees()).toContain('penilaian diri / penilaian Anda')
    expect(lurah.buttons()).toEqual(['💬 Dialog (15 butir)', '📋 Daftar yang dinilai'])
  })
})

// That levels change nothing of what anybody sees while ratings are open is shown by twins: blind.test.ts.
describe('before sending', () => {
  test('a superior sees the evidence, protected and on record, and no button leads to what the ASN gave', async () => {
    const blind = await beginStory(at('2026-12-01 09:00'))
    await blind.importPeople(smallOffice)
    const superior = await blind.link(NIP.lurah, ID.lurah)
    const citra = await blind.link(NIP.citra, ID.citra)
    await openTestCycle(blind)
    await fillForm(blind, { nip: NIP.citra, kind: 'self', levels: 1 })
    await citra.says('/penilaian')
    await citra.taps('Tinjau')
    await citra.taps('Integritas')
    await citra.taps('Tambah bukti')
    await citra.says('Menolak <hadiah> & mencatatnya.')
    await citra.sendsFile({ kind: 'photo', bytes: Buffer.from('x'), caption: 'Buku tamu' })
    await citra.sendsFile({ kind: 'document', bytes: Buffer.from('%PDF-1.7'), fileName: 'laporan.pdf' })
    await filledAndSent(blind, { nip: NIP.citra, kind: 'self', levels: 1 })
    await superior.says('/menilai')
    await superior.taps('Citra Contoh')
    await superior.taps('Mulai')
    expect(superior.buttons()).toContain('📎 Lihat bukti (3)')
    await superior.taps('Lihat bukti')
    const evidence = superior.messages().slice(-4, -1)
    expect(evidence.map((one) => one.text.split('\n')[1])).toEqual(['Menolak <hadiah> & mencatatnya.', 'Buku tamu', undefined])
    expect(evidence.every((one) => one.protectedContent)).toBe(true)
    expect(evidence[1]?.photo).toBeDefined()
    expect(evidence[2]?.document).toBeDefined()
    const seen = await blind.database.client.auditEntry.findMany({
      where: { act: 'evidence-seen' },
      select: { actorId: true, aboutId: true },
    })
    expect(seen).toEqual([{ actorId: await blind.personId(NIP.lurah), aboutId: await blind.personId(NIP.citra) }])
    for (let step = 0; step < 4; step += 1) await superior.taps('3')
    await fillForm(blind, { nip: NIP.citra, kind: 'superior', levels: 3 })
    const rating = (await formAbout(blind, NIP.citra, 'superior')).form.ratingId
    const own = (await formAbout(blind, NIP.citra, 'self')).form.ratingId
    for (const data of [
      formButtons.compare.data({ rating }),
      formButtons.compare.data({ rating: own }),
      formButtons.review.data({ rating: own }),
    ])
      expect((await superior.forges(data))?.text).toContain('bukan untuk Anda')
    await superior.says('/menilai')
    await superior.taps('Citra Contoh')
    await superior.taps('Lanjutkan')
    await superior.taps('Perekat Bangsa')
    await superior.taps('3')
    await superior.taps('Kirim')
    await superior.taps('Ya, kirim')
    expect(superior.sees()).toContain(': 1 / 3')
    await blind.end()
  })
})
