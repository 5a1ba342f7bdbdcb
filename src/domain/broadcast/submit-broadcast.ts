/** A broadcast goes out as it was shown: now, at its hour, or, when it reaches more people than one admin may reach alone, after a second one's approval. */
import type { Stores } from '../stores.js'
import type { Approvers } from './approvers.js'
import { type Broadcast, isOrdinary } from './broadcast.js'
import { type ContentFault, sendingFault } from './draft-content.js'
import { fingerprintOf } from './fingerprint.js'
import { startBroadcast } from './start-broadcast.js'

export type SubmitOutcome =
  | { kind: 'started'; recipients: number }
  | { kind: 'scheduled'; at: Date }
  | { kind: 'asked'; who: 'admins' | 'pimpinan'; reachable: number }
  | { kind: 'nobody' }
  | { kind: 'no-approver'; reachable: number }
  | { kind: 'in-past' }
  | { kind: 'refused'; fault: ContentFault }
  /** Not what was shown any more. */
  | { kind: 'changed' }
  | { kind: 'stale' }

interface Submission {
  id: number
  actorId: number
  /** fingerprintOf() what the admin saw. */
  shown: number
  /** Null: now. */
  at: Date | null
  approvalOver: number
  approvers: Approvers
  now: Date
}

export async function submitBroadcast(stores: Stores, request: Submission): Promise<SubmitOutcome> {
  const { id, shown, at, now } = request
  const broadcast = await stores.broadcasts.byId(id)
  if (broadcast === null || !isOrdinary(broadcast)) return { kind: 'stale' }
  if (broadcast.state !== 'draft' && broadcast.state !== 'scheduled') return { kind: 'stale' }
  if (fingerprintOf(broadcast) !== shown) return { kind: 'changed' }
  const fault = sendingFault(broadcast.content)
  if (fault !== null) return { kind: 'refused', fault }
  if (at !== null && at <= now) return { kind: 'in-past' }
  const { reachable } = await stores.broadcasts.count(broadcast.segment, now)
  if (reachable === 0) return { kind: 'nobody' }
  if (reachable > request.approvalOver) return askApproval(stores, request, { broadcast, reachable })
  if (at !== null) return schedule(stores, request, broadcast)
  if (broadcast.state !== 'draft') return { kind: 'stale' }
  const started = await startBroadcast(stores, { id, actorId: request.actorId, now })
  return started.kind === 'started' || started.kind === 'nobody' ? started : { kind: 'stale' }
}

/** What had been scheduled is first taken back: another hour is decided like the first one. */
async function takenBack(tx: Stores, { id, state }: Broadcast, now: Date): Promise<boolean> {
  return state !== 'scheduled' || tx.broadcasts.setState(id, { from: ['scheduled'], to: 'draft', scheduledAt: null, now })
}

async function askApproval(
  stores: Stores,
  { id, actorId, at, approvers, now }: Submission,
  { broadcast, reachable }: { broadcast: Broadcast; reachable: number },
): Promise<SubmitOutcome> {
  if (approvers.who === 'nobody') return { kind: 'no-approver', reachable }
  const { who, ids } = approvers
  return stores.transaction(async (tx): Promise<SubmitOutcome> => {
    if (!(await takenBack(tx, broadcast, now))) return { kind: 'stale' }
    if (!(await tx.broadcasts.setState(id, { from: ['draft'], to: 'approval', scheduledAt: at, now }))) return { kind: 'stale' }
    await askApprovers(tx, { id, ids, now })
    await tx.audit.record({ actorId, act: 'broadcast-submitted', subject: `broadcast:${id}`, after: { reachable, at }, now })
    return { kind: 'asked', who, reachable }
  })
}

/** One notice to each approver, for this asking. */
export async function askApprovers(tx: Stores, { id, ids, now }: { id: number; ids: readonly number[]; now: Date }): Promise<void> {
  await tx.notices.add(
    ids.map((personId) => ({
      key: `broadcast-approval:${id}:${now.getTime()}:${personId}`,
      personId,
      kind: 'broadcast-approval',
      data: { broadcastId: id },
      dueAt: now,
    })),
    now,
  )
}

async function schedule(stores: Stores, { id, actorId, at, now }: Submission, broadcast: Broadcast): Promise<SubmitOutcome> {
  if (at === null) return { kind: 'stale' }
  return stores.transaction(async (tx): Promise<SubmitOutcome> => {
    if (!(await takenBack(tx, broadcast, now))) return { kind: 'stale' }
    if (!(await tx.broadcasts.setState(id, { from: ['draft'], to: 'scheduled', scheduledAt: at, now }))) return { kind: 'stale' }
    await tx.audit.record({ actorId, act: 'broadcast-scheduled', subject: `broadcast:${id}`, after: { at }, now })
    return { kind: 'scheduled', at }
  })
}

/** Back to the draft, by its author: from approval or from its hour. */
export async function withdrawBroadcast(
  stores: Stores,
  { id, actorId, now }: { id: number; actorId: number; now: Date },
): Promise<boolean> {
  return stores.transaction(async (tx) => {
    if (!(await tx.broadcasts.setState(id, { from: ['approval', 'scheduled'], to: 'draft', scheduledAt: null, now }))) return false
    await tx.audit.record({ actorId, act: 'broadcast-withdrawn', subject: `broadcast:${id}`, now })
    return true
  })
}
