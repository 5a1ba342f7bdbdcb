import { expect, test } from 'vitest'
import { ani, aServer, call, refusal } from '../support/bot-api-call.js'

const message = { chat_id: ani, text: 'Halo' }

test('a scripted flood wait, outage or ban strikes as often as asked and does nothing', async () => {
  const server = await aServer()
  server.faults.next('sendMessage', { kind: '429', retryAfter: 7 }, 2)
  server.faults.next('*', { kind: '5xx' })
  server.faults.next('sendMessage', { kind: '403' })
  expect(await call(server, 'sendMessage', message)).toMatchObject({ error_code: 429, parameters: { retry_after: 7 } })
  expect(await refusal(server, 'sendMessage', message)).toBe('429 Too Many Requests: retry after 7')
  expect(await refusal(server, 'sendMessage', message)).toBe('502 Bad Gateway')
  expect(await refusal(server, 'sendMessage', message)).toBe('403 Forbidden: bot was blocked by the user')
  expect(server.messages(ani)).toEqual([])
  expect(await refusal(server, 'sendMessage', message)).toBe('ok')
  expect(server.violations).toEqual([])
})

test('a dropped connection leaves nothing behind when it breaks before, and the message when it breaks after', async () => {
  const server = await aServer()
  server.faults.next('sendMessage', { kind: 'drop-before' })
  await expect(call(server, 'sendMessage', message)).rejects.toThrow()
  expect(server.messages(ani)).toHaveLength(0)
  server.faults.next('sendMessage', { kind: 'drop-after' })
  await expect(call(server, 'sendMessage', message)).rejects.toThrow()
  expect(server.messages(ani)).toHaveLength(1)
  expect(server.calls.map((one) => one.code)).toEqual([0, 0])
})

test('a slow call arrives late, and the server is not idle before', async () => {
  const server = await aServer()
  server.faults.next('sendMessage', { kind: 'slow', ms: 200 })
  const started = performance.now()
  const sending = call(server, 'sendMessage', message)
  await expect.poll(() => server.calls.length, { interval: 5 }).toBe(1)
  await server.waitUntilIdle()
  expect(performance.now() - started).toBeGreaterThan(190)
  await sending
  expect(server.messages(ani)).toHaveLength(1)
})

test('every third call fails until the faults are cleared, and polling is left alone', async () => {
  const server = await aServer()
  server.faults.every(3, { kind: '5xx' })
  const results: string[] = []
  for (let i = 0; i < 6; i++) {
    results.push(await refusal(server, 'sendMessage', message))
    expect(await refusal(server, 'getUpdates')).toBe('ok')
  }
  expect(results.map((result) => result === 'ok')).toEqual([true, true, false, true, true, false])
  server.faults.clear()
  for (let i = 0; i < 4; i++) expect(await refusal(server, 'sendMessage', message)).toBe('ok')
})

test('waiting for a bot that never comes ends with a sentence', async () => {
  const server = await aServer()
  server.sendText(ani, 'Halo')
  await expect(server.waitUntilIdle({ timeoutMs: 50 })).rejects.toThrow('1 updates wait')
})
