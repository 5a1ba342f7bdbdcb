/** The buttons under a message. A tapped one turns until the bot has answered. */
import { button, element, icon } from './element.js'
import { copy } from './formatted-text.js'
import { safeAddress, startCommand } from './links.js'
import type { PageButton, PageMessage } from './page-types.js'
import { t } from './texts.js'

export interface KeyboardContext {
  username: string
  say(text: string): void
  toast(text: string): void
  tap(message: PageMessage, data: string): void
  /** Is this very button still waiting for the bot? */
  waiting(messageId: number, data: string): boolean
}

export function inlineKeyboard(message: PageMessage, context: KeyboardContext): HTMLElement | undefined {
  const rows = (message.inlineKeyboard ?? []).filter((row) => row.length > 0)
  if (rows.length === 0) return undefined
  const drawn = rows.map((row) => element('div', { class: 'row' }, ...row.map((one) => key(one, message, context))))
  return element('div', { class: 'keys', role: 'group', 'aria-label': t('sandbox-buttons') }, ...drawn)
}

function key(one: PageButton, message: PageMessage, context: KeyboardContext): HTMLElement {
  const style = one.style === undefined ? '' : ` ${one.style}`
  const className = `key${style}`
  const label = element('span', { class: 'key-text' }, one.text)
  if (one.disabled === true) return button({ class: `${className} off`, disabled: true }, label)
  const { callbackData, copyText, url } = one
  if (url !== undefined) return linkKey({ url, className, label, context })
  if (copyText !== undefined) return button({ class: className, onclick: () => void copy(copyText, context.toast) }, label, icon('copy'))
  if (callbackData === undefined) return button({ class: `${className} off`, disabled: true }, label)
  const waiting = context.waiting(message.id, callbackData)
  const node = button({ class: waiting ? `${className} waiting` : className, 'aria-busy': waiting ? 'true' : undefined }, label)
  node.dataset.tap = callbackData
  node.addEventListener('click', () => context.tap(message, callbackData))
  return node
}

function linkKey(part: { url: string; className: string; label: HTMLElement; context: KeyboardContext }): HTMLElement {
  const { url, className, label, context } = part
  const command = startCommand(url, context.username)
  if (command !== undefined) return button({ class: className, onclick: () => context.say(command) }, label)
  const safe = safeAddress(url)
  if (safe === undefined) return button({ class: `${className} off`, disabled: true }, label)
  return element('a', { class: className, href: safe, target: '_blank', rel: 'noopener noreferrer' }, label, icon('link'))
}

/** Marks the button as waiting, or no longer, without drawing the keyboard anew. */
export function markWaiting(root: ParentNode, data: string, yes: boolean): void {
  for (const node of root.querySelectorAll<HTMLElement>('[data-tap]')) {
    if (node.dataset.tap !== data) continue
    node.classList.toggle('waiting', yes)
    if (yes) node.setAttribute('aria-busy', 'true')
    else node.removeAttribute('aria-busy')
  }
}
