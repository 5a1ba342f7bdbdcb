/** The person says no with a reason: an optional training gives way to the next best; of a mandatory one the superior decides. */
import type { Stores } from '../stores.js'
import { addNextBest } from './next-best.js'
import { mayBecome } from './plan.js'
import { askSuperior, passSeatOn } from './plan-steps.js'
import type { PlanEntry } from './plan-store.js'

/** A recommendation, or an entry that the office made. */
export type PlanRef = { of: 'advice' | 'entry'; id: number }

export type DeclineOutcome =
  | { kind: 'declined'; entry: PlanEntry; nextId: number | null }
  | { kind: 'superior-asked'; entry: PlanEntry }
  | { kind: 'stale' }

interface Declining {
  personId: number
  ref: PlanRef
  reason: string
  now: Date
}

/** May this be declined as it stands? A request under way is cancelled instead. */
export function isDeclinable(entry: PlanEntry | null): boolean {
  return entry === null || mayBecome(entry.state, 'declined')
}

export async function declineTraining(stores: Stores, request: Declining): Promise<DeclineOutcome> {
  const { personId, now } = request
  const before = await entryOf(stores, request)
  return stores.transaction(async (tx): Promise<DeclineOutcome> => {
    const held = before?.class
    await tx.plans.lock({ personId, classIds: held == null ? [] : [held.id] })
    const superior = await tx.people.superiorOf(personId, now)
    const declined = await write(tx, request, superior === null)
    if (declined === null) return { kind: 'stale' }
    const { entry, fresh } = declined
    if (entry.state === 'decline_requested') {
      if (fresh && superior !== null) await tx.notices.add([askSuperior(entry, superior.id, now)], now)
      return { kind: 'superior-asked', entry }
    }
    const nextId = fresh ? await settleDecline(tx, { ...entry, class: held ?? null }, before?.seatHeld === true, now) : null
    return { kind: 'declined', entry, nextId }
  })
}

/** What follows a decline that stands: the seat goes on, the next best is recommended. */
export async function settleDecline(tx: Stores, entry: PlanEntry, heldSeat: boolean, now: Date): Promise<number | null> {
  if (heldSeat && entry.class !== null) await passSeatOn(tx, entry.class, now)
  return addNextBest(tx, entry, now)
}

async function entryOf(stores: Stores, { ref, personId }: Declining): Promise<PlanEntry | null> {
  const entry = ref.of === 'entry' ? await stores.plans.byId(ref.id) : ((await stores.plans.advice(ref.id))?.entry ?? null)
  return entry?.personId === personId ? entry : null
}

/** Writes the decline; `fresh` is false when it already stood. */
async function write(tx: Stores, request: Declining, alone: boolean): Promise<{ entry: PlanEntry; fresh: boolean } | null> {
  const { personId, ref, reason, now } = request
  const entry = await entryOf(tx, request)
  if (entry?.state === 'declined' || entry?.state === 'decline_requested') return { entry, fresh: false }
  if (!isDeclinable(entry)) return null
  const advice = ref.of === 'advice' ? await tx.plans.advice(ref.id) : null
  if (entry === null && advice?.personId !== personId) return null
  const mandatory = entry?.mandatory ?? advice?.because.mandatory ?? false
  const state = mandatory && !alone ? 'decline_requested' : 'declined'
  let entryId = entry?.id ?? null
  // The seat of an invitation stays until the superior has decided.
  const keeps = entry?.seatHeld === true && state === 'decline_requested'
  if (entry !== null) {
    if (!(await tx.plans.change(entry, { state, reason, answer: null, seatHeld: keeps, now }))) return null
  } else if (advice !== null) {
    const { training, resultId, competencyKey } = advice
    const planned = { personId, trainingId: training.id, classId: null, resultId, competencyKey, recommendationId: advice.id }
    entryId = await tx.plans.create({ ...planned, state, mandatory, seatHeld: false, hours: training.hours, reason, now })
  }
  const written = entryId === null ? null : await tx.plans.byId(entryId)
  if (written === null) return null
  const act = state === 'declined' ? 'plan-declined' : 'plan-decline-requested'
  await tx.audit.record({ actorId: personId, act, aboutId: personId, subject: `plan:${written.id}`, reason, now })
  return { entry: written, fresh: true }
}
