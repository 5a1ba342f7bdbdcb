/** /periode -> "Jadwal pengingat": what would be sent in the next two weeks if nobody reacted. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { plannedReminders } from '../../../domain/reminder/planned-reminders.js'
import { CAUSES } from '../../../domain/reminder/tasks.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { reminderButtons } from './reminder-buttons.js'

const DAYS = 14
/** Moments named on one screen. */
const SHOWN = 20

async function schedule(ctx: MemberCtx): Promise<TapReply> {
  const { deps, say, date, now } = ctx.voice
  if (!can(ctx.member, 'see-cycle', null)) return { toast: say('tap-not-yours'), alert: true }
  const until = new Date(now.getTime() + DAYS * 24 * 3_600_000)
  const planned = await plannedReminders(deps.stores, { from: now, until, calendar: await deps.workCalendar() })
  const moments = new Map<number, typeof planned>()
  for (const one of planned) moments.set(one.at.getTime(), [...(moments.get(one.at.getTime()) ?? []), one])
  const lines = [...moments].slice(0, SHOWN).map(([at, messages]) => {
    const told = CAUSES.flatMap((cause) => {
      const count = messages.filter((one) => one.causes.some((its) => its.cause === cause)).length
      return count === 0 ? [] : [say('schedule-cause', { cause: say(`cause-${cause}`), count })]
    })
    return say('schedule-line', { at: date(new Date(at), 'moment'), count: messages.length, causes: told.join(', ') })
  })
  const more = moments.size - lines.length
  const keyboard = new InlineKeyboard()
    .text(say('button-holidays'), reminderButtons.holidays.data({}))
    .row()
    .text(say('button-back'), menuButtons.cycle.data({}))
  const text = [
    say('schedule-head', { days: DAYS }),
    '',
    ...(lines.length === 0 ? [say('schedule-none')] : lines),
    ...(more > 0 ? [say('schedule-cut', { count: more })] : []),
  ]
  return { screen: { text: text.join('\n'), keyboard } }
}

export function scheduleRoutes(routes: Routes): void {
  routes.tap(reminderButtons.schedule, schedule)
}
