/** What the bot says on its own about a dialogue: where both differ, what the other side said or changed, and when they talk. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import { formItems } from '../../domain/assessment/form.js'
import { type DialogueItem, dialogueItems, otherSide, type Side } from '../../domain/dialogue/dialogue.js'
import type { DialogueRecord } from '../../domain/dialogue/dialogue-store.js'
import { dialogueWindow } from '../../domain/dialogue/dialogue-window.js'
import type { NoticeData } from '../../domain/notice/notice.js'
import { type Form, ratingSubject } from '../../domain/rating/form-view.js'
import type { Member } from '../../domain/roster/member.js'
import { frameworkOf, type Voice } from '../context.js'
import type { Screen } from '../screen.js'
import { dialogueButtons } from '../screens/dialogue/dialogue-buttons.js'
import { meetingFile, meetingScreen } from '../screens/dialogue/meeting.js'

/** Changes one message names; the dialogue shows all. */
const CHANGES_NAMED = 3

export interface PartOfDialogue {
  form: Form
  record: DialogueRecord
  talk: DialogueItem[]
  side: Side
  otherName: string
}

/** Null when this person is no longer one of both sides, or the dialogue is over. */
export async function partOfDialogue(voice: Voice, member: Member, ratingId: number): Promise<PartOfDialogue | null> {
  const { deps, now } = voice
  const form = await deps.stores.forms.byRatingId(ratingId)
  if (form === null || !can(member, 'take-part-in-dialogue', ratingSubject(form, now))) return null
  const record = (await deps.stores.dialogues.read([form.assessmentId])).get(form.assessmentId)
  if (record === undefined) return null
  const items = formItems(await frameworkOf(deps, form.cycle.frameworkVersionId), form.held)
  const side = form.ratee.id === member.id ? 'self' : 'superior'
  return { form, record, talk: dialogueItems(items, record), side, otherName: side === 'self' ? record.raterName : record.rateeName }
}

/** What there is to say to this side now: the opening, or what the other side said and changed since. */
export function dialogueNewsText({ say, date, now }: Voice, { form, talk, side, otherName }: PartOfDialogue): string {
  const other = otherSide(side)
  const window = dialogueWindow(form.cycle, now)
  const until = window.kind === 'open' && window.until !== null ? date(window.until, 'moment') : 'none'
  const spoken = talk.filter((item) => item[other].said.length > 0)
  const changed = talk.flatMap((item) => item[other].changes.map((change) => ({ item, change })))
  const about = { name: otherName, count: talk.length, until }
  const lead =
    spoken.length > 0 ? say('notice-dialogue-news', { ...about, spoken: spoken.length }) : say(`notice-dialogue-opened-${side}`, about)
  const changes = changed
    .slice(-CHANGES_NAMED)
    .map(({ item, change: { levelBefore, levelAfter, reason } }) =>
      say('notice-dialogue-changed', { item: item.entry.item.title, before: levelBefore ?? '–', after: levelAfter ?? '–', reason }),
    )
  return [lead, ...(changes.length > 0 ? [say('notice-dialogue-changes', { name: otherName }), ...changes] : [])].join('\n')
}

export async function dialogueNews(voice: Voice, member: Member, { ratingId }: NoticeData<'dialogue-news'>): Promise<Screen | null> {
  const part = await partOfDialogue(voice, member, ratingId)
  if (part === null || part.talk.length === 0) return null
  const keyboard = new InlineKeyboard().text(voice.say('button-dialogue'), dialogueButtons.open.data({ rating: ratingId }))
  return { text: dialogueNewsText(voice, part), keyboard, protect: true }
}

/** Of no use once another time was proposed, or this one has been answered. */
export async function meetingProposed(voice: Voice, member: Member, data: NoticeData<'meeting-proposed'>): Promise<Screen | null> {
  const part = await partOfDialogue(voice, member, data.ratingId)
  const meeting = part?.record.meeting ?? null
  if (part === null || meeting === null || meeting.version !== data.version || meeting.agreedAt !== null || meeting.at <= voice.now)
    return null
  return meetingScreen(voice, meeting, { ...part, rating: data.ratingId, memberId: member.id, isOpen: true })
}

/** With the file for the calendar. */
export async function meetingAgreed(voice: Voice, member: Member, data: NoticeData<'meeting-agreed'>): Promise<Screen | null> {
  const part = await partOfDialogue(voice, member, data.ratingId)
  const meeting = part?.record.meeting ?? null
  if (part === null || meeting === null || meeting.version !== data.version || meeting.agreedAt === null) return null
  const { document } = meetingFile(voice, part.record, meeting, part.otherName)
  const { text, keyboard } = meetingScreen(voice, meeting, { ...part, rating: data.ratingId, memberId: member.id, isOpen: true })
  return { text, ...(keyboard === undefined ? {} : { keyboard }), ...(document === undefined ? {} : { document }) }
}
