import { expect, onTestFinished, test } from 'vitest'
import { tidyDatabase } from '../../src/schedule/tidy-database.js'
import { openPglite } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { at } from '../support/story.js'

test('what was removed gives its place back each night, once', async () => {
  const database = await openPglite({})
  onTestFinished(() => database.close())
  const { client } = database
  const stores = openStores(client, database.sql)
  const payload = { text: 'x'.repeat(500) }
  const fill = async (from: number) => {
    const ids = Array.from({ length: 2000 }, (_, n) => BigInt(from + n))
    await client.inboxUpdate.createMany({ data: ids.map((updateId) => ({ updateId, chatKey: 1n, payload, receivedAt: new Date() })) })
    await client.inboxUpdate.deleteMany()
  }
  const bytes = async () =>
    (await client.$queryRaw<{ bytes: number }[]>`SELECT pg_relation_size('inbox_update')::int AS bytes`)[0]?.bytes ?? 0
  const night = (now: string) => tidyDatabase({ stores, now: at(now), timeZone: 'Asia/Makassar' }, database.tidy)

  await fill(1)
  expect(await bytes()).toBeGreaterThan(500_000)
  await night('2026-12-02 02:59')
  expect(await bytes()).toBeGreaterThan(500_000)
  await night('2026-12-02 03:00')
  expect(await bytes()).toBe(0)
  await fill(10_000)
  await night('2026-12-02 23:59')
  expect(await bytes()).toBeGreaterThan(500_000)
  await night('2026-12-03 08:00')
  expect(await bytes()).toBe(0)
})

test('nothing on a server', async () => {
  const database = await openPglite({})
  onTestFinished(() => database.close())
  const stores = openStores(database.client, database.sql)
  await tidyDatabase({ stores, now: at('2026-12-02 03:00'), timeZone: 'Asia/Makassar' }, undefined)
  expect(await stores.retention.lastRun('tidy')).toBeNull()
})
