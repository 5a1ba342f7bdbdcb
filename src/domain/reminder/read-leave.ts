/** A leave is typed as its first and last date; both belong to it. */
import { endOfDay } from '../calendar.js'

/** Days; a longer absence is the office's to record. */
const LONGEST_LEAVE_DAYS = 120
const DAY_MS = 24 * 3_600_000
const DATE = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/g

type LeaveOutcome =
  | { kind: 'good'; fromAt: Date; untilAt: Date }
  | { kind: 'not-dates' | 'reversed' | 'past' }
  | { kind: 'too-long'; most: number }

/** Reads "7-12-2026 sampai 11-12-2026" or a single date: from the first instant of the first day to the last of the last, in the zone. */
export function readLeave(typed: string, { zone, now }: { zone: string; now: Date }): LeaveOutcome {
  const found = typed.match(DATE) ?? []
  const [first, last] = [found[0], found[1] ?? found[0]].map((text) => endOfDay(text ?? '', zone))
  if (found.length > 2 || first?.kind !== 'good' || last?.kind !== 'good') return { kind: 'not-dates' }
  if (last.at < first.at) return { kind: 'reversed' }
  if (last.at <= now) return { kind: 'past' }
  const fromAt = new Date(first.at.getTime() - DAY_MS + 1)
  if (last.at.getTime() - fromAt.getTime() > LONGEST_LEAVE_DAYS * DAY_MS) return { kind: 'too-long', most: LONGEST_LEAVE_DAYS }
  return { kind: 'good', fromAt, untilAt: last.at }
}

type HolidayOutcome = { kind: 'good'; onDate: string; at: Date; name: string } | { kind: 'not-understood' | 'past' }

/** Reads "24-12-2026 Cuti bersama Natal"; `onDate` is yyyy-mm-dd. */
export function readHoliday(typed: string, { zone, now }: { zone: string; now: Date }): HolidayOutcome {
  const [, date = '', name = ''] = /^\s*(\S+)\s+(.{3,60})\s*$/.exec(typed) ?? []
  const read = endOfDay(date, zone)
  if (read.kind !== 'good') return { kind: 'not-understood' }
  if (read.at <= now) return { kind: 'past' }
  return { kind: 'good', onDate: isoDay(date), at: read.at, name: name.trim() }
}

/** A date that endOfDay has read, as yyyy-mm-dd. */
function isoDay(typed: string): string {
  const parts = typed.split(/[-/.]/)
  const [year = '', month = '', day = ''] = (parts[0] ?? '').length === 4 ? parts : parts.reverse()
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
