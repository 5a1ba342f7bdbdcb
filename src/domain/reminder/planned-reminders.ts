/** What would be sent in a span of time if nobody reacted: the same decision as for sending, hour after hour. */
import { dayOf, instantOn, minuteOfDay } from '../calendar.js'
import type { Stores } from '../stores.js'
import { type DueReminder, lookAt, type Moment, momentAt, type ReminderState } from './due-reminders.js'
import type { PersonFacts } from './facts.js'
import { EARLIEST_MINUTES } from './ladder.js'
import { quietUntil } from './quiet-until.js'
import { REMINDER_HOURS } from './reminder-store.js'
import { peopleToLookAt } from './send-reminders.js'
import { addDays, isOfficeTime, isWorkingDay, type WorkCalendar } from './working-days.js'

export interface PlannedReminder extends DueReminder {
  at: Date
}

/** In the order of time; the last instant is itself included. A person is only looked at when something may be due (quiet-until.ts). */
export function plannedIn({ people, calendar }: ReminderState, span: { from: Date; until: Date }): PlannedReminder[] {
  const moments = momentsIn(span, calendar)
  return people.flatMap((person) => plannedFor(person, moments)).sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** The hours at which people are reminded, and where it lies in office time, the first instant itself. */
function momentsIn({ from, until }: { from: Date; until: Date }, calendar: WorkCalendar): Moment[] {
  const instants: Date[] = []
  const lastDay = dayOf(until, calendar.zone)
  for (let day = dayOf(from, calendar.zone); day <= lastDay; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue
    const hours = REMINDER_HOURS.map((hour) => instantOn(day, hour * 60, calendar.zone)).filter((at) => at > from && at <= until)
    const isNow = day === dayOf(from, calendar.zone) && isOfficeTime(from, calendar) && minuteOfDay(from, calendar.zone) >= EARLIEST_MINUTES
    instants.push(...(isNow ? [from, ...hours] : hours))
  }
  return instants.map((at) => momentAt(at, calendar))
}

function plannedFor(facts: PersonFacts, moments: readonly Moment[]): PlannedReminder[] {
  const person = { ...facts, sent: new Set(facts.sent), remindedOn: new Set(facts.remindedOn) }
  const planned: PlannedReminder[] = []
  let quiet = 0
  for (const at of moments) {
    if (at.now.getTime() < quiet) continue
    const { due, waiting } = lookAt(person, at)
    if (waiting !== null) quiet = quietUntil(person, waiting, at)
    if (due === null) continue
    planned.push({ ...due, at: at.now })
    person.remindedOn.add(due.onDate)
    for (const { rule } of due.steps) person.sent.add(rule)
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

/** People: their two weeks are worked out in a few milliseconds, in a few dozen where they lead thousands. */
const STEP = 20

interface PlannedSpan {
  from: Date
  until: Date
  now: Date
  calendar: WorkCalendar
  /** Lets others have their turn: for a large agency this takes seconds, and everybody's taps wait meanwhile. */
  breathe?: () => Promise<void>
  /** Told how many people will be looked at, before the first of them is. */
  begins?: (people: number) => Promise<void>
}

/** Some people's at a time, so that nobody has to hold all of a large agency; each portion in the order of time. */
export async function* plannedPortions(stores: Pick<Stores, 'reminders'>, span: PlannedSpan): AsyncGenerator<PlannedReminder[]> {
  const { calendar, from, now, breathe = async () => {}, begins = async () => {} } = span
  // What waits now has long gone out by a day to come.
  const outboxAt = now < from ? now : from
  const portions = await peopleToLookAt(stores)
  await begins(portions.reduce((sum, ids) => sum + ids.length, 0))
  for (const ids of portions) {
    const people = withoutSecrets(await stores.reminders.facts(from, ids, outboxAt))
    for (let first = 0; first < people.length; first += STEP) {
      yield plannedIn({ people: people.slice(first, first + STEP), calendar }, span)
      await breathe()
    }
  }
}

/** All of them, in the order of time. */
export async function plannedReminders(stores: Pick<Stores, 'reminders'>, span: PlannedSpan): Promise<PlannedReminder[]> {
  const planned: PlannedReminder[] = []
  for await (const portion of plannedPortions(stores, span)) for (const one of portion) planned.push(one)
  return planned.sort((a, b) => a.at.getTime() - b.at.getTime())
}
