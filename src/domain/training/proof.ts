/** A training counts when its proof was accepted: certificates by the admin, learning beside the work by the mentor; its JP once. */
import type { Stores } from '../stores.js'
import { isMentored, PROOF_REPORT_LEAST } from './plan-steps.js'
import type { PlanEntry } from './plan-store.js'

export type Proof =
  | { kind: 'text'; text: string }
  | { kind: 'photo'; fileId: string; fileUniqueId: string; text: string | null }
  | { kind: 'document'; fileId: string; fileUniqueId: string; fileName: string | null; mimeType: string | null; text: string | null }

export type ProofOutcome =
  | { kind: 'sent'; entry: PlanEntry }
  | { kind: 'not-a-certificate' }
  | { kind: 'too-short'; least: number }
  | { kind: 'too-early'; endsAt: Date }
  | { kind: 'stale' }

/** May a proof be sent now? Null when yes. */
export function proofRefusal(entry: PlanEntry, now: Date): Extract<ProofOutcome, { kind: 'too-early' | 'stale' }> | null {
  if (entry.state !== 'approved' && entry.state !== 'proof_sent') return { kind: 'stale' }
  return entry.class !== null && now < entry.class.endsAt ? { kind: 'too-early', endsAt: entry.class.endsAt } : null
}

/** Keeps the proof and tells who checks it; sent again while unchecked, it replaces the earlier one. */
export async function sendProof(
  stores: Stores,
  request: { personId: number; entryId: number; proof: Proof; now: Date },
): Promise<ProofOutcome> {
  const { personId, entryId, proof, now } = request
  return stores.transaction(async (tx): Promise<ProofOutcome> => {
    await tx.plans.lock({ personId, classIds: [] })
    const entry = await tx.plans.byId(entryId)
    if (entry === null || entry.personId !== personId) return { kind: 'stale' }
    const refusal = proofRefusal(entry, now) ?? proofFault(entry, proof)
    if (refusal !== null) return refusal
    // Learning beside the work is confirmed by the present superior; so is an admin's certificate: nobody checks his or her own.
    const isConfirmed = isMentored(entry.training.form) || entry.personIsAdmin
    const mentorId = isConfirmed ? ((await tx.people.superiorOf(personId, now))?.id ?? null) : null
    const shown = {
      mentorId,
      proofKind: proof.kind,
      proofText: proof.text?.trim().slice(0, 800) ?? null,
      proofFileId: proof.kind === 'text' ? null : proof.fileId,
      proofFileUniqueId: proof.kind === 'text' ? null : proof.fileUniqueId,
      proofFileName: proof.kind === 'document' ? proof.fileName : null,
    }
    if (!(await tx.plans.change(entry, { state: 'proof_sent', ...shown, proofSentAt: now, proofFault: null, now })))
      return { kind: 'stale' }
    const checkers = mentorId === null ? (await tx.people.idsWithRole('admin')).filter((id) => id !== personId) : [mentorId]
    await tx.notices.add(
      checkers.map((checker) => ({
        key: `proof-waiting:${entryId}:${now.getTime()}:${checker}`,
        personId: checker,
        kind: 'proof-waiting' as const,
        data: { entryId },
        dueAt: now,
      })),
      now,
    )
    await tx.audit.record({ actorId: personId, act: 'proof-sent', aboutId: personId, subject: `plan:${entryId}`, now })
    return { kind: 'sent', entry: (await tx.plans.byId(entryId)) ?? entry }
  })
}

function proofFault({ training }: PlanEntry, proof: Proof): ProofOutcome | null {
  if (isMentored(training.form)) {
    const isShort = proof.kind === 'text' && proof.text.trim().length < PROOF_REPORT_LEAST
    return isShort ? { kind: 'too-short', least: PROOF_REPORT_LEAST } : null
  }
  const isPdf = proof.kind === 'document' && (proof.mimeType === 'application/pdf' || /\.pdf$/i.test(proof.fileName ?? ''))
  return proof.kind === 'photo' || isPdf ? null : { kind: 'not-a-certificate' }
}

export type CheckOutcome = { kind: 'checked'; entry: PlanEntry } | { kind: 'no-longer-waiting'; entry: PlanEntry } | { kind: 'stale' }

/** Accepts a proof, and its JP count from now; or gives it back with a reason, and the person may send another. One of two who answer at once. */
export async function checkProof(
  stores: Stores,
  request: { entryId: number; checkerId: number; fault: string | null; now: Date },
): Promise<CheckOutcome> {
  const { entryId, checkerId, fault, now } = request
  return stores.transaction(async (tx): Promise<CheckOutcome> => {
    const entry = await tx.plans.byId(entryId)
    if (entry === null) return { kind: 'stale' }
    if (entry.state !== 'proof_sent') return { kind: 'no-longer-waiting', entry }
    const to =
      fault === null
        ? ({ state: 'verified', verifiedAt: now, verifiedById: checkerId, proofFault: null, now } as const)
        : ({ state: 'approved', proofFault: fault, now } as const)
    if (!(await tx.plans.change(entry, to))) return { kind: 'no-longer-waiting', entry: (await tx.plans.byId(entryId)) ?? entry }
    // Where a self-assessment is under way, the superior finds it at that competency.
    if (fault === null) await tx.evidence.showTrainings({ personId: entry.personId, now })
    const act = fault === null ? { act: 'proof-accepted' } : { act: 'proof-given-back', reason: fault }
    const key = `${act.act}:${entryId}:${now.getTime()}`
    await tx.notices.add([{ key, personId: entry.personId, kind: 'proof-answer', data: { entryId, fault }, dueAt: now }], now)
    await tx.audit.record({ actorId: checkerId, ...act, aboutId: entry.personId, subject: `plan:${entryId}`, now })
    return { kind: 'checked', entry: (await tx.plans.byId(entryId)) ?? entry }
  })
}
