/** The personnel office moves a person, names another superior or a stand-in, and marks leavers, each from a day on and audited. */
import { followSuperiors } from '../cycle/follow-superiors.js'
import type { Stores } from '../stores.js'
import type { PersonCard } from './personnel-store.js'

interface Act {
  personId: number
  actorId: number
  now: Date
}

/** In one transaction with the roster held still: the card as it is, and what is done with it. */
async function withCard<T>(
  stores: Stores,
  { personId, now }: Act,
  act: (tx: Stores, card: PersonCard) => Promise<T>,
): Promise<T | { kind: 'gone' }> {
  return stores.transaction(async (tx) => {
    await tx.roster.lock()
    const card = await tx.personnel.card(personId, now)
    return card === null ? { kind: 'gone' } : act(tx, card)
  })
}

export type MoveOutcome = { kind: 'moved' } | { kind: 'planned'; fromAt: Date } | { kind: 'same' } | { kind: 'left' } | { kind: 'gone' }

/** To another unit: at once, or when the day comes. */
export function moveToUnit(stores: Stores, act: Act & { unitId: number; fromAt: Date }): Promise<MoveOutcome> {
  return withCard<MoveOutcome>(stores, act, async (tx, card) => {
    const { personId, unitId, fromAt, actorId, now } = act
    const unit = await tx.personnel.unitById(unitId)
    if (unit === null) return { kind: 'gone' }
    if (card.leftAt !== null) return { kind: 'left' }
    if (card.unitId === unitId && card.plannedMove === null) return { kind: 'same' }
    const entry = { actorId, aboutId: personId, before: { unit: card.unitName }, after: { unit: unit.name, fromAt }, now }
    if (fromAt > now) {
      await tx.personnel.planMove({ personId, unitId, fromAt, byId: actorId }, now)
      await tx.audit.record({ ...entry, act: 'unit-change-planned' })
      return { kind: 'planned', fromAt }
    }
    await tx.personnel.planMove({ personId, unitId: null }, now)
    await tx.personnel.setUnit(personId, unitId)
    await tx.audit.record({ ...entry, act: 'unit-changed' })
    return { kind: 'moved' }
  })
}

/** Carries out the transfers whose day has come; answers how many. */
export async function moveWhoIsDue(stores: Stores, now: Date): Promise<number> {
  const due = await stores.personnel.dueMoves(now)
  for (const { id, personId, unitId, byId } of due) {
    await stores.transaction(async (tx) => {
      await tx.roster.lock()
      if (!(await tx.personnel.settleMove(id, now))) return
      const card = await tx.personnel.card(personId, now)
      if (card === null || card.leftAt !== null || card.unitId === unitId) return
      await tx.personnel.setUnit(personId, unitId)
      const unit = await tx.personnel.unitById(unitId)
      const change = { before: { unit: card.unitName }, after: { unit: unit?.name ?? null } }
      await tx.audit.record({ actorId: byId, act: 'unit-changed', aboutId: personId, ...change, now })
    })
  }
  return due.length
}

/** `begun`: ratings somebody else had begun that the new superior goes on with from this moment. */
export type SuperiorOutcome =
  | { kind: 'changed'; fromAt: Date; begun: number }
  | { kind: 'self' | 'circle' | 'same' | 'left' | 'superior-left' | 'gone' }

export function changeSuperior(stores: Stores, act: Act & { superiorId: number; fromAt: Date }): Promise<SuperiorOutcome> {
  return withCard<SuperiorOutcome>(stores, act, async (tx, card) => {
    const { personId, superiorId, fromAt, actorId, now } = act
    if (superiorId === personId) return { kind: 'self' }
    if (card.leftAt !== null) return { kind: 'left' }
    const superior = await tx.personnel.card(superiorId, now)
    if (superior === null) return { kind: 'gone' }
    if (superior.leftAt !== null) return { kind: 'superior-left' }
    const definitive = card.superiors.filter((one) => one.kind === 'definitif')
    if (definitive.length === 1 && definitive[0]?.superiorId === superiorId && definitive[0].untilAt === null) return { kind: 'same' }
    const above = await tx.personnel.superiorsAbove(superiorId, fromAt > now ? fromAt : now)
    if (above.includes(personId)) return { kind: 'circle' }
    await tx.personnel.setSuperior({ personId, superiorId, fromAt })
    const before = definitive.map(({ superiorId: id, fromAt: since, untilAt }) => ({ superiorId: id, fromAt: since, untilAt }))
    await tx.audit.record({ actorId, act: 'superior-changed', aboutId: personId, before, after: { superiorId, fromAt }, now })
    const { begun } = await followSuperiors(tx, { actorId, now })
    return { kind: 'changed', fromAt, begun }
  })
}

export type ActingOutcome = { kind: 'appointed'; team: number; begun: number } | { kind: 'self' | 'no-team' | 'acting-left' | 'gone' }

/** `personId` is the head in whose place `actingId` stands. */
export function appointActing(
  stores: Stores,
  act: Act & { actingId: number; kind: 'plt' | 'plh'; fromAt: Date; untilAt: Date },
): Promise<ActingOutcome> {
  return withCard<ActingOutcome>(stores, act, async (tx) => {
    const { personId, actingId, kind, fromAt, untilAt, actorId, now } = act
    if (actingId === personId) return { kind: 'self' }
    const stand = await tx.personnel.card(actingId, now)
    if (stand === null) return { kind: 'gone' }
    if (stand.leftAt !== null) return { kind: 'acting-left' }
    const team = await tx.personnel.appoint({ headId: personId, actingId, kind, fromAt, untilAt })
    if (team === 0) return { kind: 'no-team' }
    await tx.audit.record({ actorId, act: 'acting-appointed', aboutId: personId, after: { actingId, kind, fromAt, untilAt, team }, now })
    const { begun } = await followSuperiors(tx, { actorId, now })
    return { kind: 'appointed', team, begun }
  })
}

export type EndActingOutcome = { kind: 'ended'; begun: number } | { kind: 'nothing' | 'gone' }

export function endActing(stores: Stores, act: Act & { actingId: number }): Promise<EndActingOutcome> {
  return withCard<EndActingOutcome>(stores, act, async (tx) => {
    const { personId, actingId, actorId, now } = act
    if ((await tx.personnel.endActing({ headId: personId, actingId, now })) === 0) return { kind: 'nothing' }
    await tx.audit.record({ actorId, act: 'acting-ended', aboutId: personId, after: { actingId }, now })
    const { begun } = await followSuperiors(tx, { actorId, now })
    return { kind: 'ended', begun }
  })
}

/** `team` is how many people have the leaver as superior: they need another one. */
export type LeaverOutcome = { kind: 'marked'; team: number } | { kind: 'already' | 'gone' }

export function markLeaver(stores: Stores, act: Act): Promise<LeaverOutcome> {
  return withCard<LeaverOutcome>(stores, act, async (tx, card) => {
    if (card.leftAt !== null) return { kind: 'already' }
    const { personId, actorId, now } = act
    await tx.personnel.setLeft(personId, now, now)
    await tx.personnel.planMove({ personId, unitId: null }, now)
    await tx.audit.record({ actorId, act: 'marked-leaver', aboutId: personId, before: { unit: card.unitName }, now })
    return { kind: 'marked', team: card.team }
  })
}

export type ReturnOutcome = { kind: 'returned' } | { kind: 'not-left' | 'gone' }

/** Somebody marked as leaver by mistake, or back again; the superior has to be named anew. */
export function bringBack(stores: Stores, act: Act): Promise<ReturnOutcome> {
  return withCard<ReturnOutcome>(stores, act, async (tx, card) => {
    if (card.leftAt === null) return { kind: 'not-left' }
    const { personId, actorId, now } = act
    await tx.personnel.setLeft(personId, null, now)
    await tx.audit.record({ actorId, act: 'brought-back', aboutId: personId, now })
    return { kind: 'returned' }
  })
}
