import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWebServer, type WebServer } from '../../src/delivery/web-server.js'
import type { StoredUpdate } from '../../src/domain/inbox/inbox.js'
import { pause } from '../support/inbox.js'

const SECRET = 'rahasia-kantor-0123456789'
const slowest = { headersMs: 150, requestMs: 300, lookEveryMs: 30 }
const stored: StoredUpdate[] = []
const faults: string[] = []
let server: WebServer
beforeAll(async () => {
  server = await startWebServer({
    port: 0,
    slowest,
    webhook: {
      secret: SECRET,
      receive: async (updates) => {
        stored.push(...updates)
      },
    },
    health: async () => ({ live: true, ready: true, database: 'ok', telegram: 'ok', backlogSeconds: 0 }),
    metrics: async () => {
      await pause(2 * slowest.requestMs)
      return { text: 'cermin_waiting 0\n', contentType: 'text/plain' }
    },
    onFault: ({ what }) => faults.push(what),
  })
})
afterAll(() => server.stop())

/** Says the beginning at once, then one piece more every 20 ms until the server hangs up; what it said before that. */
function dribble(beginning: string, piece: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect(server.port, '127.0.0.1', () => socket.write(beginning))
    const more = setInterval(() => socket.write(piece), 20)
    socket.on('data', (text) => {
      heard += String(text)
    })
    // Reset while it still writes.
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(more)
      resolve(heard)
    })
  })
}

const update = JSON.stringify({ update_id: 5, message: { chat: { id: 7 }, text: 'Halo' } })
const post = (length: number) =>
  `POST /telegram HTTP/1.1\r\nHost: x\r\nX-Telegram-Bot-Api-Secret-Token: ${SECRET}\r\nContent-Length: ${length}\r\n\r\n`

test('a client whose headers never end is cut off', async () => {
  expect(await dribble('GET /healthz HTTP/1.1\r\nHost: x\r\n', 'X-More: a\r\n')).toMatch(/^HTTP\/1\.1 408 /)
})

test.each([
  ['with the secret', post(100_000)],
  ['without it', 'POST /telegram HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n'],
])('a client whose body never ends, %s, is cut off, and nothing is stored', async (_, headers) => {
  expect(await dribble(headers, ' ')).not.toMatch(/ 200 /)
  expect(stored).toEqual([])
  expect(faults).toEqual([])
})

test('meanwhile whoever sends at once is answered, however long the answer takes', async () => {
  const slow = dribble('GET /healthz HTTP/1.1\r\nHost: x\r\n', 'X-More: a\r\n')
  const at = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${server.port}${path}`, init)
  const answers = await Promise.all([
    at('/metrics'),
    at('/healthz'),
    at('/telegram', { method: 'POST', body: update, headers: { 'x-telegram-bot-api-secret-token': SECRET } }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(stored).toHaveLength(1)
  await slow
})
