/** A transfer in mid-cycle: a rating that is not sent goes to whoever leads now; what was rated stays, the rest is the new superior's (A5). */
import { peersOfNewSuperior } from '../peer/new-superior.js'
import type { Stores } from '../stores.js'

export interface Followed {
  moved: number
  /** Of these, how many had been begun. */
  begun: number
}

/**
 * In the transaction that changed who leads, and again each minute for changes that begin on a day to come; doing it twice
 * changes nothing. The new superior hears of it as of anybody who is ready: by the next reminder. Of a rating that was begun
 * the audit keeps which items were rated by then; their levels stay out of it, because nobody else may see them yet (E2).
 */
export async function followSuperiors(
  tx: Pick<Stores, 'participations' | 'peers' | 'notices' | 'audit'>,
  { actorId, now }: { actorId: number | null; now: Date },
): Promise<Followed> {
  const moved = await tx.participations.followSuperiors(now)
  for (const { personId, assessmentId, fromId, toId, begun, rated } of moved) {
    await tx.audit.record({
      actorId,
      act: begun ? 'rating-handed-over' : 'rating-moved',
      aboutId: personId,
      subject: `assessment:${assessmentId}`,
      before: { superiorId: fromId },
      after: { superiorId: toId, ...(begun ? { ratedBefore: rated.join(', ') } : {}) },
      now,
    })
  }
  const peers = moved.map(({ assessmentId, personId, toId }) => ({ assessmentId, rateeId: personId, superiorId: toId }))
  await peersOfNewSuperior(tx, peers, { actorId, now })
  return { moved: moved.length, begun: moved.filter(({ begun }) => begun).length }
}
