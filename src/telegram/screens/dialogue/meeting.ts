/** A time for talking: a day in the calendar, an hour, perhaps a place; the other side agrees or proposes another (F1). */
import { InlineKeyboard, InputFile } from 'grammy'
import { instantOn } from '../../../domain/calendar.js'
import { calendarFile } from '../../../domain/calendar-file.js'
import { dayNumber, dayNumbered, monthNumbered } from '../../../domain/calendar-month.js'
import type { DialogueRecord, Meeting } from '../../../domain/dialogue/dialogue-store.js'
import {
  type AgreeOutcome,
  agreeMeeting,
  MEETING_MINUTES,
  meetingDays,
  meetingFault,
  PLACE_MOST,
  type ProposeOutcome,
  proposeMeeting,
} from '../../../domain/dialogue/meeting.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { calendarKeyboard } from '../calendar-keyboard.js'
import { type OpenDialogue, seeDialogue, takePart } from './dialogue-access.js'
import { dialogueButtons as buttons } from './dialogue-buttons.js'

/** Minutes after midnight: every half hour of an office's day. */
const FIRST_MINUTES = 8 * 60
const LAST_MINUTES = 16 * 60
const STEP_MINUTES = 30
const TIMES_A_ROW = 4

type Party = Pick<OpenDialogue, 'otherName' | 'isOpen'> & { rating: number; memberId: number }

export function whenAndWhere({ date }: Voice, { at, place }: Meeting): string {
  return place === null ? date(at, 'moment') : `${date(at, 'moment')}, ${place}`
}

/** The proposal as it stands for one side, with what this side can do about it. */
export function meetingScreen(voice: Voice, meeting: Meeting, { rating, memberId, otherName, isOpen }: Party): Screen {
  const { say, now } = voice
  const about = { when: whenAndWhere(voice, meeting), name: otherName }
  const isOwn = meeting.proposedById === memberId
  const keyboard = new InlineKeyboard()
  const isToCome = meeting.at > now
  if (meeting.agreedAt !== null) keyboard.text(say('button-calendar-file'), buttons.file.data({ rating })).row()
  else if (!isOwn && isOpen && isToCome)
    keyboard.text(say('button-meeting-agree'), buttons.agreeTime.data({ rating, version: meeting.version })).row()
  if (isOpen) keyboard.text(say('button-meeting-other'), buttons.month.data({ rating, month: 0 })).row()
  keyboard.text(say('button-dialogue'), buttons.open.data({ rating }))
  const text = meeting.agreedAt !== null ? say('meeting-on', about) : say(isOwn ? 'meeting-proposed-own' : 'meeting-proposed', about)
  return { text, keyboard, protect: true }
}

const partyOf = (ctx: MemberCtx, { form, otherName, isOpen }: OpenDialogue): Party => {
  return { rating: form.ratingId, memberId: ctx.member.id, otherName, isOpen }
}

async function show(ctx: MemberCtx, { rating }: { rating: number }): Promise<TapReply> {
  const opened = await seeDialogue(ctx, rating)
  if ('refused' in opened) return opened.refused
  const { meeting } = opened.record
  if (meeting === null) return chooseDay(ctx, { rating, month: 0 })
  return { screen: meetingScreen(ctx.voice, meeting, partyOf(ctx, opened)) }
}

async function chooseDay(ctx: MemberCtx, params: { rating: number; month: number }): Promise<TapReply> {
  const opened = await takePart(ctx, params.rating)
  if ('refused' in opened) return opened.refused
  const { say, deps, now } = ctx.voice
  const days = meetingDays(opened.form.cycle, now, deps.timeZone)
  const asked = params.month === 0 ? undefined : monthNumbered(params.month)
  if (days === null || asked === null) return { toast: say('tap-stale'), alert: true }
  const [from, until] = [days.first.slice(0, 7), days.last.slice(0, 7)]
  const month = asked === undefined || asked < from ? from : asked > until ? until : asked
  const { rating } = params
  const keyboard = calendarKeyboard(ctx.voice, {
    month,
    ...days,
    pick: (day) => buttons.day.data({ rating, day }),
    turn: (other) => buttons.month.data({ rating, month: other }),
  }).text(say('button-back'), buttons.open.data({ rating }))
  return { screen: { text: say('meeting-ask-day', { name: opened.otherName }), keyboard } }
}

/** The hours of the day that are still to come. */
async function chooseTime(ctx: MemberCtx, params: { rating: number; day: number }): Promise<TapReply> {
  const opened = await takePart(ctx, params.rating)
  if ('refused' in opened) return opened.refused
  const { say, deps, now, date } = ctx.voice
  const day = dayNumbered(params.day)
  if (day === null) return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard()
  let shown = 0
  for (let minutes = FIRST_MINUTES; minutes <= LAST_MINUTES; minutes += STEP_MINUTES) {
    const at = instantOn(day, minutes, deps.timeZone)
    if (meetingFault({ cycle: opened.form.cycle, at, place: null, zone: deps.timeZone }, now) !== null) continue
    keyboard.text(date(at, 'clock'), buttons.time.data({ ...params, minutes }))
    shown += 1
    if (shown % TIMES_A_ROW === 0) keyboard.row()
  }
  if (shown === 0) return { toast: say('meeting-no-time'), alert: true }
  keyboard.row().text(say('button-back'), buttons.month.data({ rating: params.rating, month: dayNumber(day.slice(0, 7)) }))
  return { screen: { text: say('meeting-ask-time', { date: date(instantOn(day, FIRST_MINUTES, deps.timeZone)) }), keyboard } }
}

interface Choice {
  rating: number
  day: number
  minutes: number
}

/** Null for a moment that no button carries. */
function momentIn(ctx: MemberCtx, { day: number, minutes }: Choice): Date | null {
  const day = dayNumbered(number)
  return day === null || minutes < 0 || minutes >= 1440 ? null : instantOn(day, minutes, ctx.voice.deps.timeZone)
}

async function askPlace(ctx: MemberCtx, choice: Choice): Promise<TapReply> {
  const opened = await takePart(ctx, choice.rating)
  if ('refused' in opened) return opened.refused
  const { say, date, deps, now } = ctx.voice
  const at = momentIn(ctx, choice)
  if (at === null) return { toast: say('tap-stale'), alert: true }
  // A button of this morning: nobody types a place for an hour that is over.
  const fault = meetingFault({ cycle: opened.form.cycle, at, place: null, zone: deps.timeZone }, now)
  if (fault !== null) return { toast: proposalRefused(ctx, fault), alert: true }
  const seen = opened.record.meeting?.version ?? 0
  const keyboard = new InlineKeyboard()
    .text(say('button-meeting-no-place'), buttons.withoutPlace.data({ ...choice, seen }))
    .row()
    .text(say('button-back'), buttons.day.data({ rating: choice.rating, day: choice.day }))
  const text = say('meeting-ask-place', { when: date(at, 'moment'), most: PLACE_MOST })
  return { screen: { text, keyboard }, dialog: { name: 'meeting-place', ...choice, seen } }
}

/** Takes the place, or none; answers what to show, and whether another try may follow. */
export async function propose(
  ctx: MemberCtx,
  choice: Choice & { seen: number },
  place: string | null,
): Promise<TapReply & { more: boolean }> {
  const { say, deps, now } = ctx.voice
  const opened = await takePart(ctx, choice.rating)
  if ('refused' in opened) return { ...opened.refused, more: false }
  const at = momentIn(ctx, choice)
  if (at === null) return { toast: say('tap-stale'), alert: true, more: false }
  const { form, side } = opened
  const outcome = await proposeMeeting(deps.stores, { form, side, at, place, seen: choice.seen, zone: deps.timeZone, now })
  deps.wakeOutbox()
  if (outcome.kind === 'proposed') return { screen: meetingScreen(ctx.voice, outcome.meeting, partyOf(ctx, opened)), more: false }
  return { toast: proposalRefused(ctx, outcome.kind), alert: true, more: outcome.kind === 'place-too-long' }
}

function proposalRefused({ voice: { say } }: MemberCtx, kind: Exclude<ProposeOutcome['kind'], 'proposed'>): string {
  switch (kind) {
    case 'place-too-long':
      return say('meeting-place-too-long', { most: PLACE_MOST })
    case 'past':
    case 'too-late':
      return say('meeting-time-wrong')
    case 'stale':
      return say('meeting-stale')
    case 'over':
    case 'closed':
      return say('dialogue-published')
  }
}

async function agree(ctx: MemberCtx, { rating, version }: { rating: number; version: number }): Promise<TapReply> {
  const opened = await takePart(ctx, rating)
  if ('refused' in opened) return opened.refused
  const { deps, now } = ctx.voice
  const { form, side } = opened
  const outcome = await agreeMeeting(deps.stores, { form, side, version, now })
  deps.wakeOutbox()
  if (outcome.kind !== 'agreed') return { toast: agreementRefused(ctx, outcome.kind), alert: true }
  const screen = meetingScreen(ctx.voice, outcome.meeting, partyOf(ctx, opened))
  return { screen, below: [meetingFile(ctx.voice, opened.record, outcome.meeting, opened.otherName)] }
}

function agreementRefused({ voice: { say } }: MemberCtx, kind: Exclude<AgreeOutcome['kind'], 'agreed'>): string {
  switch (kind) {
    case 'stale':
      return say('meeting-stale')
    case 'past':
      return say('meeting-time-wrong')
    case 'own':
      return say('meeting-own')
    case 'closed':
      return say('dialogue-published')
  }
}

/** For the phone's calendar: a talk moved to another time replaces the one that stands there. */
export function meetingFile(
  { say, deps, locale, date, now }: Voice,
  { assessmentId }: DialogueRecord,
  meeting: Meeting,
  name: string,
): Screen {
  const plain = deps.texts.plain(locale)
  const file = calendarFile(
    {
      uid: `cermin-talk-${assessmentId}`,
      sequence: meeting.version - 1,
      title: plain('meeting-file-title', { name }),
      place: meeting.place,
      description: plain('meeting-file-about'),
      when: { startsAt: meeting.at, endsAt: new Date(meeting.at.getTime() + MEETING_MINUTES * 60_000) },
    },
    now,
  )
  const document = new InputFile(Buffer.from(file), 'dialog.ics')
  return { text: say('meeting-file', { when: date(meeting.at, 'moment') }), document }
}

async function sendFile(ctx: MemberCtx, { rating }: { rating: number }): Promise<TapReply> {
  const opened = await seeDialogue(ctx, rating)
  if ('refused' in opened) return opened.refused
  const { meeting } = opened.record
  if (meeting === null || meeting.agreedAt === null) return { toast: ctx.voice.say('tap-stale'), alert: true }
  return { below: [meetingFile(ctx.voice, opened.record, meeting, opened.otherName)] }
}

export function meetingRoutes(routes: Routes): void {
  routes.tap(buttons.meeting, show)
  routes.tap(buttons.month, chooseDay)
  routes.tap(buttons.day, chooseTime)
  routes.tap(buttons.time, askPlace)
  routes.tap(buttons.withoutPlace, (ctx, choice) => propose(ctx, choice, null))
  routes.tap(buttons.agreeTime, agree)
  routes.tap(buttons.file, sendFile)
}
