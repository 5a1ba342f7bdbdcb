/** One item with its five anchors: the level is tapped, kept at once, and the next open item takes this one's place. */
import { itemByKey, nextUnanswered } from '../../../domain/assessment/form.js'
import type { Level } from '../../../domain/competency/framework.js'
import { answerItem, beginForm } from '../../../domain/rating/rate.js'
import { reasonNeeded } from '../../../domain/rating/reasons.js'
import type { Way } from '../../button.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { afterAnswer } from './after-answer.js'
import { closedText, isRefused } from './form-access.js'
import { formButtons } from './form-buttons.js'
import { CHOSEN, itemScreen } from './item-screen.js'
import { openItems } from './open-items.js'
import { askReason } from './reason.js'
import { reviewScreen } from './review.js'
import { afterTeamAnswer, teamItemScreen } from './team-item.js'

/** Goes on where the rater stopped: the first open item, or the review when there is none. */
async function goOn(ctx: MemberCtx, ratingId: number): Promise<TapReply> {
  const opened = await openItems(ctx, ratingId, true)
  if (isRefused(opened)) return opened.refused
  const begun = await beginForm(ctx.voice.deps.stores, { form: opened.form, now: ctx.voice.now })
  if (begun.kind === 'closed') return { toast: closedText(ctx, begun.why, begun.selfUntil), alert: true }
  const next = nextUnanswered(opened.items, opened.form.answers)
  return { screen: next === undefined ? reviewScreen(ctx, opened) : itemScreen(ctx, opened, next) }
}

async function giveLevel(ctx: MemberCtx, params: { rating: number; item: string; level: Level; way?: Way | undefined }): Promise<TapReply> {
  const opened = await openItems(ctx, params.rating)
  if (isRefused(opened)) return opened.refused
  const entry = itemByKey(opened.items, params.item)
  if (entry === undefined) return { toast: ctx.voice.say('tap-stale'), alert: true }
  const { stores } = ctx.voice.deps
  const { level, item, way } = params
  const outcome = await answerItem(stores, { ...opened, now: ctx.voice.now, itemKey: item, level })
  switch (outcome.kind) {
    case 'closed':
      return { toast: closedText(ctx, outcome.why, outcome.selfUntil), alert: true }
    case 'no-such-item':
      return { toast: ctx.voice.say('tap-stale'), alert: true }
    case 'saved': {
      const before = opened.form.answers.find((one) => one.itemKey === item)
      const kept = { itemKey: item, level, reason: before?.level === level ? before.reason : null }
      const answers = [...opened.form.answers.filter((one) => one.itemKey !== item), kept]
      const now = { ...opened, form: { ...opened.form, answers } }
      const { name } = opened.form.ratee
      const toast = way === 'team' ? ctx.voice.say('toast-team-kept', { name, level }) : ctx.voice.say('toast-level-kept', { level })
      if (opened.form.kind === 'superior' && reasonNeeded(level) !== null && kept.reason === null) {
        return { ...askReason(ctx, now, entry, way), toast }
      }
      const repeated = before?.level === level && !showsAsChosen(ctx)
      return { screen: await afterAnswer(ctx, now, entry, { way, repeated }), toast }
    }
  }
}

/** False when the tapped button did not yet show its level as chosen: a doubled tap then leads where the first one did. */
function showsAsChosen(ctx: MemberCtx): boolean {
  const { message, data } = ctx.callbackQuery ?? {}
  const keyboard = message !== undefined && 'reply_markup' in message ? message.reply_markup?.inline_keyboard : undefined
  return keyboard?.flat().some((one) => 'callback_data' in one && one.callback_data === data && one.text.includes(CHOSEN)) ?? false
}

async function showItem(ctx: MemberCtx, params: { rating: number; item: string; way?: Way | undefined }, step: 0 | 1): Promise<TapReply> {
  const opened = await openItems(ctx, params.rating)
  if (isRefused(opened)) return opened.refused
  const index = opened.items.findIndex((entry) => entry.item.key === params.item)
  if (index === -1) return { toast: ctx.voice.say('tap-stale'), alert: true }
  const [here, entry] = [opened.items[index], opened.items[index + step]]
  if (params.way === 'team' && here !== undefined)
    return { screen: step === 0 ? await teamItemScreen(ctx, opened, here) : await afterTeamAnswer(ctx, opened, here, { passed: true }) }
  return { screen: entry === undefined ? reviewScreen(ctx, opened) : itemScreen(ctx, opened, entry) }
}

export function itemRoutes(routes: Routes): void {
  routes.tap(formButtons.go, (ctx, { rating }) => goOn(ctx, rating))
  routes.tap(formButtons.item, (ctx, params) => showItem(ctx, params, 0))
  routes.tap(formButtons.skip, (ctx, params) => showItem(ctx, params, 1))
  // A level of 1 or 5 from a superior opens the dialogue for its reason.
  routes.tap(formButtons.level, giveLevel)
}
