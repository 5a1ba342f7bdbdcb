/** "Bagaimana dihitung": the formula with the person's own numbers, competency by competency, and who rated when (F3). */
import { InlineKeyboard } from 'grammy'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { calculationPages } from './calculation-text.js'
import { changeLines } from './changed-result.js'
import { openResult } from './result.js'
import { resultButtons } from './result-buttons.js'

async function calculation(ctx: MemberCtx, resultId: number, page: number): Promise<TapReply> {
  const opened = await openResult(ctx, resultId)
  const { say } = ctx.voice
  if (opened === null) return { toast: say('tap-not-yours'), alert: true }
  const texts = calculationPages(ctx.voice, opened.result, opened.framework)
  const account = texts[page - 1]
  if (account === undefined) return { toast: say('tap-stale'), alert: true }
  const pages = texts.length
  // A level that an appeal changed is part of the account.
  const changes = page === 1 ? changeLines(ctx.voice, opened.result, opened.framework) : []
  const text = changes.length === 0 ? account : `${account}\n\n${changes.join('\n')}`
  const keyboard = new InlineKeyboard()
  if (page > 1) keyboard.text(say('button-previous'), resultButtons.calculation.data({ result: resultId, page: page - 1 }))
  if (page < pages)
    keyboard.text(say('button-next-page', { page: page + 1, pages }), resultButtons.calculation.data({ result: resultId, page: page + 1 }))
  keyboard.row().text(say('button-menu'), menuButtons.menu.data({}))
  return { screen: { text, keyboard, protect: true } }
}

export function calculationRoutes(routes: Routes): void {
  routes.tap(resultButtons.calculation, (ctx, { result, page }) => calculation(ctx, result, page))
}
