/** What the bot says on its own about questions: to the admins that one came, to the asker what the office answered. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import type { NoticeData } from '../../domain/notice/notice.js'
import type { Member } from '../../domain/roster/member.js'
import type { Voice } from '../context.js'
import type { Screen } from '../screen.js'
import { cardScreen } from '../screens/question/card.js'
import { questionButtons } from '../screens/question/question-buttons.js'

/** Of no use once answered; one that somebody took says who. */
export async function questionAsked(voice: Voice, member: Member, { questionId }: NoticeData<'question-asked'>): Promise<Screen | null> {
  const { questions } = voice.deps.stores
  const question = await questions.byId(questionId)
  if (question === null || question.answeredAt !== null || !can(member, 'answer-question', question)) return null
  const shown = await questions.forAdmins(questionId)
  return shown === null ? null : cardScreen(voice, member, shown)
}

/** The office answers, not a person. */
export async function questionAnswered(
  voice: Voice,
  member: Member,
  { questionId }: NoticeData<'question-answered'>,
): Promise<Screen | null> {
  const { say } = voice
  const question = await voice.deps.stores.questions.byId(questionId)
  if (question === null || question.answer === null || !can(member, 'see-question', question)) return null
  const keyboard = new InlineKeyboard()
    .text(say('button-question-clear'), questionButtons.clear.data({ question: questionId }))
    .text(say('button-question-more'), questionButtons.askMore.data({ question: questionId }))
  return { text: say('notice-question-answered', { question: question.text, answer: question.answer }), keyboard }
}
