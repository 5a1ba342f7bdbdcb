/** Lines of units in a message: as many as a small screen and Telegram bear, the others counted. */
import { InlineKeyboard } from 'grammy'
import type { MemberCtx, Voice } from '../../context.js'
import type { TapReply } from '../../screen.js'
import { dashboardButtons } from './dashboard-buttons.js'

/** Letters of all lines together: under a picture (1024), and in a message (4096). */
export const UNDER_PICTURE = 560
export const IN_MESSAGE = 3000

/** Nothing, or a title and the lines in one quote that opens at a tap. */
export function unitLines({ say }: Voice, lines: readonly string[], most: number): string[] {
  let left = most
  const shown: string[] = []
  for (const line of lines) {
    left -= line.length + 1
    if (left < 0) break
    shown.push(line)
  }
  if (shown.length === 0) return []
  const others = lines.length - shown.length
  const more = others > 0 ? [say('dash-units-more', { count: others })] : []
  return [`<blockquote expandable>${[...shown, ...more].join('\n')}</blockquote>`]
}

export function backToDashboard({ say }: Voice): InlineKeyboard {
  return new InlineKeyboard().text(say('button-back'), dashboardButtons.home.data({}))
}

export const notYours = (ctx: MemberCtx): TapReply => ({ toast: ctx.voice.say('tap-not-yours'), alert: true })
export const stale = (ctx: MemberCtx): TapReply => ({ toast: ctx.voice.say('tap-stale'), alert: true })
