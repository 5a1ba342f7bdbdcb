/** Between opening and deadline there are at most five reminders: at the opening, half-way, three days and one day before, and on the last day. */
import { dayOf, minuteOfDay } from '../calendar.js'
import { addDays, type WorkCalendar, workingDay } from './working-days.js'

/** Minutes after midnight before which no reminder goes out: the earliest hour a person may choose. */
export const EARLIEST_MINUTES = 8 * 60

/** From the least to the most urgent. */
const LADDER = ['opening', 'half-way', 'h-3', 'h-1', 'last-day'] as const

export interface Step {
  name: string
  /** Tells steps of one name apart. */
  mark?: string
  /** The office's day, yyyy-mm-dd. */
  day: string
}

interface Span {
  opensAt: Date
  until: Date
}

interface Ladder {
  steps: readonly Step[]
  /** The office's day of the deadline. */
  endsOn: string
}

/**
 * A step on a day off moves: opening and half-way to the next working day, the others to the one before, so that nobody is
 * told of a deadline on Sunday only on Sunday. Of steps that then fall on one day, or out of order, the more urgent stays.
 */
export function ladder(span: Span, calendar: WorkCalendar): Ladder {
  return ladders(calendar, `${span.opensAt.getTime()} ${span.until.getTime()}`, () => ({
    steps: stepsOf(span, calendar),
    endsOn: dayOf(span.until, calendar.zone),
  }))
}

/** Nearly everybody has the same dates: what follows from them is worked out once for all, as long as a calendar is in use. */
function madeOnce<Made>(): (calendar: WorkCalendar, key: string, make: () => Made) => Made {
  const all = new WeakMap<WorkCalendar, Map<string, Made>>()
  return (calendar, key, make) => {
    let known = all.get(calendar)
    if (known === undefined) {
      known = new Map()
      all.set(calendar, known)
    }
    let made = known.get(key)
    if (made === undefined) {
      made = make()
      known.set(key, made)
    }
    return made
  }
}

const ladders = madeOnce<Ladder>()
const followUps = madeOnce<readonly Step[]>()

function stepsOf({ opensAt, until }: Span, calendar: WorkCalendar): Step[] {
  const last = lastDayOf(until, calendar)
  const first = workingDay(dayOf(opensAt, calendar.zone), 1, calendar)
  const middle = dayOf(new Date((opensAt.getTime() + until.getTime()) / 2), calendar.zone)
  const before = (days: number) => workingDay(addDays(last, -days), -1, calendar)
  const days = { opening: first, 'half-way': workingDay(middle, 1, calendar), 'h-3': before(3), 'h-1': before(1), 'last-day': before(0) }
  const steps: Step[] = []
  for (const name of [...LADDER].reverse()) {
    const day = days[name]
    const later = steps[0]
    // The opening says all there is to say on its day.
    const begins = name === 'opening' || name === 'last-day' ? day >= first : day > first
    if (begins && day <= last && (later === undefined || day < later.day)) steps.unshift({ name, day })
  }
  return steps
}

/** The day of the deadline, or the one before where it ends before anybody could be told. */
function lastDayOf(until: Date, { zone }: WorkCalendar): string {
  const day = dayOf(until, zone)
  return minuteOfDay(until, zone) <= EARLIEST_MINUTES ? addDays(day, -1) : day
}

/** Steps so many days after a day, each moved to the next working day; of two on one day the later one stays. */
export function stepsAfter(since: Date, days: readonly number[], calendar: WorkCalendar): readonly Step[] {
  const start = dayOf(since, calendar.zone)
  return followUps(calendar, `${start} ${days.join()}`, () => {
    const steps = days.map((count) => ({ name: `d+${count}`, day: workingDay(addDays(start, count), 1, calendar) }))
    return steps.filter((step, index) => steps[index + 1]?.day !== step.day)
  })
}

const URGENCY = ['last-day', 'h-1', 'overdue', 'h-3', 'snooze', 'half-way', 'opening', 'ready']

/** Lower is more urgent. */
export function urgencyOf(step: string): number {
  const at = URGENCY.indexOf(step)
  return at === -1 ? URGENCY.length : at
}
