/** Takes the typed reason why one person gets more time for the own assessment. */
import { can } from '../../domain/access/can.js'
import { checkReason } from '../../domain/rating/reasons.js'
import type { MemberCtx } from '../context.js'
import { type DialogRequest, send } from '../screen.js'
import { extendWith } from '../screens/cycle/participation.js'
import { reasonFault } from '../screens/form/after-reason.js'
import { notYours } from './not-yours.js'

type Request = Extract<DialogRequest, { name: 'extend-self' }>

export async function extendSelfTurn(ctx: MemberCtx, request: Request): Promise<{ done: boolean; notes: string[] }> {
  const { say } = ctx.voice
  if (!can(ctx.member, 'manage-cycle', null)) return notYours(ctx)
  const typed = ctx.message?.text
  const checked = typed === undefined ? null : checkReason(typed)
  if (checked?.kind !== 'good') {
    const text = checked === null ? say('reason-text-please') : reasonFault(ctx, checked)
    await send(ctx, { text })
    return { done: false, notes: [] }
  }
  await send(ctx, await extendWith(ctx, request, checked.reason))
  return { done: true, notes: [] }
}
