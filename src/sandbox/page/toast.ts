/** Short answers of the bot, and the page's own short notices, over a chat. */
import { element } from './element.js'

const shownMilliseconds = 4500

export interface Toasts {
  node: HTMLElement
  show(text: string): void
}

export function createToasts(): Toasts {
  const node = element('div', { class: 'toasts', role: 'status' })
  return {
    node,
    show(text) {
      const toast = element('div', { class: 'toast' }, text)
      node.replaceChildren(toast)
      setTimeout(() => toast.remove(), shownMilliseconds + text.length * 30)
    },
  }
}
