/** A reminder comes at the person's own hour, but never so late that a deadline of that day leaves no time to act. */
import { dayOf, minuteOfDay } from '../calendar.js'
import type { ReminderSetting } from './facts.js'
import { EARLIEST_MINUTES } from './ladder.js'
import type { WorkCalendar } from './working-days.js'

const DEFAULT_HOUR = 9
/** Whole hours, so that what is planned and what is sent fall on the same ones. */
const HOURS_BEFORE_DEADLINE = 2

/** Minutes after midnight. `deadline`: the earliest one of what is due, null without. */
export function tellMinutes(setting: ReminderSetting, { day, deadline, calendar }: TellDay): number {
  const own = (setting.hour ?? DEFAULT_HOUR) * 60
  if (deadline === null || dayOf(deadline, calendar.zone) !== day) return own
  const latest = (Math.floor(minuteOfDay(deadline, calendar.zone) / 60) - HOURS_BEFORE_DEADLINE) * 60
  return Math.min(own, Math.max(latest, EARLIEST_MINUTES))
}

interface TellDay {
  /** The office's day, yyyy-mm-dd. */
  day: string
  deadline: Date | null
  calendar: WorkCalendar
}

export function earliest(instants: readonly Date[]): Date | null {
  return instants.reduce<Date | null>((first, one) => (first === null || one < first ? one : first), null)
}
