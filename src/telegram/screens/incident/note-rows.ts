/** The rows that lead from other screens to notes; empty where there are none. */
import { InlineKeyboard } from 'grammy'
import type { FormItem } from '../../../domain/assessment/form.js'
import type { Way } from '../../button.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { OpenForm } from '../form/form-access.js'
import { noteButtons } from './note-buttons.js'

function own(form: OpenForm['form'], { competency }: FormItem): number {
  return form.noteCounts[competency.key] ?? 0
}

/** Beside an item: the own notes about this person. */
export function notesRow({ say }: Voice, form: OpenForm['form'], entry: FormItem, way: Way | undefined): InlineKeyboard {
  const count = own(form, entry)
  if (count === 0) return new InlineKeyboard()
  return new InlineKeyboard().text(
    say('button-see-notes', { count }),
    noteButtons.see.data({ rating: form.ratingId, item: entry.item.key, way }),
  )
}

/** Where a reason is asked for: one of them as the reason. */
export function citeRow({ say }: Voice, form: OpenForm['form'], entry: FormItem, way?: Way): InlineKeyboard {
  const level = form.answers.find((one) => one.itemKey === entry.item.key)?.level ?? null
  if (own(form, entry) === 0 || level === null) return new InlineKeyboard()
  return new InlineKeyboard().text(say('button-cite'), noteButtons.choose.data({ rating: form.ratingId, item: entry.item.key, way }))
}

/** Once both may see it: what the reasons of a rating cite. */
export async function citedRow({ voice }: MemberCtx, ratingId: number): Promise<InlineKeyboard> {
  const { length: count } = await voice.deps.stores.incidents.citedIn(ratingId)
  if (count === 0) return new InlineKeyboard()
  return new InlineKeyboard().text(voice.say('button-cited', { count }), noteButtons.cited.data({ rating: ratingId }))
}
