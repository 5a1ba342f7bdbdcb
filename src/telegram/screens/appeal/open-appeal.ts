/** Every appeal screen begins here: the appeal is read, and what the person may do asked of the table of rights. */
import { can } from '../../../domain/access/can.js'
import type { Action, Subjects } from '../../../domain/access/subjects.js'
import { type Appeal, appealSubject } from '../../../domain/appeal/appeal.js'
import type { AppealClosed } from '../../../domain/appeal/write-appeal.js'
import { type FormItem, formItems } from '../../../domain/assessment/form.js'
import { frameworkOf, type MemberCtx, type Voice } from '../../context.js'
import type { TapReply } from '../../screen.js'

export type AppealAction = { [A in Action]: Subjects[A] extends { deciderId: number | null; state: string } ? A : never }[Action]

/** One that is somebody else's is as if it did not exist; an own one that has moved on is stale. */
export async function openAppeal(ctx: MemberCtx, appealId: number, action: AppealAction): Promise<Appeal | { refused: TapReply }> {
  const { deps, say } = ctx.voice
  const appeal = await deps.stores.appeals.byId(appealId)
  if (appeal !== null && can(ctx.member, action, appealSubject(appeal))) return appeal
  const isKnown = appeal !== null && can(ctx.member, 'see-appeal', appealSubject(appeal))
  return { refused: { toast: say(isKnown ? 'tap-stale' : 'tap-not-yours'), alert: true } }
}

export async function itemsOf({ deps }: Voice, { frameworkVersionId, held }: Appeal): Promise<FormItem[]> {
  return formItems(await frameworkOf(deps, frameworkVersionId), held)
}

export const titleOf = (items: readonly FormItem[], key: string) => items.find(({ item }) => item.key === key)?.item.title ?? key

/** Why an appeal is not taken any more, in one sentence. */
export function closedText({ say, date }: Voice, closed: AppealClosed): string {
  return closed.kind === 'too-late' ? say('appeal-too-late', { last: date(closed.last) }) : say('appeal-cycle-closed')
}

/** Shortened for a screen that shows several; whole in the messages of "Bukti dan pernyataan". */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}
