/** A transfer in mid-cycle: a rating that was begun stays with who began it, the others go to whoever leads now (A5). */
import type { Stores } from '../stores.js'

/**
 * In the transaction that changed who leads, and again each minute for changes that begin on a day to come; doing it twice
 * changes nothing. The new superior hears of it as of anybody who is ready: by the next reminder.
 */
export async function followSuperiors(
  tx: Pick<Stores, 'participations' | 'audit'>,
  { actorId, now }: { actorId: number | null; now: Date },
): Promise<number> {
  const moved = await tx.participations.followSuperiors(now)
  for (const { personId, assessmentId, fromId, toId } of moved) {
    const change = { before: { superiorId: fromId }, after: { superiorId: toId } }
    await tx.audit.record({ actorId, act: 'rating-moved', aboutId: personId, subject: `assessment:${assessmentId}`, ...change, now })
  }
  return moved.length
}

export type HandOverOutcome = { kind: 'handed-over' } | { kind: 'gone' | 'no-other' | 'already-sent' }

/** The office hands over a rating that was begun: what was rated stays, the rest is the new superior's. */
export function handOver(
  stores: Stores,
  request: { cycleId: number; personId: number; fromId: number; toId: number; actorId: number; now: Date },
): Promise<HandOverOutcome> {
  const { cycleId, personId, fromId, toId, actorId, now } = request
  return stores.transaction(async (tx): Promise<HandOverOutcome> => {
    await tx.roster.lock()
    const cycle = await tx.cycles.byId(cycleId)
    const part = await tx.participations.of(cycleId, personId, now)
    if (cycle?.state !== 'open' || part === null || part.rating.raterId !== fromId) return { kind: 'gone' }
    if (part.rating.submittedAt !== null) return { kind: 'already-sent' }
    // What the button said must still be so.
    if (part.superior === null || part.superior.id !== toId || toId === fromId || toId === personId) return { kind: 'no-other' }
    if (!(await tx.participations.handOver({ ratingId: part.rating.id, fromId, toId }))) return { kind: 'gone' }
    const change = { before: { superiorId: fromId }, after: { superiorId: toId } }
    await tx.audit.record({
      actorId,
      act: 'rating-handed-over',
      aboutId: personId,
      subject: `assessment:${part.assessmentId}`,
      ...change,
      now,
    })
    return { kind: 'handed-over' }
  })
}
