/** An appeal is filed within 14 days of receiving the result: day 14 still, day 15 not (PP 30/2019 Ps. 59; calendar days of the office). */
import { dayOf, instantOn } from '../calendar.js'
import { addDays, type WorkCalendar, workingDay } from '../reminder/working-days.js'

/** The regulation does not say whether calendar or working days are meant: calendar days, which every reader finds without a table. */
export const APPEAL_DAYS = 14

/** Working days after the filing in which the rater answers; then it may be decided without. Of the house, not of the regulation. */
const ANSWER_WORKING_DAYS = 5

/** The last instant of a day of the office. */
function endOf(day: string, zone: string): Date {
  return new Date(instantOn(addDays(day, 1), 0, zone).getTime() - 1)
}

/** The last instant at which an appeal is taken. The day of receiving is day 0. */
export function lastAppealMoment(receivedAt: Date, zone: string): Date {
  return endOf(addDays(dayOf(receivedAt, zone), APPEAL_DAYS), zone)
}

/** Whoever received a result since this instant may still appeal at `now`. */
export function receivedInTimeSince(now: Date, zone: string): Date {
  return instantOn(addDays(dayOf(now, zone), -APPEAL_DAYS), 0, zone)
}

/** The last instant of the rater's time box. */
export function answerUntil(filedAt: Date, calendar: WorkCalendar): Date {
  let day = dayOf(filedAt, calendar.zone)
  for (let left = ANSWER_WORKING_DAYS; left > 0; left -= 1) day = workingDay(addDays(day, 1), 1, calendar)
  return endOf(day, calendar.zone)
}

/** When a result counts as received: when it was delivered, else when it was published. */
export function receivedAtOf(result: { deliveredAt: Date | null; publishedAt: Date }): Date {
  return result.deliveredAt ?? result.publishedAt
}
