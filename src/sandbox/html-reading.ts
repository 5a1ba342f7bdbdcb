/** The small pieces of reading Telegram's HTML: character references and attributes. */
import { cantParse } from './telegram-refusal.js'

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** The character that the reference at `from` (an ampersand) stands for, or undefined when Telegram knows none. */
export function readReference(html: string, from: number): { character: string; end: number } | undefined {
  const found = /^&(?:#x([0-9a-f]*)|#(\d*)|([a-z]*));?/i.exec(html.slice(from, from + 40))
  if (!found) return undefined
  const [whole, hex, decimal, name] = found
  const end = from + whole.length
  if (name !== undefined) {
    const character = Object.hasOwn(named, name) ? named[name] : undefined
    return character === undefined ? undefined : { character, end }
  }
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
  const digits = whole.endsWith(';') ? whole.length - 1 : whole.length
  if (!(code > 0 && code < 0x10ffff) || digits >= 10) return undefined
  return { character: String.fromCodePoint(code), end }
}

interface AttributesInput {
  html: string
  /** just after the tag's name */
  from: number
  tag: string
  where: string
  byteOffset(position: number): number
}

const isSpace = (c: string | undefined): boolean => c !== undefined && /\s/.test(c)

/** @returns the attributes by name and the position after the closing `>`. */
export function readAttributes(input: AttributesInput): { attributes: Map<string, string>; end: number } {
  const { html, tag, where } = input
  const attributes = new Map<string, string>()
  let at = input.from
  const skipSpace = (): void => {
    while (isSpace(html[at])) at++
  }
  const unclosedUnless = (open: boolean, name: string): void => {
    if (!open) throw cantParse(`Unclosed start tag ${name}${where}`)
  }
  while (html[at] !== '>') {
    skipSpace()
    if (html[at] === '>') break
    const begin = at
    while (at < html.length && !isSpace(html[at]) && !'=>/"\''.includes(html.charAt(at))) at++
    const name = html.slice(begin, at)
    if (name === '') throw cantParse(`Empty attribute name in the tag "${tag}" ${where}`)
    skipSpace()
    unclosedUnless(at < html.length, `"${tag}" `)
    if (html[at] !== '=') {
      attributes.set(name, '')
      continue
    }
    at++
    skipSpace()
    unclosedUnless(at < html.length, `"${tag}" `)
    const quote = html.charAt(at)
    const value = quote === '"' || quote === "'" ? readQuoted(html, at + 1, quote) : readToken(input, at)
    at = value.end
    unclosedUnless(at < html.length, '')
    attributes.set(name, value.text)
  }
  return { attributes, end: at + 1 }
}

function readToken(input: AttributesInput, from: number): { text: string; end: number } {
  let end = from
  while (/[a-z0-9.-]/i.test(input.html[end] ?? '')) end++
  const next = input.html[end]
  if (next !== undefined && !isSpace(next) && next !== '>') {
    throw cantParse(`Unexpected end of name token at byte offset ${input.byteOffset(from)}`)
  }
  return { text: input.html.slice(from, end).toLowerCase(), end }
}

function readQuoted(html: string, from: number, quote: string): { text: string; end: number } {
  let text = ''
  let at = from
  while (at < html.length && html[at] !== quote) {
    const reference = html[at] === '&' ? readReference(html, at) : undefined
    text += reference?.character ?? html.charAt(at)
    at = reference?.end ?? at + 1
  }
  return { text, end: at < html.length ? at + 1 : at }
}
