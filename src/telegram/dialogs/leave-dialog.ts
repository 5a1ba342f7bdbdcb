/** Takes the dates of a person's own leave. */
import { can } from '../../domain/access/can.js'
import { readLeave } from '../../domain/reminder/read-days.js'
import type { MemberCtx } from '../context.js'
import { send } from '../screen.js'
import { reminderSettings } from '../screens/reminder/settings.js'
import { notYours } from './not-yours.js'

export async function leaveTurn(ctx: MemberCtx): Promise<{ done: boolean; notes: string[] }> {
  const { deps, say, date, now } = ctx.voice
  if (!can(ctx.member, 'set-reminders', null)) return notYours(ctx)
  const read = readLeave(ctx.message?.text ?? '', { zone: deps.timeZone, now })
  if (read.kind === 'too-long') await send(ctx, { text: say('leave-too-long', { most: read.most }) })
  else if (read.kind !== 'good') await send(ctx, { text: say(`leave-${read.kind}`) })
  if (read.kind !== 'good') return { done: false, notes: [] }
  const { fromAt, untilAt } = read
  await deps.stores.transaction(async (tx) => {
    await tx.reminders.addAbsence({ personId: ctx.member.id, fromAt, untilAt, reason: 'cuti' })
    await tx.audit.record({ actorId: ctx.member.id, act: 'leave-set', aboutId: ctx.member.id, after: { fromAt, untilAt }, now })
  })
  await send(ctx, { text: say('leave-set', { from: date(fromAt, 'short'), until: date(untilAt, 'short') }) })
  await send(ctx, await reminderSettings(ctx))
  return { done: true, notes: [] }
}
