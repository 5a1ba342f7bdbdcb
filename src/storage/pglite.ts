/** PostgreSQL inside the process: the adapter for Prisma, and the lock that keeps a second process off its folder. */
import type { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { awaitingScripts } from './whole-scripts.js'

/** What every PGlite of ours is opened with: a folder that has an extension must find it (storage/faq-store.ts uses it). */
export const PGLITE_EXTENSIONS = { pg_trgm } as const

/**
 * Beside PGlite's own. PostgreSQL's usual 128 MB of buffers are memory of this very process, and all of them are touched at the start:
 * with an eighth of it the process is some 100 MB smaller at rest, and an import of 10,000 people no slower (`npm run bench`, rows "Roster").
 */
export const PGLITE_MEMORY = ['-c', 'shared_buffers=16MB'] as const

/** Prisma's adapter factory over an opened PGlite. */
export function pgliteFactory(client: PGlite): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPGlite(client)
  return {
    provider: 'postgres',
    adapterName: factory.adapterName,
    connect: async () => awaitingScripts(await factory.connect(), client),
    connectToShadowDb: async () => {
      const { PGlite: Scratch } = await import('@electric-sql/pglite')
      const scratch = await Scratch.create({ extensions: PGLITE_EXTENSIONS })
      const adapter = awaitingScripts(await new PrismaPGlite(scratch).connect(), scratch)
      adapter.dispose = () => scratch.close()
      return adapter
    },
  }
}
