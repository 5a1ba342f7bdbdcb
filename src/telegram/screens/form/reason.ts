/** Why a level was given: asked of a superior at 1 and 5, and open for a note at every other level; of divergences both talk afterwards (dialogue/). */
import { type FormItem, itemByKey } from '../../../domain/assessment/form.js'
import { reasonNeeded } from '../../../domain/rating/reasons.js'
import type { Way } from '../../button.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { citeRow } from '../incident/note-rows.js'
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
  const opened = await openForm(ctx, params.rating, 'write-words')
  if (isRefused(opened)) return opened.refused
  const entry = itemByKey(opened.items, params.item)
  const answered = opened.form.answers.some((one) => one.itemKey === params.item)
  if (entry === undefined || !answered) return { toast: ctx.voice.say('tap-stale'), alert: true }
  return askReason(ctx, opened, entry, params.way)
}

export function reasonRoutes(routes: Routes): void {
  routes.tap(formButtons.reason, openReason)
}
