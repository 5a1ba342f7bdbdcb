/** The whole sandbox as JSON, so that chats outlive a restart. Read back only through its description. */
import { z } from 'zod'
import { forceReply, replyKeyboard, replyMarkup } from './bot-api-methods.js'
import type { Chat, ChatStore } from './chat-store.js'
import { savedFile } from './file-store.js'
import { telegramCommand, telegramMessage, telegramUpdate } from './telegram-types.js'
import type { UpdateQueue } from './updates.js'

const savedUser = z.object({
  id: z.int(),
  firstName: z.string(),
  lastName: z.string().optional(),
  username: z.string().optional(),
  phone: z.string().optional(),
  languageCode: z.string().optional(),
  started: z.boolean().optional(),
})

const savedChat = z.object({
  user: savedUser,
  started: z.boolean(),
  blocked: z.boolean(),
  deactivated: z.boolean(),
  keyboard: z.object({ messageId: z.int(), markup: z.union([replyKeyboard, forceReply]) }).nullable(),
  messages: z.array(z.object({ from: z.enum(['bot', 'user']), message: telegramMessage, markup: replyMarkup.optional() })),
})

const savedState = z.object({
  version: z.literal(1),
  nextMessageId: z.int().positive(),
  nextFile: z.int().positive(),
  nextUpdateId: z.int().positive(),
  description: z.string(),
  chats: z.array(savedChat),
  files: z.array(savedFile),
  commands: z.array(z.tuple([z.string(), z.array(telegramCommand)])),
  updates: z.array(telegramUpdate),
})
export type SavedState = z.infer<typeof savedState>

export function exportState(store: ChatStore, queue: UpdateQueue): SavedState {
  const chats = [...store.chats.values()].map((chat) => ({ ...chat, messages: [...chat.messages.values()] }))
  return {
    version: 1,
    nextMessageId: store.nextMessageId,
    description: store.description,
    chats,
    commands: [...store.commands],
    ...store.files.saved(),
    ...queue.saved(),
  }
}

/** @throws Error naming what is wrong with the state; then nothing was changed. */
export function importState(state: unknown, store: ChatStore, queue: UpdateQueue): void {
  const checked = savedState.safeParse(state)
  if (!checked.success) throw new Error(`The saved sandbox cannot be read: ${z.prettifyError(checked.error)}`)
  const saved = checked.data
  store.clear()
  for (const chat of saved.chats) {
    const messages: Chat['messages'] = new Map(chat.messages.map((stored) => [stored.message.message_id, stored]))
    store.chats.set(chat.user.id, { ...chat, messages })
  }
  for (const [key, commands] of saved.commands) store.commands.set(key, commands)
  store.description = saved.description
  store.nextMessageId = Math.max(store.nextMessageId, saved.nextMessageId)
  store.files.restore(saved)
  queue.restore(saved)
  store.emit({ kind: 'reset' })
}
