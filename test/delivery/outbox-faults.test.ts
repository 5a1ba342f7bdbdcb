import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { NoticeStore, SendOutcome } from '../../src/domain/notice/notice.js'
import { pause, until } from '../support/inbox.js'
import { anOutboxOffice, arrives, noon } from '../support/outbox.js'

const { opened, store, people, notice, outbox, states, settled } = await anOutboxOffice()
afterAll(() => opened.close())
beforeEach(() => opened.database.client.notice.deleteMany())

describe('when the process or the database fails', () => {
  test('a process that dies after sending and before writing it down: sent once more by another, not again and again', async () => {
    await store.add([notice(0), notice(1)], noon)
    const dead: NoticeStore = { ...store, settle: () => new Promise(() => {}), renew: () => new Promise(() => {}) }
    const first = outbox(arrives, { store: dead, leaseMs: 300 })
    await until(() => first.sent.length === 2, 'sent by the first')
    const second = outbox(arrives, { leaseMs: 300 })
    await settled()
    await pause(50)
    expect(second.sent).toEqual([0, 1])
  })

  test('a message that was sent while the database was away is not sent again when it is back', async () => {
    await store.add([notice(0), notice(1)], noon)
    let failures = 0
    const flaky: NoticeStore = {
      ...store,
      settle: (...given) => (failures++ < 5 ? Promise.reject(new Error('away')) : store.settle(...given)),
    }
    const { sent } = outbox(arrives, { store: flaky, leaseMs: 400 })
    await settled()
    expect(sent).toEqual([0, 1])
  })

  test('a message that takes long to send is not sent by another process meanwhile', async () => {
    await store.add([notice(0)], noon)
    const first = outbox(
      async () => {
        await pause(700)
        return arrives()
      },
      { leaseMs: 200 },
    )
    await until(() => first.sent.length === 1, 'being sent')
    const second = outbox(arrives, { leaseMs: 200 })
    await settled()
    expect(second.sent).toEqual([])
  })

  test('a renewal that the database takes late does not shorten the pause that Telegram asked for', async () => {
    await store.add([notice(0)], noon)
    let renewals = 0
    const slow: NoticeStore = {
      ...store,
      renew: async (...given) => {
        renewals += 1
        await pause(100)
        return store.renew(...given)
      },
    }
    const flooded = async (): Promise<SendOutcome> => {
      await until(() => renewals > 0, 'it is being renewed')
      return { kind: 'wait', seconds: 3600 }
    }
    const { sent, running } = outbox(flooded, { store: slow, leaseMs: 60 })
    await until(() => sent.length === 1, 'being sent')
    await running.stop()
    await pause(150)
    const { leaseUntil } = await opened.database.client.notice.findFirstOrThrow()
    expect((leaseUntil?.getTime() ?? 0) - Date.now()).toBeGreaterThan(3_000_000)
  })

  test('a message that hangs keeps one place: all others go out meanwhile, and it is sent once', async () => {
    const many = Array.from({ length: 20 }, (_, n) => ({ ...notice(n % 6), key: `cycle-opened:${n}` }))
    await store.add(many, noon)
    let letGo = () => {}
    const hanging = new Promise<void>((resolve) => {
      letGo = resolve
    })
    let begun = 0
    const { sent } = outbox(async () => {
      begun += 1
      if (begun === 1) await hanging
      return arrives()
    })
    await until(async () => (await store.waiting()) === 1, 'all but one are sent')
    letGo()
    await settled()
    expect(sent).toHaveLength(20)
  })

  test('stopping gives back what hangs: the next process sends it at once, not when its lease has run out', async () => {
    await store.add([notice(0), notice(1)], noon)
    const hour = 3_600_000
    const first = outbox((to) => (to === 0 ? new Promise<SendOutcome>(() => {}) : arrives()), { leaseMs: hour, stopWithinMs: 30 })
    await until(() => first.sent.length === 2, 'one hangs, one is sent')
    await first.running.stop()
    expect(await states()).toEqual(['waiting', 'sent'])
    const second = outbox(arrives, { leaseMs: hour })
    await settled()
    expect(second.sent).toEqual([0])
  })

  test('what hung arrives after it was given back: that is written down, a fault is not', async () => {
    await store.add([notice(0), notice(1)], noon)
    const ends: ((outcome: SendOutcome) => void)[] = []
    const { sent, running } = outbox((to) => new Promise((resolve) => (ends[to] = resolve)), { stopWithinMs: 30, retryMs: () => 3_600_000 })
    await until(() => sent.length === 2, 'both hang')
    await running.stop()
    ends[0]?.(arrives())
    ends[1]?.({ kind: 'fault', fault: 'network' })
    await until(async () => (await store.waiting()) === 1, 'the one that arrived')
    // Free for whoever comes next: no pause was written for what is no longer its own.
    expect((await store.claim(5, noon, 1000)).map(({ personId }) => personId)).toEqual([people[1]])
  })

  test('stopping finishes the message in hand, and ends although the database is away', async () => {
    await store.add([notice(0)], noon)
    const finishing = outbox(async () => {
      await pause(60)
      return arrives()
    })
    await until(() => finishing.sent.length === 1, 'being sent')
    await finishing.running.stop()
    expect(await states()).toEqual(['sent'])
    await store.add([notice(1)], noon)
    const broken = outbox(arrives, { store: { ...store, settle: () => Promise.reject(new Error('away')) } })
    await until(() => broken.sent.length === 1, 'sent')
    await broken.running.stop()
    expect(await states()).toEqual(['sent', 'waiting'])
  })
})
