/** The texts of locales/ (Fluent), typed by key and variables, as Telegram HTML or as plain text for the terminal. */
import { I18n } from '@grammyjs/i18n'
import { places } from '../places.js'
import type { TextKeys } from './keys.js'
import type { NoVariables, TextValue } from './text-value.js'

export const LOCALES = ['id', 'en'] as const
export type Locale = (typeof LOCALES)[number]
export type TextKey = keyof TextKeys
type Variables<K extends TextKey> = TextKeys[K] extends NoVariables ? (keyof TextKeys[K] extends never ? [] : [TextKeys[K]]) : [TextKeys[K]]
/** Gives the text of a key in one language. */
export type Say = <K extends TextKey>(key: K, ...variables: Variables<K>) => string

export interface Texts {
  /** Texts for Telegram's HTML parse mode: string variables are escaped. */
  html(locale: Locale): Say
  /** Texts for the terminal, files and pictures: nothing is escaped. */
  plain(locale: Locale): Say
}

/** `&`, `<` and `>` as Telegram's HTML wants them; quotes too, for attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

type Encode = (value: TextValue) => string | number

/** Without the signs that turn the direction of writing: in a name, a text or the name of a file they would make a screen say something else. */
const straight = (text: string) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
const toHtml: Encode = (value) => (typeof value === 'string' ? escapeHtml(straight(value)) : typeof value === 'number' ? value : value.html)
const toPlain: Encode = (value) => (typeof value === 'object' ? value.html : typeof value === 'string' ? straight(value) : value)

/** Reads locales/ once. A missing key throws: a text is never silently its own key. */
export function loadTexts(): Texts {
  const faults: string[] = []
  const i18n = new I18n({
    defaultLocale: 'id',
    directory: places.locales,
    // Isolation marks (U+2068) around variables would break links and digits in buttons.
    fluentBundleOptions: { useIsolating: false },
    fluentOptions: { warningHandler: (warning) => faults.push(`${warning.type}`) },
  })
  const teller = (locale: Locale, encode: Encode): Say => {
    // Most texts of a screen have no variables: each is put together once.
    const constant = new Map<TextKey, string>()
    return (key, ...[variables]) => {
      const known = variables === undefined ? constant.get(key) : undefined
      if (known !== undefined) return known
      const encoded: Record<string, string | number> = {}
      for (const [name, value] of Object.entries(variables ?? {})) encoded[name] = encode(value as TextValue)
      faults.length = 0
      const text = i18n.t(locale, key, encoded)
      if (faults.length > 0) throw new Error(`Text ${key} (${locale}): ${faults.join(', ')}`)
      if (variables === undefined) constant.set(key, text)
      return text
    }
  }
  const html = { id: teller('id', toHtml), en: teller('en', toHtml) }
  const plain = { id: teller('id', toPlain), en: teller('en', toPlain) }
  return { html: (locale) => html[locale], plain: (locale) => plain[locale] }
}

/** The language of a stored code; anything unknown is Indonesian. */
export function localeOf(code: string | null | undefined): Locale {
  return code === 'en' ? 'en' : 'id'
}
