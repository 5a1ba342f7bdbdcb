/** Takes the dates and the place of a class. */
import type { MemberCtx } from '../context.js'
import { type DialogRequest, send } from '../screen.js'
import { takeClassLine } from '../screens/dashboard/plan-class.js'

type Request = Extract<DialogRequest, { name: 'plan-class' }>

export async function planClassTurn(ctx: MemberCtx, request: Request): Promise<{ done: boolean; notes: string[] }> {
  const { unit, competency, training } = request
  const { screen, more } = await takeClassLine(ctx, { unit, competency, training }, ctx.message?.text ?? '')
  await send(ctx, screen)
  return { done: !more, notes: [] }
}
