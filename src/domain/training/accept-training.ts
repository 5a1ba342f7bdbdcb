/** The person says yes to a recommended training, on one of its dates or at any time, or takes a place on the waiting list. */
import type { Stores } from '../stores.js'
import { ACTIVE_STATES, mayBecome } from './plan.js'
import { approval, passSeatOn, sendToSuperior } from './plan-steps.js'
import type { Advice, PlanClass, PlanEntry } from './plan-store.js'

export type AcceptOutcome =
  /** requested, approved (nobody to ask) or waitlisted */
  | { kind: 'accepted'; entry: PlanEntry }
  | { kind: 'full'; class: PlanClass }
  /** The same training is already planned, from another result or by the office. */
  | { kind: 'already-planned' }
  /** Not the person's own, or nothing that can be accepted now. */
  | { kind: 'stale' }

interface Acceptance {
  personId: number
  adviceId: number
  /** Null for what can begin at any time. */
  classId: number | null
  /** Waits for a seat when the class is full. */
  waiting?: boolean
  now: Date
}

export async function acceptTraining(stores: Stores, request: Acceptance): Promise<AcceptOutcome> {
  const { personId, adviceId, classId } = request
  const before = await stores.plans.advice(adviceId)
  if (before === null || before.personId !== personId) return { kind: 'stale' }
  return stores.transaction(async (tx) => {
    const seatOf = before.entry?.class?.id
    await tx.plans.lock({ personId, classIds: [classId, seatOf].filter((id) => typeof id === 'number') })
    const advice = await tx.plans.advice(adviceId)
    if (advice === null || (advice.entry?.class?.id ?? seatOf) !== seatOf) return { kind: 'stale' }
    const chosen = classId === null ? null : await tx.plans.classById(classId)
    if (!(await isOnOffer(tx, advice, chosen, request))) return { kind: 'stale' }
    const { entry } = advice
    // The same tap a second time: it is as it was.
    if (entry !== null && (entry.class?.id ?? null) === classId && isDone(entry, request)) return { kind: 'accepted', entry }
    if (entry !== null && !mayBecome(entry.state, 'requested') && !mayBecome(entry.state, 'waitlisted')) return { kind: 'stale' }
    const others = await tx.plans.ofPerson(personId)
    if (others.some((one) => one.id !== entry?.id && one.training.id === advice.training.id && isActive(one)))
      return { kind: 'already-planned' }
    return take(tx, advice, chosen, request)
  })
}

const isActive = (entry: PlanEntry) => ACTIVE_STATES.includes(entry.state)
const isDone = ({ state }: PlanEntry, { waiting }: Acceptance) =>
  state === 'requested' || state === 'approved' || (state === 'waitlisted' && waiting === true)

/** A class of this very training that is still to come; or no class, where the training has none to choose. */
async function isOnOffer(tx: Stores, advice: Advice, chosen: PlanClass | null, { classId, now }: Acceptance): Promise<boolean> {
  if (classId === null) return (await tx.plans.classesOf(advice.training.id)).length === 0
  return chosen !== null && chosen.trainingId === advice.training.id && chosen.startsAt > now
}

async function take(tx: Stores, advice: Advice, chosen: PlanClass | null, request: Acceptance): Promise<AcceptOutcome> {
  const { personId, now } = request
  const { entry } = advice
  const seatHeld = chosen !== null && (await tx.plans.takeSeat(chosen.id))
  if (chosen !== null && !seatHeld && request.waiting !== true) return { kind: 'full', class: chosen }
  const state = chosen !== null && !seatHeld ? 'waitlisted' : 'requested'
  const step = { state, classId: chosen?.id ?? null, seatHeld, now } as const
  const entryId =
    entry === null
      ? await tx.plans.create({
          ...step,
          personId,
          trainingId: advice.training.id,
          resultId: advice.resultId,
          competencyKey: advice.competencyKey,
          recommendationId: advice.id,
          mandatory: advice.because.mandatory,
          hours: advice.training.hours,
        })
      : (await tx.plans.change(entry, { ...step, reason: null, answer: null }))
        ? entry.id
        : null
  // Under the locks nobody else can have come between; should it be, nothing of this may stay.
  if (entryId === null) throw new Error(`Recommendation ${advice.id} changed under its lock`)
  // Another date: the seat of the former one goes to whoever waits for it.
  if (entry?.seatHeld === true && entry.class !== null) await passSeatOn(tx, entry.class, now)
  const after = { state, classId: step.classId }
  await tx.audit.record({ actorId: personId, act: 'plan-accepted', aboutId: personId, subject: `plan:${entryId}`, after, now })
  const accepted = state === 'requested' ? await sendToSuperior(tx, entryId, now) : await tx.plans.byId(entryId)
  return accepted === null ? { kind: 'stale' } : { kind: 'accepted', entry: accepted }
}

/** Yes to a class the office planned, whose seat is already held: the office has decided, so the superior is not asked. */
export function acceptInvitation(
  stores: Stores,
  { personId, entryId, now }: { personId: number; entryId: number; now: Date },
): Promise<AcceptOutcome> {
  return stores.transaction(async (tx) => {
    await tx.plans.lock({ personId, classIds: [] })
    const entry = await tx.plans.byId(entryId)
    if (entry === null || entry.personId !== personId) return { kind: 'stale' }
    if (entry.state === 'approved') return { kind: 'accepted', entry }
    if (entry.state !== 'invited') return { kind: 'stale' }
    const superior = await tx.people.superiorOf(personId, now)
    const { decidedById: _, ...step } = approval(entry, { superiorId: superior?.id ?? null, now })
    if (!(await tx.plans.change(entry, step))) return { kind: 'stale' }
    await tx.audit.record({ actorId: personId, act: 'plan-invitation-accepted', aboutId: personId, subject: `plan:${entryId}`, now })
    return { kind: 'accepted', entry: (await tx.plans.byId(entryId)) ?? entry }
  })
}
