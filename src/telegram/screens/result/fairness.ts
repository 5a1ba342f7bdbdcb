/** The one question after a result: how fair was it, 1 to 5, and a sentence if wanted (F7). */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { LEVELS, type Level } from '../../../domain/competency/framework.js'
import { REMARK_MOST } from '../../../domain/result/acknowledge.js'
import type { StoredResult } from '../../../domain/result/result-store.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { CHOSEN } from '../form/item-screen.js'
import { openResult } from './result.js'
import { resultButtons } from './result-buttons.js'

export async function fairnessScreen(voice: Voice, result: StoredResult): Promise<{ screen: Screen; answered: boolean }> {
  const { say, deps } = voice
  const own = await deps.stores.fairness.of(result.cycleId, result.personId)
  const keyboard = new InlineKeyboard()
  for (const level of LEVELS)
    keyboard.text(own?.level === level ? `${level} ${CHOSEN}` : `${level}`, resultButtons.fairnessLevel.data({ result: result.id, level }))
  if (own !== null) keyboard.row().text(say('button-fairness-text'), resultButtons.fairnessText.data({ result: result.id }))
  const text = [
    say('fairness-ask', { cycle: result.cycleName }),
    '',
    say('fairness-scale'),
    ...(own === null ? [] : ['', say('fairness-answered', { level: own.level })]),
    ...(own?.text == null ? [] : [say('quote', { text: own.text })]),
    '',
    say('fairness-anonymous'),
  ].join('\n')
  return { screen: { text, keyboard }, answered: own !== null }
}

async function openAnswerable(ctx: MemberCtx, resultId: number): Promise<{ result: StoredResult } | { refused: TapReply }> {
  const opened = await openResult(ctx, resultId)
  const { say } = ctx.voice
  if (opened === null) return { refused: { toast: say('tap-not-yours'), alert: true } }
  if (!can(ctx.member, 'answer-fairness', opened.result)) return { refused: { toast: say('form-closed-cycle'), alert: true } }
  return opened
}

async function ask(ctx: MemberCtx, resultId: number): Promise<TapReply> {
  const opened = await openAnswerable(ctx, resultId)
  return 'refused' in opened ? opened.refused : { below: [(await fairnessScreen(ctx.voice, opened.result)).screen] }
}

/** Not in the audit: the answer is to stand beside no name. */
async function answer(ctx: MemberCtx, params: { result: number; level: Level }): Promise<TapReply> {
  const opened = await openAnswerable(ctx, params.result)
  if ('refused' in opened) return opened.refused
  const { deps, say, now } = ctx.voice
  const { cycleId, personId } = opened.result
  await deps.stores.fairness.answer({ cycleId, personId, level: params.level, now })
  return { screen: (await fairnessScreen(ctx.voice, opened.result)).screen, toast: say('fairness-kept') }
}

async function askText(ctx: MemberCtx, resultId: number): Promise<TapReply> {
  const opened = await openAnswerable(ctx, resultId)
  if ('refused' in opened) return opened.refused
  const { deps, say } = ctx.voice
  const { cycleId, personId } = opened.result
  if ((await deps.stores.fairness.of(cycleId, personId)) === null) return { toast: say('tap-stale'), alert: true }
  return { below: [{ text: say('fairness-text-ask', { most: REMARK_MOST }) }], dialog: { name: 'fairness-text', result: resultId } }
}

/** What was typed, already checked; answers what to show below it. */
export async function keepFairnessText(ctx: MemberCtx, about: { result: number; text: string }): Promise<Screen> {
  const opened = await openAnswerable(ctx, about.result)
  const { deps, say } = ctx.voice
  if ('refused' in opened) return { text: opened.refused.toast ?? say('tap-stale') }
  const { cycleId, personId } = opened.result
  await deps.stores.fairness.setText({ cycleId, personId, text: about.text })
  return (await fairnessScreen(ctx.voice, opened.result)).screen
}

export function fairnessRoutes(routes: Routes): void {
  routes.tap(resultButtons.fairness, (ctx, { result }) => ask(ctx, result))
  routes.tap(resultButtons.fairnessLevel, answer)
  routes.tap(resultButtons.fairnessText, (ctx, { result }) => askText(ctx, result))
}
