/** A roster file that got no yes is forgotten after its period (prisma/content/retention.yaml): it holds everyone's data. */
import type { Stores } from '../domain/stores.js'

/** `before`: drafts older than this are dropped. */
export async function dropDrafts({ stores, now, before }: { stores: Stores; now: Date; before: Date }): Promise<void> {
  await stores.rosterDrafts.dropOlder(before, now)
}
