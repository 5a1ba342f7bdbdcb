/** The end of a dialogue whose right has gone since it began: another role, another rater. */
import type { MemberCtx } from '../context.js'
import { send } from '../screen.js'

export async function notYours(ctx: MemberCtx): Promise<{ done: boolean; notes: string[] }> {
  await send(ctx, { text: ctx.voice.say('tap-not-yours') })
  return { done: true, notes: [] }
}
