import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { publishCycle } from '../../src/domain/result/publish.js'
import { backupStore } from '../../src/storage/backup-store.js'
import { openPostgres } from '../../src/storage/database.js'
import type { PrismaClient } from '../../src/storage/generated/client.js'
import { anOffice, fillAndSend, request } from '../support/a-cycle.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { findPostgres, startPostgres } from '../support/postgres.js'
import { at } from '../support/story.js'

const now = at('2027-01-04 09:00')
let full: TestDatabase
let backup: Buffer
let places: TestDatabase[] = []
beforeAll(async () => {
  full = await openTestDatabase()
  places.push(full)
  const { stores } = full
  const { people } = await anOffice(full, 3)
  await openCycle(stores, request())
  for (const { id } of people) {
    await fillAndSend(stores, id, 'self', 4)
    await fillAndSend(stores, id, 'superior', 2, at('2026-12-20 14:00'))
  }
  await publishCycle(stores, { actorId: null, now })
  const [first] = people
  const { client } = full.database
  await client.person.update({ where: { id: first?.id ?? 0 }, data: { name: `Ani "Nona"\n\\ 'x' 😀 \u2028` } })
  await client.telegramAccount.update({ where: { personId: first?.id ?? 0 }, data: { telegramId: 7_999_999_999_999n } })
  await client.unit.create({ data: { name: 'Seksi', parent: { create: { name: 'Dinas yang dibuat sesudahnya' } } } })
  backup = (await backupStore(full.database).write(now)).bytes
})
afterAll(async () => {
  for (const one of places) await one.close()
  places = []
})

async function emptyPlace(): Promise<TestDatabase> {
  const place = await openTestDatabase()
  places.push(place)
  return place
}

/** Every row of every table as PostgreSQL writes it, and where each sequence stands. */
async function everything(client: PrismaClient): Promise<Record<string, string[]>> {
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`
  const content: Record<string, string[]> = {}
  for (const { name } of tables) {
    const rows = await client.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t ORDER BY 1`)
    content[name] = rows.map(({ row }) => row)
  }
  const sequences = await client.$queryRaw<{ row: string }[]>`
    SELECT sequencename || ' ' || coalesce(last_value::text, '-') AS row FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`
  return { ...content, sequences: sequences.map(({ row }) => row) }
}

/** Names and definitions of what guards the rows. */
const guards = (client: PrismaClient) => client.$queryRaw`
  SELECT conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY conname, 2`

describe('a backup brought back into an empty place', () => {
  test('holds every row of every table as it was, numbers go on where they stood, and the keys guard as before', async () => {
    const place = await emptyPlace()
    const outcome = await backupStore(place.database).restore(backup)
    expect(outcome).toMatchObject({ kind: 'restored', madeAt: now })
    const before = await everything(full.database.client)
    expect(before.answer?.length).toBeGreaterThan(50)
    expect(before.audit_entry?.length).toBeGreaterThan(3)
    expect(await everything(place.database.client)).toEqual(before)
    expect(await guards(place.database.client)).toEqual(await guards(full.database.client))
    await expect(place.database.client.$executeRaw`DELETE FROM audit_entry`).rejects.toThrow('never changed or removed')
  })

  test('is refused where people are already, and changes nothing there', async () => {
    const place = await emptyPlace()
    await anOffice(place, 2)
    const before = await everything(place.database.client)
    expect(await backupStore(place.database).restore(backup)).toMatchObject({ kind: 'not-empty' })
    expect(await everything(place.database.client)).toEqual(before)
  })

  test('is refused when it was cut off, changed, made by a newer version, or is something else', async () => {
    const place = await emptyPlace()
    const store = backupStore(place.database)
    const before = await everything(place.database.client)
    const text = gunzipSync(backup).toString('utf8')
    const lines = text.trimEnd().split('\n')
    const answer = lines.indexOf('{"table":"answer"}') + 1
    const pack = (changed: string[]) => gzipSync(`${changed.join('\n')}\n`)
    for (const damaged of [
      backup.subarray(0, backup.length - 40),
      Buffer.from('bukan cadangan'),
      Buffer.alloc(0),
      pack(lines.slice(0, -1)),
      pack(lines.filter((_line, index) => index !== answer)),
    ])
      expect(await store.restore(damaged)).toEqual({ kind: 'damaged' })
    const newer = lines.map((line, index) => (index === 0 ? line.replace(/\]/, ',"29991231000000_a_day_to_come 00"]') : line))
    expect(await store.restore(pack(newer))).toMatchObject({ kind: 'other-version', newest: expect.stringMatching(/^\d{14}_/) })
    // A row that breaks a key: found when the keys are put back, and nothing stays.
    const broken = lines.map((line, index) => (index === answer ? line.replace(/^\["\d+"/, '["987654"') : line))
    await expect(store.restore(pack(broken))).rejects.toThrow()
    expect(await everything(place.database.client)).toEqual(before)
  })

  test.skipIf(findPostgres() === undefined)('moves from PGlite to a PostgreSQL server and back, row by row the same', async () => {
    const server = await startPostgres()
    const database = await openPostgres(server?.url ?? '')
    try {
      await database.client.$executeRaw`CREATE TABLE arsip AS SELECT 1 AS nomor`
      expect(await backupStore(database).restore(backup)).toMatchObject({ kind: 'restored' })
      expect(await database.client.$queryRaw`SELECT nomor FROM arsip`).toEqual([{ nomor: 1 }])
      await database.client.$executeRaw`DROP TABLE arsip`
      expect(await everything(database.client)).toEqual(await everything(full.database.client))
      const { bytes } = await backupStore(database).write(now)
      const place = await emptyPlace()
      expect(await backupStore(place.database).restore(bytes)).toMatchObject({ kind: 'restored' })
      expect(await everything(place.database.client)).toEqual(await everything(full.database.client))
    } finally {
      await database.close()
      await server?.stop()
    }
  })
})
