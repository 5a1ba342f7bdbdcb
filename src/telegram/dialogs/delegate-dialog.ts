/** Takes the sentence why a rating goes into other hands. */
import { checkReason } from '../../domain/rating/reasons.js'
import type { MemberCtx } from '../context.js'
import { send } from '../screen.js'
import { type DelegateRequest, delegateWith } from '../screens/delegation/delegate.js'
import { reasonFault } from '../screens/form/after-reason.js'

export async function delegateTurn(ctx: MemberCtx, request: DelegateRequest): Promise<{ done: boolean; notes: string[] }> {
  const typed = ctx.message?.text
  const checked = typed === undefined ? null : checkReason(typed)
  if (checked?.kind !== 'good') {
    await send(ctx, { text: checked === null ? ctx.voice.say('reason-text-please') : reasonFault(ctx, checked) })
    return { done: false, notes: [] }
  }
  await send(ctx, await delegateWith(ctx, request, checked.reason))
  return { done: true, notes: [] }
}
