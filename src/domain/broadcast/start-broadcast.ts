/** A broadcast begins when all its recipients are written down: in one transaction, once, whoever starts it and however often. */
import type { Stores } from '../stores.js'
import type { BroadcastState } from './broadcast.js'

/** A million recipients are written in half a minute on a slow machine. */
const LONGEST_START_MS = 10 * 60_000

export type StartOutcome =
  | { kind: 'started'; recipients: number }
  /** The segment reaches nobody now. */
  | { kind: 'nobody' }
  /** Not a broadcast that can begin (any more): somebody else started or cancelled it. */
  | { kind: 'not-startable'; state: BroadcastState | null }

interface Start {
  id: number
  /** Null: the command line or the clock. */
  actorId: number | null
  /** In which state it may be; by default a draft, one approved now, or a scheduled one. */
  from?: readonly BroadcastState[]
  approvedById?: number
  now: Date
}

export async function startBroadcast(stores: Stores, start: Start): Promise<StartOutcome> {
  const { id, now, from = ['draft', 'approval', 'scheduled'] } = start
  const broadcast = await stores.broadcasts.byId(id)
  if (broadcast === null || !from.includes(broadcast.state)) return { kind: 'not-startable', state: broadcast?.state ?? null }
  if ((await stores.broadcasts.count(broadcast.segment, now)).reachable === 0) return { kind: 'nobody' }
  return begin(stores, start, from)
}

async function begin(stores: Stores, { id, actorId, approvedById, now }: Start, from: readonly BroadcastState[]): Promise<StartOutcome> {
  return stores.transaction(async (tx): Promise<StartOutcome> => {
    const change = { from, to: 'sending' as const, now, ...(approvedById === undefined ? {} : { approvedById }) }
    const begun = await tx.broadcasts.setState(id, change)
    const broadcast = await tx.broadcasts.byId(id)
    if (!begun || broadcast === null) return { kind: 'not-startable', state: broadcast?.state ?? null }
    const recipients = await tx.broadcasts.addRecipients(id, broadcast.segment, now)
    await tx.audit.record({ actorId, act: 'broadcast-start', subject: `broadcast:${id}`, after: { recipients, approvedById }, now })
    return { kind: 'started', recipients }
  }, LONGEST_START_MS)
}

/** Starts every scheduled broadcast whose time has come; one that reaches nobody by then ends at once. Answers how many began. */
export async function startDueBroadcasts(stores: Stores, now: Date): Promise<number> {
  let begun = 0
  for (const id of await stores.broadcasts.due(now)) {
    const outcome = await begin(stores, { id, actorId: null, now }, ['scheduled'])
    if (outcome.kind === 'started') begun += 1
  }
  return begun
}
