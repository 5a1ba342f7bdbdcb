/** What somebody who received a broadcast taps under it: understood, and the answer to its question. The message itself stays as it was sent. */
import { can } from '../../../domain/access/can.js'
import type { Broadcast } from '../../../domain/broadcast/broadcast.js'
import type { UnderstandingQuestion } from '../../../domain/broadcast/content.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { receivedButtons } from './received-buttons.js'
import { type ReaderReaction, receivedKeyboard } from './received-keyboard.js'

/** Telegram's limit of what stands over the chat. */
const ALERT_MOST = 200

type Opened = { broadcast: Broadcast; reaction: ReaderReaction }

/** The broadcast if it came to this person, in whatever state it is meanwhile. */
async function open(ctx: MemberCtx, broadcastId: number): Promise<Opened | { refused: TapReply }> {
  const { deps, say } = ctx.voice
  const { broadcasts } = deps.stores
  const [broadcast, reaction] = await Promise.all([broadcasts.byId(broadcastId), broadcasts.received(broadcastId, ctx.member.id)])
  if (broadcast !== null && reaction !== null && can(ctx.member, 'receive-broadcast', { isRecipient: true })) return { broadcast, reaction }
  // Who writes or approves it sees it before it is sent, with the same buttons.
  const previews = broadcast !== null && (broadcast.authorId === ctx.member.id || can(ctx.member, 'manage-broadcasts', null))
  return { refused: { toast: say(previews ? 'received-preview' : 'tap-not-yours'), alert: true } }
}

async function understood(ctx: MemberCtx, { broadcast: id }: { broadcast: number }): Promise<TapReply> {
  const opened = await open(ctx, id)
  if ('refused' in opened) return opened.refused
  const { deps, say, now } = ctx.voice
  const { broadcast, reaction } = opened
  if (!broadcast.content.asksUnderstood) return { toast: say('tap-stale'), alert: true }
  const isFirst = await deps.stores.broadcasts.markUnderstood(id, ctx.member.id, now)
  const keyboard = receivedKeyboard(ctx.voice, broadcast, { ...reaction, understoodAt: reaction.understoodAt ?? now })
  return { toast: say(isFirst ? 'received-thanks' : 'received-thanks-already'), keyboard }
}

async function answer(ctx: MemberCtx, { broadcast: id, option }: { broadcast: number; option: number }): Promise<TapReply> {
  const opened = await open(ctx, id)
  if ('refused' in opened) return opened.refused
  const { deps, say, now } = ctx.voice
  const { broadcast, reaction } = opened
  const { question } = broadcast.content
  if (question === null || option >= question.options.length) return { toast: say('tap-stale'), alert: true }
  const isFirst = await deps.stores.broadcasts.saveAnswer(id, ctx.member.id, option, now)
  const counted = isFirst ? option : ((await deps.stores.broadcasts.received(id, ctx.member.id))?.answer ?? option)
  const keyboard = receivedKeyboard(ctx.voice, broadcast, { ...reaction, answer: counted })
  return { keyboard, ...verdict(ctx, question, { counted, tapped: option }) }
}

/** Right or not, and why; the same at every tap, so that an answer to the tap that was lost on its way can be had again. */
function verdict(ctx: MemberCtx, question: UnderstandingQuestion, { counted, tapped }: { counted: number; tapped: number }): TapReply {
  const { deps, locale, say } = ctx.voice
  const plain = deps.texts.plain(locale)
  const isRight = counted === question.correct
  const { explanation } = question
  const optionOf = (place: number) => question.options[place] ?? ''
  if (tapped !== counted) return { toast: plain('received-first-counts', { option: optionOf(counted) }), alert: true }
  const whole = isRight
    ? plain('received-right', { explanation })
    : plain('received-wrong', { right: optionOf(question.correct), explanation })
  if (whole.length <= ALERT_MOST) return { toast: whole, alert: true }
  const below = isRight ? say('received-right', { explanation }) : say('received-wrong', { right: optionOf(question.correct), explanation })
  return { toast: say(isRight ? 'received-right-short' : 'received-wrong-short'), below: [{ text: below }] }
}

export function receivedRoutes(routes: Routes): void {
  routes.tap(receivedButtons.understood, understood)
  routes.tap(receivedButtons.answer, answer)
}
