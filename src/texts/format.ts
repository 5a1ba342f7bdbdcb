/** Dates and numbers as people read them, in their language and the office's zone. */
import type { Locale } from './texts.js'

const LANGUAGE = { id: 'id-ID', en: 'en-GB' } as const
const DATE_STYLES = {
  /** Jumat, 4 Desember 2026 */
  date: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** 4 Des 2026 */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  /** 4 Desember 2026 pukul 09.00 WITA */
  moment: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  /** 4 Des */
  day: { day: 'numeric', month: 'short' },
  /** 09.00 */
  clock: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>
export type DateStyle = keyof typeof DATE_STYLES

const formats = new Map<string, Intl.DateTimeFormat>()

/** `zone` is an IANA name, e.g. Asia/Makassar. */
export function formatDate(locale: Locale, date: Date, zone: string, style: DateStyle = 'date'): string {
  const key = `${locale} ${zone} ${style}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(LANGUAGE[locale], { ...DATE_STYLES[style], timeZone: zone })
    formats.set(key, format)
  }
  return format.format(date)
}

const numberFormats = new Map<string, Intl.NumberFormat>()

/** At most `digits` decimals, comma for Indonesian: 3,5. */
export function formatNumber(locale: Locale, value: number, digits = 1): string {
  const key = `${locale} ${digits}`
  let format = numberFormats.get(key)
  if (format === undefined) {
    format = new Intl.NumberFormat(LANGUAGE[locale], { maximumFractionDigits: digits })
    numberFormats.set(key, format)
  }
  return format.format(value)
}
