/** A database of its own for a test file, copied from the migrated template. */
import { openAsBlob } from 'node:fs'
import { inject } from 'vitest'
import type { Stores } from '../../src/domain/stores.js'
import { type Database, openPglite } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'

export interface TestDatabase {
  database: Database
  stores: Stores
  close(): Promise<void>
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const database = await openPglite({ dump: await openAsBlob(inject('databaseTemplate')) })
  return { database, stores: openStores(database.client), close: () => database.close() }
}
