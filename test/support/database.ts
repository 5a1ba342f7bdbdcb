/** A database of its own for a test file, copied from the migrated template. */
import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import pg from 'pg'
import { inject } from 'vitest'
import type { Stores } from '../../src/domain/stores.js'
import { type Database, openPglite, openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'

export interface TestDatabase {
  database: Database
  stores: Stores
  close(): Promise<void>
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const template = inject('databaseTemplate')
  const database =
    'postgres' in template ? await copyOnServer(template.postgres) : await openPglite({ dump: await openAsBlob(template.pglite) })
  return { database, stores: openStores(database.client), close: () => database.close() }
}

/** It goes with its server, at the end of all tests. */
async function copyOnServer(template: string): Promise<Database> {
  const copy = new URL(template)
  const name = `copy_${randomUUID().replaceAll('-', '')}`
  const server = new pg.Client({ connectionString: String(new URL('postgres', template)) })
  await server.connect()
  try {
    await server.query(`CREATE DATABASE ${name} TEMPLATE ${copy.pathname.slice(1)}`)
  } finally {
    await server.end()
  }
  return openPostgres(String(new URL(name, template)))
}
