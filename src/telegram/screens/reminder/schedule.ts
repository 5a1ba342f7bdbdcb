/** /periode -> "Jadwal pengingat": what would be sent in the next two weeks if nobody reacted, day by day. */
import { setImmediate as breathe } from 'node:timers/promises'
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { minuteOfDay } from '../../../domain/calendar.js'
import { type PlannedDay, plannedDays } from '../../../domain/reminder/planned-days.js'
import { CAUSES } from '../../../domain/reminder/tasks.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import { replace, type TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { reminderButtons } from './reminder-buttons.js'

/** Two weeks have at most ten working days, and a line a day is at most 400 letters: all of it fits into one message. */
const DAYS = 14

/** Whoever asks about more people than this sees at once that it is being worked out: it takes a second for about ten thousand. */
const MANY = 2000

async function schedule(ctx: MemberCtx): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  if (!can(ctx.member, 'see-cycle', null)) return { toast: say('tap-not-yours'), alert: true }
  const back = () => new InlineKeyboard().text(say('button-back'), menuButtons.cycle.data({}))
  const until = new Date(now.getTime() + DAYS * 24 * 3_600_000)
  const begins = async (people: number) => {
    if (people > MANY) await replace(ctx, { text: say('schedule-working', { count: people }), keyboard: back() })
  }
  const calendar = await deps.workCalendar()
  const planned = await plannedDays(deps.stores, { from: now, until, now, calendar, breathe, begins })
  const lines = planned.map((day) => dayLine(ctx.voice, day))
  const keyboard = new InlineKeyboard().text(say('button-holidays'), reminderButtons.holidays.data({})).row().append(back())
  const text = [say('schedule-head', { days: DAYS }), '', ...(lines.length === 0 ? [say('schedule-none')] : lines)]
  return { screen: { text: text.join('\n'), keyboard } }
}

function dayLine({ say, date, deps }: Voice, { first, last, people, counts }: PlannedDay): string {
  const told = CAUSES.flatMap((cause) => {
    const count = counts.get(cause)
    return count === undefined ? [] : [say('schedule-cause', { cause: say(`cause-${cause}`), count })]
  })
  const moment = date(first, 'moment')
  const hour = `${String(Math.floor(minuteOfDay(last, deps.timeZone) / 60)).padStart(2, '0')}.00`
  const at = first.getTime() === last.getTime() ? moment : say('schedule-until', { from: moment, until: hour })
  return say('schedule-line', { at, count: people, causes: told.join(', ') })
}

export function scheduleRoutes(routes: Routes): void {
  routes.tap(reminderButtons.schedule, schedule)
}
