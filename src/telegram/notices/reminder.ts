/** A reminder: what still waits, how long it takes, until when, and the button that does it in this same message. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import { formItems } from '../../domain/assessment/form.js'
import type { NoticeData } from '../../domain/notice/notice.js'
import { type Cause, type Task, tasksOf } from '../../domain/reminder/tasks.js'
import type { Member } from '../../domain/roster/member.js'
import { isMentored } from '../../domain/training/plan-steps.js'
import { frameworkOf, type Voice } from '../context.js'
import type { Screen } from '../screen.js'
import { appealButtons } from '../screens/appeal/appeal-buttons.js'
import { dialogueButtons } from '../screens/dialogue/dialogue-buttons.js'
import { whenAndWhere } from '../screens/dialogue/meeting.js'
import { formButtons } from '../screens/form/form-buttons.js'
import { menuButtons } from '../screens/menu-buttons.js'
import { peerButtons } from '../screens/peer/peer-buttons.js'
import { digestScreen, digestText } from '../screens/reminder/digest.js'
import { reminderButtons } from '../screens/reminder/reminder-buttons.js'
import { planButtons } from '../screens/training/plan-buttons.js'
import { progressButtons } from '../screens/training/progress-buttons.js'
import { dialogueNewsText, partOfDialogue } from './dialogue-notices.js'

/** Minutes: a form of 24 items takes six (D5), a superior needs about four for a person, a dialogue or a training two. */
const MINUTES = { item: 0.25, person: 4, talk: 2, training: 2 } as const
/** Letters of a title on a button. */
const TITLE_MOST = 32

interface Part {
  text: string
  label: string
  data: string
  /** Set where several buttons of one label may stand side by side. */
  title?: string
}

/** Null when everything has been done in the meantime. */
export async function reminderScreen(voice: Voice, member: Member, data: NoticeData<'reminder'>): Promise<Screen | null> {
  const { deps, say, now } = voice
  const calendar = await deps.workCalendar()
  const [facts] = await deps.stores.reminders.facts(now, [member.id])
  const open = facts === undefined ? [] : tasksOf(facts, now, calendar)
  const told = open.filter(({ cause, entryId }) => data.causes.some((one) => one.cause === cause && one.entryId === entryId))
  if (told.length > 0 && told.every(({ cause }) => cause === 'digest')) return digestScreen(voice, member)
  const parts = (await Promise.all(told.map((task) => PARTS[task.cause](voice, member, task)))).flatMap((part) => part ?? [])
  if (parts.length === 0) return null
  const keyboard = new InlineKeyboard()
  for (const part of distinct(parts)) keyboard.text(labelOf(part, parts), part.data).row()
  keyboard.text(say('button-snooze'), reminderButtons.snooze.data({})).text(say('button-reminders'), reminderButtons.settings.data({}))
  return { text: [say('reminder-head'), ...parts.map((part) => part.text)].join('\n\n'), keyboard }
}

function distinct(parts: readonly Part[]): Part[] {
  return parts.filter(({ data }, index) => parts.findIndex((one) => one.data === data) === index)
}

/** With its training's title where another button says the same. */
function labelOf({ label, title, data }: Part, parts: readonly Part[]): string {
  if (title === undefined || !parts.some((one) => one.label === label && one.data !== data)) return label
  return `${label}: ${title.length <= TITLE_MOST ? title : `${title.slice(0, TITLE_MOST - 1)}…`}`
}

type PartOf = (voice: Voice, member: Member, task: Task) => Promise<Part | null>

/** In a message with own matters the digest is text with its picture a tap away: a picture cannot turn into the form that is filled in. */
async function digestPart(voice: Voice, member: Member): Promise<Part | null> {
  if (!can(member, 'see-participation', null)) return null
  return { text: await digestText(voice, member), label: voice.say('button-picture'), data: reminderButtons.picture.data({}) }
}

const PARTS: { [C in Cause]: PartOf } = {
  self: selfPart,
  rate: ratePart,
  peers: peersPart,
  escalation: escalationPart,
  dialogue: dialoguePart,
  'dialogue-team': teamDialoguePart,
  meeting: meetingPart,
  'class-soon': classPart,
  certificate: certificatePart,
  'answer-plan': counted('answer-plan', 'button-do-plan', menuButtons.training.data({})),
  'approve-plan': counted('approve-plan', 'button-do-approve', planButtons.queue.data({})),
  'verify-proof': counted('verify-proof', 'button-do-verify', progressButtons.queue.data({})),
  'file-appeal': draftPart,
  'answer-appeal': appealPart('answer-appeal'),
  'decide-appeal': appealPart('decide-appeal'),
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

async function peersPart({ say, date }: Voice, _member: Member, { count, until }: Task): Promise<Part> {
  const text = say('reminder-peers', { count, minutes: count * MINUTES.person, until: date(until, 'moment') })
  return { text, label: say('button-do-peers'), data: peerButtons.queue.data({}) }
}

async function escalationPart(voice: Voice, _member: Member, { count, superiors = 0 }: Task): Promise<Part> {
  const { say, deps, date, now } = voice
  const cycle = await deps.stores.cycles.newest('open')
  const isOver = cycle === null || cycle.ratingUntil <= now
  const text = isOver
    ? say('reminder-escalation-over', { superiors, count })
    : say('reminder-escalation', { superiors, count, until: date(cycle.ratingUntil, 'moment') })
  return { text, label: say('button-do-below'), data: reminderButtons.below.data({}) }
}

/** What the other side said and changed is told here as in a message of its own. */
async function dialoguePart(voice: Voice, member: Member): Promise<Part | null> {
  const { forms } = voice.deps.stores
  const ownId = await forms.ownSelfRatingId(member.id)
  const own = ownId === null ? null : await forms.byRatingId(ownId)
  const rating = own === null ? null : await forms.ratingIdOf(own.assessmentId, 'superior')
  const part = rating === null ? null : await partOfDialogue(voice, member, rating)
  if (rating === null || part === null || part.talk.length === 0) return null
  return { text: dialogueNewsText(voice, part), label: voice.say('button-dialogue'), data: dialogueButtons.open.data({ rating }) }
}

async function teamDialoguePart({ say, date, deps }: Voice, member: Member, { count }: Task): Promise<Part | null> {
  if (!can(member, 'list-people-to-rate', { toRate: count })) return null
  const ends = (await deps.stores.cycles.newest('open'))?.dialogueUntil ?? null
  const until = ends === null ? 'none' : date(ends, 'moment')
  const text = say('reminder-dialogue-team', { count, minutes: count * MINUTES.talk, until })
  return { text, label: say('button-to-rate'), data: menuButtons.toRate.data({}) }
}

async function meetingPart(voice: Voice, member: Member, { entryId }: Task): Promise<Part | null> {
  const { say } = voice
  const part = entryId === undefined ? null : await partOfDialogue(voice, member, entryId)
  const meeting = part?.record.meeting ?? null
  if (part === null || meeting === null || meeting.agreedAt === null) return null
  const about = { name: part.otherName, when: whenAndWhere(voice, meeting) }
  const data = dialogueButtons.meeting.data({ rating: part.form.ratingId })
  return { text: say('reminder-meeting', about), label: say('button-meeting'), data, title: part.otherName }
}

async function classPart(voice: Voice, member: Member, { entryId }: Task): Promise<Part | null> {
  const { say, deps, date } = voice
  const entry = entryId === undefined ? null : await deps.stores.plans.byId(entryId)
  if (entry === null || entry.personId !== member.id || entry.class === null) return null
  const { title } = entry.training
  const text = say('reminder-class-soon', {
    title,
    date: date(entry.class.startsAt),
    clock: date(entry.class.startsAt, 'clock'),
    place: entry.class.place,
  })
  return { text, label: say('button-calendar-file'), data: progressButtons.calendar.data({ entry: entry.id }), title }
}

async function certificatePart(voice: Voice, member: Member, { entryId, until }: Task): Promise<Part | null> {
  const { say, deps, date } = voice
  const entry = entryId === undefined ? null : await deps.stores.plans.byId(entryId)
  if (entry === null || entry.personId !== member.id) return null
  const { title, form } = entry.training
  const about = { title, hours: entry.hours, until: date(until, 'short') }
  const data = progressButtons.sendProof.data({ entry: entry.id })
  return isMentored(form)
    ? { text: say('reminder-report', about), label: say('button-send-report'), data, title }
    : { text: say('reminder-certificate', about), label: say('button-send-certificate'), data, title }
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

/** To the one who began it, and to nobody else. */
async function draftPart({ say, date }: Voice, _member: Member, { entryId, until }: Task): Promise<Part | null> {
  if (entryId === undefined) return null
  const data = appealButtons.draft.data({ appeal: entryId })
  return { text: say('reminder-file-appeal', { until: date(until) }), label: say('button-do-file-appeal'), data }
}

/** Without a name: who appeals is read in the chat that opens it. */
function appealPart(cause: 'answer-appeal' | 'decide-appeal'): PartOf {
  return async ({ say, date }, _member, { count, until }) => {
    const text =
      cause === 'answer-appeal' ? say('reminder-answer-appeal', { until: date(until) }) : say('reminder-decide-appeal', { count })
    return { text, label: say('button-do-appeal'), data: appealButtons.home.data({}) }
  }
}
