/** Why a level was given: asked of a superior at 1 and 5, where views diverge, and for what was not observed. */
import { InlineKeyboard } from 'grammy'
import { type FormItem, itemByKey } from '../../../domain/assessment/form.js'
import { answerItem, explainable, type ReasonSaved } from '../../../domain/rating/rate.js'
import { type Divergence, reasonNeeded } from '../../../domain/rating/reasons.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { afterAnswer } from './after-answer.js'
import { comparisonScreen } from './comparison.js'
import { closedText, isRefused, type OpenForm, openForm } from './form-access.js'
import { formButtons } from './form-buttons.js'

/** Ready reasons for not observed; the text stored is the one the rater saw. */
const NOT_OBSERVED_WHY = ['chance', 'task', 'new'] as const

/** Asks for a typed reason: the screen, and the dialogue that takes the next message. */
export function askReason(ctx: MemberCtx, { form }: OpenForm, entry: FormItem): TapReply {
  const { say } = ctx.voice
  const rating = form.ratingId
  const answer = form.answers.find((one) => one.itemKey === entry.item.key)
  const level = answer?.level ?? null
  const why = level === null ? null : reasonNeeded(level)
  const lead =
    why === 'lowest' || why === 'highest'
      ? say('reason-ask-extreme', { level: level ?? 0, name: form.ratee.name })
      : say('reason-ask-note', { name: form.ratee.name })
  const given = answer?.reason ?? null
  const text = [
    say('item-competency', { competency: entry.competency.name, item: entry.item.title }),
    '',
    lead,
    say('reason-how'),
    ...(given === null ? [] : ['', say('reason-given', { reason: given })]),
  ].join('\n')
  const keyboard = new InlineKeyboard().text(say('button-back'), formButtons.item.data({ rating, item: entry.item.key }))
  return { screen: { text, keyboard }, dialog: { name: 'reason', rating, item: entry.item.key, level: 'given' } }
}

async function openReason(ctx: MemberCtx, params: { rating: number; item: string }): Promise<TapReply> {
  const opened = await openReasonable(ctx, params.rating)
  if (isRefused(opened)) return opened.refused
  const entry = itemByKey(opened.items, params.item)
  const answered = opened.form.answers.some((one) => one.itemKey === params.item)
  if (entry === undefined || !answered) return { toast: ctx.voice.say('tap-stale'), alert: true }
  if (opened.form.submittedAt === null) return askReason(ctx, opened, entry)
  const divergence = (await explainable(ctx.voice.deps.stores, opened)).find((one) => one.entry.item.key === params.item)
  if (divergence === undefined) return { toast: ctx.voice.say('form-closed-submitted'), alert: true }
  return askDivergence(ctx, opened, divergence)
}

/** After the reveal: both levels side by side, and the question why. */
function askDivergence(ctx: MemberCtx, { form }: OpenForm, { entry, self, superior }: Divergence): TapReply {
  const { say } = ctx.voice
  const { item, competency } = entry
  const text = [
    say('item-competency', { competency: competency.name, item: item.title }),
    '',
    say('reason-ask-divergence', { self, superior, name: form.ratee.name }),
    say('reason-how'),
  ]
  const keyboard = new InlineKeyboard().text(say('button-back'), formButtons.compare.data({ rating: form.ratingId }))
  return { screen: { text: text.join('\n'), keyboard }, dialog: { name: 'reason', rating: form.ratingId, item: item.key, level: 'given' } }
}

/** A reason may be written while rating, and after the reveal for a divergence. */
export async function openReasonable(ctx: MemberCtx, rating: number): Promise<OpenForm | { refused: TapReply }> {
  const writing = await openForm(ctx, rating, 'write-rating')
  if (!isRefused(writing)) return writing
  const explaining = await openForm(ctx, rating, 'explain-divergence')
  return isRefused(explaining) ? writing : explaining
}

function askUnobserved(ctx: MemberCtx, { form }: OpenForm, entry: FormItem): Screen {
  const { say } = ctx.voice
  const target = { rating: form.ratingId, item: entry.item.key }
  const keyboard = new InlineKeyboard()
  for (const why of NOT_OBSERVED_WHY) keyboard.text(say(`unobserved-${why}`), formButtons.unobservedBecause.data({ ...target, why })).row()
  keyboard.text(say('button-write-reason'), formButtons.unobservedOther.data(target)).row()
  keyboard.text(say('button-back'), formButtons.item.data(target))
  const text = `${say('item-competency', { competency: entry.competency.name, item: entry.item.title })}\n\n${say('unobserved-ask', { name: form.ratee.name })}`
  return { text, keyboard }
}

async function openUnobserved(ctx: MemberCtx, params: { rating: number; item: string }): Promise<TapReply> {
  const opened = await openForm(ctx, params.rating, 'write-rating')
  if (isRefused(opened)) return opened.refused
  const entry = itemByKey(opened.items, params.item)
  if (entry === undefined || opened.form.kind === 'self') return { toast: ctx.voice.say('tap-stale'), alert: true }
  return { screen: askUnobserved(ctx, opened, entry) }
}

/** Keeps "not observed" with its reason and goes on. */
export async function keepUnobserved(ctx: MemberCtx, params: { rating: number; item: string; reason: string }): Promise<TapReply> {
  const opened = await openForm(ctx, params.rating, 'write-rating')
  if (isRefused(opened)) return opened.refused
  const { say, now, deps } = ctx.voice
  const entry = itemByKey(opened.items, params.item)
  if (entry === undefined || opened.form.kind === 'self') return { toast: say('tap-stale'), alert: true }
  const outcome = await answerItem(deps.stores, { ...opened, now, itemKey: params.item, level: null, reason: params.reason })
  if (outcome.kind === 'closed') return { toast: closedText(ctx, outcome.why, outcome.selfUntil), alert: true }
  if (outcome.kind === 'no-such-item') return { toast: say('tap-stale'), alert: true }
  const kept = { itemKey: params.item, level: null, reason: params.reason }
  const answers = [...opened.form.answers.filter((one) => one.itemKey !== params.item), kept]
  return { screen: await afterAnswer(ctx, { ...opened, form: { ...opened.form, answers } }, entry), toast: say('toast-unobserved-kept') }
}

async function becauseReady(ctx: MemberCtx, params: { rating: number; item: string; why: string }): Promise<TapReply> {
  const why = NOT_OBSERVED_WHY.find((one) => one === params.why)
  if (why === undefined) return { toast: ctx.voice.say('tap-stale'), alert: true }
  // Kept in the plain text of the rater's language: it is shown to the ratee as the rater's words.
  const reason = ctx.voice.deps.texts.plain(ctx.voice.locale)(`unobserved-${why}`)
  return keepUnobserved(ctx, { rating: params.rating, item: params.item, reason })
}

async function becauseOther(ctx: MemberCtx, params: { rating: number; item: string }): Promise<TapReply> {
  const opened = await openForm(ctx, params.rating, 'write-rating')
  if (isRefused(opened)) return opened.refused
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard().text(say('button-back'), formButtons.unobserved.data(params))
  const text = `${say('unobserved-write', { name: opened.form.ratee.name })}\n${say('reason-how')}`
  return { screen: { text, keyboard }, dialog: { name: 'reason', ...params, level: 'not-observed' } }
}

/** What to show below the message in which a reason came. */
export async function afterReason(ctx: MemberCtx, params: { rating: number; item: string }, saved: ReasonSaved): Promise<Screen> {
  const { say } = ctx.voice
  switch (saved.kind) {
    case 'too-short':
      return { text: say('reason-too-short', { least: saved.least }) }
    case 'too-long':
      return { text: say('reason-too-long', { most: saved.most }) }
    case 'closed':
      return { text: closedText(ctx, saved.why, saved.selfUntil) }
    case 'no-such-answer':
      return { text: say('tap-stale') }
    case 'saved': {
      const opened = await openReasonable(ctx, params.rating)
      if (isRefused(opened)) return { text: say('reason-kept') }
      if (opened.form.submittedAt !== null) return comparisonScreen(ctx, opened)
      const entry = itemByKey(opened.items, params.item)
      return entry === undefined ? { text: say('reason-kept') } : afterAnswer(ctx, opened, entry)
    }
  }
}

export function reasonRoutes(routes: Routes): void {
  routes.tap(formButtons.reason, openReason)
  routes.tap(formButtons.unobserved, openUnobserved)
  routes.tap(formButtons.unobservedBecause, becauseReady)
  routes.tap(formButtons.unobservedOther, becauseOther)
}
