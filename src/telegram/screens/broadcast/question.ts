/** The understanding question of a draft: each step is kept as it is said; the right answer is tapped or typed. */
import { InlineKeyboard } from 'grammy'
import { chooseRight, type QuestionFault, questionStep, takeQuestion } from '../../../domain/broadcast/compose-question.js'
import type { BroadcastContent } from '../../../domain/broadcast/content.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { change } from './compose.js'
import { composeButtons } from './compose-buttons.js'
import { isRefused, openOwn } from './draft.js'

type About = { broadcast: number }

function questionScreen({ say, deps, locale }: Voice, about: About, content: BroadcastContent): Screen {
  const { question, unfinishedQuestion: begun } = content
  const step = questionStep(content)
  const plain = deps.texts.plain(locale)
  const keyboard = new InlineKeyboard()
  if (step === 'correct')
    for (const [option, text] of (begun?.options ?? []).entries())
      keyboard
        .text(
          plain('compose-question-option', { place: option + 1, option: text }),
          composeButtons.questionRight.data({ ...about, option }),
        )
        .row()
  if (question !== null || begun !== undefined)
    keyboard.text(say('button-compose-question-remove'), composeButtons.removeQuestion.data(about)).row()
  keyboard.text(say('button-back'), composeButtons.open.data(about))
  const right = question?.options[question.correct] ?? ''
  const now = question === null || begun !== undefined ? [] : [say('compose-question-now', { text: question.text, right })]
  const said = begun === undefined ? [] : [say('quote', { text: [begun.text, ...begun.options].join('\n') })]
  return { text: [say('compose-question-head'), ...now, ...said, say(`compose-question-${step}`)].join('\n'), keyboard }
}

function faultText({ say }: Voice, fault: QuestionFault): string {
  switch (fault.kind) {
    case 'text-length':
    case 'explanation-length':
    case 'options-count':
      return say(`compose-question-${fault.kind}`, { least: fault.least, most: fault.most })
    case 'option-too-long':
      return say('compose-question-option-too-long', { place: fault.place, most: fault.most })
    case 'option-twice':
      return say('compose-question-option-twice', { place: fault.place })
    case 'several-right':
      return say('compose-question-several-right')
    case 'no-such-option':
      return say('compose-question-no-such-option', { most: fault.most })
  }
}

/** Takes what was typed; `more`: another step follows. */
export async function takeQuestionStep(
  ctx: MemberCtx,
  id: number,
  said: { typed: string; messageId: number },
): Promise<{ screen: Screen; more: boolean }> {
  const { say } = ctx.voice
  const draft = await openOwn(ctx, id)
  if (isRefused(draft)) return { screen: { text: draft.refused.toast ?? say('tap-stale') }, more: false }
  const outcome = takeQuestion(draft.content, said.typed, said.messageId)
  if (outcome.kind === 'fault') return { screen: { text: faultText(ctx.voice, outcome.fault) }, more: true }
  const { screen } = await change(ctx, id, () => outcome.content)
  if (outcome.content.unfinishedQuestion === undefined) return { screen, more: false }
  return { screen: questionScreen(ctx.voice, { broadcast: id }, outcome.content), more: true }
}

async function open(ctx: MemberCtx, about: About): Promise<TapReply> {
  const draft = await openOwn(ctx, about.broadcast)
  if (isRefused(draft)) return draft.refused
  return { screen: questionScreen(ctx.voice, about, draft.content), dialog: { name: 'broadcast-question', ...about } }
}

async function right(ctx: MemberCtx, { broadcast, option }: { broadcast: number; option: number }): Promise<TapReply> {
  const draft = await openOwn(ctx, broadcast)
  if (isRefused(draft)) return draft.refused
  const outcome = chooseRight(draft.content, option)
  if (outcome?.kind !== 'taken') return { toast: ctx.voice.say('tap-stale'), alert: true }
  await change(ctx, broadcast, () => outcome.content)
  return { screen: questionScreen(ctx.voice, { broadcast }, outcome.content), dialog: { name: 'broadcast-question', broadcast } }
}

async function remove(ctx: MemberCtx, { broadcast }: About): Promise<TapReply> {
  const draft = await openOwn(ctx, broadcast)
  if (isRefused(draft)) return draft.refused
  const { unfinishedQuestion: _, ...rest } = draft.content
  return { screen: (await change(ctx, broadcast, () => ({ ...rest, question: null }))).screen }
}

export function questionRoutes(routes: Routes): void {
  routes.tap(composeButtons.question, open)
  routes.tap(composeButtons.questionRight, right)
  routes.tap(composeButtons.removeQuestion, remove)
}
