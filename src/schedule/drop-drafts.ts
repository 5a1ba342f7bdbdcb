/** A roster file that got no yes is forgotten after three days: it holds everyone's data. */
import type { Stores } from '../domain/stores.js'

const KEEP_MS = 72 * 3_600_000

export async function dropDrafts({ stores, now }: { stores: Stores; now: Date }): Promise<void> {
  await stores.rosterDrafts.dropOlder(new Date(now.getTime() - KEEP_MS), now)
}
