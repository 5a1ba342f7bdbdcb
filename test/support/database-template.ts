/**
 * Makes one migrated database, empty of people, before all tests; each file gets a copy of it (database.ts).
 * On a PostgreSQL server where this machine has one: its copies take a tenth of the work of a PGlite. Elsewhere, and with
 * TEST_DATABASE=pglite, in PGlite, whose copy lies in a file, as initdb is the slow part.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openPglite, openPostgres } from '../../src/storage/database.js'
import { startPostgres } from './postgres.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** address of the migrated database, or path of the PGlite's copy */
    databaseTemplate: { postgres: string } | { pglite: string }
  }
}

/** More than the connections of two files at once, with their processes. */
const CONNECTIONS = '300'

export default async function setup(project: TestProject): Promise<() => Promise<void> | void> {
  const server = process.env.TEST_DATABASE === 'pglite' ? undefined : await startPostgres({ max_connections: CONNECTIONS })
  console.log(`The tests’ own databases: ${server === undefined ? 'PGlite' : `PostgreSQL ${server.version}`}`)
  if (server !== undefined) {
    const database = await openPostgres(server.url)
    await database.close()
    project.provide('databaseTemplate', { postgres: server.url })
    return () => server.stop()
  }
  const folder = mkdtempSync(join(tmpdir(), 'cermin-test-'))
  const file = join(folder, 'template.tar')
  const database = await openPglite({})
  const dump = await database.dump?.()
  if (dump === undefined) throw new Error('PGlite gave no copy')
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()))
  await database.close()
  project.provide('databaseTemplate', { pglite: file })
  return () => rmSync(folder, { recursive: true, force: true })
}
