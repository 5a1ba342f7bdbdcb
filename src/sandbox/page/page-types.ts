/** The contract between the sandbox's own server (page-api.ts) and the chat page in the browser: types only, no code. */

export type PageRole = 'asn' | 'atasan' | 'admin' | 'pimpinan'

export interface PageCommand {
  command: string
  description: string
}

/** Offsets and lengths count UTF-16 code units, as Telegram's do (and as String.prototype.slice does). */
export interface PageEntity {
  type: string
  offset: number
  length: number
  /** text_link only. Untrusted: the page opens http, https, tg and mailto only. */
  url?: string
  /** pre only */
  language?: string
  /** date_time only: seconds since 1970 */
  unix_time?: number
  /** date_time only, e.g. "r" or "wDT" */
  date_time_format?: string
  /** custom_emoji only */
  custom_emoji_id?: string
}

export interface PageButton {
  text: string
  callbackData?: string
  url?: string
  style?: 'danger' | 'success' | 'primary'
  disabled?: boolean
  copyText?: string
}

export interface PageMedia {
  /** On the page's own origin: /api/files/<fileId> */
  url: string
  name?: string
  mime?: string
  /** bytes */
  size?: number
}

export interface PagePhoto extends PageMedia {
  width?: number
  height?: number
}

export interface PageDocument extends PageMedia {
  name: string
  mime: string
  size: number
}

export interface PageMessage {
  /** Unique within one person's chat, increasing. */
  id: number
  from: 'bot' | 'user'
  /** seconds since 1970, on the sandbox's clock */
  date: number
  editDate?: number
  /** The text, or the caption of a photo, document, voice or video. Never HTML: it is drawn with text nodes and `entities`. */
  text: string
  entities: PageEntity[]
  photo?: PagePhoto
  document?: PageDocument
  voice?: PageMedia
  video?: PageMedia
  contact?: { phone: string; name: string }
  inlineKeyboard?: PageButton[][]
  replyTo?: number
  deleted?: boolean
  /** The bot asked that it be neither forwarded nor saved. */
  protectedContent?: boolean
}

export interface PageReplyButton {
  text: string
  /** Tapping it sends the person's own contact (POST .../contact) instead of the text. */
  requestContact?: boolean
  style?: 'danger' | 'success' | 'primary'
}

/** What stands under the input field: a keyboard of buttons, or a forced reply (then `rows` is empty). */
export interface PageReplyKeyboard {
  rows: PageReplyButton[][]
  oneTime?: boolean
  placeholder?: string
  /** ForceReply: the next text answers this message. */
  forceReplyTo?: number
}

export interface PagePerson {
  id: number
  name: string
  role: PageRole
  /** One line on who this is in the invented office and what to try. */
  hint: string
  commands: PageCommand[]
  replyKeyboard: PageReplyKeyboard | null
  blocked: boolean
  messages: PageMessage[]
}

/** GET /api/state */
export interface PageState {
  bot: { name: string; username: string; description?: string }
  /** ISO 8601, the sandbox's clock */
  now: string
  /** IANA name, e.g. Asia/Makassar */
  zone: string
  /** The page's own texts, by key */
  texts: Record<string, string>
  people: PagePerson[]
}

/** GET /api/events (server-sent events): the event's name and the JSON of its data. */
export interface PageEvents {
  /** new or edited: replace the message with the same id, else append */
  message: { userId: number; message: PageMessage }
  delete: { userId: number; messageId: number }
  keyboard: { userId: number; replyKeyboard: PageReplyKeyboard | null }
  commands: { userId: number; commands: PageCommand[] }
  /** blocked or unblocked */
  blocked: { userId: number; blocked: boolean }
  /** the bot's "is typing" and the like, for about five seconds */
  action: { userId: number; action: string }
  clock: { now: string }
  /** all is new: get /api/state again */
  reset: Record<string, never>
}

/** POST /api/people/:id/text -> PageSent */
export interface PageTextBody {
  text: string
  replyTo?: number
}

/** POST /api/people/:id/tap -> PageTapAnswer */
export interface PageTapBody {
  messageId: number
  data: string
}

export interface PageTapAnswer {
  /** false: the bot did not answer the tap in time */
  answered: boolean
  text?: string
  showAlert?: boolean
  url?: string
}

/** POST /api/people/:id/{text,contact,file,block,unblock}: `file` is multipart with fields file, caption?, as? ('photo' | 'document') */
export interface PageSent {
  ok: true
}

/** POST /api/clock -> PageClock */
export type PageClockBody = { moveMinutes: number } | { to: string } | { reset: true }

export interface PageClock {
  now: string
}

/** Every refusal: status 4xx or 5xx with this body. */
export interface PageError {
  error: string
}
