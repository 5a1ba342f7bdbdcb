/** The keyboard under a broadcast, fresh and after everything its reader has tapped. */
import { InlineKeyboard } from 'grammy'
import type { Broadcast } from '../../../domain/broadcast/broadcast.js'
import type { Voice } from '../../context.js'
import { receivedButtons } from './received-buttons.js'

/** What one reader has said about it. */
export interface ReaderReaction {
  understoodAt: Date | null
  /** Place of the option that was chosen first. */
  answer: number | null
}

/** Links, the options of the question, `Saya sudah paham`, and the way to ask: in the order of reading. */
export function receivedKeyboard(
  { say }: Pick<Voice, 'say'>,
  { id, content }: Pick<Broadcast, 'id' | 'content'>,
  { understoodAt, answer }: ReaderReaction,
): InlineKeyboard {
  const keyboard = new InlineKeyboard()
  for (const { label, url } of content.links) keyboard.url(label, url).row()
  const { question } = content
  for (const [option, label] of (question?.options ?? []).entries()) {
    const mark = markOf({ option, answer, correct: question?.correct ?? 0 })
    // Not through a text of locales/: a label is not HTML, so nothing in it may be escaped.
    keyboard.text(`${mark}${label}`, receivedButtons.answer.data({ broadcast: id, option })).row()
  }
  if (content.asksUnderstood)
    keyboard
      .text(
        say(understoodAt === null ? 'button-received-understood' : 'button-received-already'),
        receivedButtons.understood.data({ broadcast: id }),
      )
      .row()
  return keyboard.text(say('button-received-ask'), receivedButtons.ask.data({ broadcast: id }))
}

/** Nothing before the answer; then the right one, and the chosen one where it is another. */
function markOf({ option, answer, correct }: { option: number; answer: number | null; correct: number }): string {
  if (answer === null) return ''
  if (option === correct) return '✅ '
  return option === answer ? '❌ ' : ''
}
