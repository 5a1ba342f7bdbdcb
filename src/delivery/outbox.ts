/** Sends the notices that are due: a flood-wait stops the whole lane, faults are tried again with growing pauses, blocked people are marked. */
import type { Notice, NoticeStore, SendOutcome } from '../domain/notice/notice.js'

/** After so many attempts a notice that Telegram keeps failing is given up and shown as failed. */
const MAX_ATTEMPTS = 12
const LEASE_SECONDS = 60
/** Notices sent side by side; Telegram allows about 30 messages a second to different people. */
const AT_ONCE = 5

export interface OutboxOptions {
  store: NoticeStore
  send: (notice: Notice) => Promise<SendOutcome>
  /** The office's clock: a notice is due by it. */
  now: () => Date
  pollMs?: number
  /** Resolves after so many real milliseconds; replaced in tests. */
  pause?: (ms: number) => Promise<void>
  onFault?: (fault: { what: string; error: unknown }) => void
}

export interface Outbox {
  /** Something was written: look now rather than at the next poll. */
  wake(): void
  idle(): Promise<void>
  stop(): Promise<void>
}

/** Pause in ms before the next attempt: 2 s doubling to a quarter of an hour. */
export function noticeRetryMs(attempts: number): number {
  return Math.min(2000 * 2 ** Math.max(0, attempts - 1), 15 * 60_000)
}

export function startOutbox(options: OutboxOptions): Outbox {
  const { store, send, now, pollMs = 2000 } = options
  const pause = options.pause ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref()))
  const onFault = options.onFault ?? (() => {})
  let stopped = false
  let wanted = false
  let turning: Promise<void> | undefined

  async function one(notice: Notice): Promise<number> {
    const outcome = await send(notice).catch((error: unknown): SendOutcome => {
      onFault({ what: `notice ${notice.kind}`, error })
      return { kind: 'fault', fault: error instanceof Error ? error.name : 'unknown' }
    })
    const waitMs = outcome.kind === 'wait' ? outcome.seconds * 1000 : 0
    const again = outcome.kind === 'wait' || (outcome.kind === 'fault' && notice.attempts < MAX_ATTEMPTS)
    const retryAt = again ? new Date(now().getTime() + (waitMs > 0 ? waitMs : noticeRetryMs(notice.attempts))) : null
    await store.settle(notice.id, outcome, now(), retryAt)
    return waitMs
  }

  async function turn(): Promise<void> {
    while (wanted && !stopped) {
      wanted = false
      for (;;) {
        if (stopped) return
        const notices = await store.claim(AT_ONCE, now(), LEASE_SECONDS)
        if (notices.length === 0) break
        const waits = await Promise.all(notices.map(one))
        const longest = Math.max(...waits)
        if (longest > 0) await pause(longest)
      }
    }
  }

  function wake(): void {
    wanted = true
    turning ??= turn()
      .catch((error: unknown) => onFault({ what: 'outbox', error }))
      .finally(() => {
        turning = undefined
      })
  }

  const poll = setInterval(wake, pollMs)
  wake()
  return {
    wake,
    async idle() {
      wake()
      while (turning !== undefined) await turning
    },
    async stop() {
      stopped = true
      clearInterval(poll)
      await turning
    },
  }
}
