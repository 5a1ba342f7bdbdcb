/** Brings stored updates to the bot: one at a time per chat, many chats side by side, each again after a fault from outside. */
import { setTimeout as pause } from 'node:timers/promises'
import { type ClaimedUpdate, type InboxStore, MAX_ATTEMPTS, retryDelayMs, type StoredUpdate, type Turn } from '../domain/inbox/inbox.js'

/** What a handler says of an update: `again` is an outage (network, database), `broken` a fault of ours that a repeat would not mend. */
export type Handled =
  | { kind: 'done' }
  /** `afterMs`: not before so long, where Telegram named a pause. */
  | { kind: 'again'; fault: string; afterMs?: number }
  | { kind: 'broken'; fault: string }

export interface InboxOptions {
  store: InboxStore
  handle: (update: ClaimedUpdate) => Promise<Handled>
  /** Unique per process. */
  owner: string
  /** True when no other process receives updates at this time (long polling): it looks for what others left behind only from time to time. */
  sole?: boolean
  concurrency?: number
  leaseMs?: number
  /** How often to look for updates that another process stored or left behind; more often where there are others. */
  pollMs?: number
  /** At the stop: how long what is in hand may still take before it is given back. */
  stopWithinMs?: number
  /** Pause before an update is tried again, in ms by how often it was tried; replaced in tests. */
  retryMs?: (attempts: number) => number
  onFault?: (fault: { what: string; error: unknown }) => void
}

export interface Inbox {
  /** Stores updates, then wakes the workers. Resolves when stored: only then may they be confirmed to Telegram. */
  receive(updates: readonly StoredUpdate[]): Promise<void>
  /** Resolves when nothing is being handled and nothing waits that could be handled now. */
  idle(): Promise<void>
  /** Stops claiming and waits for what is being handled; what hangs (Telegram does not answer) is given back for the next process. */
  stop(): Promise<void>
}

type Look = NonNullable<Turn['look']>

/** Pause before a marking that failed is tried again while someone waits for it. */
const MARK_AGAIN_MS = 100
const MARK_TRIES_AT_STOP = 5
/** Within the ten seconds that systemd and Docker allow, with room for the rest. */
const STOP_WITHIN_MS = 7000
/** The pause counts from the statement that wrote it. */
const RETRY_LATE_MS = 5
/**
 * Between the beginnings of two turns while something is in hand: what comes and what ends meanwhile goes into one statement, its chats are
 * read and saved together. So many times as long as the last turn took: where the database is slow or shared by many, there are fewer and
 * fuller ones. Whoever taps alone does not wait for it.
 */
const TURN_EVERY = { turns: 3, leastMs: 10, mostMs: 40 } as const
/** Far more than are in hand at a time when all goes well: with little room turns are small, and small turns are slow. */
const CONCURRENCY = 100
/** Where one process receives, what is finished waits so long for the next update, to be marked in the same statement; the lease is far longer. */
const MARK_WITHIN_MS = 250

export function startInbox(options: InboxOptions): Inbox {
  const { store, handle, owner, sole = false, concurrency = CONCURRENCY, leaseMs = 10_000, retryMs = retryDelayMs } = options
  const { pollMs = sole ? 1000 : 250, stopWithinMs = STOP_WITHIN_MS } = options
  const onFault = options.onFault ?? (() => {})
  const running = new Map<number, InHand>()
  let finished: number[] = []
  let stopped = false
  let wanted = false
  /** How far the next turn looks. */
  let looking: Look = 'at-lost-too'
  /** Where one process receives: stored and not leased, they wait behind an earlier one of their chat, or for room. */
  const behind = new Set<number>()
  let arriving: Arriving | undefined
  let marksDue: NodeJS.Timeout | undefined
  let looksAgain: NodeJS.Timeout | undefined
  let turning: Promise<void> | undefined
  let gapMs: number = TURN_EVERY.leastMs
  let turnedAt = Number.NEGATIVE_INFINITY

  function take(update: ClaimedUpdate): void {
    const hand: InHand = { attempts: update.attempts, ended: Promise.resolve() }
    running.set(update.updateId, hand)
    hand.ended = work(update, hand)
  }

  async function work(update: ClaimedUpdate, hand: InHand): Promise<void> {
    const outcome = await outcomeOf(update)
    if (outcome.kind === 'done') finished.push(update.updateId)
    else {
      const again = outcome.kind === 'again' && hand.attempts < MAX_ATTEMPTS
      const waitMs = again ? Math.max(retryMs(hand.attempts), outcome.afterMs ?? 0) : null
      const failure = { updateId: update.updateId, owner, attempts: hand.attempts, fault: outcome.fault, retryMs: waitMs }
      await store.failed(failure).catch((error: unknown) => {
        // The lease runs out by itself and the update is tried again.
        onFault({ what: 'inbox', error })
      })
      // Its chat waits behind it: not until the next poll.
      if (waitMs !== null) setTimeout(look, waitMs + RETRY_LATE_MS).unref()
    }
    running.delete(update.updateId)
    if (!sole || behind.size > 0 || stopped || outcome.kind !== 'done') look()
    else marksDue ??= setTimeout(wake, MARK_WITHIN_MS)
  }

  async function outcomeOf(update: ClaimedUpdate): Promise<Handled> {
    // Claimed so often without ever coming back: the process dies of it.
    if (update.attempts > MAX_ATTEMPTS) return { kind: 'broken', fault: 'given up' }
    return handle(update).catch((error: unknown): Handled => {
      onFault({ what: 'update', error })
      return { kind: 'again', fault: error instanceof Error ? error.name : 'unknown' }
    })
  }

  /** Marks what is finished, stores what came, and leases as long as there is something and room. Only one turn runs at a time. */
  async function turn(): Promise<void> {
    while (wanted) {
      const rest = turnedAt + gapMs - performance.now()
      if (rest > 0 && running.size > 0 && !stopped) await pause(rest)
      turnedAt = performance.now()
      wanted = false
      clearTimeout(marksDue)
      marksDue = undefined
      const [done, came] = [finished, arriving]
      finished = []
      arriving = undefined
      const most = stopped ? 0 : Math.max(0, concurrency - running.size)
      const look: Look = most === 0 ? 'at-nothing' : looking === 'at-nothing' && behind.size > 0 ? 'at-waiting' : looking
      if (look !== 'at-nothing') looking = 'at-nothing'
      else if (done.length === 0 && came === undefined) continue
      const updates = came?.updates ?? []
      try {
        const leased = await store.turn({ owner, leaseMs, done, updates, now: new Date(), most, look })
        gapMs = Math.min(TURN_EVERY.mostMs, Math.max(TURN_EVERY.leastMs, TURN_EVERY.turns * (performance.now() - turnedAt)))
        begin(leased, updates, look)
        came?.settle(null)
      } catch (error) {
        // What could not be marked stays finished.
        finished.push(...done)
        if (looking !== 'at-lost-too' && look !== 'at-nothing') looking = look
        came?.settle(error)
        throw error
      }
    }
  }

  function begin(leased: readonly ClaimedUpdate[], stored: readonly StoredUpdate[], looked: Look): void {
    const waiting = new Set(stored.map(({ updateId }) => updateId))
    for (const update of leased) {
      waiting.delete(update.updateId)
      behind.delete(update.updateId)
      const hand = running.get(update.updateId)
      // In hand here, its lease had run out (the machine stood still, a renewal failed): leasing it again has renewed it. What was finished
      // while the statement ran is marked next, and must not be handled a second time in between.
      if (hand !== undefined) hand.attempts = update.attempts
      else if (!finished.includes(update.updateId)) take(update)
    }
    if (!sole) {
      if (waiting.size > 0 && !stopped) lookAgain(TURN_EVERY.leastMs)
      return
    }
    // Whatever else is behind has been handled before, or waits for its retry.
    if (looked !== 'at-nothing' && leased.length === 0 && running.size === 0) behind.clear()
    for (const updateId of waiting) behind.add(updateId)
    // Behind one that was stored and finished before, perhaps.
    if (waiting.size > 0) look()
  }

  /** What another process was finishing while this one stored the chat's next, neither of the two saw: looked for once more, and later again. */
  function lookAgain(afterMs: number): void {
    clearTimeout(looksAgain)
    looksAgain = setTimeout(() => {
      look()
      if (afterMs < pollMs) lookAgain(afterMs * 2)
    }, afterMs)
  }

  async function turnSafely(): Promise<boolean> {
    try {
      await turn()
      return true
    } catch (error) {
      onFault({ what: 'inbox', error })
      return false
    }
  }

  function wake(): void {
    wanted = true
    turning ??= turnSafely().then((succeeded) => {
      turning = undefined
      // Woken after the turn's last look. After a fault it is the poll that looks again, not this loop; but whoever waits to be stored is told.
      if (wanted && (arriving !== undefined || (succeeded && !stopped))) wake()
    })
  }

  function look(): void {
    if (looking === 'at-nothing') looking = 'at-waiting'
    wake()
  }

  function lookAtAll(): void {
    looking = 'at-lost-too'
    wake()
  }

  const renewal = setInterval(() => {
    const held = [...running.keys(), ...finished]
    if (held.length > 0) store.renew(held, owner, leaseMs).catch((error: unknown) => onFault({ what: 'inbox', error }))
  }, leaseMs / 3)
  const poll = setInterval(lookAtAll, pollMs)
  wake()

  async function settled(): Promise<void> {
    while (running.size > 0 || turning !== undefined) await Promise.all([...[...running.values()].map(({ ended }) => ended), turning])
  }

  return {
    async receive(updates) {
      if (updates.length === 0) return
      arriving ??= newArriving()
      const { updates: together, stored } = arriving
      together.push(...updates)
      wake()
      const fault = await stored
      if (fault === null) return
      if (together.length === updates.length) throw fault
      // What keeps the others from being stored must not keep these.
      await store.turn({ owner, leaseMs, updates, now: new Date() })
      look()
    },
    async idle() {
      for (;;) {
        lookAtAll()
        await settled()
        if (finished.length === 0) return
        // What ended while the statement ran is marked by the next one.
        wake()
        await settled()
        if (finished.length > 0) await pause(MARK_AGAIN_MS)
      }
    },
    async stop() {
      stopped = true
      clearInterval(poll)
      clearTimeout(looksAgain)
      await Promise.race([settled(), pause(stopWithinMs, undefined, { ref: false })])
      // A database that is away does not hold up the stop: what stays unmarked is handled once more when its lease has run out.
      for (let tries = 0; finished.length > 0 && tries < MARK_TRIES_AT_STOP; tries += 1) {
        wake()
        await turning
        if (finished.length > 0) await pause(MARK_AGAIN_MS)
      }
      clearInterval(renewal)
      const hanging = [...running].map(([updateId, { attempts }]) =>
        store.failed({ updateId, owner, attempts, fault: 'stopped', retryMs: 0 }),
      )
      for (const { reason } of (await Promise.allSettled(hanging)).filter((one) => one.status === 'rejected'))
        onFault({ what: 'inbox', error: reason })
    },
  }
}

interface InHand {
  /** As it was last leased. */
  attempts: number
  ended: Promise<void>
}

/** Updates that wait to be stored in one statement. */
interface Arriving {
  updates: StoredUpdate[]
  /** Resolves with null when they are stored, else with the fault. */
  stored: Promise<unknown>
  settle: (fault: unknown) => void
}

function newArriving(): Arriving {
  let settle: (fault: unknown) => void = () => {}
  const stored = new Promise<unknown>((resolve) => {
    settle = resolve
  })
  return { updates: [], stored, settle }
}
