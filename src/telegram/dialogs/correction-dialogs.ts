/** Takes what is wrong and what is right, and the reason of a refusal. */
import type { MemberCtx } from '../context.js'
import { type DialogRequest, send } from '../screen.js'
import { typedDecline } from '../screens/privacy/answer-correction.js'
import { typedCorrection } from '../screens/privacy/ask-correction.js'

type Requested<N extends DialogRequest['name']> = Extract<DialogRequest, { name: N }>
type Turned = Promise<{ done: boolean; notes: string[] }>

export async function correctionTurn(ctx: MemberCtx, { field }: Requested<'correction'>, notes: string[]): Turned {
  const { screen, ...turn } = await typedCorrection(ctx, field, notes)
  await send(ctx, screen)
  return turn
}

export async function correctionDeclineTurn(ctx: MemberCtx, { correction }: Requested<'correction-decline'>): Turned {
  const { screen, more } = await typedDecline(ctx, correction)
  await send(ctx, screen)
  return { done: !more, notes: [] }
}
