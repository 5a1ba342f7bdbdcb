/** From which day until which day the audit is read; both tapped in a calendar, beside the person and act chosen already. */
import { InlineKeyboard } from 'grammy'
import { dayOf } from '../../../domain/calendar.js'
import { dayNumbered, monthNumbered } from '../../../domain/calendar-month.js'
import { addDays } from '../../../domain/reminder/working-days.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { calendarKeyboard } from '../calendar-keyboard.js'
import { filterOf, filterText, refusedAudit } from './audit.js'
import { auditButtons, type Filtered, NEWEST } from './audit-buttons.js'

/** How far back a day can be chosen: five years and their leap days. */
const FURTHEST_DAYS = 5 * 366

async function days(ctx: MemberCtx, filtered: Filtered): Promise<TapReply> {
  const { say, date } = ctx.voice
  const filter = filterOf(ctx.voice, filtered)
  if (filter === null) return { toast: say('tap-stale'), alert: true }
  const month = Number(dayOf(ctx.voice.now, ctx.voice.deps.timeZone).slice(0, 7).replace('-', ''))
  const shown = (at: Date | null) => (at === null ? say('audit-any-day') : date(at, 'short'))
  const edge = (which: 'from' | 'until') =>
    auditButtons.month.data({ ...filtered, edge: which, month: Math.floor(filtered[which] / 100) || month })
  const keyboard = new InlineKeyboard()
    .text(say('button-audit-from', { day: shown(filter.from) }), edge('from'))
    .text(say('button-audit-until', { day: shown(filter.until) }), edge('until'))
    .row()
    .text(say('button-audit-show'), auditButtons.list.data({ ...filtered, before: NEWEST }))
    .row()
    .text(say('button-audit-all-days'), auditButtons.list.data({ ...filtered, from: 0, until: 0, before: NEWEST }))
    .text(say('button-audit'), auditButtons.home.data({}))
  const text = [say('audit-choose-days'), await filterText(ctx.voice, filter)].filter((line) => line !== '').join('\n\n')
  return { screen: { text, keyboard, protect: true } }
}

function chooseDay(ctx: MemberCtx, { edge, month: asked, ...filtered }: Filtered & { edge: string; month: number }): TapReply {
  const { say, now, deps } = ctx.voice
  const wanted = monthNumbered(asked)
  const [from, until] = [filtered.from, filtered.until].map((day) => (day === 0 ? null : dayNumbered(day)))
  if ((edge !== 'from' && edge !== 'until') || wanted === null || filterOf(ctx.voice, filtered) === null)
    return { toast: say('tap-stale'), alert: true }
  const today = dayOf(now, deps.timeZone)
  // The one edge does not pass the other.
  const first = edge === 'until' && from ? from : addDays(today, -FURTHEST_DAYS)
  const last = edge === 'from' && until && until < today ? until : today
  const month = wanted < first.slice(0, 7) ? first.slice(0, 7) : wanted > last.slice(0, 7) ? last.slice(0, 7) : wanted
  const keyboard = calendarKeyboard(ctx.voice, {
    month,
    first,
    last,
    pick: (day) => auditButtons.days.data({ ...filtered, [edge]: day }),
    turn: (other) => auditButtons.month.data({ ...filtered, edge, month: other }),
  }).text(say('button-back'), auditButtons.days.data(filtered))
  return { screen: { text: say(`audit-choose-${edge}`), keyboard } }
}

export function auditDayRoutes(routes: Routes): void {
  routes.tap(auditButtons.days, async (ctx, params) => refusedAudit(ctx) ?? days(ctx, params))
  routes.tap(auditButtons.month, async (ctx, params) => refusedAudit(ctx) ?? chooseDay(ctx, params))
}
