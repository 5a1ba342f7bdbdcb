/** Why a level was given: asked of a superior at 1 and 5 and where views diverge, and open for a note at every other level. */
import { type FormItem, itemByKey } from '../../../domain/assessment/form.js'
import { explainable } from '../../../domain/rating/rate.js'
import { type Divergence, reasonNeeded } from '../../../domain/rating/reasons.js'
import type { Way } from '../../button.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { citeRow } from '../notes/note-rows.js'
import { isRefused, type OpenForm, openForm } from './form-access.js'
import { formButtons } from './form-buttons.js'
import { starters } from './reason-parts.js'

/** Asks for a typed reason: the screen, and the dialogue that takes the next message. */
export function askReason(ctx: MemberCtx, { form }: OpenForm, entry: FormItem, way?: Way): TapReply {
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
    say('reason-starters'),
    ...(given === null ? [] : ['', say('reason-given', { reason: given })]),
  ].join('\n')
  const target = { rating, item: entry.item.key, way }
  const keyboard = starters(ctx, target)
    .append(citeRow(ctx.voice, form, entry, way))
    .row()
    .text(say('button-back'), formButtons.item.data(target))
  return { screen: { text, keyboard }, dialog: { name: 'reason', ...target, level: 'given' } }
}

async function openReason(ctx: MemberCtx, params: { rating: number; item: string; way?: Way | undefined }): Promise<TapReply> {
  const opened = await openReasonable(ctx, params.rating)
  if (isRefused(opened)) return opened.refused
  const entry = itemByKey(opened.items, params.item)
  const answered = opened.form.answers.some((one) => one.itemKey === params.item)
  if (entry === undefined || !answered) return { toast: ctx.voice.say('tap-stale'), alert: true }
  if (opened.form.submittedAt === null) return askReason(ctx, opened, entry, params.way)
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
  const back = formButtons.compare.data({ rating: form.ratingId })
  const keyboard = citeRow(ctx.voice, form, entry).row().text(say('button-back'), back)
  return { screen: { text: text.join('\n'), keyboard }, dialog: { name: 'reason', rating: form.ratingId, item: item.key, level: 'given' } }
}

/** A reason may be written while rating, and after the reveal for a divergence. */
export async function openReasonable(ctx: MemberCtx, rating: number): Promise<OpenForm | { refused: TapReply }> {
  const writing = await openForm(ctx, rating, 'write-rating')
  if (!isRefused(writing)) return writing
  const explaining = await openForm(ctx, rating, 'explain-divergence')
  return isRefused(explaining) ? writing : explaining
}

export function reasonRoutes(routes: Routes): void {
  routes.tap(formButtons.reason, openReason)
}
