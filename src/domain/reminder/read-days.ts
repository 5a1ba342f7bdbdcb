/** A leave, and the office's own days off, are typed as dates; the first and the last both belong to them. */
import { dayOf, instantOn } from '../calendar.js'
import { typedDays } from './typed-days.js'
import { addDays } from './working-days.js'

/** Days; a longer absence is the office's to record. */
const LONGEST_LEAVE_DAYS = 120
/** Days off typed as one span; more is a slip. */
const LONGEST_HOLIDAY_DAYS = 14
const SHORTEST_NAME = 3
const LONGEST_NAME = 60

interface Reading {
  zone: string
  now: Date
}

type LeaveOutcome =
  | { kind: 'good'; fromAt: Date; untilAt: Date }
  | { kind: 'not-dates' | 'reversed' | 'past' }
  | { kind: 'too-long'; most: number }

/** From the first instant of the first day to the last of the last, in the zone. */
export function readLeave(typed: string, { zone, now }: Reading): LeaveOutcome {
  const today = dayOf(now, zone)
  const days = typedDays(typed, today)
  if (days === null) return { kind: 'not-dates' }
  const { first, last } = days
  if (last < first) return { kind: 'reversed' }
  if (last < today) return { kind: 'past' }
  if (addDays(first, LONGEST_LEAVE_DAYS - 1) < last) return { kind: 'too-long', most: LONGEST_LEAVE_DAYS }
  return { kind: 'good', fromAt: instantOn(first, 0, zone), untilAt: new Date(instantOn(addDays(last, 1), 0, zone).getTime() - 1) }
}

export interface DayOff {
  /** yyyy-mm-dd */
  onDate: string
  name: string
}

type HolidaysOutcome = { kind: 'good'; days: DayOff[] } | { kind: 'not-understood' | 'past'; line: string }

/** One day off, or a span of them, a line: "24-12-2026 Cuti bersama Natal". One line that is not understood, and none is taken. */
export function readHolidays(typed: string, { zone, now }: Reading): HolidaysOutcome {
  const today = dayOf(now, zone)
  const all: DayOff[] = []
  const lines = typed.split('\n').map((line) => line.trim())
  for (const line of lines.filter((one) => one !== '')) {
    const days = /^\d/.test(line) ? typedDays(line, today) : null
    const name = days?.rest.replace(/^[\s:;,.–—-]+/, '').trim() ?? ''
    if (days === null || name.length < SHORTEST_NAME || name.length > LONGEST_NAME) return { kind: 'not-understood', line }
    if (days.last < days.first || addDays(days.first, LONGEST_HOLIDAY_DAYS) <= days.last) return { kind: 'not-understood', line }
    if (days.last < today) return { kind: 'past', line }
    for (let day = days.first; day <= days.last; day = addDays(day, 1)) all.push({ onDate: day, name })
  }
  return all.length === 0 ? { kind: 'not-understood', line: typed.trim() } : { kind: 'good', days: all }
}
