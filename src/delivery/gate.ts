/** The gate before the inbox: nobody fills it alone. Whoever sends too fast is told once, and what comes during the rest after that is not stored. */
import { z } from 'zod'
import { allowances, type Pace } from '../domain/inbox/allowance.js'
import type { StoredUpdate } from '../domain/inbox/inbox.js'

/** What waited while the bot was away is handed over at once: it was sent over that time, and is measured by it. Telegram keeps messages for 24 hours. */
const LONGEST_KEPT_MS = 24 * 3_600_000
/**
 * The fastest hands are two a second (a walk through 24 items with each tap doubled); 100 at once are an album, a pile of forwarded
 * photos, or the taps of the 150 s that Telegram keeps them while the bot is away.
 */
const BURST = 100
const REST_MS = 30_000

export function personPace(perMinute: number): Pace {
  return { burst: BURST, perSecond: perMinute / 60, restMs: REST_MS }
}

const messageSchema = z.looseObject({ message: z.looseObject({ date: z.number() }) })

export interface GateOptions {
  pace: Pace
  receive: (updates: readonly StoredUpdate[]) => Promise<void>
  /** Says it to the person; never rejects, and nobody waits for it. */
  tell: (update: StoredUpdate) => void
  /** So many were not stored. */
  dropped?: (count: number) => void
  /** The real clock in ms. */
  now?: () => number
}

/**
 * Hands on what may pass, under the same promise as the inbox: stored when it resolves. Messages and taps are counted apart, as Telegram
 * hands them over apart. Every process counts for itself: one more statement an update would cost more than it saves, and behind a load
 * balancer with n processes the limit is n times as high.
 */
export function openGate({ pace, receive, tell, dropped = () => {}, now = Date.now }: GateOptions): GateOptions['receive'] {
  const messages = allowances(pace)
  const taps = allowances(pace)

  /** Null for what nobody sends by hand, such as a blocking: always stored. */
  function counted({ payload, chatKey }: StoredUpdate) {
    if (typeof payload !== 'object' || payload === null) return null
    if ('callback_query' in payload) return { of: taps, who: chatKey, atMs: now() }
    const message = messageSchema.safeParse(payload)
    if (!message.success) return null
    const sentMs = message.data.message.date * 1000
    return { of: messages, who: chatKey, atMs: Math.min(now(), Math.max(sentMs, now() - LONGEST_KEPT_MS)) }
  }

  return async (updates) => {
    const passing: StoredUpdate[] = []
    const back: (() => void)[] = []
    for (const update of updates) {
      const one = counted(update)
      const verdict = one === null ? 'pass' : one.of.take(one.who, one.atMs)
      if (verdict === 'tell') tell(update)
      if (verdict !== 'pass') continue
      passing.push(update)
      if (one !== null) back.push(() => one.of.giveBack(one.who))
    }
    if (passing.length < updates.length) dropped(updates.length - passing.length)
    if (passing.length === 0) return
    try {
      await receive(passing)
    } catch (error) {
      // Not stored: Telegram sends the same ones again.
      for (const give of back) give()
      throw error
    }
  }
}
