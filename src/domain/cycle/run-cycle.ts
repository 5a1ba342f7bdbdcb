/** The office opens a cycle, sees how far it is, publishes its results and closes it; each step says what is still open before it acts (C4). */
import { lastAppealMoment, receivedInTimeSince } from '../appeal/appeal-time.js'
import { attachOpening } from '../broadcast/opening-message.js'
import type { Stores } from '../stores.js'
import type { Cycle, CycleProgress } from './cycle.js'
import { DEFAULT_CYCLE_RULES } from './cycle-rules.js'

export type OpenOutcome =
  | { kind: 'opened'; cycleId: number; participants: number; withoutSuperior: number }
  | { kind: 'name-taken' }
  | { kind: 'another-open'; name: string }
  | { kind: 'dates-wrong'; why: 'self-in-past' | 'rating-before-self' }
  | { kind: 'no-framework' }
  | { kind: 'nobody' }

/** Opens a cycle for everyone active who has a superior; everyone linked is told. Dates are last instants. */
export async function openCycle(
  stores: Stores,
  request: {
    name: string
    selfUntil: Date
    ratingUntil: Date
    actorId: number | null
    now: Date
    /** When people are told, e.g. the next morning of a cycle opened at night. */
    tellAt?: Date
    /** The pimpinan's message that goes with the news; left out when it has gone meanwhile. */
    openingId?: number | undefined
  },
): Promise<OpenOutcome> {
  const { name, selfUntil, ratingUntil, now, tellAt = now } = request
  if (selfUntil <= now) return { kind: 'dates-wrong', why: 'self-in-past' }
  if (ratingUntil <= selfUntil) return { kind: 'dates-wrong', why: 'rating-before-self' }
  return stores.transaction(async (tx): Promise<OpenOutcome> => {
    await tx.cycles.openOneAtATime()
    if ((await tx.cycles.byName(name)) !== null) return { kind: 'name-taken' }
    const running = await tx.cycles.newest('open')
    if (running !== null) return { kind: 'another-open', name: running.name }
    const framework = await tx.frameworks.latest()
    if (framework === null) return { kind: 'no-framework' }
    const { participants, withoutSuperior } = await tx.cycles.candidates(now)
    if (participants.length === 0) return { kind: 'nobody' }
    const rules = DEFAULT_CYCLE_RULES
    const cycleId = await tx.cycles.open({
      name,
      frameworkVersionId: framework.id,
      opensAt: now,
      selfUntil,
      ratingUntil,
      rules,
      participants,
      now,
    })
    await announceCycle(tx, { ...request, cycleId, participants, tellAt })
    return { kind: 'opened', cycleId, participants: participants.length, withoutSuperior }
  })
}

/** Within the transaction that opens it: everyone who takes part is told, and it is kept who opened it. */
export async function announceCycle(
  tx: Stores,
  cycle: {
    cycleId: number
    name: string
    selfUntil: Date
    ratingUntil: Date
    participants: readonly { personId: number }[]
    actorId: number | null
    openingId?: number | undefined
    tellAt: Date
    now: Date
  },
): Promise<void> {
  const { cycleId, name, selfUntil, ratingUntil, participants, actorId, openingId, tellAt, now } = cycle
  // What people learned since the last cycle stands beside its competency from the first day.
  await tx.evidence.showTrainings({ now })
  const carries = openingId !== undefined && (await attachOpening(tx, { id: openingId, cycleId, now }))
  const data = carries ? { cycleId, openingId } : { cycleId }
  await tx.notices.add(
    participants.map(({ personId }) => ({
      key: `cycle-opened:${cycleId}:${personId}`,
      personId,
      kind: 'cycle-opened',
      data,
      dueAt: tellAt,
    })),
    now,
  )
  const after = { name, selfUntil, ratingUntil, ...(carries ? { openingId } : {}) }
  await tx.audit.record({ actorId, act: 'cycle-opened', subject: `cycle:${cycleId}`, after, now })
}

export interface CycleStatus {
  cycle: Cycle
  progress: CycleProgress
}

/** The cycle people mean without naming one: the open one, else the newest published one. */
export async function currentCycle(stores: Pick<Stores, 'cycles'>): Promise<CycleStatus | null> {
  const cycle = (await stores.cycles.newest('open')) ?? (await stores.cycles.newest('published'))
  return cycle === null ? null : { cycle, progress: await stores.cycles.progress(cycle.id) }
}

export type CloseOutcome =
  | { kind: 'closed'; cycle: Cycle }
  | { kind: 'nothing-to-close' }
  | { kind: 'not-published'; cycle: Cycle }
  | ({ kind: 'appeals-open'; cycle: Cycle } & OpenAppeals)

/** What keeps a cycle from being closed: undecided appeals, and people who may still appeal, the last of them until `last`. */
export interface OpenAppeals {
  undecided: number
  inTime: number
  last: Date | null
}

/** Null when nothing does. */
export async function openAppeals(
  stores: Pick<Stores, 'appeals'>,
  { cycleId, zone, now }: { cycleId: number; zone: string; now: Date },
): Promise<OpenAppeals | null> {
  const { undecided, inTime, lastReceivedAt } = await stores.appeals.openIn(cycleId, receivedInTimeSince(now, zone))
  if (undecided === 0 && inTime === 0) return null
  return { undecided, inTime, last: lastReceivedAt === null ? null : lastAppealMoment(lastReceivedAt, zone) }
}

/** Closes the published cycle: nothing in it changes any more. Hence not while somebody may still appeal, or waits for a decision. */
export async function closeCycle(stores: Stores, request: { actorId: number | null; zone: string; now: Date }): Promise<CloseOutcome> {
  const cycle = await stores.cycles.newest('published')
  if (cycle === null) {
    const open = await stores.cycles.newest('open')
    return open === null ? { kind: 'nothing-to-close' } : { kind: 'not-published', cycle: open }
  }
  return stores.transaction(async (tx): Promise<CloseOutcome> => {
    const open = await openAppeals(tx, { cycleId: cycle.id, ...request })
    if (open !== null) return { kind: 'appeals-open', cycle, ...open }
    if (!(await tx.cycles.setState(cycle.id, 'closed', request.now))) return { kind: 'nothing-to-close' }
    // An answer that was being kept while the results were published.
    await tx.peers.forget(cycle.id)
    await tx.audit.record({ actorId: request.actorId, act: 'cycle-closed', subject: `cycle:${cycle.id}`, now: request.now })
    return { kind: 'closed', cycle }
  })
}
