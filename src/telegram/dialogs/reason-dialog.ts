/** Takes the sentence a superior types as a reason. */

import { explainAnswer } from '../../domain/rating/rate.js'
import { checkReason } from '../../domain/rating/reasons.js'
import type { MemberCtx } from '../context.js'
import { type DialogRequest, send } from '../screen.js'
import { isRefused } from '../screens/form/form-access.js'
import { afterReason, keepUnobserved, openReasonable } from '../screens/form/reason.js'

type Request = Extract<DialogRequest, { name: 'reason' }>

export async function reasonTurn(ctx: MemberCtx, request: Request): Promise<{ done: boolean; notes: string[] }> {
  const { say, deps, now } = ctx.voice
  const typed = ctx.message?.text
  if (typed === undefined) {
    await send(ctx, { text: say('reason-text-please') })
    return { done: false, notes: [] }
  }
  if (request.level === 'not-observed') {
    const checked = checkReason(typed)
    if (checked.kind !== 'good') {
      await send(ctx, await afterReason(ctx, request, checked))
      return { done: false, notes: [] }
    }
    const kept = await keepUnobserved(ctx, { ...request, reason: checked.reason })
    await send(ctx, kept.screen ?? { text: kept.toast ?? say('tap-stale') })
    return { done: true, notes: [] }
  }
  const opened = await openReasonable(ctx, request.rating)
  if (isRefused(opened)) {
    await send(ctx, { text: opened.refused.toast ?? say('tap-stale') })
    return { done: true, notes: [] }
  }
  const saved = await explainAnswer(deps.stores, { ...opened, now, itemKey: request.item, typed })
  await send(ctx, await afterReason(ctx, request, saved))
  return { done: saved.kind !== 'too-short' && saved.kind !== 'too-long', notes: [] }
}
