/** One broadcast on the screen, by where it stands: a draft to work on, waiting for approval or its hour, or on its way. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { Broadcast } from '../../../domain/broadcast/broadcast.js'
import { isOrdinary } from '../../../domain/broadcast/broadcast.js'
import { isCorrectable } from '../../../domain/broadcast/correct-broadcast.js'
import { fingerprintOf } from '../../../domain/broadcast/fingerprint.js'
import type { Member } from '../../../domain/roster/member.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { composeButtons, segmentButtons, sendButtons } from './compose-buttons.js'
import { overview } from './overview.js'
import { broadcastProgressScreen } from './progress.js'
import { progressButtons } from './progress-buttons.js'

/** As its author, another admin, or the pimpinan who may approve sees it. */
export async function broadcastScreen(voice: Voice, member: Member, broadcast: Broadcast): Promise<Screen> {
  switch (broadcast.state) {
    case 'draft':
      if (!isOrdinary(broadcast)) return correctionScreen(voice, broadcast)
      return can(member, 'edit-broadcast', broadcast) ? draftScreen(voice, broadcast) : othersDraft(voice, broadcast)
    case 'approval':
      return waitingScreen(voice, member, broadcast)
    case 'scheduled':
      return scheduledScreen(voice, member, broadcast)
    case 'sending':
    case 'paused':
    case 'cancelled':
    case 'done':
      return progressScreen(voice, broadcast)
  }
}

async function draftScreen(voice: Voice, broadcast: Broadcast): Promise<Screen> {
  const { say } = voice
  const about = { broadcast: broadcast.id }
  const isAsked = broadcast.content.asksUnderstood
  const keyboard = new InlineKeyboard()
    .text(say('button-compose-text'), composeButtons.text.data(about))
    .text(say('button-compose-files'), composeButtons.files.data(about))
    .row()
    .text(say('button-compose-links'), composeButtons.links.data(about))
    .text(say('button-compose-question'), composeButtons.question.data(about))
    .row()
    .text(say('button-compose-understood', { on: isAsked ? 1 : 0 }), composeButtons.understood.data({ ...about, on: isAsked ? 0 : 1 }))
    .row()
    .text(say('button-compose-segment'), segmentButtons.segment.data(about))
    .row()
    .text(say('button-compose-preview'), composeButtons.preview.data(about))
    .text(say('button-compose-test'), composeButtons.test.data(about))
    .row()
    .text(say('button-compose-schedule'), sendButtons.when.data(about))
    .text(say('button-send'), sendButtons.send.data(about))
    .success()
    .row()
    .text(say('button-compose-remove'), composeButtons.remove.data(about))
    .text(say('button-compose-list'), composeButtons.list.data({}))
  return { text: [say('compose-draft'), ...(await overview(voice, broadcast))].join('\n'), keyboard }
}

/** A correction that waits for `Ya, ralat`. */
export async function correctionScreen({ say, deps }: Voice, { id, content }: Broadcast): Promise<Screen> {
  const corrects = content.corrects ?? id
  const { sent } = await deps.stores.broadcasts.counts(corrects)
  const keyboard = new InlineKeyboard()
    .text(say('button-compose-correct-sure'), sendButtons.correctSure.data({ broadcast: id }))
    .success()
    .row()
    .text(say('button-back'), composeButtons.open.data({ broadcast: corrects }))
  return { text: say('compose-correct-sure-ask', { count: sent }), keyboard }
}

async function nameOf({ deps, now }: Voice, personId: number | null): Promise<string> {
  return (personId === null ? null : await deps.stores.people.byId(personId, now))?.name ?? 'Cermin'
}

async function othersDraft(voice: Voice, broadcast: Broadcast): Promise<Screen> {
  const { say } = voice
  const keyboard = new InlineKeyboard().text(say('button-compose-list'), composeButtons.list.data({}))
  const head = say('compose-draft-other', { name: await nameOf(voice, broadcast.authorId) })
  return { text: [head, ...(await overview(voice, broadcast))].join('\n'), keyboard }
}

function whenText({ say, date }: Voice, at: Date | null): string {
  return at === null ? say('compose-send-now') : say('compose-send-at', { at: date(at, 'moment') })
}

/** With the answers for whoever may give one; the author waits, or takes it back. */
async function waitingScreen(voice: Voice, member: Member, broadcast: Broadcast): Promise<Screen> {
  const { say } = voice
  const about = { broadcast: broadcast.id }
  const seen = { ...about, shown: fingerprintOf(broadcast) }
  const keyboard = new InlineKeyboard().text(say('button-compose-preview'), composeButtons.preview.data(about)).row()
  const mayApprove = can(member, 'approve-broadcast', broadcast)
  if (mayApprove)
    keyboard
      .text(say('button-plan-yes'), sendButtons.approve.data(seen))
      .success()
      .text(say('button-plan-no'), sendButtons.refuse.data(seen))
      .danger()
  if (can(member, 'edit-broadcast', broadcast)) {
    if (isOrdinary(broadcast)) keyboard.text(say('button-compose-withdraw'), sendButtons.withdraw.data(about)).row()
    keyboard.text(say('button-compose-cancel'), progressButtons.cancel.data(about))
  }
  keyboard.row()
  const isAdmin = can(member, 'manage-broadcasts', null)
  if (isAdmin) keyboard.text(say('button-compose-list'), composeButtons.list.data({}))
  else keyboard.text(say('button-menu'), menuButtons.menu.data({}))
  const text = [
    say('compose-waiting'),
    say('compose-waiting-author', { name: await nameOf(voice, broadcast.authorId) }),
    ...(await overview(voice, broadcast)),
    ...(isOrdinary(broadcast) ? [whenText(voice, broadcast.scheduledAt)] : []),
    '',
    say(mayApprove ? 'compose-waiting-answer' : 'compose-waiting-own'),
  ]
  return { text: text.join('\n'), keyboard }
}

async function scheduledScreen(voice: Voice, member: Member, broadcast: Broadcast): Promise<Screen> {
  const { say } = voice
  const about = { broadcast: broadcast.id }
  const keyboard = new InlineKeyboard().text(say('button-compose-preview'), composeButtons.preview.data(about)).row()
  if (can(member, 'edit-broadcast', broadcast))
    keyboard
      .text(say('button-compose-change-time'), sendButtons.when.data(about))
      .row()
      .text(say('button-compose-withdraw'), sendButtons.withdraw.data(about))
      .row()
  keyboard
    .text(say('button-compose-cancel'), progressButtons.cancel.data(about))
    .row()
    .text(say('button-compose-list'), composeButtons.list.data({}))
  const text = [say('compose-scheduled-head'), whenText(voice, broadcast.scheduledAt), ...(await overview(voice, broadcast))]
  return { text: text.join('\n'), keyboard }
}

/** The progress, with what an admin may still do. */
async function progressScreen(voice: Voice, broadcast: Broadcast): Promise<Screen> {
  const { say, deps } = voice
  const screen = broadcastProgressScreen(voice, { broadcast, counts: await deps.stores.broadcasts.counts(broadcast.id), remainingMs: null })
  const keyboard = (screen.keyboard ?? new InlineKeyboard()).row()
  if (isCorrectable(broadcast)) keyboard.text(say('button-compose-correct'), sendButtons.correct.data({ broadcast: broadcast.id })).row()
  return { ...screen, keyboard: keyboard.text(say('button-compose-list'), composeButtons.list.data({})) }
}

export type Opened = Broadcast | { refused: TapReply }
export const isRefused = (opened: Opened): opened is { refused: TapReply } => 'refused' in opened

/** For looking: every admin, and whoever may approve it while it waits. Never the pimpinan's message for an opening. */
export async function openSeen(ctx: MemberCtx, id: number): Promise<Opened> {
  const { deps, say } = ctx.voice
  const broadcast = await deps.stores.broadcasts.byId(id)
  const isAdmin = can(ctx.member, 'manage-broadcasts', null)
  const waits = broadcast?.state === 'approval' && can(ctx.member, 'approve-broadcast', broadcast)
  if (!isAdmin && !waits) return { refused: { toast: say('tap-not-yours'), alert: true } }
  if (broadcast === null || broadcast.content.opening === true) return { refused: { toast: say('tap-stale'), alert: true } }
  return broadcast
}

/** For changing: its author, as long as it is a draft (or in one of `states`). */
export async function openOwn(ctx: MemberCtx, id: number, states: readonly Broadcast['state'][] = ['draft']): Promise<Opened> {
  const { say } = ctx.voice
  const broadcast = await openSeen(ctx, id)
  if (isRefused(broadcast)) return broadcast
  if (!can(ctx.member, 'edit-broadcast', broadcast)) return { refused: { toast: say('tap-not-yours'), alert: true } }
  if (!states.includes(broadcast.state) || !isOrdinary(broadcast))
    return {
      refused: { toast: say('compose-no-longer-draft'), alert: true, screen: await broadcastScreen(ctx.voice, ctx.member, broadcast) },
    }
  return broadcast
}
