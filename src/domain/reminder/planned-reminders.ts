/** What would be sent in a span of time if nobody reacted: the same decision as for sending, hour after hour. */
import { dayOf, instantOn } from '../calendar.js'
import type { Stores } from '../stores.js'
import { type DueReminder, dueReminders, type ReminderState } from './due-reminders.js'
import { REMINDER_HOURS } from './reminder-store.js'
import { peopleToLookAt } from './send-reminders.js'
import { addDays, isOfficeTime, isWorkingDay } from './working-days.js'

export interface PlannedReminder extends DueReminder {
  at: Date
}

/** In the order of time; the last instant is itself included. */
export function plannedIn(state: ReminderState, { from, until }: { from: Date; until: Date }): PlannedReminder[] {
  const { calendar } = state
  const people = new Map(
    state.people.map((person) => [person.id, { ...person, sent: new Set(person.sent), remindedOn: new Set(person.remindedOn) }]),
  )
  const planned: PlannedReminder[] = []
  const everyone = [...people.values()]
  const lastDay = dayOf(until, calendar.zone)
  for (let day = dayOf(from, calendar.zone); day <= lastDay; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue
    const hours = REMINDER_HOURS.map((hour) => instantOn(day, hour * 60, calendar.zone)).filter((at) => at > from && at <= until)
    const isNow = day === dayOf(from, calendar.zone) && isOfficeTime(from, calendar)
    for (const at of isNow ? [from, ...hours] : hours)
      for (const due of dueReminders({ people: everyone, calendar }, at)) {
        planned.push({ ...due, at })
        const person = people.get(due.personId)
        person?.remindedOn.add(due.onDate)
        for (const { rule } of due.steps) person?.sent.add(rule)
      }
  }
  return planned
}

/**
 * Without the forms of peers: that somebody would be reminded of one tells that it is not answered, and whose it is (E8). Without drafts of
 * appeals: nobody else knows of them before they are filed.
 */
function withoutSecrets(people: ReminderState['people']): ReminderState['people'] {
  return people.map((person) => ({ ...person, peers: null, appealDrafts: [] }))
}

/** So many people's two weeks are worked out in about a tenth of a second. */
const STEP = 200

/** `breathe` lets others have their turn: for a large agency this takes seconds, and everybody's taps wait meanwhile. */
export async function plannedReminders(
  stores: Pick<Stores, 'reminders'>,
  span: { from: Date; until: Date; now: Date; calendar: ReminderState['calendar']; breathe?: () => Promise<void> },
): Promise<PlannedReminder[]> {
  const { calendar, from, now, breathe = async () => {} } = span
  // What waits now has long gone out by a day to come.
  const outboxAt = now < from ? now : from
  const planned: PlannedReminder[] = []
  for (const ids of await peopleToLookAt(stores)) {
    const people = withoutSecrets(await stores.reminders.facts(from, ids, outboxAt))
    for (let first = 0; first < people.length; first += STEP) {
      for (const one of plannedIn({ people: people.slice(first, first + STEP), calendar }, span)) planned.push(one)
      await breathe()
    }
  }
  return planned.sort((a, b) => a.at.getTime() - b.at.getTime())
}
