/** Takes the words somebody adds to the own result, or to the answer how fair it was. */
import { checkRemark } from '../../domain/result/acknowledge.js'
import type { MemberCtx } from '../context.js'
import { type DialogRequest, send } from '../screen.js'
import { keepComment } from '../screens/result/acknowledge.js'
import { keepFairnessText } from '../screens/result/fairness.js'

type Request = Extract<DialogRequest, { name: 'result-comment' | 'fairness-text' }>

export async function remarkTurn(ctx: MemberCtx, request: Request): Promise<{ done: boolean; notes: string[] }> {
  const { say } = ctx.voice
  const checked = checkRemark(ctx.message?.text ?? '')
  if (checked.kind !== 'good') {
    await send(ctx, { text: checked.kind === 'empty' ? say('remark-text-please') : say('remark-too-long', { most: checked.most }) })
    return { done: false, notes: [] }
  }
  const { text } = checked
  const sourceKey = `${ctx.chatId}:${ctx.message?.message_id}`
  const about = { result: request.result, text }
  await send(ctx, request.name === 'result-comment' ? await keepComment(ctx, { ...about, sourceKey }) : await keepFairnessText(ctx, about))
  return { done: true, notes: [] }
}
