/** Long lists of the personnel office go page by page: a phone shows ten buttons at once. */
import type { InlineKeyboard } from 'grammy'
import type { MemberCtx } from '../../context.js'

const A_PAGE = 10

export function pageOf<T>(all: readonly T[], page: number): T[] {
  return all.slice(page * A_PAGE, (page + 1) * A_PAGE)
}

/** Buttons to the page before and after, where there is one. */
export function pageButtons(
  ctx: MemberCtx,
  keyboard: InlineKeyboard,
  { page, count, to }: { page: number; count: number; to: (page: number) => string },
): void {
  const { say } = ctx.voice
  const last = Math.ceil(count / A_PAGE) - 1
  if (page > 0) keyboard.text(say('button-page-before'), to(page - 1))
  if (page < last) keyboard.text(say('button-page-after'), to(page + 1))
  if (last > 0) keyboard.row()
}
