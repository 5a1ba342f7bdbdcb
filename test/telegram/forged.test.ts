/**
 * Buttons and deep links that nobody was ever given: forged, foreign, old, broken, random. Each is answered, and nothing is changed or shown.
 * 4,000 of them here, 20,000 in the nightly run (NIGHTLY=1).
 */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { router } from '../../src/telegram/bot.js'
import { EXPECTED_BUTTONS } from '../support/expected-buttons.js'
import { filledAndSent, formAbout } from '../support/forms.js'
import { type HandedUpdates, handedUpdates } from '../support/handed-updates.js'
import { NIP } from '../support/office.js'
import { ACTORS, type Actor, expectOnlyOwnNames, expectRefused, STRANGER, STRANGERS_SENTENCE } from '../support/shown-to-actors.js'
import type { Story } from '../support/story.js'
import { publishAndAsk, tappedOffice } from '../support/tapped-office.js'

const COUNT = process.env.NIGHTLY === '1' ? 20_000 : 4_000
const SEED = 20261201
/** No row of this small office has such an id; as days, hours, pages and weeks they are out of every range. */
const NOBODYS = [1_000_003, 60_466_175, 2_147_483_647].map((id) => id.toString(36))
/** What everybody may do with the own data: language, report, own menu, own reminders, own lists; a forger of these is the person. */
const EVERYBODYS = 'a mls ny mw m ma mr mh mt mc md ml rn rs rh rhs rp rr rl pq gq qa qb qe xq il ic icf ij ijf iu iuy'.split(' ')

let story: Story
let handed: HandedUpdates
/** Rows that are Budi's own, which he may of course open. */
let budis: number[]
beforeAll(async () => {
  const office = await tappedOffice()
  story = office.story
  story.person(STRANGER, 'Orang')
  await filledAndSent(story, { nip: NIP.ani, kind: 'self', levels: 5 })
  await filledAndSent(story, { nip: NIP.ani, kind: 'superior', levels: 2 })
  await publishAndAsk(story)
  budis = [(await formAbout(story, NIP.budi, 'self')).form.ratingId]
  handed = await handedUpdates(story, { direct: true })
})
afterAll(() => story.end())

const bytes = (text: string) => Buffer.byteLength(text)
/** Telegram hands on up to 64 bytes; what is longer never came from a button of ours, and is tried all the same. */
const junk = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 24 }),
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'null',
    'undefined',
    'NaN',
    '-1',
    '1e9',
    '0x10',
    '000001',
  ),
  fc.constantFrom("1' OR 1=1 --", '#{7*7}', '{$x}', '../../etc/passwd', '<b>', '%00', '\u202e', '\ud800', 'İ', '１２３', 'ｓ', 'а'),
)
const key = fc.constantFrom('INT1', 'PRB2', 'XXX9', 'INT', 'int1', 'INT12', 'ZZZ')
const others = fc.integer({ min: 1, max: 40 }).map((id) => id.toString(36))
const prefixes = [...router.taps.keys()]
const writing = new Set(Object.entries(EXPECTED_BUTTONS).flatMap(([prefix, { effect }]) => (effect === 'reads' ? [] : [prefix])))

/** Real shapes: each button with wrong rows, wrong keys and wrong numbers, cut off, doubled, with the fields of another, in an older form. */
function forgedFor(id: fc.Arbitrary<string>, allowedPrefixes: readonly string[]) {
  const param = fc.oneof(
    { weight: 4, arbitrary: id },
    { weight: 2, arbitrary: key },
    { weight: 1, arbitrary: fc.constantFrom('0', '6', '99', '') },
    { weight: 2, arbitrary: junk },
  )
  const shaped = fc.tuple(fc.constantFrom(...allowedPrefixes), fc.array(param, { maxLength: 5 })).map((parts) => parts.flat().join(':'))
  return fc.oneof(
    { weight: 8, arbitrary: shaped },
    { weight: 1, arbitrary: shaped.map((data) => data.slice(0, -1)) },
    { weight: 1, arbitrary: shaped.map((data) => `${data}:${data}`) },
    { weight: 1, arbitrary: shaped.map((data) => data.toUpperCase()) },
    { weight: 1, arbitrary: shaped.map((data) => ` ${data}`) },
    { weight: 1, arbitrary: shaped.map((data) => `v1:${data}`) },
    { weight: 1, arbitrary: shaped.map((data) => `${data}${'z'.repeat(200)}`) },
    { weight: 2, arbitrary: junk },
  )
}
const sample = (arbitrary: fc.Arbitrary<string>, count: number) =>
  fc.sample(arbitrary, { numRuns: count, seed: SEED }).filter((data) => data !== '' && !EVERYBODYS.includes(data.split(':')[0] ?? ''))

/** With every right of an office or of a superior, only what names nobody's row is a forgery; a button without any field is given one. */
function forgedForRights(count: number): string[] {
  const made = forgedFor(
    fc.constantFrom(...NOBODYS),
    prefixes.filter((one) => !EVERYBODYS.includes(one)),
  )
  return sample(made, count).map((data) => (isOwnRight(data) ? `${data}:x` : data))
}
/** A whole button that names no row, as `Siaran baru`, is theirs to tap. */
function isOwnRight(data: string): boolean {
  const [prefix = '', ...params] = data.split(':')
  return writing.has(prefix) && !params.some((one) => NOBODYS.includes(one) || !/^[0-9a-z]{0,6}$|^[A-Z]{3}[0-9]?$/.test(one))
}

test.each(['stranger', 'budi'] as const)('%s, who has no right to anybody’s rows, gets nothing out of them', async (actor) => {
  const foreign = others.filter((id) => actor === 'stranger' || !budis.includes(Number.parseInt(id, 36)))
  const made = sample(
    forgedFor(
      fc.oneof(foreign, fc.constantFrom(...NOBODYS)),
      prefixes.filter((one) => !EVERYBODYS.includes(one)),
    ),
    COUNT * 0.3,
  )
  const before = await handed.snapshot()
  for (const data of made) {
    const { kind, calls } = await handed.give(ACTORS[actor], { data })
    expect(kind, data).toBe('done')
    expectRefused(actor, calls, `taps ${data}`)
  }
  expect(await handed.snapshot()).toBe(before)
})

test.each(['ani', 'lurah', 'camat', 'admin'] as const)(
  '%s, with the rights of the own role, changes nothing by what no button ever carried',
  async (actor) => {
    const made = forgedForRights(COUNT * 0.0875)
    const before = await handed.snapshot()
    for (const data of made) {
      const { kind, calls } = await handed.give(ACTORS[actor], { data })
      expect(kind, data).toBe('done')
      expect(
        calls.filter((one) => one.method === 'answerCallbackQuery'),
        data,
      ).toHaveLength(1)
      // A dialogue that waits is no change yet: the next tap leaves it.
      if (process.env.EACH_FORGED === '1') {
        await story.database.client.dialogState.deleteMany()
        expect(await handed.snapshot(), `${actor} taps ${data}`).toBe(before)
      }
      if (actor === 'ani' || actor === 'lurah') expectOnlyOwnNames(actor, calls, data)
    }
    await story.database.client.dialogState.deleteMany()
    expect(await handed.snapshot(), 'EACH_FORGED=1 says which one').toBe(before)
  },
)

test('deep links that nobody was sent lead whoever is linked to the own menu, and a stranger nowhere', async () => {
  const payloads = sample(
    fc.oneof(junk, fc.base64String({ maxLength: 64 }), fc.constantFrom('a'.repeat(4000), 'r_1', '1', ' ', '\n/menu')),
    COUNT * 0.1,
  )
  const before = await handed.snapshot()
  const actors = Object.keys(ACTORS) as Actor[]
  for (const [n, payload] of payloads.entries()) {
    const actor = actors[n % actors.length] ?? 'stranger'
    const { kind, calls } = await handed.give(ACTORS[actor], { text: `/start ${payload}` })
    expect(kind, payload).toBe('done')
    expectOnlyOwnNames(actor, calls, 'm')
    if (actor === 'stranger')
      expect(calls.map(({ text }) => STRANGERS_SENTENCE.test(text) || /^Tautan undangan ini tidak dikenal/.test(text))).toEqual([true])
    else expect(calls.at(-1)?.text, payload).toContain('Apa yang ingin Anda lakukan?')
  }
  expect(await handed.snapshot()).toBe(before)
})

const from = (id: number) => ({ id, is_bot: false, first_name: 'Orang' })
const chat = (id: number) => ({ id, type: 'private', first_name: 'Orang' })
const message = { message_id: 1, date: 1, text: 'lama' }
/** Updates no app of Telegram's sends to this bot, or seldom. */
const odd: Record<string, (id: number) => object> = {
  'a tap without data': (id) => ({
    callback_query: { id: '1', from: from(id), chat_instance: '1', message: { ...message, chat: chat(id) } },
  }),
  'a tap on a game': (id) => ({
    callback_query: { id: '1', from: from(id), chat_instance: '1', game_short_name: 'x', message: { ...message, chat: chat(id) } },
  }),
  'a tap without its message': (id) => ({ callback_query: { id: '1', from: from(id), chat_instance: '1', data: 'm' } }),
  'a tap on an inline message': (id) => ({
    callback_query: { id: '1', from: from(id), chat_instance: '1', inline_message_id: 'x', data: 'mh' },
  }),
  'a tap in the chat of somebody else': (id) => ({
    callback_query: {
      id: '1',
      from: from(id),
      chat_instance: '1',
      data: 'mh',
      message: { ...message, chat: { id: -100, type: 'supergroup', title: 'x' } },
    },
  }),
  'a command in a group': (id) => ({
    message: { ...message, from: from(id), chat: { id: -100, type: 'group', title: 'x' }, text: '/hasil' },
  }),
  'a command in a channel': () => ({ channel_post: { ...message, chat: { id: -100, type: 'channel', title: 'x' }, text: '/hasil' } }),
  'a message of nobody': () => ({ message: { ...message, chat: { id: -100, type: 'private' }, text: '/hasil' } }),
  'a message without anything': (id) => ({ message: { message_id: 2, date: 1, from: from(id), chat: chat(id) } }),
  'a changed message': (id) => ({ edited_message: { ...message, from: from(id), chat: chat(id), text: '/hasil' } }),
  'a contact of somebody else': (id) => ({
    message: {
      message_id: 2,
      date: 1,
      from: from(id),
      chat: chat(id),
      contact: { phone_number: '628120000004', first_name: 'x', user_id: 5 },
    },
  }),
  'a contact of the own number': (id) => ({
    message: {
      message_id: 2,
      date: 1,
      from: from(id),
      chat: chat(id),
      contact: { phone_number: '628120000004', first_name: 'x', user_id: id },
    },
  }),
  'a command of a thousand letters': (id) => ({ message: { ...message, from: from(id), chat: chat(id), text: `/${'a'.repeat(1000)}` } }),
  'a command named like what every object has': (id) => ({ message: { ...message, from: from(id), chat: chat(id), text: '/constructor' } }),
  'a question to the inline bot': (id) => ({ inline_query: { id: '1', from: from(id), query: 'hasil', offset: '' } }),
}
test.each(Object.entries(odd))('%s does no harm, whoever sends it', async (_, make) => {
  await story.database.client.dialogState.deleteMany()
  const before = await handed.snapshot()
  for (const [actor, id] of Object.entries(ACTORS)) {
    const { kind, calls } = await handed.give(id, { update: make(id) })
    expect(kind, actor).toBe('done')
    for (const call of calls) expect(bytes(call.all)).toBeLessThan(100_000)
    if (JSON.stringify(make(id)).includes('-100'))
      expect(calls.map(({ method }) => method).filter((one) => one !== 'answerCallbackQuery')).toEqual([])
  }
  expect(await handed.snapshot()).toBe(before)
})
