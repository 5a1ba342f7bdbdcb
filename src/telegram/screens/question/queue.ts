/** What waits for an answer, oldest first; for admins, without what they ask themselves. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { labelOf, ON_A_PAGE, pageOf, pageRow } from './pages.js'
import { answerButtons, faqButtons } from './question-buttons.js'

async function queueScreen(ctx: MemberCtx, asked: number): Promise<Screen> {
  const { say, deps } = ctx.voice
  const read = (page: number) => deps.stores.questions.open(ctx.member.id, { from: page * ON_A_PAGE, most: ON_A_PAGE })
  const found = await read(asked)
  const page = pageOf(asked, found.total)
  const { questions, total } = page === asked ? found : await read(page)
  const keyboard = new InlineKeyboard()
  for (const { id, text, takenById } of questions) {
    const sign = takenById === null ? '🟢' : takenById === ctx.member.id ? '✍️' : '⏳'
    keyboard.text(labelOf(`${sign} ${text}`), answerButtons.card.data({ question: id })).row()
  }
  pageRow(keyboard, ctx.voice, { page, total, data: (one) => answerButtons.queue.data({ page: one }) })
  keyboard.text(say('button-faq-manage'), faqButtons.manage.data({ page: 0 })).text(say('button-menu'), menuButtons.menu.data({}))
  return { text: total === 0 ? say('question-queue-empty') : say('question-queue', { count: total }), keyboard }
}

async function queue(ctx: MemberCtx, { page }: { page: number }): Promise<TapReply> {
  if (!can(ctx.member, 'answer-questions', null)) return { toast: ctx.voice.say('tap-not-yours'), alert: true }
  return { screen: await queueScreen(ctx, page) }
}

export function queueRoutes(routes: Routes): void {
  routes.tap(answerButtons.queue, queue)
}
