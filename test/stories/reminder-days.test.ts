/** Reminders as an office lives with them: what the admin was shown is what goes out, days on which the bot was down, news and reminders on one day. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { plannedReminders } from '../../src/domain/reminder/planned-reminders.js'
import { filledAndSent } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let admin: Actor
let ani: Actor
let budi: Actor
let lurah: Actor
let camat: Actor

/** Tuesday; the self-assessment ends on Tuesday 15, the ratings on Tuesday 22 December. */
beforeEach(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  ani = await story.link(NIP.ani, ID.ani)
  budi = await story.link(NIP.budi, ID.budi)
  await story.link(NIP.citra, ID.citra)
  lurah = await story.link(NIP.lurah, ID.lurah)
  camat = await story.link(NIP.camat, ID.camat)
  await admin.says('/periode')
  await admin.taps('Buka periode')
  for (const typed of ['Penilaian 2026', '15-12-2026', '22-12-2026']) await admin.says(typed)
})
afterEach(() => story.end())

const hours = (from: string, until: string) => {
  const all: Date[] = []
  for (let time = at(from).getTime(); time <= at(until).getTime(); time += 3_600_000) all.push(new Date(time))
  // From seven in the morning until five in the afternoon, weekends too.
  return all.filter((one) => (one.getUTCHours() + 8) % 24 > 6 && (one.getUTCHours() + 8) % 24 < 18)
}
const isReminder = (text: string) => /Yang menunggu Anda|Ringkasan mingguan/.test(text)
const remindersOf = (actor: Actor) => actor.messages().filter((one) => one.from === 'bot' && isReminder(one.text))
const ready = async () => story.database.client.notice.count({ where: { kind: 'rating-ready', person: { nip: NIP.lurah } } })

describe('the schedule of two weeks', () => {
  test('is what then goes out, message for message, around a leave, an own hour, a reminder put off and a pause', async () => {
    await ani.says('/pengingat')
    await ani.taps('Saya cuti')
    await ani.says('7-11 Desember 2026')
    await budi.says('/pengingat')
    await budi.taps('Ubah jam')
    await budi.taps('14.00')
    await camat.says('/pengingat')
    await camat.taps('Jeda seminggu')
    const from = at('2026-12-01 10:00')
    const until = at('2026-12-15 16:30')
    const planned = await plannedReminders(story.stores, { from, until, now: from, calendar: await story.running.deps.workCalendar() })
    for (const now of hours('2026-12-01 11:00', '2026-12-15 16:00')) await story.tickAt(now)
    const people = new Map((await story.database.client.person.findMany()).map(({ id, nip }) => [id, nip]))
    const rows = await story.database.client.notice.findMany({
      where: { kind: 'reminder' },
      orderBy: [{ createdAt: 'asc' }, { personId: 'asc' }],
    })
    const sent = rows.map(({ createdAt, personId, data }) => {
      const { causes } = data as { causes: { cause: string }[] }
      return { at: createdAt.toISOString(), nip: people.get(personId), causes: causes.map(({ cause }) => cause) }
    })
    expect(sent.length).toBeGreaterThan(15)
    expect(planned.map(({ at, nip, causes }) => ({ at: at.toISOString(), nip, causes: causes.map(({ cause }) => cause) }))).toEqual(sent)
    expect(rows.every(({ state, messageId }) => state === 'sent' && messageId !== null)).toBe(true)
  }, 180_000)
})

describe('a bot that was down', () => {
  test('on the day before the end says it on the last day, once; after the end it says nothing', async () => {
    await story.tickAt(at('2026-12-11 09:00'))
    await story.restart()
    await story.tickAt(at('2026-12-15 11:00'))
    await story.tickAt(at('2026-12-15 11:30'))
    expect(remindersOf(ani)).toHaveLength(2)
    expect(remindersOf(ani).at(-1)?.text).toContain('Sampai 15 Desember 2026')
    await story.tickAt(at('2026-12-16 09:00'))
    expect(remindersOf(ani)).toHaveLength(2)
  })
  test('over the whole time says nothing of what is over, and a clock put back repeats nothing', async () => {
    await story.tickAt(at('2027-01-04 09:00'))
    expect(remindersOf(ani)).toEqual([])
    // The escalation is followed for two weeks after the date.
    expect(
      remindersOf(camat)
        .map((one) => one.text)
        .join(),
    ).toContain('batas waktunya sudah lewat')
    for (const when of ['2027-01-04 09:00', '2026-12-31 09:00', '2027-01-04 10:00']) await story.tickAt(at(when))
    expect(remindersOf(camat)).toHaveLength(1)
  })
})

describe('whoever puts it off every day', () => {
  test('hears once every working day, and on the last day it cannot be put off', async () => {
    await story.tickAt(at('2026-12-08 09:00'))
    for (const day of ['08', '09', '10', '11', '14']) {
      await story.tickAt(at(`2026-12-${day} 09:00`))
      await budi.taps('Ingatkan besok')
      await story.tickAt(at(`2026-12-${day} 15:00`))
    }
    expect(remindersOf(budi)).toHaveLength(5)
    await story.tickAt(at('2026-12-12 09:00'))
    await story.tickAt(at('2026-12-15 09:00'))
    expect(remindersOf(budi)).toHaveLength(6)
    expect((await budi.taps('Ingatkan besok')).text).toContain('tidak dapat ditunda')
  })
})

describe('news that somebody is ready', () => {
  test('is the message of that day: no reminder follows, and the next one tells who came later', async () => {
    story.clock.set(at('2026-12-02 10:00'))
    await filledAndSent(story, { nip: NIP.ani, kind: 'self', levels: 3 })
    expect(await ready()).toBe(1)
    expect(lurah.sees()).toContain('1')
    story.clock.set(at('2026-12-02 14:00'))
    await filledAndSent(story, { nip: NIP.budi, kind: 'self', levels: 3 })
    await story.tickAt(at('2026-12-02 15:00'))
    expect([await ready(), remindersOf(lurah).length]).toEqual([1, 0])
    await story.tickAt(at('2026-12-03 09:00'))
    expect(remindersOf(lurah).at(-1)?.text).toContain('2 orang menunggu penilaian Anda')
    await story.tickAt(at('2026-12-04 09:00'))
    expect(remindersOf(lurah)).toHaveLength(1)
  })
  test('waits for the reminder of that day when one is still to come or has come', async () => {
    story.clock.set(at('2026-12-08 07:00'))
    await filledAndSent(story, { nip: NIP.ani, kind: 'self', levels: 3 })
    expect(await ready()).toBe(0)
    await story.tickAt(at('2026-12-08 09:00'))
    expect(remindersOf(lurah).at(-1)?.text).toMatch(/Penilaian diri[\s\S]*1 orang menunggu penilaian Anda/)
    story.clock.set(at('2026-12-08 10:00'))
    await filledAndSent(story, { nip: NIP.budi, kind: 'self', levels: 3 })
    await story.tickAt(at('2026-12-08 16:00'))
    expect([await ready(), remindersOf(lurah).length]).toEqual([0, 1])
    await story.tickAt(at('2026-12-09 09:00'))
    expect(remindersOf(lurah).at(-1)?.text).toContain('2 orang menunggu penilaian Anda')
  })
  test('comes at night without a sound, and not at all to someone on leave until the first day back', async () => {
    story.clock.set(at('2026-12-02 22:00'))
    await filledAndSent(story, { nip: NIP.ani, kind: 'self', levels: 3 })
    const night = story.server.calls.findLast(({ method, payload }) => method === 'sendMessage' && payload.chat_id === ID.lurah)
    expect(night?.payload).toMatchObject({ disable_notification: true })
    await lurah.says('/pengingat')
    await lurah.taps('Saya cuti')
    await lurah.says('3 s.d. 4 Desember')
    story.clock.set(at('2026-12-03 10:00'))
    await filledAndSent(story, { nip: NIP.budi, kind: 'self', levels: 3 })
    await story.tickAt(at('2026-12-04 09:00'))
    expect([await ready(), remindersOf(lurah).length]).toEqual([1, 0])
    await story.tickAt(at('2026-12-07 09:00'))
    expect(remindersOf(lurah).at(-1)?.text).toContain('2 orang menunggu penilaian Anda')
  })
})

describe('the weekly digest', () => {
  test('comes with its picture and with buttons its reader may use; own matters of that day keep their message editable', async () => {
    await story.tickAt(at('2026-12-07 08:00'))
    for (const one of [admin, camat]) {
      const digest = remindersOf(one).at(-1)
      expect(digest?.photo).toBeDefined()
      // The head of the agency is shown no unit of four people, only the one above with its sub-units.
      const unit = one === admin ? 'Kelurahan Naimata: 0/4 · 0/4' : 'Kecamatan Maulafa: 0/5 · 0/5'
      expect(digest?.text).toContain('Penilaian diri terkirim: 0 dari 5')
      expect(digest?.text).toContain(unit)
      expect(digest?.text.includes('Naimata')).toBe(one === admin)
      expect(digest?.text.length).toBeLessThanOrEqual(1024)
      expect(one.buttons().includes('🗓 Lihat periode')).toBe(one === admin)
    }
    // On Monday 14 the own self-assessment ends tomorrow.
    await story.tickAt(at('2026-12-14 08:00'))
    const both = remindersOf(admin).at(-1)
    expect(both?.photo).toBeUndefined()
    expect(both?.text).toMatch(/Penilaian diri[\s\S]*Ringkasan mingguan/)
    await admin.taps('Gambar partisipasi')
    expect(admin.message().photo).toBeDefined()
    await admin.taps('Isi sekarang')
    expect(admin.messages().find(({ id }) => id === both?.id)?.text).toContain('Integritas')
    expect(remindersOf(ani).some((one) => one.text.includes('Ringkasan'))).toBe(false)
  })
})

describe('own settings', () => {
  test('hour, pause and leave are set, shown and taken back with a tap each', async () => {
    await ani.says('/pengingat')
    await ani.taps('Ubah jam')
    await ani.taps('11.00')
    expect(ani.sees()).toContain('Jam: 11.00')
    expect((await ani.taps('Jeda 2 minggu')).text).toContain('15 Des 2026')
    expect(ani.sees()).toContain('Jeda sampai')
    await story.tickAt(at('2026-12-08 11:00'))
    expect(remindersOf(ani)).toEqual([])
    await ani.taps('Akhiri jeda')
    await ani.taps('Saya cuti')
    await ani.says('9/12/2026 - 10/12/2026')
    expect(ani.sees()).toContain('Cuti: 9 Des 2026 – 10 Des 2026')
    await ani.taps('Hapus cuti 9 Des 2026')
    expect(ani.sees()).not.toContain('Cuti: ')
    await story.tickAt(at('2026-12-09 10:30'))
    expect(remindersOf(ani)).toEqual([])
    await story.tickAt(at('2026-12-09 11:00'))
    expect(remindersOf(ani)).toHaveLength(1)
  })
})

describe('days off of the office', () => {
  test('are typed many at once, shown with the national ones, kept quiet, and taken back', async () => {
    await admin.says('/periode')
    await admin.taps('Jadwal pengingat')
    await admin.taps('Hari libur kantor')
    expect(admin.sees()).toMatch(/✓ 24 Des 2026 Cuti bersama Hari Raya Natal[\s\S]*✓ 25 Des 2026/)
    await admin.taps('Tambah hari libur')
    await admin.says('8 Desember 2026 Libur daerah\nsalah ketik')
    expect(admin.sees()).toContain('salah ketik')
    expect(await story.database.client.holiday.count()).toBe(0)
    await admin.says('8 Desember 2026 Libur <daerah> & kota\n9-10 Desember 2026 Cuti bersama')
    expect(admin.sees()).toContain('3 hari')
    await admin.taps('Kembali')
    expect(admin.buttons().join()).toContain('Libur <daerah> & kota')
    for (const now of hours('2026-12-08 08:00', '2026-12-10 16:00')) await story.tickAt(now)
    expect(remindersOf(ani)).toEqual([])
    await admin.taps('🗑 10 Des 2026')
    await story.tickAt(at('2026-12-10 09:30'))
    expect(remindersOf(ani)).toHaveLength(1)
  })
})
