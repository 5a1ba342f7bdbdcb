/** Every form screen begins here: the form is read, and what the person may do on it asked of the table of rights. */
import { can } from '../../../domain/access/can.js'
import type { Action, Subjects } from '../../../domain/access/subjects.js'
import { type FormItem, formItems } from '../../../domain/assessment/form.js'
import type { Framework } from '../../../domain/competency/framework.js'
import { type ClosedWhy, type Form, ratingSubject, ratingWindow } from '../../../domain/rating/form-view.js'
import type { MemberCtx } from '../../context.js'
import { frameworkOf } from '../../context.js'
import type { TapReply } from '../../screen.js'

export interface OpenForm {
  form: Form
  framework: Framework
  items: FormItem[]
}

type FormAction = { [A in Action]: Subjects[A] extends { raterId: number } ? A : never }[Action]

/** The form, if this person may do this on it; otherwise the polite answer. A form of someone else is as if it did not exist. */
export async function openForm(ctx: MemberCtx, ratingId: number, action: FormAction): Promise<OpenForm | { refused: TapReply }> {
  const { deps, now, say } = ctx.voice
  const form = await deps.stores.forms.byRatingId(ratingId)
  const notYours = { refused: { toast: say('tap-not-yours'), alert: true } }
  if (form === null) return notYours
  if (!can(ctx.member, action, ratingSubject(form, now))) {
    const window = ratingWindow(form, now)
    const own = form.raterId === ctx.member.id
    return own && window.kind === 'closed' ? { refused: { toast: closedText(ctx, window.why, window.selfUntil), alert: true } } : notYours
  }
  const framework = await frameworkOf(deps, form.cycle.frameworkVersionId)
  return { form, framework, items: formItems(framework, form.held) }
}

/** Why a form cannot be written now, in one sentence. */
export function closedText(ctx: MemberCtx, why: ClosedWhy, selfUntil: Date): string {
  const { say, date } = ctx.voice
  switch (why) {
    case 'cycle-not-open':
      return say('form-closed-cycle')
    case 'self-window-ended':
      return say('form-closed-self-window', { until: date(selfUntil, 'moment') })
    case 'superior-began':
      return say('form-closed-superior-began')
    case 'waiting-for-self':
      return say('form-closed-waiting', { until: date(selfUntil, 'moment') })
    case 'conflict':
      return say('form-closed-conflict')
    case 'peers-ended':
      return say('form-closed-peers')
    case 'submitted':
      return say('form-closed-submitted')
  }
}

export function isRefused(opened: OpenForm | { refused: TapReply }): opened is { refused: TapReply } {
  return 'refused' in opened
}
