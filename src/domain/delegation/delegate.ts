/** Declaring, standing in, giving back and naming: each in one transaction with what is removed, who is told, and the audit. */
import { peersOfNewSuperior } from '../peer/new-superior.js'
import { reasonDraftKey } from '../rating/reason-parts.js'
import type { Stores } from '../stores.js'
import { awaitsRater, clears, conflicted, type DelegableRating, type DelegationCause, heldBy, isOpen, isReturnable } from './delegation.js'

/** A circle or a very long line of superiors ends here. */
const HIGHEST = 20

export type DelegateOutcome =
  | { kind: 'delegated'; toName: string }
  /** A conflict with nobody above: the office is told. */
  | { kind: 'office-told' }
  | { kind: 'already' | 'closed' | 'not-yours' | 'nobody-above' | 'no-rater' }

interface Request {
  ratingId: number
  /** Against whom it is declared: a button that speaks of an earlier rater changes nothing. */
  raterId: number
  actorId: number
  cause: Exclude<DelegationCause, 'returned'>
  reason: string
  /** The message it came in. */
  sourceKey: string
  now: Date
  /** Named by the office instead of the superior's superior. */
  toId?: number | undefined
  /** All of an absent rater's at once: whoever rates now and whoever did are told in one message. */
  together?: string | undefined
}

/** For absence the caller has asked `can` for the office. Declared by both sides, or twice, it is one delegation. */
export function delegate(stores: Stores, request: Request): Promise<DelegateOutcome> {
  const { ratingId, raterId, actorId, cause } = request
  return stores.transaction(async (tx): Promise<DelegateOutcome> => {
    await tx.delegations.lock(ratingId)
    const rating = await tx.delegations.ofRating(ratingId)
    if (rating === null) return { kind: 'not-yours' }
    const party = cause === 'conflict_of_rater' ? raterId : cause === 'conflict_of_ratee' ? rating.ratee.id : actorId
    if (party !== actorId) return { kind: 'not-yours' }
    if (rating.history.some(({ fromId }) => fromId === raterId) && (rating.rater.id !== raterId || awaitsRater(rating)))
      return { kind: 'already' }
    if (rating.rater.id !== raterId) return { kind: 'not-yours' }
    if (!isOpen(rating)) return { kind: 'closed' }
    const to = request.toId === undefined ? await above(tx, rating, request.now) : await named(tx, rating, request.toId, request.now)
    if (to === null && request.toId !== undefined) return { kind: 'no-rater' }
    if (to === null && cause === 'absence') return { kind: 'nobody-above' }
    return handTo(tx, { ...request, rating, to })
  })
}

/** The first one upwards who is neither the ratee nor in conflict. */
async function above(tx: Stores, rating: DelegableRating, now: Date): Promise<{ id: number; name: string } | null> {
  const barred = conflicted(rating.history)
  let person = rating.rater.id
  for (let height = 0; height < HIGHEST; height += 1) {
    const next = await tx.people.superiorOf(person, now)
    if (next === null) return null
    if (next.id !== rating.ratee.id && next.id !== rating.rater.id && !barred.has(next.id)) return { id: next.id, name: next.name }
    person = next.id
  }
  return null
}

async function named(tx: Stores, rating: DelegableRating, toId: number, now: Date): Promise<{ id: number; name: string } | null> {
  const card = await tx.personnel.card(toId, now)
  const choice = await tx.peers.choice(rating.assessmentId)
  // Whoever rates without a name as a peer cannot rate by name as well.
  const isPeer = choice?.nominations.some(({ personId, state }) => personId === toId && state === 'confirmed') ?? false
  const barred = isPeer || toId === rating.ratee.id || toId === rating.rater.id || conflicted(rating.history).has(toId)
  return card === null || card.leftAt !== null || barred ? null : { id: card.id, name: card.name }
}

interface Handing extends Request {
  rating: DelegableRating
  to: { id: number; name: string } | null
}

async function handTo(tx: Stores, { rating, to, cause, reason, actorId, sourceKey, together, now }: Handing): Promise<DelegateOutcome> {
  const { ratingId, assessmentId, ratee, rater } = rating
  const toId = to?.id ?? rater.id
  const delegationId = await tx.delegations.record({ ratingId, fromId: rater.id, toId, cause, reason, byId: actorId, sourceKey, now })
  if (delegationId === null) return { kind: 'already' }
  const removed = await move(tx, {
    ratingId,
    raterId: toId,
    // The one whom the roster named, however often it goes on from there.
    delegatedFromId: to === null ? rater.id : (rating.delegatedFromId ?? rater.id),
    clear: clears(cause, null),
  })
  const change = { before: { superiorId: rater.id }, after: { superiorId: to?.id ?? null, cause, removed } }
  await tx.audit.record({
    actorId,
    act: 'rating-delegated',
    aboutId: ratee.id,
    subject: `assessment:${assessmentId}`,
    ...change,
    reason,
    now,
  })
  if (to === null) {
    await tellOffice(tx, { ratingId, delegationId, now })
    return { kind: 'office-told' }
  }
  await peersOfNewSuperior(tx, [{ assessmentId, rateeId: ratee.id, superiorId: toId }], { actorId, now })
  const people = [toId, ratee.id, rater.id].filter((id) => id === toId || id !== actorId)
  await tellAll(tx, { ratingId, delegationId, people: together === undefined ? people : [ratee.id], now })
  if (together !== undefined) await tellTogether(tx, { together, fromId: rater.id, toId, actorId, now })
  return { kind: 'delegated', toName: to.name }
}

/** With what was rated go the parts of reasons that were not whole yet. */
async function move(tx: Stores, change: Parameters<Stores['delegations']['move']>[0]): Promise<number> {
  if (change.clear) await tx.dialogs.remove(reasonDraftKey(change.ratingId))
  return tx.delegations.move(change)
}

async function tellOffice(
  tx: Stores,
  { ratingId, delegationId, now }: { ratingId: number; delegationId: number; now: Date },
): Promise<void> {
  const admins = await tx.people.idsWithRole('admin')
  const notices = admins.map((personId) => {
    const key = `delegation-needed:${delegationId}:${personId}`
    return { key, personId, kind: 'delegation-needed' as const, data: { ratingId }, dueAt: now }
  })
  await tx.notices.add(notices, now)
}

async function tellAll(tx: Stores, told: { ratingId: number; delegationId: number; people: readonly number[]; now: Date }): Promise<void> {
  const { ratingId, delegationId, people, now } = told
  const notices = people.map((personId) => {
    const key = `rating-delegated:${delegationId}:${personId}`
    return { key, personId, kind: 'rating-delegated' as const, data: { ratingId, delegationId }, dueAt: now }
  })
  await tx.notices.add(notices, now)
}

/** By then all have gone over. */
const TOGETHER_AFTER_MS = 60_000

async function tellTogether(
  tx: Stores,
  { together, fromId, toId, actorId, now }: { together: string; fromId: number; toId: number; actorId: number; now: Date },
): Promise<void> {
  const dueAt = new Date(now.getTime() + TOGETHER_AFTER_MS)
  const people = [toId, fromId].filter((id) => id === toId || id !== actorId)
  const notices = people.map((personId) => {
    const key = `ratings-delegated:${together}:${toId}:${personId}`
    return { key, personId, kind: 'ratings-delegated' as const, data: { fromId, toId }, dueAt }
  })
  await tx.notices.add(notices, now)
}

export type NameOutcome = { kind: 'delegated'; toName: string } | { kind: 'not-waiting' | 'no-rater' }

/** The office names who rates where a conflict left nobody. The reason stays that of whoever declared it. */
export function nameRater(stores: Stores, request: { ratingId: number; toId: number; actorId: number; now: Date }): Promise<NameOutcome> {
  const { ratingId, toId, actorId, now } = request
  return stores.transaction(async (tx): Promise<NameOutcome> => {
    await tx.delegations.lock(ratingId)
    const rating = await tx.delegations.ofRating(ratingId)
    const declared = rating?.history.at(-1)
    if (rating === null || declared === undefined || !awaitsRater(rating) || !isOpen(rating)) return { kind: 'not-waiting' }
    const to = await named(tx, rating, toId, now)
    if (to === null) return { kind: 'no-rater' }
    const { cause, reason } = declared
    if (cause === 'returned') return { kind: 'not-waiting' }
    const sourceKey = `named:${declared.id}`
    const outcome = await handTo(tx, { ratingId, raterId: rating.rater.id, actorId, cause, reason, sourceKey, now, rating, to })
    return outcome.kind === 'delegated' ? outcome : { kind: 'not-waiting' }
  })
}

export type ReturnOutcome = { kind: 'returned'; toName: string } | { kind: 'already' | 'closed' | 'not-yours' }

/** Whoever got it gives it back, once, with a reason: then whoever had it rates after all. */
export function giveBack(
  stores: Stores,
  request: { ratingId: number; actorId: number; reason: string; sourceKey: string; now: Date },
): Promise<ReturnOutcome> {
  const { ratingId, actorId, reason, sourceKey, now } = request
  return stores.transaction(async (tx): Promise<ReturnOutcome> => {
    await tx.delegations.lock(ratingId)
    const rating = await tx.delegations.ofRating(ratingId)
    if (rating === null || rating.rater.id !== actorId) return { kind: 'not-yours' }
    const held = heldBy(rating)
    if (held === null || !isReturnable(rating)) return { kind: isOpen(rating) ? 'already' : 'closed' }
    const back = await tx.people.byId(held.fromId, now)
    if (back === null) return { kind: 'closed' }
    const delegation = { ratingId, fromId: actorId, toId: back.id, cause: 'returned' as const, reason, byId: actorId, sourceKey, now }
    const delegationId = await tx.delegations.record(delegation)
    if (delegationId === null) return { kind: 'already' }
    // Whoever had it by delegation, too, keeps it from the roster: there it is still named after somebody who cannot rate.
    const first = rating.history[0]?.fromId ?? back.id
    const delegatedFromId = first === back.id ? null : first
    const removed = await move(tx, { ratingId, raterId: back.id, delegatedFromId, clear: clears('returned', held) })
    const change = { before: { superiorId: actorId }, after: { superiorId: back.id, cause: 'returned', removed } }
    const subject = `assessment:${rating.assessmentId}`
    await tx.audit.record({ actorId, act: 'rating-returned', aboutId: rating.ratee.id, subject, ...change, reason, now })
    await peersOfNewSuperior(tx, [{ assessmentId: rating.assessmentId, rateeId: rating.ratee.id, superiorId: back.id }], { actorId, now })
    await tellAll(tx, { ratingId, delegationId, people: [back.id, rating.ratee.id], now })
    return { kind: 'returned', toName: back.name }
  })
}
