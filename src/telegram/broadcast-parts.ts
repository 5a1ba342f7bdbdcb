/** A broadcast as messages: the text with its files, and the buttons in the same message wherever Telegram allows that. */
import type { InlineKeyboard } from 'grammy'
import type { MessageEntity } from 'grammy/types'
import { type BroadcastContent, type BroadcastMedia, CAPTION_MOST, TEXT_MOST } from '../domain/broadcast/content.js'
import type { Say } from '../texts/texts.js'
import { type ReaderReaction, receivedKeyboard } from './screens/broadcast/received-keyboard.js'

interface Said {
  text: string
  entities: MessageEntity[]
  keyboard?: InlineKeyboard
}
/** One call to Telegram, and the messages it makes. */
export type BroadcastPart =
  | ({ kind: 'text' } & Said)
  | ({ kind: 'media'; media: BroadcastMedia } & Said)
  /** Nothing can stand under an album. */
  | ({ kind: 'album'; media: readonly BroadcastMedia[] } & Said)

export const messagesOf = (part: BroadcastPart): number => (part.kind === 'album' ? part.media.length : 1)

/** What one reader has before the eyes; `say` gives plain texts in that reader's language. */
export interface BroadcastFace {
  id: number
  content: BroadcastContent
  say: Say
  /** What the reader has said already; nothing when it is new. */
  reaction?: ReaderReaction
}
const FRESH: ReaderReaction = { understoodAt: null, answer: null }

export function broadcastParts({ id, content, say, reaction = FRESH }: BroadcastFace): BroadcastPart[] {
  const { text, media, question } = content
  // Entities are Telegram's own, kept as they came.
  const entities = content.entities as unknown as MessageEntity[]
  const keyboard = receivedKeyboard({ say }, { id, content }, reaction)
  const asked = question === null ? '' : say('broadcast-question', { question: question.text })
  const [first] = media
  if (media.length > 1) {
    const below = asked === '' ? say('broadcast-below-album') : asked
    return [
      { kind: 'album', media, text, entities },
      { kind: 'text', text: below, entities: [], keyboard },
    ]
  }
  const whole = [text, asked].filter((one) => one !== '').join('\n\n')
  const most = first === undefined ? TEXT_MOST : CAPTION_MOST
  const kind = first === undefined ? { kind: 'text' as const } : { kind: 'media' as const, media: first }
  if (whole.length <= most) return [{ ...kind, text: whole, entities, keyboard }]
  return [
    { ...kind, text, entities },
    { kind: 'text', text: asked, entities: [], keyboard },
  ]
}
