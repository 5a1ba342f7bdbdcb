/** Every screen of the dialogue begins here: the superior's form, what both said, and which side this person is on. */
import { can } from '../../../domain/access/can.js'
import { type DialogueItem, dialogueItems, type Side } from '../../../domain/dialogue/dialogue.js'
import type { DialogueRecord } from '../../../domain/dialogue/dialogue-store.js'
import { type DialogueWindow, dialogueWindow } from '../../../domain/dialogue/dialogue-window.js'
import { ratingSubject } from '../../../domain/rating/form-view.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { TapReply } from '../../screen.js'
import { isRefused, type OpenForm, openForm } from '../form/form-access.js'

export interface OpenDialogue extends OpenForm {
  record: DialogueRecord
  talk: DialogueItem[]
  side: Side
  /** The other side. */
  otherName: string
  /** May this person still speak? */
  isOpen: boolean
}

/** For both sides and nobody else; looking is possible when speaking no longer is. */
export async function seeDialogue(ctx: MemberCtx, rating: number): Promise<OpenDialogue | { refused: TapReply }> {
  const opened = await openForm(ctx, rating, 'see-comparison')
  if (isRefused(opened)) return opened
  const { deps, now, say } = ctx.voice
  const { form, items } = opened
  const record = (await deps.stores.dialogues.read([form.assessmentId])).get(form.assessmentId)
  if (record === undefined) return { refused: { toast: say('tap-stale'), alert: true } }
  const side = form.ratee.id === ctx.member.id ? 'self' : 'superior'
  return {
    ...opened,
    record,
    talk: dialogueItems(items, record),
    side,
    otherName: side === 'self' ? record.raterName : record.rateeName,
    isOpen: can(ctx.member, 'take-part-in-dialogue', ratingSubject(form, now)),
  }
}

/** To say something, or to find a time. */
export async function takePart(ctx: MemberCtx, rating: number): Promise<OpenDialogue | { refused: TapReply }> {
  const opened = await seeDialogue(ctx, rating)
  if ('refused' in opened || opened.isOpen) return opened
  return { refused: { toast: closedDialogue(ctx.voice, dialogueWindow(opened.form.cycle, ctx.voice.now)), alert: true } }
}

/** Why nothing can be said any more, in one sentence, with the date. */
export function closedDialogue({ say, date }: Voice, window: DialogueWindow): string {
  return window.kind === 'over' ? say('dialogue-over', { until: date(window.until, 'moment') }) : say('dialogue-published')
}
