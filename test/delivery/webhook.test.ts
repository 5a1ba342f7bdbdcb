import { expect, test } from 'vitest'
import { webApp } from '../../src/delivery/webhook.js'
import type { StoredUpdate } from '../../src/domain/inbox/inbox.js'

const SECRET = 'rahasia-kantor-0123456789'

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
    ready: options.database === 'away' ? away : async () => {},
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
  ['the database answers', {}, 200, { live: true, ready: true }],
  ['the database is away', { database: 'away' as const }, 503, { live: true, ready: false }],
])('health: %s', async (_, options, status, body) => {
  const response = await aWebhook(options).app.request('/healthz')
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual(body)
})

test('a bot that polls answers the health question and has no door for updates', async () => {
  const app = webApp({ ready: async () => {} })
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
