/** An appeal as ratee and rater see it: what was said by both, what it waits for, and the decision; each may add to the own words until then. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { type Appeal, answersOfRater, appealSubject, STATEMENTS_MOST } from '../../../domain/appeal/appeal.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { resultButtons } from '../result/result-buttons.js'
import { appealButtons } from './appeal-buttons.js'
import { decisionLines, headLines, itemLines, wordLines } from './appeal-text.js'
import { itemsOf, openAppeal } from './open-appeal.js'

/** The own levels of the ratee, by item. */
export async function selfLevels({ deps }: Voice, { resultId }: Appeal): Promise<Map<string, number | null>> {
  const result = await deps.stores.results.byId(resultId)
  return new Map(result?.scored.competencies.flatMap(({ items }) => items.map(({ key, self }) => [key, self] as const)))
}

/** Everything an appeal says, as the notices of it show it too. */
export async function appealBody(voice: Voice, appeal: Appeal): Promise<string> {
  const form = await itemsOf(voice, appeal)
  const result = await voice.deps.stores.results.byId(appeal.resultId)
  // What a decider means to give is nobody else's to see before it is decided.
  const shown = appeal.decidedAt !== null ? appeal : { ...appeal, items: appeal.items.map((one) => ({ ...one, levelAfter: null })) }
  const head = voice.say('appeal-draft-items', { count: appeal.items.length })
  const items = [head, ...itemLines(voice, shown, form, await selfLevels(voice, appeal))]
  const decision = result === null ? [] : decisionLines(voice, appeal, result.scored.rules)
  const parts = [await headLines(voice, appeal), items, wordLines(voice, appeal), decision]
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

export async function viewScreen(ctx: MemberCtx, appeal: Appeal): Promise<Screen> {
  const { say } = ctx.voice
  const about = { appeal: appeal.id }
  const subject = appealSubject(appeal)
  const keyboard = new InlineKeyboard()
  if (can(ctx.member, 'answer-appeal', subject)) {
    const isRater = appeal.rater.id === ctx.member.id
    const label = isRater && answersOfRater(appeal).length === 0 ? 'button-appeal-answer' : 'button-appeal-add'
    keyboard.text(say(label), appealButtons.answer.data(about)).row()
  }
  if (appeal.statements.length > 0 || appeal.reason !== null)
    keyboard.text(say('button-appeal-statements', { count: appeal.statements.length }), appealButtons.statements.data(about)).row()
  if (can(ctx.member, 'withdraw-appeal', subject)) keyboard.text(say('button-appeal-withdraw'), appealButtons.withdraw.data(about)).row()
  if (subject.state === 'decided' && appeal.ratee.id === ctx.member.id)
    keyboard.text(say('button-calculation'), resultButtons.calculation.data({ result: appeal.resultId, page: 1 })).row()
  keyboard.text(say('button-back'), appealButtons.home.data({}))
  return { text: await appealBody(ctx.voice, appeal), keyboard, protect: true }
}

async function view(ctx: MemberCtx, appealId: number): Promise<TapReply> {
  const appeal = await openAppeal(ctx, appealId, 'see-appeal')
  if ('refused' in appeal) return appeal.refused
  await recordLook(ctx, appeal)
  return { screen: await viewScreen(ctx, appeal) }
}

/** Looking at somebody else's appeal is on record. */
export async function recordLook(ctx: MemberCtx, { id, ratee }: Appeal): Promise<void> {
  if (ratee.id === ctx.member.id) return
  const about = { actorId: ctx.member.id, aboutId: ratee.id, subject: `appeal:${id}` }
  await ctx.voice.deps.stores.audit.record({ ...about, act: 'appeal-seen', now: ctx.voice.now })
}

async function askAnswer(ctx: MemberCtx, appealId: number): Promise<TapReply> {
  const appeal = await openAppeal(ctx, appealId, 'answer-appeal')
  if ('refused' in appeal) return appeal.refused
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard().text(say('button-back'), appealButtons.view.data({ appeal: appealId }))
  const text = appeal.rater.id === ctx.member.id ? say('appeal-ask-answer', { name: appeal.ratee.name }) : say('appeal-ask-more')
  return {
    screen: { text: `${text}\n${say('appeal-ask-files', { most: STATEMENTS_MOST })}`, keyboard },
    dialog: { name: 'appeal-words', appeal: appealId },
  }
}

export function viewAppealRoutes(routes: Routes): void {
  routes.tap(appealButtons.view, (ctx, { appeal }) => view(ctx, appeal))
  routes.tap(appealButtons.answer, (ctx, { appeal }) => askAnswer(ctx, appeal))
}
