import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishCycle } from '../../src/domain/result/publish.js'
import { places } from '../../src/places.js'
import { backupStore } from '../../src/storage/backup-store.js'
import { openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { PRIVACY_VERSION } from '../../src/telegram/screens/link/link-buttons.js'
import { fillAndSend } from '../support/a-cycle.js'
import { telegramIdOf } from '../support/a-person.js'
import { openTestDatabase } from '../support/database.js'
import { findPostgres, startPostgres } from '../support/postgres.js'
import { at, beginStory, type Story } from '../support/story.js'

/** Written by the program as it was on 25 November 2026, two cycles in, before ratings could be delegated, talked over or appealed against. */
const backup = readFileSync(join(places.root, 'test/fixtures/release-0.1.0.cermin'))
const ROWS = { answer: 252, assessment: 12, rating: 24, result: 6, result_competency: 54, recommendation: 27, plan_entry: 1, person: 7 }

let story: Story
beforeAll(async () => {
  story = await beginStory(at('2026-12-28 09:00'), {
    databaseOf: async () => {
      const { database, stores } = await openTestDatabase()
      expect(await backupStore(database).restore(backup)).toMatchObject({ kind: 'restored', madeAt: at('2026-12-13 18:00') })
      await database.client.telegramAccount.updateMany({ data: { privacyVersion: PRIVACY_VERSION } })
      return { database, stores }
    },
  })
})
afterAll(() => story.end())

test('an office of the first release is brought to the present with every row, and its people go on where they stopped', async () => {
  const { client } = story.database
  for (const [table, rows] of Object.entries(ROWS)) {
    const [found] = await client.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM "${table}"`)
    expect([table, found?.n]).toEqual([table, rows])
  }
  const [first] = await client.person.findMany({ where: { superiors: { some: {} } }, orderBy: { id: 'asc' } })
  const ani = story.person(telegramIdOf(first?.id ?? 0))
  await ani.says('/hasil')
  expect(ani.sees()).toContain('Semester I 2026')
  // The cycle that was open then is rated and published by the program of today.
  await fillAndSend(story.stores, first?.id ?? 0, 'superior', 3, at('2026-12-28 10:00'))
  expect(await publishCycle(story.stores, { actorId: null, now: at('2026-12-29 09:00') })).toMatchObject({ kind: 'published', results: 1 })
  story.clock.set(at('2026-12-29 09:05'))
  story.running.outbox.wake()
  await story.idle()
  expect(ani.messages().some(({ text }) => (text ?? '').includes('Semester II 2026'))).toBe(true)
})

test.skipIf(findPostgres() === undefined)('the same on a PostgreSQL server', async () => {
  const server = await startPostgres()
  const database = await openPostgres(server?.url ?? '')
  try {
    await openStores(database.client).audit.record({ actorId: null, act: 'backup-taken', subject: 'database', now: new Date() })
    // Another program's table in the same place: nothing is dropped, and nothing is lost.
    await database.client.$executeRaw`CREATE TABLE arsip AS SELECT 1 AS nomor`
    expect(await backupStore(database).restore(backup)).toEqual({ kind: 'shared-database' })
    expect(await database.client.$queryRaw`SELECT nomor FROM arsip`).toEqual([{ nomor: 1 }])
    await database.client.$executeRaw`DROP TABLE arsip`
    expect(await backupStore(database).restore(backup)).toMatchObject({ kind: 'restored' })
    expect(await database.client.answer.count()).toBe(ROWS.answer)
    await openStores(database.client).audit.record({ actorId: null, act: 'backup-restored', subject: 'database', now: new Date() })
    const { bytes } = await backupStore(database).write(new Date())
    expect(bytes.length).toBeGreaterThan(10_000)
  } finally {
    await database.close()
    await server?.stop()
  }
})
