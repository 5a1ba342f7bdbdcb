import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Handled } from '../../src/delivery/inbox.js'
import { type ClaimedUpdate, type InboxStore, MAX_ATTEMPTS, retryDelayMs, type Turn } from '../../src/domain/inbox/inbox.js'
import { tidyInbox } from '../../src/schedule/tidy-inbox.js'
import { inboxStore } from '../../src/storage/inbox-store.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { DONE, leave, pause, quickInbox, until, update } from '../support/inbox.js'

const ANI = 1
const BUDI = 2
let opened: TestDatabase
let store: InboxStore
beforeAll(async () => {
  opened = await openTestDatabase()
  store = inboxStore(opened.database.client)
})
afterAll(() => opened.close())
beforeEach(() => opened.database.client.inboxUpdate.deleteMany())

/** A handler that notes what it handled. */
function noting(answer: (one: ClaimedUpdate) => Handled | Promise<Handled> = () => DONE) {
  const handled: number[] = []
  const handle = async (one: ClaimedUpdate) => {
    handled.push(one.updateId)
    return answer(one)
  }
  return { handled, handle }
}

describe('what a person sends is stored before it is handled', () => {
  test('receiving resolves only when the update is in the database', async () => {
    const { handled, handle } = noting()
    const inbox = quickInbox(store, handle)
    await inbox.receive([update(10, ANI)])
    expect(await opened.database.client.inboxUpdate.count()).toBe(1)
    await inbox.idle()
    expect(handled).toEqual([10])
    expect(await store.unfinished()).toBe(0)
  })

  test('a database that is away makes receiving fail, so that Telegram sends the update again', async () => {
    const { handled, handle } = noting()
    const inbox = quickInbox({ ...store, turn: () => Promise.reject(new Error('away')) }, handle)
    await expect(inbox.receive([update(10, ANI)])).rejects.toThrow('away')
    expect(handled).toEqual([])
  })

  test('an update that Telegram sends twice is handled once, also long after it was handled', async () => {
    const { handled, handle } = noting()
    const inbox = quickInbox(store, handle)
    await inbox.receive([update(10, ANI), update(10, ANI)])
    await inbox.receive([update(10, ANI)])
    await inbox.idle()
    await inbox.receive([update(10, ANI), update(11, ANI)])
    await inbox.idle()
    expect(handled).toEqual([10, 11])
  })

  test('what waited when the process ended is handled by the next one', async () => {
    await leave(store, [update(10, ANI)])
    const { handled, handle } = noting()
    await quickInbox(store, handle).idle()
    expect(handled).toEqual([10])
  })
})

describe('each chat in its order, many chats side by side', () => {
  test('a slow answer to one person keeps that person’s later taps waiting and nobody else', async () => {
    let letGo = () => {}
    const slow = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const { handled, handle } = noting(async (one) => {
      if (one.updateId === 10) await slow
      return DONE
    })
    const inbox = quickInbox(store, handle)
    await inbox.receive([update(10, ANI), update(11, ANI), update(12, BUDI), update(13, BUDI)])
    await until(() => handled.includes(13), 'Budi is served')
    expect(handled).toEqual([10, 12, 13])
    letGo()
    await inbox.idle()
    expect(handled).toEqual([10, 12, 13, 11])
  })

  test('a hundred taps of one person are handled in the order of their making', async () => {
    const { handled, handle } = noting()
    const inbox = quickInbox(store, handle)
    const ids = Array.from({ length: 100 }, (_, index) => 500 + index)
    await inbox.receive(ids.map((id) => update(id, ANI)).reverse())
    await inbox.idle()
    expect(handled).toEqual(ids)
  })

  test('an earlier message that arrives late waits for the tap that is in hand', async () => {
    let inHand = 0
    let most = 0
    const { handled, handle } = noting(async () => {
      inHand += 1
      most = Math.max(most, inHand)
      await pause(60)
      inHand -= 1
      return DONE
    })
    const inbox = quickInbox(store, handle)
    await inbox.receive([update(21, ANI)])
    await until(() => handled.length === 1, 'the tap is in hand')
    await inbox.receive([update(20, ANI)])
    await inbox.idle()
    expect(handled).toEqual([21, 20])
    expect(most).toBe(1)
  })

  test('no more people than allowed are served at once', async () => {
    let inHand = 0
    let most = 0
    const { handled, handle } = noting(async () => {
      inHand += 1
      most = Math.max(most, inHand)
      await pause(5)
      inHand -= 1
      return DONE
    })
    const inbox = quickInbox(store, handle, { concurrency: 3 })
    await inbox.receive(Array.from({ length: 20 }, (_, index) => update(index + 1, index)))
    await inbox.idle()
    expect(handled).toHaveLength(20)
    expect(most).toBe(3)
  })
})

describe('when handling fails', () => {
  test.each([
    ['an outage that the bot names', (): Promise<Handled> => Promise.resolve({ kind: 'again', fault: 'network' })],
    ['an error nobody foresaw', (): Promise<Handled> => Promise.reject(new TypeError('oops'))],
  ])('%s: tried again until it works, while later taps of that chat wait', async (_, failing) => {
    const { handled, handle } = noting((one) => (one.updateId === 10 && one.attempts < 3 ? failing() : DONE))
    const inbox = quickInbox(store, handle)
    await inbox.receive([update(10, ANI), update(11, ANI), update(12, BUDI)])
    await until(async () => (await store.unfinished()) === 0, 'everything is handled')
    expect(handled.filter((id) => id !== 12)).toEqual([10, 10, 10, 11])
    expect(handled.indexOf(12)).toBeLessThan(3)
  })

  test.each([
    [1, 500],
    [2, 1000],
    [3, 2000],
    [6, 16_000],
    [7, 30_000],
    [20, 30_000],
  ])('the pause after attempt %i is %i ms', (attempts, ms) => {
    expect(retryDelayMs(attempts)).toBe(ms)
  })

  test('all attempts together last longer than a tap lives at Telegram (150 s) and not ten minutes', () => {
    const total = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, index) => retryDelayMs(index + 1)).reduce((sum, ms) => sum + ms, 0)
    expect(total).toBeGreaterThan(150_000)
    expect(total).toBeLessThan(600_000)
  })

  test('a pause that Telegram asked for is kept, though ours would be shorter', async () => {
    const { handled, handle } = noting((one) => (one.attempts === 1 ? { kind: 'again', fault: 'flood', afterMs: 60_000 } : DONE))
    const inbox = quickInbox(store, handle)
    await inbox.receive([update(10, ANI)])
    await pause(150)
    expect(handled).toEqual([10])
    await opened.database.client.$executeRaw`UPDATE inbox_update SET "retryAt" = "retryAt" - interval '60 s'`
    await until(() => handled.length === 2, 'tried again once the pause is over')
  })

  test('a broken update is kept for the operator and does not block its chat', async () => {
    const { handled, handle } = noting((one) => (one.updateId === 10 ? { kind: 'broken', fault: 'C10' } : DONE))
    const inbox = quickInbox(store, handle)
    await inbox.receive([update(10, ANI), update(11, ANI)])
    await inbox.idle()
    expect(handled).toEqual([10, 11])
    expect(await opened.database.client.inboxUpdate.findUnique({ where: { updateId: 10n } })).toMatchObject({ fault: 'C10' })
  })

  test('an update that never succeeds is given up at last, and the chat goes on', async () => {
    const { handled, handle } = noting((one) => (one.updateId === 10 ? { kind: 'again', fault: 'network' } : DONE))
    const inbox = quickInbox(store, handle, { retryMs: () => 0 })
    await inbox.receive([update(10, ANI), update(11, ANI)])
    await until(() => handled.includes(11), 'the chat goes on')
    expect(handled.filter((id) => id === 10)).toHaveLength(MAX_ATTEMPTS)
  })

  test('an update that kills every process that takes it is given up without being handed out again', async () => {
    await leave(store, [update(10, ANI), update(11, ANI)])
    await opened.database.client.inboxUpdate.update({ where: { updateId: 10n }, data: { attempts: MAX_ATTEMPTS } })
    const { handled, handle } = noting()
    await quickInbox(store, handle).idle()
    expect(handled).toEqual([11])
  })
})

describe('when the database fails', () => {
  test('an update whose end could not be written is handled once more at most and never lost', async () => {
    let failures = 0
    const flaky: InboxStore = {
      ...store,
      turn: (turn) => ((turn.done ?? []).length > 0 && failures++ < 3 ? Promise.reject(new Error('away')) : store.turn(turn)),
    }
    const { handled, handle } = noting()
    const inbox = quickInbox(flaky, handle)
    await inbox.receive([update(10, ANI), update(11, ANI)])
    await until(async () => (await store.unfinished()) === 0, 'everything is marked')
    expect(failures).toBeGreaterThan(3)
    expect(handled).toEqual([10, 11])
  })

  test('looking for work while the database is away is taken up again by itself', async () => {
    let failures = 0
    await leave(store, [update(10, ANI)])
    const flaky: InboxStore = { ...store, turn: (turn) => (failures++ < 3 ? Promise.reject(new Error('away')) : store.turn(turn)) }
    const { handled, handle } = noting()
    const faults: string[] = []
    quickInbox(flaky, handle, { onFault: ({ what }) => faults.push(what) })
    await until(() => handled.length === 1, 'handled')
    expect(faults).toEqual(['inbox', 'inbox', 'inbox'])
  })

  test('stopping ends although the database is away', async () => {
    const { handled, handle } = noting()
    const unmarked = (turn: Turn) => ((turn.done ?? []).length > 0 ? Promise.reject(new Error('away')) : store.turn(turn))
    const inbox = quickInbox({ ...store, turn: unmarked }, handle)
    await inbox.receive([update(10, ANI)])
    await until(() => handled.length === 1, 'handled')
    await inbox.stop()
    expect(await store.unfinished()).toBe(1)
  })
})

describe('the end of a day’s work', () => {
  test('stopping finishes what is in hand and takes nothing new', async () => {
    const { handled, handle } = noting(async () => {
      await pause(50)
      return DONE
    })
    const inbox = quickInbox(store, handle)
    await inbox.receive([update(10, ANI), update(11, ANI)])
    await until(() => handled.length === 1, 'the first is in hand')
    await inbox.stop()
    expect(handled).toEqual([10])
    expect(await opened.database.client.inboxUpdate.findUnique({ where: { updateId: 10n } })).toMatchObject({ fault: null })
    expect(await store.unfinished()).toBe(1)
  })

  test.each([
    ['finished 49 hours ago', { doneHoursAgo: 49 }, 0],
    ['finished 47 hours ago, which Telegram might still repeat', { doneHoursAgo: 47 }, 1],
    ['received long ago and never finished', { doneHoursAgo: null }, 1],
  ])('tidying up, an update that was %s', async (_, { doneHoursAgo }, kept) => {
    const now = new Date('2026-12-10T00:00:00Z')
    await leave(store, [update(10, ANI)], new Date('2026-11-01T00:00:00Z'))
    const doneAt = doneHoursAgo === null ? null : new Date(now.getTime() - doneHoursAgo * 3_600_000)
    await opened.database.client.inboxUpdate.updateMany({ data: { doneAt } })
    // Two days is the period that ships (prisma/content/retention.yaml).
    await tidyInbox(store, new Date(now.getTime() - 48 * 3_600_000))
    expect(await opened.database.client.inboxUpdate.count()).toBe(kept)
  })
})
