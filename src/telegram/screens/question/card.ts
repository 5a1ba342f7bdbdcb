/** One question as an admin sees it, in the notice and in the queue; taken by one, answered in the office's name. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { answerQuestion, releaseQuestion, takeQuestion } from '../../../domain/question/answer-question.js'
import { type AdminsQuestion, ANSWER_LENGTH, TAKEN_FOR_MS } from '../../../domain/question/question.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { answerButtons, faqButtons } from './question-buttons.js'

type Member = MemberCtx['member']

function stateLine({ say }: Voice, member: Member, question: AdminsQuestion): string[] {
  if (question.answer !== null) return ['', say('question-card-answered', { answer: question.answer })]
  if (question.takenById === member.id) return ['', say('question-card-mine')]
  return question.takenByName === null ? [] : ['', say('question-card-held', { name: question.takenByName })]
}

export function cardScreen(voice: Voice, member: Member, question: AdminsQuestion): Screen {
  const { say, date } = voice
  const { id: questionId, asker, broadcast, askedAt } = question
  const about = { question: questionId }
  const lines = [
    asker === null ? say('question-card-anonymous') : say('question-card', { name: asker.name, unit: asker.unitName }),
    ...(askedAt === null ? [] : [say('question-card-asked', { date: date(askedAt, 'short') })]),
    ...(broadcast === null ? [] : [say('question-card-broadcast', { title: broadcast.title })]),
    '',
    say('quote', { text: question.text }),
    ...stateLine(voice, member, question),
  ]
  const keyboard = new InlineKeyboard()
  if (question.answer !== null) {
    if (question.faqEntryId === null) keyboard.text(say('button-question-make-faq'), answerButtons.makeFaq.data(about)).row()
    else keyboard.text(say('button-faq-open'), faqButtons.edit.data({ entry: question.faqEntryId })).row()
  } else if (question.takenById === member.id)
    keyboard
      .text(say('button-question-write'), answerButtons.write.data(about))
      .text(say('button-question-release'), answerButtons.release.data(about))
      .row()
  else if (question.takenAt === null || voice.now.getTime() - question.takenAt.getTime() > TAKEN_FOR_MS)
    keyboard.text(say('button-question-take'), answerButtons.take.data(about)).row()
  keyboard.text(say('button-question-others'), answerButtons.queue.data({ page: 0 }))
  return { text: lines.join('\n'), keyboard }
}

/** The question as admins may see it, when this admin may answer it. */
export async function openCard(ctx: MemberCtx, id: number): Promise<AdminsQuestion | { refused: TapReply }> {
  const { say, deps } = ctx.voice
  const refused = { refused: { toast: say('tap-not-yours'), alert: true } }
  const question = await deps.stores.questions.byId(id)
  if (question === null || !can(ctx.member, 'answer-question', question)) return refused
  return (await deps.stores.questions.forAdmins(id)) ?? refused
}

async function show(ctx: MemberCtx, { question: id }: { question: number }): Promise<TapReply> {
  const question = await openCard(ctx, id)
  return 'refused' in question ? question.refused : { screen: cardScreen(ctx.voice, ctx.member, question) }
}

async function take(ctx: MemberCtx, params: { question: number }): Promise<TapReply> {
  const opened = await openCard(ctx, params.question)
  if ('refused' in opened) return opened.refused
  const { deps, now, locale } = ctx.voice
  const outcome = await takeQuestion(deps.stores, { questionId: params.question, adminId: ctx.member.id, now })
  if (outcome.kind === 'mine') return write(ctx, params)
  const card = await show(ctx, params)
  const question = await openCard(ctx, params.question)
  const name = 'refused' in question ? null : question.takenByName
  if (outcome.kind !== 'held-by-another' || name === null) return card
  // A toast is plain text.
  return { ...card, toast: deps.texts.plain(locale)('question-held', { name }), alert: true }
}

async function write(ctx: MemberCtx, { question: id }: { question: number }): Promise<TapReply> {
  const question = await openCard(ctx, id)
  if ('refused' in question) return question.refused
  const card = cardScreen(ctx.voice, ctx.member, question)
  if (question.answer !== null || question.takenById !== ctx.member.id) return { screen: card, toast: ctx.voice.say('question-not-held') }
  const text = `${card.text}\n\n${ctx.voice.say('question-write', ANSWER_LENGTH)}`
  return { screen: { ...card, text }, dialog: { name: 'answer-question', question: id } }
}

async function release(ctx: MemberCtx, params: { question: number }): Promise<TapReply> {
  const opened = await openCard(ctx, params.question)
  if ('refused' in opened) return opened.refused
  const { deps, now, say } = ctx.voice
  const released = await releaseQuestion(deps.stores, { questionId: params.question, adminId: ctx.member.id, now })
  return { ...(await show(ctx, params)), toast: say(released ? 'question-released' : 'question-not-held') }
}

/** Takes the typed answer; `more`: another try may follow. */
export async function typedAnswer(ctx: MemberCtx, id: number): Promise<{ screen: Screen; more: boolean }> {
  const { say, deps, now } = ctx.voice
  const typed = ctx.message?.text
  if (typed === undefined) return { screen: { text: say('question-text-please') }, more: true }
  const opened = await openCard(ctx, id)
  if ('refused' in opened) return { screen: { text: opened.refused.toast ?? say('tap-stale') }, more: false }
  const outcome = await answerQuestion(deps.stores, { questionId: id, adminId: ctx.member.id, typed, now })
  switch (outcome.kind) {
    case 'too-short':
      return { screen: { text: say('question-answer-too-short', { least: outcome.least }) }, more: true }
    case 'too-long':
      return { screen: { text: say('question-answer-too-long', { most: outcome.most }) }, more: true }
    case 'not-held':
      return { screen: { text: say('question-not-held') }, more: false }
    case 'already-answered':
    case 'answered': {
      deps.wakeOutbox()
      const question = await openCard(ctx, id)
      if ('refused' in question) return { screen: { text: say('tap-stale') }, more: false }
      const card = cardScreen(ctx.voice, ctx.member, question)
      return { screen: { ...card, text: `${say('question-answer-sent')}\n\n${card.text}` }, more: false }
    }
  }
}

export function cardRoutes(routes: Routes): void {
  routes.tap(answerButtons.card, show)
  routes.tap(answerButtons.take, take)
  routes.tap(answerButtons.write, write)
  routes.tap(answerButtons.release, release)
}
