/** Migrations as they are written: the adapters of Prisma cut a script at semicolons, or do not wait for its end. */
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'

/** Gives a script to the server whole, and waits for it: pglite-prisma-adapter 0.7.2 does not, so a failing migration would be an unhandled rejection. */
export function awaitingScripts(adapter: SqlDriverAdapter, client: { exec(script: string): Promise<unknown> }): SqlDriverAdapter {
  adapter.executeScript = async (script) => {
    await client.exec(script)
  }
  return adapter
}
