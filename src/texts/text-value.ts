/** A piece of text that already is Telegram HTML and is put in as it stands. */
export interface Html {
  readonly html: string
}
/** What a variable of a text may hold; strings are escaped where the text becomes HTML. */
export type TextValue = string | number | Html
/** A text without variables. */
export type NoVariables = Record<never, never>
