/** /periode -> "Hari libur kantor": the national holidays the program knows, and the days the office adds. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { dayOf } from '../../../domain/calendar.js'
import { noonOf } from '../../../domain/reminder/working-days.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { reminderButtons } from './reminder-buttons.js'

const YEAR_MS = 365 * 24 * 3_600_000
/** Own days that get a button to remove them; a phone is small. */
const REMOVABLE = 10

async function holidaysScreen(ctx: MemberCtx): Promise<Screen> {
  const { deps, say, date, now } = ctx.voice
  if (!can(ctx.member, 'manage-cycle', null)) return { text: say('tap-not-yours') }
  const [{ holidays }, own] = await Promise.all([deps.workCalendar(), deps.stores.reminders.holidays()])
  const added = new Set(own.map(({ onDate }) => onDate))
  const [today, end] = [dayOf(now, deps.timeZone), dayOf(new Date(now.getTime() + YEAR_MS), deps.timeZone)]
  const coming = [...holidays].filter(([day]) => day >= today && day <= end).sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = coming.map(([day, name]) =>
    say(added.has(day) ? 'holiday-own' : 'holiday-national', { date: date(noonOf(day), 'short'), name }),
  )
  const keyboard = new InlineKeyboard().text(say('button-holiday-add'), reminderButtons.addHoliday.data({})).row()
  for (const { onDate, name } of own.filter(({ onDate }) => onDate >= today).slice(0, REMOVABLE)) {
    // A button's label is no HTML.
    const label = deps.texts.plain(ctx.voice.locale)('button-holiday-remove', { date: date(noonOf(onDate), 'short'), name })
    keyboard.text(label, reminderButtons.removeHoliday.data({ day: Number(onDate.replaceAll('-', '')) })).row()
  }
  keyboard.text(say('button-back'), menuButtons.cycle.data({}))
  return { text: [say('holidays-head'), '', ...lines].join('\n'), keyboard }
}

function refused(ctx: MemberCtx): TapReply | null {
  return can(ctx.member, 'manage-cycle', null) ? null : { toast: ctx.voice.say('tap-not-yours'), alert: true }
}

function askHoliday(ctx: MemberCtx): TapReply {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard().text(say('button-back'), reminderButtons.holidays.data({}))
  return { screen: { text: say('holiday-ask'), keyboard }, dialog: { name: 'holiday' } }
}

async function removeHoliday(ctx: MemberCtx, day: number): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const onDate = String(day).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  const removed = await deps.stores.transaction(async (tx) => {
    if (!(await tx.reminders.removeHoliday(onDate))) return false
    await tx.audit.record({ actorId: ctx.member.id, act: 'holiday-removed', subject: `day:${onDate}`, now })
    return true
  })
  return removed ? { screen: await holidaysScreen(ctx) } : { toast: say('tap-stale'), alert: true }
}

export function holidayRoutes(routes: Routes): void {
  routes.tap(reminderButtons.holidays, async (ctx) => refused(ctx) ?? { screen: await holidaysScreen(ctx) })
  routes.tap(reminderButtons.addHoliday, async (ctx) => refused(ctx) ?? askHoliday(ctx))
  routes.tap(reminderButtons.removeHoliday, async (ctx, { day }) => refused(ctx) ?? removeHoliday(ctx, day))
}
