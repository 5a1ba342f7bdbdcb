/** Takes the typed reason of somebody who declines a training, and of a superior who refuses one. */
import { checkReason } from '../../domain/rating/reasons.js'
import type { MemberCtx } from '../context.js'
import { type DialogRequest, send, type TapReply } from '../screen.js'
import { reasonFault } from '../screens/form/after-reason.js'
import { declineWith } from '../screens/training/own-plan.js'
import { answer } from '../screens/training/requests.js'

type Request = Extract<DialogRequest, { name: 'plan-decline' | 'plan-refuse' }>

export async function planReasonTurn(ctx: MemberCtx, request: Request): Promise<{ done: boolean; notes: string[] }> {
  const { say } = ctx.voice
  const again = { done: false, notes: [] }
  const typed = ctx.message?.text
  if (typed === undefined) {
    await send(ctx, { text: say('reason-text-please') })
    return again
  }
  const checked = checkReason(typed)
  if (checked.kind !== 'good') {
    await send(ctx, { text: reasonFault(ctx, checked) })
    return again
  }
  const reply = await settle(ctx, request, checked.reason)
  await send(ctx, reply.screen ?? { text: reply.toast ?? say('tap-stale') })
  return { done: true, notes: [] }
}

function settle(ctx: MemberCtx, request: Request, reason: string): Promise<TapReply> {
  if (request.name === 'plan-decline') return declineWith(ctx, { of: request.of, id: request.id }, reason)
  return answer(ctx, { entry: request.entry, since: request.since }, { kind: 'no', reason })
}
