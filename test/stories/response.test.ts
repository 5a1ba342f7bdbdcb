import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeCycle } from '../../src/domain/cycle/run-cycle.js'
import { publishCycle } from '../../src/domain/result/publish.js'
import { dashboardButtons } from '../../src/telegram/screens/dashboard/dashboard-buttons.js'
import { resultButtons } from '../../src/telegram/screens/result/result-buttons.js'
import { openTestCycle } from '../support/forms.js'
import { ID, NIP } from '../support/office.js'
import { nipOf, officeWithGaps, ratedInIntegrity } from '../support/office-with-gaps.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let admin: Actor
let camat: Actor
let lurah: Actor
let ani: Actor
const answering: Actor[] = []
/** All of Naimata. */
const NAMES = ['Ani', 'Beni', 'Clara', 'Dedi', 'Elsa'] as const
const SENTENCES = [
  'Penilaian ini terbuka.',
  'Alasannya jelas bagi saya.',
  'Standarnya terlalu tinggi.',
  'Atasan jarang melihat saya bekerja.',
  'Contoh perilakunya membantu.',
]

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(officeWithGaps())
  admin = await story.link(NIP.admin, ID.admin)
  camat = await story.link(NIP.camat, ID.camat)
  lurah = await story.link(NIP.lurah, ID.lurah)
  for (const [index, name] of NAMES.entries()) answering.push(await story.link(nipOf(name), 700000201 + index))
  ani = answering[0] as Actor
  await openTestCycle(story)
  story.clock.set(at('2026-12-16 09:00'))
  for (const name of [...NAMES, 'Frans', 'Hana'] as const) await ratedInIntegrity(story, nipOf(name), 2)
  await publishCycle(story.stores, { actorId: null, now: story.clock.now() })
  story.running.deps.wakeOutbox()
  await story.idle()
})
afterAll(() => story.end())

const resultOf = (nip: string) => story.database.client.result.findFirstOrThrow({ where: { assessment: { person: { nip } } } })

describe('"Saya sudah membaca"', () => {
  test('says that it means seen and not agreed, is kept once, and takes its own button away', async () => {
    story.clock.set(at('2026-12-16 10:00'))
    expect(ani.messages().some((one) => one.photo !== undefined)).toBe(true)
    const answer = await ani.taps('Saya sudah membaca')
    expect(answer.text).toBe('Tercatat sebagai sudah dibaca, bukan sebagai setuju.')
    const said = ani.messages().findLast(({ text }) => text.includes('Ditandai'))?.text
    expect(said).toContain('Ditandai sudah dibaca 16 Desember 2026 pukul 10.00 WITA')
    expect(said).toContain('bukan bahwa Anda menyetujuinya')
    const picture = ani.messages().find((one) => one.photo !== undefined)
    expect(picture?.inlineKeyboard.flat().some(({ text }) => text.includes('Saya sudah membaca'))).toBe(false)
    story.clock.set(at('2026-12-16 11:00'))
    const { id } = await resultOf(nipOf('Ani'))
    await ani.forges(resultButtons.acknowledge.data({ result: id }))
    expect((await resultOf(nipOf('Ani'))).acknowledgedAt).toEqual(at('2026-12-16 10:00'))
  })

  test('has room for a comment, which the rater reads and nobody else', async () => {
    await ani.taps('Tulis tanggapan')
    expect(ani.sees()).toContain('Petrus Contoh akan membacanya')
    await ani.says('Saya ingin tahu contoh kejadiannya.')
    expect(ani.sees()).toContain('Tanggapan: Saya ingin tahu contoh kejadiannya.')
    expect(lurah.sees()).toContain('Ani Contoh menanggapi hasil Semester II 2026')
    expect(lurah.sees()).toContain('Saya ingin tahu contoh kejadiannya.')
    expect(camat.messages().some(({ text }) => text.includes('contoh kejadiannya'))).toBe(false)
    expect(await story.database.client.auditEntry.count({ where: { act: { in: ['result-acknowledged', 'result-commented'] } } })).toBe(2)
  })

  test('who says nothing is recorded as silent, never as agreed', async () => {
    const beni = answering[1] as Actor
    await beni.says('/hasil')
    await beni.taps('Rincian per kompetensi')
    expect(
      beni
        .messages()
        .map(({ text }) => text)
        .join(),
    ).toContain('Belum ditandai sudah dibaca. Diam tidak dianggap setuju.')
    expect((await resultOf(nipOf('Beni'))).acknowledgedAt).toBeNull()
  })
})

describe('how fair it was', () => {
  test('is one tap and, if wanted, a sentence; four answers are shown to nobody', async () => {
    for (const [index, person] of answering.slice(0, 4).entries()) {
      await person.says('/hasil')
      await person.taps('Seberapa adil')
      await person.taps('4')
      expect(person.sees()).toContain('Jawaban Anda: 4')
      await person.taps('Tambah satu kalimat')
      expect(person.sees()).toContain('Jangan menyebut nama')
      await person.says(SENTENCES[index] ?? '')
      expect(person.sees()).toContain(SENTENCES[index])
    }
    for (const office of [admin, camat]) {
      await office.says('/rekap')
      await office.taps('Rasa adil')
      expect(office.sees()).toContain('Belum ada angka yang dapat ditampilkan')
      expect(office.sees()).toContain('Kalimat ditampilkan bila sedikitnya 5 orang menulis')
      expect(office.sees()).not.toMatch(/Naimata|4,0/)
      const { id } = await story.database.client.cycle.findFirstOrThrow()
      const forged = await office.forges(dashboardButtons.sentences.data({ cycle: id, page: 1 }))
      expect(forged?.text).toContain('tidak berlaku')
    }
  })

  test('from five on the mean, the spread and the sentences are shown, without a name, in no order of time', async () => {
    const elsa = answering[4] as Actor
    await elsa.says('/hasil')
    await elsa.taps('Seberapa adil')
    await elsa.taps('2')
    await elsa.taps('1')
    expect(elsa.sees()).toContain('Jawaban Anda: 1')
    await elsa.taps('Tambah satu kalimat')
    await elsa.says(SENTENCES[4] ?? '')
    await camat.says('/rekap')
    await camat.taps('Rasa adil')
    // (4 x 4 + 1) : 5 = 3,4; seven people have a result, six of them in Naimata.
    expect(camat.sees()).toContain('Rata-rata 3,4 dari 5 · menjawab 5 dari 7 penerima hasil')
    expect(camat.sees()).toContain('Kelurahan Naimata: 3,4 (5 dari 6 menjawab)')
    expect(camat.sees()).not.toContain('Fatukoa')
    await camat.taps('Kalimat (5)')
    const shown = camat.sees()
    for (const sentence of SENTENCES) expect(shown).toContain(sentence)
    const places = SENTENCES.map((sentence) => shown.indexOf(sentence))
    expect(places).not.toEqual([...places].sort((a, b) => a - b))
    expect(shown).not.toMatch(/Ani|Beni|Clara|Dedi|Elsa|Naimata/)
  })

  test('stands beside no name in the audit', async () => {
    const entries = await story.database.client.auditEntry.findMany()
    expect(entries.some((entry) => JSON.stringify(entry).includes('fairness'))).toBe(false)
    expect(entries.some((entry) => SENTENCES.some((sentence) => JSON.stringify(entry).includes(sentence)))).toBe(false)
  })

  test('is closed with the cycle, and nobody answers for somebody else', async () => {
    const { id } = await resultOf(nipOf('Ani'))
    const answer = resultButtons.fairnessLevel.data({ result: id, level: 5 })
    expect((await lurah.forges(answer))?.text).toContain('bukan untuk Anda')
    story.clock.set(at('2026-12-31 00:00'))
    await closeCycle(story.stores, { actorId: null, zone: 'Asia/Makassar', now: story.clock.now() })
    expect((await ani.forges(answer))?.text).toContain('sudah tidak dibuka')
    expect(await story.database.client.fairnessAnswer.count({ where: { level: 5 } })).toBe(0)
  })
})
