/** Ralat: a new text for a broadcast that people already have, shown first, then put in its place by editing. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { type CorrectedOutcome, confirmCorrection, isCorrectable, noteCorrection } from '../../../domain/broadcast/correct-broadcast.js'
import type { Said } from '../../../domain/broadcast/draft-content.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { faultText } from './compose.js'
import { composeButtons, sendButtons } from './compose-buttons.js'
import { correctionScreen, isRefused, type Opened, openSeen } from './draft.js'
import { notAdmin } from './list.js'
import { sendToSelf } from './preview.js'
import { approversFor } from './send.js'

type About = { broadcast: number }

async function openToCorrect(ctx: MemberCtx, id: number): Promise<Opened> {
  const refused = notAdmin(ctx)
  if (refused !== null) return { refused }
  const broadcast = await openSeen(ctx, id)
  if (isRefused(broadcast)) return broadcast
  return isCorrectable(broadcast) ? broadcast : { refused: { toast: ctx.voice.say('tap-stale'), alert: true } }
}

async function ask(ctx: MemberCtx, about: About): Promise<TapReply> {
  const { say } = ctx.voice
  const broadcast = await openToCorrect(ctx, about.broadcast)
  if (isRefused(broadcast)) return broadcast.refused
  const keyboard = new InlineKeyboard().text(say('button-back'), composeButtons.open.data(about))
  return { screen: { text: say('compose-correct-ask'), keyboard }, dialog: { name: 'broadcast-correct', ...about } }
}

/** Takes the new text and shows the message as it will be; `more`: something else has to be typed. */
export async function takeCorrection(ctx: MemberCtx, id: number, said: Said): Promise<{ screen: Screen; more: boolean }> {
  const { deps, say, now } = ctx.voice
  const broadcast = await openToCorrect(ctx, id)
  if (isRefused(broadcast)) return { screen: { text: broadcast.refused.toast ?? say('tap-stale') }, more: false }
  if (said.file !== null) return { screen: { text: say('compose-correct-files') }, more: true }
  const outcome = await noteCorrection(deps.stores, { id, actorId: ctx.member.id, said, now })
  if (outcome.kind === 'stale') return { screen: { text: say('tap-stale') }, more: false }
  if (outcome.kind === 'refused') return { screen: { text: faultText(ctx.voice, outcome.fault) }, more: true }
  if (!(await sendToSelf(ctx, outcome.correction))) return { screen: { text: say('compose-not-sendable') }, more: true }
  return { screen: await correctionScreen(ctx.voice, outcome.correction), more: false }
}

async function confirm(ctx: MemberCtx, { broadcast: id }: About): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const correction = await openSeen(ctx, id)
  if (isRefused(correction)) return correction.refused
  if (!can(ctx.member, 'edit-broadcast', correction)) return { toast: say('tap-not-yours'), alert: true }
  const approvers = await approversFor(ctx)
  const request = { id, actorId: ctx.member.id, approvalOver: deps.broadcastApprovalOver, approvers, now }
  const outcome = await confirmCorrection(deps.stores, request)
  deps.wakeOutbox()
  deps.wakeBroadcasts()
  if (outcome.kind === 'stale') return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-compose-list'), composeButtons.list.data({}))
  return { screen: { text: confirmedText(ctx.voice, outcome), keyboard } }
}

function confirmedText({ say, deps }: Voice, outcome: Exclude<CorrectedOutcome, { kind: 'stale' }>): string {
  switch (outcome.kind) {
    case 'corrected':
      return say('compose-corrected', { count: outcome.edited })
    case 'asked':
      return say(`compose-asked-${outcome.who}`)
    case 'no-approver':
      return say('compose-send-no-approver', { most: deps.broadcastApprovalOver })
  }
}

export function correctRoutes(routes: Routes): void {
  routes.tap(sendButtons.correct, ask)
  routes.tap(sendButtons.correctSure, confirm)
}
