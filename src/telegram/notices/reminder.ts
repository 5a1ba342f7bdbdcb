/** A reminder: what still waits, how long it takes, until when, and the button that does it in this same message. */
import { InlineKeyboard, InputFile } from 'grammy'
import { formItems } from '../../domain/assessment/form.js'
import type { NoticeData } from '../../domain/notice/notice.js'
import { type Cause, type Task, tasksOf } from '../../domain/reminder/tasks.js'
import type { Member } from '../../domain/roster/member.js'
import { frameworkOf, type Voice } from '../context.js'
import type { Screen } from '../screen.js'
import { formButtons } from '../screens/form/form-buttons.js'
import { menuButtons } from '../screens/menu-buttons.js'
import { reminderButtons } from '../screens/reminder/reminder-buttons.js'
import { planButtons } from '../screens/training/plan-buttons.js'
import { progressButtons } from '../screens/training/progress-buttons.js'

/** Minutes: a form of 24 items takes six (D5), a superior needs about four for a person, a training two. */
const MINUTES = { item: 0.25, person: 4, training: 2 } as const
/** What fits under a picture. */
const CAPTION_MOST = 1000

interface Part {
  text: string
  label: string
  data: string
}

/** Null when everything has been done in the meantime. */
export async function reminderScreen(voice: Voice, member: Member, data: NoticeData<'reminder'>): Promise<Screen | null> {
  const { deps, say, now } = voice
  const calendar = await deps.workCalendar()
  const [facts] = await deps.stores.reminders.facts(now, [member.id])
  const open = facts === undefined ? [] : tasksOf(facts, now, calendar)
  const told = open.filter(({ cause, entryId }) => data.causes.some((one) => one.cause === cause && one.entryId === entryId))
  const parts = (await Promise.all(told.map((task) => PARTS[task.cause](voice, member, task)))).flatMap((part) => part ?? [])
  if (parts.length === 0) return null
  const isDigestOnly = told.every(({ cause }) => cause === 'digest')
  const keyboard = new InlineKeyboard()
  for (const { label, data: tap } of distinct(parts)) keyboard.text(label, tap).row()
  if (!isDigestOnly) keyboard.text(say('button-snooze'), reminderButtons.snooze.data({}))
  keyboard.text(say('button-reminders'), reminderButtons.settings.data({}))
  const text = [...(isDigestOnly ? [] : [say('reminder-head')]), ...parts.map((part) => part.text)].join('\n\n')
  const picture = told.some(({ cause }) => cause === 'digest') && text.length <= CAPTION_MOST ? await participation(voice) : null
  return { text, keyboard, ...(picture === null ? {} : { photo: new InputFile(picture, 'partisipasi.png') }) }
}

function distinct(parts: readonly Part[]): Part[] {
  return parts.filter(({ data }, index) => parts.findIndex((one) => one.data === data) === index)
}

type PartOf = (voice: Voice, member: Member, task: Task) => Promise<Part | null>

const PARTS: { [C in Cause]: PartOf } = {
  self: selfPart,
  rate: ratePart,
  escalation: escalationPart,
  'class-soon': classPart,
  certificate: certificatePart,
  'answer-plan': counted('answer-plan', 'button-do-plan', menuButtons.training.data({})),
  'approve-plan': counted('approve-plan', 'button-do-approve', planButtons.queue.data({})),
  'verify-proof': counted('verify-proof', 'button-do-verify', progressButtons.queue.data({})),
  digest: digestPart,
}

async function selfPart(voice: Voice, member: Member, task: Task): Promise<Part | null> {
  const { say, deps, date } = voice
  const ratingId = await deps.stores.forms.ownSelfRatingId(member.id)
  const form = ratingId === null ? null : await deps.stores.forms.byRatingId(ratingId)
  if (form === null || form.submittedAt !== null) return null
  const items = formItems(await frameworkOf(deps, form.cycle.frameworkVersionId), form.held)
  const left = items.filter(({ item }) => !form.answers.some(({ itemKey }) => itemKey === item.key)).length
  const until = date(task.until, 'moment')
  const text =
    form.answers.length === 0
      ? say('reminder-self-new', { count: items.length, until })
      : left === 0
        ? say('reminder-self-send', { until })
        : say('reminder-self-left', { count: left, minutes: Math.max(1, Math.ceil(left * MINUTES.item)), until })
  return { text, label: say('button-do-assessment'), data: formButtons.go.data({ rating: form.ratingId }) }
}

async function ratePart({ say, date }: Voice, _member: Member, { count, until }: Task): Promise<Part> {
  const text = say('reminder-rate', { count, minutes: count * MINUTES.person, until: date(until, 'moment') })
  return { text, label: say('button-do-rating'), data: menuButtons.toRate.data({}) }
}

async function escalationPart(voice: Voice, _member: Member, { count, superiors = 0 }: Task): Promise<Part> {
  const { say, deps, date, now } = voice
  const cycle = await deps.stores.cycles.newest('open')
  const isOver = cycle === null || cycle.ratingUntil <= now
  const text = isOver
    ? say('reminder-escalation-over', { superiors, count })
    : say('reminder-escalation', { superiors, count, until: date(cycle.ratingUntil, 'moment') })
  return { text, label: say('button-menu'), data: menuButtons.menu.data({}) }
}

async function classPart(voice: Voice, member: Member, { entryId }: Task): Promise<Part | null> {
  const { say, deps, date } = voice
  const entry = entryId === undefined ? null : await deps.stores.plans.byId(entryId)
  if (entry === null || entry.personId !== member.id || entry.class === null) return null
  const text = say('reminder-class-soon', {
    title: entry.training.title,
    date: date(entry.class.startsAt),
    place: say('plain', { text: entry.class.place }),
  })
  return { text, label: say('button-do-progress'), data: planButtons.entry.data({ entry: entry.id }) }
}

async function certificatePart(voice: Voice, member: Member, { entryId, until }: Task): Promise<Part | null> {
  const { say, deps, date } = voice
  const entry = entryId === undefined ? null : await deps.stores.plans.byId(entryId)
  if (entry === null || entry.personId !== member.id) return null
  const text = say('reminder-certificate', { title: entry.training.title, hours: entry.hours, until: date(until, 'short') })
  return { text, label: say('button-do-progress'), data: planButtons.entry.data({ entry: entry.id }) }
}

function counted(
  cause: 'answer-plan' | 'approve-plan' | 'verify-proof',
  label: 'button-do-plan' | 'button-do-approve' | 'button-do-verify',
  data: string,
): PartOf {
  return async ({ say, date }, _member, { count, until }) => {
    const minutes = count * MINUTES.training
    const text =
      cause === 'answer-plan'
        ? say('reminder-answer-plan', { count, minutes, until: date(until, 'short') })
        : say(`reminder-${cause}`, { count, minutes })
    return { text, label: say(label), data }
  }
}

async function digestPart(voice: Voice): Promise<Part | null> {
  const { say, deps, number, now } = voice
  const { stores } = deps
  const cycle = await stores.cycles.newest('open')
  const counts = await stores.plans.yearCounts(now, deps.timeZone)
  const training = say('reminder-digest-training', { running: counts.running, verified: counts.verified, hours: number(counts.hours) })
  const label = say('button-do-cycle')
  if (cycle === null) return { text: training, label, data: menuButtons.cycle.data({}) }
  const { participants, selfSubmitted, ratingSubmitted } = await stores.cycles.progress(cycle.id)
  const head = say('reminder-digest', { cycle: cycle.name, self: selfSubmitted, rated: ratingSubmitted, all: participants })
  return { text: `${head}\n${training}`, label, data: menuButtons.cycle.data({}) }
}

async function participation(voice: Voice): Promise<Buffer | null> {
  const { deps, date } = voice
  const cycle = await deps.stores.cycles.newest('open')
  if (cycle === null) return null
  const { units } = await deps.stores.cycles.progress(cycle.id)
  if (units.length === 0) return null
  const plain = deps.texts.plain(voice.locale)
  const subtitle = `${date(cycle.selfUntil, 'short')} · ${date(cycle.ratingUntil, 'short')}`
  const legend = { self: plain('radar-self'), superior: plain('radar-superior') }
  return deps.participationPng({ title: plain('reminder-digest-picture', { cycle: cycle.name }), subtitle, units, legend })
}
