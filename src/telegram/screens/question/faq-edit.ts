/** Admins word an entry of the FAQ, publish it, change it, take it back. What was asked without a name is shown for rewording first. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { changeFaq, type FaqPart, makeFaq, publishFaq, retireFaq } from '../../../domain/question/faq.js'
import type { FaqEntry } from '../../../domain/question/faq-store.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { openCard } from './card.js'
import { labelOf, ON_A_PAGE, pageOf, pageRow } from './pages.js'
import { answerButtons, faqButtons } from './question-buttons.js'

const SIGNS: Record<FaqEntry['state'], string> = { draft: '✏️', published: '✅', retired: '🗄' }

function refused(ctx: MemberCtx): TapReply | null {
  return can(ctx.member, 'manage-faq', null) ? null : { toast: ctx.voice.say('tap-not-yours'), alert: true }
}

async function manageScreen(ctx: MemberCtx, asked: number): Promise<Screen> {
  const { say, deps } = ctx.voice
  const read = (page: number) => deps.stores.faq.all({ from: page * ON_A_PAGE, most: ON_A_PAGE })
  const found = await read(asked)
  const page = pageOf(asked, found.total)
  const { entries, total } = page === asked ? found : await read(page)
  const keyboard = new InlineKeyboard()
  for (const { id, question, state } of entries)
    keyboard.text(labelOf(`${SIGNS[state]} ${question}`), faqButtons.edit.data({ entry: id })).row()
  pageRow(keyboard, ctx.voice, { page, total, data: (one) => faqButtons.manage.data({ page: one }) })
  keyboard.text(say('button-back'), faqButtons.browse.data({ page: 0 }))
  return { text: say('faq-manage', { count: total }), keyboard }
}

/** The texts stand in blocks that a tap copies, to be changed and sent back. */
function editScreen({ say }: Voice, entry: FaqEntry): Screen {
  const { id, question, answer, state, solved } = entry
  const keyboard = new InlineKeyboard()
    .text(say('button-faq-question'), faqButtons.change.data({ entry: id, part: 'question' }))
    .text(say('button-faq-answer'), faqButtons.change.data({ entry: id, part: 'answer' }))
    .row()
  if (state !== 'published') keyboard.text(say('button-faq-publish'), faqButtons.publish.data({ entry: id })).row()
  if (state !== 'retired')
    keyboard.text(say(state === 'draft' ? 'button-faq-remove' : 'button-faq-retire'), faqButtons.retire.data({ entry: id })).row()
  keyboard.text(say('button-back'), faqButtons.manage.data({ page: 0 }))
  const head = state === 'draft' ? say('faq-state-draft') : say(`faq-state-${state}`, { solved })
  return { text: [head, '', say('faq-texts', { question, answer })].join('\n'), keyboard }
}

async function make(ctx: MemberCtx, { question: questionId }: { question: number }): Promise<TapReply> {
  const opened = await openCard(ctx, questionId)
  if ('refused' in opened) return opened.refused
  const { deps, now, say } = ctx.voice
  const entry = await makeFaq(deps.stores, { questionId, actorId: ctx.member.id, now })
  return entry === null ? { toast: say('tap-stale'), alert: true } : { screen: editScreen(ctx.voice, entry) }
}

async function edit(ctx: MemberCtx, { entry: id }: { entry: number }): Promise<TapReply> {
  const entry = await ctx.voice.deps.stores.faq.byId(id)
  return refused(ctx) ?? (entry === null ? { toast: ctx.voice.say('tap-stale'), alert: true } : { screen: editScreen(ctx.voice, entry) })
}

async function askText(ctx: MemberCtx, { entry: id, part }: { entry: number; part: string }): Promise<TapReply> {
  const entry = await ctx.voice.deps.stores.faq.byId(id)
  const no = refused(ctx)
  if (no !== null) return no
  if (entry === null || (part !== 'question' && part !== 'answer')) return { toast: ctx.voice.say('tap-stale'), alert: true }
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard().text(say('button-back'), faqButtons.edit.data({ entry: id }))
  return { screen: { text: say(`faq-ask-${part}`, { text: entry[part] }), keyboard }, dialog: { name: 'faq-text', entry: id, part } }
}

async function publish(ctx: MemberCtx, { entry: entryId }: { entry: number }): Promise<TapReply> {
  const no = refused(ctx)
  if (no !== null) return no
  const { deps, now, say } = ctx.voice
  const outcome = await publishFaq(deps.stores, { entryId, actorId: ctx.member.id, now })
  switch (outcome.kind) {
    case 'published':
      return { screen: editScreen(ctx.voice, outcome.entry), toast: say('faq-published') }
    case 'already':
      return edit(ctx, { entry: entryId })
    case 'too-short':
      return { toast: say('question-too-short', { least: outcome.least }), alert: true }
    case 'too-long':
      return { toast: say('faq-question-too-long', { most: outcome.most }), alert: true }
  }
}

async function retire(ctx: MemberCtx, { entry: entryId }: { entry: number }): Promise<TapReply> {
  const no = refused(ctx)
  if (no !== null) return no
  const { deps, now } = ctx.voice
  await retireFaq(deps.stores, { entryId, actorId: ctx.member.id, now })
  return { screen: await manageScreen(ctx, 0) }
}

/** Takes a typed text of an entry; `more`: another try may follow. */
export async function typedFaqText(ctx: MemberCtx, entryId: number, part: FaqPart): Promise<{ screen: Screen; more: boolean }> {
  const { say, deps, now } = ctx.voice
  const typed = ctx.message?.text
  if (typed === undefined) return { screen: { text: say('question-text-please') }, more: true }
  const no = refused(ctx)
  if (no !== null) return { screen: { text: say('tap-not-yours') }, more: false }
  const outcome = await changeFaq(deps.stores, { entryId, part, typed, actorId: ctx.member.id, now })
  switch (outcome.kind) {
    case 'changed':
      return { screen: editScreen(ctx.voice, outcome.entry), more: false }
    case 'gone':
      return { screen: { text: say('tap-stale') }, more: false }
    case 'too-short':
      return { screen: { text: say('question-too-short', { least: outcome.least }) }, more: true }
    case 'too-long':
      return { screen: { text: say('faq-question-too-long', { most: outcome.most }) }, more: true }
  }
}

export function faqEditRoutes(routes: Routes): void {
  routes.tap(faqButtons.manage, async (ctx, { page }) => refused(ctx) ?? { screen: await manageScreen(ctx, page) })
  routes.tap(answerButtons.makeFaq, make)
  routes.tap(faqButtons.edit, edit)
  routes.tap(faqButtons.change, askText)
  routes.tap(faqButtons.publish, publish)
  routes.tap(faqButtons.retire, retire)
}
