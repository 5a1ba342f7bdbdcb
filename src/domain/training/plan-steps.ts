/** Steps that several use cases of the plan share; all of them run inside the transaction of their cause, under its locks. */
import type { NewNotice } from '../notice/notice.js'
import type { Stores } from '../stores.js'
import type { TrainingForm } from './catalogue.js'
import type { PlanChange, PlanClass, PlanEntry } from './plan-store.js'

/** A training without a class is to be done within so many days of its approval. */
const DAYS_FOR_ANY_TIME = 60
const DAY_MS = 86_400_000
/** Letters of a written report that tell what was done and what came of it. */
export const PROOF_REPORT_LEAST = 40
/** Learning beside the work, which the superior accompanies and confirms. */
const MENTORED: readonly TrainingForm[] = [
  'coaching',
  'mentoring',
  'penugasan',
  'belajar_mandiri',
  'komunitas_belajar',
  'magang',
  'detasering',
]

/** Confirmed by a mentor with a report instead of by the admin with a certificate. */
export function isMentored(form: TrainingForm): boolean {
  return MENTORED.includes(form)
}

/** What an approval sets, whoever gives it. */
export function approval(of: { class: PlanClass | null }, by: { superiorId: number | null; now: Date }): PlanChange {
  const finishBy = of.class?.endsAt ?? new Date(by.now.getTime() + DAYS_FOR_ANY_TIME * DAY_MS)
  return { state: 'approved', finishBy, decidedById: by.superiorId, answer: null, now: by.now }
}

/** Asks the superior; state and moment keep one question apart from a later one about the same entry. */
export function askSuperior({ id: entryId, state }: Pick<PlanEntry, 'id' | 'state'>, superiorId: number, now: Date): NewNotice {
  return {
    key: `plan-request:${entryId}:${state}:${now.getTime()}`,
    personId: superiorId,
    kind: 'plan-request',
    data: { entryId },
    dueAt: now,
  }
}

/** Sends a fresh yes on: to the superior, or, where the roster names none, straight to approval. Answers the entry as it then is. */
export async function sendToSuperior(tx: Stores, entryId: number, now: Date): Promise<PlanEntry> {
  const entry = await tx.plans.byId(entryId)
  if (entry === null) throw new Error(`Plan entry ${entryId} has gone`)
  const superior = await tx.people.superiorOf(entry.personId, now)
  if (superior !== null) {
    await tx.notices.add([askSuperior(entry, superior.id, now)], now)
    return entry
  }
  await tx.plans.change(entry, approval(entry, { superiorId: null, now }))
  const about = { aboutId: entry.personId, subject: `plan:${entryId}` }
  await tx.audit.record({ actorId: null, act: 'plan-approved', ...about, reason: 'no superior in the roster', now })
  return (await tx.plans.byId(entryId)) ?? entry
}

/** Frees a seat and gives it to whoever has waited longest. The class is locked by the caller. */
export async function passSeatOn(tx: Stores, freed: PlanClass, now: Date): Promise<void> {
  await tx.plans.freeSeat(freed.id)
  if (freed.startsAt <= now) return
  const next = await tx.plans.firstWaiting(freed.id)
  if (next === null || !(await tx.plans.takeSeat(freed.id))) return
  await tx.plans.change(next, { state: 'requested', seatHeld: true, now })
  await tx.notices.add(
    [
      {
        key: `plan-moved-up:${next.id}:${now.getTime()}`,
        personId: next.personId,
        kind: 'plan-moved-up',
        data: { entryId: next.id },
        dueAt: now,
      },
    ],
    now,
  )
  await tx.audit.record({ actorId: null, act: 'plan-moved-up', aboutId: next.personId, subject: `plan:${next.id}`, now })
  await sendToSuperior(tx, next.id, now)
}
