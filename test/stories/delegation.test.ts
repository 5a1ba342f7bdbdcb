/** A rating in other hands: a conflict declared by the rater, one by the ratee, an absence, and nobody above. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { delegationButtons } from '../../src/telegram/screens/delegation/delegation-buttons.js'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { filledAndSent, fillForm, formAbout, openTestCycle, received } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

const BY_RATER = 'Ani adalah adik ipar saya sendiri.'
const BY_RATEE = 'Kami berselisih soal tanah keluarga sejak lama.'
const ABSENT = 'Lurah dirawat di rumah sakit sampai akhir tahun.'

let story: Story
let admin: Actor
let camat: Actor
let lurah: Actor
let ani: Actor
let budi: Actor
let citra: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  camat = await story.link(NIP.camat, ID.camat)
  lurah = await story.link(NIP.lurah, ID.lurah)
  ani = await story.link(NIP.ani, ID.ani)
  budi = await story.link(NIP.budi, ID.budi)
  citra = await story.link(NIP.citra, ID.citra)
  await openTestCycle(story)
  for (const nip of [NIP.ani, NIP.budi, NIP.citra, NIP.lurah]) await filledAndSent(story, { nip, kind: 'self', levels: 4 })
})
afterAll(() => story.end())

const ratingOf = async (nip: string) => (await formAbout(story, nip, 'superior')).form
const raterOf = async (nip: string) => {
  const { raterId } = await ratingOf(nip)
  return (await story.database.client.person.findUniqueOrThrow({ where: { id: raterId } })).name
}
const delegationsOf = async (nip: string) =>
  (await story.database.client.delegation.findMany({ where: { ratingId: (await ratingOf(nip)).ratingId }, orderBy: { id: 'asc' } })).map(
    ({ cause }) => cause,
  )
/** Everything that was put before one person, since the beginning. */
const told = (actor: Actor) => received(story, actor.id).join('\n')

describe('a conflict declared by the rater', () => {
  test('wants a sentence, and hands the rating to the superior’s superior without what was begun', async () => {
    await fillForm(story, { nip: NIP.ani, kind: 'superior', levels: 2 })
    await lurah.says('/menilai')
    await lurah.taps('Ani Contoh')
    await lurah.taps('Benturan kepentingan')
    expect(lurah.sees()).toContain('Yang sudah Anda isi tidak dihitung')
    await lurah.says('saudara')
    expect(await delegationsOf(NIP.ani)).toEqual([])
    await lurah.says(BY_RATER)
    expect(lurah.sees()).toContain('sekarang dilakukan Yosef Contoh')
    expect(await raterOf(NIP.ani)).toBe('Yosef Contoh')
    const { answers, startedAt } = await ratingOf(NIP.ani)
    expect({ answers, startedAt }).toEqual({ answers: [], startedAt: null })
  })

  test('is told to all: the new rater with the reason, the ratee without it', async () => {
    expect(camat.sees()).toContain(`Alasan: ${BY_RATER}`)
    expect(ani.sees()).toContain('dinyatakan benturan kepentingan. Sekarang yang menilai Anda: Yosef Contoh')
    expect(told(ani)).not.toContain('ipar')
    expect(told(admin)).not.toContain('ipar')
    const [entry] = await story.database.client.auditEntry.findMany({ where: { act: 'rating-delegated' } })
    expect(entry).toMatchObject({ reason: BY_RATER, after: { cause: 'conflict_of_rater', removed: 24 } })
  })

  test('stays: the roster does not move it back, and the earlier rater has nothing to do with it', async () => {
    story.clock.set(at('2026-12-02 09:00'))
    await story.tick()
    expect(await raterOf(NIP.ani)).toBe('Yosef Contoh')
    await lurah.says('/menilai')
    expect(lurah.buttons().join()).not.toContain('Ani')
    const { ratingId: rating } = await ratingOf(NIP.ani)
    for (const data of [
      formButtons.go.data({ rating }),
      formButtons.level.data({ rating, item: 'INT1', level: 1 }),
      formButtons.review.data({ rating }),
    ])
      expect((await lurah.forges(data))?.text).toContain('bukan untuk Anda')
  })

  test('may be given back once, with a reason', async () => {
    await camat.says('/menilai')
    await camat.taps('Ani Contoh')
    expect(camat.sees()).toContain(BY_RATER)
    await camat.taps('Kembalikan')
    await camat.says('Hubungan itu sudah lama putus, jadi lurah dapat menilai.')
    expect(camat.sees()).toContain('dikembalikan kepada Petrus Contoh')
    expect(await raterOf(NIP.ani)).toBe('Petrus Contoh')
    expect(ani.sees()).toContain('dikembalikan kepada Petrus Contoh')
    await story.tick()
    expect(await raterOf(NIP.ani)).toBe('Petrus Contoh')
  })

  test('declared again it goes up again, and then stays there', async () => {
    await ani.says('/penilaian')
    await ani.taps('Benturan kepentingan')
    await ani.says(BY_RATEE)
    expect(await raterOf(NIP.ani)).toBe('Yosef Contoh')
    await camat.says('/menilai')
    await camat.taps('Ani Contoh')
    expect(camat.buttons()).not.toContain('↩️ Kembalikan')
    const { ratingId: rating } = await ratingOf(NIP.ani)
    expect((await camat.forges(delegationButtons.giveBack.data({ rating })))?.text).toContain('tidak dapat dialihkan lagi')
    expect(await delegationsOf(NIP.ani)).toEqual(['conflict_of_rater', 'returned', 'conflict_of_ratee'])
  })
})

describe('a conflict declared by the ratee', () => {
  test('hands the rating up; the superior learns that it was declared, not why', async () => {
    await budi.says('/penilaian')
    await budi.taps('Benturan kepentingan')
    expect(budi.sees()).toContain('Petrus Contoh')
    expect(budi.sees()).toContain('Atasan Anda tidak')
    await budi.says(BY_RATEE)
    expect(budi.sees()).toContain('Yosef Contoh')
    expect(await raterOf(NIP.budi)).toBe('Yosef Contoh')
    expect(lurah.sees()).toContain('dinyatakan benturan kepentingan')
    expect(told(lurah)).not.toContain('tanah keluarga')
  })

  test('declared by both, or twice, it is one', async () => {
    const { ratingId: rating } = await ratingOf(NIP.budi)
    const rater = await story.personId(NIP.lurah)
    for (const actor of [lurah, budi])
      expect((await actor.forges(delegationButtons.conflict.data({ rating, rater })))?.showAlert).toBe(true)
    expect(await delegationsOf(NIP.budi)).toEqual(['conflict_of_ratee'])
  })

  test('is nobody else’s to declare', async () => {
    const { ratingId: rating } = await ratingOf(NIP.citra)
    const rater = await story.personId(NIP.lurah)
    for (const stranger of [budi, admin, camat])
      expect((await stranger.forges(delegationButtons.conflict.data({ rating, rater })))?.text).toContain('bukan untuk Anda')
    for (const stranger of [budi, lurah, citra])
      for (const data of [delegationButtons.absent.data({ rating, rater }), delegationButtons.name.data({ rating, person: rater })])
        expect((await stranger.forges(data))?.text).toContain('bukan untuk Anda')
    expect(await delegationsOf(NIP.citra)).toEqual([])
  })
})

describe('an absence', () => {
  test('is entered by the office with a reason, and what was rated stays', async () => {
    await fillForm(story, { nip: NIP.citra, kind: 'superior', levels: 4 })
    await admin.says('/periode')
    await admin.taps('Belum dinilai')
    await admin.taps('Citra Contoh')
    await admin.taps('Atasan berhalangan')
    expect(admin.sees()).toContain('yang sudah diisi tetap')
    await admin.says(ABSENT)
    expect(admin.sees()).toContain('sekarang dilakukan Yosef Contoh')
    const { answers, items } = await formAbout(story, NIP.citra, 'superior').then(({ form, items }) => ({ answers: form.answers, items }))
    expect(answers).toHaveLength(items.length)
    expect(camat.sees()).toContain(ABSENT)
    expect(told(citra)).not.toContain('rumah sakit')
    expect(citra.sees()).toContain('Penilai Anda berhalangan. Sekarang yang menilai Anda: Yosef Contoh')
    expect(lurah.sees()).toContain('Yang sudah Anda isi tetap')
  })

  test('once the rating is sent it stays with whoever sent it', async () => {
    const { ratingId: rating, raterId: rater } = await ratingOf(NIP.citra)
    await filledAndSent(story, { nip: NIP.citra, kind: 'superior', levels: 4 })
    expect((await citra.forges(delegationButtons.conflict.data({ rating, rater })))?.text).toContain('tidak dapat dialihkan lagi')
    expect((await admin.forges(delegationButtons.absent.data({ rating, rater })))?.text).toContain('tidak berlaku')
    await citra.says('/penilaian')
    expect(citra.buttons()).not.toContain('⚖️ Benturan kepentingan')
    expect(await delegationsOf(NIP.citra)).toEqual(['absence'])
  })
})

describe('with nobody above', () => {
  test('the office is told, nobody rates meanwhile, and the office names somebody', async () => {
    await fillForm(story, { nip: NIP.lurah, kind: 'superior', levels: 3 })
    await lurah.says('/penilaian')
    await lurah.taps('Benturan kepentingan')
    await lurah.says('Camat dan saya punya usaha bersama.')
    expect(lurah.sees()).toContain('bagian kepegawaian menunjuk')
    expect(admin.sees()).toContain('tidak ada atasan di atasnya')
    expect(told(admin)).not.toContain('usaha bersama')
    const { ratingId: rating, answers } = await ratingOf(NIP.lurah)
    expect(answers).toEqual([])
    expect((await camat.forges(formButtons.level.data({ rating, item: 'INT1', level: 1 })))?.text).toContain('sudah dinyatakan')
    await admin.taps('Buka')
    await admin.taps('Tunjuk penilai lain')
    await admin.says('petrus')
    expect((await admin.taps('Petrus')).text).toContain('tidak dapat menilai')
    await admin.says('maria')
    await admin.taps('Maria')
    expect(
      admin
        .messages()
        .map(({ text }) => text)
        .join(),
    ).toContain('sekarang dilakukan Maria Contoh')
    expect(await raterOf(NIP.lurah)).toBe('Maria Contoh')
    expect(told(admin)).toContain('usaha bersama')
    await story.tick()
    expect(await raterOf(NIP.lurah)).toBe('Maria Contoh')
  })
})
