import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startSandboxServer } from '../../src/sandbox/bot-api-server.js'
import { ani, aServer, budi, call, refusal, sent } from '../support/bot-api-call.js'

interface Update {
  update_id: number
  message?: { text: string; entities?: object[] }
  callback_query?: { data: string }
}
const updatesOf = (answer: { result?: unknown }): Update[] => answer.result as Update[]
const texts = (answer: { result?: unknown }) => updatesOf(answer).map((update) => update.message?.text)

test('an update comes again until the bot asks for the one after it', async () => {
  const server = await aServer()
  const first = server.sendText(ani, 'satu')
  const second = server.sendText(ani, 'dua')
  expect(second).toBe(first + 1)
  expect(texts(await call(server, 'getUpdates'))).toEqual(['satu', 'dua'])
  expect(texts(await call(server, 'getUpdates', { offset: first }))).toEqual(['satu', 'dua'])
  expect(texts(await call(server, 'getUpdates', { offset: second }))).toEqual(['dua'])
  expect(texts(await call(server, 'getUpdates', { offset: second + 1 }))).toEqual([])
})

test('limit takes the oldest, and a negative offset keeps only the latest', async () => {
  const server = await aServer()
  for (const text of ['satu', 'dua', 'tiga']) server.sendText(ani, text)
  expect(texts(await call(server, 'getUpdates', { limit: 2 }))).toEqual(['satu', 'dua'])
  expect(texts(await call(server, 'getUpdates', { offset: -1 }))).toEqual(['tiga'])
  expect(texts(await call(server, 'getUpdates'))).toEqual(['tiga'])
})

test('a long poll ends with the first update, and updates made in one go come together', async () => {
  const server = await aServer()
  const started = performance.now()
  const poll = call(server, 'getUpdates', { timeout: 30 })
  await sleep(50)
  server.sendText(ani, 'satu')
  server.sendText(budi, 'dua')
  expect(texts(await poll)).toEqual(['satu', 'dua'])
  expect(performance.now() - started).toBeLessThan(2000)
})

test('a long poll without news ends after its timeout', async () => {
  const server = await aServer()
  const started = performance.now()
  expect(texts(await call(server, 'getUpdates', { timeout: 1 }))).toEqual([])
  expect(performance.now() - started).toBeGreaterThan(950)
})

test('a second poller ends the first with a conflict', async () => {
  const server = await aServer()
  const first = refusal(server, 'getUpdates', { timeout: 30 })
  await sleep(50)
  const second = call(server, 'getUpdates', { timeout: 30 })
  expect(await first).toBe('409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running')
  server.sendText(ani, 'satu')
  expect(texts(await second)).toEqual(['satu'])
})

test('an update is not lost when the poller hangs up', async () => {
  const server = await aServer()
  const hangUp = new AbortController()
  const poll = fetch(`${server.url}/bot${server.token}/getUpdates?timeout=30`, { signal: hangUp.signal })
  await sleep(50)
  hangUp.abort()
  await expect(poll).rejects.toThrow()
  await sleep(50)
  server.sendText(ani, 'satu')
  expect(texts(await call(server, 'getUpdates'))).toEqual(['satu'])
})

test('only updates of the kinds asked for are delivered', async () => {
  const server = await aServer()
  await call(server, 'getUpdates', { allowed_updates: ['callback_query'] })
  server.sendText(ani, 'satu')
  server.tapRaw(ani, 1, 'a')
  const [update, ...others] = updatesOf(await call(server, 'getUpdates'))
  expect(update?.callback_query?.data).toBe('a')
  expect(others).toEqual([])
})

test('a duplicate comes though its id is confirmed, once', async () => {
  const server = await aServer()
  const id = server.sendText(ani, 'satu')
  const [update] = updatesOf(await call(server, 'getUpdates'))
  expect(texts(await call(server, 'getUpdates', { offset: id + 1 }))).toEqual([])
  server.pushUpdate({ ...update })
  expect(updatesOf(await call(server, 'getUpdates', { offset: id + 1 }))).toEqual([update])
  expect(texts(await call(server, 'getUpdates', { offset: id + 1 }))).toEqual([])
})

test('no update id is used twice, not even by the next server', async () => {
  const before = await aServer()
  const last = before.sendText(ani, 'satu')
  await before.stop()
  const after = await startSandboxServer()
  onTestFinished(() => after.stop())
  after.addUser({ id: ani, firstName: 'Ani' })
  expect(after.sendText(ani, 'dua')).toBeGreaterThan(last)
  expect(last).toBeLessThan(2 ** 31)
})

interface Delivery {
  at: number
  headers: IncomingHttpHeaders
  update: Update
}

/** A bot's own web server; answers each delivery with the next status of the list, then 200. */
async function aWebhook(statuses: number[], headers: Record<string, string> = {}): Promise<{ url: string; got: Delivery[] }> {
  const got: Delivery[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    got.push({ at: performance.now(), headers: request.headers, update: JSON.parse(body) as Update })
    const status = statuses.shift() ?? 200
    response.writeHead(status, status === 200 ? {} : headers).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got }
}

test('a webhook gets updates with the secret, and until it is removed polling is a conflict', async () => {
  const server = await aServer()
  const hook = await aWebhook([])
  server.sendText(ani, 'sebelum')
  expect(await refusal(server, 'setWebhook', { url: hook.url, secret_token: 'rahasia_1' })).toBe('ok')
  server.sendText(ani, 'sesudah')
  await server.waitUntilIdle()
  expect(hook.got.map((one) => one.update.message?.text)).toEqual(['sebelum', 'sesudah'])
  expect(hook.got.map((one) => one.headers['x-telegram-bot-api-secret-token'])).toEqual(['rahasia_1', 'rahasia_1'])
  expect(await refusal(server, 'getUpdates')).toBe(
    "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  )
  await call(server, 'deleteWebhook')
  server.sendText(ani, 'kini ditarik')
  expect(texts(await call(server, 'getUpdates'))).toEqual(['kini ditarik'])
})

test('what the webhook does not take comes again, and the next update of that chat waits for it', async () => {
  const server = await aServer({ webhookRetryMs: 20 })
  const hook = await aWebhook([500, 502, 404])
  await call(server, 'setWebhook', { url: hook.url })
  server.sendText(ani, 'satu')
  server.sendText(ani, 'dua')
  await server.waitUntilIdle()
  expect(hook.got.map((one) => one.update.message?.text)).toEqual(['satu', 'satu', 'satu', 'satu', 'dua'])
  const { result } = await call(server, 'getWebhookInfo')
  expect(result).toMatchObject({ url: hook.url, pending_update_count: 0, last_error_message: expect.stringContaining('404') })
})

test('chats do not wait for one another, nor a tap for a message', async () => {
  const server = await aServer({ webhookRetryMs: 60_000 })
  const hook = await aWebhook([500, 500])
  const message_id = await sent(server, { reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: 'a' }]] } })
  await call(server, 'setWebhook', { url: hook.url })
  server.sendText(ani, 'tersendat')
  await expect.poll(() => hook.got.length).toBe(2)
  server.tapRaw(ani, message_id, 'a')
  server.sendText(budi, 'lancar')
  await expect.poll(() => hook.got.length).toBe(4)
  expect(hook.got.slice(2).map((one) => one.update.message?.text ?? one.update.callback_query?.data)).toEqual(
    expect.arrayContaining(['a', 'lancar']),
  )
})

test('Retry-After of the webhook is honoured', async () => {
  const server = await aServer({ webhookRetryMs: 1 })
  const hook = await aWebhook([503], { 'retry-after': '1' })
  await call(server, 'setWebhook', { url: hook.url })
  server.sendText(ani, 'satu')
  await server.waitUntilIdle()
  const [first, second] = hook.got
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(950)
})

test('a webhook elsewhere needs https, and its secret only plain characters', async () => {
  const server = await aServer()
  expect(await refusal(server, 'setWebhook', { url: 'http://example.com/' })).toContain('An HTTPS URL must be provided for webhook')
  expect(await refusal(server, 'setWebhook', { url: 'http://localhost:1/', secret_token: 'a b' })).toBe(
    '400 Bad Request: secret token contains unallowed characters',
  )
})
