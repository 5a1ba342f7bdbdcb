/** Takes the sentence a superior types as a reason, or its parts one after another. */
import { explainAnswer } from '../../domain/rating/rate.js'
import { REASON_PARTS, type ReasonPart } from '../../domain/rating/reason-parts.js'
import { checkReason } from '../../domain/rating/reasons.js'
import type { MemberCtx } from '../context.js'
import { type DialogRequest, send } from '../screen.js'
import { afterReason } from '../screens/form/after-reason.js'
import { isRefused, openForm } from '../screens/form/form-access.js'
import { partTyped } from '../screens/form/reason-parts.js'
import { keepUnobserved } from '../screens/form/unobserved.js'

type Request = Extract<DialogRequest, { name: 'reason' }>

export async function reasonTurn(ctx: MemberCtx, request: Request, notes: string[]): Promise<{ done: boolean; notes: string[] }> {
  const { say, deps, now } = ctx.voice
  const typed = ctx.message?.text
  if (typed === undefined) {
    await send(ctx, { text: say('reason-text-please') })
    return { done: false, notes }
  }
  if (request.part !== undefined) return partTurn(ctx, { ...request, part: partOf(notes) ?? request.part }, typed)
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
  const opened = await openForm(ctx, request.rating, 'write-rating')
  if (isRefused(opened)) {
    await send(ctx, { text: opened.refused.toast ?? say('tap-stale') })
    return { done: true, notes: [] }
  }
  const saved = await explainAnswer(deps.stores, { ...opened, now, itemKey: request.item, typed })
  await send(ctx, await afterReason(ctx, request, saved))
  return { done: saved.kind !== 'too-short' && saved.kind !== 'too-long', notes: [] }
}

/** The part that earlier turns have come to. */
const partOf = (notes: readonly string[]) => REASON_PARTS.find((part) => part === notes[0])

async function partTurn(
  ctx: MemberCtx,
  request: Request & { part: ReasonPart },
  text: string,
): Promise<{ done: boolean; notes: string[] }> {
  const sourceKey = `${ctx.chatId}:${ctx.message?.message_id}`
  const { rating, item, way, part } = request
  const { screen, next } = await partTyped(ctx, { rating, item, way, part, text, sourceKey })
  await send(ctx, screen)
  return next === null ? { done: true, notes: [] } : { done: false, notes: [next] }
}
