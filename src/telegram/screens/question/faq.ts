/** "Pertanyaan umum": what was asked before, with the office's answers, for everyone. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { labelOf, ON_A_PAGE, pageOf, pageRow } from './pages.js'
import { faqButtons, questionButtons } from './question-buttons.js'

async function browseScreen(ctx: MemberCtx, asked: number): Promise<Screen> {
  const { say, deps } = ctx.voice
  const read = (page: number) => deps.stores.faq.published({ from: page * ON_A_PAGE, most: ON_A_PAGE })
  const found = await read(asked)
  const page = pageOf(asked, found.total)
  const { entries, total } = page === asked ? found : await read(page)
  const keyboard = new InlineKeyboard()
  const lines = entries.map(({ question }, index) => say('question-offer', { place: page * ON_A_PAGE + index + 1, question }))
  for (const [index, { id, question }] of entries.entries())
    keyboard.text(labelOf(`${page * ON_A_PAGE + index + 1}. ${question}`), faqButtons.entry.data({ entry: id, page })).row()
  pageRow(keyboard, ctx.voice, { page, total, data: (one) => faqButtons.browse.data({ page: one }) })
  keyboard.text(say('button-ask'), questionButtons.ask.data({})).text(say('button-menu'), menuButtons.menu.data({}))
  if (can(ctx.member, 'manage-faq', null)) keyboard.row().text(say('button-faq-manage'), faqButtons.manage.data({ page: 0 }))
  return { text: total === 0 ? say('faq-none') : [say('faq-head', { count: total }), '', ...lines].join('\n'), keyboard }
}

async function browse(ctx: MemberCtx, { page }: { page: number }): Promise<TapReply> {
  if (!can(ctx.member, 'read-faq', null)) return { toast: ctx.voice.say('tap-not-yours'), alert: true }
  return { screen: await browseScreen(ctx, page) }
}

async function read(ctx: MemberCtx, { entry: id, page }: { entry: number; page: number }): Promise<TapReply> {
  const { say, deps } = ctx.voice
  const entry = await deps.stores.faq.byId(id)
  if (entry === null || entry.state !== 'published' || !can(ctx.member, 'read-faq', null)) return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard()
    .text(say('button-back'), faqButtons.browse.data({ page }))
    .text(say('button-ask'), questionButtons.ask.data({}))
  if (can(ctx.member, 'manage-faq', null)) keyboard.row().text(say('button-faq-open'), faqButtons.edit.data({ entry: id }))
  const { question, answer } = entry
  return { screen: { text: say('faq-entry', { question, answer }), keyboard } }
}

export function faqRoutes(routes: Routes): void {
  routes.tap(faqButtons.browse, browse)
  routes.tap(faqButtons.entry, read)
}
