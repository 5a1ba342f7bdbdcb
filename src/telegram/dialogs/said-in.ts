/** What a message says to a dialogue that takes text with its formatting, or a file; null when it is of another kind. */
import type { Said } from '../../domain/broadcast/draft-content.js'
import type { MemberCtx } from '../context.js'

export interface SaidInChat extends Said {
  /** The album the message belongs to. */
  group: string | null
}

export function saidIn(ctx: MemberCtx): SaidInChat | null {
  const message = ctx.message
  if (message === undefined) return null
  const { message_id: messageId, media_group_id: group = null, text, caption } = message
  const file = fileIn(message)
  if (text !== undefined) return { messageId, group, text, entities: message.entities?.map((one) => ({ ...one })) ?? [], file: null }
  if (file === null) return null
  return { messageId, group, text: caption ?? null, entities: message.caption_entities?.map((one) => ({ ...one })) ?? [], file }
}

type Message = NonNullable<MemberCtx['message']>

/** The largest of a photo's sizes stands last. */
function fileIn({ photo, video, document, voice }: Message): Said['file'] {
  const largest = photo?.at(-1)
  if (largest !== undefined) return { kind: 'photo', fileId: largest.file_id, uniqueId: largest.file_unique_id }
  if (video !== undefined) return { kind: 'video', fileId: video.file_id, uniqueId: video.file_unique_id }
  if (document !== undefined) return { kind: 'document', fileId: document.file_id, uniqueId: document.file_unique_id }
  if (voice !== undefined) return { kind: 'voice', fileId: voice.file_id, uniqueId: voice.file_unique_id }
  return null
}
