/** Takes a typed question, a typed answer, and a typed text of the FAQ. */
import type { MemberCtx } from '../context.js'
import { type DialogRequest, type Screen, send } from '../screen.js'
import { typedQuestion } from '../screens/question/ask.js'
import { typedAnswer } from '../screens/question/card.js'
import { typedFaqText } from '../screens/question/faq-edit.js'

type Requested<N extends DialogRequest['name']> = Extract<DialogRequest, { name: N }>
type Done = Promise<{ done: boolean; notes: string[] }>

async function told(ctx: MemberCtx, { screen, more }: { screen: Screen; more: boolean }): Done {
  await send(ctx, screen)
  return { done: !more, notes: [] }
}

export async function questionTurn(ctx: MemberCtx, { broadcast }: Requested<'question'>): Done {
  return told(ctx, await typedQuestion(ctx, broadcast))
}

export async function answerQuestionTurn(ctx: MemberCtx, { question }: Requested<'answer-question'>): Done {
  return told(ctx, await typedAnswer(ctx, question))
}

export async function faqTextTurn(ctx: MemberCtx, { entry, part }: Requested<'faq-text'>): Done {
  return told(ctx, await typedFaqText(ctx, entry, part))
}
