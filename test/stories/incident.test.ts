import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishCycle } from '../../src/domain/result/publish.js'
import { changeSuperior } from '../../src/domain/roster/change-person.js'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { noteButtons } from '../../src/telegram/screens/incident/note-buttons.js'
import { resultButtons } from '../../src/telegram/screens/result/result-buttons.js'
import { chatText, filledAndSent, formAbout, openTestCycle, received, sendRest } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

const RETURNED = 'Mengembalikan uang titipan warga yang tertinggal di loket.'
const PHOTOGRAPHED = 'Menempel daftar biaya layanan di papan pengumuman.'
const NEVER_CITED = 'Terlambat membuka loket dua kali dalam seminggu.'

let story: Story
let lurah: Actor
let ani: Actor
let camat: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  lurah = await story.link(NIP.lurah, ID.lurah)
  ani = await story.link(NIP.ani, ID.ani)
  camat = await story.link(NIP.camat, ID.camat)
  for (const other of [ani, camat]) await other.says('/menu')
})
afterAll(() => story.end())

const noteOf = async (text: string | null) => story.database.client.incidentNote.findFirstOrThrow({ where: { text } })
const ratingOf = async (nip: string) => (await formAbout(story, nip, 'superior')).form.ratingId
const reasonOf = async (itemKey: string) =>
  (await formAbout(story, NIP.ani, 'superior')).form.answers.find((one) => one.itemKey === itemKey)?.reason
const citations = async () => (await story.database.client.incidentCitation.findMany()).map(({ noteId, itemKey }) => ({ noteId, itemKey }))
/** Everything the bot ever put before Ani. */
const aniWasShown = () => received(story, ID.ani).join('\n')

async function walkToWords(day: string, competency: string): Promise<void> {
  await lurah.says('/tim')
  await lurah.taps('👤 Ani Contoh')
  await lurah.taps('Catat kejadian')
  await lurah.taps(day)
  await lurah.taps(competency)
}

describe('a superior notes what happened', () => {
  test('today, with four taps from /tim and a sentence; less than a sentence is not kept', async () => {
    await walkToWords('Hari ini', 'Integritas')
    expect(lurah.sees()).toContain('Ani Contoh, Selasa, 1 Desember 2026 · Integritas')
    await lurah.says('Bagus.')
    expect(await story.database.client.incidentNote.count()).toBe(0)
    await lurah.says(NEVER_CITED)
    expect(lurah.sees()).toContain('Tersimpan: Ani Contoh, 1 Des 2026 · Integritas')
    expect(await noteOf(NEVER_CITED)).toMatchObject({ competencyKey: 'INT', kind: 'text', happenedAt: at('2026-12-01 00:00') })
  })

  test('yesterday, as a photo: without a caption the sentence is asked for; a voice message is no note', async () => {
    await lurah.taps('Catat kejadian lagi')
    await lurah.taps('Kemarin')
    await lurah.taps('Pelayanan Publik')
    await lurah.sendsFile({ kind: 'voice', bytes: Buffer.from('x') })
    expect(lurah.sees()).toContain('tulisan atau foto')
    await lurah.sendsFile({ kind: 'photo', bytes: Buffer.from('x') })
    expect(lurah.sees()).toContain('Sekarang ketik satu kalimat')
    await lurah.says(PHOTOGRAPHED)
    const note = await noteOf(PHOTOGRAPHED)
    expect(note).toMatchObject({ competencyKey: 'PPU', kind: 'photo', happenedAt: at('2026-11-30 00:00') })
    expect(note.fileId).not.toBeNull()
  })

  test('on an earlier day of the calendar; a day to come and one over a year ago are none', async () => {
    await lurah.taps('Catat kejadian lagi')
    await lurah.taps('Tanggal lain')
    await lurah.taps('‹')
    await lurah.taps('12')
    await lurah.taps('Integritas')
    await lurah.says(RETURNED)
    expect(lurah.sees()).toContain('12 Nov 2026 · Integritas')
    const person = await story.personId(NIP.ani)
    for (const day of [20261202, 20251130, 20261350])
      expect((await lurah.forges(noteButtons.day.data({ person, day })))?.text, String(day)).toContain('sudah tidak berlaku')
  })

  test('and finds the own notes at the person, newest first; one is removed for ever after a second tap', async () => {
    await lurah.says('/tim')
    await lurah.taps('👤 Ani Contoh')
    expect(lurah.sees()).toContain('Catatan Anda: 3')
    const seen = lurah.sees()
    expect(seen.indexOf(NEVER_CITED)).toBeLessThan(seen.indexOf(PHOTOGRAPHED))
    expect(seen.indexOf(PHOTOGRAPHED)).toBeLessThan(seen.indexOf(RETURNED))
    await walkToWords('Hari ini', 'Komunikasi')
    await lurah.says('Salah orang, ini seharusnya catatan lain.')
    await lurah.taps('Catatan tentang orang ini')
    await lurah.taps('1 Des · Komunikasi')
    await lurah.taps('🗑 Hapus')
    await lurah.taps('Batal')
    await lurah.taps('🗑 Hapus')
    await lurah.taps('Ya, hapus')
    expect(lurah.sees()).toContain('Catatan Anda: 3')
    const left = await story.database.client.incidentNote.findFirstOrThrow({ where: { competencyKey: 'KOM' } })
    expect(left).toMatchObject({ text: null, fileId: null })
    expect((await lurah.forges(noteButtons.note.data({ note: left.id })))?.text).toContain('bukan untuk Anda')
  })

  test('more than a page of them is leafed through', async () => {
    const [authorId, aboutId] = [await story.personId(NIP.lurah), await story.personId(NIP.citra)]
    for (let day = 1; day <= 7; day += 1)
      await story.stores.incidents.add({
        ...{ authorId, aboutId, competencyKey: 'INT', kind: 'text', text: `Kejadian nomor ${day}`, fileId: null, fileUniqueId: null },
        ...{ happenedAt: at(`2026-11-0${day} 00:00`), sourceKey: `many:${day}`, now: story.clock.now() },
      })
    await lurah.forges(noteButtons.person.data({ person: aboutId, page: 1 }))
    expect(lurah.sees()).toContain('Kejadian nomor 7')
    expect(lurah.sees()).not.toContain('Kejadian nomor 2')
    await lurah.taps('Berikutnya (2/2)')
    expect(lurah.sees()).toContain('Kejadian nomor 2')
    await lurah.forges(noteButtons.person.data({ person: aboutId, page: 99 }))
    expect(lurah.sees()).toContain('Kejadian nomor 1')
  })

  test('and nobody else reads or touches them: not the person, not the superior above', async () => {
    const person = await story.personId(NIP.ani)
    const { id: note } = await noteOf(NEVER_CITED)
    for (const other of [ani, camat])
      for (const data of [
        noteButtons.person.data({ person, page: 1 }),
        noteButtons.add.data({ person }),
        noteButtons.day.data({ person, day: 20261201 }),
        noteButtons.competency.data({ person, day: 20261201, competency: 'INT' }),
        noteButtons.note.data({ note }),
        noteButtons.remove.data({ note }),
        noteButtons.removeSure.data({ note }),
      ])
        expect((await other.forges(data))?.text, data).toContain('bukan untuk Anda')
    await ani.says('/dataku')
    expect(ani.sees()).toContain('dikutip dalam penilaian: 0')
    expect(await story.database.client.incidentNote.count({ where: { removedAt: null, aboutId: person } })).toBe(3)
  })
})

describe('while rating', () => {
  test('the notes for this competency and person stand beside the item, and no others', async () => {
    await openTestCycle(story)
    await filledAndSent(story, { nip: NIP.ani, kind: 'self', levels: 3 })
    await lurah.says('/menilai')
    await lurah.taps('Ani Contoh')
    await lurah.taps('Mulai')
    expect(lurah.buttons().join()).toContain('Lihat catatan (2)')
    await lurah.taps('Lihat catatan')
    const chat = chatText(lurah.messages().slice(-3))
    expect(chat).toContain(RETURNED)
    expect(chat).toContain(NEVER_CITED)
    expect(chat).not.toContain(PHOTOGRAPHED)
    expect(lurah.sees()).toContain('Kepatuhan pada aturan dan etika')
    const rating = await ratingOf(NIP.ani)
    await lurah.forges(noteButtons.see.data({ rating, item: 'INT1', way: 'team' }))
    expect(lurah.buttons().join()).toContain('🧭 Daftar butir')
    await lurah.forges(formButtons.item.data({ rating, item: 'KSM1' }))
    expect(lurah.buttons().join()).not.toContain('Lihat catatan')
    expect((await lurah.forges(noteButtons.see.data({ rating, item: 'KSM1' })))?.text).toContain('Belum ada catatan')
  })

  test('one of them becomes the reason of a 5: its date and its words', async () => {
    const rating = await ratingOf(NIP.ani)
    await lurah.forges(formButtons.item.data({ rating, item: 'INT1' }))
    await lurah.taps('5')
    await lurah.taps('Kutip kejadian')
    expect(lurah.sees()).toContain('akan terlihat oleh yang dinilai')
    await lurah.taps('📌 12 Nov')
    expect(lurah.sees()).toContain('Kejujuran dan tanggung jawab')
    expect(await reasonOf('INT1')).toBe(`12 Nov 2026: ${RETURNED}`)
    const cited = [{ noteId: (await noteOf(RETURNED)).id, itemKey: 'INT1' }]
    expect(await citations()).toEqual(cited)
    await lurah.forges(noteButtons.cite.data({ rating, item: 'INT1', note: (await noteOf(RETURNED)).id }))
    expect(await reasonOf('INT1')).toBe(`12 Nov 2026: ${RETURNED}`)
    expect(await citations()).toEqual(cited)
  })

  test('a cited note can no longer be removed, one that is not cited can', async () => {
    const { id: note } = await noteOf(RETURNED)
    for (const data of [noteButtons.remove.data({ note }), noteButtons.removeSure.data({ note })])
      expect((await lurah.forges(data))?.text).toContain('tidak dapat dihapus')
    await lurah.forges(noteButtons.note.data({ note }))
    expect(lurah.buttons().join()).not.toContain('Hapus')
    await lurah.forges(noteButtons.note.data({ note: (await noteOf(NEVER_CITED)).id }))
    expect(lurah.buttons().join()).toContain('Hapus')
  })

  test('a changed level drops the reason and the citation with it: the note is private again', async () => {
    const rating = await ratingOf(NIP.ani)
    await lurah.forges(formButtons.level.data({ rating, item: 'INT1', level: 5 }))
    expect(await citations()).toHaveLength(1)
    await lurah.forges(formButtons.level.data({ rating, item: 'INT1', level: 4 }))
    expect(await reasonOf('INT1')).toBeNull()
    expect(await citations()).toEqual([])
  })

  test('a typed reason keeps a citation it goes on from, and one written anew drops it', async () => {
    const rating = await ratingOf(NIP.ani)
    const cite = async () => lurah.forges(noteButtons.cite.data({ rating, item: 'INT1', note: (await noteOf(RETURNED)).id }))
    await lurah.forges(formButtons.level.data({ rating, item: 'INT1', level: 5 }))
    await lurah.says('Selalu jujur dalam urusan uang warga.')
    await cite()
    expect(await reasonOf('INT1')).toBe(`Selalu jujur dalam urusan uang warga. 12 Nov 2026: ${RETURNED}`)
    expect(await citations()).toHaveLength(1)
    await lurah.forges(formButtons.reason.data({ rating, item: 'INT1' }))
    await lurah.says('Menolak pemberian rekanan pada bulan Oktober.')
    expect(await citations()).toEqual([])
    await lurah.forges(formButtons.level.data({ rating, item: 'INT1', level: 4 }))
    await lurah.forges(formButtons.level.data({ rating, item: 'INT1', level: 5 }))
    await cite()
    expect(await reasonOf('INT1')).toBe(`12 Nov 2026: ${RETURNED}`)
  })

  test('a note of another competency, person or author, or one that is removed, is not cited', async () => {
    const rating = await ratingOf(NIP.ani)
    const foreign = await story.database.client.incidentNote.create({
      data: {
        ...{ authorId: await story.personId(NIP.camat), aboutId: await story.personId(NIP.ani), competencyKey: 'INT', kind: 'text' },
        ...{ text: 'Catatan camat tentang Ani.', happenedAt: at('2026-11-20 00:00'), sourceKey: 'camat', createdAt: story.clock.now() },
      },
    })
    const others = [PHOTOGRAPHED, 'Kejadian nomor 1', null]
    const wrong = [...(await Promise.all(others.map((text) => noteOf(text)))), foreign, { id: 4242 }]
    for (const { id: note } of wrong)
      expect((await lurah.forges(noteButtons.cite.data({ rating, item: 'INT1', note })))?.text, String(note)).toContain(
        'sudah tidak berlaku',
      )
    expect(await citations()).toHaveLength(1)
    await lurah.forges(noteButtons.see.data({ rating, item: 'INT1' }))
    expect(chatText(lurah.messages())).not.toContain('Catatan camat')
  })

  test('a photo is cited too, and until both have sent nothing of any note reaches the person', async () => {
    const rating = await ratingOf(NIP.ani)
    await lurah.forges(formButtons.item.data({ rating, item: 'PPU1' }))
    await lurah.taps('1')
    await lurah.taps('Kutip kejadian')
    await lurah.taps('📌 30 Nov')
    expect(await citations()).toHaveLength(2)
    expect((await ani.forges(noteButtons.cited.data({ rating })))?.text).toContain('bukan untuk Anda')
    expect((await ani.forges(noteButtons.aboutMe.data({})))?.text).toContain('Tidak ada kejadian')
    await ani.says('/dataku')
    expect(ani.sees()).toContain('dikutip dalam penilaian: 0')
    for (const command of ['/penilaian', '/hasil', '/pelatihan', '/menu']) await ani.says(command)
    for (const text of [RETURNED, PHOTOGRAPHED, NEVER_CITED]) expect(aniWasShown()).not.toContain(text)
  })
})

describe('after the reveal', () => {
  const cited = () => ani.messages().filter((one) => one.from === 'bot' && one.text.includes('Dicatat oleh Petrus Contoh'))

  test('the person sees beside the comparison what was cited, photo and all, and nothing that was not', async () => {
    await sendRest(story, NIP.ani)
    const rating = await ratingOf(NIP.ani)
    await ani.forges(formButtons.compare.data({ rating }))
    expect(ani.buttons().join()).toContain('Kejadian yang dikutip (2)')
    await ani.taps('Kejadian yang dikutip')
    expect(cited().map((one) => one.text.includes(RETURNED))).toEqual([true, false])
    expect(cited()[0]?.text).toContain('Kamis, 12 November 2026')
    expect(cited()[1]?.text).toContain(PHOTOGRAPHED)
    expect(cited()[1]?.photo).toBeDefined()
    expect(aniWasShown()).not.toContain(NEVER_CITED)
    const answer = await camat.forges(noteButtons.cited.data({ rating }))
    expect(answer?.text).toContain('bukan untuk Anda')
  })

  test('and finds it in the result and among the own data', async () => {
    await filledAndSent(story, { nip: NIP.citra, kind: 'self', levels: 3 })
    await publishCycle(story.stores, { actorId: null, now: story.clock.now() })
    await story.idle()
    const result = await story.database.client.result.findFirstOrThrow({ where: { assessment: { person: { nip: NIP.ani } } } })
    await ani.forges(resultButtons.details.data({ result: result.id }))
    expect(chatText(ani.messages())).toContain(`12 Nov 2026: ${RETURNED}`)
    const before = cited().length
    await ani.taps('Kejadian yang dikutip (2)')
    expect(cited()).toHaveLength(before + 2)
    await ani.says('/dataku')
    expect(ani.sees()).toContain('dikutip dalam penilaian: 2')
    await ani.taps('Kejadian yang dikutip (2)')
    expect(cited()).toHaveLength(before + 4)
    expect(aniWasShown()).not.toContain(NEVER_CITED)
  })

  test('a new superior begins with an empty page, and the old one keeps the own notes to himself', async () => {
    const [person, superior] = [await story.personId(NIP.ani), await story.personId(NIP.camat)]
    const now = story.clock.now()
    await changeSuperior(story.stores, { personId: person, superiorId: superior, fromAt: now, actorId: superior, now })
    await camat.forges(noteButtons.person.data({ person, page: 1 }))
    expect(camat.sees()).toContain('Ani Contoh')
    expect(camat.sees()).not.toContain(NEVER_CITED)
    expect(camat.sees()).toContain('Catatan Anda: 1')
    expect((await lurah.forges(noteButtons.person.data({ person, page: 1 })))?.text).toContain('bukan untuk Anda')
    await lurah.forges(noteButtons.note.data({ note: (await noteOf(NEVER_CITED)).id }))
    expect(lurah.sees()).toContain(NEVER_CITED)
  })
})
