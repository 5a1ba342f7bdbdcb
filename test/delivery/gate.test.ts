import { expect, test } from 'vitest'
import { openGate, personPace } from '../../src/delivery/gate.js'
import { toStoredUpdate } from '../../src/delivery/polling.js'
import type { StoredUpdate } from '../../src/domain/inbox/inbox.js'

const ANI = 7
const BUDI = 8
const NOW = Date.UTC(2026, 11, 1, 1)
let updateId = 0

function stored(kind: object): StoredUpdate {
  updateId += 1
  const update = toStoredUpdate({ update_id: updateId, ...kind })
  if (update === null) throw new Error('no update')
  return update
}
const message = (who: number, sentMs = NOW) => stored({ message: { chat: { id: who }, date: Math.floor(sentMs / 1000), text: 'halo' } })
const tap = (who: number) => stored({ callback_query: { id: '1', from: { id: who }, data: 'm' } })
const blocking = (who: number) => stored({ my_chat_member: { chat: { id: who }, date: NOW / 1000 } })
const many = (count: number, make: () => StoredUpdate) => Array.from({ length: count }, make)

function aGate() {
  const kept: StoredUpdate[] = []
  const told: number[] = []
  const state = { now: NOW, away: false, dropped: 0 }
  const receive = openGate({
    pace: personPace(120),
    receive: async (updates) => {
      if (state.away) throw new Error('away')
      kept.push(...updates)
    },
    tell: ({ chatKey }) => told.push(chatKey),
    dropped: (count) => {
      state.dropped += count
    },
    now: () => state.now,
  })
  return { state, receive, told, kept: (who: number) => kept.filter((one) => one.chatKey === who).length }
}

test('24 items in a minute, each tapped twice, an album of ten and a page of notes on top: everything is stored', async () => {
  const { state, receive, told, kept } = aGate()
  for (let item = 0; item < 24; item += 1) {
    await receive([tap(ANI), tap(ANI)])
    state.now += 2500
  }
  await receive(many(10, () => message(ANI, state.now)))
  await receive(many(30, () => message(ANI, state.now)))
  expect([kept(ANI), told, state.dropped]).toEqual([88, [], 0])
})

test('two taps a second for an hour are stored, all of them', async () => {
  const { state, receive, kept } = aGate()
  for (let second = 0; second < 3600; second += 1) {
    await receive([tap(ANI), tap(ANI)])
    state.now += 1000
  }
  expect(kept(ANI)).toBe(7200)
})

test('a thousand at once: a hundred are stored, the person is told once, and others notice nothing', async () => {
  const { state, receive, told, kept } = aGate()
  await receive([...many(1000, () => message(ANI)), tap(BUDI), message(BUDI)])
  expect([kept(ANI), kept(BUDI), told, state.dropped]).toEqual([100, 2, [ANI], 900])
})

test('whoever goes on flooding for ten minutes fills the inbox with less than two a second, and is told once every half minute', async () => {
  const { state, receive, told, kept } = aGate()
  for (let tenth = 0; tenth < 6000; tenth += 1) {
    await receive([tap(ANI)])
    state.now += 100
  }
  expect(kept(ANI)).toBeLessThan(100 + 600 * 2)
  expect(told.length).toBeLessThanOrEqual(600 / 30)
})

test('after half a minute of rest everything is as before', async () => {
  const { state, receive, kept } = aGate()
  await receive(many(101, () => tap(ANI)))
  state.now += 29_999
  await receive([tap(ANI)])
  expect(kept(ANI)).toBe(100)
  state.now += 1
  await receive([tap(ANI)])
  expect(kept(ANI)).toBe(101)
})

test('what a person sent over an hour while the bot was away comes at once, and all of it is stored', async () => {
  const { receive, told, kept } = aGate()
  await receive(Array.from({ length: 600 }, (_, n) => message(ANI, NOW - 3_600_000 + n * 6000)))
  expect([kept(ANI), told]).toEqual([600, []])
})

test('a date from long ago is no way around the limit', async () => {
  const { receive, kept } = aGate()
  await receive(Array.from({ length: 600 }, (_, n) => message(ANI, n * 60_000)))
  expect(kept(ANI)).toBe(100)
})

test('while the database is away the same ones come again and again, and cost their sender nothing', async () => {
  const { state, receive, told, kept } = aGate()
  const batch = many(60, () => message(ANI))
  state.away = true
  for (let tries = 0; tries < 50; tries += 1) await expect(receive(batch)).rejects.toThrow('away')
  state.away = false
  await receive(batch)
  expect([kept(ANI), told]).toEqual([60, []])
})

test('that somebody blocked the bot is always stored', async () => {
  const { receive, kept } = aGate()
  await receive(many(500, () => message(ANI)))
  await receive([blocking(ANI)])
  expect(kept(ANI)).toBe(101)
})
