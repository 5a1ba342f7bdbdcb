/** Takes days off one after another: a date and a name each. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import { readHoliday } from '../../domain/reminder/read-leave.js'
import type { MemberCtx } from '../context.js'
import { send } from '../screen.js'
import { reminderButtons } from '../screens/reminder/reminder-buttons.js'

export async function holidayTurn(ctx: MemberCtx): Promise<{ done: boolean; notes: string[] }> {
  const { deps, say, date, now } = ctx.voice
  if (!can(ctx.member, 'manage-cycle', null)) return { done: true, notes: [] }
  const read = readHoliday(ctx.message?.text ?? '', { zone: deps.timeZone, now })
  if (read.kind !== 'good') {
    await send(ctx, { text: say(`holiday-${read.kind}`) })
    return { done: false, notes: [] }
  }
  const { onDate, name } = read
  await deps.stores.transaction(async (tx) => {
    await tx.reminders.addHoliday({ onDate, name })
    await tx.audit.record({ actorId: ctx.member.id, act: 'holiday-added', subject: `day:${onDate}`, after: { name }, now })
  })
  const keyboard = new InlineKeyboard().text(say('button-back'), reminderButtons.holidays.data({}))
  await send(ctx, { text: say('holiday-added', { date: date(read.at), name: say('plain', { text: name }) }), keyboard })
  return { done: false, notes: [] }
}
