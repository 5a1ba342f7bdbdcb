/** Entities: order, trimming, what Telegram finds by itself (commands, links, mentions), and back to HTML for tests to read. */
import type { TelegramEntity } from './telegram-types.js'

interface Formatted {
  text: string
  entities: TelegramEntity[]
}

/** Which of two entities over the same text stands outside (get_type_priority in tdlib/td); 50 for all others. */
const priorities: Readonly<Record<string, number>> = {
  blockquote: 0,
  expandable_blockquote: 0,
  pre: 11,
  code: 20,
  date_time: 30,
  text_link: 49,
  text_mention: 49,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
  custom_emoji: 99,
}
const priority = (entity: TelegramEntity): number => priorities[entity.type] ?? 50

/** Telegram's order: by place, then the longer, then the outer. */
export const byFirstAndLongest = (a: TelegramEntity, b: TelegramEntity): number =>
  a.offset - b.offset || b.length - a.length || priority(a) - priority(b)

/** Without white space at the ends; entities move and shrink with the text. */
export function trimmed({ text, entities }: Formatted): Formatted {
  const cut = text.length - text.trimStart().length
  const out = text.trim()
  if (out.length === text.length) return { text, entities }
  const moved = entities.flatMap((entity) => {
    const start = Math.max(0, entity.offset - cut)
    const end = Math.min(out.length, entity.offset - cut + entity.length)
    return end > start ? [{ ...entity, offset: start, length: end - start }] : []
  })
  return { text: out, entities: moved }
}

const detected: ReadonlyArray<[type: string, pattern: RegExp]> = [
  ['bot_command', /(?<![\w/<>@])\/[a-z0-9_]{1,32}(?:@[a-z0-9_]{3,32})?(?![\w/@])/gi],
  ['email', /(?<![\w.@])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gi],
  ['url', /(?<![\w@])https?:\/\/[^\s<>"']{1,2000}[^\s<>"'.,;:!?)\]}]/gi],
  ['url', /(?<![\w@/.])t\.me\/[\w+?=&/-]{1,256}/gi],
  ['mention', /(?<![\w@])@[a-z]\w{3,31}(?!\w)/gi],
]

/** Adds what Telegram's servers mark without being asked, except where a given entity already stands. */
export function withDetected({ text, entities }: Formatted): Formatted {
  const taken = entities.filter((e) => ['code', 'pre', 'text_link', 'custom_emoji'].includes(e.type))
  const all = [...entities]
  for (const [type, pattern] of detected) {
    for (const match of text.matchAll(pattern)) {
      const found = { type, offset: match.index, length: match[0].length }
      if (taken.some((e) => e.offset < found.offset + found.length && found.offset < e.offset + e.length)) continue
      taken.push(found)
      if (!all.some((e) => e.type === type && e.offset === found.offset)) all.push(found)
    }
  }
  return { text, entities: all.toSorted(byFirstAndLongest) }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const escapedAttribute = (text: string): string => escaped(text).replaceAll('"', '&quot;')

const tags: Readonly<Record<string, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  spoiler: 'tg-spoiler',
  code: 'code',
  blockquote: 'blockquote',
}

function around(entity: TelegramEntity): [before: string, after: string] {
  const tag = tags[entity.type]
  if (tag) return [`<${tag}>`, `</${tag}>`]
  switch (entity.type) {
    case 'expandable_blockquote':
      return ['<blockquote expandable>', '</blockquote>']
    case 'text_link':
      return [`<a href="${escapedAttribute(entity.url ?? '')}">`, '</a>']
    case 'pre':
      return entity.language ? [`<pre><code class="language-${escapedAttribute(entity.language)}">`, '</code></pre>'] : ['<pre>', '</pre>']
    case 'custom_emoji':
      return [`<tg-emoji emoji-id="${escapedAttribute(entity.custom_emoji_id ?? '')}">`, '</tg-emoji>']
    case 'date_time': {
      const format = entity.date_time_format ? ` format="${escapedAttribute(entity.date_time_format)}"` : ''
      return [`<tg-time unix="${entity.unix_time ?? 0}"${format}>`, '</tg-time>']
    }
    default:
      return ['', '']
  }
}

/** Telegram HTML that would give this text again. Entities that overlap without nesting are cut at the outer one's end. */
export function toHtml({ text, entities }: Formatted): string {
  const sorted = entities.toSorted(byFirstAndLongest)
  let next = 0
  const write = (from: number, to: number): string => {
    let html = ''
    let at = from
    for (;;) {
      const entity = sorted[next]
      if (!entity || entity.offset >= to) break
      next++
      const start = Math.max(at, entity.offset)
      const end = Math.min(to, entity.offset + entity.length)
      if (end <= start) continue
      const [before, after] = around(entity)
      html += `${escaped(text.slice(at, start))}${before}${write(start, end)}${after}`
      at = end
    }
    return html + escaped(text.slice(at, to))
  }
  return write(0, text.length)
}
