/** What people do in their Telegram apps; each deed makes the update a real app would make. */
import type { CallbackAnswer, CallbackQueries } from './callback-queries.js'
import type { Chat, ChatStore, StoredMessage } from './chat-store.js'
import { withDetected } from './entities.js'
import type { FileKind, Upload } from './file-store.js'
import type { MessageContent, TelegramEntity, TelegramMessage } from './telegram-types.js'
import type { UpdateQueue } from './updates.js'

export interface SentFile {
  kind: FileKind
  bytes: Uint8Array
  fileName?: string | undefined
  mime?: string | undefined
  caption?: string | undefined
  /** formatting the person gave the caption */
  captionEntities?: TelegramEntity[] | undefined
  /** files of one album come as messages with the same id */
  mediaGroupId?: string | undefined
}

export type CannotReason =
  | 'unknown-person'
  | 'blocked'
  | 'not-blocked'
  | 'deactivated'
  | 'no-message'
  | 'no-button'
  | 'not-own'
  | 'empty'
  | 'too-long'
  | 'no-phone'

/** Something a person cannot do in this state of the chat, such as writing to a bot that he or she has blocked. */
export class CannotDo extends Error {
  constructor(
    readonly reason: CannotReason,
    message: string,
  ) {
    super(message)
  }
}

export class PeopleSide {
  constructor(
    private readonly store: ChatStore,
    private readonly queue: UpdateQueue,
    private readonly callbacks: CallbackQueries,
    /** how long `tap` waits for the bot's answer */
    private readonly tapTimeoutMs: number,
  ) {}

  chat(userId: number): Chat {
    const chat = this.store.chats.get(userId)
    if (!chat) throw new CannotDo('unknown-person', `There is no person ${userId} in the sandbox`)
    return chat
  }

  private activeChat(userId: number): Chat {
    const chat = this.chat(userId)
    if (chat.deactivated) throw new CannotDo('deactivated', `The account ${userId} is deactivated`)
    if (chat.blocked) throw new CannotDo('blocked', `Person ${userId} has blocked the bot`)
    return chat
  }

  private message(chat: Chat, messageId: number): StoredMessage {
    const stored = chat.messages.get(messageId)
    if (!stored) throw new CannotDo('no-message', `There is no message ${messageId} in the chat of ${chat.user.id}`)
    return stored
  }

  private send(userId: number, content: MessageContent, replyTo?: number, mediaGroupId?: string): number {
    const chat = this.activeChat(userId)
    const answered = replyTo === undefined ? undefined : this.message(chat, replyTo).message
    chat.started = true
    this.putAwayKeyboard(chat)
    return this.queue.push('message', this.store.add(chat, 'user', { content, replyTo: answered, mediaGroupId }))
  }

  /** A forced reply and a one-time keyboard go once the person has written. */
  private putAwayKeyboard(chat: Chat): void {
    const markup = chat.keyboard?.markup
    if (markup && ('force_reply' in markup || markup.one_time_keyboard)) this.store.setKeyboard(chat, null)
  }

  sendText(userId: number, text: string, opts: { replyTo?: number; entities?: TelegramEntity[] } = {}): number {
    const trimmed = text.trim()
    if (trimmed === '') throw new CannotDo('empty', 'A text message cannot be empty')
    if ([...trimmed].length > 4096) throw new CannotDo('too-long', 'A text message holds at most 4096 characters')
    return this.send(userId, textByPerson(trimmed, opts.entities), opts.replyTo)
  }

  sendContact(userId: number, contact?: { phone: string; firstName: string; userId?: number | undefined }): number {
    const { user } = this.activeChat(userId)
    if (contact) {
      const content = { phone_number: contact.phone, first_name: contact.firstName, user_id: contact.userId }
      return this.send(userId, { contact: content })
    }
    if (!user.phone) throw new CannotDo('no-phone', `Person ${userId} has no phone number in the sandbox`)
    const own = { phone_number: user.phone, first_name: user.firstName, last_name: user.lastName, user_id: user.id }
    return this.send(userId, { contact: own }, this.chat(userId).keyboard?.messageId)
  }

  sendFile(userId: number, file: SentFile): number {
    this.activeChat(userId)
    const upload: Upload = { bytes: file.bytes, name: file.fileName, mime: file.mime }
    const { text: caption, entities: caption_entities } = file.caption ? textByPerson(file.caption, file.captionEntities) : {}
    return this.send(userId, { ...this.store.files.add(file.kind, upload), caption, caption_entities }, undefined, file.mediaGroupId)
  }

  edit(userId: number, messageId: number, newText: string): number {
    const chat = this.activeChat(userId)
    const stored = this.message(chat, messageId)
    if (stored.from !== 'user') throw new CannotDo('not-own', 'A person can edit only own messages')
    const message = { ...stored.message, entities: undefined, ...textByPerson(newText.trim()), edit_date: this.store.unixNow() }
    this.store.replace(chat, { ...stored, message })
    return this.queue.push('edited_message', message)
  }

  /** A tap without a look at what is on the screen: also for buttons that were never there. */
  tapRaw(userId: number, messageId: number, data: string, settle?: (answer: CallbackAnswer) => void): number {
    const chat = this.activeChat(userId)
    const stored = chat.messages.get(messageId)
    return this.queue.push('callback_query', {
      id: this.callbacks.add(settle),
      from: this.store.telegramUser(chat.user),
      // A message that is gone is "inaccessible": date 0.
      message: stored?.message ?? { chat: this.store.telegramChat(chat.user), message_id: messageId, date: 0 },
      chat_instance: String(userId),
      data,
    })
  }

  /** A tap on a button that is there, with the bot's answer to it. */
  tap(userId: number, messageId: number, data: string, opts: { evenIfGone?: boolean } = {}): Promise<CallbackAnswer> {
    const stored = this.chat(userId).messages.get(messageId)
    const buttons = stored?.message.reply_markup?.inline_keyboard.flat() ?? []
    if (!opts.evenIfGone && !buttons.some((button) => button.callback_data === data)) {
      return Promise.reject(new CannotDo('no-button', `Message ${messageId} of ${userId} has no button with the data ${data}`))
    }
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve({ answered: false }), this.tapTimeoutMs)
      const settle = (answer: CallbackAnswer): void => {
        clearTimeout(timer)
        resolve(answer)
      }
      this.tapRaw(userId, messageId, data, settle)
    })
  }

  block(userId: number): number {
    return this.setBlocked(this.activeChat(userId), true)
  }

  unblock(userId: number): number {
    const chat = this.chat(userId)
    if (!chat.blocked) throw new CannotDo('not-blocked', `Person ${userId} has not blocked the bot`)
    return this.setBlocked(chat, false)
  }

  private setBlocked(chat: Chat, blocked: boolean): number {
    chat.blocked = blocked
    this.store.emit({ kind: 'blocked', userId: chat.user.id, blocked })
    const member = { status: 'member', user: this.store.bot }
    const banned = { status: 'kicked', user: this.store.bot, until_date: 0 }
    return this.queue.push('my_chat_member', {
      chat: this.store.telegramChat(chat.user),
      from: this.store.telegramUser(chat.user),
      date: this.store.unixNow(),
      old_chat_member: blocked ? member : banned,
      new_chat_member: blocked ? banned : member,
    })
  }

  /** The person deletes the Telegram account. The bot is not told: it learns from its next message. */
  deactivate(userId: number): void {
    this.chat(userId).deactivated = true
  }
}

function textByPerson(text: string, formatted: TelegramEntity[] = []): Pick<TelegramMessage, 'text' | 'entities'> {
  const { entities } = withDetected({ text, entities: formatted })
  return entities.length > 0 ? { text, entities } : { text }
}
