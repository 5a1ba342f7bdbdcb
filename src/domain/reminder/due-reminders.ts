/** Who is reminded now, and of what: at most once a day, in office time, everything that waits in one message. */
import { dayOf, minuteOfDay } from '../calendar.js'
import type { PersonFacts } from './facts.js'
import { type Step, urgencyOf } from './ladder.js'
import { type Cause, DIGEST_MINUTES, type Task, tasksOf } from './tasks.js'
import { isOfficeTime, type WorkCalendar } from './working-days.js'

export interface ReminderState {
  people: readonly PersonFacts[]
  calendar: WorkCalendar
}

interface DueCause {
  cause: Cause
  count: number
  /** Set where the cause is about one training. */
  entryId?: number
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
  steps: { rule: string; onDate: string }[]
}

const DEFAULT_HOUR = 9
/** The last-day step of these is sent even to someone who paused. */
const NEVER_PAUSED: readonly Cause[] = ['self', 'rate']

/** Pure; the same state and instant give the same reminders. */
export function dueReminders({ people, calendar }: ReminderState, now: Date): DueReminder[] {
  if (!isOfficeTime(now, calendar)) return []
  const at = { now, calendar, today: dayOf(now, calendar.zone), minute: minuteOfDay(now, calendar.zone) }
  return people.flatMap((person) => dueFor(person, at) ?? [])
}

interface Moment {
  now: Date
  calendar: WorkCalendar
  today: string
  minute: number
}

interface DueTask {
  task: Task
  step: Step | null
}

function dueFor(person: PersonFacts, at: Moment): DueReminder | null {
  const { now, today, minute, calendar } = at
  const { setting } = person
  if (person.remindedOn.has(today)) return null
  if (person.absences.some(({ fromAt, untilAt }) => fromAt <= now && now <= untilAt)) return null
  if (setting.snoozedUntil !== null && now < setting.snoozedUntil) return null
  const ownMinute = (setting.hour ?? DEFAULT_HOUR) * 60
  if (minute < Math.min(ownMinute, person.getsDigest ? DIGEST_MINUTES : ownMinute)) return null
  const open = tasksOf(person, now, calendar).map((task): DueTask => ({ task, step: dueStep(person, task, at) }))
  const hasDigest = open.some(({ task, step }) => task.cause === 'digest' && step !== null)
  if (minute < ownMinute && !(hasDigest && minute >= DIGEST_MINUTES)) return null
  const isPaused = setting.pausedUntil !== null && now < setting.pausedUntil
  const due = open.filter(({ task, step }) => step !== null && (!isPaused || isNeverPaused(task, step)))
  const snoozed = isPaused ? null : snoozeStep(person, today, at)
  if (due.length === 0 && (snoozed === null || open.length === 0)) return null
  return message(person, { due, snoozed, open, today })
}

/** The latest step whose day has come, unless it was sent; an earlier one that was missed is no longer said. */
function dueStep({ sent }: PersonFacts, task: Task, { today }: Moment): Step | null {
  const latest = task.steps.findLast(({ day }) => day <= today)
  return latest === undefined || sent.has(ruleOf(task, latest)) ? null : latest
}

function isNeverPaused({ cause }: Task, step: Step): boolean {
  return step.name === 'last-day' && NEVER_PAUSED.includes(cause)
}

/** A reminder that was put off comes on its day whatever the ladder says. */
function snoozeStep({ setting, sent }: PersonFacts, today: string, { calendar }: Moment): { rule: string; onDate: string } | null {
  if (setting.snoozedUntil === null) return null
  const onDate = dayOf(setting.snoozedUntil, calendar.zone)
  const rule = `snooze:${onDate}`
  return onDate <= today && !sent.has(rule) ? { rule, onDate } : null
}

function ruleOf({ cause, ref }: Task, { name }: Step): string {
  return `${cause}:${ref}:${name}`
}

interface Gathered {
  due: DueTask[]
  snoozed: { rule: string; onDate: string } | null
  open: DueTask[]
  today: string
}

/** Says all that is due, and what of assessment and rating is open besides: whoever has the phone in hand sees everything. */
function message(person: PersonFacts, { due, snoozed, open, today }: Gathered): DueReminder {
  const also = (task: Task) =>
    snoozed !== null || ((task.cause === 'self' || task.cause === 'rate') && task.steps.some(({ day }) => day <= today))
  const told = open.filter((one) => due.includes(one) || (one.task.cause !== 'digest' && also(one.task)))
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
