/** Whether a database already has exactly the migrations of this program; then the schema engine (100 MB of memory, a second) is not loaded. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { places } from '../places.js'

interface MigrationRow {
  migration_name: string
  checksum: string
  finished: boolean
}

/** As `_prisma_migrations` has it. */
function checksumOf(name: string): string {
  const script = readFileSync(join(places.migrations, name, 'migration.sql'))
  return createHash('sha256').update(script).digest('hex')
}

/** Name and checksum of every migration of this program, in order. */
export function ownMigrations(): string[] {
  return migrationNames()
    .sort()
    .map((name) => `${name} ${checksumOf(name)}`)
}

function migrationNames(): string[] {
  return readdirSync(places.migrations, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}

/** False too where the table of migrations is not there or cannot be read: the engine then says what is wrong. */
export async function isMigrated(ask: (sql: string) => Promise<{ rows: unknown[] }>): Promise<boolean> {
  const query = `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL`
  const answer = await ask(query).catch(() => ({ rows: [] }))
  const rows = answer.rows as MigrationRow[]
  const names = migrationNames()
  const isApplied = (name: string) => {
    const checksum = checksumOf(name)
    return rows.some((row) => row.migration_name === name && row.checksum === checksum && row.finished)
  }
  return rows.length === names.length && names.every(isApplied)
}
