/** Takes what an ASN sends as evidence: text, photo or document, several one after another. */

import type { Shown } from '../../domain/evidence/add-evidence.js'
import type { MemberCtx } from '../context.js'
import { type DialogRequest, send } from '../screen.js'
import { takeEvidence } from '../screens/form/evidence.js'

type Request = Extract<DialogRequest, { name: 'evidence' }>

/** The largest of a photo's sizes stands last. */
export function shownIn(ctx: MemberCtx): Shown | null {
  const { text, photo, document, caption } = ctx.message ?? {}
  const largest = photo?.at(-1)
  if (largest !== undefined)
    return { kind: 'photo', fileId: largest.file_id, fileUniqueId: largest.file_unique_id, caption: caption ?? null }
  if (document !== undefined)
    return {
      kind: 'document',
      fileId: document.file_id,
      fileUniqueId: document.file_unique_id,
      fileName: document.file_name ?? null,
      caption: caption ?? null,
    }
  return text === undefined ? null : { kind: 'text', text }
}

export async function evidenceTurn(ctx: MemberCtx, request: Request): Promise<{ done: boolean; notes: string[] }> {
  const shown = shownIn(ctx)
  if (shown === null) {
    await send(ctx, { text: ctx.voice.say('evidence-wrong-kind') })
    return { done: false, notes: [] }
  }
  const sourceKey = `${ctx.chatId}:${ctx.message?.message_id}`
  const { screen, more } = await takeEvidence(ctx, { rating: request.rating, competency: request.competency, shown, sourceKey })
  await send(ctx, screen)
  return { done: !more, notes: [] }
}
