/** What an admin composes is checked at once, so that a draft can always be sent as it stands. */
import { ALBUM_MOST, type BroadcastContent, type BroadcastMedia, CAPTION_MOST, contentSchema, TEXT_MOST } from './content.js'
import { type Entity, sendableEntities } from './sendable-entities.js'

export type ContentFault =
  | { kind: 'empty' }
  | { kind: 'text-too-long'; length: number; most: number }
  /** With a file the text is a caption, and Telegram's captions are short. */
  | { kind: 'caption-too-long'; length: number; most: number }
  | { kind: 'too-many-files'; most: number }
  | { kind: 'files-differ' }
  | { kind: 'voice-alone' }
  | { kind: 'question-unfinished' }
  | { kind: 'not-sendable' }

/** Telegram shows photos with videos, and documents with documents; a voice note alone. */
const groupOf = ({ kind }: BroadcastMedia) => (kind === 'video' ? 'photo' : kind)

export function contentFault(content: BroadcastContent): ContentFault | null {
  const { text, media } = content
  const groups = new Set(media.map(groupOf))
  const { length } = text
  if (text.trim() === '' && media.length === 0) return { kind: 'empty' }
  if (length > TEXT_MOST) return { kind: 'text-too-long', length, most: TEXT_MOST }
  if (media.length > 0 && length > CAPTION_MOST) return { kind: 'caption-too-long', length, most: CAPTION_MOST }
  if (media.length > ALBUM_MOST) return { kind: 'too-many-files', most: ALBUM_MOST }
  if (groups.has('voice') && media.length > 1) return { kind: 'voice-alone' }
  if (groups.size > 1) return { kind: 'files-differ' }
  return contentSchema.safeParse(content).success ? null : { kind: 'not-sendable' }
}

/** Something that can be sent is not yet something that should: a question half-way is none. */
export function sendingFault(content: BroadcastContent): ContentFault | null {
  return content.unfinishedQuestion === undefined ? contentFault(content) : { kind: 'question-unfinished' }
}

/** What one message of the admin brings. */
export interface Said {
  messageId: number
  /** Null: the message has no text of its own, the draft keeps the one it has. */
  text: string | null
  entities: readonly Entity[]
  file: { kind: BroadcastMedia['kind']; fileId: string; uniqueId: string } | null
}

export const EMPTY_CONTENT: BroadcastContent = { text: '', entities: [], media: [], links: [], asksUnderstood: false, question: null }

/** The message's text takes the place of the older one, its file stands beside the others in the order of the messages. */
export function withSaid(content: BroadcastContent, said: Said): BroadcastContent {
  const { messageId, text, file } = said
  const written = text === null ? {} : { text, entities: sendableEntities(said.entities), saidIn: messageId }
  const known = content.media.some((one) => one.messageId === messageId || (file !== null && one.uniqueId === file.uniqueId))
  if (file === null || known) return { ...content, ...written }
  const media = [...content.media, { ...file, messageId }].sort((a, b) => (a.messageId ?? 0) - (b.messageId ?? 0))
  return { ...content, ...written, media }
}
