/** A superior rates item by item across the team (E1), against halo; the answers are those of the forms person by person. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { filledAndSent, formAbout, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let lurah: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  lurah = await story.link(NIP.lurah, ID.lurah)
  await openTestCycle(story)
  await filledAndSent(story, { nip: NIP.ani, kind: 'self', levels: 5 })
  await filledAndSent(story, { nip: NIP.citra, kind: 'self', levels: 4 })
})
afterAll(() => story.end())

const superiorForm = async (nip: string) => (await formAbout(story, nip, 'superior')).form
const answerTo = async (nip: string, itemKey: string) => (await superiorForm(nip)).answers.find((one) => one.itemKey === itemKey)
/** Whose name stands at the head of the item. */
const whose = () =>
  lurah
    .sees()
    .split('\n')[0]
    ?.match(/📋 (\S+)/)?.[1]
const passes = async (seconds: number) => story.clock.set(new Date(story.clock.now().getTime() + seconds * 1000))

describe('item by item across the team', () => {
  test('is offered where more than one can be rated, and says how far each behaviour is and who waits', async () => {
    await lurah.says('/menilai')
    expect(lurah.buttons()).toContain('🧭 Per butir')
    await lurah.taps('Per butir')
    expect(lurah.sees()).toContain('Integritas: 0/3 · 0/3')
    // Ani alone works in public service: only her form holds its behaviours.
    expect(lurah.sees()).toMatch(/: 0\/1 · 0\/1/)
    expect(lurah.sees()).toContain('penilaian dirinya belum dikirim: Budi <Contoh> & Kawan')
  })

  test('shows one behaviour with its anchors for the first person, then for the next, and keeps each tap', async () => {
    await lurah.taps('Mulai')
    expect(whose()).toBe('Ani')
    expect(lurah.sees()).toContain(' 1/3\n')
    expect(lurah.sees()).toContain('Integritas')
    // Above the scale, where a small screen shows it.
    expect(lurah.sees()).toMatch(/👤 Untuk: Ani Contoh$/)
    await passes(8)
    expect((await lurah.taps('3')).text).toBe('Tersimpan: Ani Contoh, 3')
    expect((await answerTo(NIP.ani, 'INT1'))?.level).toBe(3)
    // Budi waits: he is passed over, and named at the end.
    expect(whose()).toBe('Citra')
    expect(lurah.sees()).toContain(' 3/3\n')
    await passes(1)
    await lurah.taps('4')
    expect((await answerTo(NIP.citra, 'INT1'))?.level).toBe(4)
    expect(lurah.sees()).toContain('Sudah dinilai: 2 dari 3 orang')
    expect(lurah.sees()).toContain('belum dikirim: Budi <Contoh> & Kawan')
    expect(lurah.sees()).toContain('Berikutnya: Integritas · ')
  })

  test('a reason, a note, something not observed and evidence lead back to the team', async () => {
    await story.restart()
    await lurah.taps('Lanjutkan')
    expect(whose()).toBe('Ani')
    await lurah.taps('5')
    await lurah.taps('Kembali')
    expect(whose()).toBe('Ani')
    await lurah.taps('5 ✓')
    await lurah.taps('Tindakan')
    await lurah.says('Mengembalikan uang kembalian warga yang tertinggal.')
    await lurah.taps('Lanjutkan')
    expect((await answerTo(NIP.ani, 'INT2'))?.reason).toBe('Tindakan: Mengembalikan uang kembalian warga yang tertinggal.')
    expect(whose()).toBe('Citra')
    await lurah.taps('1')
    await lurah.says('Dua kali pulang sebelum jam layanan selesai.')
    expect(lurah.sees()).toContain('Sudah dinilai: 2 dari 3 orang')
    await lurah.taps('Lanjutkan')
    await lurah.taps('Tidak teramati')
    await lurah.taps('Belum ada kesempatan')
    expect((await answerTo(NIP.ani, 'KSM1'))?.level).toBeNull()
    expect(whose()).toBe('Citra')
    await lurah.taps('Tidak teramati')
    await lurah.taps('Tulis alasan lain')
    await lurah.says('Bertugas di kantor lain selama semester ini.')
    expect(lurah.sees()).toContain('Sudah dinilai: 2 dari 3 orang')
  })

  test('whoever is passed over is named and one tap away, and one can look back', async () => {
    await lurah.taps('Lanjutkan')
    await lurah.taps('Lewati')
    expect(whose()).toBe('Citra')
    await lurah.taps('Sebelumnya')
    expect(whose()).toBe('Ani')
    await lurah.taps('Lewati')
    await lurah.taps('Lewati')
    expect(lurah.sees()).toContain('Dilewati: Ani Contoh, Citra Contoh')
    await lurah.taps('Yang dilewati')
    expect(whose()).toBe('Ani')
    await lurah.taps('2')
    expect(whose()).toBe('Citra')
    await lurah.taps('2')
    expect(lurah.sees()).not.toContain('Dilewati')
  })

  test('and person by person are the same answers, in whatever order they are mixed', async () => {
    await lurah.says('/menilai')
    expect(lurah.buttons()).toContain('🟡 Citra Contoh · 4/18')
    await lurah.taps('Citra Contoh')
    await lurah.taps('Lanjutkan')
    expect(lurah.sees()).toContain(' 5/18\n')
    await passes(8)
    await lurah.taps('3')
    await lurah.says('/menilai')
    await lurah.taps('Per butir')
    expect(lurah.sees()).toContain('Komunikasi: 1/3 · 0/3')
    await lurah.taps('Komunikasi')
    expect(whose()).toBe('Ani')
    await passes(8)
    await lurah.taps('3')
    // Citra has this one already.
    expect(lurah.sees()).toContain('Sudah dinilai: 2 dari 3 orang')
  })

  test('leaves a sent form alone, and at the end leads to whoever is ready to be sent, without a word about haste', async () => {
    for (let step = 0; step < 80 && !lurah.sees().includes('Semua butir sudah dinilai'); step += 1) {
      const atItem = lurah.buttons()[0]?.startsWith('1') === true
      if (atItem) await passes(whose() === 'Ani' ? 6 : 1)
      await lurah.taps(atItem ? (['2', '3', '4'][step % 3] ?? '3') : 'Lanjutkan')
    }
    expect(lurah.sees()).toContain('Tinjau dan kirim per orang')
    await lurah.taps('🔎 Citra Contoh')
    expect(lurah.sees()).toContain('Tinjauan: Citra Contoh')
    await lurah.taps('Kirim')
    expect(lurah.sees()).not.toContain('lihat sekali lagi')
    await lurah.taps('Ya, kirim')
    const { ratingId: rating, answers } = await superiorForm(NIP.citra)
    expect((await lurah.forges(formButtons.level.data({ rating, item: 'INT1', level: 1, way: 'team' })))?.text).toContain('sudah dikirim')
    expect((await superiorForm(NIP.citra)).answers).toEqual(answers)
    await lurah.says('/menilai')
    expect(lurah.buttons()).not.toContain('🧭 Per butir')
  })

  test('is open to nobody else, and a behaviour the team does not have is none', async () => {
    const ani = await story.link(NIP.ani, ID.ani)
    await ani.says('/menu')
    for (const data of [formButtons.team.data({}), formButtons.teamItem.data({ item: 'INT1' })])
      expect((await ani.forges(data))?.text).toContain('bukan untuk Anda')
    const { ratingId: rating } = await superiorForm(NIP.budi)
    expect((await ani.forges(formButtons.level.data({ rating, item: 'INT1', level: 3, way: 'team' })))?.text).toContain('bukan untuk Anda')
    expect((await lurah.forges(formButtons.teamItem.data({ item: 'ZZZ1' })))?.text).toContain('tidak berlaku')
    // Of a form that waits nothing can be given across the team either.
    expect((await lurah.forges(formButtons.level.data({ rating, item: 'INT1', level: 3, way: 'team' })))?.text).toContain('belum dikirim')
  })
})
