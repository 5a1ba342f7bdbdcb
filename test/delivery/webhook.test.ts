import { expect, test } from 'vitest'
import { type Health, healthOf, watchTelegram } from '../../src/delivery/health.js'
import { webApp } from '../../src/delivery/webhook.js'
import type { Backlog } from '../../src/domain/backlog/backlog.js'
import type { StoredUpdate } from '../../src/domain/inbox/inbox.js'

const SECRET = 'rahasia-kantor-0123456789'

const nobody = { count: 0, oldestSeconds: 0 }
const NOTHING_WAITS: Backlog = { updates: nobody, notices: nobody, recipients: nobody, officeJobs: nobody }

function aWebhook(options: { database?: 'away' } = {}) {
  const stored: StoredUpdate[] = []
  const faults: string[] = []
  const away = () => Promise.reject(new Error('away'))
  const app = webApp({
    webhook: {
      secret: SECRET,
      receive: async (updates) => {
        if (options.database === 'away') await away()
        stored.push(...updates)
      },
    },
    health: () => healthOf({ backlog: options.database === 'away' ? away : async () => NOTHING_WAITS, telegram: watchTelegram() }),
    metrics: async () => ({ text: 'cermin_waiting 0\n', contentType: 'text/plain; version=0.0.4' }),
    onFault: ({ what }) => faults.push(what),
  })
  const post = async (body: string, headers: Record<string, string> = { 'x-telegram-bot-api-secret-token': SECRET }) => {
    const response = await app.request('/telegram', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
    return { status: response.status, text: await response.text() }
  }
  return { app, stored, faults, post }
}

const update = JSON.stringify({ update_id: 5, message: { chat: { id: 7 }, text: 'Halo' } })

test('an update with the right secret is stored before Telegram is told so', async () => {
  const { post, stored } = aWebhook()
  expect((await post(update)).status).toBe(200)
  expect(stored).toEqual([{ updateId: 5, chatKey: 7, payload: JSON.parse(update) }])
})

test.each<[string, Record<string, string>]>([
  ['no secret', {}],
  ['an empty secret', { 'x-telegram-bot-api-secret-token': '' }],
  ['a wrong secret', { 'x-telegram-bot-api-secret-token': `${SECRET}x` }],
  ['the beginning of the secret', { 'x-telegram-bot-api-secret-token': SECRET.slice(0, -1) }],
  ['the secret in the wrong header', { authorization: SECRET }],
])('%s: refused with 401, and nothing is stored', async (_, headers) => {
  const { post, stored } = aWebhook()
  expect(await post(update, headers)).toEqual({ status: 401, text: '' })
  expect(stored).toEqual([])
})

test.each([
  ['text that is no JSON', 'halo'],
  ['nothing', ''],
  ['JSON that is no update', '{"message":{}}'],
  ['an update number that is none', '{"update_id":"5"}'],
])('%s: refused with 400, and nothing is stored', async (_, body) => {
  const { post, stored } = aWebhook()
  expect((await post(body)).status).toBe(400)
  expect(stored).toEqual([])
})

test('more than a megabyte is refused with 413, and nothing is stored', async () => {
  const { post, stored } = aWebhook()
  const tooLarge = JSON.stringify({ update_id: 5, message: { chat: { id: 7 }, text: 'a'.repeat(1024 * 1024) } })
  expect((await post(tooLarge)).status).toBe(413)
  expect(stored).toEqual([])
})

test('a database that is away answers 500, so that Telegram repeats, and shows nothing of the fault', async () => {
  const { post, faults } = aWebhook({ database: 'away' })
  expect(await post(update)).toEqual({ status: 500, text: '' })
  expect(faults).toEqual(['webhook'])
})

test.each([
  ['the database answers', {}, 200, { live: true, ready: true, database: 'ok', telegram: 'not-asked', backlogSeconds: 0 }],
  [
    'the database is away',
    { database: 'away' as const },
    503,
    { live: true, ready: false, database: 'away', telegram: 'not-asked', backlogSeconds: null },
  ],
])('health: %s', async (_, options, status, body) => {
  const response = await aWebhook(options).app.request('/healthz')
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual(body)
})

test('a process that is ill is still alive: nobody should restart it for an outage', async () => {
  const response = await aWebhook({ database: 'away' }).app.request('/healthz/live')
  expect([response.status, await response.json()]).toEqual([200, { live: true }])
})

test.each<[string, number, Health['telegram'], boolean]>([
  ['two minutes without an answer, to the second', 120_000, 'ok', true],
  ['a moment more', 120_001, 'silent', false],
])('Telegram fails: %s', async (_, afterMs, telegram, ready) => {
  let time = 1_000_000
  const watch = watchTelegram(() => time)
  watch.ended(true)
  watch.ended(false)
  time += afterMs
  watch.ended(false)
  expect(await healthOf({ backlog: async () => NOTHING_WAITS, telegram: watch })).toMatchObject({ telegram, ready })
  watch.ended(true)
  expect(await healthOf({ backlog: async () => NOTHING_WAITS, telegram: watch })).toMatchObject({ telegram: 'ok', ready: true })
})

test.each([
  [119, true],
  [120, false],
])('an update that has waited %i seconds: ready %s', async (oldestSeconds, ready) => {
  const backlog = async () => ({ ...NOTHING_WAITS, updates: { count: 1, oldestSeconds } })
  expect(await healthOf({ backlog, telegram: watchTelegram() })).toMatchObject({ ready, backlogSeconds: oldestSeconds })
})

test('metrics are a page of text', async () => {
  const response = await aWebhook().app.request('/metrics')
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4'])
})

test('a bot that polls answers the health question and has no door for updates', async () => {
  const app = webApp({
    health: () => healthOf({ backlog: async () => NOTHING_WAITS, telegram: watchTelegram() }),
    metrics: async () => ({ text: '', contentType: 'text/plain' }),
  })
  expect((await app.request('/healthz')).status).toBe(200)
  expect((await app.request('/telegram', { method: 'POST', body: update })).status).toBe(404)
})

test.each([
  ['GET', '/telegram'],
  ['GET', '/'],
  ['POST', '/healthz'],
])('%s %s leads nowhere', async (method, path) => {
  expect((await aWebhook().app.request(path, { method })).status).toBe(404)
})
