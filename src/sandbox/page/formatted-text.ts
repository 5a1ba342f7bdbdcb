/** Turns a text and Telegram's entities (UTF-16 offsets, nested) into elements. The text itself only ever becomes text nodes. */
import { element } from './element.js'
import { pieces, safeAddress, startCommand } from './links.js'
import type { PageEntity } from './page-types.js'
import { quote } from './quote-view.js'
import { t } from './texts.js'
import { entityTime, momentOf } from './time.js'

export interface TextContext {
  username: string
  /** Sends a text as the person of this chat. */
  say(text: string): void
  toast(text: string): void
}

const blocks = new Set(['blockquote', 'expandable_blockquote', 'pre'])
const plainTags: Readonly<Record<string, keyof HTMLElementTagNameMap>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
}
const alreadyLinked = new Set(['url', 'text_link', 'mention', 'text_mention', 'bot_command', 'code', 'pre', 'email', 'phone_number'])

export function formattedText(text: string, entities: readonly PageEntity[], context: TextContext): DocumentFragment {
  const root = document.createDocumentFragment()
  const inOrder = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
  draw({ parent: root, from: 0, to: text.length, entities: inOrder, linked: false })
  return root

  function draw(part: { parent: Node; from: number; to: number; entities: PageEntity[]; linked: boolean }): void {
    const { parent, to, linked } = part
    const waiting = [...part.entities]
    let at = part.from
    for (let entity = waiting.shift(); entity !== undefined; entity = waiting.shift()) {
      const start = Math.max(entity.offset, at)
      const end = Math.min(entity.offset + entity.length, to)
      if (end <= start) continue
      plain(parent, text.slice(at, start), linked)
      const { node, content } = entityElement(entity, text.slice(start, end), context)
      const within: PageEntity[] = []
      for (let inner = waiting[0]; inner !== undefined && inner.offset < end; inner = waiting[0]) {
        within.push(inner)
        waiting.shift()
      }
      const over = within.filter((inner) => inner.offset + inner.length > end)
      waiting.unshift(...over.map((inner) => ({ ...inner, offset: end, length: inner.offset + inner.length - end })))
      draw({ parent: content, from: start, to: end, entities: within, linked: linked || alreadyLinked.has(entity.type) })
      parent.appendChild(node)
      at = end
      // A block begins a new line by itself, so the line feed after it would leave an empty one.
      if (blocks.has(entity.type) && text[at] === '\n' && at < to) at += 1
    }
    plain(parent, text.slice(at, to), linked)
  }

  function plain(parent: Node, slice: string, linked: boolean): void {
    if (slice === '') return
    for (const piece of linked ? [{ kind: 'text' as const, text: slice }] : pieces(slice)) {
      if (piece.kind === 'text') parent.appendChild(document.createTextNode(piece.text))
      else parent.appendChild(piece.kind === 'command' ? command(piece.text, context, piece.text) : link(piece.text, context, piece.text))
    }
  }
}

function entityElement(entity: PageEntity, slice: string, context: TextContext): { node: Node; content: Node } {
  const same = (node: Node): { node: Node; content: Node } => ({ node, content: node })
  const tag = plainTags[entity.type]
  if (tag !== undefined) return same(element(tag))
  switch (entity.type) {
    case 'code':
      return same(copied(element('code', { class: 'code' }), slice, context))
    case 'pre':
      return same(copied(element('pre', { class: 'code', 'data-language': entity.language }), slice, context))
    case 'blockquote':
      return quote(false)
    case 'expandable_blockquote':
      return quote(true)
    case 'spoiler':
      return spoiler()
    case 'text_link':
    case 'url':
      return same(link(entity.url ?? slice, context))
    case 'mention':
      return same(link(`https://t.me/${slice.replace(/^@/, '')}`, context))
    case 'bot_command':
      return same(command(slice, context))
    case 'date_time':
      return dateTime(entity, slice, context)
    default:
      return same(element('span', { class: `entity-${entity.type.replace(/[^a-z_]/g, '')}` }))
  }
}

/** A link of this bot is tapped in this chat; another opens in a new tab; an unsafe one stays plain text. */
function link(address: string, context: TextContext, text?: string): HTMLElement {
  const safe = safeAddress(address)
  if (safe === undefined) return element('span', {}, text)
  const command = startCommand(address, context.username)
  const anchor = element('a', { class: 'link', href: safe, target: '_blank', rel: 'noopener noreferrer' }, text)
  if (command !== undefined) {
    anchor.addEventListener('click', (event) => {
      event.preventDefault()
      context.say(command)
    })
  }
  return anchor
}

function command(word: string, context: TextContext, text?: string): HTMLElement {
  return pressable(element('span', { class: 'link' }, text), 'button', () => context.say(word))
}

function copied(node: HTMLElement, text: string, context: TextContext): HTMLElement {
  node.title = t('sandbox-copy')
  return pressable(node, 'button', () => void copy(text, context.toast))
}

export async function copy(text: string, toast: (text: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    toast(t('sandbox-copied'))
  } catch {
    toast(t('sandbox-copy-failed'))
  }
}

function spoiler(): { node: Node; content: Node } {
  const content = element('span', { class: 'spoiler-text', 'aria-hidden': 'true' })
  const node = element('span', { class: 'spoiler', 'aria-label': t('sandbox-spoiler') }, content)
  pressable(node, 'button', () => {
    node.classList.add('shown')
    for (const name of ['role', 'tabindex', 'aria-label']) node.removeAttribute(name)
    content.removeAttribute('aria-hidden')
  })
  return { node, content }
}

function dateTime(entity: PageEntity, slice: string, context: TextContext): { node: Node; content: Node } {
  const content = element('span')
  const unix = entity.unix_time
  if (unix === undefined) return { node: content, content }
  const shown = entityTime(unix, entity.date_time_format ?? '', slice)
  const node = element('time', { class: 'moment', datetime: new Date(unix * 1000).toISOString(), title: momentOf(unix) })
  node.append(shown === slice ? content : shown)
  return { node: pressable(node, 'button', () => context.toast(momentOf(unix))), content }
}

/** Inline text cannot be a real button (it must wrap with its line), so it takes a button's role and keys. */
function pressable<T extends HTMLElement>(node: T, role: string, act: () => void): T {
  node.setAttribute('role', role)
  node.tabIndex = 0
  node.addEventListener('click', () => act())
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    act()
  })
  return node
}
