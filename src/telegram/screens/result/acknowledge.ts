/** "Saya sudah membaca" under a result, with room for a comment; the text says that it means seen, not agreed (G4). */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { acknowledgeResult, commentResult, REMARK_MOST } from '../../../domain/result/acknowledge.js'
import type { StoredResult } from '../../../domain/result/result-store.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { acknowledgedLines } from './acknowledged-lines.js'
import { fairnessScreen } from './fairness.js'
import { openResult } from './result.js'
import { resultButtons } from './result-buttons.js'
import { resultKeyboard } from './result-keyboard.js'

async function acknowledge(ctx: MemberCtx, resultId: number): Promise<TapReply> {
  const opened = await openResult(ctx, resultId)
  const { say, deps, now } = ctx.voice
  if (opened === null || !can(ctx.member, 'acknowledge-result', opened.result)) return { toast: say('tap-not-yours'), alert: true }
  const result = { ...opened.result, acknowledgedAt: await acknowledgeResult(deps.stores, { result: opened.result, now }) }
  const question = can(ctx.member, 'answer-fairness', result) ? await fairnessScreen(ctx.voice, result) : null
  return {
    keyboard: await resultKeyboard(ctx.voice, result),
    below: [acknowledgedScreen(ctx, result), ...(question === null || question.answered ? [] : [question.screen])],
    toast: say('ack-kept'),
  }
}

function acknowledgedScreen(ctx: MemberCtx, result: StoredResult): Screen {
  const { say } = ctx.voice
  const text = [...acknowledgedLines(ctx.voice, result), '', say('ack-meaning')].join('\n')
  const keyboard = new InlineKeyboard()
  if (can(ctx.member, 'comment-result', result)) keyboard.text(say('button-comment'), resultButtons.comment.data({ result: result.id }))
  return { text, keyboard, protect: true }
}

async function askComment(ctx: MemberCtx, resultId: number): Promise<TapReply> {
  const opened = await openCommentable(ctx, resultId)
  if ('refused' in opened) return opened.refused
  const { say } = ctx.voice
  const given = opened.result.acknowledgeComment
  const lines = [
    say('comment-ask', { rater: opened.result.raterName, most: REMARK_MOST }),
    ...(given === null ? [] : ['', say('comment-given', { comment: given })]),
  ]
  return { below: [{ text: lines.join('\n') }], dialog: { name: 'result-comment', result: resultId } }
}

async function openCommentable(ctx: MemberCtx, resultId: number): Promise<{ result: StoredResult } | { refused: TapReply }> {
  const opened = await openResult(ctx, resultId)
  const { say } = ctx.voice
  if (opened === null) return { refused: { toast: say('tap-not-yours'), alert: true } }
  if (!can(ctx.member, 'comment-result', opened.result)) return { refused: { toast: say('form-closed-cycle'), alert: true } }
  return opened
}

/** What was typed, already checked; answers what to show below it. */
export async function keepComment(ctx: MemberCtx, about: { result: number; text: string; sourceKey: string }): Promise<Screen> {
  const opened = await openCommentable(ctx, about.result)
  const { deps, say, now } = ctx.voice
  if ('refused' in opened) return { text: opened.refused.toast ?? say('tap-stale') }
  const calendar = await deps.workCalendar()
  await commentResult(deps.stores, { ...opened, text: about.text, sourceKey: about.sourceKey, calendar, now })
  deps.wakeOutbox()
  const result = await deps.stores.results.byId(about.result)
  return result === null ? { text: say('comment-kept') } : { ...acknowledgedScreen(ctx, result) }
}

export function acknowledgeRoutes(routes: Routes): void {
  routes.tap(resultButtons.acknowledge, (ctx, { result }) => acknowledge(ctx, result))
  routes.tap(resultButtons.comment, (ctx, { result }) => askComment(ctx, result))
}
