/** The messages of one chat, kept in step with the store: only what changed is drawn anew, and who reads stays where they read. */
import { element } from './element.js'
import { type MessageContext, messageView, redraw } from './message-view.js'
import type { PageMessage } from './page-types.js'
import { dayOf } from './time.js'

const nearPixels = 48
const groupSeconds = 600

/** The person asked for less motion. */
export const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

export interface MessageList {
  scroller: HTMLElement
  sync(messages: readonly PageMessage[]): void
  toBottom(smooth?: boolean): void
  goTo(id: number): void
  atBottom(): boolean
  find(id: number): HTMLElement | undefined
}

export function createMessageList(parts: {
  label: string
  context: MessageContext
  intro: HTMLElement
  scrolled: () => void
}): MessageList {
  const { label, context, intro, scrolled } = parts
  const log = element('div', { class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': label })
  const scroller = element('div', { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': label }, intro, log)
  const drawn = new Map<number, { node: HTMLElement; from: PageMessage; json: string }>()
  const days = new Map<string, HTMLElement>()
  let stuck = true

  scroller.addEventListener('scroll', () => {
    stuck = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearPixels
    scrolled()
  })
  // Whatever grows or shrinks (an edit, a photo, the phone's keyboard): who was at the bottom stays there.
  const keep = new ResizeObserver(() => {
    if (stuck) scroller.scrollTop = scroller.scrollHeight
  })
  keep.observe(scroller)
  keep.observe(log)

  function nodeOf(message: PageMessage): HTMLElement {
    const known = drawn.get(message.id)
    if (known?.from === message) return known.node
    const json = JSON.stringify(message)
    if (known === undefined) {
      const node = messageView(message, context)
      drawn.set(message.id, { node, from: message, json })
      return node
    }
    if (known.json !== json) redraw(known.node, message, context)
    drawn.set(message.id, { node: known.node, from: message, json })
    return known.node
  }

  function dayNode(day: string): HTMLElement {
    const node = days.get(day) ?? element('div', { class: 'day' }, element('span', {}, day))
    days.set(day, node)
    return node
  }

  function wanted(messages: readonly PageMessage[]): HTMLElement[] {
    const nodes: HTMLElement[] = []
    let day = ''
    for (const [index, message] of messages.entries()) {
      const own = dayOf(message.date)
      if (own !== day && !nodes.includes(dayNode(own))) nodes.push(dayNode(own))
      day = own
      const node = nodeOf(message)
      const next = messages[index + 1]
      const grouped =
        next !== undefined && next.from === message.from && next.date - message.date < groupSeconds && dayOf(next.date) === own
      node.classList.toggle('last', !grouped)
      nodes.push(node)
    }
    return nodes
  }

  const list: MessageList = {
    scroller,
    sync(messages) {
      const shown = messages.filter((message) => message.deleted !== true)
      const own = shown.at(-1)?.from === 'user' && !drawn.has(shown.at(-1)?.id ?? 0)
      const ids = new Set(shown.map((message) => message.id))
      for (const id of drawn.keys()) if (!ids.has(id)) drawn.delete(id)
      const nodes = wanted(shown)
      const keepNodes = new Set<Node>(nodes)
      for (const child of [...log.children]) if (!keepNodes.has(child)) child.remove()
      let at: Element | null = log.firstElementChild
      for (const node of nodes) {
        if (node === at) at = at.nextElementSibling
        else log.insertBefore(node, at)
      }
      intro.hidden = shown.length > 0
      if (own) stuck = true
      if (stuck) list.toBottom()
    },
    toBottom(smooth = false) {
      stuck = true
      scroller.scrollTo({ top: scroller.scrollHeight, behavior: smooth && !still() ? 'smooth' : 'instant' })
    },
    goTo(id) {
      const node = list.find(id)
      node?.scrollIntoView({ block: 'center' })
      node?.classList.remove('found')
      requestAnimationFrame(() => node?.classList.add('found'))
    },
    atBottom: () => stuck,
    find: (id) => drawn.get(id)?.node,
  }
  return list
}
