/** Sends the notices that are due: a flood-wait stops the whole lane, faults are tried again with growing pauses, blocked people are marked. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Notice, NoticeStore, SendOutcome } from '../domain/notice/notice.js'

/** Tried for three days: a cable cut on Friday evening is mended by Monday, and nobody has missed a result. */
export const MAX_ATTEMPTS = 300
/** Notices sent side by side; Telegram allows about 30 messages a second to different people. */
const AT_ONCE = 5
const SETTLE_TRIES_AT_STOP = 5
const SETTLE_AGAIN_MS = 100

export interface OutboxOptions {
  store: NoticeStore
  send: (notice: Notice) => Promise<SendOutcome>
  /** The office's clock: a notice is due by it. */
  now: () => Date
  pollMs?: number
  /** How long after this process dies another may send what it had in hand, in real ms; renewed while it lives. */
  leaseMs?: number
  /** Pause before a notice is tried again, in real ms by how often it was tried; replaced in tests. */
  retryMs?: (attempts: number) => number
  onFault?: (fault: { what: string; error: unknown }) => void
}

export interface Outbox {
  /** Something was written: look now rather than at the next poll. */
  wake(): void
  idle(): Promise<void>
  /** Finishes what is being sent; does not wait for the end of a flood-wait. */
  stop(): Promise<void>
}

/** What became of a notice, kept until it is written: a message that was sent is not sent again because the database was away. */
interface Settlement {
  id: number
  outcome: SendOutcome
  at: Date
  retryMs: number | null
}

/** Pause in ms before the next attempt: 2 s doubling to a quarter of an hour. */
export function noticeRetryMs(attempts: number): number {
  return Math.min(2000 * 2 ** Math.max(0, attempts - 1), 15 * 60_000)
}

/**
 * A message may have been sent without our knowing (the connection broke, the process died before writing it down): it is sent
 * again, for a doubled notice is better than a lost one. Doubled at most are those in hand at that moment.
 */
export function startOutbox(options: OutboxOptions): Outbox {
  const { store, send, now, pollMs = 2000, leaseMs = 15_000, retryMs = noticeRetryMs } = options
  const onFault = options.onFault ?? (() => {})
  const stopping = new AbortController()
  const sending = new Set<number>()
  const unsettled = new Map<number, Settlement>()
  let wanted = false
  let turning: Promise<void> | undefined

  /** Sends one and writes down what became of it; answers for how many ms Telegram wants the lane to stop. */
  async function one(notice: Notice): Promise<number> {
    sending.add(notice.id)
    const outcome = await send(notice).catch((error: unknown): SendOutcome => {
      onFault({ what: `notice ${notice.kind}`, error })
      return { kind: 'fault', fault: error instanceof Error ? error.name : 'unknown' }
    })
    sending.delete(notice.id)
    const waitMs = outcome.kind === 'wait' ? outcome.seconds * 1000 : 0
    const again = outcome.kind === 'wait' || (outcome.kind === 'fault' && notice.attempts < MAX_ATTEMPTS)
    if (!again && 'fault' in outcome) onFault({ what: `notice ${notice.kind} ${notice.id} given up, ${outcome.fault}`, error: undefined })
    const pauseMs = again ? Math.max(waitMs, outcome.kind === 'wait' ? 0 : retryMs(notice.attempts)) : null
    unsettled.set(notice.id, { id: notice.id, outcome, at: now(), retryMs: pauseMs })
    await settle(notice.id).catch((error: unknown) => onFault({ what: 'outbox', error }))
    return waitMs
  }

  async function settle(id: number): Promise<void> {
    const settlement = unsettled.get(id)
    if (settlement === undefined) return
    await store.settle(id, settlement.outcome, settlement.at, settlement.retryMs)
    unsettled.delete(id)
  }

  async function settleAll(): Promise<void> {
    for (const id of [...unsettled.keys()]) await settle(id)
  }

  async function turn(): Promise<void> {
    while (wanted && !stopping.signal.aborted) {
      wanted = false
      for (;;) {
        await settleAll()
        if (stopping.signal.aborted) return
        const notices = await store.claim(AT_ONCE, now(), leaseMs)
        if (notices.length === 0) break
        const waits = await Promise.all(notices.map(one))
        const longest = Math.max(...waits)
        if (longest > 0) await sleep(longest, undefined, { signal: stopping.signal }).catch(() => {})
      }
    }
  }

  function wake(): void {
    wanted = true
    turning ??= turn()
      .catch((error: unknown) => onFault({ what: 'outbox', error }))
      .finally(() => {
        turning = undefined
        // Woken between the last look and this line: nothing is left for the next poll.
        if (wanted && !stopping.signal.aborted) wake()
      })
  }

  const renewal = setInterval(() => {
    const held = [...sending, ...unsettled.keys()]
    if (held.length > 0) store.renew(held, leaseMs).catch((error: unknown) => onFault({ what: 'outbox', error }))
  }, leaseMs / 3)
  const poll = setInterval(wake, pollMs)
  wake()
  return {
    wake,
    async idle() {
      wake()
      while (turning !== undefined) await turning
    },
    async stop() {
      stopping.abort()
      clearInterval(poll)
      while (turning !== undefined) await turning
      for (let tries = 0; unsettled.size > 0 && tries < SETTLE_TRIES_AT_STOP; tries += 1) {
        await settleAll().catch((error: unknown) => onFault({ what: 'outbox', error }))
        if (unsettled.size > 0) await sleep(SETTLE_AGAIN_MS)
      }
      clearInterval(renewal)
    },
  }
}
