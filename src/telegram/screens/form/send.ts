/** Sending a form: what is missing or worth a second look first, then the second tap. */
import { InlineKeyboard } from 'grammy'
import { answeredCount, type FormItem } from '../../../domain/assessment/form.js'
import { type Finding, WARNINGS, type Warning } from '../../../domain/rating/before-sending.js'
import { isByPeer } from '../../../domain/rating/form-view.js'
import { findBeforeSending, submitForm } from '../../../domain/rating/rate.js'
import { missingReasons } from '../../../domain/rating/reasons.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { assessmentScreen } from '../assessment.js'
import { peerQueueScreen } from '../peer/queue.js'
import { comparisonScreen } from './comparison.js'
import { closedText, isRefused, type OpenForm, openForm } from './form-access.js'
import { formButtons } from './form-buttons.js'
import { reviewScreen } from './review.js'

async function askToSend(ctx: MemberCtx, rating: number): Promise<TapReply> {
  const opened = await openForm(ctx, rating, 'write-rating')
  if (isRefused(opened)) return opened.refused
  const { say } = ctx.voice
  const { form, items } = opened
  if (answeredCount(items, form.answers) < items.length) return { screen: reviewScreen(ctx, opened), toast: say('send-unanswered-toast') }
  const missing = form.kind === 'superior' ? missingReasons(items, form.answers) : []
  if (missing.length > 0) return { screen: missingReasonsScreen(ctx, opened, missing) }
  const found = await findBeforeSending(ctx.voice.deps.stores, opened)
  if (found.length > 0) return { screen: warnedScreen(ctx, opened, found) }
  const keyboard = new InlineKeyboard()
    .text(say('button-send-sure'), formButtons.sendSure.data({ rating }))
    .success()
    .text(say('button-back'), formButtons.review.data({ rating }))
  return { screen: { text: form.kind === 'self' ? say('send-ask-self') : askOfRatee(ctx, opened), keyboard } }
}

function askOfRatee({ voice: { say } }: MemberCtx, { form }: OpenForm): string {
  return say(isByPeer(form) ? 'peers-send-ask' : 'send-ask-superior', { name: form.ratee.name })
}

/** The items that still want a reason, each one tap away. */
function missingReasonsScreen(ctx: MemberCtx, { form }: OpenForm, missing: readonly FormItem[]): Screen {
  const { say } = ctx.voice
  const rating = form.ratingId
  const keyboard = new InlineKeyboard()
  for (const { item, competency } of missing.slice(0, 12))
    keyboard.text(`${competency.name}: ${item.title}`, formButtons.reason.data({ rating, item: item.key })).row()
  keyboard.text(say('button-back'), formButtons.review.data({ rating }))
  return { text: say('send-reasons-missing', { count: missing.length }), keyboard }
}

/** The facts, and the choice: look again, or send all the same. */
function warnedScreen(ctx: MemberCtx, opened: OpenForm, found: readonly Finding[]): Screen {
  const { say, number } = ctx.voice
  const rating = opened.form.ratingId
  const lines = found.map((one) =>
    one.warning === 'same'
      ? say('send-warn-same', { count: one.count, level: one.level })
      : say('send-warn-fast', { count: one.count, seconds: number(one.medianMs / 1000, 1) }),
  )
  const keyboard = new InlineKeyboard()
    .text(say('button-review'), formButtons.review.data({ rating }))
    .success()
    .text(say('button-send-sure'), formButtons.sendDespite.data({ rating, warnings: found.map(({ warning }) => warning).join('-') }))
  const text = [say('send-warn-head'), '', ...lines, '', say('send-warn-choice'), askOfRatee(ctx, opened)]
  return { text: text.join('\n'), keyboard }
}

async function sendForm(ctx: MemberCtx, rating: number, shown: readonly Warning[]): Promise<TapReply> {
  const opened = await openForm(ctx, rating, 'see-rating')
  if (isRefused(opened)) return opened.refused
  const { deps, now, say } = ctx.voice
  const superior = opened.form.kind === 'self' ? await deps.stores.forms.raterOf(opened.form.assessmentId, 'superior') : null
  const calendar = await deps.workCalendar()
  const outcome = await submitForm(deps.stores, { ...opened, now, superiorId: superior?.id ?? null, calendar, shown })
  switch (outcome.kind) {
    case 'closed':
      return { toast: closedText(ctx, outcome.why, outcome.selfUntil), alert: true }
    case 'unanswered':
      return { screen: reviewScreen(ctx, opened), toast: say('send-unanswered-toast') }
    case 'reasons-missing':
      return { screen: missingReasonsScreen(ctx, opened, outcome.items) }
    case 'warned':
      return { screen: warnedScreen(ctx, opened, outcome.findings) }
    case 'already':
    case 'submitted': {
      deps.wakeOutbox()
      if (opened.form.kind === 'self' && opened.form.superiorSubmittedAt === null)
        return { screen: sentSelfScreen(ctx, rating, superior?.name ?? null) }
      // Whoever sends last sees both sides at once.
      if (opened.form.kind === 'self') return { screen: await assessmentScreen(ctx) }
      if (isByPeer(opened.form)) return { screen: await peerQueueScreen(ctx, say('peers-sent', { name: opened.form.ratee.name })) }
      const sent = await openForm(ctx, rating, 'see-rating')
      return isRefused(sent) ? sent.refused : { screen: await comparisonScreen(ctx, sent) }
    }
  }
}

function sentSelfScreen(ctx: MemberCtx, rating: number, superiorName: string | null): Screen {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard().text(say('button-review'), formButtons.review.data({ rating }))
  const text = superiorName === null ? say('sent-self-no-superior') : say('sent-self', { superior: superiorName })
  return { text, keyboard }
}

export function sendRoutes(routes: Routes): void {
  routes.tap(formButtons.send, (ctx, { rating }) => askToSend(ctx, rating))
  routes.tap(formButtons.sendSure, (ctx, { rating }) => sendForm(ctx, rating, []))
  routes.tap(formButtons.sendDespite, (ctx, { rating, warnings }) =>
    sendForm(
      ctx,
      rating,
      WARNINGS.filter((one) => warnings.split('-').includes(one)),
    ),
  )
}
