import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { MAX_ATTEMPTS, noticeRetryMs } from '../../src/delivery/outbox.js'
import type { SendOutcome } from '../../src/domain/notice/notice.js'
import { pause, until } from '../support/inbox.js'
import { anOutboxOffice, arrives, noon } from '../support/outbox.js'
import { at } from '../support/story.js'

const { opened, store, notice, outbox, states, settled } = await anOutboxOffice()
afterAll(() => opened.close())
beforeEach(() => opened.database.client.notice.deleteMany())

describe('each notice is sent once', () => {
  test('written twice under one key, it is sent once', async () => {
    await store.add([notice(0), notice(0), notice(1)], noon)
    await store.add([notice(1)], noon)
    const { sent, running } = outbox(arrives)
    await running.idle()
    expect(sent.sort()).toEqual([0, 1])
    expect(await opened.database.client.notice.findFirst({ where: { key: 'cycle-opened:1:0' } })).toMatchObject({
      state: 'sent',
      messageId: 7,
      sentAt: noon,
    })
  })

  test('written in a transaction that fails, it is never sent', async () => {
    const { sent, running } = outbox(arrives)
    const failing = opened.stores.transaction(async (tx) => {
      await tx.notices.add([notice(0)], noon)
      throw new Error('the cause did not happen')
    })
    await expect(failing).rejects.toThrow('the cause did not happen')
    await running.idle()
    expect(sent).toEqual([])
  })

  test('what is due later waits until it is due', async () => {
    let now = noon
    await store.add([notice(0, at('2026-12-01 12:01')), notice(1)], noon)
    const { sent, running } = outbox(arrives, { now: () => now })
    await running.idle()
    expect(sent).toEqual([1])
    now = at('2026-12-01 12:01')
    await running.idle()
    expect(sent).toEqual([1, 0])
  })

  test('what is no longer of use when its turn comes is dropped', async () => {
    await store.add([notice(0), notice(1)], noon)
    const { running } = outbox((to) => (to === 0 ? { kind: 'not-needed' } : arrives()))
    await running.idle()
    const rows = await opened.database.client.notice.findMany({ orderBy: { id: 'asc' } })
    expect(rows.map((row) => [row.state, row.messageId])).toEqual([
      ['sent', null],
      ['sent', 7],
    ])
  })

  test('two processes share the work and nobody gets anything twice', async () => {
    const keys = Array.from({ length: 60 }, (_, n) => ({ ...notice(n % 6), key: `cycle-opened:${n}` }))
    await store.add(keys, noon)
    const slowly = async () => {
      await pause(3)
      return arrives()
    }
    const [first, second] = [outbox(slowly), outbox(slowly)]
    await settled()
    expect(first.sent.length + second.sent.length).toBe(60)
    expect(Math.min(first.sent.length, second.sent.length)).toBeGreaterThan(0)
  })
})

describe('when Telegram or the network fails', () => {
  test('a flood-wait (429) stops the whole lane for as long as Telegram asked', async () => {
    await store.add(
      [0, 1, 2, 3, 4, 5].map((n) => notice(n)),
      noon,
    )
    let floodAt = 0
    let goesOnAt = 0
    const { sent } = outbox((to) => {
      if (floodAt === 0) {
        floodAt = Date.now()
        return { kind: 'wait', seconds: 1 }
      }
      // The five sent side by side are already on their way; the sixth comes after the pause.
      if (to === 5) goesOnAt = Date.now()
      return arrives()
    })
    await settled()
    expect(goesOnAt - floodAt).toBeGreaterThanOrEqual(990)
    expect(sent.slice(0, 5)).toEqual([0, 1, 2, 3, 4])
    expect(sent.slice(5).sort()).toEqual([0, 5])
  })

  test('stopping does not wait for the end of a flood-wait', async () => {
    await store.add([notice(0)], noon)
    const { sent, running } = outbox(() => ({ kind: 'wait', seconds: 3600 }))
    await until(() => sent.length === 1, 'sent')
    await running.stop()
    expect(await states()).toEqual(['waiting'])
  })

  test.each([
    ['Telegram answers 502', (): Promise<SendOutcome> => Promise.resolve({ kind: 'fault', fault: 'telegram 502' })],
    ['the connection breaks', (): Promise<SendOutcome> => Promise.resolve({ kind: 'fault', fault: 'network' })],
    ['an error nobody foresaw', (): Promise<SendOutcome> => Promise.reject(new TypeError('oops'))],
  ])('%s: tried again until it arrives, and others do not wait for it', async (_, failing) => {
    await store.add([notice(0), notice(1)], noon)
    const { sent } = outbox((to, one) => (to === 0 && one.attempts < 4 ? failing() : arrives()))
    await settled()
    expect(sent.filter((to) => to === 0)).toHaveLength(4)
    expect(sent.filter((to) => to === 1)).toHaveLength(1)
    expect(await states()).toEqual(['sent', 'sent'])
  })

  test.each([
    [1, 2000],
    [2, 4000],
    [9, 512_000],
    [10, 900_000],
    [200, 900_000],
  ])('the pause after attempt %i is %i ms', (attempts, ms) => {
    expect(noticeRetryMs(attempts)).toBe(ms)
  })

  test('an office cut off from the network for a weekend has lost no notice', () => {
    const total = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, index) => noticeRetryMs(index + 1)).reduce((sum, ms) => sum + ms, 0)
    expect(total / 3_600_000).toBeGreaterThan(63)
  })

  test('what Telegram keeps failing is given up at last and shown as failed, with the fault', async () => {
    await store.add([notice(0)], noon)
    const faults: string[] = []
    const { sent } = outbox(() => ({ kind: 'fault', fault: 'telegram 500' }), {
      retryMs: () => 0,
      onFault: ({ what }) => faults.push(what),
    })
    await settled()
    expect(sent).toHaveLength(MAX_ATTEMPTS)
    expect(await opened.database.client.notice.findFirst()).toMatchObject({ state: 'failed', fault: 'telegram 500' })
    expect(faults).toEqual([expect.stringContaining('given up, telegram 500')])
  })

  test('a message that Telegram refuses is marked as failed at once, and the next one goes out', async () => {
    await store.add([notice(0), notice(1)], noon)
    const { sent, running } = outbox((to) => (to === 0 ? { kind: 'refused', fault: "400 Bad Request: can't parse entities" } : arrives()))
    await running.idle()
    expect(sent).toEqual([0, 1])
    expect(await states()).toEqual(['failed', 'sent'])
  })

  test.each([
    ['of a kind this program does not know stays for a newer program', { kind: 'from-the-future' }, 'waiting'],
    ['whose data cannot be read is marked as failed', { data: { cycleId: 'seven' } }, 'failed'],
  ])('a notice %s, and does not hold up the others', async (_, strange, state) => {
    await store.add([notice(0), notice(1)], noon)
    await opened.database.client.notice.update({ where: { key: 'cycle-opened:1:0' }, data: strange })
    const { sent, running } = outbox(arrives)
    await running.idle()
    expect(sent).toEqual([1])
    expect(await states()).toEqual([state, 'sent'])
  })
})

describe('when the office’s clock is moved', () => {
  test('backwards after a failed attempt: the retry waits for its pause, not for days', async () => {
    await store.add([notice(0, at('2026-11-20 12:00'))], noon)
    let now = noon
    const fails = (): SendOutcome => {
      now = at('2026-11-25 12:00')
      return { kind: 'fault', fault: 'network' }
    }
    const { sent } = outbox((_, one) => (one.attempts === 1 ? fails() : arrives()), { now: () => now })
    await settled()
    expect(sent).toHaveLength(2)
  })

  test('forwards during a flood-wait: the pause that Telegram asked for is kept', async () => {
    await store.add([notice(0)], noon)
    let now = noon
    const { sent, running } = outbox(() => ({ kind: 'wait', seconds: 3600 }), { now: () => now })
    await until(() => sent.length === 1, 'the first attempt')
    await running.stop()
    now = at('2027-01-01 12:00')
    const next = outbox(arrives, { now: () => now })
    await next.running.idle()
    expect(next.sent).toEqual([])
    expect(await states()).toEqual(['waiting'])
  })

  test('backwards before a notice was due: it is due when the office’s clock says so again', async () => {
    await store.add([notice(0)], noon)
    let now = at('2026-11-25 12:00')
    const { sent, running } = outbox(arrives, { now: () => now })
    await running.idle()
    expect(sent).toEqual([])
    now = noon
    await running.idle()
    expect(sent).toEqual([0])
  })
})
