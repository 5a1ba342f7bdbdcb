/** Inline buttons as typed values: what a button carries is written into and read out of its callback data, at most 64 bytes. */
import { LEVELS, type Level } from '../domain/competency/framework.js'

/** The largest id a row can have (PostgreSQL's integer). */
const LARGEST_ID = 2_147_483_647

/** How a rater goes through the forms: item by item across the team; otherwise one person after another. */
export type Way = 'team'

const CODECS = {
  /** A row's id, base 36. */
  id: {
    write: (value: number) => value.toString(36),
    read: (text: string) => {
      const id = /^[0-9a-z]{1,6}$/.test(text) ? Number.parseInt(text, 36) : Number.NaN
      return id <= LARGEST_ID ? id : undefined
    },
  },
  /** The key of an item or competency: three capitals and perhaps a digit. */
  key: { write: (value: string) => value, read: (text: string) => (/^[A-Z]{3}[0-9]?$/.test(text) ? text : undefined) },
  level: { write: (value: Level) => String(value), read: (text: string) => LEVELS.find((level) => String(level) === text) },
  /** One of a few words, e.g. a language code. */
  word: { write: (value: string) => value, read: (text: string) => (/^[a-z-]{1,20}$/.test(text) ? text : undefined) },
  /** Stands last and may be missing, as in the buttons of older messages: then it is one person after another. */
  way: { write: (value: Way | undefined) => (value === 'team' ? 't' : ''), read: (text: string) => (text === 't' ? 'team' : undefined) },
} as const

type Codecs = typeof CODECS
type FieldType = keyof Codecs
type Fields = Readonly<Record<string, FieldType>>
type ValueOf<T extends FieldType> = Parameters<Codecs[T]['write']>[0]
export type Params<F extends Fields> = { [K in keyof F as F[K] extends 'way' ? never : K]: ValueOf<F[K]> } & {
  [K in keyof F as F[K] extends 'way' ? K : never]?: Way | undefined
}

export interface Button<F extends Fields = Fields> {
  prefix: string
  data(params: Params<F>): string
  /** Null when the data is not of this button: forged, or of an older version. */
  read(data: string): Params<F> | null
}

/** Telegram's limit. */
const MAX_BYTES = 64

/** Defines a button; `prefix` is unique among all buttons (a test holds it) and stays as it is: old messages carry it. */
export function button<const F extends Fields>(prefix: string, fields: F): Button<F> {
  const names = Object.keys(fields) as (keyof F & string)[]
  const mayEnd = fields[names.at(-1) ?? ''] === 'way'
  return {
    prefix,
    data(params) {
      const parts = names.map((name) => {
        const { write } = CODECS[fields[name] as FieldType] as { write: (value: unknown) => string }
        return write((params as Record<string, unknown>)[name])
      })
      if (mayEnd && parts.at(-1) === '') parts.pop()
      const data = [prefix, ...parts].join(':')
      if (Buffer.byteLength(data) > MAX_BYTES) throw new Error(`The data of button ${prefix} is over ${MAX_BYTES} bytes`)
      return data
    },
    read(data) {
      const [found, ...parts] = data.split(':')
      const ends = mayEnd && parts.length === names.length - 1
      if (found !== prefix || (parts.length !== names.length && !ends)) return null
      const params: Record<string, unknown> = {}
      for (const [index, name] of names.slice(0, parts.length).entries()) {
        const value = CODECS[fields[name] as FieldType].read(parts[index] ?? '')
        if (value === undefined) return null
        params[name] = value
      }
      return params as Params<F>
    },
  }
}
