/** A superior tells a reason part by part: Situasi, Tindakan, Hasil. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takePart } from '../../src/domain/rating/reason-parts.js'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { filledAndSent, formAbout, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let lurah: Actor
let rating: number
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  lurah = await story.link(NIP.lurah, ID.lurah)
  await openTestCycle(story)
  await filledAndSent(story, { nip: NIP.citra, kind: 'self', levels: 3 })
  rating = (await formAbout(story, NIP.citra, 'superior')).form.ratingId
  await lurah.says('/menilai')
  await lurah.taps('Citra Contoh')
  await lurah.taps('Mulai')
})
afterAll(() => story.end())

const reasonOf = async (itemKey: string) =>
  (await formAbout(story, NIP.citra, 'superior')).form.answers.find((one) => one.itemKey === itemKey)?.reason
const drafts = () => story.database.client.dialogState.count({ where: { chatKey: `reason-draft:${rating}` } })

test('one sentence is still enough, and a text that is none is told what it lacks', async () => {
  await lurah.taps('5')
  expect(lurah.buttons()).toEqual(['Situasi', 'Tindakan', 'Hasil', '↩️ Kembali'])
  await lurah.says('Bagus sekali orangnya')
  expect(lurah.sees()).toContain('baru 3 kata, sedikitnya 4 kata')
  await lurah.says('baik baik baik baik baik baik')
  expect(lurah.sees()).toContain('mengulang kata yang sama')
  await lurah.says('Menolak amplop dari pemohon KTP di loket.')
  expect(await reasonOf('INT1')).toBe('Menolak amplop dari pemohon KTP di loket.')
  expect(lurah.sees()).toContain(' 2/18\n')
})

test('a starter asks for its part, the others follow by themselves, and together they are the reason', async () => {
  await lurah.taps('1')
  await lurah.taps('Situasi')
  expect(lurah.sees()).toContain('Ceritakan situasinya: kapan, di mana, tugas apa?')
  await lurah.says('Senin pagi, loket')
  // Three words are no reason yet.
  expect(await reasonOf('INT2')).toBeNull()
  expect(lurah.sees()).toContain('Bagian itu tersimpan')
  expect(lurah.sees()).toContain('Apa yang dilakukan atau dikatakannya')
  expect(lurah.buttons()).toEqual(['Situasi ✓', 'Tindakan', 'Hasil', '↩️ Kembali'])
  await lurah.says('Meninggalkan antrean tanpa\npemberitahuan')
  expect(await reasonOf('INT2')).toBe('Situasi: Senin pagi, loket Tindakan: Meninggalkan antrean tanpa pemberitahuan')
  expect(lurah.buttons()).toEqual(['Situasi ✓', 'Tindakan ✓', 'Hasil', '▶️ Lanjutkan'])
  await lurah.says('Warga pulang dengan tangan hampa.')
  expect(await reasonOf('INT2')).toBe(
    'Situasi: Senin pagi, loket Tindakan: Meninggalkan antrean tanpa pemberitahuan Hasil: Warga pulang dengan tangan hampa.',
  )
  expect(lurah.sees()).toContain(' 3/18\n')
})

test('parts survive a restart and a look elsewhere; the same message twice is one part; one told again replaces itself', async () => {
  await lurah.taps('5')
  await lurah.taps('Tindakan')
  await lurah.says('Mengajari rekan')
  await story.restart()
  await lurah.says('/menu')
  await lurah.forges(formButtons.reason.data({ rating, item: 'KSM1' }))
  await lurah.taps('Situasi')
  expect(lurah.sees()).toContain('Tertulis sekarang: Tindakan: Mengajari rekan')
  await story.restart()
  await lurah.says('Rabu sore')
  expect(await reasonOf('KSM1')).toBe('Situasi: Rabu sore Tindakan: Mengajari rekan')
  await lurah.taps('Tindakan')
  await lurah.says('Mengajari dua rekan baru')
  expect(await reasonOf('KSM1')).toBe('Situasi: Rabu sore Tindakan: Mengajari dua rekan baru')
  // It can be left as it is.
  await lurah.taps('Lanjutkan')
  expect(lurah.sees()).toContain(' 4/18\n')
})

test('a part keeps a reason already written, without a word nothing is kept, and a file is no text', async () => {
  await lurah.forges(formButtons.reason.data({ rating, item: 'INT1' }))
  await lurah.taps('Hasil')
  await lurah.says('...')
  expect(lurah.sees()).toContain('baru 0 kata, sedikitnya 1')
  await lurah.sendsFile({ kind: 'voice', bytes: Buffer.from('x') })
  expect(lurah.sees()).toContain('Alasan harus berupa tulisan')
  await lurah.says('xy'.repeat(500))
  expect(lurah.sees()).toContain('terlalu panjang')
  await lurah.says('Pemohon heran')
  expect(await reasonOf('INT1')).toBe('Menolak amplop dari pemohon KTP di loket. Hasil: Pemohon heran')
})

test('a message that Telegram brings twice is one part', async () => {
  const opened = await formAbout(story, NIP.citra, 'superior')
  const [labels, now] = [{ situation: 'Situasi', action: 'Tindakan', outcome: 'Hasil' }, story.clock.now()]
  const message = { ...opened, now, itemKey: 'INT1', typed: 'Amplop ditolak', sourceKey: `${ID.lurah}:7777`, labels }
  await takePart(story.stores, { ...message, part: 'situation' })
  const again = await takePart(story.stores, { ...message, ...(await formAbout(story, NIP.citra, 'superior')), part: 'action' })
  expect(again.kind).toBe('kept')
  expect(await reasonOf('INT1')).toBe('Menolak amplop dari pemohon KTP di loket. Situasi: Amplop ditolak Hasil: Pemohon heran')
})

test('three parts of a word each are no sentence: the last one is asked for again', async () => {
  await lurah.forges(formButtons.level.data({ rating, item: 'KSM2', level: 1 }))
  await lurah.taps('Situasi')
  for (const word of ['Loket', 'Diam', 'Keluhan']) await lurah.says(word)
  expect(lurah.sees()).toContain('baru 3 kata')
  expect(await reasonOf('KSM2')).toBeNull()
  await lurah.says('Keluhan dua warga')
  expect(await reasonOf('KSM2')).toBe('Situasi: Loket Tindakan: Diam Hasil: Keluhan dua warga')
})

test('another level begins anew, and nothing waits any more once the rating is sent', async () => {
  await lurah.forges(formButtons.level.data({ rating, item: 'KSM2', level: 5 }))
  await lurah.taps('Situasi')
  expect(lurah.sees()).not.toContain('Tertulis sekarang')
  await lurah.says('Memimpin gotong royong membersihkan saluran air.')
  expect(await reasonOf('KSM2')).toBe('Situasi: Memimpin gotong royong membersihkan saluran air.')
  expect(await drafts()).toBe(1)
  await lurah.taps('Lanjutkan')
  for (let step = 0; step < 30 && !lurah.sees().includes('Tinjauan'); step += 1) await lurah.taps(step % 2 === 0 ? '3' : '4')
  await lurah.taps('Kirim')
  await lurah.taps('Ya, kirim')
  expect(await drafts()).toBe(0)
  expect((await lurah.forges(formButtons.reasonPart.data({ rating, item: 'INT1', part: 'outcome' })))?.text).toContain('sudah dikirim')
})
