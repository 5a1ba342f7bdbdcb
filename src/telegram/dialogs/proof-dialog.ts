/** Takes the certificate or the report of a training. */
import type { Proof } from '../../domain/training/proof.js'
import type { MemberCtx } from '../context.js'
import { type DialogRequest, send } from '../screen.js'
import { takeProof } from '../screens/training/progress.js'

type Request = Extract<DialogRequest, { name: 'proof' }>

/** The largest of a photo's sizes stands last. */
function proofIn(ctx: MemberCtx): Proof | null {
  const { text, photo, document, caption = null } = ctx.message ?? {}
  const largest = photo?.at(-1)
  if (largest !== undefined) return { kind: 'photo', fileId: largest.file_id, fileUniqueId: largest.file_unique_id, text: caption }
  if (document !== undefined) {
    const { file_id: fileId, file_unique_id: fileUniqueId, file_name: fileName = null, mime_type: mimeType = null } = document
    return { kind: 'document', fileId, fileUniqueId, fileName, mimeType, text: caption }
  }
  return text === undefined ? null : { kind: 'text', text }
}

export async function proofTurn(ctx: MemberCtx, request: Request): Promise<{ done: boolean; notes: string[] }> {
  const proof = proofIn(ctx)
  if (proof === null) {
    await send(ctx, { text: ctx.voice.say('evidence-wrong-kind') })
    return { done: false, notes: [] }
  }
  const { screen, more } = await takeProof(ctx, request.entry, proof)
  await send(ctx, screen)
  return { done: !more, notes: [] }
}
