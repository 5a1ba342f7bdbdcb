/** Makes one migrated, filled-with-content PGlite before all tests and keeps its copy in a file: initdb is the slow part. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openPglite } from '../../src/storage/database.js'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseTemplate: string
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'cermin-test-'))
  const file = join(folder, 'template.tar')
  const database = await openPglite({})
  const dump = await database.dump?.()
  if (dump === undefined) throw new Error('PGlite gave no copy')
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()))
  await database.close()
  project.provide('databaseTemplate', file)
  return () => rmSync(folder, { recursive: true, force: true })
}
