/** After both have sent: self beside superior, item by item, and the way to the dialogue where the two lie two levels apart or more. */
import { InlineKeyboard } from 'grammy'
import type { FormItem } from '../../../domain/assessment/form.js'
import { dialogueItems, isUnexplained, type Side } from '../../../domain/dialogue/dialogue.js'
import type { DialogueRecord } from '../../../domain/dialogue/dialogue-store.js'
import { dialogueWindow } from '../../../domain/dialogue/dialogue-window.js'
import { isRevealed } from '../../../domain/rating/form-view.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { closedDialogue } from '../dialogue/dialogue-access.js'
import { dialogueButtons } from '../dialogue/dialogue-buttons.js'
import { citedRow } from '../incident/note-rows.js'
import { menuButtons } from '../menu-buttons.js'
import { isRefused, type OpenForm, openForm } from './form-access.js'
import { formButtons } from './form-buttons.js'

/** The superior's form must have been sent; the self levels are shown only once both have (E2). */
export async function comparisonScreen(ctx: MemberCtx, { form, items }: OpenForm): Promise<Screen> {
  const { say, deps, now, date } = ctx.voice
  const own = form.raterId === ctx.member.id
  const queue = new InlineKeyboard().text(say('button-queue'), menuButtons.toRate.data({}))
  const record = isRevealed(form) ? (await deps.stores.dialogues.read([form.assessmentId])).get(form.assessmentId) : undefined
  if (record === undefined) return { text: say('sent-superior-no-self', { name: form.ratee.name }), keyboard: queue }
  const talk = dialogueItems(items, record)
  const lines = items.map((entry) => comparisonLine(ctx, entry, { record, apart: talk.some((one) => one.entry === entry) }))
  const window = dialogueWindow(form.cycle, now)
  const until = window.kind === 'open' && window.until !== null ? date(window.until, 'moment') : 'none'
  const foot = () => {
    if (talk.length === 0) return say(own ? 'compare-none-superior' : 'compare-none')
    if (window.kind !== 'open') return closedDialogue(ctx.voice, window)
    const owed = talk.filter(isUnexplained).length
    if (own) return owed > 0 ? say('compare-explain', { count: owed, until }) : say('compare-done', { until })
    return say('compare-foot-self', { until })
  }
  const keyboard = new InlineKeyboard()
  if (talk.length > 0)
    keyboard.text(say('button-dialogue-count', { count: talk.length }), dialogueButtons.open.data({ rating: form.ratingId })).row()
  if (own) keyboard.text(say('button-queue'), menuButtons.toRate.data({}))
  else keyboard.text(say('button-back'), menuButtons.assessment.data({}))
  const head = own ? say('compare-head-superior', { name: form.ratee.name }) : say('compare-head-self')
  keyboard.append(await citedRow(ctx, form.ratingId))
  return { text: [head, '', ...lines, '', foot()].join('\n'), keyboard, protect: true }
}

/** A level that was revised shows what it was before (F6). */
function comparisonLine({ voice }: MemberCtx, { item }: FormItem, { record, apart }: { record: DialogueRecord; apart: boolean }): string {
  const level = (side: Side) => {
    const changes = record.changes.filter(({ kind, itemKey }) => kind === side && itemKey === item.key)
    const present = record[side].find((one) => one.itemKey === item.key)?.level ?? '–'
    return [...changes.map(({ levelBefore }) => levelBefore ?? '–'), present].join(' → ')
  }
  const line = voice.say('compare-line', { item: item.title, self: level('self'), superior: level('superior') })
  return apart ? `<b>${line}</b> ⚠️` : line
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
