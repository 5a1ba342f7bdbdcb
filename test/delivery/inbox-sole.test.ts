import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ClaimedUpdate, InboxStore } from '../../src/domain/inbox/inbox.js'
import { inboxStore } from '../../src/storage/inbox-store.js'
import { seededChance } from '../support/a-framework.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { claim, DONE, leave, mortal, pause, quickInbox, until, update } from '../support/inbox.js'

const ANI = 1
const BUDI = 2
let opened: TestDatabase
let store: InboxStore
let looks = 0
beforeAll(async () => {
  opened = await openTestDatabase()
  const plain = inboxStore(opened.database.client, opened.database.sql)
  store = {
    ...plain,
    turn: (turn) => {
      if (turn.look !== 'at-nothing') looks += 1
      return plain.turn(turn)
    },
  }
})
afterAll(() => opened.close())
beforeEach(() => opened.database.client.inboxUpdate.deleteMany())

const row = (updateId: number) => opened.database.client.inboxUpdate.findUnique({ where: { updateId: BigInt(updateId) } })

/** The one process that polls; it looks into the table only when it must. */
function soleInbox(handle: (one: ClaimedUpdate) => Promise<typeof DONE>, options: Parameters<typeof quickInbox>[2] = {}) {
  return quickInbox(store, handle, { sole: true, pollMs: 60_000, ...options })
}

describe('the one process that receives stores and takes updates in one statement', () => {
  test('a new update is in hand, leased and stored at once, without looking for it', async () => {
    const seen: unknown[] = []
    let letGo = () => {}
    const slow = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const inbox = soleInbox(async (one) => {
      seen.push(one)
      await slow
      return DONE
    })
    await inbox.idle()
    looks = 0
    await inbox.receive([update(10, ANI)])
    expect(seen).toEqual([{ updateId: 10, chatKey: ANI, payload: { update_id: 10 }, attempts: 1 }])
    expect(await row(10)).toMatchObject({ attempts: 1, leaseOwner: 'first', doneAt: null, payload: { update_id: 10 } })
    expect(looks).toBe(0)
    letGo()
    await until(async () => (await row(10))?.doneAt !== null, 'marked by itself, though nothing else comes')
  })

  test('the next update of the same person marks the one before and is taken in the same statement', async () => {
    const handled: number[] = []
    const inbox = soleInbox(async (one) => {
      handled.push(one.updateId)
      return DONE
    })
    for (let id = 10; id < 30; id += 1) await inbox.receive([update(id, ANI)])
    await inbox.idle()
    expect(handled).toEqual(Array.from({ length: 20 }, (_, n) => 10 + n))
    expect(await store.unfinished()).toBe(0)
  })

  test('of one batch only the first of each person is taken, the others in their order after it', async () => {
    const handled: number[] = []
    const inbox = soleInbox(async (one) => {
      handled.push(one.updateId)
      await pause(5)
      return DONE
    })
    await inbox.receive([update(13, ANI), update(10, ANI), update(11, BUDI), update(12, ANI), update(10, ANI)])
    expect(handled).toEqual([10, 11].sort((a, b) => a - b))
    await until(async () => (await store.unfinished()) === 0, 'all handled')
    expect(handled).toEqual([10, 11, 12, 13])
  })

  test('an update sent twice is handled once, and what an earlier process left behind goes first', async () => {
    await leave(store, [update(10, ANI)])
    const handled: number[] = []
    const inbox = soleInbox(async (one) => {
      handled.push(one.updateId)
      return DONE
    })
    await inbox.receive([update(10, ANI), update(11, ANI)])
    await inbox.idle()
    await inbox.receive([update(11, ANI), update(12, ANI)])
    await until(async () => (await store.unfinished()) === 0, 'all handled')
    expect(handled).toEqual([10, 11, 12])
  })

  test('there is no more in hand than there is room for', async () => {
    let inHand = 0
    let most = 0
    const inbox = soleInbox(
      async () => {
        inHand += 1
        most = Math.max(most, inHand)
        await pause(5)
        inHand -= 1
        return DONE
      },
      { concurrency: 3 },
    )
    await inbox.receive(Array.from({ length: 20 }, (_, n) => update(n + 1, n)))
    await until(async () => (await store.unfinished()) === 0, 'all handled')
    expect(most).toBe(3)
  })

  test('an update whose lease another process took over stays that process’s, and keeps its chat', async () => {
    expect(await store.turn({ updates: [update(10, ANI)], owner: 'slow', most: 1, leaseMs: 0 })).toHaveLength(1)
    expect(await claim(store, { owner: 'other', most: 1, leaseMs: 60_000 })).toHaveLength(1)
    expect(await store.turn({ done: [10], updates: [update(11, ANI)], owner: 'slow', most: 5, leaseMs: 60_000 })).toEqual([])
    expect(await row(10)).toMatchObject({ doneAt: null, leaseOwner: 'other' })
  })

  test.each([1, 2, 3])(
    'by chance %i: with outages and a death, every update is handled, in order, never two of one chat at once',
    async (seed) => {
      const chance = seededChance(seed)
      const inHand = new Set<number>()
      const handled: ClaimedUpdate[] = []
      const dying = mortal(store)
      let dead = false
      const working = (mine: () => boolean) => async (one: ClaimedUpdate) => {
        if (mine()) return new Promise<typeof DONE>(() => {})
        expect(inHand.has(one.chatKey)).toBe(false)
        inHand.add(one.chatKey)
        await pause(chance(10))
        if (mine()) return new Promise<typeof DONE>(() => {})
        inHand.delete(one.chatKey)
        if (chance(8) === 0) return { kind: 'again' as const, fault: 'network' }
        handled.push(one)
        return DONE
      }
      const options = { sole: true, leaseMs: 2000, retryMs: () => 5, pollMs: 20 }
      const first = quickInbox(
        dying.store,
        working(() => dead),
        { ...options, owner: 'first' },
      )
      let second: typeof first | undefined
      for (let id = 1; id <= 40; id += 1) {
        await (second ?? first).receive([update(id, chance(4))])
        if (id === 20) {
          dying.die()
          dead = true
          inHand.clear()
          second = quickInbox(
            store,
            working(() => false),
            { ...options, owner: 'second' },
          )
        }
        await pause(chance(4))
      }
      await until(async () => (await store.unfinished()) === 0, 'all handled')
      expect(new Set(handled.map((one) => one.updateId)).size).toBe(40)
      for (let chat = 0; chat < 4; chat += 1) {
        const ids = handled.filter((one) => one.chatKey === chat).map((one) => one.updateId)
        expect(ids).toEqual([...ids].sort((a, b) => a - b))
      }
    },
  )
})
