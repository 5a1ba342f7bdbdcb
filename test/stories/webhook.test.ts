import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Running, startCermin } from '../../src/cermin.js'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/bot-api-server.js'
import { PRIVACY_VERSION } from '../../src/telegram/screens/link/link-buttons.js'
import { loadTexts } from '../../src/texts/texts.js'
import { anOffice, opening, request } from '../support/a-cycle.js'
import { telegramIdOf } from '../support/a-person.js'
import { answersAndSends, type Kept } from '../support/answering.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { freePort } from '../support/free-port.js'
import { until } from '../support/inbox.js'

const SECRET = 'rahasia-kantor-0123456789'
let server: SandboxServer
let opened: TestDatabase
let running: Running
let address: string
let ani: number
let budi: number
beforeAll(async () => {
  server = await startSandboxServer({ clock: { now: () => opening }, webhookRetryMs: 50 })
  opened = await openTestDatabase()
  const { people } = await anOffice(opened, 2)
  await opened.database.client.telegramAccount.updateMany({ data: { privacyVersion: PRIVACY_VERSION } })
  ;[ani = 0, budi = 0] = people.map((one) => telegramIdOf(one.id))
  for (const id of [ani, budi, ani - 1]) server.addUser({ id, firstName: 'Orang' })
  const port = await freePort()
  address = `http://127.0.0.1:${port}`
  running = await startCermin({
    token: server.token,
    apiRoot: server.url,
    database: opened.database,
    texts: loadTexts(),
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: () => opening,
    settings: {
      timeZone: 'Asia/Makassar',
      agencyName: 'Kecamatan',
      adminIds: [],
      broadcastPerSecond: 30,
      broadcastApprovalOver: 100,
      webhook: { url: `${address}/`, secret: SECRET },
    },
    port,
  })
  await openCycle(opened.stores, request())
  running.outbox.wake()
})
afterAll(async () => {
  await running.stop()
  await server.stop()
  await opened.close()
})

const fromBot = (id: number) => server.messages(id).filter((one) => one.from === 'bot').length

describe('over the webhook', () => {
  test('two people answer and send their forms, every call as Telegram wants it', async () => {
    const answers: Kept = new Map()
    await Promise.all([ani, budi].map((id) => answersAndSends(server, id, { kept: answers, level: () => 4 })))
    await running.idle()
    expect(answers.size).toBe(36)
    expect(await opened.database.client.answer.count({ where: { level: 4 } })).toBe(36)
    expect(await opened.database.client.rating.count({ where: { kind: 'self', submittedAt: { not: null } } })).toBe(2)
    expect(server.calls.filter((call) => call.method === 'getUpdates')).toEqual([])
    expect(server.violations).toEqual([])
  })

  test('an update that Telegram delivers again is answered once', async () => {
    const before = fromBot(ani)
    const id = server.sendText(ani, '/menu')
    const again = {
      update_id: id,
      message: { message_id: 9000, date: 1, chat: { id: ani, type: 'private' }, from: { id: ani }, text: '/menu' },
    }
    server.pushUpdate(again)
    server.pushUpdate(again)
    await until(() => fromBot(ani) > before, 'answered')
    await server.waitUntilIdle()
    await running.idle()
    expect(fromBot(ani)).toBe(before + 1)
    expect(await opened.database.client.inboxUpdate.count({ where: { updateId: BigInt(id) } })).toBe(1)
  })

  test('whoever does not know the secret is turned away, and nothing is stored', async () => {
    const before = await opened.database.client.inboxUpdate.count()
    const body = JSON.stringify({ update_id: 99, message: { chat: { id: ani, type: 'private' }, from: { id: ani }, text: '/menu' } })
    for (const secret of ['', 'salah', SECRET.slice(1)]) {
      const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret }
      expect((await fetch(`${address}/telegram`, { method: 'POST', body, headers })).status).toBe(401)
    }
    expect(await opened.database.client.inboxUpdate.count()).toBe(before)
  })

  test('the health question is answered', async () => {
    expect(await (await fetch(`${address}/healthz`)).json()).toEqual({
      live: true,
      ready: true,
      database: 'ok',
      telegram: 'ok',
      backlogSeconds: 0,
    })
  })

  test('metrics count what was done, and name nobody', async () => {
    const text = await (await fetch(`${address}/metrics`)).text()
    expect(text).toMatch(/^cermin_update_seconds_count\{outcome="done"\} [1-9]/m)
    expect(text).toMatch(/^cermin_notices_total\{kind="cycle-opened",outcome="sent"\} 2$/m)
    expect(text).toMatch(/^cermin_telegram_call_seconds_count\{method="sendMessage",outcome="ok"\} [1-9]/m)
    expect(text).toMatch(/^cermin_waiting\{what="updates"\} 0$/m)
    expect(text).not.toMatch(new RegExp(`${ani}|${budi}|Orang|Pegawai`))
  })

  test('an update that comes while the process stops is stored, for the next process to answer', async () => {
    const id = server.sendText(ani, '/menu')
    await until(async () => (await opened.database.client.inboxUpdate.count({ where: { updateId: BigInt(id) } })) === 1, 'stored')
    await running.stop()
    const rows = await opened.database.client.inboxUpdate.findMany({
      where: { updateId: BigInt(id) },
      select: { doneAt: true, leaseUntil: true },
    })
    // Either finished, or free to be taken at once: never left behind under a lease.
    expect(rows).toHaveLength(1)
    expect(rows[0]?.doneAt !== null || rows[0]?.leaseUntil === null).toBe(true)
  })
})
