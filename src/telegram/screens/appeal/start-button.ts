/** Under a result and in /keberatan: the last day, and the button that begins an appeal, goes on with it, or shows it. */
import type { InlineKeyboard } from 'grammy'
import type { AppealState } from '../../../domain/appeal/appeal.js'
import { receivedAtOf } from '../../../domain/appeal/appeal-time.js'
import { appealWindow } from '../../../domain/appeal/write-appeal.js'
import type { StoredResult } from '../../../domain/result/result-store.js'
import type { Voice } from '../../context.js'
import { appealButtons } from './appeal-buttons.js'
import { closedText } from './open-appeal.js'

/** The last day on which an appeal is taken, or why none is. */
export function lastDay(voice: Voice, result: StoredResult): { text: string; isOpen: boolean } {
  const { deps, say, date, now } = voice
  const of = { cycleState: result.cycleState, receivedAt: receivedAtOf(result) }
  const window = appealWindow(of, { zone: deps.timeZone, now })
  return window.kind === 'open'
    ? { text: say('appeal-last-day', { last: date(window.last) }), isOpen: true }
    : { text: closedText(voice, window), isOpen: false }
}

/** Under a result and in /keberatan: begin, go on, or look. */
export async function startButton(
  voice: Voice,
  keyboard: InlineKeyboard,
  result: StoredResult,
  own: { id: number; state: AppealState } | null,
): Promise<void> {
  const { say } = voice
  if (own !== null && own.state !== 'draft') keyboard.text(say('button-appeal-own'), appealButtons.view.data({ appeal: own.id })).row()
  else if (lastDay(voice, result).isOpen)
    keyboard.text(say(own === null ? 'button-appeal' : 'button-appeal-go-on'), appealButtons.start.data({ result: result.id })).row()
}
