import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { places } from '../../src/places.js'
import { type Database, openPglite, openPostgres } from '../../src/storage/database.js'
import { pgliteFactory } from '../../src/storage/pglite.js'
import { applyMigrations, sqlToSchema } from '../../src/storage/schema-engine.js'
import { openTestDatabase } from '../support/database.js'
import { type PostgresServer, startPostgres } from '../support/postgres.js'

const names = readdirSync(places.migrations, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

let postgres: PostgresServer | undefined
beforeAll(async () => {
  postgres = await startPostgres()
  if (postgres === undefined) console.log('No PostgreSQL on this machine: migrations are tested on PGlite only')
})
afterAll(() => postgres?.stop())
afterEach(() => {
  delete process.env.TZ
})

async function opened(database: Promise<Database>): Promise<Database> {
  const one = await database
  onTestFinished(() => one.close())
  return one
}

async function applied(database: Database): Promise<string[]> {
  const rows = await database.client.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name`
  return rows.map((row) => row.migration_name)
}

/** Every column, index, constraint and trigger, one a line. */
async function describeSchema({ client }: Database): Promise<string[]> {
  const rows = await client.$queryRaw<{ line: string }[]>`
    SELECT concat_ws(' ', table_name, column_name, data_type, udt_name, is_nullable, column_default, datetime_precision) AS line
      FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f', 'c')
    UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT concat_ws(' ', t.typname, e.enumsortorder, e.enumlabel) FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid`
  return rows.map((row) => row.line).sort()
}

/** The server as it was set up by somebody: in the office's own time zone. */
async function inZone(url: string, zone: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET timezone TO '${zone}'`)
  await client.end()
  return url
}

describe('the migrations', () => {
  test('lead from nothing to exactly the schema on PGlite', async () => {
    const pglite = await PGlite.create()
    onTestFinished(() => pglite.close())
    const factory = pgliteFactory(pglite)
    expect(await applyMigrations(factory)).toEqual(names)
    expect(await sqlToSchema(factory)).toBeNull()
    expect(await applyMigrations(factory)).toEqual([])
  })

  // The schema engine cannot describe a server through adapter-pg 7.10 (it cannot read the type "char"), so the two are compared.
  test('lead from nothing to the same tables, indexes, constraints and triggers on a PostgreSQL server', async ({ skip }) => {
    if (postgres === undefined) return skip()
    const onServer = await opened(openPostgres(await postgres.newDatabase()))
    expect(await applied(onServer)).toEqual(names)
    const inProcess = await opened(openPglite({}))
    const described = await describeSchema(onServer)
    expect(described.length).toBeGreaterThan(300)
    expect(described).toEqual(await describeSchema(inProcess))
  })

  test('are applied once when two processes start at the same moment on an empty server', async ({ skip }) => {
    if (postgres === undefined) return skip()
    const url = await postgres.newDatabase()
    const program = pathToFileURL(join(places.root, 'dist', 'src', 'storage', 'database.js')).href
    const script = `const { openPostgres } = await import('${program}'); const d = await openPostgres('${url}'); console.log(await d.client.person.count()); await d.close()`
    const start = () =>
      new Promise<string>((resolve) => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', script])
        let said = ''
        for (const stream of [child.stdout, child.stderr])
          stream.on('data', (text) => {
            said += String(text)
          })
        child.once('exit', (code) => resolve(`${code} ${said.trim()}`))
      })
    expect(await Promise.all([start(), start()])).toEqual(['0 0', '0 0'])
    expect(await applied(await opened(openPostgres(url)))).toEqual(names)
  })

  test('two databases are opened side by side in one process', async ({ skip }) => {
    const inProcess = await Promise.all([opened(openPglite({})), opened(openPglite({}))])
    for (const database of inProcess) expect(await applied(database)).toEqual(names)
    if (postgres === undefined) return skip()
    const url = await postgres.newDatabase()
    const onServer = await Promise.all([opened(openPostgres(url)), opened(openPostgres(url))])
    for (const database of onServer) expect(await applied(database)).toEqual(names)
  })

  test('that fail name the cause the server gave', async ({ skip }) => {
    if (postgres === undefined) return skip()
    const url = await postgres.newDatabase()
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET default_transaction_read_only TO on`)
    await client.end()
    await expect(openPostgres(url)).rejects.toThrow(/read-only transaction/)
  })

  test('a server that is not there is told within seconds', async () => {
    await expect(openPostgres('postgresql://nobody@127.0.0.1:1/none')).rejects.toThrow(/ECONNREFUSED/)
  })
})

describe('the audit', () => {
  async function refusesChange(database: Database): Promise<void> {
    const { client } = database
    await client.auditEntry.create({ data: { at: new Date(), act: 'cycle-opened', actorId: 1 } })
    await expect(client.auditEntry.updateMany({ data: { act: 'nothing' } })).rejects.toThrow(/never changed or removed/)
    await expect(client.auditEntry.deleteMany()).rejects.toThrow(/never changed or removed/)
    await expect(client.$executeRaw`DELETE FROM audit_entry`).rejects.toThrow(/never changed or removed/)
    expect(await client.auditEntry.findMany({ select: { act: true } })).toEqual([{ act: 'cycle-opened' }])
  }

  test('takes entries and lets none be changed or removed, on PGlite', async () => {
    const { database, close } = await openTestDatabase()
    onTestFinished(close)
    await refusesChange(database)
  })

  test('takes entries and lets none be changed or removed, on a server', async ({ skip }) => {
    if (postgres === undefined) return skip()
    await refusesChange(await opened(openPostgres(await postgres.newDatabase())))
  })
})

describe('instants, wherever the office is', () => {
  const noonInKupang = new Date('2026-12-01T04:00:00.123Z')

  /** Stored through Prisma and read by the driver, and the other way about, and beside the database's own clock. */
  async function keepsInstants({ client, sql }: Database): Promise<void> {
    await client.lease.create({ data: { name: 'one', owner: 'x', until: noonInKupang } })
    const direct = await sql<{ until: Date; epoch: number; isPast: boolean }>(
      `SELECT until, extract(epoch FROM until)::float8 AS epoch, until < $1::timestamptz AS "isPast" FROM lease WHERE name = 'one'`,
      [new Date(noonInKupang.getTime() + 1)],
    )
    expect(direct).toEqual([{ until: noonInKupang, epoch: noonInKupang.getTime() / 1000, isPast: true }])
    await sql(`INSERT INTO lease (name, owner, until) VALUES ('two', 'x', $1::timestamptz)`, [noonInKupang])
    expect((await client.lease.findUniqueOrThrow({ where: { name: 'two' } })).until).toEqual(noonInKupang)
    await client.$executeRaw`INSERT INTO lease (name, owner, until) VALUES ('three', 'x', now())`
    const { until } = await client.lease.findUniqueOrThrow({ where: { name: 'three' } })
    expect(Math.abs(until.getTime() - Date.now())).toBeLessThan(60_000)
    const raw = await client.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM lease WHERE until <= ${noonInKupang}`
    expect(Number(raw[0]?.n)).toBe(until <= noonInKupang ? 3 : 2)
  }

  test.each(['UTC', 'Asia/Makassar', 'America/New_York'])('are kept by PGlite in a process whose own zone is %s', async (zone) => {
    process.env.TZ = zone
    await keepsInstants(await opened(openPglite({})))
  })

  test.for([
    ['UTC', 'UTC'],
    ['Asia/Makassar', 'UTC'],
    ['Asia/Makassar', 'Asia/Jayapura'],
    ['America/New_York', 'Asia/Makassar'],
  ])('are kept by a server in %s for a process in %s', async ([serverZone = '', processZone], { skip }) => {
    if (postgres === undefined) return skip()
    process.env.TZ = processZone
    await keepsInstants(await opened(openPostgres(await inZone(await postgres.newDatabase(), serverZone))))
  })
})
