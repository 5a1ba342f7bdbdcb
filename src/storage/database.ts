/** Opens the one database: a PostgreSQL server, or PGlite in this process; migrations are applied before anyone reads. */
import type { PGliteOptions } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { ADVISORY_LOCKS } from './advisory-locks.js'
import { isMigrated } from './applied-migrations.js'
import { AFTER_LOST_LEASE } from './broadcast-repair.js'
import { PrismaClient } from './generated/client.js'
import { inTurn } from './in-turn.js'
import { poolSql, type Sql, STATEMENT_MS } from './sql.js'
import { statementNames } from './statement-names.js'
import { awaitingScripts } from './whole-scripts.js'

export interface Database {
  client: PrismaClient
  /** The same database without Prisma in between, for what runs at every update. */
  sql: Sql
  kind: 'postgres' | 'pglite'
  /** A copy of the whole PGlite folder as a tarball, for tests and backups; undefined on a server. */
  dump?: () => Promise<Blob>
  /** Gives back the place of removed rows and counts the tables anew, while nobody else has a turn; undefined on a server, which does so by itself. */
  tidy?: () => Promise<void>
  /**
   * Drops everything and gives the place only these migrations, as the release had them that wrote a backup; `migrate` then brings it
   * to the present. Only for a place without anybody's data (storage/backup-store.ts).
   */
  rebuild(migrations: readonly string[]): Promise<void>
  migrate(): Promise<void>
  close(): Promise<void>
}

/** Migrations create what they need in it again. */
const EMPTY_SCHEMA = 'DROP SCHEMA public CASCADE; CREATE SCHEMA public'

/** Connection settings of every connection; UTC because the adapter drops the offset of a timestamptz (prisma/orm #26786). */
function connection(databaseUrl: string, connections: number): pg.PoolConfig {
  return {
    connectionString: databaseUrl,
    max: connections,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: STATEMENT_MS,
    // A machine that vanished (no one closes its connections): noticed on both sides, and what it had locked is free again.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'cermin',
    // Compiling a statement (jit) pays for reports of minutes; here it makes a screen wait a second for what takes milliseconds.
    options: '-c timezone=UTC -c jit=off -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=3 -c tcp_keepalives_count=2',
  }
}

/** Two replicas may start at once on an empty database: the second waits here, then finds nothing left to apply. */
async function underMigrationLock<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const holder = new pg.Client({ ...connection(databaseUrl, 1), statement_timeout: 0 })
  // A server that dies meanwhile is reported by what waits for it; without a listener it would end the process.
  holder.on('error', () => {})
  await holder.connect()
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCKS.migration])
    return await work()
  } finally {
    await holder.end()
  }
}

/** Loaded only when there is something to apply. */
const schemaEngine = () => import('./schema-engine.js')

/** adapter-pg cuts a script at every semicolon, also within the body of a function: here the server reads it whole. */
async function migrate(databaseUrl: string, rebuild?: readonly string[]): Promise<void> {
  const pool = new pg.Pool(connection(databaseUrl, 2))
  pool.on('error', () => {})
  const factory = new PrismaPg(pool)
  try {
    if (rebuild !== undefined) await pool.query(EMPTY_SCHEMA)
    else if (await isMigrated((sql) => pool.query(sql))) return
    const { applyMigrations } = await schemaEngine()
    const given = {
      provider: 'postgres' as const,
      adapterName: factory.adapterName,
      connect: async () => awaitingScripts(await factory.connect(), { exec: (script) => pool.query(script) }),
      connectToShadowDb: () => factory.connectToShadowDb(),
    }
    await applyMigrations(given, rebuild)
  } finally {
    await pool.end()
  }
}

/** Throws when the server cannot be reached within five seconds or a migration fails. */
export async function openPostgres(databaseUrl: string, options: { connections?: number } = {}): Promise<Database> {
  await underMigrationLock(databaseUrl, () => migrate(databaseUrl))
  const pool = new pg.Pool(connection(databaseUrl, options.connections ?? 10))
  // An idle connection that breaks (server restart) is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const factory = new PrismaPg(pool, { statementNameGenerator: statementNames() })
  const adapter = { provider: 'postgres' as const, adapterName: factory.adapterName, connect: async () => inTurn(await factory.connect()) }
  const client = new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 30_000 } })
  const close = async () => {
    await client.$disconnect()
    await pool.end()
  }
  const bring = (rebuild?: readonly string[]) => underMigrationLock(databaseUrl, () => migrate(databaseUrl, rebuild))
  return { client, sql: poolSql(pool), kind: 'postgres', rebuild: bring, migrate: () => bring(), close }
}

/** Longest lease that inbox and outbox take; what is held longer is a pause that Telegram asked for. */
const LONGEST_LEASE_SECONDS = 15

/** Whoever opens a folder is alone with it: what a process held that was killed is free at once, and nobody waits for its lease to end. */
async function releaseLeases(client: PrismaClient): Promise<void> {
  await client.$executeRaw`UPDATE inbox_update SET "leaseUntil" = NULL WHERE "doneAt" IS NULL AND "leaseUntil" > now()`
  await client.$executeRaw`UPDATE office_job SET "leaseUntil" = NULL WHERE state IN ('running', 'finishing')`
  await client.$executeRaw`UPDATE notice SET "leaseUntil" = NULL
    WHERE state = 'waiting' AND "leaseUntil" > now() AND "leaseUntil" <= now() + make_interval(secs => ${LONGEST_LEASE_SECONDS})`
  // A broadcast's message that was leaving may have arrived; one that was only reserved has not left.
  const begun = `"broadcastId" = ANY(ARRAY(SELECT id FROM broadcast WHERE state IN ('sending', 'paused', 'cancelled')))`
  await client.$executeRawUnsafe(`UPDATE broadcast_recipient SET ${AFTER_LOST_LEASE} WHERE state = 'sending' AND ${begun}`)
  await client.$executeRawUnsafe(
    `UPDATE broadcast_recipient SET "leaseUntil" = NULL, "leaseOwner" = NULL WHERE state = 'waiting' AND "leaseUntil" IS NOT NULL AND ${begun}`,
  )
}

/** `from.folder` keeps the data there; `from.dump` starts from a copy in memory. */
export async function openPglite(from: { folder: string } | { dump?: Blob }): Promise<Database> {
  const place: PGliteOptions = 'folder' in from ? { dataDir: from.folder } : from.dump === undefined ? {} : { loadDataDir: from.dump }
  // Loaded here: a process on a server has none of it in its memory.
  const [{ PGlite }, { pgliteFactory, PGLITE_EXTENSIONS, PGLITE_MEMORY }, { pgliteSql }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('./pglite.js'),
    import('./pglite-sql.js'),
  ])
  const startParams = [...PGlite.defaultStartParams, ...PGLITE_MEMORY]
  const pglite = await PGlite.create({ ...place, extensions: PGLITE_EXTENSIONS, startParams })
  const factory = pgliteFactory(pglite)
  if (!(await isMigrated((sql) => pglite.query(sql)))) await (await schemaEngine()).applyMigrations(factory)
  // PGlite runs one transaction at a time, so the wait for one's turn is longer than on a server.
  const client = new PrismaClient({ adapter: factory, transactionOptions: { maxWait: 60_000, timeout: 30_000 } })
  if ('folder' in from) await releaseLeases(client)
  const close = async () => {
    await client.$disconnect()
    await pglite.close()
  }
  return {
    client,
    sql: pgliteSql(pglite),
    kind: 'pglite',
    dump: () => pglite.dumpDataDir('none'),
    tidy: async () => void (await pglite.exec('VACUUM (ANALYZE)')),
    async rebuild(migrations) {
      await pglite.exec(EMPTY_SCHEMA)
      await (await schemaEngine()).applyMigrations(factory, migrations)
    },
    async migrate() {
      await (await schemaEngine()).applyMigrations(factory)
    },
    close,
  }
}
