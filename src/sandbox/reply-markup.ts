/** What Telegram refuses in a keyboard, in its own words. */
import type { ReplyMarkup } from './bot-api-methods.js'
import { badRequest, faultyRequest } from './telegram-refusal.js'
import type { InlineButton } from './telegram-types.js'

export interface MarkupFeatures {
  /** false: as servers up to Bot API 10.1 do, refuse `disabled` buttons */
  disabledButtons: boolean
}

/** @returns the markup without empty rows; undefined when nothing is left of it. */
export function checkedMarkup<M extends ReplyMarkup>(markup: M | undefined, features: MarkupFeatures): M | undefined {
  if (!markup) return undefined
  if ('inline_keyboard' in markup) {
    const inline_keyboard = markup.inline_keyboard.filter((row) => row.length > 0)
    checkSize(inline_keyboard, 100)
    for (const button of inline_keyboard.flat()) checkButton(button, features)
    return inline_keyboard.length === 0 ? undefined : { ...markup, inline_keyboard }
  }
  if ('keyboard' in markup) {
    const keyboard = markup.keyboard.filter((row) => row.length > 0)
    checkSize(keyboard, 300)
    return keyboard.length === 0 ? undefined : { ...markup, keyboard }
  }
  return markup
}

/** The limits are the community's figures (telegram.md section 3); Telegram names only the refusal. */
function checkSize(rows: readonly (readonly unknown[])[], most: number): void {
  if (rows.flat().length > most || rows.some((row) => row.length > 8)) throw faultyRequest('reply markup is too long')
}

function checkButton(button: InlineButton, features: MarkupFeatures): void {
  const kinds = [button.url, button.callback_data, button.copy_text, button.disabled].filter((kind) => kind !== undefined)
  const unallowed = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
  if (button.disabled && !features.disabledButtons) throw badRequest(unallowed)
  if (kinds.length === 0) throw faultyRequest(unallowed)
  if (kinds.length > 1) throw faultyRequest('exactly one of the optional fields of an InlineKeyboardButton must be used')
  if (button.text === '') throw faultyRequest('inline keyboard button text must be non-empty')
  if (button.callback_data !== undefined) {
    const bytes = Buffer.byteLength(button.callback_data)
    if (bytes < 1 || bytes > 64) throw faultyRequest('BUTTON_DATA_INVALID')
  }
  if (button.url !== undefined && !isButtonUrl(button.url)) {
    throw faultyRequest(`inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`)
  }
}

function isButtonUrl(url: string): boolean {
  if (/^tg:\/\//.test(url)) return true
  const full = /^https?:\/\//i.test(url) ? url : `http://${url}`
  return URL.canParse(full) && new URL(full).hostname.includes('.')
}
