/** Takes the sentence why a rating, or all of an absent rater's, goes into other hands. */
import { checkReason } from '../../domain/rating/reasons.js'
import type { MemberCtx } from '../context.js'
import { type Screen, send } from '../screen.js'
import { type DelegateRequest, delegateWith } from '../screens/delegation/delegate.js'
import { type DelegateAllRequest, delegateAllWith } from '../screens/delegation/delegate-all.js'
import { reasonFault } from '../screens/form/after-reason.js'

type Turned = Promise<{ done: boolean; notes: string[] }>

export function delegateTurn(ctx: MemberCtx, request: DelegateRequest): Turned {
  return turn(ctx, (reason) => delegateWith(ctx, request, reason))
}

export function delegateAllTurn(ctx: MemberCtx, request: DelegateAllRequest): Turned {
  return turn(ctx, (reason) => delegateAllWith(ctx, request, reason))
}

async function turn(ctx: MemberCtx, act: (reason: string) => Promise<Screen>): Turned {
  const typed = ctx.message?.text
  const checked = typed === undefined ? null : checkReason(typed)
  if (checked?.kind !== 'good') {
    await send(ctx, { text: checked === null ? ctx.voice.say('reason-text-please') : reasonFault(ctx, checked) })
    return { done: false, notes: [] }
  }
  await send(ctx, await act(checked.reason))
  return { done: true, notes: [] }
}
