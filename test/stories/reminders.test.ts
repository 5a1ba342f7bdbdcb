/** Weeks of reminders: for someone who never answers, who puts them off, who is on leave; over restarts, replicas and a clock that is moved. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendReminders } from '../../src/domain/reminder/send-reminders.js'
import { openStores } from '../../src/storage/stores.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let admin: Actor
let ani: Actor
let budi: Actor
let citra: Actor
let lurah: Actor
let camat: Actor

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  ani = await story.link(NIP.ani, ID.ani)
  budi = await story.link(NIP.budi, ID.budi)
  citra = await story.link(NIP.citra, ID.citra)
  lurah = await story.link(NIP.lurah, ID.lurah)
  camat = await story.link(NIP.camat, ID.camat)
  await admin.says('/periode')
  await admin.taps('Buka periode')
  await admin.says('Penilaian 2026')
  await admin.says('15-12-2026')
  await admin.says('22-12-2026')
})
afterAll(() => story.end())

const REMINDS = /Yang menunggu Anda|Ringkasan mingguan/
const remindersOf = (actor: Actor) => actor.messages().filter((one) => one.from === 'bot' && REMINDS.test(one.text))
const texts = (actor: Actor) => remindersOf(actor).map((one) => one.text)
const sentRows = () => story.database.client.reminderSent.count()

describe('a cycle opened in office hours', () => {
  test('is told at once, and that is the day’s message', async () => {
    expect(ani.sees()).toContain('Penilaian 2026')
    await story.tickAt(at('2026-12-01 15:00'))
    expect(remindersOf(ani)).toEqual([])
  })
  test('shows the admin beforehand what would go out', async () => {
    await admin.says('/periode')
    await admin.taps('Jadwal pengingat')
    expect(admin.sees()).toContain('8 Desember 2026 pukul 09.00 WITA</b>: 5 orang'.replace('</b>', ''))
    expect(admin.sees()).toContain('penilaian diri 5')
  })
})

describe('the Monday between', () => {
  test('brings the digest to admin and pimpinan, and nothing to the others', async () => {
    await story.tickAt(at('2026-12-07 08:00'))
    expect([admin, camat, ani, lurah].map((one) => remindersOf(one).length)).toEqual([1, 1, 0, 0])
  })
})

describe('the reminder', () => {
  test('says what, how long and until when, and its button does it in that same message', async () => {
    await story.tickAt(at('2026-12-08 08:59'))
    expect(remindersOf(ani)).toEqual([])
    await story.tickAt(at('2026-12-08 09:00'))
    const [first] = remindersOf(ani)
    expect(first?.text).toContain('Penilaian diri belum dimulai')
    expect(first?.text).toContain('sekitar 6 menit. Sampai 15 Desember 2026 pukul 23.59 WITA')
    await ani.taps('Isi sekarang')
    const face = ani.messages().find((one) => one.id === first?.id)
    expect(face?.text).toContain('Integritas')
  })
  test('comes once, whatever ticks follow, also from a second replica at the same moment', async () => {
    const before = await sentRows()
    const other = openStores(story.database.client)
    const calendar = await story.running.deps.workCalendar()
    const runs = [story.stores, other, story.stores].map((stores) => sendReminders(stores, { now: at('2026-12-08 09:30'), calendar }))
    await Promise.all(runs)
    await story.tickAt(at('2026-12-08 10:00'))
    await story.restart()
    await story.tickAt(at('2026-12-08 12:00'))
    expect(await sentRows()).toBe(before)
    expect(remindersOf(citra)).toHaveLength(1)
  })
})

describe('Budi', () => {
  test('puts it off to the next working day', async () => {
    await budi.taps('Ingatkan besok')
    await story.tickAt(at('2026-12-09 08:59'))
    expect(remindersOf(budi)).toHaveLength(1)
    await story.tickAt(at('2026-12-09 09:00'))
    expect(remindersOf(budi)).toHaveLength(2)
    expect(remindersOf(ani)).toHaveLength(0)
    expect(remindersOf(citra)).toHaveLength(1)
  })
})

describe('Citra', () => {
  test('is on leave from Friday on and hears nothing until Tuesday', async () => {
    await citra.says('/pengingat')
    await citra.taps('Saya cuti')
    await citra.says('kapan-kapan')
    expect(citra.sees()).toContain('belum terbaca')
    await citra.says('11-12-2026 sampai 14-12-2026')
    expect(
      citra
        .messages()
        .map((one) => one.text)
        .join(),
    ).toContain('Dicatat: cuti 11 Des 2026 – 14 Des 2026')
    await story.tickAt(at('2026-12-11 09:00'))
    await story.tickAt(at('2026-12-14 09:00'))
    expect(remindersOf(citra)).toHaveLength(1)
    await story.tickAt(at('2026-12-15 09:00'))
    expect(remindersOf(citra)).toHaveLength(2)
    expect(texts(citra).at(-1)).toContain('Sampai 15 Desember 2026')
  })
})

describe('an admin and the pimpinan', () => {
  test('get the participation as a picture on Monday at eight', () => {
    for (const one of [admin, camat]) {
      const digests = one.messages().filter((message) => message.photo !== undefined && message.text.includes('Ringkasan mingguan'))
      expect(digests.length).toBeGreaterThanOrEqual(1)
      expect(digests[0]?.text).toContain('Penilaian diri terkirim: 0 dari 5')
    }
    expect(texts(ani).join()).not.toContain('Ringkasan mingguan')
  })
})

describe('a clock moved back and forth', () => {
  test('repeats nothing, and a night and a weekend stay quiet', async () => {
    const before = await sentRows()
    for (const when of [
      '2026-12-08 09:00',
      '2026-12-11 09:00',
      '2026-12-12 09:00',
      '2026-12-14 20:00',
      '2026-12-15 09:10',
      '2026-12-15 10:00',
    ])
      await story.tickAt(at(when))
    expect(await sentRows()).toBe(before)
  })
})

describe('the superior', () => {
  test('hears of the people who wait once the self-assessment is over; the superior above hears counts when it is late', async () => {
    await story.tickAt(at('2026-12-16 09:00'))
    expect(texts(lurah).at(-1)).toContain('3 orang menunggu penilaian Anda')
    await story.tickAt(at('2026-12-21 09:00'))
    expect(texts(camat).at(-1)).toContain('1 atasan belum selesai; 3 orang menunggu dinilai')
    expect(texts(camat).at(-1)).not.toContain('Petrus')
    await camat.taps('Lihat per unit')
    const face = camat.messages().find((one) => one.text.includes('oleh atasan di bawah Anda'))
    expect(face?.text).toMatch(/3 orang[\s\S]*Kelurahan Naimata: 3/)
  })
})

describe('over all these weeks', () => {
  test('nobody got two reminders on one day', async () => {
    const all = await story.database.client.reminderSent.groupBy({ by: ['personId', 'onDate'], where: { rule: 'day' }, _count: true })
    expect(all.every((one) => one._count === 1)).toBe(true)
    for (const actor of [ani, budi, citra, lurah, camat, admin]) {
      const days = remindersOf(actor).map((one) => one.date)
      expect(new Set(days).size).toBe(days.length)
    }
  })
})
