import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishCycle } from '../../src/domain/result/publish.js'
import { dialogueButtons } from '../../src/telegram/screens/dialogue/dialogue-buttons.js'
import { resultButtons } from '../../src/telegram/screens/result/result-buttons.js'
import { chatText, filledAndSent, formAbout, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { pdfTexts } from '../support/pdf-texts.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let lurah: Actor
let citra: Actor
let camat: Actor
let admin: Actor
let rating: number
const ENDS = new Date(at('2027-01-09 00:00').getTime() - 1)
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  lurah = await story.link(NIP.lurah, ID.lurah)
  citra = await story.link(NIP.citra, ID.citra)
  camat = await story.link(NIP.camat, ID.camat)
  admin = await story.link(NIP.admin, ID.admin)
  const cycleId = await openTestCycle(story)
  await story.database.client.cycle.update({ where: { id: cycleId }, data: { dialogueUntil: ENDS } })
  await story.clock.set(at('2026-12-02 09:00'))
  await filledAndSent(story, { nip: NIP.citra, kind: 'self', levels: { INT1: 5, INT2: 1, KSM1: 5, KSM2: 4 } })
  await story.clock.set(at('2026-12-03 10:00'))
})
afterAll(() => story.end())

const answerOf = async (item: string, kind: 'self' | 'superior') =>
  (await formAbout(story, NIP.citra, kind)).form.answers.find(({ itemKey }) => itemKey === item)
const statements = () => story.database.client.dialogueStatement.findMany({ orderBy: { id: 'asc' } })
const news = (actor: Actor) => actor.messages().filter(({ from, text }) => from === 'bot' && text.includes('💬'))

describe('a divergence', () => {
  test('of two levels opens the dialogue as soon as both have sent, and the ASN is told in one message', async () => {
    expect(news(citra)).toEqual([])
    await filledAndSent(story, { nip: NIP.citra, kind: 'superior', levels: { INT1: 2, INT2: 4, KSM1: 3, KSM2: 3 } })
    rating = (await formAbout(story, NIP.citra, 'superior')).form.ratingId
    expect(news(citra)).toHaveLength(1)
    expect(citra.sees()).toContain('Petrus Contoh sudah menilai Anda. Pada 3 butir nilainya berselisih dua tingkat atau lebih')
    expect(citra.sees()).toContain('Dialog terbuka sampai 8 Januari 2027')
    expect(citra.message().protectedContent).toBe(true)
  })

  test('is shown to either side one at a time, with both levels in the words of their anchors', async () => {
    await citra.taps('Buka dialog')
    const { items } = await formAbout(story, NIP.citra, 'self')
    const anchors = items.find(({ item }) => item.key === 'INT1')?.item.anchors ?? []
    expect(citra.sees()).toContain('Dialog 1/3 · Petrus Contoh')
    expect(citra.sees()).toContain(`Nilai Anda: 5\n${anchors[4]}`)
    expect(citra.sees()).toContain(`Nilai Petrus Contoh: 2\n${anchors[1]}`)
    expect(citra.sees()).toContain('Petrus Contoh belum menanggapi.')
    expect(citra.sees()).toContain('Diam dicatat sebagai diam, bukan sebagai setuju')
    expect(citra.buttons()).toEqual(['🤝 Setuju', '💬 Jelaskan', '✏️ Ubah nilai saya', 'Berikutnya ➡️', '🗓 Waktu bicara', '↩️ Kembali'])
    await citra.taps('Berikutnya')
    expect(citra.sees()).toContain('Dialog 2/3')
    await citra.taps('Sebelumnya')
    expect(citra.sees()).toContain('Dialog 1/3')
    await citra.says('/penilaian')
    expect(citra.buttons()).toContain('💬 Dialog (3 butir)')
  })

  test('waits in the list of the superior, who owes a word on each', async () => {
    await lurah.says('/menilai')
    expect(lurah.sees()).toContain('dialog menunggu Anda')
    expect(lurah.buttons()).toContain('💬 Citra Contoh')
    await lurah.taps('💬 Citra Contoh')
    expect(lurah.sees()).toContain('Dialog 1/3 · Citra Contoh')
    expect(lurah.sees()).toContain('Mohon jelaskan dengan satu kalimat')
    await lurah.taps('Kembali')
    expect(lurah.sees()).toContain('Pada 3 butir selisihnya dua tingkat atau lebih (⚠️) dan belum Anda jelaskan')
  })

  test('is nobody else’s: neither the superior’s superior nor the admin nor a stranger sees or says anything', async () => {
    for (const other of [camat, admin]) {
      await other.says('/menu')
      for (const data of [dialogueButtons.open.data({ rating }), dialogueButtons.agree.data({ rating, item: 'INT1' })])
        expect((await other.forges(data))?.text).toContain('bukan untuk Anda')
    }
    expect(await statements()).toEqual([])
  })
})

describe('both talk', () => {
  test('the superior explains in a sentence, not in a word, and goes on to the next', async () => {
    await lurah.taps('Dialog (3 butir)')
    await lurah.taps('Jelaskan')
    expect(lurah.sees()).toContain('Nilai Anda 2, nilai Citra Contoh 5')
    await lurah.says('Kurang.')
    expect(lurah.sees()).toContain('terlalu singkat')
    await lurah.says('Tiga kali terlambat <membuka> loket bulan lalu.')
    expect(lurah.sees()).toContain('✅ Tersimpan untuk Kepatuhan pada aturan dan etika. Berikutnya:')
    expect(lurah.sees()).toContain('Dialog 2/3')
    expect((await answerOf('INT1', 'superior'))?.level).toBe(2)
  })

  test('the ASN sees it at once, and may agree with one tap; a doubled tap says nothing new', async () => {
    await story.clock.set(at('2026-12-03 11:00'))
    await citra.says('/penilaian')
    await citra.taps('Dialog (3 butir)')
    expect(citra.sees()).toContain('💬 Petrus Contoh: Tiga kali terlambat <membuka> loket bulan lalu.')
    const agree = dialogueButtons.agree.data({ rating, item: 'INT1' })
    await citra.taps('Setuju')
    await citra.forges(agree)
    const said = (await statements()).filter(({ itemKey, stance }) => itemKey === 'INT1' && stance === 'agree')
    expect(said).toHaveLength(1)
    expect((await answerOf('INT1', 'self'))?.level).toBe(5)
    await citra.forges(dialogueButtons.item.data({ rating, item: 'INT1' }))
    expect(citra.sees()).toContain('🤝 Anda setuju dengan tingkat 2.')
  })

  test('the superior is told at once, since the day was free', async () => {
    expect(news(lurah).at(-1)?.text).toContain('Dialog: Citra Contoh menanggapi 1 dari 3 butir')
  })

  test('the ASN revises the own level with a reason; the same level is none', async () => {
    await story.clock.set(at('2026-12-03 14:00'))
    await citra.forges(dialogueButtons.item.data({ rating, item: 'KSM1' }))
    await citra.taps('Ubah nilai saya')
    expect(citra.buttons()).toEqual(['1', '2', '3', '4', '5 ✓', '↩️ Kembali'])
    const answer = await citra.taps('5 ✓')
    expect(answer.text).toContain('Nilai Anda sudah 5')
    await citra.taps('4')
    expect(citra.sees()).toContain('berubah dari 5 menjadi 4')
    await citra.says('Setelah dipikir, bantuan itu memang atas permintaan rekan.')
    expect(await answerOf('KSM1', 'self')).toMatchObject({ level: 4, reason: 'Setelah dipikir, bantuan itu memang atas permintaan rekan.' })
  })

  test('and the superior hears of that with the next day’s reminder, since the day had its message', async () => {
    const told = () => lurah.messages().filter(({ text }) => text.includes('Dialog dengan 1 orang yang Anda nilai menunggu tanggapan'))
    const before = news(lurah).length
    await story.tickAt(at('2026-12-03 16:00'))
    expect(news(lurah)).toHaveLength(before)
    await story.tickAt(at('2026-12-04 08:50'))
    expect(told()).toEqual([])
    for (let time = 0; time < 3; time += 1) await story.tickAt(at('2026-12-04 09:00'))
    expect(told()).toHaveLength(1)
    expect(told()[0]?.text).toContain('Sampai 8 Januari 2027')
  })

  test('the superior agrees, is told that the score stays, and then revises with a reason: level 5 has it, too', async () => {
    await lurah.forges(dialogueButtons.item.data({ rating, item: 'INT2' }))
    await lurah.taps('Setuju')
    expect(lurah.sees()).toContain('Nilai Anda tetap 4 dan itulah yang dihitung')
    await story.clock.set(at('2026-12-04 13:00'))
    await lurah.taps('Ubah nilai saya')
    await lurah.taps('5')
    await lurah.says('Laporan warga menunjukkan ia selalu menolak imbalan.')
    expect(await answerOf('INT2', 'superior')).toMatchObject({ level: 5, reason: 'Laporan warga menunjukkan ia selalu menolak imbalan.' })
    const change = await story.database.client.answerChange.findFirstOrThrow({ where: { itemKey: 'INT2' } })
    expect(change).toMatchObject({
      levelBefore: 4,
      levelAfter: 5,
      appealId: null,
      reason: 'Laporan warga menunjukkan ia selalu menolak imbalan.',
    })
    expect(await story.database.client.auditEntry.count({ where: { act: 'level-revised' } })).toBe(2)
  })

  test('the ASN is told of the change with before, after and why, and sees it in the comparison', async () => {
    await story.tickAt(at('2026-12-07 09:00'))
    const told = citra.messages().findLast(({ from, text }) => from === 'bot' && text.includes('Nilai yang diubah Petrus Contoh'))
    expect(told?.text).toMatch(/✏️ .+: 4 → 5\. Laporan warga menunjukkan ia selalu menolak imbalan\./)
    await citra.says('/penilaian')
    await citra.taps('Lihat perbandingan')
    expect(citra.sees()).toContain(': 1 / 4 → 5 ⚠️')
    expect(citra.sees()).toContain(': 5 → 4 / 3 ⚠️')
  })
})

describe('the time box', () => {
  test('is open in its last minute', async () => {
    await story.clock.set(at('2027-01-08 23:59'))
    await citra.forges(dialogueButtons.explain.data({ rating, item: 'INT2' }))
    await citra.says('Saya menilai diri rendah karena pernah lalai sekali.')
    expect(citra.sees()).toContain('✅ Tersimpan')
    expect((await statements()).at(-1)).toMatchObject({ itemKey: 'INT2', stance: 'explain' })
  })

  test('and over with the next, with its date: nothing is said any more, by tap or by typing', async () => {
    await citra.forges(dialogueButtons.explain.data({ rating, item: 'INT1' }))
    const before = (await statements()).length
    await story.clock.set(at('2027-01-09 00:00'))
    await citra.says('Saya masih ingin menjelaskan butir pertama ini.')
    expect(citra.sees()).toContain('Dialog ini sudah berakhir 8 Januari 2027')
    for (const data of [
      dialogueButtons.agree.data({ rating, item: 'KSM1' }),
      dialogueButtons.revise.data({ rating, item: 'KSM1' }),
      dialogueButtons.month.data({ rating, month: 0 }),
    ])
      expect((await lurah.forges(data))?.text).toContain('Dialog ini sudah berakhir 8 Januari 2027')
    expect((await statements()).length).toBe(before)
    await lurah.forges(dialogueButtons.item.data({ rating, item: 'INT2' }))
    expect(lurah.sees()).toContain('Citra Contoh: Saya menilai diri rendah karena pernah lalai sekali.')
    expect(lurah.buttons().join()).not.toContain('Setuju')
  })

  test('ends with the publication where it has no date', async () => {
    await story.database.client.cycle.updateMany({ data: { dialogueUntil: null } })
    await citra.forges(dialogueButtons.explain.data({ rating, item: 'INT1' }))
    expect(citra.sees()).toContain('Nilai Anda 5, nilai Petrus Contoh 2')
    await publishCycle(story.stores, { actorId: null, now: story.clock.now() })
    await story.idle()
    const before = (await statements()).length
    await citra.says('Penjelasan yang datang sesudah hasil terbit.')
    expect((await citra.forges(dialogueButtons.agree.data({ rating, item: 'KSM1' })))?.text).toContain('hasil sudah terbit')
    expect((await statements()).length).toBe(before)
  })
})

describe('the result', () => {
  test('counts the revised level and keeps what both said, with silence as silence', async () => {
    const result = await story.database.client.result.findFirstOrThrow({ where: { assessment: { person: { nip: NIP.citra } } } })
    const scored = await story.stores.results.byId(result.id)
    const item = scored?.scored.competencies.flatMap(({ items }) => items).find(({ key }) => key === 'INT2')
    expect(item).toMatchObject({ self: 1, superior: 5, level: 5 })
    await citra.forges(resultButtons.details.data({ result: result.id }))
    const shown = chatText(citra.messages().slice(-4))
    expect(shown).toContain('Dialog tentang selisih nilai')
    expect(shown).toContain('diri 1, atasan 4 → 5')
    expect(shown).toContain('ASN setuju dengan tingkat 2.')
    expect(shown).toContain('Atasan: Tiga kali terlambat <membuka> loket bulan lalu.')
    expect(shown).toContain('Atasan setuju dengan tingkat 1.')
    expect(shown).toContain('Atasan mengubah nilainya: Laporan warga menunjukkan ia selalu menolak imbalan.')
    expect(shown).toContain('ASN mengubah nilainya: Setelah dipikir')
    expect(shown).toContain('diri 5 → 4, atasan 3')
    expect(shown).toContain('Atasan tidak menanggapi.')
  })

  test('prints it on the ASN’s own rapor, and on the office’s only that they talked', async () => {
    const result = await story.database.client.result.findFirstOrThrow({ where: { assessment: { person: { nip: NIP.citra } } } })
    await citra.forges(resultButtons.rapor.data({ result: result.id }))
    const own = await textOf(citra)
    expect(own).toContain('Tiga kali terlambat <membuka> loket bulan lalu.')
    expect(own).toContain('Atasan tidak menanggapi.')
    await admin.says('/periode')
    await admin.taps('Rapor')
    await admin.taps('Kelurahan Naimata')
    await story.idle()
    const office = await textOf(admin)
    expect(office).toContain('Pada 3 butir ASN dan atasan berselisih dua tingkat atau lebih')
    expect(office).not.toContain('Tiga kali terlambat')
    expect(office).not.toContain('Setelah dipikir')
  })
})

async function textOf(actor: Actor): Promise<string> {
  const message = actor.messages().findLast((one) => one.from === 'bot' && one.document !== undefined)
  const bytes = Buffer.from(story.server.fileBytes(message?.document?.fileId ?? ''))
  return (await pdfTexts(bytes)).join(' ').replace(/\s+/g, ' ')
}
