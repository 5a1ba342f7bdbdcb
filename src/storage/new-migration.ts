/** `npm run migration -- name`: writes the next migration from the schema, offline. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { places } from '../places.js'
import { PGLITE_EXTENSIONS, pgliteFactory } from './pglite.js'
import { applyMigrations, sqlToSchema } from './schema-engine.js'

const name = process.argv
  .slice(2)
  .join('_')
  .replace(/[^a-z0-9]+/gi, '_')
  .toLowerCase()
if (name === '') {
  console.error('Give the migration a name, as a sentence: npm run migration -- appeals have a decider')
  process.exit(1)
}
const scratch = pgliteFactory(await PGlite.create({ extensions: PGLITE_EXTENSIONS }))
await applyMigrations(scratch)
const sql = await sqlToSchema(scratch)
if (sql === null) console.log('The migrations already lead to this schema: nothing to write.')
else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(places.migrations, `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  console.log(`Written: ${join(folder, 'migration.sql')}`)
}
process.exit(0)
