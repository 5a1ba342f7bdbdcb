/** Takes the sentence somebody types in the dialogue about a divergence, and the place of a talk. */
import type { MemberCtx } from '../context.js'
import { type DialogRequest, send } from '../screen.js'
import { propose } from '../screens/dialogue/meeting.js'
import { takeSentence } from '../screens/dialogue/speak.js'

type Turned = Promise<{ done: boolean; notes: string[] }>

export async function dialogueTurn(ctx: MemberCtx, request: Extract<DialogRequest, { name: 'dialogue' }>): Turned {
  const text = ctx.message?.text
  if (text === undefined) {
    await send(ctx, { text: ctx.voice.say('reason-text-please') })
    return { done: false, notes: [] }
  }
  const { rating, item, level } = request
  const sourceKey = `${ctx.chatId}:${ctx.message?.message_id}`
  const { screen, more } = await takeSentence(ctx, { rating, item, level }, { text, sourceKey })
  await send(ctx, screen)
  return { done: !more, notes: [] }
}

export async function meetingPlaceTurn(ctx: MemberCtx, request: Extract<DialogRequest, { name: 'meeting-place' }>): Turned {
  const place = ctx.message?.text
  if (place === undefined) {
    await send(ctx, { text: ctx.voice.say('meeting-place-text-please') })
    return { done: false, notes: [] }
  }
  const { screen, toast, more } = await propose(ctx, request, place)
  await send(ctx, screen ?? { text: toast ?? ctx.voice.say('tap-stale') })
  return { done: !more, notes: [] }
}
