/** Who is reminded now, and of what: at most once a day, in office time, everything that waits in one message. */
import { dayOf, instantOn, minuteOfDay } from '../calendar.js'
import type { PersonFacts } from './facts.js'
import { EARLIEST_MINUTES, type Step, urgencyOf } from './ladder.js'
import { type Cause, type Task, tasksOf } from './tasks.js'
import { earliest, tellMinutes } from './tell-hour.js'
import { addDays, isOfficeTime, type WorkCalendar } from './working-days.js'

export interface ReminderState {
  people: readonly PersonFacts[]
  calendar: WorkCalendar
}

interface DueCause {
  cause: Cause
  count: number
  /** Set where the cause is about one training, or one talk. */
  entryId?: number
}

interface SentStep {
  rule: string
  onDate: string
}

export interface DueReminder {
  personId: number
  nip: string
  /** The office's day of the message. */
  onDate: string
  /** The most urgent step. */
  rule: string
  causes: DueCause[]
  /** The steps this message fulfils: unique per person, rule and date. */
  steps: SentStep[]
}

/** The last-day step of these is sent even to someone who paused. */
const NEVER_PAUSED: readonly Cause[] = ['self', 'rate']
/** Days after which what was put off and could not be said is left to the ladder. */
const SNOOZE_KEPT_DAYS = 7

/** Pure; the same state and instant give the same reminders. */
export function dueReminders({ people, calendar }: ReminderState, now: Date): DueReminder[] {
  if (!isOfficeTime(now, calendar)) return []
  const at = momentAt(now, calendar)
  return at.minute < EARLIEST_MINUTES ? [] : people.flatMap((person) => lookAt(person, at).due ?? [])
}

/**
 * May this person be told something right now that is no reminder, as the day's message? Not when away or asking for quiet,
 * and not when a reminder is still to come today: that one says it, too.
 */
export function isFreeForNews(person: PersonFacts, now: Date, calendar: WorkCalendar): boolean {
  const at = momentAt(now, calendar)
  if (person.remindedOn.has(at.today) || isAway(person, at) || isPaused(person, at)) return false
  return openTasks(person, at).every(({ step }) => step === null || step.name === 'ready')
}

export interface Moment {
  now: Date
  calendar: WorkCalendar
  today: string
  minute: number
  /** First instant of the next day. */
  dayEnd: Date
  dayStart: Date
}

export function momentAt(now: Date, calendar: WorkCalendar): Moment {
  const { zone } = calendar
  const today = dayOf(now, zone)
  const [dayStart, dayEnd] = [instantOn(today, 0, zone), instantOn(addDays(today, 1), 0, zone)]
  return { now, calendar, today, minute: minuteOfDay(now, zone), dayStart, dayEnd }
}

export interface DueTask {
  task: Task
  /** Null: nothing to say of it today. */
  step: Step | null
}

/** `waiting`: all that is open, where none of it is said now whatever the hour of the day; null where it was not asked, or only comes later today. */
interface Look {
  due: DueReminder | null
  waiting: readonly DueTask[] | null
}
const NOT_ASKED: Look = { due: null, waiting: null }

/** At an instant of office time that a person may choose, or later. */
export function lookAt(person: PersonFacts, at: Moment): Look {
  if (isTold(person, at) || isAway(person, at)) return NOT_ASKED
  const open = openTasks(person, at)
  const quiet = isPaused(person, at)
  const due = open.filter(({ task, step }) => step !== null && (!quiet || isNeverPaused(task, step)))
  const snoozed = quiet ? null : snoozeStep(person, at)
  if (due.length === 0 && snoozed === null) return { due: null, waiting: open }
  if (at.minute < tellMinuteOf(person, due, at)) return NOT_ASKED
  const said = message(person, { due, snoozed, open, today: at.today })
  return { due: said, waiting: said === null ? open : null }
}

function isTold({ remindedOn, announcedAt }: PersonFacts, { today, dayStart, dayEnd }: Moment): boolean {
  return remindedOn.has(today) || announcedAt.some((at) => at >= dayStart && at < dayEnd)
}

/** On leave, or everything put off. */
function isAway({ absences, setting }: PersonFacts, { now }: Moment): boolean {
  if (setting.snoozedUntil !== null && now < setting.snoozedUntil) return true
  return absences.some(({ fromAt, untilAt }) => fromAt <= now && now <= untilAt)
}

function isPaused({ setting }: PersonFacts, { now }: Moment): boolean {
  return setting.pausedUntil !== null && now < setting.pausedUntil
}

function openTasks(person: PersonFacts, at: Moment): DueTask[] {
  return tasksOf(person, at.now, at.calendar).map((task) => ({ task, step: dueStep(person, task, at) }))
}

/** The latest step whose day has come, unless it was sent; an earlier one that was missed is no longer said. */
function dueStep({ sent }: PersonFacts, task: Task, { today }: Moment): Step | null {
  const latest = task.steps.findLast(({ day }) => day <= today)
  return latest === undefined || sent.has(ruleOf(task, latest)) ? null : latest
}

function isNeverPaused({ cause }: Task, step: Step | null): boolean {
  return step?.name === 'last-day' && NEVER_PAUSED.includes(cause)
}

/** A digest comes at eight whatever the own hour, and takes the rest of the day along. */
function tellMinuteOf({ setting }: PersonFacts, due: readonly DueTask[], { today, calendar, dayEnd }: Moment): number {
  if (due.some(({ task }) => task.cause === 'digest')) return EARLIEST_MINUTES
  const deadline = earliest(due.flatMap(({ task: { until } }) => (until < dayEnd ? [until] : [])))
  return tellMinutes(setting, { day: today, deadline, calendar })
}

/** A reminder that was put off comes on its day whatever the ladder says. */
function snoozeStep({ setting, sent }: PersonFacts, { today, calendar }: Moment): SentStep | null {
  if (setting.snoozedUntil === null) return null
  const onDate = dayOf(setting.snoozedUntil, calendar.zone)
  const rule = `snooze:${onDate}`
  return onDate <= today && today <= addDays(onDate, SNOOZE_KEPT_DAYS) && !sent.has(rule) ? { rule, onDate } : null
}

function ruleOf({ cause, ref }: Task, { name, mark }: Step): string {
  return `${cause}:${ref}:${name}${mark === undefined ? '' : `-${mark}`}`
}

interface Gathered {
  due: DueTask[]
  snoozed: SentStep | null
  open: DueTask[]
  today: string
}

/**
 * Says all that is due, and what of assessment and rating is open besides: whoever has the phone in hand sees everything. A
 * digest alone stays alone: it comes with its picture, and a picture cannot turn into the form that a button of it opens.
 */
function message(person: PersonFacts, { due, snoozed, open, today }: Gathered): DueReminder | null {
  const isDigestOnly = snoozed === null && due.every(({ task }) => task.cause === 'digest')
  const also = ({ cause, steps }: Task) =>
    cause === 'self' ||
    cause === 'rate' ||
    cause === 'peers' ||
    (snoozed !== null && cause !== 'digest' && steps.some(({ day }) => day <= today))
  const told = open.filter((one) => due.includes(one) || (!isDigestOnly && also(one.task)))
  if (told.length === 0) return null
  const [first] = due.flatMap(({ step }) => (step === null ? [] : [step.name])).sort((a, b) => urgencyOf(a) - urgencyOf(b))
  return {
    personId: person.id,
    nip: person.nip,
    onDate: today,
    rule: first ?? 'snooze',
    causes: told.map(({ task: { cause, count, entryId } }) => ({ cause, count, ...(entryId === undefined ? {} : { entryId }) })),
    steps: [
      ...due.flatMap(({ task, step }) => (step === null ? [] : [{ rule: ruleOf(task, step), onDate: step.day }])),
      ...(snoozed === null ? [] : [snoozed]),
    ],
  }
}
