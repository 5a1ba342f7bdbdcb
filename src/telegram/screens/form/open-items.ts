/** The items of a form, open for answers: a superior who has never rated meets the shared practice cases first (F5). */
import { practiceDue } from '../../../domain/practice/practise.js'
import type { MemberCtx } from '../../context.js'
import type { TapReply } from '../../screen.js'
import { caseScreen } from '../practice/case.js'
import { isRefused, type OpenForm, openForm } from './form-access.js'

/** As openForm for writing. On a form that is under way practice is only asked for at `Mulai` and `Lanjutkan` (`entering`), not at every tap. */
export async function openItems(ctx: MemberCtx, ratingId: number, entering = false): Promise<OpenForm | { refused: TapReply }> {
  const opened = await openForm(ctx, ratingId, 'write-rating')
  if (isRefused(opened)) return opened
  const { kind, startedAt } = opened.form
  if (kind !== 'superior' || (startedAt !== null && !entering)) return opened
  const { stores, practice } = ctx.voice.deps
  const due = await practiceDue(stores, { raterId: ctx.member.id, cases: practice })
  return due === undefined ? opened : { refused: { screen: caseScreen(ctx, { rating: ratingId, practised: due }) } }
}
