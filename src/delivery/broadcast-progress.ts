/** Shows how far the broadcasts are that this process is sending: one process at a time, at most every few seconds, and at the end. */
import type { Broadcast, BroadcastCounts } from '../domain/broadcast/broadcast.js'
import type { BroadcastStore } from '../domain/broadcast/broadcast-store.js'
import { remainingMs } from '../domain/broadcast/pacing.js'

export interface BroadcastNews {
  broadcast: Broadcast
  counts: BroadcastCounts
  /** Null: it stands still. */
  remainingMs: number | null
}

const EVERY_MS = 3000
/** Counting a very large broadcast takes a while: it is done so many times more seldom than that. */
const COUNTING_SHARE = 25
/** A flood-wait tells nothing of the pace: it is taken over at least so long. */
const PACE_OVER_MS = 2500

interface Look {
  at: number
  waiting: number
}

export interface ProgressFollower {
  /** Some of its recipients are in hand here. */
  seen(broadcastId: number): void
  /** They are done: their last state is shown, however long it takes. */
  ended(broadcastIds: readonly number[]): void
  /** Resolves when nothing is being shown. */
  idle(): Promise<void>
  stop(): void
}

export function followProgress(parts: {
  store: Pick<BroadcastStore, 'byId' | 'counts' | 'takeProgressTurn'>
  showProgress?: (news: BroadcastNews) => Promise<void>
  perSecond: number
  progressMs?: number
  onFault: (fault: { what: string; error: unknown }) => void
}): ProgressFollower {
  const { store, showProgress, perSecond, progressMs = EVERY_MS, onFault } = parts
  const seen = new Set<number>()
  const toEnd = new Set<number>()
  const looks = new Map<number, Look>()
  let slowest = 0
  let running: Promise<void> = Promise.resolve()

  async function show(id: number): Promise<void> {
    const broadcast = await store.byId(id)
    if (broadcast === null || broadcast.authorId === null || showProgress === undefined) return
    const began = performance.now()
    const counts = await store.counts(id)
    slowest = performance.now() - began
    await showProgress({ broadcast, counts, remainingMs: remaining(id, counts.waiting) })
  }

  function remaining(id: number, waiting: number): number | null {
    const [before, at] = [looks.get(id), performance.now()]
    looks.set(id, { at, waiting })
    const ms = before === undefined ? 0 : at - before.at
    return before === undefined || ms < PACE_OVER_MS
      ? remainingMs(waiting, perSecond)
      : remainingMs(waiting, perSecond, { ms, before: before.waiting })
  }

  async function tick(): Promise<void> {
    for (const id of [...toEnd]) {
      await show(id)
      toEnd.delete(id)
      looks.delete(id)
    }
    for (const id of [...seen]) {
      seen.delete(id)
      if (await store.takeProgressTurn(id, Math.max(progressMs, slowest * COUNTING_SHARE))) await show(id)
    }
  }

  const inTurn = (): Promise<void> => {
    running = running.then(tick).catch((error: unknown) => onFault({ what: 'progress of a broadcast', error }))
    return running
  }
  const timer = setInterval(() => {
    if (seen.size > 0 || toEnd.size > 0) void inTurn()
  }, progressMs)
  return {
    seen: (id) => void seen.add(id),
    ended(ids) {
      for (const id of ids) {
        seen.delete(id)
        toEnd.add(id)
      }
      if (ids.length > 0) void inTurn()
    },
    idle: () => running,
    stop: () => clearInterval(timer),
  }
}
