/** What can be done from a result: look closer, say that it was read, say how fair it was. */
import { InlineKeyboard } from 'grammy'
import type { StoredResult } from '../../../domain/result/result-store.js'
import type { Voice } from '../../context.js'
import { startButton } from '../appeal/start-button.js'
import { resultButtons } from './result-buttons.js'

export async function resultKeyboard(voice: Voice, result: StoredResult): Promise<InlineKeyboard> {
  const { say, deps } = voice
  const about = { result: result.id }
  const keyboard = new InlineKeyboard()
    .text(say('button-details'), resultButtons.details.data(about))
    .row()
    .text(say('button-calculation'), resultButtons.calculation.data({ ...about, page: 1 }))
    .row()
    .text(say('button-training'), resultButtons.plan.data(about))
    .row()
    .text(say('button-rapor'), resultButtons.rapor.data(about))
  if ((await deps.stores.results.countOf(result.personId)) > 1) keyboard.text(say('button-trend'), resultButtons.trend.data(about))
  keyboard.row()
  if (result.acknowledgedAt === null) keyboard.text(say('button-acknowledge'), resultButtons.acknowledge.data(about)).row()
  else if (result.cycleState === 'published') keyboard.text(say('button-comment'), resultButtons.comment.data(about)).row()
  await startButton(voice, keyboard, result, await deps.stores.appeals.ofResult(result.id))
  if (result.cycleState === 'published') keyboard.text(say('button-fairness'), resultButtons.fairness.data(about)).row()
  return keyboard
}
