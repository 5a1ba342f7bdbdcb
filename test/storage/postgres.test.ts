import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
    const given = { owner: 'a', most: 5, leaseMs: 60_000, now: new Date() }
    expect(await store.take({ ...given, done: [], updates: [update(10, 1), update(11, 1), update(12, 2)] })).toEqual([10, 12])
    expect(await store.take({ ...given, done: [10], updates: [] })).toEqual([])
    expect(await store.claim(given)).toEqual([{ updateId: 11, chatKey: 1, payload: { update_id: 11 }, attempts: 1 }])
    await store.done([11, 12], 'a')
    expect(await store.unfinished()).toBe(0)
    await database.close()
  })
})
