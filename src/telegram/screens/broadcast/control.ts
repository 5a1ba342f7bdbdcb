/** Pause, resume and cancel, at any moment and by any admin. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { isOrdinary } from '../../../domain/broadcast/broadcast.js'
import { cancelBroadcast, pauseBroadcast, resumeBroadcast } from '../../../domain/broadcast/run-broadcast.js'
import type { Stores } from '../../../domain/stores.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { composeButtons } from './compose-buttons.js'
import { broadcastScreen, isRefused, type Opened, openSeen } from './draft.js'
import { progressButtons } from './progress-buttons.js'

type About = { broadcast: number }
type Act = (stores: Stores, act: { id: number; actorId: number | null; now: Date }) => Promise<unknown>

/** What waits for approval is cancelled by its author only: the others refuse it. */
async function openToRun(ctx: MemberCtx, id: number): Promise<Opened> {
  const { say } = ctx.voice
  const broadcast = await openSeen(ctx, id)
  if (isRefused(broadcast)) return broadcast
  const isOwnMatter = broadcast.state === 'approval' || !isOrdinary(broadcast)
  const may = can(ctx.member, 'manage-broadcasts', null) && (!isOwnMatter || can(ctx.member, 'edit-broadcast', broadcast))
  return may ? broadcast : { refused: { toast: say('tap-not-yours'), alert: true } }
}

async function run(ctx: MemberCtx, { broadcast: id }: About, act: Act): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const broadcast = await openToRun(ctx, id)
  if (isRefused(broadcast)) return broadcast.refused
  await act(deps.stores, { id, actorId: ctx.member.id, now })
  const after = await deps.stores.broadcasts.byId(id)
  // Nothing moved: a doubled tap, or a button of an older message.
  if (after === null || after.state === broadcast.state) return { toast: say('tap-stale'), alert: true }
  deps.wakeBroadcasts()
  if (after.state === 'cancelled' && after.startedAt === null) {
    const keyboard = new InlineKeyboard().text(say('button-compose-list'), composeButtons.list.data({}))
    return { screen: { text: say('compose-cancelled', { title: broadcast.title }), keyboard } }
  }
  return { screen: await broadcastScreen(ctx.voice, ctx.member, after) }
}

async function askCancel(ctx: MemberCtx, about: About): Promise<TapReply> {
  const { say } = ctx.voice
  const broadcast = await openToRun(ctx, about.broadcast)
  if (isRefused(broadcast)) return broadcast.refused
  if (!['approval', 'scheduled', 'sending', 'paused'].includes(broadcast.state)) return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard()
    .text(say('button-compose-cancel-sure'), progressButtons.cancelSure.data(about))
    .danger()
    .row()
    .text(say('button-back'), composeButtons.open.data(about))
  return { screen: { text: say('compose-cancel-ask', { title: broadcast.title }), keyboard } }
}

async function refresh(ctx: MemberCtx, about: About): Promise<TapReply> {
  const broadcast = await openToRun(ctx, about.broadcast)
  return isRefused(broadcast) ? broadcast.refused : { screen: await broadcastScreen(ctx.voice, ctx.member, broadcast) }
}

export function controlRoutes(routes: Routes): void {
  routes.tap(progressButtons.pause, (ctx, about) => run(ctx, about, pauseBroadcast))
  routes.tap(progressButtons.resume, (ctx, about) => run(ctx, about, resumeBroadcast))
  routes.tap(progressButtons.cancel, askCancel)
  routes.tap(progressButtons.cancelSure, (ctx, about) => run(ctx, about, cancelBroadcast))
  routes.tap(progressButtons.refresh, refresh)
}
