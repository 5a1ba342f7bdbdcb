/** /bantuan: how Cermin is used, and where to ask. */
import { InlineKeyboard } from 'grammy'
import type { MemberCtx } from '../context.js'
import type { Routes } from '../router.js'
import type { Screen } from '../screen.js'
import { menuButtons } from './menu-buttons.js'
import { faqButtons, questionButtons } from './question/question-buttons.js'

function helpScreen(ctx: MemberCtx): Screen {
  const { say, deps } = ctx.voice
  const keyboard = new InlineKeyboard()
    .text(say('button-ask'), questionButtons.ask.data({}))
    .text(say('button-faq'), faqButtons.browse.data({ page: 0 }))
    .row()
    .text(say('button-menu'), menuButtons.menu.data({}))
  return { text: say('help', { agency: deps.agencyName }), keyboard }
}

export function helpRoutes(routes: Routes): void {
  routes.command('bantuan', async (ctx) => helpScreen(ctx))
}
