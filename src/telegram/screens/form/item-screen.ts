/** How one item looks: the five anchors, the scale, and the ways out of it. */
import { InlineKeyboard } from 'grammy'
import { answeredCount, type FormItem, previousItem } from '../../../domain/assessment/form.js'
import { LEVELS } from '../../../domain/competency/framework.js'
import { isByPeer } from '../../../domain/rating/form-view.js'
import type { MemberCtx } from '../../context.js'
import { bar, type Screen } from '../../screen.js'
import { notesRow } from '../incident/note-rows.js'
import type { OpenForm } from './form-access.js'
import { formButtons } from './form-buttons.js'

/** Stands beside the level chosen. */
export const CHOSEN = '✓'

/** Where an item stands across the team: this person is the `place`-th of `total` whose form holds it. */
export interface Across {
  place: number
  total: number
  done: number
  previous: number | undefined
}

/** `across`: on the way item by item across the team, else one person's form. */
export function itemScreen(ctx: MemberCtx, { form, items }: OpenForm, entry: FormItem, across?: Across): Screen {
  const { say } = ctx.voice
  const { item, competency } = entry
  const { place, total, done } = across ?? { ...entry, done: answeredCount(items, form.answers) }
  const answer = form.answers.find((one) => one.itemKey === item.key)
  const head = form.kind === 'self' ? say('item-head-self') : say('item-head-superior', { name: form.ratee.name })
  const anchors = item.anchors.map((anchor, index) => {
    const line = say('item-anchor', { level: index + 1, anchor })
    return answer?.level === index + 1 ? `<b>${line} ✓</b>` : line
  })
  // Short above the anchors: item, anchors and buttons together should fit a small screen.
  const text = [
    `${head} ${bar(done, total)} ${place}/${total}`,
    say('item-competency', { competency: competency.name, item: item.title }),
    form.kind === 'self' ? say('item-question-self') : say('item-question-superior'),
    '',
    anchors.join('\n\n'),
    ...(answer?.level === null ? ['', say('item-not-observed-given')] : []),
    // Across the team only the name changes: it stands right above the scale, where no small screen hides it.
    ...(across === undefined ? [] : ['', say('item-for', { name: form.ratee.name })]),
  ].join('\n')
  return { text, keyboard: itemKeyboard(ctx, { form, items }, entry, across) }
}

function itemKeyboard(
  ctx: MemberCtx,
  { form, items }: Pick<OpenForm, 'form' | 'items'>,
  entry: FormItem,
  across: Across | undefined,
): InlineKeyboard {
  const { say } = ctx.voice
  const { item, competency } = entry
  const rating = form.ratingId
  const here = { rating, item: item.key, way: across === undefined ? undefined : ('team' as const) }
  const answer = form.answers.find((one) => one.itemKey === item.key)
  const keyboard = new InlineKeyboard()
  for (const level of LEVELS)
    keyboard.text(answer?.level === level ? `${level} ${CHOSEN}` : String(level), formButtons.level.data({ ...here, level }))
  keyboard.row()
  const count = form.evidenceCounts[competency.key] ?? 0
  if (form.kind === 'self')
    keyboard.text(say('button-add-evidence', { count }), formButtons.addEvidence.data({ rating, competency: competency.key })).row()
  else {
    keyboard.text(say('button-not-observed'), formButtons.unobserved.data(here))
    if (answer !== undefined && !isByPeer(form)) keyboard.text(say('button-add-note'), formButtons.reason.data(here))
    keyboard.row()
    if (count > 0 && !isByPeer(form)) keyboard.text(say('button-see-evidence', { count }), formButtons.seeEvidence.data(here))
    if (!isByPeer(form)) keyboard.append(notesRow(ctx.voice, form, entry, here.way))
    keyboard.row()
  }
  const previous = across === undefined ? beforeInForm(items, here) : beforeInTeam(across, here)
  if (previous !== undefined) keyboard.text(say('button-previous'), previous)
  keyboard.text(say('button-skip'), formButtons.skip.data(here)).row()
  if (across !== undefined) return keyboard.text(say('button-team-items'), formButtons.team.data({}))
  return keyboard
    .text(say('button-review'), formButtons.review.data({ rating }))
    .text(say('button-save'), formButtons.save.data({ rating }))
}

function beforeInForm(items: readonly FormItem[], { rating, item }: { rating: number; item: string }): string | undefined {
  const previous = previousItem(items, item)
  return previous === undefined ? undefined : formButtons.item.data({ rating, item: previous.item.key })
}

function beforeInTeam({ previous }: Across, { item }: { item: string }): string | undefined {
  return previous === undefined ? undefined : formButtons.item.data({ rating: previous, item, way: 'team' })
}
