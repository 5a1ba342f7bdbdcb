/** The methods that change or remove a message. */
import { isDeepStrictEqual } from 'node:util'
import { methodSchemas, type Payload } from './bot-api-methods.js'
import type { Chat, StoredMessage } from './chat-store.js'
import { captionContent, inputMediaContent, textContent } from './message-content.js'
import { type Call, method } from './method-runner.js'
import { checkedMarkup } from './reply-markup.js'
import { badRequest } from './telegram-refusal.js'
import type { MessageContent, TelegramMessage } from './telegram-types.js'

type Edit = Payload<'editMessageReplyMarkup'>
/** Messages older than this stay for good (seconds). */
const deletableForSeconds = 48 * 3600

function editable(payload: Edit, call: Call): { chat: Chat; stored: StoredMessage } {
  const chat = call.store.chatForBot(payload.chat_id)
  const stored = chat.messages.get(payload.message_id)
  if (!stored) throw badRequest('message to edit not found')
  const otherKeyboard = stored.markup !== undefined && !('inline_keyboard' in stored.markup)
  if (stored.from !== 'bot' || otherKeyboard || stored.message.forward_origin) throw badRequest("message can't be edited")
  return { chat, stored }
}

/** An edit without reply_markup takes the buttons away. */
function apply(payload: Edit, call: Call, change: (message: TelegramMessage) => MessageContent): TelegramMessage {
  const { chat, stored } = editable(payload, call)
  const markup = checkedMarkup(payload.reply_markup, call.features)
  const { edit_date: _, ...before } = stored.message
  const after: TelegramMessage = { ...before, ...change(stored.message), reply_markup: markup }
  if (isDeepStrictEqual(plain(before), plain(after))) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  }
  const message = { ...after, edit_date: call.store.unixNow() }
  call.store.replace(chat, { ...stored, message, markup })
  return message
}

/** As it would go over the wire: without fields that are undefined. */
const plain = (message: TelegramMessage): unknown => JSON.parse(JSON.stringify(message))

const withoutContent: MessageContent = {
  text: undefined,
  entities: undefined,
  caption: undefined,
  caption_entities: undefined,
  photo: undefined,
  document: undefined,
  video: undefined,
  voice: undefined,
}

function deleteMessage(payload: Payload<'deleteMessage'>, call: Call): true {
  const chat = call.store.chatForBot(payload.chat_id)
  const stored = chat.messages.get(payload.message_id)
  if (!stored) throw badRequest('message to delete not found')
  if (call.store.unixNow() - stored.message.date > deletableForSeconds) throw badRequest("message can't be deleted for everyone")
  call.store.remove(chat, payload.message_id)
  return true
}

export const editingMethods = {
  editMessageText: method(methodSchemas.editMessageText, (payload, call) =>
    apply(payload, call, (message) => {
      if (message.text === undefined) throw badRequest('there is no text in the message to edit')
      return { entities: undefined, ...textContent(payload) }
    }),
  ),
  editMessageCaption: method(methodSchemas.editMessageCaption, (payload, call) =>
    apply(payload, call, ({ photo, document, video, voice }) => {
      if (!(photo ?? document ?? video ?? voice)) throw badRequest('there is no caption in the message to edit')
      return { caption: undefined, caption_entities: undefined, ...captionContent(payload) }
    }),
  ),
  editMessageMedia: method(methodSchemas.editMessageMedia, (payload, call) =>
    apply(payload, call, () => ({ ...withoutContent, ...inputMediaContent(payload.media, call) })),
  ),
  editMessageReplyMarkup: method(methodSchemas.editMessageReplyMarkup, (payload, call) => apply(payload, call, () => ({}))),
  deleteMessage: method(methodSchemas.deleteMessage, deleteMessage),
  setMessageReaction: method(methodSchemas.setMessageReaction, (payload, { store }) => {
    const chat = store.chatForBot(payload.chat_id)
    if (!chat.messages.has(payload.message_id)) throw badRequest('message to react not found')
    return true
  }),
  answerCallbackQuery: method(methodSchemas.answerCallbackQuery, (payload, { callbacks }) =>
    callbacks.answer(payload.callback_query_id, payload),
  ),
}
