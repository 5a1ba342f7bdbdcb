/** One item with its five anchors: the level is tapped, kept at once, and the next open item takes this one's place. */
import { InlineKeyboard } from 'grammy'
import { answeredCount, competencyDone, type FormItem, itemByKey, nextUnanswered, previousItem } from '../../../domain/assessment/form.js'
import { LEVELS } from '../../../domain/competency/framework.js'
import { answerItem, beginForm } from '../../../domain/rating/rate.js'
import { reasonNeeded } from '../../../domain/rating/reasons.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import { bar, type Screen, type TapReply } from '../../screen.js'
import { evidenceInvitation } from './evidence.js'
import { closedText, isRefused, type OpenForm, openForm } from './form-access.js'
import { formButtons } from './form-buttons.js'
import { askReason } from './reason.js'
import { reviewScreen } from './review.js'

/** Stands beside the level chosen. */
const CHOSEN = '✓'

export function itemScreen(ctx: MemberCtx, { form, items }: OpenForm, entry: FormItem): Screen {
  const { say } = ctx.voice
  const { item, competency, place, total } = entry
  const answer = form.answers.find((one) => one.itemKey === item.key)
  const head = form.kind === 'self' ? say('item-head-self') : say('item-head-superior', { name: form.ratee.name })
  const anchors = item.anchors.map((anchor, index) => {
    const line = say('item-anchor', { level: index + 1, anchor })
    return answer?.level === index + 1 ? `<b>${line} ✓</b>` : line
  })
  // Short above the anchors: item, anchors and buttons together should fit a small screen.
  const text = [
    `${head} ${bar(answeredCount(items, form.answers), total)} ${place}/${total}`,
    say('item-competency', { competency: competency.name, item: item.title }),
    form.kind === 'self' ? say('item-question-self') : say('item-question-superior'),
    '',
    anchors.join('\n\n'),
    ...(answer?.level === null ? ['', say('item-not-observed-given')] : []),
  ].join('\n')
  return { text, keyboard: itemKeyboard(ctx, { form, items }, entry) }
}

function itemKeyboard(ctx: MemberCtx, { form, items }: Pick<OpenForm, 'form' | 'items'>, { item, competency }: FormItem): InlineKeyboard {
  const { say } = ctx.voice
  const rating = form.ratingId
  const answer = form.answers.find((one) => one.itemKey === item.key)
  const keyboard = new InlineKeyboard()
  for (const level of LEVELS)
    keyboard.text(answer?.level === level ? `${level} ${CHOSEN}` : String(level), formButtons.level.data({ rating, item: item.key, level }))
  keyboard.row()
  const count = form.evidenceCounts[competency.key] ?? 0
  if (form.kind === 'self')
    keyboard.text(say('button-add-evidence', { count }), formButtons.addEvidence.data({ rating, competency: competency.key })).row()
  else {
    keyboard.text(say('button-not-observed'), formButtons.unobserved.data({ rating, item: item.key }))
    if (answer !== undefined) keyboard.text(say('button-add-note'), formButtons.reason.data({ rating, item: item.key }))
    keyboard.row()
    if (count > 0) keyboard.text(say('button-see-evidence', { count }), formButtons.seeEvidence.data({ rating, item: item.key })).row()
  }
  const previous = previousItem(items, item.key)
  if (previous !== undefined) keyboard.text(say('button-previous'), formButtons.item.data({ rating, item: previous.item.key }))
  keyboard.text(say('button-skip'), formButtons.skip.data({ rating, item: item.key })).row()
  return keyboard
    .text(say('button-review'), formButtons.review.data({ rating }))
    .text(say('button-save'), formButtons.save.data({ rating }))
}

/** Where to go after an answer at `from`: evidence once a competency is whole, else the next open item, else the review. */
export async function afterAnswer(ctx: MemberCtx, opened: OpenForm, from: FormItem, repeated = false): Promise<Screen> {
  const { form, items } = opened
  const { key } = from.competency
  const invite = !form.evidenceAsked.includes(key) || (repeated && form.evidenceCounts[key] === undefined)
  if (form.kind === 'self' && competencyDone(items, form.answers, key) && invite) {
    await ctx.voice.deps.stores.forms.markEvidenceAsked(form.ratingId, key)
    return evidenceInvitation(ctx, opened, from.competency)
  }
  const next = nextUnanswered(items, form.answers, from.item.key)
  return next === undefined ? reviewScreen(ctx, opened) : itemScreen(ctx, opened, next)
}

/** Goes on where the rater stopped: the first open item, or the review when there is none. */
export async function goOn(ctx: MemberCtx, ratingId: number): Promise<TapReply> {
  const opened = await openForm(ctx, ratingId, 'write-rating')
  if (isRefused(opened)) return opened.refused
  const begun = await beginForm(ctx.voice.deps.stores, { form: opened.form, now: ctx.voice.now })
  if (begun.kind === 'closed') return { toast: closedText(ctx, begun.why, begun.selfUntil), alert: true }
  const next = nextUnanswered(opened.items, opened.form.answers)
  return { screen: next === undefined ? reviewScreen(ctx, opened) : itemScreen(ctx, opened, next) }
}

async function giveLevel(ctx: MemberCtx, params: { rating: number; item: string; level: (typeof LEVELS)[number] }): Promise<TapReply> {
  const opened = await openForm(ctx, params.rating, 'write-rating')
  if (isRefused(opened)) return opened.refused
  const entry = itemByKey(opened.items, params.item)
  if (entry === undefined) return { toast: ctx.voice.say('tap-stale'), alert: true }
  const { stores } = ctx.voice.deps
  const { level, item } = params
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
      if (opened.form.kind === 'superior' && reasonNeeded(level) !== null && kept.reason === null) {
        return { ...askReason(ctx, now, entry), toast: ctx.voice.say('toast-level-kept', { level }) }
      }
      const repeated = before?.level === level && !showsAsChosen(ctx)
      return { screen: await afterAnswer(ctx, now, entry, repeated), toast: ctx.voice.say('toast-level-kept', { level }) }
    }
  }
}

/** False when the tapped button did not yet show its level as chosen: a doubled tap then leads where the first one did. */
function showsAsChosen(ctx: MemberCtx): boolean {
  const { message, data } = ctx.callbackQuery ?? {}
  const keyboard = message !== undefined && 'reply_markup' in message ? message.reply_markup?.inline_keyboard : undefined
  return keyboard?.flat().some((one) => 'callback_data' in one && one.callback_data === data && one.text.includes(CHOSEN)) ?? false
}

async function showItem(ctx: MemberCtx, params: { rating: number; item: string }, step: 0 | 1): Promise<TapReply> {
  const opened = await openForm(ctx, params.rating, 'write-rating')
  if (isRefused(opened)) return opened.refused
  const index = opened.items.findIndex((entry) => entry.item.key === params.item)
  if (index === -1) return { toast: ctx.voice.say('tap-stale'), alert: true }
  const entry = opened.items[index + step]
  return { screen: entry === undefined ? reviewScreen(ctx, opened) : itemScreen(ctx, opened, entry) }
}

export function itemRoutes(routes: Routes): void {
  routes.tap(formButtons.go, (ctx, { rating }) => goOn(ctx, rating))
  routes.tap(formButtons.item, (ctx, params) => showItem(ctx, params, 0))
  routes.tap(formButtons.skip, (ctx, params) => showItem(ctx, params, 1))
  // A level of 1 or 5 from a superior opens the dialogue for its reason.
  routes.tap(formButtons.level, giveLevel)
}
