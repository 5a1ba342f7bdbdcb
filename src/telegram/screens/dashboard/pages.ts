/** Long lists of /rekap are leafed through, a few rows on one small screen. */
import { InlineKeyboard } from 'grammy'
import type { Voice } from '../../context.js'

const ROWS_A_PAGE = 8

export interface Page<T> {
  rows: readonly T[]
  /** Place of the first row in the whole list, from 1. */
  from: number
  page: number
  pages: number
}

/** Pages count from 1; a page that is no longer there is the last one. */
export function pageOf<T>(all: readonly T[], wanted: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / ROWS_A_PAGE))
  const page = Math.min(Math.max(1, wanted), pages)
  const start = (page - 1) * ROWS_A_PAGE
  return { rows: all.slice(start, start + ROWS_A_PAGE), from: start + 1, page, pages }
}

/** A row of its own with back and forth, where there is somewhere to go. */
export function leafKeys(
  { say }: Voice,
  { page, pages }: Pick<Page<unknown>, 'page' | 'pages'>,
  data: (page: number) => string,
): InlineKeyboard {
  const keyboard = new InlineKeyboard()
  if (page > 1) keyboard.text(say('button-previous'), data(page - 1))
  if (page < pages) keyboard.text(say('button-next-page', { page: page + 1, pages }), data(page + 1))
  return keyboard
}
