/** The second admin answers for exactly what was shown: yes lets it go out, no gives it back to its author with a reason. */
import type { Stores } from '../stores.js'
import type { Broadcast } from './broadcast.js'
import { applyCorrection } from './correct-broadcast.js'
import { fingerprintOf } from './fingerprint.js'
import { startBroadcast } from './start-broadcast.js'

export type ApprovalOutcome =
  | { kind: 'started'; recipients: number }
  | { kind: 'scheduled'; at: Date }
  | { kind: 'corrected'; edited: number }
  | { kind: 'nobody' }
  | { kind: 'changed' }
  | { kind: 'stale' }

interface Answering {
  id: number
  approverId: number
  /** fingerprintOf() what the approver saw. */
  shown: number
  now: Date
}

/** That the author is not the approver is decided by can(.., 'approve-broadcast', ..). */
export async function approveBroadcast(stores: Stores, request: Answering): Promise<ApprovalOutcome> {
  const { id, approverId, now } = request
  const broadcast = await stores.broadcasts.byId(id)
  if (broadcast === null || broadcast.state !== 'approval') return { kind: 'stale' }
  if (fingerprintOf(broadcast) !== request.shown) return { kind: 'changed' }
  if (broadcast.content.corrects !== undefined) return approveCorrection(stores, request, broadcast)
  const later = broadcast.scheduledAt !== null && broadcast.scheduledAt > now ? broadcast.scheduledAt : null
  // Due at once when no hour was named: should this process die before it starts it, the clock does.
  const approved = await stores.transaction(async (tx) => {
    const change = { from: ['approval'], to: 'scheduled', scheduledAt: later ?? now, approvedById: approverId, now } as const
    if (!(await tx.broadcasts.setState(id, change))) return false
    await tellApproved(tx, broadcast, request)
    return true
  })
  if (!approved) return { kind: 'stale' }
  if (later !== null) return { kind: 'scheduled', at: later }
  const started = await startBroadcast(stores, { id, actorId: approverId, now })
  return started.kind === 'started' || started.kind === 'nobody' ? started : { kind: 'stale' }
}

async function tellApproved(tx: Stores, { id, authorId }: Broadcast, { approverId, now }: Answering): Promise<void> {
  const key = `broadcast-approved:${id}:${now.getTime()}`
  if (authorId !== null)
    await tx.notices.add([{ key, personId: authorId, kind: 'broadcast-approved', data: { broadcastId: id, approverId }, dueAt: now }], now)
  await tx.audit.record({ actorId: approverId, act: 'broadcast-approved', subject: `broadcast:${id}`, now })
}

/** The row of a correction has done its work once its text stands in the broadcast it corrects. */
async function approveCorrection(stores: Stores, request: Answering, correction: Broadcast): Promise<ApprovalOutcome> {
  return stores.transaction(async (tx): Promise<ApprovalOutcome> => {
    const { id, approverId, now } = request
    if (!(await tx.broadcasts.setState(id, { from: ['approval'], to: 'cancelled', approvedById: approverId, now })))
      return { kind: 'stale' }
    const edited = await applyCorrection(tx, correction, { actorId: approverId, now })
    if (edited === null) return { kind: 'stale' }
    await tellApproved(tx, correction, request)
    return { kind: 'corrected', edited }
  })
}

export async function refuseBroadcast(
  stores: Stores,
  request: Answering & { reason: string },
): Promise<{ kind: 'refused' | 'changed' | 'stale' }> {
  const { id, approverId, reason, now } = request
  const broadcast = await stores.broadcasts.byId(id)
  if (broadcast === null || broadcast.state !== 'approval') return { kind: 'stale' }
  if (fingerprintOf(broadcast) !== request.shown) return { kind: 'changed' }
  return stores.transaction(async (tx) => {
    if (!(await tx.broadcasts.setState(id, { from: ['approval'], to: 'draft', scheduledAt: null, now }))) return { kind: 'stale' }
    const { authorId } = broadcast
    const key = `broadcast-refused:${id}:${now.getTime()}`
    const data = { broadcastId: id, approverId, reason }
    if (authorId !== null) await tx.notices.add([{ key, personId: authorId, kind: 'broadcast-refused', data, dueAt: now }], now)
    await tx.audit.record({ actorId: approverId, act: 'broadcast-refused', subject: `broadcast:${id}`, reason, now })
    return { kind: 'refused' }
  })
}
