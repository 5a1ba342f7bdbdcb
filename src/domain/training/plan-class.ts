/** One tap plans a class for exactly the people of one unit below the standard in one competency: a seat is held and an invitation written for each (H4). */
import { z } from 'zod'
import { withSubUnits } from '../roster/unit-tree.js'
import type { Stores } from '../stores.js'
import type { TrainingOffer } from './catalogue.js'
import { fitTest, isClassForm } from './class-fit.js'
import { classTimes } from './read-class.js'
import type { PersonBelow, RatedCycle } from './unit-gap-store.js'

/** A class as typed, until it is confirmed or another takes its place; JSON, since it is kept between two taps. */
export const classDraftSchema = z.strictObject({
  cycleId: z.number().int(),
  unitId: z.number().int(),
  competencyKey: z.string(),
  trainingId: z.number().int(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  place: z.string(),
  /** In seconds: what the confirmation's button carries. */
  draftedAt: z.number().int(),
})
export type ClassDraft = z.infer<typeof classDraftSchema>

export type LeftOutWhy = 'planned' | 'done' | 'unfit' | 'left'
export interface GuestList {
  invited: PersonBelow[]
  leftOut: Record<LeftOutWhy, PersonBelow[]>
  /** Of the invited, those whom the bot cannot tell now. */
  unreachable: PersonBelow[]
}

/** Who of these people is invited to a new class of this training, and who is left out for which reason. */
export function guestList(people: readonly PersonBelow[], training: TrainingOffer, now: Date): GuestList {
  const fits = fitTest(training, now)
  const whyNot = (person: PersonBelow): LeftOutWhy | null => {
    if (person.hasLeft) return 'left'
    if (person.doneIds.includes(training.id)) return 'done'
    if (person.plannedIds.includes(training.id)) return 'planned'
    return fits(person) ? null : 'unfit'
  }
  const out = (why: LeftOutWhy) => people.filter((person) => whyNot(person) === why)
  const invited = people.filter((person) => whyNot(person) === null)
  const leftOut = { planned: out('planned'), done: out('done'), unfit: out('unfit'), left: out('left') }
  return { invited, leftOut, unreachable: invited.filter(({ isReachable }) => !isReachable) }
}

export interface ClassPlan {
  cycle: RatedCycle
  training: TrainingOffer
  guests: GuestList
}

/** What a draft comes to as things stand; null when its cycle, unit or training is no longer the one it speaks of. */
export async function lookAtClass(
  stores: Pick<Stores, 'unitGaps' | 'trainings' | 'roster'>,
  draft: Pick<ClassDraft, 'cycleId' | 'unitId' | 'competencyKey' | 'trainingId'>,
  now: Date,
): Promise<ClassPlan | null> {
  const { cycleId, unitId, competencyKey, trainingId } = draft
  const cycle = await stores.unitGaps.newestCycle()
  const units = await stores.roster.units()
  const training = (await stores.trainings.offers()).find(({ id }) => id === trainingId)
  if (cycle?.id !== cycleId || training?.competencyKey !== competencyKey || !isClassForm(training.form)) return null
  if (!units.some(({ id }) => id === unitId)) return null
  const people = await stores.unitGaps.peopleBelow({ cycleId, unitIds: withSubUnits(units, unitId), competencyKey })
  return { cycle, training, guests: guestList(people, training, now) }
}

export type PlanClassOutcome =
  /** `again`: by an earlier tap on the same confirmation. */
  | { kind: 'planned'; classId: number; again: boolean }
  /** Everybody has it planned by now, or left. */
  | { kind: 'nobody' }
  | { kind: 'past' }
  | { kind: 'stale' }

interface Planning {
  draft: ClassDraft
  actorId: number
  zone: string
  /** When people are told: in office time. */
  tellAt: Date
  now: Date
}

/** The same draft always makes the same code, e.g. INT-04-270212-TJX3K0: a confirmation tapped twice is one class. */
function codeOf(training: TrainingOffer, { startsOn, draftedAt }: ClassDraft): string {
  return `${training.code}-${startsOn.slice(2).replaceAll('-', '')}-${draftedAt.toString(36).toUpperCase()}`
}

export async function planClass(stores: Stores, planning: Planning): Promise<PlanClassOutcome> {
  const { draft, now } = planning
  const before = await lookAtClass(stores, draft, now)
  if (before === null) return { kind: 'stale' }
  const code = codeOf(before.training, draft)
  return stores.transaction(async (tx): Promise<PlanClassOutcome> => {
    await tx.unitGaps.lockPeople(before.guests.invited.map(({ personId }) => personId))
    const made = await tx.unitGaps.classByCode(code)
    if (made !== null) return made.plannedById === planning.actorId ? { kind: 'planned', classId: made.id, again: true } : { kind: 'stale' }
    if (classTimes(draft, planning.zone).startsAt <= now) return { kind: 'past' }
    const plan = await lookAtClass(tx, draft, now)
    if (plan === null) return { kind: 'stale' }
    // Whoever came to the list between the look and the lock is not locked, and so waits for the next class.
    const known = new Set(before.guests.invited.map(({ personId }) => personId))
    const invited = plan.guests.invited.filter(({ personId }) => known.has(personId))
    if (invited.length === 0) return { kind: 'nobody' }
    return { kind: 'planned', classId: await invite(tx, { ...planning, code, training: plan.training, invited }), again: false }
  })
}

async function invite(
  tx: Stores,
  planned: Planning & { code: string; training: TrainingOffer; invited: readonly PersonBelow[] },
): Promise<number> {
  const { draft, actorId, zone, tellAt, now, code, training, invited } = planned
  const { place, competencyKey, unitId } = draft
  const { classId, entries } = await tx.unitGaps.createClass({
    code,
    trainingId: training.id,
    ...classTimes(draft, zone),
    place,
    plannedById: actorId,
    competencyKey,
    hours: training.hours,
    guests: invited,
    now,
  })
  // Under the locks nobody can have planned it in between; should it be, a seat would be held for nobody.
  if (entries.length !== invited.length) throw new Error(`Class ${code}: ${invited.length} invited, ${entries.length} written`)
  await tx.notices.add(
    entries.map(({ id: entryId, personId }) => ({
      key: `plan-invited:${entryId}`,
      personId,
      kind: 'plan-invited',
      data: { entryId },
      dueAt: tellAt,
    })),
    now,
  )
  const after = {
    code,
    unitId,
    competencyKey,
    startsOn: draft.startsOn,
    endsOn: draft.endsOn,
    place,
    people: entries.map((one) => one.personId),
  }
  await tx.audit.record({ actorId, act: 'class-planned', subject: `class:${classId}`, after, now })
  return classId
}
