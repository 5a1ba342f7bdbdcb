/** PostgreSQL inside the process: the adapter for Prisma, and the lock that keeps a second process off its folder. */
import type { PGlite } from '@electric-sql/pglite'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'

/** Gives a script to the server whole, and waits for it: pglite-prisma-adapter 0.7.2 does not await, so a failing migration would be an unhandled rejection. */
export function awaitingScripts(adapter: SqlDriverAdapter, client: { exec(script: string): Promise<unknown> }): SqlDriverAdapter {
  adapter.executeScript = async (script) => {
    await client.exec(script)
  }
  return adapter
}

/** Prisma's adapter factory over an opened PGlite. */
export function pgliteFactory(client: PGlite): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPGlite(client)
  return {
    provider: 'postgres',
    adapterName: factory.adapterName,
    connect: async () => awaitingScripts(await factory.connect(), client),
    connectToShadowDb: async () => {
      const { PGlite: Scratch } = await import('@electric-sql/pglite')
      const scratch = await Scratch.create()
      const adapter = awaitingScripts(await new PrismaPGlite(scratch).connect(), scratch)
      adapter.dispose = () => scratch.close()
      return adapter
    },
  }
}
