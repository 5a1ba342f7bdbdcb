/** A change of the roster takes effect at the first instant of the office's day that was named, in any of the three forms people write dates in. */
import { dayOf, endOfDay, instantOn } from '../calendar.js'

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february', 'pebruari'],
  ['mar', 'maret', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['agu', 'ags', 'agt', 'agustus', 'aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november', 'nopember'],
  ['des', 'desember', 'dec', 'december'],
]
/** Years; further away it is a slip of the finger. */
const FURTHEST_YEARS = 3
const YEAR_MS = 366 * 24 * 3_600_000
const DAY = String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}\s+[a-z]+\.?\s+\d{4}`

/** The office's day, as yyyy-mm-dd, of "2026-12-01", "01-12-2026" (also with / or .) or "1 Desember 2026". */
function dayTyped(typed: string, zone: string): string | null {
  const [, day, name = '', year] = /^(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})$/i.exec(typed.trim()) ?? []
  const month = MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1
  if (day !== undefined && month === 0) return null
  const read = endOfDay(day === undefined ? typed : `${year}-${month}-${day}`, zone)
  return read.kind === 'good' ? dayOf(read.at, zone) : null
}

interface Office {
  zone: string
  now: Date
}

export type FromOutcome = { kind: 'good'; fromAt: Date } | { kind: 'not-a-date' | 'too-far' }

/** "01-12-2026": from the beginning of that day. Today is from now on. */
export function readFrom(typed: string, { zone, now }: Office): FromOutcome {
  const day = dayTyped(typed, zone)
  if (day === null) return { kind: 'not-a-date' }
  const fromAt = day === dayOf(now, zone) ? now : instantOn(day, 0, zone)
  return Math.abs(fromAt.getTime() - now.getTime()) > FURTHEST_YEARS * YEAR_MS ? { kind: 'too-far' } : { kind: 'good', fromAt }
}

export type SpanOutcome = { kind: 'good'; fromAt: Date; untilAt: Date } | { kind: 'not-dates' | 'reversed' | 'past' | 'too-far' }

/** "01-12-2026 sampai 31-12-2026": both days belong to it. */
export function readSpan(typed: string, { zone, now }: Office): SpanOutcome {
  const found = typed.match(new RegExp(DAY, 'gi')) ?? []
  const [first, last] = found.map((text) => dayTyped(text, zone))
  if (found.length !== 2 || typeof first !== 'string' || typeof last !== 'string') return { kind: 'not-dates' }
  if (last < first) return { kind: 'reversed' }
  const fromAt = instantOn(first, 0, zone)
  const untilAt = new Date(instantOn(last, 24 * 60, zone).getTime())
  if (untilAt <= now) return { kind: 'past' }
  const furthest = Math.max(now.getTime() - fromAt.getTime(), untilAt.getTime() - now.getTime())
  return furthest > FURTHEST_YEARS * YEAR_MS ? { kind: 'too-far' } : { kind: 'good', fromAt, untilAt }
}
