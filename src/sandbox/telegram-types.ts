/**
 * The shapes this server answers with and keeps, as core.telegram.org/bots/api describes them: only the fields the
 * sandbox fills. They are zod descriptions, because a saved state is read back through them.
 */
import { z } from 'zod'

const telegramUser = z.object({
  id: z.int(),
  is_bot: z.boolean(),
  first_name: z.string(),
  last_name: z.string().optional(),
  username: z.string().optional(),
  language_code: z.string().optional(),
})
export type TelegramUser = z.infer<typeof telegramUser>

const telegramChat = z.object({
  id: z.int(),
  type: z.literal('private'),
  first_name: z.string(),
  last_name: z.string().optional(),
  username: z.string().optional(),
})

/** `offset` and `length` count UTF-16 code units, `unix_time` seconds. */
const telegramEntity = z.object({
  type: z.string(),
  offset: z.int(),
  length: z.int(),
  url: z.string().optional(),
  user: telegramUser.optional(),
  language: z.string().optional(),
  custom_emoji_id: z.string().optional(),
  unix_time: z.int().optional(),
  date_time_format: z.string().optional(),
})
export type TelegramEntity = z.infer<typeof telegramEntity>

const fileFields = { file_id: z.string(), file_unique_id: z.string(), file_size: z.int() }
const photoSize = z.object({ ...fileFields, width: z.int(), height: z.int() })
const document = z.object({ ...fileFields, file_name: z.string().optional(), mime_type: z.string().optional() })
/** `duration` counts seconds. */
const video = document.extend({ width: z.int(), height: z.int(), duration: z.int() })
const voice = z.object({ ...fileFields, mime_type: z.string().optional(), duration: z.int() })
const contact = z.object({
  phone_number: z.string(),
  first_name: z.string(),
  last_name: z.string().optional(),
  user_id: z.int().optional(),
})

const inlineButton = z.object({
  text: z.string(),
  icon_custom_emoji_id: z.string().optional(),
  style: z.enum(['danger', 'success', 'primary']).optional(),
  url: z.string().optional(),
  callback_data: z.string().optional(),
  copy_text: z.object({ text: z.string() }).optional(),
  disabled: z.strictObject({}).optional(),
})
export type InlineButton = z.infer<typeof inlineButton>

/** `date` and `edit_date` count seconds. */
const messageWithoutReply = z.object({
  message_id: z.int(),
  from: telegramUser,
  chat: telegramChat,
  date: z.int(),
  edit_date: z.int().optional(),
  media_group_id: z.string().optional(),
  has_protected_content: z.literal(true).optional(),
  forward_origin: z.object({ type: z.literal('user'), sender_user: telegramUser, date: z.int() }).optional(),
  text: z.string().optional(),
  entities: z.array(telegramEntity).optional(),
  caption: z.string().optional(),
  caption_entities: z.array(telegramEntity).optional(),
  photo: z.array(photoSize).optional(),
  document: document.optional(),
  video: video.optional(),
  voice: voice.optional(),
  contact: contact.optional(),
  reply_markup: z.object({ inline_keyboard: z.array(z.array(inlineButton)) }).optional(),
})
export const telegramMessage = messageWithoutReply.extend({ reply_to_message: messageWithoutReply.optional() })
export type TelegramMessage = z.infer<typeof telegramMessage>
/** What a message holds besides who, where and when. */
export type MessageContent = Pick<
  TelegramMessage,
  'text' | 'entities' | 'caption' | 'caption_entities' | 'photo' | 'document' | 'video' | 'voice' | 'contact'
>

export const telegramCommand = z.object({ command: z.string(), description: z.string() })
export type TelegramCommand = z.infer<typeof telegramCommand>

/** An update as the bot receives it: its id and one field that says what happened. */
export const telegramUpdate = z.looseObject({ update_id: z.int().positive() })
export type TelegramUpdate = z.infer<typeof telegramUpdate>
