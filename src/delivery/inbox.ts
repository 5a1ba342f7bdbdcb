/** Brings stored updates to the bot: one at a time per chat, many chats side by side, each again after a fault from outside. */
import { type ClaimedUpdate, type InboxStore, MAX_ATTEMPTS, retryDelayMs, type StoredUpdate } from '../domain/inbox/inbox.js'

/** What a handler says of an update: `again` is an outage (network, database), `broken` a fault of ours that a repeat would not mend. */
export type Handled = { kind: 'done' } | { kind: 'again'; fault: string } | { kind: 'broken'; fault: string }

export interface InboxOptions {
  store: InboxStore
  handle: (update: ClaimedUpdate) => Promise<Handled>
  /** Unique per process. */
  owner: string
  /** Real time: leases are between machines, not part of the office's clock. */
  now?: () => Date
  concurrency?: number
  leaseMs?: number
  /** How often to look for updates that another process stored or left behind. */
  pollMs?: number
  onFault?: (fault: { what: string; error: unknown }) => void
}

export interface Inbox {
  /** Stores updates, then wakes the workers. Resolves when stored: only then may they be confirmed to Telegram. */
  receive(updates: readonly StoredUpdate[]): Promise<void>
  /** Resolves when nothing is being handled and nothing waits that could be handled now. */
  idle(): Promise<void>
  /** Stops claiming and waits for what is being handled. */
  stop(): Promise<void>
}

export function startInbox(options: InboxOptions): Inbox {
  const { store, handle, owner, now = () => new Date(), concurrency = 50, leaseMs = 10_000, pollMs = 1000 } = options
  const onFault = options.onFault ?? (() => {})
  const running = new Map<number, Promise<void>>()
  let finished: number[] = []
  let stopped = false
  let wanted = false
  let turning: Promise<void> | undefined

  const later = () => new Date(now().getTime() + leaseMs)

  async function work(update: ClaimedUpdate): Promise<void> {
    const outcome = await handle(update).catch((error: unknown): Handled => {
      onFault({ what: 'update', error })
      return { kind: 'again', fault: error instanceof Error ? error.name : 'unknown' }
    })
    if (outcome.kind === 'done') finished.push(update.updateId)
    else {
      const again = outcome.kind === 'again' && update.attempts < MAX_ATTEMPTS
      const retryAt = again ? new Date(now().getTime() + retryDelayMs(update.attempts)) : null
      await store.failed({ updateId: update.updateId, fault: outcome.fault, retryAt, now: now() }).catch((error: unknown) => {
        // The lease runs out by itself and the update is tried again.
        onFault({ what: 'inbox', error })
      })
    }
    running.delete(update.updateId)
    wake()
  }

  /** Marks what is finished, then claims as long as there is something and room. Only one turn runs at a time. */
  async function turn(): Promise<void> {
    while (wanted) {
      wanted = false
      if (finished.length > 0) {
        const marking = finished
        finished = []
        try {
          await store.done(marking, now())
        } catch (error) {
          finished.push(...marking)
          throw error
        }
      }
      if (stopped || running.size >= concurrency) continue
      const claimed = await store.claim({ owner, most: concurrency - running.size, now: now(), leaseUntil: later() })
      for (const update of claimed) running.set(update.updateId, work(update))
    }
  }

  function wake(): void {
    wanted = true
    turning ??= turn()
      .catch((error: unknown) => onFault({ what: 'inbox', error }))
      .finally(() => {
        turning = undefined
        if (wanted && finished.length === 0 && !stopped) wake()
      })
  }

  const renewal = setInterval(() => {
    if (running.size > 0) store.renew([...running.keys()], owner, later()).catch((error: unknown) => onFault({ what: 'inbox', error }))
  }, leaseMs / 3)
  const poll = setInterval(wake, pollMs)
  wake()

  async function settled(): Promise<void> {
    while (running.size > 0 || turning !== undefined || finished.length > 0) {
      if (finished.length > 0 && turning === undefined) wake()
      await Promise.all([...running.values(), turning])
    }
  }

  return {
    async receive(updates) {
      if (updates.length === 0) return
      await store.add(updates, now())
      wake()
    },
    async idle() {
      wake()
      await settled()
    },
    async stop() {
      stopped = true
      clearInterval(renewal)
      clearInterval(poll)
      await settled().catch((error: unknown) => onFault({ what: 'inbox', error }))
    },
  }
}
