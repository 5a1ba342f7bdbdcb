/** Sends broadcasts: reserves a few recipients with their slots, begins each at its slot, writes down what became of it. */
import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Broadcast } from '../domain/broadcast/broadcast.js'
import type { BroadcastStore, ClaimedRecipient, DeliveryOutcome } from '../domain/broadcast/broadcast-store.js'
import { broadcastRetryMs, laneRate, restSeconds } from '../domain/broadcast/pacing.js'
import { type BroadcastNews, followProgress } from './broadcast-progress.js'
import { holdings } from './holdings.js'
import { createPace, type Pace } from './pace.js'

/** Messages on their way at one time: at 30 a second enough for a third of a second each; at most so many are unknown after a kill. */
const AT_ONCE = 10
/** Reserved ahead, so that no slot passes while the next are asked for. */
const RESERVED = 20
const FEWEST_TO_CLAIM = 5
/** begin() is asked so long before the slot. */
const LEAD_MS = 8
/** How often it is looked whether one of the ten has arrived. */
const WAY_FREE_MS = 5
const ARRIVE_WITHIN_MS = 7000

export interface BroadcastsOptions {
  store: BroadcastStore
  send: (to: ClaimedRecipient, broadcast: Broadcast) => Promise<DeliveryOutcome>
  showProgress?: (news: BroadcastNews) => Promise<void>
  /** Unique to this process. */
  owner: string
  /** The office's clock, for what is written down. */
  now: () => Date
  /** Telegram's limit for a bot's messages. */
  perSecond: number
  pace?: Pace
  pollMs?: number
  /** How long after this process dies another may take over, in real ms; renewed while it lives. */
  leaseMs?: number
  retryMs?: (attempts: number) => number | null
  progressMs?: number
  onFault?: (fault: { what: string; error: unknown }) => void
}

export interface Broadcasts {
  /** A broadcast began, goes on or was stopped: look now. */
  wake(): void
  /** Resolves when nothing is in hand and nothing can be sent now. */
  idle(): Promise<void>
  /** Lets what is on its way arrive, gives back the rest. */
  stop(): Promise<void>
}

export function startBroadcasts(options: BroadcastsOptions): Broadcasts {
  const { store, send, owner, now, perSecond, pollMs = 1000, leaseMs = 15_000, retryMs = broadcastRetryMs } = options
  const { pace = createPace(perSecond), onFault = () => {} } = options
  const stopping = new AbortController()
  const { signal } = stopping
  // Each of those that wait for their slot listens.
  setMaxListeners(0, signal)
  const held = holdings({ store, owner, leaseMs, onFault })
  const progress = followProgress({ ...options, perSecond, onFault })
  const tasks = new Set<Promise<void>>()
  let onItsWay = 0
  let failuresInARow = 0
  let wanted = false
  let turning: Promise<void> | undefined

  /** One reserved recipient to its end. */
  async function one(to: ClaimedRecipient, broadcast: Broadcast): Promise<void> {
    held.add(to)
    if (!(await wayIsTaken(to.waitMs))) return held.release(to)
    try {
      const answered = await begins(to)
      if (answered === null) return await held.release(to)
      const outcome = await send(to, broadcast).catch((error: unknown): DeliveryOutcome => {
        onFault({ what: `broadcast ${broadcast.id}`, error })
        return { kind: 'refused', fault: error instanceof Error ? error.name : 'unknown' }
      })
      answered()
      await holdIfAsked(outcome)
      const again = outcome.kind === 'retry' ? retryMs(to.attempts + 1) : null
      await held.settle({ ...to, version: broadcast.version }, outcome, { now: now(), retryMs: again })
    } finally {
      onItsWay -= 1
    }
  }

  /** Waits for the slot and for one of the ten ways, and takes it; false when this process stops. */
  async function wayIsTaken(waitMs: number): Promise<boolean> {
    try {
      if (waitMs > LEAD_MS) await sleep(waitMs - LEAD_MS, undefined, { signal })
      while (onItsWay >= AT_ONCE) await sleep(WAY_FREE_MS, undefined, { signal })
    } catch {
      return false
    }
    if (signal.aborted) return false
    // In the same breath as the look above: of two who saw the last way free, one takes it.
    onItsWay += 1
    return true
  }

  /** Null when the message may not leave after all; else whom to tell when it has been answered. */
  async function begins(to: ClaimedRecipient): Promise<(() => void) | null> {
    const slotAt = performance.now() + Math.min(LEAD_MS, Math.max(0, to.waitMs))
    try {
      // Waited for before begin(): between that and the message lies as little as may be.
      await pace.place(signal)
      if (!(await store.begin(to, { owner, leaseMs }))) return null
      await sleep(Math.max(0, slotAt - performance.now()), undefined, { signal })
      return await pace.pass(signal)
    } catch (error) {
      // Stopped, or the database is away: whatever begin() wrote, nothing has left.
      if (!signal.aborted) onFault({ what: 'broadcasts', error })
      return null
    }
  }

  async function holdIfAsked(outcome: DeliveryOutcome): Promise<void> {
    failuresInARow = outcome.kind === 'retry' ? failuresInARow + 1 : 0
    if (outcome.kind === 'wait') pace.refused()
    const seconds = outcome.kind === 'wait' ? outcome.seconds : restSeconds(failuresInARow)
    if (seconds > 0) await store.holdLane(seconds).catch((error: unknown) => onFault({ what: 'broadcasts', error }))
  }

  async function claim(): Promise<number> {
    const claimed = await store.claim({ owner, most: RESERVED - tasks.size, perSecond: laneRate(perSecond), leaseMs })
    const broadcasts = new Map<number, Broadcast | null>()
    for (const id of new Set(claimed.map(({ broadcastId }) => broadcastId))) broadcasts.set(id, await store.byId(id))
    for (const to of claimed) {
      const broadcast = broadcasts.get(to.broadcastId)
      if (broadcast === null || broadcast === undefined) continue
      const task = one(to, broadcast).catch((error: unknown) => onFault({ what: 'broadcasts', error }))
      tasks.add(task)
      void task.finally(() => tasks.delete(task))
    }
    for (const broadcast of broadcasts.values()) if (broadcast !== null) progress.seen(broadcast.id)
    return claimed.length
  }

  async function turn(): Promise<void> {
    while (!signal.aborted) {
      wanted = false
      await held.writeAll()
      const claimed = RESERVED - tasks.size < FEWEST_TO_CLAIM ? null : await claim()
      if (claimed === 0 && tasks.size === 0) {
        progress.ended(await store.finish(now()))
        if (!wanted) return
      } else if (claimed === 0 || claimed === null) await Promise.race([...tasks])
    }
  }

  function wake(): void {
    wanted = true
    if (signal.aborted) return
    turning ??= turn()
      .catch((error: unknown) => onFault({ what: 'broadcasts', error }))
      .finally(() => {
        turning = undefined
        // Woken between the last look and this line.
        if (wanted && !signal.aborted) wake()
      })
  }

  async function lookAround(): Promise<void> {
    await held.renew()
    if ((await store.expireLeases()) > 0) wake()
  }
  const poll = setInterval(wake, pollMs)
  const around = setInterval(() => void lookAround().catch((error: unknown) => onFault({ what: 'broadcasts', error })), leaseMs / 3)
  void lookAround().catch((error: unknown) => onFault({ what: 'broadcasts', error }))
  wake()
  return {
    wake,
    async idle() {
      wake()
      while (turning !== undefined || tasks.size > 0) await Promise.all([turning, ...tasks])
      await progress.idle()
    },
    async stop() {
      stopping.abort()
      clearInterval(poll)
      await Promise.race([Promise.all([turning, ...tasks]), sleep(ARRIVE_WITHIN_MS, undefined, { ref: false })])
      await held.giveUp()
      clearInterval(around)
      progress.stop()
    },
  }
}
