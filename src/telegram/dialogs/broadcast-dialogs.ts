/** The short typed parts of a broadcast: links, the question, the hour, the reason of a refusal, a correction, the pimpinan's message. */
import { momentOf } from '../../domain/calendar.js'
import type { MemberCtx } from '../context.js'
import { type DialogRequest, type Screen, send } from '../screen.js'
import { refuseWith } from '../screens/broadcast/approval.js'
import { takeLinks } from '../screens/broadcast/compose.js'
import { takeCorrection } from '../screens/broadcast/correct.js'
import { isRefused, openOwn } from '../screens/broadcast/draft.js'
import { takeOpening } from '../screens/broadcast/opening.js'
import { takeQuestionStep } from '../screens/broadcast/question.js'
import { summaryScreen } from '../screens/broadcast/send.js'
import { saidIn } from './said-in.js'

type Request<N extends DialogRequest['name']> = Extract<DialogRequest, { name: N }>
type Turned = Promise<{ done: boolean; notes: string[] }>

async function end(ctx: MemberCtx, { screen, more }: { screen: Screen; more: boolean }): Turned {
  await send(ctx, screen)
  return { done: !more, notes: [] }
}

/** What is not text is asked for again. */
async function withText(ctx: MemberCtx, take: (text: string, messageId: number) => Promise<{ screen: Screen; more: boolean }>): Turned {
  const { text, message_id: messageId } = ctx.message ?? {}
  if (text === undefined || messageId === undefined) return end(ctx, { screen: { text: ctx.voice.say('compose-text-please') }, more: true })
  return end(ctx, await take(text, messageId))
}

export function broadcastLinksTurn(ctx: MemberCtx, { broadcast }: Request<'broadcast-links'>): Turned {
  return withText(ctx, async (text) => {
    const { screen, good } = await takeLinks(ctx, broadcast, text)
    return { screen, more: !good }
  })
}

export function broadcastQuestionTurn(ctx: MemberCtx, { broadcast }: Request<'broadcast-question'>): Turned {
  return withText(ctx, (typed, messageId) => takeQuestionStep(ctx, broadcast, { typed, messageId }))
}

/** A day without an hour means eight in the morning. */
const HAS_HOUR = /[T\s]\d{1,2}[:.]\d{2}\s*$/

export function broadcastWhenTurn(ctx: MemberCtx, { broadcast }: Request<'broadcast-when'>): Turned {
  const { say, deps, now } = ctx.voice
  return withText(ctx, async (typed) => {
    const own = await openOwn(ctx, broadcast, ['draft', 'scheduled'])
    if (isRefused(own)) return { screen: { text: own.refused.toast ?? say('tap-stale') }, more: false }
    const moment = momentOf(HAS_HOUR.test(typed) ? typed : `${typed.trim()} 08.00`, 'start', deps.timeZone)
    if (moment.kind === 'not-a-date') return { screen: { text: say('compose-when-not-understood') }, more: true }
    if (moment.at <= now) return { screen: { text: say('compose-in-past') }, more: true }
    return { screen: await summaryScreen(ctx, own, moment.at), more: false }
  })
}

export function broadcastRefuseTurn(ctx: MemberCtx, request: Request<'broadcast-refuse'>): Turned {
  return withText(ctx, (typed) => refuseWith(ctx, request, typed))
}

export async function broadcastCorrectTurn(ctx: MemberCtx, { broadcast }: Request<'broadcast-correct'>): Turned {
  const said = saidIn(ctx)
  if (said === null) return end(ctx, { screen: { text: ctx.voice.say('compose-correct-files') }, more: true })
  return end(ctx, await takeCorrection(ctx, broadcast, said))
}

export async function openingMessageTurn(ctx: MemberCtx): Turned {
  const said = saidIn(ctx)
  if (said === null || said.group !== null) return end(ctx, { screen: { text: ctx.voice.say('opening-wrong-kind') }, more: true })
  return end(ctx, await takeOpening(ctx, said))
}
