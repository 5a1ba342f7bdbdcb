/** Who comes into the roster, or gets a superior, while a cycle is open can be added to it by the office (C4). */
import type { Stores } from '../stores.js'

export type JoinOutcome = { kind: 'joined'; count: number } | { kind: 'nobody' | 'not-open' }

/** Far more than come late; a whole office is opened, not added. */
const LONGEST_MS = 60_000

export function joinLate(
  stores: Stores,
  request: { cycleId: number; actorId: number; now: Date /** When they are told. */; tellAt: Date },
): Promise<JoinOutcome> {
  const { cycleId, actorId, now, tellAt } = request
  return stores.transaction(async (tx): Promise<JoinOutcome> => {
    await tx.cycles.openOneAtATime()
    const cycle = await tx.cycles.byId(cycleId)
    if (cycle?.state !== 'open') return { kind: 'not-open' }
    const late = await tx.participations.latecomers(cycleId, now)
    if (late.length === 0) return { kind: 'nobody' }
    await tx.participations.join(cycleId, late, now)
    await tx.evidence.showTrainings({ now })
    await tx.notices.add(
      late.map(({ personId }) => ({
        key: `cycle-opened:${cycleId}:${personId}`,
        personId,
        kind: 'cycle-opened',
        data: { cycleId },
        dueAt: tellAt,
      })),
      now,
    )
    for (const { personId, superiorId } of late)
      await tx.audit.record({ actorId, act: 'cycle-joined', aboutId: personId, subject: `cycle:${cycleId}`, after: { superiorId }, now })
    return { kind: 'joined', count: late.length }
  }, LONGEST_MS)
}
