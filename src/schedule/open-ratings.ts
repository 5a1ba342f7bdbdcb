/** When the self window has ended, superiors who still have someone to rate are told once (C2). */
import type { Stores } from '../domain/stores.js'

export async function openRatings(stores: Stores, now: Date): Promise<void> {
  const cycle = await stores.cycles.newest('open')
  if (cycle === null || now <= cycle.selfUntil) return
  const superiors = await stores.cycles.superiorsWaitedFor(cycle.id)
  await stores.notices.add(
    superiors.map((personId) => ({
      key: `rating-ready:${cycle.id}:${personId}:window-ended`,
      personId,
      kind: 'rating-ready' as const,
      data: { cycleId: cycle.id },
      dueAt: now,
    })),
    now,
  )
}
