/** The ASN's proposal and the superior's changes are rows at once; confirming makes the forms, once and for good. */
import type { Stores } from '../stores.js'
import { choiceMark, chosenNow, confirmable, isChoosing, isConfirmed, MOST_CONFIRMED, type PeerChoice, proposedByRatee } from './peer.js'

export type ChoiceOutcome = { kind: 'changed' } | { kind: 'closed' | 'no-candidate' | 'full' | 'not-yours' }
type Chosen = { assessmentId: number; personId: number; chosen: boolean; actorId: number; now: Date }

/** The ASN puts somebody on the proposal or takes one off. */
export function propose(stores: Stores, request: Chosen): Promise<ChoiceOutcome> {
  return changing(
    stores,
    request,
    ({ ratee }) => ratee.id,
    async (tx, choice) => {
      const { assessmentId, personId, chosen, now } = request
      const present = choice.nominations.find((one) => one.personId === personId)
      if (!chosen) {
        if (present !== undefined && !present.addedBySuperior) await tx.peers.remove(assessmentId, personId)
        return { kind: 'changed' }
      }
      if (present !== undefined && !present.addedBySuperior) return { kind: 'changed' }
      if (proposedByRatee(choice.nominations).length >= MOST_CONFIRMED) return { kind: 'full' }
      const candidate = await tx.peers.candidate(choice, personId, now)
      if (candidate === null) return { kind: 'no-candidate' }
      await tx.peers.put({ assessmentId, personId, kind: candidate.kind, state: 'proposed', bySuperiorId: null, now })
      return { kind: 'changed' }
    },
  )
}

/** The superior takes somebody out or puts one in. */
export function revise(stores: Stores, request: Chosen): Promise<ChoiceOutcome> {
  return changing(
    stores,
    request,
    ({ superiorId }) => superiorId,
    async (tx, choice) => {
      const { assessmentId, personId, chosen, actorId, now } = request
      const present = choice.nominations.find((one) => one.personId === personId)
      if (!chosen) {
        if (present === undefined) return { kind: 'changed' }
        if (present.addedBySuperior) await tx.peers.remove(assessmentId, personId)
        // Kept as refused: the ASN's own list does not change under the ASN's eyes.
        else await tx.peers.put({ assessmentId, personId, kind: present.kind, state: 'refused', bySuperiorId: null, now })
        return { kind: 'changed' }
      }
      if (present?.state === 'proposed') return { kind: 'changed' }
      if (chosenNow(choice.nominations).length >= MOST_CONFIRMED) return { kind: 'full' }
      const candidate = await tx.peers.candidate(choice, personId, now)
      if (candidate === null) return { kind: 'no-candidate' }
      const bySuperiorId = present === undefined ? actorId : null
      await tx.peers.put({ assessmentId, personId, kind: candidate.kind, state: 'proposed', bySuperiorId, now })
      return { kind: 'changed' }
    },
  )
}

export type ProposalOutcome = { kind: 'sent' } | { kind: 'too-few'; count: number } | { kind: 'closed' | 'not-yours' }

/** The superior is told that a proposal is there. What is changed afterwards the superior sees when confirming. */
export async function sendProposal(
  stores: Stores,
  request: { assessmentId: number; actorId: number; now: Date },
): Promise<ProposalOutcome> {
  const { assessmentId, actorId, now } = request
  return stores.transaction(async (tx): Promise<ProposalOutcome> => {
    await tx.peers.lock(assessmentId)
    const choice = await tx.peers.choice(assessmentId)
    if (choice === null || choice.ratee.id !== actorId) return { kind: 'not-yours' }
    if (!isChoosing(choice, now)) return { kind: 'closed' }
    const count = proposedByRatee(choice.nominations).length
    if (confirmable(count) !== 'good') return { kind: 'too-few', count }
    const key = `peers-proposed:${assessmentId}`
    await tx.notices.add([{ key, personId: choice.superiorId, kind: 'peers-proposed', data: { assessmentId }, dueAt: now }], now)
    await tx.audit.record({
      actorId,
      act: 'peers-proposed',
      aboutId: actorId,
      subject: `assessment:${assessmentId}`,
      after: { count },
      now,
    })
    return { kind: 'sent' }
  })
}

export type ConfirmOutcome =
  | { kind: 'confirmed'; count: number }
  | { kind: 'too-few' | 'too-many'; count: number }
  | { kind: 'already' | 'changed' | 'closed' | 'not-yours' }

/**
 * Final: with a second choice the difference between two means would tell what one person said. In the same transaction each of
 * them has a form; their next reminder tells them (decision 23). `shown`: the mark of those whom the superior saw.
 */
export async function confirmPeers(
  stores: Stores,
  request: { assessmentId: number; actorId: number; shown: number; now: Date },
): Promise<ConfirmOutcome> {
  const { assessmentId, actorId, shown, now } = request
  return stores.transaction(async (tx): Promise<ConfirmOutcome> => {
    await tx.peers.lock(assessmentId)
    const choice = await tx.peers.choice(assessmentId)
    if (choice === null || choice.superiorId !== actorId) return { kind: 'not-yours' }
    if (isConfirmed(choice.nominations)) return { kind: 'already' }
    if (!isChoosing(choice, now)) return { kind: 'closed' }
    if (choiceMark(choice.nominations) !== shown) return { kind: 'changed' }
    const chosen = chosenNow(choice.nominations)
    const fits = confirmable(chosen.length)
    if (fits !== 'good') return { kind: fits, count: chosen.length }
    await tx.peers.confirm(assessmentId, { superiorId: actorId, now })
    // How many, not who: the fewer know whom to ask, the safer their answers.
    const after = { count: chosen.length }
    await tx.audit.record({ actorId, act: 'peers-confirmed', aboutId: choice.ratee.id, subject: `assessment:${assessmentId}`, after, now })
    return { kind: 'confirmed', count: chosen.length }
  })
}

function changing(
  stores: Stores,
  { assessmentId, actorId, now }: Chosen,
  whose: (choice: PeerChoice) => number,
  change: (tx: Stores, choice: PeerChoice) => Promise<ChoiceOutcome>,
): Promise<ChoiceOutcome> {
  return stores.transaction(async (tx) => {
    await tx.peers.lock(assessmentId)
    const choice = await tx.peers.choice(assessmentId)
    if (choice === null || whose(choice) !== actorId) return { kind: 'not-yours' }
    if (!isChoosing(choice, now)) return { kind: 'closed' }
    return change(tx, choice)
  })
}
