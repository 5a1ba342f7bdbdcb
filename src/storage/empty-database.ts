/** Empties every table but the migrations' own: the sandbox's "Mulai ulang". Never called on an office's database. */
import type { Database } from './database.js'

export async function emptyDatabase({ client }: Database): Promise<void> {
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  // Identities go on counting: what the process remembers under an id never means something else.
  await client.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`)
}
