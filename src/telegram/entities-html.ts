/** Text with Telegram's entities as Telegram HTML, to stand inside a text of ours. */
import type { Entity } from '../domain/broadcast/sendable-entities.js'
import { escapeHtml } from '../texts/texts.js'

const TAGS: Readonly<Record<string, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  spoiler: 'tg-spoiler',
  code: 'code',
  pre: 'pre',
}

/** Opening and closing tag; null for what Telegram marks by itself, and for quotations, which cannot stand in a quotation. */
function tagOf({ type, url }: Entity): [string, string] | null {
  if (type === 'text_link' && typeof url === 'string') return [`<a href="${escapeHtml(url)}">`, '</a>']
  const tag = TAGS[type]
  return tag === undefined ? null : [`<${tag}>`, `</${tag}>`]
}

/** Cut at every edge of an entity, and each piece within its own tags: valid however entities overlap. */
export function entitiesHtml(text: string, entities: readonly Entity[]): string {
  const edges = new Set([0, text.length, ...entities.flatMap(({ offset, length }) => [offset, offset + length])])
  const places = [...edges].filter((at) => at <= text.length).sort((a, b) => a - b)
  return places
    .slice(0, -1)
    .map((from, index) => {
      const until = places[index + 1] ?? text.length
      const over = entities.filter(({ offset, length }) => offset <= from && offset + length >= until)
      // Code holds no other formatting.
      const kept = over.some(({ type }) => type === 'code' || type === 'pre')
        ? over.filter(({ type }) => type === 'code' || type === 'pre').slice(0, 1)
        : over
      const tags = kept.map(tagOf).filter((tag) => tag !== null)
      return tags.reduceRight((inner, [open, close]) => `${open}${inner}${close}`, escapeHtml(text.slice(from, until)))
    })
    .join('')
}
