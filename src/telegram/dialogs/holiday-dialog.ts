/** Takes days off one message after another: a date and a name, one or many lines at once. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import { type DayOff, readHolidays } from '../../domain/reminder/read-days.js'
import { noonOf } from '../../domain/reminder/working-days.js'
import type { MemberCtx } from '../context.js'
import { send } from '../screen.js'
import { reminderButtons } from '../screens/reminder/reminder-buttons.js'
import { notYours } from './not-yours.js'

/** Days named in the answer; the screen of days off lists them all. */
const NAMED = 15

export async function holidayTurn(ctx: MemberCtx): Promise<{ done: boolean; notes: string[] }> {
  const { deps, say, now } = ctx.voice
  if (!can(ctx.member, 'manage-cycle', null)) return notYours(ctx)
  const read = readHolidays(ctx.message?.text ?? '', { zone: deps.timeZone, now })
  if (read.kind !== 'good') {
    await send(ctx, { text: say(`holiday-${read.kind}`, { line: read.line }) })
    return { done: false, notes: [] }
  }
  await keep(ctx, read.days)
  const keyboard = new InlineKeyboard().text(say('button-back'), reminderButtons.holidays.data({}))
  await send(ctx, { text: addedText(ctx, read.days), keyboard })
  return { done: false, notes: [] }
}

async function keep(ctx: MemberCtx, days: readonly DayOff[]): Promise<void> {
  const { deps, now } = ctx.voice
  await deps.stores.transaction(async (tx) => {
    for (const { onDate, name } of days) {
      await tx.reminders.addHoliday({ onDate, name })
      await tx.audit.record({ actorId: ctx.member.id, act: 'holiday-added', subject: `day:${onDate}`, after: { name }, now })
    }
  })
}

function addedText(ctx: MemberCtx, days: readonly DayOff[]): string {
  const { say, date } = ctx.voice
  const lines = days.slice(0, NAMED).map(({ onDate, name }) => say('holiday-own', { date: date(noonOf(onDate)), name }))
  return [say('holiday-added', { count: days.length }), ...lines, '', say('holiday-more')].join('\n')
}
