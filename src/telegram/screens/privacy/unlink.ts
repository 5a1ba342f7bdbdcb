/** "Putuskan Telegram": a person takes the own account away from the record; the record itself is the office's duty and stays (L1). */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { unlinkOneself } from '../../../domain/identity/unlink.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { privacyButtons } from './privacy-buttons.js'

function ask(ctx: MemberCtx): TapReply {
  const { say, deps } = ctx.voice
  if (!can(ctx.member, 'unlink-oneself', null)) return { toast: say('tap-not-yours'), alert: true }
  const keyboard = new InlineKeyboard()
    .text(say('button-unlink-oneself-sure'), privacyButtons.unlinkSure.data({}))
    .danger()
    .row()
    .text(say('button-back'), menuButtons.myData.data({}))
  return { screen: { text: say('unlink-oneself-ask', { agency: deps.agencyName }), keyboard } }
}

async function unlink(ctx: MemberCtx): Promise<TapReply> {
  const { say, deps, now } = ctx.voice
  if (!can(ctx.member, 'unlink-oneself', null)) return { toast: say('tap-not-yours'), alert: true }
  const outcome = await unlinkOneself(deps.stores, { personId: ctx.member.id, now })
  if (outcome.kind === 'last-admin') return { toast: say('unlink-oneself-last-admin'), alert: true }
  deps.wakeOutbox()
  if (outcome.kind === 'unlinked') await ctx.api.deleteMyCommands({ scope: { type: 'chat', chat_id: outcome.telegramId } }).catch(() => {})
  return { screen: { text: say('unlink-oneself-done', { agency: deps.agencyName }) } }
}

export function unlinkRoutes(routes: Routes): void {
  routes.tap(privacyButtons.unlink, async (ctx) => ask(ctx))
  routes.tap(privacyButtons.unlinkSure, unlink)
}
