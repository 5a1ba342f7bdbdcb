/** Lines of units in messages: as many as a small screen and Telegram bear. */
import { InlineKeyboard } from 'grammy'
import type { MemberCtx, Voice } from '../../context.js'
import type { TapReply } from '../../screen.js'
import { dashboardButtons } from './dashboard-buttons.js'

/** Letters of all lines together in one message (4096). */
const IN_MESSAGE = 3000

/** In one quote that opens at a tap. */
const quoted = (lines: readonly string[]) => `<blockquote expandable>${lines.join('\n')}</blockquote>`

/** Nothing, or the lines in one quote, those that do not fit counted. */
export function unitLines({ say }: Voice, lines: readonly string[]): string[] {
  const [first = []] = inPortions(lines, IN_MESSAGE)
  if (first.length === 0) return []
  const others = lines.length - first.length
  return [quoted([...first, ...(others > 0 ? [say('dash-units-more', { count: others })] : [])])]
}

/** As many of the lines as fit one message, in a quote; pages count from 1, and one that is no longer there is the last one. */
export function pageOfLines(lines: readonly string[], wanted: number, most = IN_MESSAGE): { quote: string[]; page: number; pages: number } {
  const portions = inPortions(lines, most)
  const pages = Math.max(1, portions.length)
  const page = Math.min(Math.max(1, wanted), pages)
  return { quote: portions.slice(page - 1, page).map(quoted), page, pages }
}

/** All lines, in quotes that fit a message each. */
export function allLines(lines: readonly string[]): string[] {
  return inPortions(lines, IN_MESSAGE).map(quoted)
}

/** In their order, at most so many letters each; a line that is longer stands alone. */
export function inPortions(lines: readonly string[], most: number): string[][] {
  const portions: string[][] = []
  let left = -1
  for (const line of lines) {
    left -= line.length + 1
    if (left < 0) {
      portions.push([])
      left = most - line.length - 1
    }
    portions.at(-1)?.push(line)
  }
  return portions
}

export function backToDashboard({ say }: Voice): InlineKeyboard {
  return new InlineKeyboard().text(say('button-back'), dashboardButtons.home.data({}))
}

export const notYours = (ctx: MemberCtx): TapReply => ({ toast: ctx.voice.say('tap-not-yours'), alert: true })
export const stale = (ctx: MemberCtx): TapReply => ({ toast: ctx.voice.say('tap-stale'), alert: true })
