/** The second admin's answer: yes to exactly what is shown, or no with a reason for the author. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { type ApprovalOutcome, approveBroadcast, refuseBroadcast } from '../../../domain/broadcast/approve-broadcast.js'
import { fingerprintOf } from '../../../domain/broadcast/fingerprint.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { composeButtons, sendButtons } from './compose-buttons.js'
import { broadcastScreen, isRefused, type Opened, openSeen } from './draft.js'

const REASON = { least: 10, most: 500 } as const
type Seen = { broadcast: number; shown: number }

async function openToApprove(ctx: MemberCtx, id: number): Promise<Opened> {
  const { say } = ctx.voice
  const broadcast = await openSeen(ctx, id)
  if (isRefused(broadcast)) return broadcast
  if (!can(ctx.member, 'approve-broadcast', broadcast)) return { refused: { toast: say('tap-not-yours'), alert: true } }
  return broadcast.state === 'approval' ? broadcast : { refused: { toast: say('tap-stale'), alert: true } }
}

/** Back to the list, or to the menu for the pimpinan. */
function onwards({ member, voice: { say } }: MemberCtx): InlineKeyboard {
  const isAdmin = can(member, 'manage-broadcasts', null)
  return isAdmin
    ? new InlineKeyboard().text(say('button-compose-list'), composeButtons.list.data({}))
    : new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({}))
}

async function approve(ctx: MemberCtx, { broadcast: id, shown }: Seen): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const broadcast = await openToApprove(ctx, id)
  if (isRefused(broadcast)) return broadcast.refused
  const outcome = await approveBroadcast(deps.stores, { id, approverId: ctx.member.id, shown, now })
  deps.wakeOutbox()
  deps.wakeBroadcasts()
  if (outcome.kind === 'stale') return { toast: say('tap-stale'), alert: true }
  if (outcome.kind === 'changed') return changed(ctx, id)
  return { screen: { text: approvedText(ctx.voice, outcome), keyboard: onwards(ctx) } }
}

function approvedText({ say, date }: Voice, outcome: Exclude<ApprovalOutcome, { kind: 'stale' | 'changed' }>): string {
  switch (outcome.kind) {
    case 'started':
      return say('compose-approved-started', { recipients: outcome.recipients })
    case 'scheduled':
      return say('compose-approved-scheduled', { at: date(outcome.at, 'moment') })
    case 'corrected':
      return say('compose-approved-corrected', { count: outcome.edited })
    case 'nobody':
      return say('compose-approved-nobody')
  }
}

/** Shown anew, for it is not what was looked at. */
async function changed(ctx: MemberCtx, id: number): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const now = await deps.stores.broadcasts.byId(id)
  if (now === null) return { toast: say('tap-stale'), alert: true }
  return { screen: await broadcastScreen(ctx.voice, ctx.member, now), toast: say('compose-changed'), alert: true }
}

async function askReason(ctx: MemberCtx, { broadcast: id, shown }: Seen): Promise<TapReply> {
  const { say } = ctx.voice
  const broadcast = await openToApprove(ctx, id)
  if (isRefused(broadcast)) return broadcast.refused
  if (fingerprintOf(broadcast) !== shown) return changed(ctx, id)
  const keyboard = new InlineKeyboard().text(say('button-back'), composeButtons.open.data({ broadcast: id }))
  return { screen: { text: say('compose-refuse-ask'), keyboard }, dialog: { name: 'broadcast-refuse', broadcast: id, shown } }
}

/** Takes the typed reason; `more`: it has to be typed again. */
export async function refuseWith(
  ctx: MemberCtx,
  { broadcast: id, shown }: Seen,
  typed: string,
): Promise<{ screen: Screen; more: boolean }> {
  const { deps, say, now } = ctx.voice
  const broadcast = await openToApprove(ctx, id)
  if (isRefused(broadcast)) return { screen: { text: broadcast.refused.toast ?? say('tap-stale') }, more: false }
  const reason = typed.trim()
  if (reason.length < REASON.least) return { screen: { text: say('compose-refuse-too-short', { least: REASON.least }) }, more: true }
  if (reason.length > REASON.most) return { screen: { text: say('compose-refuse-too-long', { most: REASON.most }) }, more: true }
  const { kind } = await refuseBroadcast(deps.stores, { id, approverId: ctx.member.id, shown, reason, now })
  deps.wakeOutbox()
  if (kind === 'refused') return { screen: { text: say('compose-refused'), keyboard: onwards(ctx) }, more: false }
  const again = kind === 'changed' ? await changed(ctx, id) : {}
  return { screen: again.screen ?? { text: say('tap-stale') }, more: false }
}

export function approvalRoutes(routes: Routes): void {
  routes.tap(sendButtons.approve, approve)
  routes.tap(sendButtons.refuse, askReason)
}
