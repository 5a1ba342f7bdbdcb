/** How one item looks: the five anchors, the scale, and the ways out of it. */
import { InlineKeyboard } from 'grammy'
import { answeredCount, type FormItem, previousItem } from '../../../domain/assessment/form.js'
import { LEVELS } from '../../../domain/competency/framework.js'
import type { MemberCtx } from '../../context.js'
import { bar, type Screen } from '../../screen.js'
import type { OpenForm } from './form-access.js'
import { formButtons } from './form-buttons.js'

/** Stands beside the level chosen. */
export const CHOSEN = '✓'

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
