/** People are reminded on working days between 07:30 and 16:30 of the office's zone, and on no holiday. */
import { dayOf, instantOn, minuteOfDay } from '../calendar.js'

export interface WorkCalendar {
  /** IANA name. */
  zone: string
  /** Days off by yyyy-mm-dd, with their names. */
  holidays: ReadonlyMap<string, string>
}

/** Minutes after midnight; the last minute is one in which a reminder may still go out. */
const OFFICE_MINUTES = { from: 7 * 60 + 30, until: 16 * 60 + 30 } as const
const DAY_MS = 24 * 3_600_000

/** `days` after a day written yyyy-mm-dd; negative: before. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** An instant that lies on this day in every zone of Indonesia, for writing its date. */
export function noonOf(day: string): Date {
  return new Date(`${day}T04:00:00Z`)
}

export function isWorkingDay(day: string, { holidays }: WorkCalendar): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(day, -weekday)
}

/** The day itself when it is a working day, else the nearest one later (1) or earlier (-1). */
export function workingDay(day: string, towards: 1 | -1, calendar: WorkCalendar): string {
  let found = day
  while (!isWorkingDay(found, calendar)) found = addDays(found, towards)
  return found
}

/** The working day that lies so many working days before. */
export function workingDaysBefore(day: string, count: number, calendar: WorkCalendar): string {
  let found = day
  for (let left = count; left > 0; left -= 1) found = workingDay(addDays(found, -1), -1, calendar)
  return found
}

export function isOfficeTime(now: Date, calendar: WorkCalendar): boolean {
  const minute = minuteOfDay(now, calendar.zone)
  return minute >= OFFICE_MINUTES.from && minute <= OFFICE_MINUTES.until && isWorkingDay(dayOf(now, calendar.zone), calendar)
}

/** `now` in office time, else the next morning at 07:30 on which somebody works. */
export function nextOfficeTime(now: Date, calendar: WorkCalendar): Date {
  if (isOfficeTime(now, calendar)) return now
  const today = dayOf(now, calendar.zone)
  const isBefore = minuteOfDay(now, calendar.zone) < OFFICE_MINUTES.from
  return instantOn(workingDay(isBefore ? today : addDays(today, 1), 1, calendar), OFFICE_MINUTES.from, calendar.zone)
}
