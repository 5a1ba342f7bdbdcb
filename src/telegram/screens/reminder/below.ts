/** From the escalation: where the people wait whom the superiors below have not rated yet, as counts by unit; no names. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { reminderButtons } from './reminder-buttons.js'

/** Units named on one screen; the rest is counted in the head. */
const UNITS_SHOWN = 30

async function below(ctx: MemberCtx): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  if (!can(ctx.member, 'see-waiting-below', null)) return { toast: say('tap-not-yours'), alert: true }
  const units = await deps.stores.reminders.waitingBelow(ctx.member.id, now)
  const count = units.reduce((sum, one) => sum + one.count, 0)
  const lines = units.slice(0, UNITS_SHOWN).map((one) => say('waiting-below-unit', one))
  const keyboard = new InlineKeyboard()
    .text(say('button-refresh'), reminderButtons.below.data({}))
    .text(say('button-menu'), menuButtons.menu.data({}))
  const text = count === 0 ? say('waiting-below-none') : [say('waiting-below', { count }), '', ...lines].join('\n')
  return { screen: { text, keyboard } }
}

export function belowRoutes(routes: Routes): void {
  routes.tap(reminderButtons.below, below)
}
