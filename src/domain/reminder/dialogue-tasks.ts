/** The dialogue about divergences is said when the other side has done something, before it ends, and a talk the working day before and on its day. */
import { dayOf } from '../calendar.js'
import type { DialogueFacts, PersonFacts } from './facts.js'
import { ladder, type Step, stepsAfter } from './ladder.js'
import type { Task } from './tasks.js'
import { isWorkingDay, type WorkCalendar, workingDay, workingDaysBefore } from './working-days.js'

const DAY_MS = 24 * 3_600_000
/** Days a dialogue without a date is followed after the last news of it; and after which a superior's silence is said again. */
const FOLLOWED_DAYS = 30
const SILENCE_DAYS = [3, 7] as const
/** An ASN may be silent: the end is said once. A superior owes a word (E4). */
const BEFORE_END = { dialogue: ['h-1'], 'dialogue-team': ['h-3', 'h-1', 'last-day'] } as const

export function dialogueTasks({ dialogue, dialogueTeam, meetings }: PersonFacts, now: Date, calendar: WorkCalendar): Task[] {
  return [
    ...talkTask('dialogue', dialogue, calendar),
    ...talkTask('dialogue-team', dialogueTeam, calendar),
    ...meetings.filter(({ at }) => at > now).map((meeting) => meetingTask(meeting, calendar)),
  ]
}

function talkTask(cause: 'dialogue' | 'dialogue-team', facts: DialogueFacts | null, calendar: WorkCalendar): Task[] {
  if (facts === null) return []
  const { cycleId, openedAt, until, count } = facts
  const ended = until ?? new Date(Math.max(openedAt.getTime(), facts.newsAt?.getTime() ?? 0) + FOLLOWED_DAYS * DAY_MS)
  const steps = [...newsStep(facts, calendar), ...silenceSteps(cause, facts, calendar)].sort((a, b) => a.day.localeCompare(b.day))
  if (steps.length === 0) return []
  const ref = until === null ? String(cycleId) : `${cycleId}@${dayOf(until, calendar.zone)}`
  return [{ cause, ref, steps, until: ended, count }]
}

/** A step of its own until this person has heard of it. */
function newsStep({ newsAt, toldAt }: DialogueFacts, calendar: WorkCalendar): Step[] {
  if (newsAt === null || (toldAt !== null && newsAt <= toldAt)) return []
  return [{ name: 'ready', mark: String(newsAt.getTime()), day: workingDay(dayOf(newsAt, calendar.zone), 1, calendar) }]
}

function silenceSteps(
  cause: 'dialogue' | 'dialogue-team',
  { openedAt, until, silent }: DialogueFacts,
  calendar: WorkCalendar,
): readonly Step[] {
  if (silent === 0) return []
  if (until === null) return cause === 'dialogue-team' ? stepsAfter(openedAt, SILENCE_DAYS, calendar) : []
  const names: readonly string[] = BEFORE_END[cause]
  return ladder({ opensAt: openedAt, until }, calendar).steps.filter(({ name }) => names.includes(name))
}

/** Another time is another rule. What was agreed today is not repeated today. */
function meetingTask({ ratingId, at, agreedAt }: PersonFacts['meetings'][number], calendar: WorkCalendar): Task {
  const [day, agreedOn] = [dayOf(at, calendar.zone), dayOf(agreedAt, calendar.zone)]
  const steps = [
    { name: 'h-1', day: workingDaysBefore(day, 1, calendar) },
    ...(isWorkingDay(day, calendar) ? [{ name: 'last-day', day }] : []),
  ].filter((step) => step.day > agreedOn)
  const ref = `${ratingId}@${Math.floor(at.getTime() / 60_000)}`
  return { cause: 'meeting', ref, steps, until: at, count: 1, entryId: ratingId }
}
