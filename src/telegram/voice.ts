/** The bot's voice in one language at one moment. */
import { formatDate, formatNumber } from '../texts/format.js'
import type { Locale } from '../texts/texts.js'
import type { Deps, Voice } from './context.js'

export function voiceOf(deps: Deps, locale: Locale): Voice {
  return {
    deps,
    locale,
    say: deps.texts.html(locale),
    now: deps.now(),
    date: (date, style) => formatDate(locale, date, deps.timeZone, style),
    number: (value, digits) => formatNumber(locale, value, digits),
  }
}
