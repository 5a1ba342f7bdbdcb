/**
 * A backup is gzipped lines of JSON: a head, then each table's name followed by its rows as PostgreSQL writes them, then where each
 * sequence stands, then an end that counts, so that a file cut off is known. Rows never pass through JavaScript's numbers and dates.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { BackupStore, RestoreOutcome, TableRows } from '../domain/backup/backup-store.js'
import { places } from '../places.js'
import { ownMigrations } from './applied-migrations.js'
import { BackupLines, linesOf } from './backup-lines.js'
import type { Database } from './database.js'
import type { Db } from './db.js'
import type { PrismaClient } from './generated/client.js'

/** Rows read or written by one statement. */
const PORTION = 1000
/** Reading or writing a whole office: 10,000 people of three cycles take well under this. */
const LONGEST_MS = 15 * 60_000
const FORMAT = 'cermin-backup-1'

const head = z.object({ format: z.literal(FORMAT), madeAt: z.iso.datetime(), migrations: z.array(z.string()) })
const sequences = z.object({
  sequences: z.array(z.object({ name: z.string(), last: z.number().nullable() })),
})
const end = z.object({ end: z.object({ rows: z.number().int() }) })
const tableLine = z.object({ table: z.string() })

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Names of this program's tables: another program's, should it share the database, are neither saved nor emptied. */
function ownTables(): Set<string> {
  return new Set([...readFileSync(places.schema, 'utf8').matchAll(/@@map\("(\w+)"\)/g)].map((found) => found[1] ?? ''))
}

async function allTables(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations' ORDER BY 1`
  return rows.map(({ name }) => name)
}

async function tablesOf(db: Db): Promise<string[]> {
  const own = ownTables()
  return (await allTables(db)).filter((name) => own.has(name))
}

async function migrationsOf(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name || ' ' || checksum AS name FROM _prisma_migrations WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL ORDER BY 1`
  return rows.map(({ name }) => name)
}

interface Column {
  /** Quoted. */
  name: string
  type: string
}

/** Columns that are written; a generated one is computed again. */
async function columnsOf(db: Db, table: string): Promise<Column[]> {
  const rows = await db.$queryRaw<Column[]>`
    SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
    WHERE attrelid = (SELECT oid FROM pg_class WHERE relname = ${table} AND relnamespace = current_schema()::regnamespace)
      AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`
  return rows.map(({ name, type }) => ({ name: quoted(name), type }))
}

export function backupStore(database: Database): BackupStore {
  const { client } = database
  return {
    write: (now) =>
      client.$transaction(
        async (tx) => {
          await tx.$executeRawUnsafe(`SET LOCAL statement_timeout = ${LONGEST_MS}`)
          const lines = new BackupLines()
          await lines.add(JSON.stringify({ format: FORMAT, madeAt: now.toISOString(), migrations: await migrationsOf(tx) }))
          const tables: TableRows[] = []
          for (const table of await tablesOf(tx)) tables.push({ table, rows: await writeTable(tx, table, lines) })
          const standing = await tx.$queryRaw<{ name: string; last: bigint | null }[]>`
            SELECT sequencename AS name, last_value AS last FROM pg_sequences WHERE schemaname = current_schema() ORDER BY 1`
          const last = standing.map((one) => ({ name: one.name, last: one.last === null ? null : Number(one.last) }))
          await lines.add(JSON.stringify({ sequences: last }))
          await lines.add(JSON.stringify({ end: { rows: tables.reduce((sum, { rows }) => sum + rows, 0) } }))
          return { bytes: await lines.close(), tables }
        },
        // One snapshot for all tables; PGlite lets nobody else in meanwhile.
        { timeout: LONGEST_MS, maxWait: 60_000, isolationLevel: 'RepeatableRead' },
      ),
    restore: (bytes) => restore(database, bytes),
  }
}

/** Answers how many rows. */
async function writeTable(tx: Db, table: string, lines: BackupLines): Promise<number> {
  await lines.add(JSON.stringify({ table }))
  // As text each value is exact; as JSON an empty column and a JSON null in it would be the same.
  const cells = (await columnsOf(tx, table)).map(({ name }) => `${name}::text`).join(', ')
  const from = `SELECT json_build_array(${cells})::text AS row FROM ${quoted(table)}`
  await tx.$executeRawUnsafe(`DECLARE backup_rows NO SCROLL CURSOR FOR ${from}`)
  let count = 0
  for (;;) {
    const rows = await tx.$queryRawUnsafe<{ row: string }[]>(`FETCH ${PORTION} FROM backup_rows`)
    for (const { row } of rows) await lines.add(row)
    count += rows.length
    if (rows.length < PORTION) break
  }
  await tx.$executeRawUnsafe('CLOSE backup_rows')
  return count
}

interface Checked {
  head: z.infer<typeof head>
  sequences: z.infer<typeof sequences>['sequences']
}

/** Reads it once through; null when it is not a backup, cut off or damaged. */
async function check(bytes: Buffer): Promise<Checked | null> {
  let first: string | undefined
  let lastTwo: [string | undefined, string | undefined] = [undefined, undefined]
  let rows = -3
  try {
    for await (const line of linesOf(bytes)) {
      first ??= line
      lastTwo = [lastTwo[1], line]
      if (!isTableLine(line)) rows += 1
    }
  } catch {
    return null
  }
  const read = { head: head.safeParse(json(first)), sequences: sequences.safeParse(json(lastTwo[0])), end: end.safeParse(json(lastTwo[1])) }
  if (!read.head.success || !read.sequences.success || !read.end.success) return null
  return rows === read.end.data.end.rows ? { head: read.head.data, sequences: read.sequences.data.sequences } : null
}

function json(line: string | undefined): unknown {
  try {
    return line === undefined ? undefined : JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Rows are arrays. */
const isTableLine = (line: string) => line.startsWith('{"table":') && tableLine.safeParse(json(line)).success

async function restore(database: Database, bytes: Buffer): Promise<RestoreOutcome> {
  const backup = await check(bytes)
  if (backup === null) return { kind: 'damaged' }
  const present = ownMigrations()
  const { migrations } = backup.head
  const known = migrations.every((one, place) => one === present[place])
  if (!known) return { kind: 'other-version', newest: migrations.at(-1)?.split(' ')[0] ?? '' }
  const people = (await database.client.person.count()) + (await database.client.cycle.count())
  if (people > 0) return { kind: 'not-empty', people }
  // Of an older release: first as it was then, and when the rows are there on to the present. Dying between, the next start goes on.
  const older = migrations.length < present.length
  // The schema is dropped for it, with whatever stands in it.
  const own = ownTables()
  if (older && (await allTables(database.client)).some((name) => !own.has(name))) return { kind: 'shared-database' }
  if (older) await database.rebuild(migrations.map((one) => one.split(' ')[0] ?? ''))
  const outcome = await fill(database.client, bytes, backup)
  if (older) await database.migrate()
  return outcome
}

function fill(client: PrismaClient, bytes: Buffer, backup: Checked): Promise<RestoreOutcome> {
  return client.$transaction(
    async (tx): Promise<RestoreOutcome> => {
      await tx.$executeRawUnsafe(`SET LOCAL statement_timeout = ${LONGEST_MS}`)
      const tables = await tablesOf(tx)
      // What a start or a command ships by itself (dictionary, catalogue) is replaced; anybody's data never is.
      await tx.$executeRawUnsafe(`LOCK TABLE ${tables.map(quoted).join(', ')} IN ACCESS EXCLUSIVE MODE`)
      const [found] = await tx.$queryRaw<{ n: number }[]>`SELECT ((SELECT count(*) FROM person) + (SELECT count(*) FROM cycle))::int AS n`
      if (found !== undefined && found.n > 0) return { kind: 'not-empty', people: found.n }
      const keys = await dropForeignKeys(tx)
      await tx.$executeRawUnsafe(`TRUNCATE ${tables.map(quoted).join(', ')}`)
      const written = await writeRows(tx, bytes, tables)
      for (const key of keys) await tx.$executeRawUnsafe(`ALTER TABLE ${key.table} ADD CONSTRAINT ${quoted(key.name)} ${key.definition}`)
      for (const { name, last } of backup.sequences)
        if (last !== null) await tx.$executeRaw`SELECT setval(quote_ident(${name})::regclass, ${BigInt(last)}::bigint)`
      return { kind: 'restored', madeAt: new Date(backup.head.madeAt), tables: written }
    },
    { timeout: LONGEST_MS, maxWait: 60_000 },
  )
}

interface ForeignKey {
  table: string
  name: string
  definition: string
}

/** Put back when all rows are there, which checks them all: rows then need no order, as with pg_dump. */
async function dropForeignKeys(tx: Db): Promise<ForeignKey[]> {
  const keys = await tx.$queryRaw<ForeignKey[]>`
    SELECT conrelid::regclass::text AS table, conname::text AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`
  for (const { table, name } of keys) await tx.$executeRawUnsafe(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`)
  return keys
}

async function writeRows(tx: Db, bytes: Buffer, tables: readonly string[]): Promise<TableRows[]> {
  const written: TableRows[] = []
  let into: { table: string; columns: Column[] } | null = null
  let portion: string[] = []
  const flush = async () => {
    if (into === null || portion.length === 0) return
    const names = into.columns.map(({ name }) => name).join(', ')
    const cells = into.columns.map(({ type }, place) => `(cells->>${place})::${type}`).join(', ')
    await tx.$executeRawUnsafe(
      `INSERT INTO ${quoted(into.table)} (${names}) SELECT ${cells} FROM json_array_elements($1::json) cells`,
      `[${portion.join(',')}]`,
    )
    portion = []
  }
  for await (const line of linesOf(bytes)) {
    if (line.startsWith('{"format":')) continue
    if (line.startsWith('{"sequences":')) break
    if (isTableLine(line)) {
      await flush()
      const { table } = tableLine.parse(JSON.parse(line))
      // The same migrations have the same tables; anything else was written by hand.
      if (!tables.includes(table)) throw new Error('A backup names a table that is not there')
      into = { table, columns: await columnsOf(tx, table) }
      written.push({ table, rows: 0 })
      continue
    }
    portion.push(line)
    const last = written.at(-1)
    if (last !== undefined) last.rows += 1
    if (portion.length === PORTION) await flush()
  }
  await flush()
  return written
}
