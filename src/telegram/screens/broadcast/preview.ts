/** A broadcast is seen before it is sent: exactly the messages a recipient gets, sent to oneself. */
import { GrammyError, InlineKeyboard } from 'grammy'
import type { Broadcast } from '../../../domain/broadcast/broadcast.js'
import { filesOf, sendBroadcast } from '../../broadcast-message.js'
import type { MemberCtx } from '../../context.js'
import { isUnreachable } from '../../errors.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { composeButtons } from './compose-buttons.js'
import { isRefused, openSeen } from './draft.js'

/** False: Telegram refuses this content, whoever it is sent to. */
export async function sendToSelf(ctx: MemberCtx, { id, content }: Pick<Broadcast, 'id' | 'content'>): Promise<boolean> {
  const { deps, locale } = ctx.voice
  if (ctx.chatId === undefined) return false
  try {
    const { broadcasts } = deps.stores
    await sendBroadcast(ctx.api, ctx.chatId, { id, content, say: deps.texts.plain(locale), files: filesOf(broadcasts, id) })
    return true
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 400 && !isUnreachable(error)) return false
    throw error
  }
}

async function preview(ctx: MemberCtx, id: number, how: 'preview' | 'test'): Promise<TapReply> {
  const { say } = ctx.voice
  const broadcast = await openSeen(ctx, id)
  if (isRefused(broadcast)) return broadcast.refused
  if (!(await sendToSelf(ctx, broadcast))) return { toast: say('compose-not-sendable'), alert: true }
  if (how === 'test') return { toast: say('compose-test-done') }
  const keyboard = new InlineKeyboard().text(say('button-back'), composeButtons.open.data({ broadcast: id }))
  return { below: [{ text: say('compose-preview-foot'), keyboard }] }
}

export function previewRoutes(routes: Routes): void {
  routes.tap(composeButtons.preview, (ctx, { broadcast }) => preview(ctx, broadcast, 'preview'))
  routes.tap(composeButtons.test, (ctx, { broadcast }) => preview(ctx, broadcast, 'test'))
}
