import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { rosterButtons } from '../../src/telegram/screens/roster/roster-buttons.js'
import { openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

const STRANGER = 700000999
const TOLD = 'Anda mengirim terlalu cepat'
let story: Story
let ani: Actor
let budi: Actor
let admin: Actor
beforeAll(async () => {
  // Only the clock on the wall stands in the test's hand; everything else runs.
  vi.useFakeTimers({ toFake: ['Date'] })
  story = await beginStory(at('2026-12-01 09:00'), { personPerMinute: 120 })
  await story.importPeople(smallOffice)
  ani = await story.link(NIP.ani, ID.ani)
  budi = await story.link(NIP.budi, ID.budi)
  admin = await story.link(NIP.admin, ID.admin)
  await openTestCycle(story)
  await story.idle()
  // It would complain of the clock that jumps.
  await story.running.cron.stop()
})
afterAll(async () => {
  vi.useRealTimers()
  await story.end()
})

const laterBy = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)
const told = (who: Actor) =>
  story.server.calls.filter(({ payload }) => {
    const { chat_id, text } = payload as { chat_id?: number; text?: string }
    return chat_id === who.id && text?.startsWith(TOLD) === true
  }).length
const answers = (nip: string) =>
  story.database.client.answer.count({ where: { rating: { kind: 'self', assessment: { person: { nip } } } } })
const stored = () => story.database.client.inboxUpdate.count()

test('an ASN who answers as fast as the phone allows, each tap twice, is never told and loses nothing', async () => {
  await ani.says('/penilaian')
  await ani.taps('Mulai')
  for (let taps = 0; taps < 10; taps += 1) {
    const level = ani
      .message()
      .inlineKeyboard.flat()
      .find((one) => 'callback_data' in one && /^s:.*:3$/.test(one.callback_data ?? ''))
    if (level === undefined || !('callback_data' in level) || level.callback_data === undefined) break
    const { id } = ani.message()
    story.server.tapRaw(ani.id, id, level.callback_data)
    await ani.forges(level.callback_data, id)
    laterBy(1)
  }
  expect(await answers(NIP.ani)).toBeGreaterThanOrEqual(2)
  expect(told(ani)).toBe(0)
})

test('someone who floods is told once, kindly; what was saved stays, and a colleague is answered meanwhile', async () => {
  const saved = await answers(NIP.ani)
  const before = await stored()
  for (let n = 0; n < 130; n += 1) story.server.sendText(ani.id, '/bantuan')
  await budi.says('/penilaian')
  expect(budi.sees()).toContain('Penilaian')
  await story.idle()
  expect((await stored()) - before).toBe(101)
  expect(told(ani)).toBe(1)
  expect(await answers(NIP.ani)).toBe(saved)
  await ani.says('/menu')
  expect(told(ani), 'and not once more while the rest lasts').toBe(1)
})

test('half a minute later everything goes on where it was', async () => {
  laterBy(31)
  await ani.says('/penilaian')
  expect(ani.sees()).not.toContain(TOLD)
  expect(ani.buttons().join()).toContain('Lanjut')
})

test('whoever taps too fast gets a window over the chat, in words that say how long to wait', async () => {
  for (let n = 0; n < 110; n += 1) story.server.tapRaw(budi.id, budi.message().id, 'm')
  await story.idle()
  const windows = story.server.calls.filter(({ payload }) => (payload as { show_alert?: boolean }).show_alert === true)
  const words = windows.map(({ payload }) => (payload as { text: string }).text)
  expect(words).toEqual([expect.stringMatching(/^Anda mengirim terlalu cepat.*sudah tersimpan tetap aman\. Tunggu 30 detik/)])
})

test('a stranger who tries one invitation after another is stopped after ten, and no try is worth more than another', async () => {
  const stranger = story.person(STRANGER)
  for (let n = 0; n < 10; n += 1) await stranger.says(`/start ${'ABCDEFGHJKLMNPQRST'}${n}${n}`)
  expect(stranger.sees()).toContain('tidak dikenal')
  await stranger.says('/start ABCDEFGHJKLMNPQRSTUV')
  expect(stranger.sees()).toContain('Terlalu banyak tautan undangan')
  laterBy(31)
  await stranger.says('/start ABCDEFGHJKLMNPQRSTUV')
  expect(stranger.sees()).toContain('tidak dikenal')
})

test('files are made twenty at once and then one every quarter of a minute, for an admin too', async () => {
  await admin.says('/pegawai')
  const template = rosterButtons.template.data({})
  for (let n = 0; n < 20; n += 1) await admin.forges(template)
  const files = () => story.server.messages(admin.id).filter((one) => one.document !== undefined).length
  const made = files()
  expect(made).toBe(20)
  expect((await admin.forges(template))?.text).toContain('Tunggu sekitar 15 detik')
  expect(files()).toBe(made)
  laterBy(15)
  await admin.forges(template)
  expect(files()).toBe(made + 1)
})
