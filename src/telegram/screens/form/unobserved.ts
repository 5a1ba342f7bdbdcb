/** Why something was not observed: a ready reason by one tap, or own words; the item is then left out of the score. */
import { InlineKeyboard } from 'grammy'
import { type FormItem, itemByKey } from '../../../domain/assessment/form.js'
import { isByPeer } from '../../../domain/rating/form-view.js'
import { answerItem } from '../../../domain/rating/rate.js'
import type { Way } from '../../button.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { afterAnswer } from './after-answer.js'
import { closedText, isRefused, type OpenForm, openForm } from './form-access.js'
import { formButtons } from './form-buttons.js'
import { openItems } from './open-items.js'

/** Ready reasons for not observed; the text stored is the one the rater saw. */
const NOT_OBSERVED_WHY = ['chance', 'task', 'new'] as const

interface Target {
  rating: number
  item: string
  way?: Way | undefined
}

function askUnobserved(ctx: MemberCtx, { form }: OpenForm, entry: FormItem, way: Way | undefined): Screen {
  const { say } = ctx.voice
  const target = { rating: form.ratingId, item: entry.item.key, way }
  const keyboard = new InlineKeyboard()
  for (const why of NOT_OBSERVED_WHY) keyboard.text(say(`unobserved-${why}`), formButtons.unobservedBecause.data({ ...target, why })).row()
  keyboard.text(say('button-write-reason'), formButtons.unobservedOther.data(target)).row()
  keyboard.text(say('button-back'), formButtons.item.data(target))
  const text = `${say('item-competency', { competency: entry.competency.name, item: entry.item.title })}\n\n${say('unobserved-ask', { name: form.ratee.name })}`
  return { text, keyboard }
}

async function openUnobserved(ctx: MemberCtx, params: Target): Promise<TapReply> {
  const opened = await openItems(ctx, params.rating)
  if (isRefused(opened)) return opened.refused
  const entry = itemByKey(opened.items, params.item)
  if (entry === undefined || opened.form.kind === 'self') return { toast: ctx.voice.say('tap-stale'), alert: true }
  // Peers and subordinates give no words, so none for this either (E8).
  if (isByPeer(opened.form)) return keepUnobserved(ctx, { ...params, reason: null })
  return { screen: askUnobserved(ctx, opened, entry, params.way) }
}

/** Keeps "not observed" with its reason and goes on. */
export async function keepUnobserved(ctx: MemberCtx, params: Target & { reason: string | null }): Promise<TapReply> {
  const opened = await openItems(ctx, params.rating)
  if (isRefused(opened)) return opened.refused
  const { say, now, deps } = ctx.voice
  const entry = itemByKey(opened.items, params.item)
  if (entry === undefined || opened.form.kind === 'self') return { toast: say('tap-stale'), alert: true }
  const outcome = await answerItem(deps.stores, {
    ...opened,
    now,
    itemKey: params.item,
    level: null,
    ...(params.reason === null ? {} : { reason: params.reason }),
  })
  if (outcome.kind === 'closed') return { toast: closedText(ctx, outcome.why, outcome.selfUntil), alert: true }
  if (outcome.kind === 'no-such-item') return { toast: say('tap-stale'), alert: true }
  const kept = { itemKey: params.item, level: null, reason: params.reason }
  const answers = [...opened.form.answers.filter((one) => one.itemKey !== params.item), kept]
  return {
    screen: await afterAnswer(ctx, { ...opened, form: { ...opened.form, answers } }, entry, { way: params.way }),
    toast: say('toast-unobserved-kept'),
  }
}

async function becauseReady(ctx: MemberCtx, params: Target & { why: string }): Promise<TapReply> {
  const why = NOT_OBSERVED_WHY.find((one) => one === params.why)
  if (why === undefined) return { toast: ctx.voice.say('tap-stale'), alert: true }
  // Kept in the plain text of the rater's language: it is shown to the ratee as the rater's words.
  const reason = ctx.voice.deps.texts.plain(ctx.voice.locale)(`unobserved-${why}`)
  return keepUnobserved(ctx, { rating: params.rating, item: params.item, way: params.way, reason })
}

async function becauseOther(ctx: MemberCtx, params: Target): Promise<TapReply> {
  const opened = await openForm(ctx, params.rating, 'write-words')
  if (isRefused(opened)) return opened.refused
  const { say } = ctx.voice
  if (itemByKey(opened.items, params.item) === undefined || opened.form.kind === 'self') return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-back'), formButtons.unobserved.data(params))
  const text = `${say('unobserved-write', { name: opened.form.ratee.name })}\n${say('reason-how')}`
  return { screen: { text, keyboard }, dialog: { name: 'reason', ...params, level: 'not-observed' } }
}

export function unobservedRoutes(routes: Routes): void {
  routes.tap(formButtons.unobserved, openUnobserved)
  routes.tap(formButtons.unobservedBecause, becauseReady)
  routes.tap(formButtons.unobservedOther, becauseOther)
}
