/** What comes below a typed reason: the next item, or in a sentence what it still lacks. */
import { itemByKey } from '../../../domain/assessment/form.js'
import type { ReasonSaved } from '../../../domain/rating/rate.js'
import type { TooLong, TooShort } from '../../../domain/rating/reasons.js'
import type { Way } from '../../button.js'
import type { MemberCtx } from '../../context.js'
import type { Screen } from '../../screen.js'
import { afterAnswer } from './after-answer.js'
import { closedText, isRefused, openForm } from './form-access.js'

/** What a typed reason lacks, wherever one is asked for. */
export function reasonFault(ctx: MemberCtx, fault: TooShort | TooLong): string {
  const { say } = ctx.voice
  if (fault.kind === 'too-long') return say('reason-too-long', { most: fault.most })
  const { missing, have, least } = fault
  return `${say(`reason-lacks-${missing}`, { have, least })} ${say('reason-example')}`
}

/** What to show below the message in which a reason came. */
export async function afterReason(
  ctx: MemberCtx,
  params: { rating: number; item: string; way?: Way | undefined },
  saved: ReasonSaved,
): Promise<Screen> {
  const { say } = ctx.voice
  switch (saved.kind) {
    case 'too-short':
    case 'too-long':
      return { text: reasonFault(ctx, saved) }
    case 'closed':
      return { text: closedText(ctx, saved.why, saved.selfUntil) }
    case 'no-such-answer':
      return { text: say('tap-stale') }
    case 'saved': {
      const opened = await openForm(ctx, params.rating, 'write-rating')
      if (isRefused(opened)) return { text: say('reason-kept') }
      const entry = itemByKey(opened.items, params.item)
      return entry === undefined ? { text: say('reason-kept') } : afterAnswer(ctx, opened, entry, { way: params.way })
    }
  }
}
