import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { InboxStore, StoredUpdate } from '../../src/domain/inbox/inbox.js'
import { inboxStore } from '../../src/storage/inbox-store.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { DONE, quickInbox, update } from '../support/inbox.js'

let opened: TestDatabase
let store: InboxStore
/** The update ids of each statement that stored some. */
let stored: number[][] = []
beforeAll(async () => {
  opened = await openTestDatabase()
  const plain = inboxStore(opened.database.client, opened.database.sql)
  store = {
    ...plain,
    turn(turn) {
      if (turn.updates?.length) stored.push(turn.updates.map(({ updateId }) => updateId))
      return plain.turn(turn)
    },
  }
})
afterAll(() => opened.close())
beforeEach(async () => {
  await opened.database.client.inboxUpdate.deleteMany()
  stored = []
})

const rows = async () =>
  (await opened.database.client.inboxUpdate.findMany({ orderBy: { updateId: 'asc' } })).map((row) => Number(row.updateId))

test('updates that reach the webhook at once are stored together, and each is confirmed when it is stored', async () => {
  const handled: number[] = []
  const inbox = quickInbox(store, async ({ updateId }) => {
    handled.push(updateId)
    return DONE
  })
  const ids = Array.from({ length: 20 }, (_, n) => n + 1)
  await Promise.all(ids.map((id) => inbox.receive([update(id, 100 + id)])))
  expect(await rows()).toEqual(ids)
  expect(stored.flat().sort((a, b) => a - b)).toEqual(ids)
  expect(stored.length).toBeLessThan(5)
  await inbox.idle()
  expect(handled.sort((a, b) => a - b)).toEqual(ids)
})

test('an update that cannot be stored is refused alone: those that came with it are stored', async () => {
  const inbox = quickInbox(store, async () => DONE)
  // As a payload that no cleaning has thought of would be: PostgreSQL refuses the whole statement.
  const broken: StoredUpdate = { updateId: 7, chatKey: 7, payload: { text: '\0' } }
  const outcomes = await Promise.allSettled([update(6, 6), broken, update(8, 8), update(9, 9)].map((one) => inbox.receive([one])))
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  expect(await rows()).toEqual([6, 8, 9])
})
