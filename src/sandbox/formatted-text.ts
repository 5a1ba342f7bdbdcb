/**
 * Telegram's HTML in, text and entities out, byte for byte like parse_html in tdlib/td (MessageEntity.cpp):
 * the same tags, the same forgiveness, the same error sentences with their offsets in UTF-8 bytes.
 */
import { byFirstAndLongest, trimmed } from './entities.js'
import { readAttributes, readReference } from './html-reading.js'
import { cantParse } from './telegram-refusal.js'
import type { TelegramEntity } from './telegram-types.js'

export interface FormattedText {
  text: string
  entities: TelegramEntity[]
}

interface OpenTag {
  name: string
  argument: string
  unixTime: number
  /** UTF-16 offset in the text that comes out */
  start: number
}

const simpleTags: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
}
const knownTags = new Set([...Object.keys(simpleTags), 'a', 'tg-emoji', 'tg-time', 'pre', 'code', 'blockquote'])
const isSpace = (c: string | undefined): boolean => c !== undefined && /[ \t\r\n\0\v\f]/.test(c)

/** @throws TelegramRefusal with Telegram's sentence when the HTML is malformed. */
export function parseHtml(html: string): FormattedText {
  return new HtmlParser(html).parse()
}

class HtmlParser {
  private text = ''
  private readonly entities: TelegramEntity[] = []
  private readonly open: OpenTag[] = []
  private at = 0

  constructor(private readonly html: string) {}

  parse(): FormattedText {
    while (this.at < this.html.length) {
      const c = this.html.charAt(this.at)
      if (c === '&') this.reference()
      else if (c !== '<') this.plain()
      else if (this.html[this.at + 1] === '/') this.endTag()
      else this.startTag()
    }
    const unclosed = this.open.at(-1)
    if (unclosed) throw cantParse(`Can't find end tag corresponding to start tag "${unclosed.name}"`)
    if (/\p{Surrogate}/u.test(this.text)) {
      throw cantParse('Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units')
    }
    // A language belongs to <pre><code class="language-x"> only; a lone <code> loses it.
    for (const entity of this.entities) if (entity.type === 'code') delete entity.language
    return { text: this.text, entities: this.entities.toSorted(byFirstAndLongest) }
  }

  private plain(): void {
    let end = this.at + 1
    while (end < this.html.length && this.html[end] !== '&' && this.html[end] !== '<') end++
    this.text += this.html.slice(this.at, end)
    this.at = end
  }

  private reference(): void {
    const found = readReference(this.html, this.at)
    this.text += found?.character ?? '&'
    this.at = found?.end ?? this.at + 1
  }

  private byteOffset(position: number): number {
    return Buffer.byteLength(this.html.slice(0, position))
  }

  private startTag(): void {
    const begin = this.at
    let end = begin + 1
    while (end < this.html.length && !isSpace(this.html[end]) && this.html[end] !== '>') end++
    const where = `at byte offset ${this.byteOffset(begin)}`
    if (end >= this.html.length) throw cantParse(`Unclosed start tag ${where}`)
    const name = this.html.slice(begin + 1, end).toLowerCase()
    if (!knownTags.has(name)) throw cantParse(`Unsupported start tag "${name}" ${where}`)
    const { attributes, end: after } = readAttributes({
      html: this.html,
      from: end,
      tag: name,
      where,
      byteOffset: (p) => this.byteOffset(p),
    })
    const tag = { name, start: this.text.length, ...tagArgument(name, attributes) }
    if (name === 'span' && tag.argument !== 'spoiler') throw cantParse(`Tag "span" must have class "tg-spoiler" ${where}`)
    this.open.push(tag)
    this.at = after
  }

  private endTag(): void {
    const begin = this.at
    const where = `at byte offset ${this.byteOffset(begin)}`
    const tag = this.open.at(-1)
    if (!tag) throw cantParse(`Unexpected end tag ${where}`)
    let end = begin + 2
    while (end < this.html.length && !isSpace(this.html[end]) && this.html[end] !== '>') end++
    const name = this.html.slice(begin + 2, end).toLowerCase()
    while (isSpace(this.html[end])) end++
    if (this.html[end] !== '>') throw cantParse(`Unclosed end tag ${where}`)
    if (name !== '' && name !== tag.name) {
      throw cantParse(`Unmatched end tag ${where}, expected "</${tag.name}>", found "</${name}>"`)
    }
    if (this.text.length > tag.start) this.close(tag)
    this.open.pop()
    this.at = end + 1
  }

  private close(tag: OpenTag): void {
    const range = { offset: tag.start, length: this.text.length - tag.start }
    const simple = simpleTags[tag.name]
    if (simple) this.entities.push({ type: simple, ...range })
    else if (tag.name === 'blockquote') this.entities.push({ type: tag.argument ? 'expandable_blockquote' : 'blockquote', ...range })
    else if (tag.name === 'a') this.link(tag, range)
    else if (tag.name === 'pre' || tag.name === 'code') this.code(tag, range)
    else if (tag.name === 'tg-emoji') {
      if (!/^-?\d+$/.test(tag.argument) || /^-?0+$/.test(tag.argument)) throw cantParse('Invalid custom emoji identifier specified')
      this.entities.push({ type: 'custom_emoji', ...range, custom_emoji_id: tag.argument })
    } else {
      if (!/^[rR]$|^[tTdDwW]*$/.test(tag.argument)) throw cantParse('Invalid date-time format specified')
      if (tag.unixTime <= 0) return
      const format = tag.argument === '' ? {} : { date_time_format: tag.argument }
      this.entities.push({ type: 'date_time', ...range, unix_time: tag.unixTime, ...format })
    }
  }

  private link(tag: OpenTag, range: { offset: number; length: number }): void {
    const url = checkedLink(tag.argument === '' ? this.text.slice(range.offset) : tag.argument)
    if (url !== undefined) this.entities.push({ type: 'text_link', ...range, url })
  }

  /** <pre><code class="language-x"> (either way round) is one block with a language. */
  private code(tag: OpenTag, range: { offset: number; length: number }): void {
    const inner = this.entities.at(-1)
    const covers = inner?.offset === range.offset && inner.length === range.length
    if (inner && covers && tag.name === 'pre' && inner.type === 'code' && inner.language) {
      inner.type = 'pre'
    } else if (inner && covers && tag.name === 'code' && inner.type === 'pre' && tag.argument !== '') {
      inner.language = tag.argument
    } else {
      this.entities.push({ type: tag.name, ...range, ...(tag.name === 'code' && tag.argument !== '' ? { language: tag.argument } : {}) })
    }
  }
}

function tagArgument(name: string, attributes: ReadonlyMap<string, string>): { argument: string; unixTime: number } {
  const className = attributes.get('class') ?? ''
  const after = (prefix: string): string => (className.startsWith(prefix) ? className.slice(prefix.length) : '')
  const argument =
    name === 'a'
      ? attributes.get('href')
      : name === 'code'
        ? after('language-')
        : name === 'span'
          ? after('tg-')
          : name === 'tg-emoji'
            ? attributes.get('emoji-id')
            : name === 'tg-time'
              ? attributes.get('format')
              : name === 'blockquote' && attributes.has('expandable')
                ? '1'
                : ''
  return { argument: argument ?? '', unixTime: Number.parseInt(attributes.get('unix') ?? '0', 10) || 0 }
}

/** A link Telegram would keep, with its scheme, or undefined (then the text stays, the link is dropped). */
function checkedLink(raw: string): string | undefined {
  const link = raw.trim()
  if (/^(tg|ton|tonsite|mailto|tel):/i.test(link)) return link
  const full = /^https?:\/\//i.test(link) ? link : `http://${link}`
  if (!URL.canParse(full)) return undefined
  const url = new URL(full)
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : undefined
}

export interface TextInput {
  text: string
  parse_mode?: 'HTML' | undefined
  entities?: TelegramEntity[] | undefined
}

/** Text as Telegram stores it: parsed or with the given entities, without white space at its ends. */
export function formattedText(input: TextInput): FormattedText {
  const entities = (input.entities ?? []).filter((e) => e.length > 0 && e.offset + e.length <= input.text.length)
  return trimmed(input.parse_mode === 'HTML' ? parseHtml(input.text) : { text: input.text, entities })
}
