/** Before a question goes out: what the FAQ has near it, then with the name or without. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { answeredByFaq, sendQuestion } from '../../../domain/question/ask-question.js'
import type { PublishedFaq } from '../../../domain/question/faq-store.js'
import { nearest } from '../../../domain/question/nearest.js'
import { plainWords } from '../../../domain/question/plain-words.js'
import type { Question } from '../../../domain/question/question.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { labelOf } from './pages.js'
import { questionButtons } from './question-buttons.js'

type Draft = Pick<Question, 'id' | 'text'>

/** Null when nothing is near. */
export function offersScreen({ say }: Voice, draft: Draft, offers: readonly PublishedFaq[]): Screen | null {
  if (offers.length === 0) return null
  const lines = offers.map(({ question }, index) => say('question-offer', { place: index + 1, question }))
  const keyboard = new InlineKeyboard()
  for (const [index, { id, question }] of offers.entries())
    keyboard.text(labelOf(`${index + 1}. ${question}`), questionButtons.offer.data({ question: draft.id, entry: id })).row()
  keyboard.text(say('button-question-go-on'), questionButtons.goOn.data({ question: draft.id }))
  return { text: [say('question-offers'), '', ...lines].join('\n'), keyboard }
}

export function sendAskScreen({ say }: Voice, { id, text }: Draft): Screen {
  const keyboard = new InlineKeyboard()
    .text(say('button-question-named'), questionButtons.send.data({ question: id, as: 'named' }))
    .row()
    .text(say('button-question-anonymous'), questionButtons.send.data({ question: id, as: 'anonymous' }))
    .row()
    .text(say('button-question-drop'), questionButtons.drop.data({ question: id }))
  return { text: say('question-send-ask', { text }), keyboard }
}

/** The person's own draft; one already sent says so. */
async function openDraft(ctx: MemberCtx, id: number): Promise<Question | { refused: TapReply }> {
  const { say, deps } = ctx.voice
  const question = await deps.stores.questions.byId(id)
  if (question === null || !can(ctx.member, 'see-question', question)) return { refused: { toast: say('tap-stale'), alert: true } }
  return question.askedAt === null ? question : { refused: { screen: sentScreen(ctx.voice, question.anonymous) } }
}

function sentScreen({ say }: Voice, anonymous: boolean): Screen {
  const keyboard = new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({}))
  return { text: say(anonymous ? 'question-sent-anonymous' : 'question-sent'), keyboard }
}

async function showOffers(ctx: MemberCtx, { question: id }: { question: number }): Promise<TapReply> {
  const draft = await openDraft(ctx, id)
  if ('refused' in draft) return draft.refused
  const offers = nearest(await ctx.voice.deps.stores.faq.evidence(plainWords(draft.text)))
  return { screen: offersScreen(ctx.voice, draft, offers) ?? sendAskScreen(ctx.voice, draft) }
}

async function showOffer(ctx: MemberCtx, params: { question: number; entry: number }): Promise<TapReply> {
  const { say, deps } = ctx.voice
  const draft = await openDraft(ctx, params.question)
  if ('refused' in draft) return draft.refused
  const entry = await deps.stores.faq.byId(params.entry)
  if (entry === null || entry.state !== 'published') return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard()
    .text(say('button-question-solved'), questionButtons.solved.data(params))
    .row()
    .text(say('button-question-go-on'), questionButtons.goOn.data({ question: draft.id }))
    .row()
    .text(say('button-back'), questionButtons.offers.data({ question: draft.id }))
  const { question, answer } = entry
  return { screen: { text: [say('faq-entry', { question, answer }), '', say('question-solved-ask')].join('\n'), keyboard } }
}

async function solved(ctx: MemberCtx, params: { question: number; entry: number }): Promise<TapReply> {
  const draft = await openDraft(ctx, params.question)
  if ('refused' in draft) return draft.refused
  const { say, deps } = ctx.voice
  if (!(await answeredByFaq(deps.stores, { questionId: draft.id, faqEntryId: params.entry })))
    return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({}))
  const entry = await deps.stores.faq.byId(params.entry)
  const answer = entry === null ? [] : [say('faq-entry', entry), '']
  return { screen: { text: [...answer, say('question-solved')].join('\n'), keyboard } }
}

async function goOn(ctx: MemberCtx, { question: id }: { question: number }): Promise<TapReply> {
  const draft = await openDraft(ctx, id)
  return 'refused' in draft ? draft.refused : { screen: sendAskScreen(ctx.voice, draft) }
}

async function sendIt(ctx: MemberCtx, params: { question: number; as: string }): Promise<TapReply> {
  const { say, deps, now } = ctx.voice
  const draft = await openDraft(ctx, params.question)
  if ('refused' in draft) return draft.refused
  if (params.as !== 'named' && params.as !== 'anonymous') return { toast: say('tap-stale'), alert: true }
  const anonymous = params.as === 'anonymous'
  const outcome = await sendQuestion(deps.stores, { questionId: draft.id, personId: ctx.member.id, anonymous, now })
  switch (outcome.kind) {
    case 'sent':
      deps.wakeOutbox()
      return { screen: sentScreen(ctx.voice, anonymous) }
    case 'already-sent':
      return goOn(ctx, { question: draft.id })
    case 'too-many':
      return { toast: say('question-too-many', { most: outcome.most }), alert: true }
    case 'gone':
      return { toast: say('tap-stale'), alert: true }
  }
}

async function drop(ctx: MemberCtx, { question: id }: { question: number }): Promise<TapReply> {
  const draft = await openDraft(ctx, id)
  if ('refused' in draft) return draft.refused
  await ctx.voice.deps.stores.questions.removeDraft(id)
  const keyboard = new InlineKeyboard().text(ctx.voice.say('button-menu'), menuButtons.menu.data({}))
  return { screen: { text: ctx.voice.say('question-dropped'), keyboard } }
}

export function offerRoutes(routes: Routes): void {
  routes.tap(questionButtons.offers, showOffers)
  routes.tap(questionButtons.offer, showOffer)
  routes.tap(questionButtons.solved, solved)
  routes.tap(questionButtons.goOn, goOn)
  routes.tap(questionButtons.send, sendIt)
  routes.tap(questionButtons.drop, drop)
}
