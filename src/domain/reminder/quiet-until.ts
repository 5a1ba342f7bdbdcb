/** For whom nothing is due now, nothing will be until the day of a step comes, or something begins: in between nobody needs to look. */
import { answerUntil } from '../appeal/appeal-time.js'
import { instantOn } from '../calendar.js'
import type { DueTask, Moment } from './due-reminders.js'
import type { PersonFacts } from './facts.js'
import { addDays, mondayOf, type WorkCalendar } from './working-days.js'

/** In milliseconds; Infinity: never, if nobody does anything. `waiting` is what lookAt found open. What ends makes nothing due. */
export function quietUntil(person: PersonFacts, waiting: readonly DueTask[], { now, today, calendar }: Moment): number {
  let day = person.digestSince === null ? null : addDays(mondayOf(today), 7)
  for (const { task } of waiting) for (const step of task.steps) if (step.day > today && (day === null || step.day < day)) day = step.day
  let until = day === null ? Number.POSITIVE_INFINITY : instantOn(day, 0, calendar.zone).getTime()
  for (const at of beginnings(person, calendar)) if (at > now && at.getTime() < until) until = at.getTime()
  return until
}

/** From these instants on more may wait for a person, or be said, than before. */
function* beginnings(person: PersonFacts, calendar: WorkCalendar): Generator<Date> {
  const { self, rate, escalation, unproven, appealsToDecide, setting } = person
  if (setting.pausedUntil !== null) yield setting.pausedUntil
  if (self !== null) yield self.opensAt
  for (const { readyFrom } of rate?.forms ?? []) yield readyFrom
  for (const { readyFrom } of escalation?.forms ?? []) yield readyFrom
  for (const { finishBy } of unproven) yield finishBy
  for (const { filedAt } of appealsToDecide) yield answerUntil(filedAt, calendar)
}
