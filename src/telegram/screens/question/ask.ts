/** "Tanya": from /bantuan, from under a broadcast, or by simply replying to one; what is typed is looked up in the FAQ first. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { draftQuestion, tooManyOpen } from '../../../domain/question/ask-question.js'
import { QUESTION_LENGTH } from '../../../domain/question/question.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { DialogRequest, Screen, TapReply } from '../../screen.js'
import { receivedButtons } from '../broadcast/received-buttons.js'
import { menuButtons } from '../menu-buttons.js'
import { offersScreen, sendAskScreen } from './offers.js'
import { questionButtons } from './question-buttons.js'

/** The screen that waits for the question, or says kindly that enough of them wait already. */
async function ask(ctx: MemberCtx, broadcast: number | null): Promise<{ screen: Screen; dialog?: DialogRequest }> {
  const { say, deps } = ctx.voice
  const keyboard = new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({}))
  const tooMany = await tooManyOpen(deps.stores, ctx.member.id)
  if (tooMany !== null) return { screen: { text: say('question-too-many', { most: tooMany.most }), keyboard } }
  const text = say(broadcast === null ? 'question-ask' : 'question-ask-broadcast', QUESTION_LENGTH)
  return { screen: { text, keyboard }, dialog: { name: 'question', broadcast } }
}

async function askHere(ctx: MemberCtx): Promise<TapReply> {
  if (!can(ctx.member, 'ask-question', null)) return { toast: ctx.voice.say('tap-not-yours'), alert: true }
  return ask(ctx, null)
}

/** Below, so that what is asked about stays readable. */
async function askBelow(ctx: MemberCtx, broadcast: number | null): Promise<TapReply> {
  const { screen, dialog } = await ask(ctx, broadcast)
  return { below: [screen], ...(dialog === undefined ? {} : { dialog }) }
}

async function askAboutBroadcast(ctx: MemberCtx, { broadcast }: { broadcast: number }): Promise<TapReply> {
  const wasSent = await ctx.voice.deps.stores.questions.wasSent(broadcast, ctx.member.id)
  return wasSent ? askBelow(ctx, broadcast) : { toast: ctx.voice.say('tap-stale'), alert: true }
}

async function askMore(ctx: MemberCtx, { question: id }: { question: number }): Promise<TapReply> {
  const question = await ctx.voice.deps.stores.questions.byId(id)
  if (question === null || question.answeredAt === null || !can(ctx.member, 'see-question', question))
    return { toast: ctx.voice.say('tap-stale'), alert: true }
  return askBelow(ctx, question.broadcast?.id ?? null)
}

async function clear(ctx: MemberCtx, { question: id }: { question: number }): Promise<TapReply> {
  const question = await ctx.voice.deps.stores.questions.byId(id)
  if (question === null || question.answeredAt === null || !can(ctx.member, 'see-question', question))
    return { toast: ctx.voice.say('tap-stale'), alert: true }
  return { toast: ctx.voice.deps.texts.plain(ctx.voice.locale)('question-clear-thanks') }
}

/** Takes what was typed as a question; `more`: another try may follow. */
export async function typedQuestion(ctx: MemberCtx, broadcast: number | null): Promise<{ screen: Screen; more: boolean }> {
  const { say, deps, now } = ctx.voice
  const { text, message_id: messageId } = ctx.message ?? {}
  if (text === undefined || messageId === undefined) return { screen: { text: say('question-text-please') }, more: true }
  // Each one is searched for in all of the FAQ.
  if (!deps.costly.mayAsk(ctx.member.id)) return { screen: { text: say('too-costly') }, more: true }
  const asked = { personId: ctx.member.id, messageId, text, broadcastId: broadcast, now }
  const outcome = await draftQuestion(deps.stores, asked)
  switch (outcome.kind) {
    case 'too-short':
      return { screen: { text: say('question-too-short', { least: outcome.least }) }, more: true }
    case 'too-long':
      return { screen: { text: say('question-too-long', { most: outcome.most }) }, more: true }
    case 'too-many':
      return { screen: { text: say('question-too-many', { most: outcome.most }) }, more: false }
    case 'drafted': {
      const draft = { id: outcome.questionId, text: outcome.text }
      return { screen: offersScreen(ctx.voice, draft, outcome.offers) ?? sendAskScreen(ctx.voice, draft), more: false }
    }
  }
}

/** What is typed while nothing waits for it: a reply to a broadcast is a question about it, anything else is shown the way. */
export async function fromFreeText(ctx: MemberCtx): Promise<{ screen: Screen; dialog?: DialogRequest }> {
  const { say, deps } = ctx.voice
  const repliedTo = ctx.message?.reply_to_message?.message_id
  const broadcast = repliedTo === undefined ? null : await deps.stores.questions.broadcastOfMessage(ctx.member.id, repliedTo)
  if (broadcast === null) {
    const keyboard = new InlineKeyboard()
      .text(say('button-ask'), questionButtons.ask.data({}))
      .text(say('button-menu'), menuButtons.menu.data({}))
    return { screen: { text: say('buttons-please'), keyboard } }
  }
  const { screen, more } = await typedQuestion(ctx, broadcast)
  return more ? { screen, dialog: { name: 'question', broadcast } } : { screen }
}

export function askRoutes(routes: Routes): void {
  routes.tap(questionButtons.ask, askHere)
  routes.tap(receivedButtons.ask, askAboutBroadcast)
  routes.tap(questionButtons.askMore, askMore)
  routes.tap(questionButtons.clear, clear)
}
