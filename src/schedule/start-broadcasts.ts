/** Broadcasts whose hour has come begin; the lane sends. */
import { startDueBroadcasts } from '../domain/broadcast/start-broadcast.js'
import type { Stores } from '../domain/stores.js'

export async function startScheduledBroadcasts(parts: { stores: Stores; now: Date; wakeBroadcasts: () => void }): Promise<void> {
  if ((await startDueBroadcasts(parts.stores, parts.now)) > 0) parts.wakeBroadcasts()
}
