/** What comes after an answer: the invitation to show evidence, the next open item, or the review of all. */
import { competencyDone, type FormItem, nextUnanswered } from '../../../domain/assessment/form.js'
import type { Way } from '../../button.js'
import type { MemberCtx } from '../../context.js'
import type { Screen } from '../../screen.js'
import { evidenceInvitation } from './evidence.js'
import type { OpenForm } from './form-access.js'
import { itemScreen } from './item-screen.js'
import { reviewScreen } from './review.js'
import { afterTeamAnswer } from './team-item.js'

/** Where to go after an answer at `from`: evidence once a competency is whole, else the next open item, else the review; across the team the next person. */
export async function afterAnswer(
  ctx: MemberCtx,
  opened: OpenForm,
  from: FormItem,
  { way, repeated = false }: { way?: Way | undefined; repeated?: boolean } = {},
): Promise<Screen> {
  if (way === 'team') return afterTeamAnswer(ctx, opened, from)
  const { form, items } = opened
  const { key } = from.competency
  const invite = !form.evidenceAsked.includes(key) || (repeated && form.evidenceCounts[key] === undefined)
  if (form.kind === 'self' && competencyDone(items, form.answers, key) && invite) {
    await ctx.voice.deps.stores.forms.markEvidenceAsked(form.ratingId, key)
    return evidenceInvitation(ctx, opened, from.competency)
  }
  const next = nextUnanswered(items, form.answers, from.item.key)
  return next === undefined ? reviewScreen(ctx, opened) : itemScreen(ctx, opened, next)
}
