/** PostgreSQL inside the process: the adapter for Prisma, and the lock that keeps a second process off its folder. */
import type { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { awaitingScripts } from './whole-scripts.js'

/** What every PGlite of ours is opened with: a folder that has an extension must find it (storage/faq-store.ts uses it). */
export const PGLITE_EXTENSIONS = { pg_trgm } as const

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
