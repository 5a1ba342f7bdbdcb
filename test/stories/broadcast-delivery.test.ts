import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cancelBroadcast, pauseBroadcast, resumeBroadcast } from '../../src/domain/broadcast/run-broadcast.js'
import { aContent, aDraft, aStartedBroadcast, PIXEL } from '../support/broadcasts.js'
import { pause, until } from '../support/inbox.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { at, beginStory, type Story } from '../support/story.js'

let story: Story
const TEXT = 'Sosialisasi penilaian kompetensi dimulai Senin.'
const now = at('2026-12-01 09:00')
beforeEach(async () => {
  story = await beginStory(now)
  await story.importPeople(smallOffice)
  for (const actor of Object.keys(ID) as (keyof typeof ID)[]) await story.link(NIP[actor], ID[actor])
})
afterEach(() => story.end())

const counts = (id: number) => story.stores.broadcasts.counts(id)
const state = async (id: number) => (await story.stores.broadcasts.byId(id))?.state
const got = (telegramId: number, text = TEXT) => story.server.messages(telegramId).filter((one) => one.text.includes(text)).length
const sends = () => story.server.calls.filter(({ method }) => /^send/.test(method))

async function sent(id: number): Promise<void> {
  story.running.broadcasts.wake()
  await until(async () => (await state(id)) === 'done', 'the broadcast is done')
  await story.idle()
}

describe('a broadcast is sent', () => {
  test('to everyone once, with its formatting, links and buttons, and is done', async () => {
    const content = aContent({
      entities: [{ type: 'bold', offset: 0, length: 11 }],
      links: [{ label: 'Panduan', url: 'https://contoh.go.id/panduan' }],
      asksUnderstood: true,
      question: { text: 'Kapan dimulai?', options: ['Senin', 'Jumat'], correct: 0, explanation: 'Dimulai Senin.' },
    })
    const id = await aStartedBroadcast(story.stores, { content, now })
    await sent(id)
    for (const one of Object.values(ID)) expect(got(one)).toBe(1)
    const message = story.person(ID.ani).message()
    expect(message.html).toBe('<b>Sosialisasi</b> penilaian kompetensi dimulai Senin.\n\n❓ Kapan dimulai?')
    expect(message.inlineKeyboard.flat().map(({ text }) => text)).toEqual(['Panduan', 'Senin', 'Jumat', '☑️ Saya sudah paham', '💬 Tanya'])
    expect(await counts(id)).toEqual({ total: 6, waiting: 0, sent: 6, failed: 0, blocked: 0, unknown: 0 })
  })

  test('in the language each person has chosen', async () => {
    await story.stores.people.setLanguage(await story.personId(NIP.budi), 'en')
    await sent(await aStartedBroadcast(story.stores, { content: aContent({ asksUnderstood: true }), now }))
    expect(story.person(ID.budi).buttons()).toEqual(['☑️ I have understood', '💬 Ask'])
    expect(story.person(ID.ani).buttons()).toEqual(['☑️ Saya sudah paham', '💬 Tanya'])
  })

  test('with a photo: uploaded once, then by its file id, also when the first attempts fail', async () => {
    story.server.faults.next('sendPhoto', { kind: '5xx' }, 2)
    const content = aContent({ media: [{ kind: 'photo', fileId: null }] })
    const id = await aStartedBroadcast(story.stores, { content, files: [{ place: 0, name: 'poster.png', bytes: PIXEL }], now })
    await sent(id)
    const photos = story.server.calls.filter(({ method }) => method === 'sendPhoto')
    const uploads = photos.filter(({ payload }) => String(payload.photo).startsWith('attach://'))
    expect(photos.filter(({ code }) => code === 200)).toHaveLength(6)
    // Two that failed and the one that did not.
    expect(uploads).toHaveLength(3)
    expect((await story.stores.broadcasts.byId(id))?.content.media[0]?.fileId).toMatch(/^sandbox-photo-/)
  })

  test('an album goes as one, and its buttons in a message below', async () => {
    const media = [
      { kind: 'photo' as const, fileId: null },
      { kind: 'photo' as const, fileId: null },
    ]
    const files = [0, 1].map((place) => ({ place, name: `${place}.png`, bytes: PIXEL }))
    await sent(await aStartedBroadcast(story.stores, { content: aContent({ media, asksUnderstood: true }), files, now }))
    const seen = story.server.messages(ID.ani)
    expect(seen).toHaveLength(3)
    expect(seen[0]).toMatchObject({ text: TEXT, inlineKeyboard: [] })
    expect(seen[0]?.mediaGroupId).toBe(seen[1]?.mediaGroupId)
    expect(seen[2]?.inlineKeyboard.flat()[0]?.text).toBe('☑️ Saya sudah paham')
  })

  test('an album half sent when Telegram asks for a pause goes on with its buttons, not from the start', async () => {
    const media = [
      { kind: 'photo' as const, fileId: null },
      { kind: 'photo' as const, fileId: null },
    ]
    const files = [0, 1].map((place) => ({ place, name: `${place}.png`, bytes: PIXEL }))
    story.server.faults.next('sendMessage', { kind: '429', retryAfter: 1 })
    const id = await aStartedBroadcast(story.stores, { content: aContent({ media }), files, now })
    await sent(id)
    for (const one of Object.values(ID)) expect(story.server.messages(one)).toHaveLength(3)
    expect(await counts(id)).toMatchObject({ sent: 6 })
  })

  test('at its hour when it was scheduled', async () => {
    const id = await aDraft(story.stores, { now })
    await story.stores.broadcasts.setState(id, { from: ['draft'], to: 'scheduled', scheduledAt: at('2026-12-01 10:00'), now })
    await story.running.cron.tick()
    expect(await state(id)).toBe('scheduled')
    story.clock.set(at('2026-12-01 10:00'))
    await story.running.cron.tick()
    await sent(id)
    expect(await counts(id)).toMatchObject({ sent: 6 })
  })
})

describe('misfortune', () => {
  test('a 429 stops the whole broadcast for as long as Telegram says, while a tap is answered at once', async () => {
    const id = await aStartedBroadcast(story.stores, { now })
    story.server.faults.next('sendMessage', { kind: '429', retryAfter: 6 })
    story.running.broadcasts.wake()
    await until(() => story.server.calls.some(({ code }) => code === 429), 'Telegram asked for a pause')
    await pause(300)
    const before = sends().length
    story.server.sendText(ID.ani, '/menu')
    await until(
      () => got(ID.ani, 'Menu') + story.server.messages(ID.ani).filter(({ inlineKeyboard }) => inlineKeyboard.length > 2).length > 0,
      'the menu',
    )
    // The menu is there, and nothing of the broadcast has left meanwhile.
    expect(sends().length - before).toBe(1)
    await sent(id)
    expect(await counts(id)).toMatchObject({ sent: 6, unknown: 0, failed: 0 })
    for (const one of Object.values(ID)) expect(got(one)).toBe(1)
  })

  test('pausing during a 429 and resuming after it loses nobody and doubles nobody', async () => {
    const id = await aStartedBroadcast(story.stores, { now })
    story.server.faults.next('sendMessage', { kind: '429', retryAfter: 1 })
    story.running.broadcasts.wake()
    await until(() => story.server.calls.some(({ code }) => code === 429), 'Telegram asked for a pause')
    expect(await pauseBroadcast(story.stores, { id, actorId: null, now })).toEqual({ kind: 'changed', state: 'paused' })
    await pause(1500)
    const { waiting } = await counts(id)
    await pause(300)
    expect(waiting).toBeGreaterThan(0)
    expect((await counts(id)).waiting).toBe(waiting)
    expect(await resumeBroadcast(story.stores, { id, actorId: null, now })).toEqual({ kind: 'changed', state: 'sending' })
    await sent(id)
    for (const one of Object.values(ID)) expect(got(one)).toBe(1)
  })

  test('cancelled: nothing leaves any more, twice cancelled is no fault, and it cannot be resumed', async () => {
    const id = await aStartedBroadcast(story.stores, { now })
    const outcomes = await Promise.all([1, 2].map(() => cancelBroadcast(story.stores, { id, actorId: null, now })))
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['already', 'changed'])
    const { sent: already } = await counts(id)
    await story.idle()
    await pause(300)
    expect((await counts(id)).sent - already).toBeLessThanOrEqual(1)
    expect(await resumeBroadcast(story.stores, { id, actorId: null, now })).toEqual({ kind: 'not-possible', state: 'cancelled' })
  })

  test('a connection that breaks after the message had left: unknown, shown as such, not repeated; repeated when the admin says so', async () => {
    story.server.faults.next('sendMessage', { kind: 'drop-after' })
    const id = await aStartedBroadcast(story.stores, { now })
    await sent(id)
    expect(await counts(id)).toMatchObject({ sent: 5, unknown: 1 })
    for (const one of Object.values(ID)) expect(got(one)).toBe(1)
    expect(await story.stores.broadcasts.repeat(id, ['unknown'])).toBe(1)
    await sent(id)
    expect(await counts(id)).toMatchObject({ sent: 6, unknown: 0 })
  })

  test('502 is tried again; a refusal is not', async () => {
    story.server.faults.next('sendMessage', { kind: '5xx' }, 3)
    const id = await aStartedBroadcast(story.stores, { now })
    await sent(id)
    expect(await counts(id)).toMatchObject({ sent: 6 })
    const calls = sends().length
    const refused = await aStartedBroadcast(story.stores, { content: aContent({ media: [{ kind: 'photo', fileId: 'gone' }] }), now })
    await sent(refused)
    expect(await counts(refused)).toMatchObject({ sent: 0, failed: 6 })
    expect(sends().length - calls).toBe(6)
  })

  test('who blocked the bot is shown as blocked, and gets the message after /start', async () => {
    story.server.block(ID.budi)
    await story.idle()
    await story.database.client.telegramAccount.updateMany({ data: { unreachableSince: null } })
    const id = await aStartedBroadcast(story.stores, { now })
    await sent(id)
    expect(await counts(id)).toMatchObject({ sent: 5, blocked: 1 })
    expect(await story.stores.broadcasts.count({ with: [], without: [] }, now)).toEqual({ reachable: 5, notLinked: 0, blocked: 1 })
    story.server.unblock(ID.budi)
    await story.person(ID.budi).says('/start')
    await sent(id)
    expect(await counts(id)).toMatchObject({ sent: 6, blocked: 0 })
    expect(got(ID.budi)).toBe(1)
  })

  test('a restart goes on where it stopped', async () => {
    story.server.limits.latencyMs = 50
    const id = await aStartedBroadcast(story.stores, { now })
    story.running.broadcasts.wake()
    await story.restart()
    await sent(id)
    for (const one of Object.values(ID)) expect(got(one)).toBe(1)
  })
})

describe('a correction', () => {
  test('is edited into the messages that are there; whoever has deleted his is counted as failed', async () => {
    const id = await aStartedBroadcast(story.stores, { content: aContent({ asksUnderstood: true }), now })
    await sent(id)
    expect(await story.stores.broadcasts.correct(id, aContent({ text: 'Dimulai Selasa.', asksUnderstood: true }), now)).toBe(6)
    story.server.faults.next('editMessageText', { kind: 'drop-after' })
    const gone = story.person(ID.citra).message().id
    await fetch(`${story.server.url}/bot${story.server.token}/deleteMessage?chat_id=${ID.citra}&message_id=${gone}`)
    await sent(id)
    for (const one of Object.values(ID).filter((each) => each !== ID.citra)) {
      expect(story.server.messages(one)).toHaveLength(1)
      expect(story.person(one).sees()).toBe('Dimulai Selasa.')
      expect(story.person(one).buttons()).toEqual(['☑️ Saya sudah paham', '💬 Tanya'])
    }
    expect(await counts(id)).toMatchObject({ sent: 5, unknown: 0, failed: 1 })
  })
})

describe('the progress', () => {
  test('stands in the author’s chat and ends with the sum', async () => {
    story.server.faults.next('sendMessage', { kind: 'drop-after' })
    const id = await aStartedBroadcast(story.stores, { authorId: await story.personId(NIP.admin), now })
    await sent(id)
    await until(() => story.server.messages(ID.admin).some(({ text }) => text.includes('Siaran selesai')), 'the sum is shown')
    const shown = story.server.messages(ID.admin).find(({ text }) => text.includes('Siaran selesai'))
    expect(shown?.text).toContain('▰▰▰▰▰▰▰▰▰▰ 6 dari 6')
    expect(shown?.text).toContain('Terkirim: 5')
    expect(shown?.text).toContain('Tidak pasti terkirim (tidak diulang): 1')
    expect(shown?.inlineKeyboard.flat().map(({ text }) => text)).toEqual(['📊 Laporan'])
  })
})
