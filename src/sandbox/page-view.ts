/** Messages, keyboards and events in the page's own shape (page/page-types.ts). */
import type { SandboxEvent, SandboxMessage, SandboxServer } from './bot-api-server.js'
import type { KeyboardState } from './chat-store.js'
import type { PageButton, PageEntity, PageEvents, PageMedia, PageMessage, PageReplyButton, PageReplyKeyboard } from './page/page-types.js'
import type { InlineButton, TelegramEntity } from './telegram-types.js'

/** An object without its undefined fields, typed so. */
type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }
function defined<T extends object>(value: T): Partial<Defined<T>> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Partial<Defined<T>>
}

interface FileOfMessage {
  fileId: string
  size: number
  name?: string | undefined
  mime?: string | undefined
}

function media({ fileId, size, name, mime }: FileOfMessage): PageMedia {
  return { url: `/api/files/${encodeURIComponent(fileId)}`, size, ...defined({ name, mime }) }
}

function entity({ type, offset, length, url, language, unix_time, date_time_format, custom_emoji_id }: TelegramEntity): PageEntity {
  return { type, offset, length, ...defined({ url, language, unix_time, date_time_format, custom_emoji_id }) }
}

function button({ text, callback_data, url, style, disabled, copy_text }: InlineButton): PageButton {
  return { text, ...defined({ callbackData: callback_data, url, style, disabled: disabled && true, copyText: copy_text?.text }) }
}

export function pageMessage(message: SandboxMessage): PageMessage {
  const { id, from, date, text, photo, document, voice, video, contact, inlineKeyboard } = message
  return {
    id,
    from,
    date,
    text,
    entities: message.entities.map(entity),
    ...defined({
      editDate: message.editedAt,
      photo: photo && { ...media(photo), width: photo.width, height: photo.height },
      document: document && {
        ...media(document),
        name: document.name ?? 'file',
        mime: document.mime ?? 'application/octet-stream',
        size: document.size,
      },
      voice: voice && media(voice),
      video: video && media(video),
      contact: contact && { phone: contact.phone, name: contact.name },
      inlineKeyboard: inlineKeyboard.length > 0 ? inlineKeyboard.map((row) => row.map(button)) : undefined,
      replyTo: message.replyTo,
      protectedContent: message.protectedContent || undefined,
    }),
  }
}

export function pageKeyboard(keyboard: KeyboardState | null): PageReplyKeyboard | null {
  if (!keyboard) return null
  const { markup, messageId } = keyboard
  const placeholder = defined({ placeholder: markup.input_field_placeholder })
  if ('force_reply' in markup) return { rows: [], forceReplyTo: messageId, ...placeholder }
  const rows = markup.keyboard.map((row) =>
    row.map((key): PageReplyButton => {
      if (typeof key === 'string') return { text: key }
      return { text: key.text, ...defined({ requestContact: key.request_contact, style: key.style }) }
    }),
  )
  return { rows, ...defined({ oneTime: markup.one_time_keyboard }), ...placeholder }
}

export type PageEvent = { [K in keyof PageEvents]: { name: K; data: PageEvents[K] } }[keyof PageEvents]

/** What the page is told of an event; nothing about people it does not show. */
export function pageEvents(event: SandboxEvent, server: SandboxServer, people: readonly number[]): PageEvent[] {
  if (event.kind === 'reset') return [{ name: 'reset', data: {} }]
  if (event.kind === 'commands') {
    return people.map((userId) => ({ name: 'commands', data: { userId, commands: server.commands(userId) } }))
  }
  const { userId } = event
  if (!people.includes(userId)) return []
  switch (event.kind) {
    case 'message': {
      const message = server.message(userId, event.messageId)
      return message ? [{ name: 'message', data: { userId, message: pageMessage(message) } }] : []
    }
    case 'delete':
      return [{ name: 'delete', data: { userId, messageId: event.messageId } }]
    case 'keyboard':
      return [{ name: 'keyboard', data: { userId, replyKeyboard: pageKeyboard(server.keyboard(userId)) } }]
    case 'blocked':
      return [{ name: 'blocked', data: { userId, blocked: event.blocked } }]
    case 'action':
      return [{ name: 'action', data: { userId, action: event.action } }]
  }
}
