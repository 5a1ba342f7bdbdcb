/** Text, caption and media of a message the bot sends or edits, within Telegram's limits. */
import type { InputMedia, Payload } from './bot-api-methods.js'
import { withDetected } from './entities.js'
import type { FileKind } from './file-store.js'
import { formattedText, type TextInput } from './formatted-text.js'
import type { Call } from './method-runner.js'
import { badRequest, faultyRequest } from './telegram-refusal.js'
import type { MessageContent, TelegramMessage } from './telegram-types.js'

/** Telegram counts characters (code points) after parsing the entities. */
const longestText = 4096
const longestCaption = 1024
const characters = (text: string): number => [...text].length

export function textContent(input: TextInput): MessageContent {
  if (input.text === '') throw faultyRequest('message text is empty')
  const formatted = formattedText(input)
  if (formatted.text === '') throw faultyRequest('text must be non-empty')
  if (characters(formatted.text) > longestText) throw faultyRequest('message is too long')
  const { text, entities } = withDetected(formatted)
  return entities.length > 0 ? { text, entities } : { text }
}

interface CaptionInput {
  caption?: string | undefined
  parse_mode?: 'HTML' | undefined
  caption_entities?: TextInput['entities']
}

export function captionContent(input: CaptionInput): MessageContent {
  if (input.caption === undefined || input.caption === '') return {}
  const formatted = formattedText({ text: input.caption, parse_mode: input.parse_mode, entities: input.caption_entities })
  if (characters(formatted.text) > longestCaption) throw faultyRequest('message caption is too long')
  const { text, entities } = withDetected(formatted)
  if (text === '') return {}
  return entities.length > 0 ? { caption: text, caption_entities: entities } : { caption: text }
}

/** A file the payload names: part of the multipart body, or a file_id. The sandbox fetches nothing from other addresses. */
export function mediaContent(kind: FileKind, file: string, call: Call): MessageContent {
  if (!file.startsWith('attach://')) return call.store.files.reuse(kind, file)
  const upload = call.uploads.get(file.slice('attach://'.length))
  if (!upload) throw faultyRequest('wrong file identifier/HTTP URL specified')
  return call.store.files.addFromBot(kind, upload)
}

export const inputMediaContent = (media: InputMedia, call: Call): MessageContent => ({
  ...mediaContent(media.type, media.media, call),
  ...captionContent(media),
})

/** The message that this one answers. @throws when it is gone and the bot did not allow that. */
export function repliedTo(payload: Pick<Payload<'sendMessage'>, 'chat_id' | 'reply_parameters'>, call: Call): TelegramMessage | undefined {
  const asked = payload.reply_parameters
  if (!asked) return undefined
  const chat = call.store.chats.get(Number(asked.chat_id ?? payload.chat_id))
  const found = chat?.messages.get(asked.message_id)
  if (!found && !asked.allow_sending_without_reply) throw badRequest('message to be replied not found')
  return found?.message
}
