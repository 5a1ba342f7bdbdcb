/** The methods by which the bot sends something new. */
import { methodSchemas, type Payload } from './bot-api-methods.js'
import type { StoredMessage } from './chat-store.js'
import type { FileKind } from './file-store.js'
import { captionContent, inputMediaContent, mediaContent, repliedTo, textContent } from './message-content.js'
import { type Call, method } from './method-runner.js'
import { checkedMarkup } from './reply-markup.js'
import { badRequest, faultyRequest, TelegramRefusal } from './telegram-refusal.js'
import type { MessageContent, TelegramMessage } from './telegram-types.js'

type Sending = Pick<Payload<'sendMessage'>, 'chat_id' | 'reply_parameters' | 'reply_markup' | 'protect_content'>

function send(payload: Sending, content: () => MessageContent, call: Call): TelegramMessage {
  const chat = call.store.chatForBot(payload.chat_id)
  const markup = checkedMarkup(payload.reply_markup, call.features)
  const replyTo = repliedTo(payload, call)
  return call.store.add(chat, 'bot', { content: content(), replyTo, markup, protectContent: payload.protect_content })
}

function sendFile(kind: FileKind, payload: Sending & Parameters<typeof captionContent>[0], file: string, call: Call): TelegramMessage {
  return send(payload, () => ({ ...captionContent(payload), ...mediaContent(kind, file, call) }), call)
}

function sendMediaGroup(payload: Payload<'sendMediaGroup'>, call: Call): TelegramMessage[] {
  const chat = call.store.chatForBot(payload.chat_id)
  if (payload.media.length < 2 || payload.media.length > 10) throw faultyRequest('media group must contain 2-10 items')
  const kinds = new Set(payload.media.map((media) => media.type))
  if (kinds.has('document') && kinds.size > 1) throw faultyRequest("can't use the media of the specified type in the album")
  const replyTo = repliedTo(payload, call)
  const contents = payload.media.map((media) => inputMediaContent(media, call))
  const mediaGroupId = `album-${call.store.nextMessageId}`
  return contents.map((content) => call.store.add(chat, 'bot', { content, replyTo, mediaGroupId, protectContent: payload.protect_content }))
}

function source(payload: { from_chat_id: number | string; message_id: number }, call: Call, verb: 'copy' | 'forward'): StoredMessage {
  const chat = call.store.chats.get(Number(payload.from_chat_id))
  if (!chat) throw badRequest('chat not found')
  const found = chat.messages.get(payload.message_id)
  if (!found) throw badRequest(`message to ${verb} not found`)
  return found
}

function contentOf(message: TelegramMessage): MessageContent {
  const { text, entities, caption, caption_entities, photo, document, video, voice, contact } = message
  return { text, entities, caption, caption_entities, photo, document, video, voice, contact }
}

export const sendingMethods = {
  sendMessage: method(methodSchemas.sendMessage, (payload, call) => send(payload, () => textContent(payload), call)),
  sendPhoto: method(methodSchemas.sendPhoto, (payload, call) => sendFile('photo', payload, payload.photo, call)),
  sendDocument: method(methodSchemas.sendDocument, (payload, call) => sendFile('document', payload, payload.document, call)),
  sendVideo: method(methodSchemas.sendVideo, (payload, call) => sendFile('video', payload, payload.video, call)),
  sendVoice: method(methodSchemas.sendVoice, (payload, call) => sendFile('voice', payload, payload.voice, call)),
  sendMediaGroup: method(methodSchemas.sendMediaGroup, sendMediaGroup),
  sendChatAction: method(methodSchemas.sendChatAction, (payload, { store }) => {
    const chat = store.chatForBot(payload.chat_id)
    store.emit({ kind: 'action', userId: chat.user.id, action: payload.action })
    return true
  }),
  copyMessage: method(methodSchemas.copyMessage, (payload, call) => {
    const original = source(payload, call, 'copy').message
    const caption = payload.caption === undefined ? {} : { caption: undefined, caption_entities: undefined, ...captionContent(payload) }
    return { message_id: send(payload, () => ({ ...contentOf(original), ...caption }), call).message_id }
  }),
  forwardMessage: method(methodSchemas.forwardMessage, (payload, call) => {
    const chat = call.store.chatForBot(payload.chat_id)
    const { message } = source(payload, call, 'forward')
    if (message.has_protected_content) throw new TelegramRefusal(400, "Bad Request: the message can't be forwarded")
    const forwardOrigin = message.forward_origin ?? { type: 'user', sender_user: message.from, date: message.date }
    return call.store.add(chat, 'bot', { content: contentOf(message), forwardOrigin, protectContent: payload.protect_content })
  }),
}
