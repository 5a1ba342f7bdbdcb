/** All that Telegram would remember: people, chats, messages, files, command menus. Time comes in; nothing goes out but events. */
import type { CommandScope, ReplyMarkup } from './bot-api-methods.js'
import { FileStore } from './file-store.js'
import { badRequest, TelegramRefusal } from './telegram-refusal.js'
import type { MessageContent, TelegramCommand, TelegramMessage, TelegramUser } from './telegram-types.js'

export interface SandboxUser {
  id: number
  firstName: string
  lastName?: string | undefined
  username?: string | undefined
  /** as Telegram holds it, e.g. 6281234567890 */
  phone?: string | undefined
  /** default id */
  languageCode?: string | undefined
  /** false: the person never opened the chat, so the bot may not write first; default true */
  started?: boolean | undefined
}

export interface StoredMessage {
  from: 'bot' | 'user'
  message: TelegramMessage
  /** the keyboard it was sent with, of any kind */
  markup?: ReplyMarkup | undefined
}

/** What stands under the input field of a chat, and the message that put it there. */
export interface KeyboardState {
  messageId: number
  markup: Exclude<ReplyMarkup, { inline_keyboard: unknown } | { remove_keyboard: true }>
}

export interface Chat {
  user: SandboxUser
  started: boolean
  blocked: boolean
  deactivated: boolean
  keyboard: KeyboardState | null
  messages: Map<number, StoredMessage>
}

export type SandboxEvent =
  | { kind: 'message'; userId: number; messageId: number }
  | { kind: 'delete'; userId: number; messageId: number }
  | { kind: 'keyboard'; userId: number }
  | { kind: 'commands' }
  | { kind: 'blocked'; userId: number; blocked: boolean }
  | { kind: 'action'; userId: number; action: string }
  | { kind: 'reset' }

export interface NewMessage {
  content: MessageContent
  replyTo?: TelegramMessage | undefined
  markup?: ReplyMarkup | undefined
  mediaGroupId?: string | undefined
  protectContent?: boolean | undefined
  forwardOrigin?: TelegramMessage['forward_origin']
}

export class ChatStore {
  readonly files = new FileStore()
  readonly chats = new Map<number, Chat>()
  /** by scope and language, see commandsKey */
  readonly commands = new Map<string, TelegramCommand[]>()
  description = ''
  nextMessageId = 1
  private readonly listeners = new Set<(event: SandboxEvent) => void>()

  constructor(
    readonly bot: TelegramUser,
    private readonly now: () => Date,
  ) {}

  subscribe(listener: (event: SandboxEvent) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  emit(event: SandboxEvent): void {
    for (const listener of this.listeners) listener(event)
  }

  unixNow(): number {
    return Math.floor(this.now().getTime() / 1000)
  }

  addUser(user: SandboxUser): Chat {
    const known = this.chats.get(user.id)
    const started = user.started ?? known?.started ?? true
    const fresh = { blocked: false, deactivated: false, keyboard: null, messages: new Map() }
    const chat: Chat = { ...(known ?? fresh), user, started }
    this.chats.set(user.id, chat)
    return chat
  }

  /** The chat as the bot may address it. @throws TelegramRefusal when there is none, or when the person left. */
  chatForBot(chatId: number | string): Chat {
    const chat = this.chats.get(Number(chatId))
    if (!chat?.started) throw badRequest('chat not found')
    if (chat.deactivated) throw new TelegramRefusal(403, 'Forbidden: user is deactivated')
    if (chat.blocked) throw new TelegramRefusal(403, 'Forbidden: bot was blocked by the user')
    return chat
  }

  telegramUser(user: SandboxUser): TelegramUser {
    return {
      id: user.id,
      is_bot: false,
      first_name: user.firstName,
      last_name: user.lastName,
      username: user.username,
      language_code: user.languageCode ?? 'id',
    }
  }

  telegramChat(user: SandboxUser): TelegramMessage['chat'] {
    return { id: user.id, type: 'private', first_name: user.firstName, last_name: user.lastName, username: user.username }
  }

  add(chat: Chat, from: 'bot' | 'user', sent: NewMessage): TelegramMessage {
    const { reply_to_message: _, ...replyTo } = sent.replyTo ?? { reply_to_message: undefined }
    const message: TelegramMessage = {
      message_id: this.nextMessageId++,
      from: from === 'bot' ? this.bot : this.telegramUser(chat.user),
      chat: this.telegramChat(chat.user),
      date: this.unixNow(),
      reply_to_message: 'message_id' in replyTo ? replyTo : undefined,
      forward_origin: sent.forwardOrigin,
      media_group_id: sent.mediaGroupId,
      has_protected_content: sent.protectContent ? true : undefined,
      ...sent.content,
      reply_markup: sent.markup && 'inline_keyboard' in sent.markup ? sent.markup : undefined,
    }
    chat.messages.set(message.message_id, { from, message, markup: sent.markup })
    this.emit({ kind: 'message', userId: chat.user.id, messageId: message.message_id })
    if (sent.markup) this.showKeyboard(chat, sent.markup, message.message_id)
    return message
  }

  replace(chat: Chat, stored: StoredMessage): void {
    const messageId = stored.message.message_id
    chat.messages.set(messageId, stored)
    this.emit({ kind: 'message', userId: chat.user.id, messageId })
  }

  remove(chat: Chat, messageId: number): void {
    chat.messages.delete(messageId)
    this.emit({ kind: 'delete', userId: chat.user.id, messageId })
  }

  private showKeyboard(chat: Chat, markup: ReplyMarkup, messageId: number): void {
    if ('inline_keyboard' in markup) return
    this.setKeyboard(chat, 'remove_keyboard' in markup ? null : { messageId, markup })
  }

  setKeyboard(chat: Chat, keyboard: KeyboardState | null): void {
    if (chat.keyboard === keyboard) return
    chat.keyboard = keyboard
    this.emit({ kind: 'keyboard', userId: chat.user.id })
  }

  /** The command menu this person sees: the narrowest scope wins, then the person's language over none. */
  commandsSeenBy(userId: number): TelegramCommand[] {
    const language = this.chats.get(userId)?.user.languageCode ?? 'id'
    const scopes: CommandScope[] = [{ type: 'chat', chat_id: userId }, { type: 'all_private_chats' }, { type: 'default' }]
    for (const scope of scopes) {
      const found = this.commands.get(commandsKey(scope, language)) ?? this.commands.get(commandsKey(scope, ''))
      if (found) return found
    }
    return []
  }

  clear(): void {
    this.chats.clear()
    this.commands.clear()
    this.files.clear()
    this.description = ''
  }
}

export function commandsKey(scope: CommandScope | undefined, language: string | undefined): string {
  const place = scope?.type === 'chat' ? `chat:${scope.chat_id}` : (scope?.type ?? 'default')
  return `${place}|${language ?? ''}`
}
