/** Sends the notices that are due: a flood-wait stops the whole lane, faults are tried again with growing pauses, blocked people are marked. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Notice, NoticeStore, SendOutcome } from '../domain/notice/notice.js'

/** Tried for three days: a cable cut on Friday evening is mended by Monday, and nobody has missed a result. */
export const MAX_ATTEMPTS = 300
/** Notices sent side by side; Telegram allows about 30 messages a second to different people. */
const AT_ONCE = 5
/** Of the seven seconds the whole stop has (cermin.ts): one is left for giving back. */
const STOP_WITHIN_MS = 6000
const SETTLE_TRIES_AT_STOP = 5
const SETTLE_AGAIN_MS = 100
/** Given back unsent, or with unknown outcome, for the next process to take at once. */
const STOPPED: SendOutcome = { kind: 'fault', fault: 'stopped' }

export interface OutboxOptions {
  store: NoticeStore
  send: (notice: Notice) => Promise<SendOutcome>
  /** The office's clock: a notice is due by it. */
  now: () => Date
  pollMs?: number
  /** How long after this process dies another may send what it had in hand, in real ms; renewed while it lives. */
  leaseMs?: number
  /** At the stop: how long what is being sent may still take before it is given back. */
  stopWithinMs?: number
  /** Pause before a notice is tried again, in real ms by how often it was tried; replaced in tests. */
  retryMs?: (attempts: number) => number
  onFault?: (fault: { what: string; error: unknown }) => void
}

export interface Outbox {
  /** Something was written: look now rather than at the next poll. */
  wake(): void
  idle(): Promise<void>
  /** Finishes what is being sent, and gives back what hangs; does not wait for the end of a flood-wait. */
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
  const { store, send, now, pollMs = 2000, leaseMs = 15_000, retryMs = noticeRetryMs, stopWithinMs = STOP_WITHIN_MS } = options
  const onFault = options.onFault ?? (() => {})
  const stopping = new AbortController()
  const { signal } = stopping
  /** From the claim until it is written what became of it, or writing that failed. */
  const inHand = new Map<number, Promise<void>>()
  const givenBack = new Set<number>()
  const unsettled = new Map<number, Settlement>()
  const settling = new Map<number, Promise<void>>()
  let renewing: Promise<void> | undefined
  /** By the clock of performance.now(): until then Telegram wants nothing. */
  let laneFreeAt = 0
  let wanted = false
  let turning: Promise<void> | undefined

  const held = () => [...new Set([...inHand.keys(), ...unsettled.keys()])]

  async function laneIsFree(): Promise<void> {
    for (let rest = laneFreeAt - performance.now(); rest > 0 && !signal.aborted; rest = laneFreeAt - performance.now())
      await sleep(rest, undefined, { signal }).catch(() => {})
  }

  /** One notice from its claim to its end; its place is then the next one's. */
  async function one(notice: Notice): Promise<void> {
    // Telegram may have asked for a pause while it was being claimed.
    await laneIsFree()
    const outcome = signal.aborted ? STOPPED : await outcomeOf(notice)
    // Another process may have it in hand by now: only that it arrived is ours to say, and the last to be said.
    if (givenBack.has(notice.id) && outcome.kind !== 'sent') return
    await settling.get(notice.id)?.catch(() => {})
    if (outcome.kind === 'wait') laneFreeAt = Math.max(laneFreeAt, performance.now() + outcome.seconds * 1000)
    const pauseMs = pauseAfter(outcome, notice.attempts)
    if (pauseMs === null && 'fault' in outcome)
      onFault({ what: `notice ${notice.kind} ${notice.id} given up, ${outcome.fault}`, error: undefined })
    unsettled.set(notice.id, { id: notice.id, outcome, at: now(), retryMs: pauseMs })
    await settle(notice.id).catch((error: unknown) => onFault({ what: 'outbox', error }))
  }

  /** Null when it is not tried again. */
  function pauseAfter(outcome: SendOutcome, attempts: number): number | null {
    if (outcome === STOPPED) return 0
    if (outcome.kind === 'wait') return outcome.seconds * 1000
    return outcome.kind === 'fault' && attempts < MAX_ATTEMPTS ? retryMs(attempts) : null
  }

  function outcomeOf(notice: Notice): Promise<SendOutcome> {
    return send(notice).catch((error: unknown): SendOutcome => {
      onFault({ what: `notice ${notice.kind}`, error })
      return { kind: 'fault', fault: error instanceof Error ? error.name : 'unknown' }
    })
  }

  function begin(notice: Notice): void {
    const task = one(notice).finally(() => {
      inHand.delete(notice.id)
      wake()
    })
    inHand.set(notice.id, task)
  }

  function settle(id: number): Promise<void> {
    const going = settling.get(id) ?? writeDown(id).finally(() => settling.delete(id))
    settling.set(id, going)
    return going
  }

  async function writeDown(id: number): Promise<void> {
    const settlement = unsettled.get(id)
    if (settlement === undefined) return
    // A renewal that came after it would take the place of its pause.
    await renewing
    await store.settle(id, settlement.outcome, settlement.at, settlement.retryMs)
    unsettled.delete(id)
  }

  async function settleAll(): Promise<void> {
    for (const id of [...unsettled.keys()]) await settle(id)
  }

  /** Fills the places that are free; whichever ends looks for the next one. */
  async function turn(): Promise<void> {
    while (wanted && !signal.aborted) {
      wanted = false
      await settleAll()
      await laneIsFree()
      const room = AT_ONCE - inHand.size
      if (room <= 0 || signal.aborted) continue
      for (const notice of await store.claim(room, now(), leaseMs, held())) begin(notice)
    }
  }

  function wake(): void {
    wanted = true
    if (signal.aborted) return
    turning ??= turn()
      .catch((error: unknown) => onFault({ what: 'outbox', error }))
      .finally(() => {
        turning = undefined
        // Woken between the last look and this line: nothing is left for the next poll.
        if (wanted && !signal.aborted) wake()
      })
  }

  async function ended(): Promise<void> {
    while (turning !== undefined || inHand.size > 0) await Promise.all([turning, ...inHand.values()])
  }

  const renewal = setInterval(() => {
    const ids = held().filter((id) => !settling.has(id) && !givenBack.has(id))
    if (ids.length === 0 || renewing !== undefined) return
    renewing = store
      .renew(ids, leaseMs)
      .catch((error: unknown) => onFault({ what: 'outbox', error }))
      .finally(() => {
        renewing = undefined
      })
  }, leaseMs / 3)
  const poll = setInterval(wake, pollMs)
  wake()
  return {
    wake,
    async idle() {
      wake()
      await ended()
    },
    async stop() {
      stopping.abort()
      clearInterval(poll)
      await Promise.race([ended(), sleep(stopWithinMs, undefined, { ref: false })])
      for (const id of inHand.keys()) {
        givenBack.add(id)
        if (!unsettled.has(id)) unsettled.set(id, { id, outcome: STOPPED, at: now(), retryMs: 0 })
      }
      for (let tries = 0; unsettled.size > 0 && tries < SETTLE_TRIES_AT_STOP; tries += 1) {
        await settleAll().catch((error: unknown) => onFault({ what: 'outbox', error }))
        if (unsettled.size > 0) await sleep(SETTLE_AGAIN_MS)
      }
      clearInterval(renewal)
    },
  }
}
