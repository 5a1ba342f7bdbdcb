/**
 * What each method of the Bot API accepts here, field by field (Bot API 10.1 and the newer `disabled` button).
 * Strict: an unknown field is an error, so that a misspelt option is found in a test and not in an office.
 */
import { z } from 'zod'

const userOrChatId = z.union([z.int(), z.string().regex(/^(-?\d+|@\w+)$/)])
const flag = z.boolean().optional()

const user = z.looseObject({ id: z.int(), is_bot: z.boolean(), first_name: z.string() })
const entity = z.strictObject({
  type: z.enum([
    'mention',
    'hashtag',
    'cashtag',
    'bot_command',
    'url',
    'email',
    'phone_number',
    'bold',
    'italic',
    'underline',
    'strikethrough',
    'spoiler',
    'blockquote',
    'expandable_blockquote',
    'code',
    'pre',
    'text_link',
    'text_mention',
    'custom_emoji',
    'date_time',
  ]),
  offset: z.int().min(0),
  length: z.int().min(0),
  url: z.string().optional(),
  user: user.optional(),
  language: z.string().optional(),
  custom_emoji_id: z.string().optional(),
  unix_time: z.int().optional(),
  date_time_format: z.string().optional(),
})
const entities = z.array(entity).optional()
const parseMode = z.enum(['HTML']).optional()
const buttonStyle = z.enum(['danger', 'success', 'primary']).optional()

const inlineButton = z.strictObject({
  text: z.string(),
  icon_custom_emoji_id: z.string().optional(),
  style: buttonStyle,
  url: z.string().optional(),
  callback_data: z.string().optional(),
  copy_text: z.strictObject({ text: z.string().min(1).max(256) }).optional(),
  disabled: z.strictObject({}).optional(),
})
const inlineKeyboard = z.strictObject({ inline_keyboard: z.array(z.array(inlineButton)) })

const replyButton = z.union([
  z.string().min(1),
  z.strictObject({
    text: z.string().min(1),
    icon_custom_emoji_id: z.string().optional(),
    style: buttonStyle,
    request_contact: flag,
  }),
])
export const replyKeyboard = z.strictObject({
  keyboard: z.array(z.array(replyButton)),
  is_persistent: flag,
  resize_keyboard: flag,
  one_time_keyboard: flag,
  input_field_placeholder: z.string().max(64).optional(),
  selective: flag,
})
const replyKeyboardRemove = z.strictObject({ remove_keyboard: z.literal(true), selective: flag })
export const forceReply = z.strictObject({
  force_reply: z.literal(true),
  input_field_placeholder: z.string().max(64).optional(),
  selective: flag,
})
export const replyMarkup = z.union([inlineKeyboard, replyKeyboard, replyKeyboardRemove, forceReply])
export type ReplyMarkup = z.infer<typeof replyMarkup>

const replyParameters = z.strictObject({
  message_id: z.int(),
  chat_id: userOrChatId.optional(),
  allow_sending_without_reply: flag,
  quote: z.string().optional(),
  quote_parse_mode: parseMode,
  quote_entities: entities,
  quote_position: z.int().optional(),
})
const linkPreviewOptions = z.strictObject({
  is_disabled: flag,
  url: z.string().optional(),
  prefer_small_media: flag,
  prefer_large_media: flag,
  show_above_text: flag,
})
const captioned = { caption: z.string().optional(), parse_mode: parseMode, caption_entities: entities }
const sending = {
  chat_id: userOrChatId,
  disable_notification: flag,
  protect_content: flag,
  message_effect_id: z.string().optional(),
  reply_parameters: replyParameters.optional(),
}
const sendingWithMarkup = { ...sending, reply_markup: replyMarkup.optional() }
const oneMessage = { chat_id: userOrChatId, message_id: z.int() }
const edit = { ...oneMessage, reply_markup: inlineKeyboard.optional() }
/** A file_id, an address, or attach://<name of a part of the multipart body>. */
const file = z.string()

const inputMedia = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('photo'), media: file, ...captioned, show_caption_above_media: flag, has_spoiler: flag }),
  z.strictObject({ type: z.literal('document'), media: file, ...captioned, disable_content_type_detection: flag }),
  z.strictObject({
    type: z.literal('video'),
    media: file,
    ...captioned,
    show_caption_above_media: flag,
    has_spoiler: flag,
    width: z.int().optional(),
    height: z.int().optional(),
    duration: z.int().optional(),
    supports_streaming: flag,
  }),
])
export type InputMedia = z.infer<typeof inputMedia>

const command = z.strictObject({ command: z.string(), description: z.string() })
const commandScope = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('default') }),
  z.strictObject({ type: z.literal('all_private_chats') }),
  z.strictObject({ type: z.literal('chat'), chat_id: userOrChatId }),
])
export type CommandScope = z.infer<typeof commandScope>
const scoped = { scope: commandScope.optional(), language_code: z.string().optional() }
const nothing = z.strictObject({})

export const methodSchemas = {
  getMe: nothing,
  logOut: nothing,
  close: nothing,
  getUpdates: z.strictObject({
    offset: z.int().optional(),
    limit: z.int().min(1).max(100).optional(),
    timeout: z.int().min(0).optional(),
    allowed_updates: z.array(z.string()).optional(),
  }),
  setWebhook: z.strictObject({
    url: z.string(),
    max_connections: z.int().min(1).max(100).optional(),
    allowed_updates: z.array(z.string()).optional(),
    drop_pending_updates: flag,
    secret_token: z.string().optional(),
  }),
  deleteWebhook: z.strictObject({ drop_pending_updates: flag }),
  getWebhookInfo: nothing,
  sendMessage: z.strictObject({
    ...sendingWithMarkup,
    text: z.string(),
    parse_mode: parseMode,
    entities,
    link_preview_options: linkPreviewOptions.optional(),
  }),
  sendPhoto: z.strictObject({ ...sendingWithMarkup, ...captioned, photo: file, show_caption_above_media: flag, has_spoiler: flag }),
  sendDocument: z.strictObject({ ...sendingWithMarkup, ...captioned, document: file, disable_content_type_detection: flag }),
  sendVideo: z.strictObject({
    ...sendingWithMarkup,
    ...captioned,
    video: file,
    duration: z.int().optional(),
    width: z.int().optional(),
    height: z.int().optional(),
    supports_streaming: flag,
    has_spoiler: flag,
    show_caption_above_media: flag,
  }),
  sendVoice: z.strictObject({ ...sendingWithMarkup, ...captioned, voice: file, duration: z.int().optional() }),
  sendMediaGroup: z.strictObject({ ...sending, media: z.array(inputMedia) }),
  sendChatAction: z.strictObject({
    chat_id: userOrChatId,
    action: z.enum(['typing', 'upload_photo', 'record_video', 'upload_video', 'record_voice', 'upload_voice', 'upload_document']),
  }),
  editMessageText: z.strictObject({
    ...edit,
    text: z.string(),
    parse_mode: parseMode,
    entities,
    link_preview_options: linkPreviewOptions.optional(),
  }),
  editMessageCaption: z.strictObject({ ...edit, ...captioned, show_caption_above_media: flag }),
  editMessageReplyMarkup: z.strictObject(edit),
  editMessageMedia: z.strictObject({ ...edit, media: inputMedia }),
  deleteMessage: z.strictObject(oneMessage),
  answerCallbackQuery: z.strictObject({
    callback_query_id: z.string(),
    text: z.string().optional(),
    show_alert: flag,
    url: z.string().optional(),
    cache_time: z.int().min(0).optional(),
  }),
  setMyCommands: z.strictObject({ commands: z.array(command), ...scoped }),
  getMyCommands: z.strictObject(scoped),
  deleteMyCommands: z.strictObject(scoped),
  setMyDescription: z.strictObject({ description: z.string().max(512).optional(), language_code: z.string().optional() }),
  setMyShortDescription: z.strictObject({ short_description: z.string().max(120).optional(), language_code: z.string().optional() }),
  setChatMenuButton: z.strictObject({
    chat_id: z.int().optional(),
    menu_button: z
      .discriminatedUnion('type', [z.strictObject({ type: z.literal('commands') }), z.strictObject({ type: z.literal('default') })])
      .optional(),
  }),
  getFile: z.strictObject({ file_id: z.string() }),
  getChat: z.strictObject({ chat_id: userOrChatId }),
  copyMessage: z.strictObject({
    ...sendingWithMarkup,
    ...captioned,
    from_chat_id: userOrChatId,
    message_id: z.int(),
    show_caption_above_media: flag,
  }),
  forwardMessage: z.strictObject({
    chat_id: userOrChatId,
    from_chat_id: userOrChatId,
    message_id: z.int(),
    disable_notification: flag,
    protect_content: flag,
  }),
  setMessageReaction: z.strictObject({
    ...oneMessage,
    reaction: z.array(z.strictObject({ type: z.literal('emoji'), emoji: z.string() })).optional(),
    is_big: flag,
  }),
} as const

export type MethodName = keyof typeof methodSchemas
export type Payload<M extends MethodName> = z.infer<(typeof methodSchemas)[M]>

const byLowerCase = new Map(Object.keys(methodSchemas).map((name) => [name.toLowerCase(), name]))
const isMethodName = (name: string): name is MethodName => Object.hasOwn(methodSchemas, name)

/** Method names are case-insensitive at Telegram. */
export function findMethod(name: string): MethodName | undefined {
  const found = byLowerCase.get(name.toLowerCase())
  return found !== undefined && isMethodName(found) ? found : undefined
}
