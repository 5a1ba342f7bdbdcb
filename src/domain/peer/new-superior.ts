/** A rating that goes to somebody else: whoever was to rate as a peer rates by name from now on, once; and proposals that wait are the new superior's. */
import type { Stores } from '../stores.js'

/** An assessment and whoever rates it by name from now on. */
export interface NewSuperior {
  assessmentId: number
  rateeId: number
  superiorId: number
}

/**
 * In the transaction that put the rating in other hands; doing it twice changes nothing. What somebody had answered as a peer is deleted:
 * the same person would count twice, and once by name.
 */
export async function peersOfNewSuperior(
  tx: Pick<Stores, 'peers' | 'notices' | 'audit'>,
  moved: readonly NewSuperior[],
  { actorId, now }: { actorId: number | null; now: Date },
): Promise<void> {
  if (moved.length === 0) return
  const ended = await tx.peers.endRoles(moved)
  for (const { assessmentId, rateeId, superiorId } of ended) {
    // Whether anything had been answered is told to nobody (E8).
    const subject = `assessment:${assessmentId}`
    await tx.audit.record({ actorId, act: 'peer-role-ended', aboutId: rateeId, subject, after: { superiorId }, now })
  }
  const told = ended.map(({ assessmentId, superiorId }) => {
    const key = `peer-role-ended:${assessmentId}:${superiorId}`
    return { key, personId: superiorId, kind: 'peer-role-ended' as const, data: { assessmentId }, dueAt: now }
  })
  const proposed = (await tx.peers.withWaitingProposal(moved)).map(({ assessmentId, superiorId }) => {
    const key = `peers-proposed:${assessmentId}:${superiorId}`
    return { key, personId: superiorId, kind: 'peers-proposed' as const, data: { assessmentId }, dueAt: now }
  })
  await tx.notices.add([...told, ...proposed], now)
}
