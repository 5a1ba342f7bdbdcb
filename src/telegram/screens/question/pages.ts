/** Long lists go by pages of a few buttons: a phone is small. */
import type { InlineKeyboard } from 'grammy'
import type { Voice } from '../../context.js'

export const ON_A_PAGE = 8
const LABEL_MOST = 60

/** One line of a text, short enough for a button; plain, since a button's label is not HTML. */
export function labelOf(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const letters = [...line]
  return letters.length <= LABEL_MOST ? line : `${letters.slice(0, LABEL_MOST - 1).join('')}…`
}

/** The page that is there, also when the list has become shorter meanwhile. */
export function pageOf(page: number, total: number): number {
  return Math.min(page, Math.max(0, Math.ceil(total / ON_A_PAGE) - 1))
}

/** A row with "earlier" and "further", where there is such a page. */
export function pageRow(
  keyboard: InlineKeyboard,
  { say }: Voice,
  at: { page: number; total: number; data: (page: number) => string },
): void {
  const { page, total, data } = at
  if (page > 0) keyboard.text(say('button-page-earlier'), data(page - 1))
  if ((page + 1) * ON_A_PAGE < total) keyboard.text(say('button-page-further'), data(page + 1))
  if (total > ON_A_PAGE) keyboard.row()
}
