/** A message as tests and the page like to read it. */
import type { ReplyMarkup } from './bot-api-methods.js'
import type { StoredMessage } from './chat-store.js'
import { toHtml } from './entities.js'
import type { InlineButton, TelegramEntity } from './telegram-types.js'

interface SandboxFile {
  fileId: string
  /** bytes */
  size: number
  name?: string | undefined
  mime?: string | undefined
}

export interface SandboxMessage {
  id: number
  from: 'bot' | 'user'
  /** seconds since 1970, on the server's clock */
  date: number
  editedAt?: number | undefined
  /** the text, or the caption */
  text: string
  entities: TelegramEntity[]
  /** text and entities as Telegram HTML */
  html: string
  /** the keyboard it was sent with, of any kind */
  replyMarkup?: ReplyMarkup | undefined
  /** the rows of its inline keyboard, empty when it has none */
  inlineKeyboard: InlineButton[][]
  photo?: (SandboxFile & { width: number; height: number }) | undefined
  document?: SandboxFile | undefined
  voice?: SandboxFile | undefined
  video?: SandboxFile | undefined
  contact?: { phone: string; name: string; userId?: number | undefined } | undefined
  replyTo?: number | undefined
  mediaGroupId?: string | undefined
  protectedContent: boolean
}

interface FileOnWire {
  file_id: string
  file_size: number
  file_name?: string | undefined
  mime_type?: string | undefined
}

const file = (wire: FileOnWire | undefined): SandboxFile | undefined =>
  wire && { fileId: wire.file_id, size: wire.file_size, name: wire.file_name, mime: wire.mime_type }

export function sandboxMessage({ from, message, markup }: StoredMessage): SandboxMessage {
  const text = message.text ?? message.caption ?? ''
  const entities = message.entities ?? message.caption_entities ?? []
  const photo = message.photo?.at(-1)
  const { contact } = message
  return {
    id: message.message_id,
    from,
    date: message.date,
    editedAt: message.edit_date,
    text,
    entities,
    html: toHtml({ text, entities }),
    replyMarkup: markup,
    inlineKeyboard: message.reply_markup?.inline_keyboard ?? [],
    photo: photo && { fileId: photo.file_id, size: photo.file_size, width: photo.width, height: photo.height },
    document: file(message.document),
    voice: file(message.voice),
    video: file(message.video),
    contact: contact && {
      phone: contact.phone_number,
      name: [contact.first_name, contact.last_name].filter((part) => part !== undefined).join(' '),
      userId: contact.user_id,
    },
    replyTo: message.reply_to_message?.message_id,
    mediaGroupId: message.media_group_id,
    protectedContent: message.has_protected_content ?? false,
  }
}
