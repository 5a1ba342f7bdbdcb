import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { expect, onTestFinished, test } from 'vitest'
import type { SandboxServer } from '../../src/sandbox/bot-api-server.js'
import type { PageState } from '../../src/sandbox/page/page-types.js'
import { pageApp } from '../../src/sandbox/page-api.js'
import { pageTexts } from '../../src/sandbox/page-texts.js'
import { ani, aServer, budi, call, sent, tinyPng } from '../support/bot-api-call.js'

const texts = pageTexts()
const refused = (reason: string): string | undefined => texts[`sandbox-refused-${reason}`]
const origin = 'http://localhost:8080'

interface Page {
  app: Hono
  server: SandboxServer
  moved: unknown[]
}

async function aPage(): Promise<Page> {
  const server = await aServer({ tapTimeoutMs: 200, clock: { now: () => new Date('2026-12-01T01:00:00Z') } })
  const moved: unknown[] = []
  const app = pageApp({
    server,
    people: () => [{ id: ani, name: 'Ani Lay', role: 'asn', hint: 'Coba /penilaian' }],
    texts,
    actions: {
      moveClock: (ms) => void moved.push(ms),
      setClock: (date) => void moved.push(date?.toISOString() ?? null),
      reset: () => {
        moved.push('reset')
        server.reset()
        server.addUser({ id: ani, firstName: 'Ani' })
      },
    },
  })
  return { app, server, moved }
}

const get = (app: Hono, path: string, headers: Record<string, string> = {}) => app.request(`${origin}${path}`, { headers })
const post = async (app: Hono, path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(`${origin}${path}`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const state = async (app: Hono): Promise<PageState> => (await (await get(app, '/api/state')).json()) as PageState

test('the state shows the chats of the shown people only, with formatting as entities', async () => {
  const { app, server } = await aPage()
  await sent(server, {
    text: '<b>Halo</b> &lt;script&gt;alert(1)&lt;/script&gt;',
    parse_mode: 'HTML',
    protect_content: true,
    reply_markup: {
      inline_keyboard: [
        [
          { text: '3', callback_data: 's:3', style: 'success' },
          { text: 'x', disabled: {} },
        ],
      ],
    },
  })
  server.sendText(budi, 'rahasia Budi')
  await call(server, 'setMyCommands', { commands: [{ command: 'menu', description: 'Menu' }] })
  const { people, ...rest } = await state(app)
  expect(rest).toMatchObject({
    bot: { name: 'Cermin', username: 'cermin_sandbox_bot' },
    now: '2026-12-01T01:00:00.000Z',
    zone: 'Asia/Makassar',
  })
  expect(people).toEqual([
    {
      id: ani,
      name: 'Ani Lay',
      role: 'asn',
      hint: 'Coba /penilaian',
      commands: [{ command: 'menu', description: 'Menu' }],
      replyKeyboard: null,
      blocked: false,
      messages: [
        {
          id: expect.any(Number),
          from: 'bot',
          date: Date.parse('2026-12-01T01:00:00Z') / 1000,
          text: 'Halo <script>alert(1)</script>',
          entities: [{ type: 'bold', offset: 0, length: 4 }],
          protectedContent: true,
          inlineKeyboard: [
            [
              { text: '3', callbackData: 's:3', style: 'success' },
              { text: 'x', disabled: true },
            ],
          ],
        },
      ],
    },
  ])
})

test('a text, a contact, a file and a tap reach the bot as from a person', async () => {
  const { app, server } = await aPage()
  const message_id = await sent(server, { reply_markup: { inline_keyboard: [[{ text: '3', callback_data: 's:3' }]] } })
  expect(await (await post(app, `/api/people/${ani}/text`, { text: '/menu', replyTo: message_id })).json()).toEqual({ ok: true })
  expect((await post(app, `/api/people/${ani}/contact`, {})).status).toBe(200)
  const form = new FormData()
  form.append('file', new Blob([tinyPng], { type: 'image/png' }), 'bukti.png')
  form.append('as', 'photo')
  form.append('caption', 'Bukti')
  expect((await app.request(`${origin}/api/people/${ani}/file`, { method: 'POST', headers: { origin }, body: form })).status).toBe(200)
  expect(await (await post(app, `/api/people/${ani}/tap`, { messageId: message_id, data: 's:3' })).json()).toEqual({ answered: false })
  const { result } = await call(server, 'getUpdates')
  expect(result).toMatchObject([
    { message: { text: '/menu', reply_to_message: { message_id } } },
    { message: { contact: { user_id: ani } } },
    { message: { caption: 'Bukti', photo: [{ width: 1 }, { width: 1 }] } },
    { callback_query: { data: 's:3' } },
  ])
})

test('what a person cannot do is refused in a sentence', async () => {
  const { app, server } = await aPage()
  expect(refused('blocked')).toBeDefined()
  const error = async (path: string, body: unknown) => {
    const response = await post(app, path, body)
    return [response.status, ((await response.json()) as { error?: string }).error]
  }
  expect(await error(`/api/people/${budi}/text`, { text: 'x' })).toEqual([404, refused('unknown-person')])
  expect(await error(`/api/people/${ani}/tap`, { messageId: 1, data: 'x' })).toEqual([409, refused('no-button')])
  expect(await error(`/api/people/${ani}/text`, { text: 5 })).toEqual([400, refused('malformed')])
  expect(await error(`/api/people/${ani}/text`, { text: 'x', html: true })).toEqual([400, refused('malformed')])
  expect(await error(`/api/people/${ani}/block`, {})).toEqual([200, undefined])
  expect(await error(`/api/people/${ani}/text`, { text: 'x' })).toEqual([409, refused('blocked')])
  expect(await error(`/api/people/${ani}/unblock`, {})).toEqual([200, undefined])
  expect(server.isBlocked(ani)).toBe(false)
  const form = new FormData()
  form.append('file', new Blob(['<svg/>']), 'a.png')
  form.append('as', 'photo')
  const response = await app.request(`${origin}/api/people/${ani}/file`, { method: 'POST', headers: { origin }, body: form })
  expect(await response.json()).toEqual({ error: refused('not-an-image') })
})

test('more than 20 MB is not taken', async () => {
  const { app } = await aPage()
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(21 * 1024 * 1024)]), 'a.bin')
  const response = await app.request(`${origin}/api/people/${ani}/file`, { method: 'POST', headers: { origin }, body: form })
  expect(response.status).toBe(413)
})

test.each([
  ['another name for this machine', { host: 'evil.example:8080' }],
  ['another site', { origin: 'http://evil.example' }],
  ['another program on this machine', { origin: 'http://localhost:9999' }],
  ['a page without an origin', { origin: 'null' }],
  ['a form of another site', { 'sec-fetch-site': 'cross-site' }],
])('a request under or from %s is refused', async (_, headers) => {
  const { app, server } = await aPage()
  expect((await post(app, `/api/people/${ani}/text`, { text: 'x' }, headers)).status).toBe(403)
  expect(server.messages(ani)).toEqual([])
})

test('reading under another name is refused too, and no answer may be framed, guessed at or scripted', async () => {
  const { app } = await aPage()
  expect((await get(app, '/api/state', { host: 'evil.example' })).status).toBe(403)
  const page = await get(app, '/')
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
  expect(await page.text()).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|javascript:/i)
})

test('only the page’s own files are served', async () => {
  const { app } = await aPage()
  expect((await get(app, '/page/page.css')).headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect((await get(app, '/page/main.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  for (const path of [
    '/page/..%2Fbot-api-server.js',
    '/page/%2e%2e/alone.js',
    '/page/main.ts',
    '/page/tsconfig.json',
    '/page/none.js',
    '/x',
  ]) {
    expect((await get(app, path)).status).toBe(404)
  }
})

test('only pictures are shown; whatever else is uploaded is for saving', async () => {
  const { app, server } = await aPage()
  server.sendFile(ani, { kind: 'photo', bytes: tinyPng })
  server.sendFile(ani, { kind: 'document', bytes: Buffer.from('<script>'), fileName: 'a"b.html', mime: 'text/html' })
  const [photo, document] = (await state(app)).people[0]?.messages ?? []
  const shown = await get(app, photo?.photo?.url ?? '')
  expect([shown.headers.get('content-type'), shown.headers.get('content-disposition')?.split(';')[0]]).toEqual(['image/png', 'inline'])
  const saved = await get(app, document?.document?.url ?? '')
  expect(saved.headers.get('content-type')).toBe('application/octet-stream')
  expect(saved.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''a%22b.html")
  expect(saved.headers.get('content-security-policy')).toContain('sandbox')
  expect(saved.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await get(app, '/api/files/none')).status).toBe(404)
})

test('the clock and the reset are handed to their owner', async () => {
  const { app, moved } = await aPage()
  expect(await (await post(app, '/api/clock', { moveMinutes: -90 })).json()).toEqual({ now: '2026-12-01T01:00:00.000Z' })
  await post(app, '/api/clock', { to: '2026-12-04T09:00:00+08:00' })
  await post(app, '/api/clock', { reset: true })
  expect((await post(app, '/api/clock', { to: 'besok' })).status).toBe(400)
  await post(app, '/api/reset', {})
  expect(moved).toEqual([-90 * 60_000, '2026-12-04T01:00:00.000Z', null, 'reset'])
})

test('events tell of new, edited and deleted messages, keyboards, menus and the clock, and of nobody else', async () => {
  const { app, server } = await aPage()
  const http = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    http.close()
    http.closeAllConnections()
  })
  let stream = ''
  await new Promise<void>((resolve) => {
    request({ port: (http.address() as AddressInfo).port, path: '/api/events' }, (response) => {
      response.on('data', (chunk: Buffer) => {
        stream += chunk.toString()
        resolve()
      })
      response.on('error', () => {})
    }).end()
  })
  const message_id = await sent(server, { text: 'satu' })
  await sent(server, { chat_id: budi, text: 'rahasia Budi' })
  await call(server, 'editMessageText', { chat_id: ani, message_id, text: 'dua' })
  await call(server, 'deleteMessage', { chat_id: ani, message_id })
  await sent(server, { text: 'tiga', reply_markup: { keyboard: [['A', { text: 'B', request_contact: true }]] } })
  await call(server, 'setMyCommands', { commands: [{ command: 'menu', description: 'Menu' }] })
  await call(server, 'sendChatAction', { chat_id: ani, action: 'typing' })
  server.block(ani)
  await post(app, '/api/clock', { moveMinutes: 1 })
  await expect.poll(() => stream).toContain('event: clock')
  const events = [...stream.matchAll(/event: (\w+)\ndata: (.*)\n/g)].map(([, name, data]) => [name, JSON.parse(data ?? '') as unknown])
  expect(events).toMatchObject([
    ['message', { userId: ani, message: { text: 'satu' } }],
    ['message', { userId: ani, message: { id: message_id, text: 'dua', editDate: expect.any(Number) } }],
    ['delete', { userId: ani, messageId: message_id }],
    ['message', { message: { text: 'tiga' } }],
    ['keyboard', { userId: ani, replyKeyboard: { rows: [[{ text: 'A' }, { text: 'B', requestContact: true }]] } }],
    ['commands', { userId: ani, commands: [{ command: 'menu' }] }],
    ['action', { userId: ani, action: 'typing' }],
    ['blocked', { userId: ani, blocked: true }],
    ['clock', { now: '2026-12-01T01:00:00.000Z' }],
  ])
})
