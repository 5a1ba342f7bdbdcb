/** After both have sent: self beside superior, and a reason from the superior wherever the two lie two levels apart or more. */
import { InlineKeyboard } from 'grammy'
import type { Answer, FormItem } from '../../../domain/assessment/form.js'
import { isRevealed } from '../../../domain/rating/form-view.js'
import { divergences, unexplained } from '../../../domain/rating/reasons.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { citedRow } from '../notes/note-rows.js'
import { isRefused, type OpenForm, openForm } from './form-access.js'
import { formButtons } from './form-buttons.js'

/** Buttons for explanations on one screen; each one explained makes room for the next. */
const EXPLAIN_AT_ONCE = 6

/** The superior's form must have been sent; the self levels are shown only once both have (E2). */
export async function comparisonScreen(ctx: MemberCtx, { form, items }: OpenForm): Promise<Screen> {
  const { say, deps } = ctx.voice
  const own = form.raterId === ctx.member.id
  const queue = new InlineKeyboard().text(say('button-queue'), menuButtons.toRate.data({}))
  if (!isRevealed(form)) return { text: say('sent-superior-no-self', { name: form.ratee.name }), keyboard: queue }
  const self = await deps.stores.forms.answersOf(form.assessmentId, 'self')
  const apart = divergences(items, self, form.answers)
  // Once the results are published the words stand as they are.
  const open = form.cycle.state === 'open' ? unexplained(items, self, form.answers) : []
  const lines = items.map((entry) =>
    comparisonLine(ctx, entry, { self, superior: form.answers, apart: apart.some((one) => one.entry === entry) }),
  )
  const head = own ? say('compare-head-superior', { name: form.ratee.name }) : say('compare-head-self')
  const foot = own ? (open.length > 0 ? say('compare-explain', { count: open.length }) : say('compare-done')) : say('compare-foot-self')
  const keyboard = own ? new InlineKeyboard() : new InlineKeyboard().text(say('button-back'), menuButtons.assessment.data({}))
  if (own) {
    const plain = deps.texts.plain(ctx.voice.locale)
    for (const { entry, self, superior } of open.slice(0, EXPLAIN_AT_ONCE))
      keyboard
        .text(
          plain('button-explain', { item: entry.item.title, self, superior }),
          formButtons.reason.data({ rating: form.ratingId, item: entry.item.key }),
        )
        .row()
    keyboard.text(say('button-queue'), menuButtons.toRate.data({}))
  }
  keyboard.append(await citedRow(ctx, form.ratingId))
  return { text: [head, '', ...lines, '', foot].join('\n'), keyboard, protect: true }
}

function comparisonLine(
  ctx: MemberCtx,
  { item }: FormItem,
  sides: { self: readonly Answer[]; superior: readonly Answer[]; apart: boolean },
): string {
  const level = (answers: readonly Answer[]) => answers.find((one) => one.itemKey === item.key)?.level ?? '–'
  const line = ctx.voice.say('compare-line', { item: item.title, self: level(sides.self), superior: level(sides.superior) })
  return sides.apart ? `<b>${line}</b> ⚠️` : line
}

async function compare(ctx: MemberCtx, rating: number): Promise<TapReply> {
  const opened = await openForm(ctx, rating, 'see-comparison')
  if (isRefused(opened)) return opened.refused
  const { form } = opened
  if (form.ratee.id !== ctx.member.id)
    await ctx.voice.deps.stores.audit.record({
      actorId: ctx.member.id,
      act: 'comparison-seen',
      aboutId: form.ratee.id,
      subject: `assessment:${form.assessmentId}`,
      now: ctx.voice.now,
    })
  return { screen: await comparisonScreen(ctx, opened) }
}

export function comparisonRoutes(routes: Routes): void {
  routes.tap(formButtons.compare, (ctx, { rating }) => compare(ctx, rating))
}
