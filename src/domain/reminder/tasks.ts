/** What still waits for a person at an instant, each with the days on which it may be said and until when that is of use. */
import { answerUntil, lastAppealMoment } from '../appeal/appeal-time.js'
import { dayOf, instantOn } from '../calendar.js'
import { dialogueTasks } from './dialogue-tasks.js'
import type { PersonFacts } from './facts.js'
import { EARLIEST_MINUTES, ladder, type Step, stepsAfter } from './ladder.js'
import { addDays, mondayOf, type WorkCalendar, workingDay, workingDaysBefore } from './working-days.js'

export const CAUSES = [
  'self',
  'rate',
  'peers',
  'escalation',
  'dialogue',
  'dialogue-team',
  'meeting',
  'class-soon',
  'certificate',
  'answer-plan',
  'approve-plan',
  'verify-proof',
  'file-appeal',
  'answer-appeal',
  'decide-appeal',
  'digest',
] as const
export type Cause = (typeof CAUSES)[number]

export interface Task {
  cause: Cause
  /** What it is about: with cause and step it makes the rule under which a reminder is sent once. */
  ref: string
  steps: readonly Step[]
  /** From then on it is of no use any more. */
  until: Date
  /** How many things wait; what one of them is about, where it matters. */
  count: number
  superiors?: number
  /** A training of the plan; of a talk, the superior's rating; of a draft, the appeal. */
  entryId?: number
}

const DAY_MS = 24 * 3_600_000
/** Days after which an unanswered request, a missing proof, an unanswered plan is said again. */
const AFTER = {
  proof: [1, 7, 14],
  answer: [3, 10],
  queue: [1, 3, 7],
  appeal: [2],
  decision: [1, 4, 8, 12, 17, 22, 28, 35, 42, 49, 56],
} as const
/** Days a matter is followed up. */
const FOLLOWED = { proof: 60, answer: 30, queue: 30, overdue: 14, decision: 60 } as const
/** Days in which a digest that could not go out on its day is still of use. */
const DIGEST_DAYS = 3

/** What begins at an instant of the facts, or once a week, is named in quiet-until.ts, too. */
export function tasksOf(person: PersonFacts, now: Date, calendar: WorkCalendar): Task[] {
  return [
    ...selfTask(person, now, calendar),
    ...rateTask(person, now, calendar),
    ...peersTask(person, calendar),
    ...escalationTask(person, now, calendar),
    ...dialogueTasks(person, now, calendar),
    ...trainingTasks(person, now, calendar),
    ...queueTask('approve-plan', person.approvals, calendar),
    ...queueTask('verify-proof', person.proofs, calendar),
    ...draftTasks(person, calendar),
    ...appealTasks(person, now, calendar),
    ...digestTask(person, now, calendar),
  ].filter(({ until }) => until > now)
}

function selfTask({ self }: PersonFacts, now: Date, calendar: WorkCalendar): Task[] {
  if (self === null || self.opensAt > now) return []
  // The opening itself is told by the notice cycle-opened, with everything that needs to be known.
  const { steps, endsOn } = ladder(self, calendar)
  const said = steps.filter(({ name }) => name !== 'opening')
  return [{ cause: 'self', ref: refOf(self.cycleId, endsOn), steps: said, until: self.until, count: 1 }]
}

/** A changed deadline is another rule: its last days are said anew. */
function refOf(cycleId: number, endsOn: string): string {
  return `${cycleId}@${endsOn}`
}

function rateTask({ rate }: PersonFacts, now: Date, calendar: WorkCalendar): Task[] {
  const count = rate?.forms.filter(({ readyFrom }) => readyFrom <= now).length ?? 0
  if (rate === null || count === 0) return []
  // The ladder begins when everyone can be rated; whoever is ready earlier is a step of its own until the superior has heard of it.
  const { steps, endsOn } = ladder({ opensAt: new Date(rate.selfUntil.getTime() + 1), until: rate.until }, calendar)
  const all = [...readyStep(rate, now, calendar), ...steps]
  return [{ cause: 'rate', ref: refOf(rate.cycleId, endsOn), steps: all, until: rate.until, count }]
}

function readyStep({ forms, toldAt, selfUntil }: NonNullable<PersonFacts['rate']>, now: Date, calendar: WorkCalendar): Step[] {
  const untold = forms.filter(({ readyFrom }) => readyFrom <= now && readyFrom < selfUntil && (toldAt === null || readyFrom > toldAt))
  if (untold.length === 0) return []
  const since = Math.min(...untold.map(({ readyFrom }) => readyFrom.getTime()))
  return [{ name: 'ready', mark: String(since), day: workingDay(dayOf(new Date(since), calendar.zone), 1, calendar) }]
}

/** The first of its messages is the news that one is asked; whoever is asked of somebody else later hears of that too. */
function peersTask({ peers }: PersonFacts, calendar: WorkCalendar): Task[] {
  if (peers === null || peers.askedAt.length === 0) return []
  const { cycleId, askedAt, until, toldAt } = peers
  const first = (all: readonly Date[]) => new Date(Math.min(...all.map((at) => at.getTime())))
  const untold = askedAt.filter((at) => toldAt === null || at > toldAt)
  const since = first(untold)
  const news =
    untold.length === 0 ? [] : [{ name: 'ready', mark: String(since.getTime()), day: workingDay(dayOf(since, calendar.zone), 1, calendar) }]
  const { steps, endsOn } = ladder({ opensAt: first(askedAt), until }, calendar)
  const all = [...news, ...steps.filter(({ name }) => name !== 'opening')].sort((a, b) => a.day.localeCompare(b.day))
  return [{ cause: 'peers', ref: refOf(cycleId, endsOn), steps: all, until, count: askedAt.length }]
}

/** Counts only, and only when it is late: the day before, the last day, and the first working day after. */
function escalationTask({ escalation }: PersonFacts, now: Date, calendar: WorkCalendar): Task[] {
  const waiting = escalation?.forms.filter(({ readyFrom }) => readyFrom <= now) ?? []
  if (escalation === null || waiting.length === 0) return []
  const after = workingDay(addDays(dayOf(escalation.until, calendar.zone), 1), 1, calendar)
  const span = { opensAt: new Date(escalation.until.getTime() - 5 * DAY_MS), until: escalation.until }
  const { steps: all, endsOn } = ladder(span, calendar)
  const steps = all.filter(({ name }) => name === 'h-1' || name === 'last-day').concat({ name: 'overdue', day: after })
  const until = new Date(escalation.until.getTime() + FOLLOWED.overdue * DAY_MS)
  const superiors = new Set(waiting.map(({ raterId }) => raterId)).size
  return [{ cause: 'escalation', ref: refOf(escalation.cycleId, endsOn), steps, until, count: waiting.length, superiors }]
}

function trainingTasks({ classes, unproven, unanswered }: PersonFacts, now: Date, calendar: WorkCalendar): Task[] {
  const soon = classes.map(({ entryId, startsAt }): Task => {
    const start = dayOf(startsAt, calendar.zone)
    const steps = [3, 1].map((days) => ({ name: `h-${days}`, day: workingDaysBefore(start, days, calendar) }))
    return { cause: 'class-soon', ref: `${entryId}@${start}`, steps, until: startsAt, count: 1, entryId }
  })
  const certificates = unproven
    .filter(({ finishBy }) => finishBy <= now)
    .map(({ entryId, finishBy }): Task => {
      const until = new Date(finishBy.getTime() + FOLLOWED.proof * DAY_MS)
      return { cause: 'certificate', ref: String(entryId), steps: stepsAfter(finishBy, AFTER.proof, calendar), until, count: 1, entryId }
    })
  const answers = unanswered.map(({ ref, since, count }): Task => {
    const until = new Date(since.getTime() + FOLLOWED.answer * DAY_MS)
    return { cause: 'answer-plan', ref, steps: stepsAfter(since, AFTER.answer, calendar), until, count }
  })
  return [...soon, ...certificates, ...answers]
}

/** One task for the whole queue, by its oldest. */
function queueTask(cause: 'approve-plan' | 'verify-proof', waiting: PersonFacts['approvals'], calendar: WorkCalendar): Task[] {
  const [oldest] = [...waiting].sort((a, b) => a.since.getTime() - b.since.getTime())
  if (oldest === undefined) return []
  const until = new Date(oldest.since.getTime() + FOLLOWED.queue * DAY_MS)
  return [{ cause, ref: String(oldest.entryId), steps: stepsAfter(oldest.since, AFTER.queue, calendar), until, count: waiting.length }]
}

/** Once, three days before its last day, or one where it was begun later; never on the day it was begun. */
function draftTasks({ appealDrafts }: PersonFacts, calendar: WorkCalendar): Task[] {
  return appealDrafts.map(({ appealId, begunAt, receivedAt }): Task => {
    const until = lastAppealMoment(receivedAt, calendar.zone)
    const { steps, endsOn } = ladder({ opensAt: begunAt, until }, calendar)
    const once = steps.find(({ name }) => name === 'h-3') ?? steps.find(({ name }) => name === 'h-1')
    return {
      cause: 'file-appeal',
      ref: `${appealId}@${endsOn}`,
      steps: once === undefined ? [] : [once],
      until,
      count: 1,
      entryId: appealId,
    }
  })
}

/** The rater once, within the time box; the decider every few working days from when it may be decided. */
function appealTasks({ appealsToAnswer, appealsToDecide }: PersonFacts, now: Date, calendar: WorkCalendar): Task[] {
  const answers = appealsToAnswer.map(({ appealId, filedAt }): Task => {
    const steps = stepsAfter(filedAt, AFTER.appeal, calendar)
    return { cause: 'answer-appeal', ref: markOf(appealId, filedAt), steps, until: answerUntil(filedAt, calendar), count: 1 }
  })
  const ready = appealsToDecide
    .map((one) => ({ ...one, from: one.isAnswered ? one.filedAt : answerUntil(one.filedAt, calendar) }))
    .filter(({ from }) => from <= now)
    .sort((a, b) => a.from.getTime() - b.from.getTime())
  const [oldest] = ready
  if (oldest === undefined) return answers
  const { appealId, filedAt, from } = oldest
  const until = new Date(from.getTime() + FOLLOWED.decision * DAY_MS)
  const steps = stepsAfter(from, AFTER.decision, calendar)
  return [...answers, { cause: 'decide-appeal', ref: markOf(appealId, filedAt), steps, until, count: ready.length }]
}

/** Filed anew after being taken back, it is another matter. */
function markOf(appealId: number, filedAt: Date): string {
  return `${appealId}@${filedAt.getTime()}`
}

/** Mondays at 08:00, or the first working day after; made up within three days, with the figures of then. */
function digestTask({ digestSince }: PersonFacts, now: Date, calendar: WorkCalendar): Task[] {
  if (digestSince === null) return []
  const today = dayOf(now, calendar.zone)
  const monday = mondayOf(today)
  const day = workingDay(monday, 1, calendar)
  // What began after that hour is told next week.
  if (digestSince > instantOn(day, EARLIEST_MINUTES, calendar.zone)) return []
  const until = instantOn(addDays(day, DIGEST_DAYS), 0, calendar.zone)
  return [{ cause: 'digest', ref: monday, steps: [{ name: 'weekly', day }], until, count: 1 }]
}
