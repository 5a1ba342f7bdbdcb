/** Lets the messages of broadcasts out one by one, so that with the replies to people they stay within Telegram's limit. */
import { setTimeout as sleep } from 'node:timers/promises'
import { MARGIN_FOR_MS, marginAfterRefusal, nextPlaceAt, REMEMBERED_MS } from '../domain/broadcast/pacing.js'

export interface Pace {
  /** Resolves when there is a place. Rejects when `signal` is aborted. */
  place(signal: AbortSignal): Promise<void>
  /** The same, and takes it: a message leaves now. To be told when Telegram has answered. */
  pass(signal: AbortSignal): Promise<() => void>
  /** Telegram has answered one with 429. */
  refused(): void
  /** A message or edit for somebody who is talking with the bot leaves now. */
  replied(): void
}

/** The quickest of the last answers tells how long the way is; what took longer was counted later by Telegram. */
const ANSWERS_KEPT = 50
const LONGEST_DELAY_MS = 300

export function createPace(perSecond: number): Pace {
  /** When Telegram counted each message, as far as is known; one clock with performance.now(). */
  let sends: { at: number }[] = []
  let replies: number[] = []
  const answers: number[] = []
  let margin = { ms: 0, until: 0 }

  function placeAt(now: number): number {
    sends = sends.filter(({ at }) => at > now - REMEMBERED_MS)
    replies = replies.filter((at) => at > now - REMEMBERED_MS)
    return nextPlaceAt({ sends: sends.map(({ at }) => at), replies }, now, { perSecond, marginMs: now < margin.until ? margin.ms : 0 })
  }

  /** Resolves with the moment at which there is a place. */
  async function free(signal: AbortSignal): Promise<number> {
    for (;;) {
      signal.throwIfAborted()
      const now = performance.now()
      const at = placeAt(now)
      if (at <= now) return now
      await sleep(at - now, undefined, { signal })
    }
  }

  function answered(send: { at: number }, leftAt: number): void {
    const took = performance.now() - leftAt
    answers.push(took)
    if (answers.length > ANSWERS_KEPT) answers.shift()
    send.at = leftAt + Math.min(took - Math.min(...answers), LONGEST_DELAY_MS)
  }

  return {
    async place(signal) {
      await free(signal)
    },
    async pass(signal) {
      // Others may have been let out while this one was: it looks again in the same breath as it takes its place.
      let now = await free(signal)
      while (placeAt(now) > now) now = await free(signal)
      const send = { at: now }
      sends.push(send)
      return () => answered(send, now)
    },
    refused() {
      const now = performance.now()
      margin = { ms: marginAfterRefusal(now < margin.until ? margin.ms : 0), until: now + MARGIN_FOR_MS }
    },
    replied() {
      replies.push(performance.now())
    },
  }
}
