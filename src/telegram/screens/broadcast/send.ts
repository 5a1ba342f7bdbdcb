/** Sending: told first to whom, how many, how long and when; then `Ya, kirim`, or an hour, or the second admin's approval. */
import { InlineKeyboard } from 'grammy'
import { type Approvers, approversOf } from '../../../domain/broadcast/approvers.js'
import type { Broadcast } from '../../../domain/broadcast/broadcast.js'
import { fingerprintOf } from '../../../domain/broadcast/fingerprint.js'
import { type SubmitOutcome, submitBroadcast, withdrawBroadcast } from '../../../domain/broadcast/submit-broadcast.js'
import { dayOf, instantOn } from '../../../domain/calendar.js'
import { addDays, isOfficeTime } from '../../../domain/reminder/working-days.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { faultText } from './compose.js'
import { composeButtons, segmentButtons, sendButtons } from './compose-buttons.js'
import { broadcastScreen, isRefused, openOwn } from './draft.js'
import { overview } from './overview.js'

/** Messages a second that Telegram lets a bot send to different people. */
const A_SECOND = 30
const EIGHT = 8 * 60
const MINUTE_MS = 60_000
const MONDAY = 1

export function approversFor({ member, voice: { deps, now } }: MemberCtx): Promise<Approvers> {
  return approversOf(deps.stores, { authorId: member.id, adminTelegramIds: deps.adminIds, now })
}

/** What is still to be replaced in a template. */
const bracketsIn = (text: string) => /\[[^\]\n]{2,40}\]/.exec(text)?.[0]

/** Everything to know before the last tap; `at` null: now. */
export async function summaryScreen(ctx: MemberCtx, broadcast: Broadcast, at: Date | null): Promise<Screen> {
  const { say, deps, date, now } = ctx.voice
  const about = { broadcast: broadcast.id }
  const [{ reachable }, approvers, calendar] = await Promise.all([
    deps.stores.broadcasts.count(broadcast.segment, now),
    approversFor(ctx),
    deps.workCalendar(),
  ])
  const brackets = bracketsIn(broadcast.content.text)
  const isLarge = reachable > deps.broadcastApprovalOver
  const isStopped = reachable === 0 || (isLarge && approvers.who === 'nobody')
  const keyboard = new InlineKeyboard()
  if (!isStopped) {
    const seen = { ...about, shown: fingerprintOf(broadcast) }
    const data = at === null ? sendButtons.sendSure.data(seen) : sendButtons.scheduleSure.data({ ...seen, at: minutesOf(at) })
    const label = isLarge ? 'button-compose-approval-sure' : at === null ? 'button-send-sure' : 'button-compose-schedule-sure'
    keyboard.text(say(label), data).success().row()
  }
  keyboard.text(say('button-compose-segment'), segmentButtons.segment.data(about)).row()
  keyboard.text(say('button-back'), composeButtons.open.data(about))
  const minutes = reachable < A_SECOND * 60 ? 0 : Math.ceil(reachable / A_SECOND / 60)
  const text = [
    say('compose-send'),
    ...(await overview(ctx.voice, broadcast)),
    '',
    reachable === 0 ? say('compose-send-nobody') : say('compose-send-who', { count: reachable, minutes }),
    at === null ? say('compose-send-now') : say('compose-send-at', { at: date(at, 'moment') }),
    ...(isOfficeTime(at ?? now, calendar) ? [] : [say('compose-send-off-hours')]),
    ...(brackets === undefined ? [] : [say('compose-send-brackets', { part: brackets })]),
    ...(isLarge ? [approvalText(ctx.voice, approvers)] : []),
  ]
  return { text: text.join('\n'), keyboard }
}

function approvalText({ say, deps }: Voice, { who }: Approvers): string {
  const most = { most: deps.broadcastApprovalOver }
  if (who === 'nobody') return say('compose-send-no-approver', most)
  return say(who === 'admins' ? 'compose-send-approval' : 'compose-send-approval-pimpinan', most)
}

const minutesOf = (at: Date) => Math.floor(at.getTime() / MINUTE_MS)

async function askSend(ctx: MemberCtx, id: number): Promise<TapReply> {
  const draft = await openOwn(ctx, id)
  return isRefused(draft) ? draft.refused : { screen: await summaryScreen(ctx, draft, null) }
}

/** `Ya, kirim` and `Ya, jadwalkan`. */
async function submit(ctx: MemberCtx, params: { broadcast: number; shown: number; at: number | null }): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const draft = await openOwn(ctx, params.broadcast, params.at === null ? ['draft'] : ['draft', 'scheduled'])
  if (isRefused(draft)) return draft.refused
  if (params.at === null) await followProgress(ctx, draft)
  const outcome = await submitBroadcast(deps.stores, {
    id: draft.id,
    actorId: ctx.member.id,
    shown: params.shown,
    at: params.at === null ? null : new Date(params.at * MINUTE_MS),
    approvalOver: deps.broadcastApprovalOver,
    approvers: await approversFor(ctx),
    now,
  })
  deps.wakeOutbox()
  deps.wakeBroadcasts()
  const after = await deps.stores.broadcasts.byId(draft.id)
  if (after === null) return { toast: say('tap-stale'), alert: true }
  if (outcome.kind === 'changed') return { toast: say('compose-changed'), alert: true, screen: await summaryScreen(ctx, after, null) }
  const told = outcomeText(ctx.voice, outcome)
  return { screen: await broadcastScreen(ctx.voice, ctx.member, after), toast: told.text, alert: told.alert }
}

/** The message of this tap shows the progress from now on: said before the sending begins, or it would look for one of its own. */
async function followProgress(ctx: MemberCtx, { id, segment }: Broadcast): Promise<void> {
  const { deps, now } = ctx.voice
  const messageId = ctx.callbackQuery?.message?.message_id
  const { reachable } = await deps.stores.broadcasts.count(segment, now)
  if (messageId !== undefined && reachable <= deps.broadcastApprovalOver) await deps.stores.broadcasts.setProgressMessage(id, messageId)
}

function outcomeText(voice: Voice, outcome: SubmitOutcome): { text: string; alert: boolean } {
  const { say, date, deps } = voice
  switch (outcome.kind) {
    case 'started':
      return { text: say('compose-started', { recipients: outcome.recipients }), alert: false }
    case 'scheduled':
      return { text: say('compose-scheduled', { at: date(outcome.at, 'moment') }), alert: false }
    case 'asked':
      return { text: say(`compose-asked-${outcome.who}`), alert: true }
    case 'nobody':
      return { text: say('compose-send-nobody'), alert: true }
    case 'no-approver':
      return { text: say('compose-send-no-approver', { most: deps.broadcastApprovalOver }), alert: true }
    case 'in-past':
      return { text: say('compose-in-past'), alert: true }
    case 'refused':
      return { text: faultText(voice, outcome.fault), alert: true }
    case 'changed':
    case 'stale':
      return { text: say('tap-stale'), alert: true }
  }
}

/** The next days at eight, when offices read. */
async function askWhen(ctx: MemberCtx, broadcast: number): Promise<TapReply> {
  const { say, deps, date, now } = ctx.voice
  const own = await openOwn(ctx, broadcast, ['draft', 'scheduled'])
  if (isRefused(own)) return own.refused
  const tomorrow = addDays(dayOf(now, deps.timeZone), 1)
  let monday = tomorrow
  while (new Date(`${monday}T00:00:00Z`).getUTCDay() !== MONDAY) monday = addDays(monday, 1)
  const keyboard = new InlineKeyboard()
  const offer = (label: 'button-compose-tomorrow' | 'button-compose-monday', day: string) => {
    const at = instantOn(day, EIGHT, deps.timeZone)
    keyboard.text(say(label, { at: `${date(at, 'short')} 08.00` }), sendButtons.at.data({ broadcast, at: minutesOf(at) })).row()
  }
  offer('button-compose-tomorrow', tomorrow)
  if (monday !== tomorrow) offer('button-compose-monday', monday)
  keyboard.text(say('button-back'), composeButtons.open.data({ broadcast }))
  return { screen: { text: say('compose-when-ask'), keyboard }, dialog: { name: 'broadcast-when', broadcast } }
}

async function chooseTime(ctx: MemberCtx, params: { broadcast: number; at: number }): Promise<TapReply> {
  const { say, now } = ctx.voice
  const own = await openOwn(ctx, params.broadcast, ['draft', 'scheduled'])
  if (isRefused(own)) return own.refused
  const at = new Date(params.at * MINUTE_MS)
  return at <= now ? { toast: say('compose-in-past'), alert: true } : { screen: await summaryScreen(ctx, own, at) }
}

async function withdraw(ctx: MemberCtx, broadcast: number): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const own = await openOwn(ctx, broadcast, ['approval', 'scheduled'])
  if (isRefused(own)) return own.refused
  const done = await withdrawBroadcast(deps.stores, { id: broadcast, actorId: ctx.member.id, now })
  const after = await deps.stores.broadcasts.byId(broadcast)
  if (!done || after === null) return { toast: say('tap-stale'), alert: true }
  return { screen: await broadcastScreen(ctx.voice, ctx.member, after), toast: say('compose-withdrawn') }
}

export function sendRoutes(routes: Routes): void {
  routes.tap(sendButtons.send, (ctx, { broadcast }) => askSend(ctx, broadcast))
  routes.tap(sendButtons.sendSure, (ctx, params) => submit(ctx, { ...params, at: null }))
  routes.tap(sendButtons.scheduleSure, submit)
  routes.tap(sendButtons.when, (ctx, { broadcast }) => askWhen(ctx, broadcast))
  routes.tap(sendButtons.at, chooseTime)
  routes.tap(sendButtons.withdraw, (ctx, { broadcast }) => withdraw(ctx, broadcast))
}
