import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dialogueButtons } from '../../src/telegram/screens/dialogue/dialogue-buttons.js'
import { readCalendar } from '../support/calendar-lines.js'
import { filledAndSent, formAbout, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let lurah: Actor
let citra: Actor
let rating: number
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  lurah = await story.link(NIP.lurah, ID.lurah)
  citra = await story.link(NIP.citra, ID.citra)
  const cycleId = await openTestCycle(story)
  const dialogueUntil = new Date(at('2026-12-19 00:00').getTime() - 1)
  await story.database.client.cycle.update({ where: { id: cycleId }, data: { dialogueUntil } })
  await filledAndSent(story, { nip: NIP.citra, kind: 'self', levels: { INT1: 5 } })
  await story.clock.set(at('2026-12-03 10:10'))
  await filledAndSent(story, { nip: NIP.citra, kind: 'superior', levels: { INT1: 2 } })
  rating = (await formAbout(story, NIP.citra, 'superior')).form.ratingId
  // The word that is owed (E4), so that nothing but the talk is left to be reminded of.
  await lurah.says('/menilai')
  await lurah.taps('💬 Citra Contoh')
  await lurah.taps('Jelaskan')
  await lurah.says('Dua kali terlambat membuka loket bulan lalu.')
})
afterAll(() => story.end())

const calendarOf = (actor: Actor) => {
  const message = actor.messages().findLast((one) => one.from === 'bot' && one.document !== undefined)
  expect(message?.document?.name).toBe('dialog.ics')
  return readCalendar(Buffer.from(story.server.fileBytes(message?.document?.fileId ?? ''))).event
}
const reminded = (actor: Actor) => actor.messages().filter(({ from, text }) => from === 'bot' && text.includes('🗓 Waktu bicara dengan'))

describe('a time for talking', () => {
  test('is proposed in a calendar that ends with the dialogue, by the half hours still to come', async () => {
    await citra.says('/penilaian')
    await citra.taps('Dialog (1 butir)')
    await citra.taps('Waktu bicara')
    expect(citra.sees()).toContain('Hari apa Anda mau berbicara dengan Petrus Contoh?')
    expect(citra.buttons().filter((label) => /^\d+$/.test(label))).toEqual(Array.from({ length: 16 }, (_, day) => String(day + 3)))
    await citra.taps('3')
    expect(citra.buttons().slice(0, 2)).toEqual(['10.30', '11.00'])
    // The button of an hour that is over by now, or of a day after the dialogue, asks for no place any more.
    for (const day of [20261203, 20261220])
      expect((await citra.forges(dialogueButtons.time.data({ rating, day, minutes: 570 })))?.text).toContain(
        'Waktu itu tidak dapat dipakai',
      )
    expect(citra.buttons().slice(0, 2)).toEqual(['10.30', '11.00'])
    await citra.taps('Kembali')
    await citra.taps('8')
    expect(citra.buttons()[0]).toBe('08.00')
    expect(citra.buttons()).toContain('16.00')
    await citra.taps('09.30')
    expect(citra.sees()).toContain('8 Desember 2026 pukul 09.30')
    await citra.says('x'.repeat(81))
    expect(citra.sees()).toContain('Terlalu panjang')
    await citra.says('Ruang rapat <lantai 2>')
    expect(citra.sees()).toContain('Usulan Anda: 8 Desember 2026 pukul 09.30 WITA, Ruang rapat <lantai 2>')
    expect(citra.sees()).toContain('Menunggu jawaban Petrus Contoh')
  })

  test('reaches the other side at once with its answer; whoever proposed it cannot agree', async () => {
    expect(lurah.sees()).toContain('Citra Contoh mengusulkan waktu bicara')
    expect(lurah.buttons()).toEqual(['✅ Setuju waktu ini', '🗓 Usulkan waktu lain', '💬 Buka dialog'])
    expect((await citra.forges(dialogueButtons.agreeTime.data({ rating, version: 1 })))?.text).toContain('usulan Anda sendiri')
    await lurah.says('/menilai')
    expect(lurah.buttons()).toContain('💬 Citra Contoh')
  })

  test('is answered with another time, and the first proposal is nobody’s any more', async () => {
    const first = lurah.messages().findLast(({ text }) => text.includes('mengusulkan waktu bicara'))
    await lurah.forges(dialogueButtons.meeting.data({ rating }))
    await lurah.taps('Usulkan waktu lain')
    await lurah.taps('9')
    await lurah.taps('14.00')
    await lurah.taps('Lewati')
    expect(citra.sees()).toContain('Petrus Contoh mengusulkan waktu bicara')
    expect(citra.sees()).toContain('9 Desember 2026 pukul 14.00')
    const stale = await lurah.forges(dialogueButtons.agreeTime.data({ rating, version: 1 }), first?.id)
    expect(stale?.text).toContain('Usulan waktu sudah berganti')
    await lurah.forges(dialogueButtons.withoutPlace.data({ rating, day: 20261210, minutes: 540, seen: 0 }))
    const { meetingAt, meetingVersion } = await story.database.client.assessment.findFirstOrThrow({ where: { person: { nip: NIP.citra } } })
    expect([meetingAt, meetingVersion]).toEqual([at('2026-12-09 14:00'), 2])
  })

  test('is on when the other side agrees: both get the file for the calendar, once', async () => {
    await citra.taps('Setuju waktu ini')
    expect(calendarOf(citra)).toMatchObject({
      UID: expect.stringMatching(/^cermin-talk-\d+$/),
      SEQUENCE: '1',
      DTSTART: '20261209T060000Z',
      DTEND: '20261209T063000Z',
      SUMMARY: 'Dialog penilaian dengan Petrus Contoh',
    })
    expect(calendarOf(lurah)).toMatchObject({ SEQUENCE: '1', DTSTART: '20261209T060000Z', SUMMARY: 'Dialog penilaian dengan Citra Contoh' })
    const agreements = () => story.database.client.notice.count({ where: { kind: 'meeting-agreed' } })
    await citra.forges(dialogueButtons.agreeTime.data({ rating, version: 2 }))
    expect(await agreements()).toBe(1)
  })

  test('is reminded of the working day before and on its day, both sides and each once', async () => {
    await story.tickAt(at('2026-12-07 09:00'))
    expect([reminded(citra).length, reminded(lurah).length]).toEqual([0, 0])
    for (let time = 0; time < 2; time += 1) await story.tickAt(at('2026-12-08 09:00'))
    expect([reminded(citra).length, reminded(lurah).length]).toEqual([1, 1])
    expect(reminded(citra)[0]?.text).toContain('Waktu bicara dengan Petrus Contoh: 9 Desember 2026 pukul 14.00')
    await story.tickAt(at('2026-12-09 09:00'))
    expect([reminded(citra).length, reminded(lurah).length]).toEqual([2, 2])
    await citra.taps('Waktu bicara')
    await citra.taps('Simpan ke kalender')
    expect(calendarOf(citra).SEQUENCE).toBe('1')
  })

  test('moved to another day keeps its id in the calendar, counts on, and is reminded of anew', async () => {
    const before = calendarOf(citra).UID
    await citra.taps('Usulkan waktu lain')
    await citra.taps('15')
    await citra.taps('08.00')
    await citra.taps('Lewati')
    await lurah.taps('Setuju waktu ini')
    expect(calendarOf(citra)).toMatchObject({ UID: before, SEQUENCE: '2', DTSTART: '20261215T000000Z' })
    await story.tickAt(at('2026-12-14 09:00'))
    expect([reminded(citra).length, reminded(lurah).length]).toEqual([3, 3])
  })
})
