/** A training under way: its dates for the calendar before, the certificate or report after, and how many JP the year has. */
import { InlineKeyboard, InputFile } from 'grammy'
import { dayOf } from '../../../domain/calendar.js'
import { calendarFile } from '../../../domain/calendar-file.js'
import { isMentored } from '../../../domain/training/plan-steps.js'
import type { PlanEntry } from '../../../domain/training/plan-store.js'
import { type Proof, proofRefusal, sendProof } from '../../../domain/training/proof.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { openCard, trainingText } from './card.js'
import { planButtons } from './plan-buttons.js'
import { progressButtons } from './progress-buttons.js'

async function openOwn(ctx: MemberCtx, entryId: number): Promise<PlanEntry | { refused: TapReply }> {
  const card = await openCard(ctx, { of: 'entry', id: entryId }, 'change-plan')
  if ('refused' in card) return card
  return card.entry ?? { refused: { toast: ctx.voice.say('tap-stale'), alert: true } }
}

async function calendar(ctx: MemberCtx, { entry: entryId }: { entry: number }): Promise<TapReply> {
  const entry = await openOwn(ctx, entryId)
  if ('refused' in entry) return entry.refused
  const { say, deps, date, now } = ctx.voice
  if (entry.class === null || !entry.seatHeld) return { toast: say('tap-stale'), alert: true }
  const { startsAt, endsAt, place } = entry.class
  const when = { firstDay: dayOf(startsAt, deps.timeZone), lastDay: dayOf(endsAt, deps.timeZone) }
  const clock = (at: Date) => date(at, 'clock')
  const description = `${clock(startsAt)}–${clock(endsAt)} · ${entry.hours} JP · ${entry.training.provider}`
  const about = { uid: `cermin-class-${entry.class.id}`, sequence: 0, title: entry.training.title, place, description }
  const file = calendarFile({ ...about, when }, now)
  const document = new InputFile(Buffer.from(file), 'pelatihan.ics')
  return { below: [{ text: say('progress-calendar', { title: entry.training.title }), document }] }
}

async function askProof(ctx: MemberCtx, { entry: entryId }: { entry: number }): Promise<TapReply> {
  const entry = await openOwn(ctx, entryId)
  if ('refused' in entry) return entry.refused
  const { say, date, now } = ctx.voice
  const refusal = proofRefusal(entry, now)
  if (refusal?.kind === 'too-early') return { toast: say('proof-too-early', { date: date(refusal.endsAt, 'short') }), alert: true }
  if (refusal !== null) return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-back'), planButtons.entry.data({ entry: entryId }))
  const ask = say(isMentored(entry.training.form) ? 'proof-ask-report' : 'proof-ask-certificate')
  return { screen: { text: `${trainingText(ctx.voice, entry)}\n\n${ask}`, keyboard }, dialog: { name: 'proof', entry: entryId } }
}

/** Takes what was sent; answers what to show below it, and whether another try may follow. */
export async function takeProof(ctx: MemberCtx, entryId: number, proof: Proof): Promise<{ screen: Screen; more: boolean }> {
  const { say, deps, date, now } = ctx.voice
  const opened = await openOwn(ctx, entryId)
  if ('refused' in opened) return { screen: { text: opened.refused.toast ?? say('tap-stale') }, more: false }
  const outcome = await sendProof(deps.stores, { personId: ctx.member.id, entryId, proof, now })
  const keyboard = new InlineKeyboard().text(say('button-plan-open'), planButtons.entry.data({ entry: entryId }))
  switch (outcome.kind) {
    case 'sent':
      deps.wakeOutbox()
      return { screen: { text: say(outcome.entry.mentorId === null ? 'proof-sent-admin' : 'proof-sent-mentor'), keyboard }, more: false }
    case 'not-a-certificate':
      return { screen: { text: say('proof-not-a-certificate') }, more: true }
    case 'too-short':
      return { screen: { text: say('proof-too-short', { least: outcome.least }) }, more: true }
    case 'too-early':
      return { screen: { text: say('proof-too-early', { date: date(outcome.endsAt, 'short') }) }, more: false }
    case 'stale':
      return { screen: { text: say('tap-stale') }, more: false }
  }
}

export function progressRoutes(routes: Routes): void {
  routes.tap(progressButtons.calendar, calendar)
  routes.tap(progressButtons.sendProof, askProof)
}
