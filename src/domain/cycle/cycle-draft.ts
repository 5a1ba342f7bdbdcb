/** A cycle is prepared as a draft (name, who, dates, weights, bands) and opened by hand or on its day; until then anything can change. */
import { z } from 'zod'
import { dayOf, instantOn } from '../calendar.js'
import { addDays } from '../reminder/working-days.js'
import { JENJANG } from '../roster/person.js'
import type { UnitNode } from '../roster/roster-store.js'
import { withSubUnits } from '../roster/unit-tree.js'
import type { Stores } from '../stores.js'
import { type CycleRules, cycleRulesSchema, DEFAULT_CYCLE_RULES } from './cycle-rules.js'
import type { Participant } from './cycle-store.js'
import { announceCycle } from './run-cycle.js'

/** Shape of the scope stored with a cycle; empty lists are everyone, a unit stands for itself and the units below it. */
export const cycleScopeSchema = z.strictObject({
  units: z.array(z.number()).default([]),
  jenjang: z.array(z.enum(JENJANG)).default([]),
  /** Who said that it opens by itself on its day; null: by hand. */
  opensForId: z.number().nullable().default(null),
})
export type CycleScope = z.infer<typeof cycleScopeSchema>

export interface CycleDraft {
  id: number
  name: string
  /** The first instant of the day on which it opens by itself. */
  opensAt: Date
  selfUntil: Date
  ratingUntil: Date
  /** Null: the dialogue goes on until the publication. */
  dialogueUntil: Date | null
  scope: CycleScope
  rules: CycleRules
}
export type DraftChange = Partial<Omit<CycleDraft, 'id'>>

export interface CycleDraftStore {
  newest(): Promise<CycleDraft | null>
  byId(id: number): Promise<CycleDraft | null>
  create(draft: Omit<CycleDraft, 'id'> & { frameworkVersionId: number; now: Date }): Promise<number>
  /** False when it is no draft any more. */
  change(id: number, change: DraftChange): Promise<boolean>
  drop(id: number): Promise<boolean>
  /** Turns it into an open cycle with these people, under the framework of that moment. */
  open(id: number, opening: { participants: readonly Participant[]; frameworkVersionId: number; now: Date }): Promise<boolean>
}

const SELF_DAYS = 14
const RATING_DAYS = 28
const DIALOGUE_DAYS = 35

type By = { actorId: number; now: Date }

/** The draft there is, or a new one with the usual rules: opens tomorrow, two weeks for oneself, two more for the superior, one for talking. */
export function prepareCycle(
  stores: Stores,
  { actorId, now, zone, name }: By & { zone: string; name: string },
): Promise<CycleDraft | null> {
  return stores.transaction(async (tx) => {
    await tx.cycles.openOneAtATime()
    const present = await tx.cycleDrafts.newest()
    if (present !== null) return present
    const framework = await tx.frameworks.latest()
    if (framework === null) return null
    const opensOn = addDays(dayOf(now, zone), 1)
    const lastOf = (days: number) => new Date(instantOn(addDays(opensOn, days + 1), 0, zone).getTime() - 1)
    const ends = { selfUntil: lastOf(SELF_DAYS), ratingUntil: lastOf(RATING_DAYS), dialogueUntil: lastOf(DIALOGUE_DAYS) }
    const dates = { opensAt: instantOn(opensOn, 0, zone), ...ends }
    const free = (await tx.cycles.byName(name)) === null ? name : `${name} (${now.getTime().toString(36)})`
    const scope = cycleScopeSchema.parse({})
    const draft = { name: free, ...dates, scope, rules: DEFAULT_CYCLE_RULES }
    const id = await tx.cycleDrafts.create({ ...draft, frameworkVersionId: framework.id, now })
    await tx.audit.record({ actorId, act: 'cycle-drafted', subject: `cycle:${id}`, after: { name: free }, now })
    return { id, ...draft }
  })
}

export type ChangeOutcome = { kind: 'changed'; draft: CycleDraft } | { kind: 'gone' | 'name-taken' }

/** Each change is kept with what stood before. */
export function changeCycleDraft(stores: Stores, id: number, change: DraftChange, { actorId, now }: By): Promise<ChangeOutcome> {
  return stores.transaction(async (tx): Promise<ChangeOutcome> => {
    await tx.cycles.openOneAtATime()
    const before = await tx.cycleDrafts.byId(id)
    if (before === null) return { kind: 'gone' }
    const same = change.name === undefined ? null : await tx.cycles.byName(change.name)
    if (same !== null && same.id !== id) return { kind: 'name-taken' }
    if (!(await tx.cycleDrafts.change(id, change))) return { kind: 'gone' }
    const was = Object.fromEntries(Object.entries(before).filter(([field]) => field in change))
    await tx.audit.record({ actorId, act: 'cycle-draft-changed', subject: `cycle:${id}`, before: was, after: change, now })
    return { kind: 'changed', draft: { ...before, ...change } }
  })
}

export function dropCycleDraft(stores: Stores, id: number, { actorId, now }: By): Promise<boolean> {
  return stores.transaction(async (tx) => {
    const draft = await tx.cycleDrafts.byId(id)
    if (draft === null || !(await tx.cycleDrafts.drop(id))) return false
    await tx.audit.record({ actorId, act: 'cycle-draft-dropped', subject: `cycle:${id}`, before: { name: draft.name }, now })
    return true
  })
}

/** The chosen units with everything below them. */
export function unitsOfScope(scope: Pick<CycleScope, 'units'>, units: readonly UnitNode[]): Set<number> {
  return new Set(scope.units.flatMap((id) => withSubUnits(units, id)))
}

/** Those whom the scope is for; a unit counts with the units below it. */
export function inScope<T extends Pick<Participant, 'unitId' | 'jenjang'>>(
  people: readonly T[],
  scope: Pick<CycleScope, 'units' | 'jenjang'>,
  units: readonly UnitNode[],
): T[] {
  const chosen = unitsOfScope(scope, units)
  const isOfUnit = ({ unitId }: T) => chosen.size === 0 || chosen.has(unitId)
  return people.filter((one) => isOfUnit(one) && (scope.jenjang.length === 0 || scope.jenjang.includes(one.jenjang)))
}

/** Who would take part if it opened now. */
export async function participantsOf(stores: Pick<Stores, 'cycles' | 'roster'>, scope: CycleScope, now: Date): Promise<Participant[]> {
  const { participants } = await stores.cycles.candidates(now)
  return inScope(participants, scope, await stores.roster.units())
}

export type DraftFault = 'self-in-past' | 'rating-before-self' | 'dialogue-before-rating' | 'opens-too-late'

/** What stands against opening it; `atOnce` leaves its own day out. */
export function draftFault(
  draft: Pick<CycleDraft, 'opensAt' | 'selfUntil' | 'ratingUntil' | 'dialogueUntil'>,
  now: Date,
  atOnce: boolean,
): DraftFault | null {
  if (draft.selfUntil <= now) return 'self-in-past'
  if (draft.ratingUntil <= draft.selfUntil) return 'rating-before-self'
  if (draft.dialogueUntil !== null && draft.dialogueUntil < draft.ratingUntil) return 'dialogue-before-rating'
  return !atOnce && draft.opensAt >= draft.selfUntil ? 'opens-too-late' : null
}

export type OpenDraftOutcome =
  | { kind: 'opened'; cycleId: number; participants: number }
  | { kind: DraftFault | 'gone' | 'nobody' | 'no-framework' }
  | { kind: 'another-open'; name: string }

export function openDraft(
  stores: Stores,
  request: { id: number; actorId: number | null; now: Date; tellAt: Date; openingId?: number },
): Promise<OpenDraftOutcome> {
  const { id, actorId, now, tellAt, openingId } = request
  return stores.transaction(async (tx): Promise<OpenDraftOutcome> => {
    await tx.cycles.openOneAtATime()
    const draft = await tx.cycleDrafts.byId(id)
    if (draft === null) return { kind: 'gone' }
    const fault = draftFault(draft, now, true)
    if (fault !== null) return { kind: fault }
    const running = await tx.cycles.newest('open')
    if (running !== null) return { kind: 'another-open', name: running.name }
    const framework = await tx.frameworks.latest()
    if (framework === null) return { kind: 'no-framework' }
    const participants = await participantsOf(tx, draft.scope, now)
    if (participants.length === 0) return { kind: 'nobody' }
    if (!(await tx.cycleDrafts.open(id, { participants, frameworkVersionId: framework.id, now }))) return { kind: 'gone' }
    await announceCycle(tx, { ...draft, cycleId: id, participants, actorId, openingId, tellAt, now })
    return { kind: 'opened', cycleId: id, participants: participants.length }
  })
}

/** "70/20/10": superior, self, peers; null when these are no rules. */
export function readWeights(typed: string, rules: CycleRules): CycleRules | null {
  const [superior, self, peers, ...more] = numbersIn(typed)
  return more.length > 0 ? null : (cycleRulesSchema.safeParse({ ...rules, weights: { superior, self, peers } }).data ?? null)
}

/** "90/78": from where the two upper bands begin. */
export function readBands(typed: string, rules: CycleRules): CycleRules | null {
  const [optimal, enough, ...more] = numbersIn(typed)
  const bands = [
    { name: 'optimal', from: optimal },
    { name: 'cukup_optimal', from: enough },
    { name: 'kurang_optimal', from: 0 },
  ]
  return more.length > 0 ? null : (cycleRulesSchema.safeParse({ ...rules, bands }).data ?? null)
}

function numbersIn(typed: string): number[] {
  return (typed.match(/\d+(?:[.,]\d+)?/g) ?? []).map((text) => Number(text.replace(',', '.')))
}
