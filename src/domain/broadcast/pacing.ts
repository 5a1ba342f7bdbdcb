/** How fast a broadcast goes: just under what Telegram allows, behind whoever is talking with the bot, and slower while Telegram fails. */

/** Slots lie a hundredth further apart than the limit asks for: a request that travels a little faster is not one too many. */
export const laneRate = (perSecond: number): number => perSecond * 0.99

/** A little longer than Telegram's: clocks and ways differ. */
const SECOND_MS = 1005
const REPLIES_OVER_MS = 5000

/** What left this process lately, in ms of one clock, oldest first. */
export interface Left {
  sends: readonly number[]
  /** Messages and edits to people who are talking with the bot. */
  replies: readonly number[]
}

export interface Limit {
  perSecond: number
  /** By how much the second is drawn out, in ms. */
  marginMs?: number
}

/** After a 429 the second is drawn out a little more for a minute: messages do not arrive as evenly as they leave. */
export function marginAfterRefusal(marginMs: number): number {
  return Math.min(marginMs + 8, 24)
}
export const MARGIN_FOR_MS = 60_000

/**
 * When the next message of a broadcast may leave, in ms of the same clock. A bot's messages are limited together, so a message waits
 * until the last second has a place for it, and as many places stay free as people needed per second of late: they never wait for it.
 */
export function nextPlaceAt({ sends, replies }: Left, at: number, { perSecond, marginMs = 0 }: Limit): number {
  const secondMs = SECOND_MS + marginMs
  const recent = (times: readonly number[], ms: number) => times.filter((time) => time > at - ms)
  const talking = Math.ceil((recent(replies, REPLIES_OVER_MS).length * 1000) / REPLIES_OVER_MS)
  const places = Math.max(1, perSecond - Math.min(talking, Math.floor(perSecond / 3)))
  const taken = [...recent(sends, secondMs), ...recent(replies, secondMs)].sort((a, b) => a - b)
  const frees = taken[taken.length - places]
  return frees === undefined ? at : frees + secondMs
}

/** Longer than this nothing is remembered. */
export const REMEMBERED_MS = REPLIES_OVER_MS

/** With the pauses below these are two days: Telegram or the office's line was away that long. */
export const MAX_ATTEMPTS = 200
const FIRST_RETRY_MS = 1000
const LONGEST_RETRY_MS = 15 * 60_000

/** Pause before a recipient is tried again, by how often it was; null: given up. */
export function broadcastRetryMs(attempts: number): number | null {
  return attempts >= MAX_ATTEMPTS ? null : Math.min(FIRST_RETRY_MS * 2 ** Math.max(0, attempts - 1), LONGEST_RETRY_MS)
}

const FAILURES_OF_AN_OUTAGE = 10
const LONGEST_REST_SECONDS = 60

/** So many sends failed one after the other: after every ten the whole lane rests, ever longer. 0: no rest. */
export function restSeconds(failuresInARow: number): number {
  if (failuresInARow === 0 || failuresInARow % FAILURES_OF_AN_OUTAGE !== 0) return 0
  return Math.min(2 ** (failuresInARow / FAILURES_OF_AN_OUTAGE), LONGEST_REST_SECONDS)
}

/** Ms until `waiting` recipients are through at the pace seen between two looks; before there are two, at the lane's. Null: it stands still. */
export function remainingMs(waiting: number, perSecond: number, seen?: { ms: number; before: number }): number | null {
  const pace = seen === undefined ? laneRate(perSecond) / 1000 : (seen.before - waiting) / seen.ms
  return pace <= 0 ? null : waiting / pace
}
