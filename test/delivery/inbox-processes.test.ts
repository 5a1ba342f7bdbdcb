import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Handled } from '../../src/delivery/inbox.js'
import type { ClaimedUpdate, InboxStore } from '../../src/domain/inbox/inbox.js'
import { openPostgres } from '../../src/storage/database.js'
import { inboxStore } from '../../src/storage/inbox-store.js'
import { seededChance } from '../support/a-framework.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { claim, DONE, finish, leave, mortal, pause, quickInbox, until, update } from '../support/inbox.js'
import { startPostgres } from '../support/postgres.js'

const ANI = 1
let opened: TestDatabase
let store: InboxStore
beforeAll(async () => {
  opened = await openTestDatabase()
  store = inboxStore(opened.database.client)
})
afterAll(() => opened.close())
beforeEach(() => opened.database.client.inboxUpdate.deleteMany())

describe('several processes share the inbox', () => {
  test('what a dead process held is taken over when its lease has run out, and not before', async () => {
    const dying = mortal(store)
    let claimed = 0
    quickInbox(
      dying.store,
      () => {
        claimed = Date.now()
        dying.die()
        return new Promise(() => {})
      },
      { owner: 'dead', leaseMs: 400 },
    )
    await leave(store, [update(10, ANI), update(11, ANI)])
    await until(() => claimed > 0, 'the first process has taken it')
    const taken: number[] = []
    let takenOverAt = 0
    const second = quickInbox(
      store,
      async (one) => {
        takenOverAt ||= Date.now()
        taken.push(one.updateId)
        return DONE
      },
      { owner: 'alive', leaseMs: 400 },
    )
    await until(async () => (await store.unfinished()) === 0, 'the second process has finished both')
    await second.stop()
    expect(taken).toEqual([10, 11])
    // The lease began a moment before the handler did.
    expect(takenOverAt - claimed).toBeGreaterThan(300)
  })

  test('a long answer keeps its chat: the lease is renewed as long as its process lives', async () => {
    const seen: string[] = []
    const slow = async (one: ClaimedUpdate) => {
      seen.push(`slow ${one.updateId}`)
      await pause(900)
      seen.push('slow ends')
      return DONE
    }
    const first = quickInbox(store, slow, { owner: 'slow', leaseMs: 300 })
    await first.receive([update(10, ANI), update(11, ANI)])
    await until(() => seen.length === 1, 'in hand')
    quickInbox(
      store,
      async (one) => {
        seen.push(`other ${one.updateId}`)
        return DONE
      },
      { owner: 'other', leaseMs: 300 },
    )
    // Stopping waits for the answer in hand, and keeps its lease while it waits.
    await first.stop()
    await until(async () => (await store.unfinished()) === 0, 'all handled')
    expect(seen).toEqual(['slow 10', 'slow ends', 'other 11'])
  })

  test('a process whose lease was taken over can no longer end the update that is another’s', async () => {
    await leave(store, [update(10, ANI)])
    await claim(store, { owner: 'slow', most: 1, leaseMs: 0 })
    expect(await claim(store, { owner: 'other', most: 1, leaseMs: 60_000 })).toHaveLength(1)
    await finish(store, [10], 'slow')
    await store.failed({ updateId: 10, owner: 'slow', attempts: 2, fault: 'late', retryMs: null })
    await store.renew([10], 'slow', 0)
    expect(await opened.database.client.inboxUpdate.findFirst()).toMatchObject({ doneAt: null, fault: null, leaseOwner: 'other' })
    expect(await claim(store, { owner: 'third', most: 1, leaseMs: 60_000 })).toEqual([])
    await finish(store, [10], 'other')
    expect(await store.unfinished()).toBe(0)
  })

  test('a lease that ran out while its own process still works does not hand the update out a second time', async () => {
    let inHand = 0
    let begun = 0
    const deaf: InboxStore = { ...store, renew: () => Promise.reject(new Error('away')) }
    const inbox = quickInbox(
      deaf,
      async () => {
        begun += 1
        inHand += 1
        expect(inHand).toBe(1)
        await pause(300)
        inHand -= 1
        return DONE
      },
      { leaseMs: 60 },
    )
    await inbox.receive([update(10, ANI)])
    await until(async () => (await store.unfinished()) === 0, 'handled')
    expect(begun).toBe(1)
  })

  test.each<[string, Handled, number[]]>([
    ['ends is not handled a second time', DONE, [10, 11]],
    ['fails is handled anew at once', { kind: 'again', fault: 'network' }, [10, 10, 11]],
  ])('an update whose lease had run out and that, while the inbox leases it anew, %s', async (_, outcome, order) => {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const begun: number[] = []
    let leases = 0
    const slow: InboxStore = {
      ...store,
      renew: () => Promise.resolve(),
      async turn(given) {
        // Only the first lease runs out within this test.
        const leased = await store.turn({ ...given, leaseMs: leases === 0 ? 60 : 3_600_000 })
        leases += leased.length
        if (leases === 2 && leased.length > 0) {
          // Whoever asked hears of it later than the handler ends.
          release()
          await pause(50)
        }
        return leased
      },
    }
    const inbox = quickInbox(slow, async ({ updateId }) => {
      begun.push(updateId)
      if (begun.length > 1) return DONE
      await released
      return outcome
    })
    await inbox.receive([update(10, ANI), update(11, ANI)])
    await until(async () => (await store.unfinished()) === 0, 'handled')
    expect(begun).toEqual(order)
  })

  test.each([1, 2, 3, 4, 5, 6])(
    'by chance %i: two processes, outages and a death; every update handled, in order, never two of one chat at once',
    async (seed) => {
      const chance = seededChance(seed)
      const CHATS = 4
      const UPDATES = 40
      const inHand = new Map<number, string>()
      const clashes: string[] = []
      const handled: { chat: number; id: number }[] = []
      const dying = mortal(store)
      let deadSince = 0
      const working = (owner: string) => async (one: ClaimedUpdate) => {
        const dead = () => owner === 'first' && deadSince > 0
        if (dead()) return new Promise<typeof DONE>(() => {})
        const other = inHand.get(one.chatKey)
        if (other !== undefined) clashes.push(`${owner} takes ${one.updateId} while ${other} works`)
        inHand.set(one.chatKey, owner)
        await pause(chance(12))
        if (dead()) return new Promise<typeof DONE>(() => {})
        inHand.delete(one.chatKey)
        if (chance(8) === 0) return { kind: 'again' as const, fault: 'network' }
        handled.push({ chat: one.chatKey, id: one.updateId })
        return DONE
      }
      const first = quickInbox(dying.store, working('first'), { owner: 'first', leaseMs: 1000, retryMs: () => 5 })
      quickInbox(store, working('second'), { owner: 'second', leaseMs: 1000, retryMs: () => 5 })
      for (let id = 1; id <= UPDATES; id += 1) {
        const at = id % 2 === 0 && deadSince === 0 ? first : undefined
        const one = [update(id, chance(CHATS))]
        await (at === undefined ? leave(store, one) : at.receive(one))
        if (id === UPDATES / 2) {
          dying.die()
          deadSince = Date.now()
          for (const [chat, owner] of inHand) if (owner === 'first') inHand.delete(chat)
        }
        await pause(chance(4))
      }
      await until(async () => (await store.unfinished()) === 0, 'all handled')
      expect(clashes).toEqual([])
      expect(new Set(handled.map((one) => one.id)).size).toBe(UPDATES)
      for (let chat = 0; chat < CHATS; chat += 1) {
        const ids = handled.filter((one) => one.chat === chat).map((one) => one.id)
        expect(ids).toEqual([...ids].sort((a, b) => a - b))
      }
    },
  )
})

/** Only a server runs two statements at one time: on PGlite there is nothing to see. */
describe('on a PostgreSQL server', () => {
  test('an update with a lower id that comes late is not begun while another process is just beginning one of the same chat', async ({
    skip,
  }) => {
    const postgres = await startPostgres()
    if (postgres === undefined) return skip()
    onTestFinished(() => postgres.stop())
    const database = await openPostgres(postgres.url)
    onTestFinished(() => database.close())
    const onServer = inboxStore(database.client, database.sql)
    await leave(onServer, [update(11, ANI)])
    const first = new pg.Client({ connectionString: postgres.url })
    await first.connect()
    onTestFinished(() => first.end())
    // The first process is in the middle of its claim: nobody sees it yet.
    await first.query('BEGIN')
    await first.query(`UPDATE inbox_update SET "leaseUntil" = now() + interval '1 minute', "leaseOwner" = 'first' WHERE "updateId" = 11`)
    await leave(onServer, [update(10, ANI), update(12, 2)])
    const claiming = claim(onServer, { owner: 'second', most: 5, leaseMs: 60_000 })
    await pause(200)
    await first.query('COMMIT')
    expect((await claiming).map((one) => one.updateId)).toEqual([12])
    await finish(onServer, [11], 'first')
    expect((await claim(onServer, { owner: 'second', most: 5, leaseMs: 60_000 })).map((one) => one.updateId)).toEqual([10])
  })
})
