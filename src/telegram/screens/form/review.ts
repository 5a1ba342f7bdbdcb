/** All answers of a form at a glance, and the way back to each. */
import { InlineKeyboard } from 'grammy'
import { answeredCount, type FormItem } from '../../../domain/assessment/form.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { isRefused, type OpenForm, openForm } from './form-access.js'
import { formButtons } from './form-buttons.js'

/** Competencies as lines, their levels side by side: "Integritas  3 · 4  📎1". */
export function reviewScreen(ctx: MemberCtx, { form, items }: OpenForm): Screen {
  const { say } = ctx.voice
  const open = items.length - answeredCount(items, form.answers)
  const lines = competencies(items).map(([competency, entries]) => {
    const levels = entries.map(({ item }) => levelSign(form.answers.find((one) => one.itemKey === item.key)))
    const evidence = form.evidenceCounts[competency.key] ?? 0
    return `${say('review-line', { competency: competency.name, levels: levels.join(' · ') })}${evidence > 0 ? ` 📎${evidence}` : ''}`
  })
  const text = [
    form.kind === 'self' ? say('review-head-self') : say('review-head-superior', { name: form.ratee.name }),
    '',
    ...lines,
    '',
    open > 0 ? say('review-open', { count: open }) : form.submittedAt === null ? say('review-complete') : say('review-sent-editable'),
  ].join('\n')
  return { text, keyboard: reviewKeyboard(ctx, { form, items, open }) }
}

function levelSign(answer: { level: number | null } | undefined): string {
  if (answer === undefined) return '–'
  return answer.level === null ? '∅' : String(answer.level)
}

function competencies(items: readonly FormItem[]): [FormItem['competency'], FormItem[]][] {
  const groups = new Map<string, [FormItem['competency'], FormItem[]]>()
  for (const entry of items) {
    const group = groups.get(entry.competency.key)
    if (group === undefined) groups.set(entry.competency.key, [entry.competency, [entry]])
    else group[1].push(entry)
  }
  return [...groups.values()]
}

function reviewKeyboard(
  ctx: MemberCtx,
  { form, items, open }: { form: OpenForm['form']; items: FormItem[]; open: number },
): InlineKeyboard {
  const { say } = ctx.voice
  const rating = form.ratingId
  const keyboard = new InlineKeyboard()
  for (const [index, [competency, entries]] of competencies(items).entries()) {
    const first = entries[0]
    if (first !== undefined) keyboard.text(competency.name, formButtons.item.data({ rating, item: first.item.key }))
    if (index % 2 === 1) keyboard.row()
  }
  keyboard.row()
  if (open > 0) keyboard.text(say('button-continue'), formButtons.go.data({ rating })).row()
  else if (form.submittedAt === null) keyboard.text(say('button-send'), formButtons.send.data({ rating })).success().row()
  return keyboard.text(say('button-save'), formButtons.save.data({ rating }))
}

async function saveForLater(ctx: MemberCtx, rating: number): Promise<TapReply> {
  const opened = await openForm(ctx, rating, 'write-rating')
  if (isRefused(opened)) return opened.refused
  const { say, date, now } = ctx.voice
  const { form, items } = opened
  const keyboard = new InlineKeyboard()
  if (form.submittedAt !== null)
    return {
      screen: { text: say('review-sent-editable'), keyboard: keyboard.text(say('button-review'), formButtons.review.data({ rating })) },
    }
  const last = form.kind === 'self' ? form.selfUntil : form.cycle.ratingUntil
  const count = { done: answeredCount(items, form.answers), total: items.length }
  const text = now > last ? say('saved-late', count) : say('saved', { ...count, until: date(last, 'moment') })
  const unsent = count.done === count.total ? `\n${say('saved-unsent')}` : ''
  return { screen: { text: text + unsent, keyboard: keyboard.text(say('button-continue'), formButtons.go.data({ rating })) } }
}

async function showReview(ctx: MemberCtx, rating: number): Promise<TapReply> {
  const opened = await openForm(ctx, rating, 'write-rating')
  return isRefused(opened) ? opened.refused : { screen: reviewScreen(ctx, opened) }
}

export function reviewRoutes(routes: Routes): void {
  routes.tap(formButtons.review, (ctx, { rating }) => showReview(ctx, rating))
  routes.tap(formButtons.save, (ctx, { rating }) => saveForLater(ctx, rating))
}
