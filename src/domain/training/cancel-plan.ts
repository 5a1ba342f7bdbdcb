/** The person gives up what was asked for or approved: the seat goes to whoever waits for it. */
import type { Stores } from '../stores.js'
import { mayBecome } from './plan.js'
import { passSeatOn } from './plan-steps.js'
import type { PlanEntry } from './plan-store.js'

export type CancelOutcome = { kind: 'cancelled'; entry: PlanEntry } | { kind: 'stale' }

export async function cancelPlan(stores: Stores, request: { personId: number; entryId: number; now: Date }): Promise<CancelOutcome> {
  const { personId, entryId, now } = request
  const before = await stores.plans.byId(entryId)
  if (before === null || before.personId !== personId) return { kind: 'stale' }
  return stores.transaction(async (tx): Promise<CancelOutcome> => {
    await tx.plans.lock({ personId, classIds: before.class === null ? [] : [before.class.id] })
    const entry = await tx.plans.byId(entryId)
    if (entry === null || entry.class?.id !== before.class?.id) return { kind: 'stale' }
    if (entry.state === 'cancelled') return { kind: 'cancelled', entry }
    if (!mayBecome(entry.state, 'cancelled')) return { kind: 'stale' }
    if (!(await tx.plans.change(entry, { state: 'cancelled', seatHeld: false, now }))) return { kind: 'stale' }
    if (entry.seatHeld && entry.class !== null) await passSeatOn(tx, entry.class, now)
    const act = { actorId: personId, act: 'plan-cancelled', aboutId: personId, subject: `plan:${entryId}` }
    await tx.audit.record({ ...act, before: { state: entry.state }, now })
    return { kind: 'cancelled', entry: { ...entry, state: 'cancelled', seatHeld: false } }
  })
}
