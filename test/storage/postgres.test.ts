import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Turn } from '../../src/domain/inbox/inbox.js'
import { openPostgres } from '../../src/storage/database.js'
import { inboxStore } from '../../src/storage/inbox-store.js'
import { update } from '../support/inbox.js'
import { findPostgres, type PostgresServer, startPostgres } from '../support/postgres.js'

describe.skipIf(findPostgres() === undefined)('on a PostgreSQL server', () => {
  let server: PostgresServer | undefined
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.stop())

  test('two processes that start at once on an empty database bring it to the present schema, and a later one finds it so', async () => {
    const url = server?.url ?? ''
    const both = await Promise.all([openPostgres(url), openPostgres(url)])
    for (const one of both) await one.close()
    const again = await openPostgres(url)
    expect(await again.client.person.count()).toBe(0)
    await expect(again.client.$executeRaw`INSERT INTO audit_entry (at, act) VALUES (now(), 'x')`).resolves.toBe(1)
    await expect(again.client.$executeRaw`DELETE FROM audit_entry`).rejects.toThrow('never changed or removed')
    await again.close()
  })

  test('updates are taken, claimed and finished', async () => {
    const database = await openPostgres(server?.url ?? '')
    const store = inboxStore(database.client, database.sql)
    const given = { owner: 'a', most: 5, leaseMs: 60_000 }
    const ids = async (turn: Partial<Turn>) => (await store.turn({ ...given, ...turn })).map(({ updateId }) => updateId)
    expect(await ids({ updates: [update(10, 1), update(11, 1), update(12, 2)] })).toEqual([10, 12])
    expect(await ids({ done: [10] })).toEqual([])
    expect(await store.turn({ ...given, look: 'at-waiting' })).toEqual([
      { updateId: 11, chatKey: 1, payload: { update_id: 11 }, attempts: 1 },
    ])
    // What is finished, its chat's next and the first of another, all in one.
    expect(await ids({ updates: [update(13, 1), update(14, 3)], done: [12], look: 'at-waiting' })).toEqual([14])
    expect(await ids({ updates: [update(15, 4)], done: [11, 14], look: 'at-waiting', most: 1 })).toEqual([13])
    expect(await ids({ done: [13], look: 'at-waiting' })).toEqual([15])
    expect(await ids({ done: [15] })).toEqual([])
    expect(await store.unfinished()).toBe(0)
    await database.close()
  })
})
