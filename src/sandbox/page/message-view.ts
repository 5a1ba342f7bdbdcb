/** One message: its bubble (media, text, time) and the buttons under it. */
import { element, icon, iconButton } from './element.js'
import { formattedText, type TextContext } from './formatted-text.js'
import { inlineKeyboard, type KeyboardContext } from './inline-keyboard.js'
import { mediaOf } from './media-view.js'
import type { PageMessage } from './page-types.js'
import { t } from './texts.js'
import { momentOf, timeOf } from './time.js'

export interface MessageContext extends TextContext, KeyboardContext {
  person: string
  bot: string
  find(id: number): PageMessage | undefined
  answer(message: PageMessage): void
  goTo(id: number): void
}

/** What each bubble was drawn from. */
const bodies = new WeakMap<HTMLElement, string>()

export function messageView(message: PageMessage, context: MessageContext): HTMLElement {
  const root = element('article', { class: `message ${message.from}`, 'data-id': message.id })
  redraw(root, message, context)
  return root
}

/** Draws an edited message in place; the button that had the keyboard focus keeps it. */
export function redraw(root: HTMLElement, message: PageMessage, context: MessageContext): void {
  const focused = focusedKey(root)
  root.setAttribute('aria-label', message.from === 'bot' ? context.bot : context.person)
  const body = JSON.stringify([message.text, message.entities, message.photo, message.document, message.replyTo])
  // Only the buttons or the edit mark changed: opened quotations and spoilers stay as they are.
  const same = bodies.get(root) === body ? root.querySelector('.line') : null
  bodies.set(root, body)
  same?.querySelector('.stamp')?.replaceWith(footer(message))
  const reply = iconButton('reply', t('sandbox-reply'), { class: 'answer', onclick: () => context.answer(message) })
  const line = same ?? element('div', { class: 'line' }, bubble(message, context), reply)
  const keys = inlineKeyboard(message, context)
  root.classList.toggle('with-keys', keys !== undefined)
  root.classList.toggle('with-photo', message.photo !== undefined || message.video !== undefined)
  root.replaceChildren(line, ...(keys === undefined ? [] : [keys]))
  if (focused !== undefined) {
    const row = root.querySelectorAll('.row')[focused.row] ?? [...root.querySelectorAll('.row')].at(-1)
    const key = row?.children[Math.min(focused.column, row.children.length - 1)]
    if (key instanceof HTMLElement) key.focus({ preventScroll: true })
  }
}

function bubble(message: PageMessage, context: MessageContext): HTMLElement {
  const node = element('div', { class: 'bubble' })
  const answered = message.replyTo === undefined ? undefined : context.find(message.replyTo)
  if (answered !== undefined) {
    const jump = element('button', { type: 'button', class: 'answered', onclick: () => context.goTo(answered.id) })
    jump.append(element('b', {}, answered.from === 'bot' ? context.bot : context.person), element('span', {}, summary(answered)))
    node.append(jump)
  }
  node.append(...mediaOf(message))
  const text = element('div', { class: 'text' })
  if (message.text !== '') text.append(formattedText(message.text, message.entities, context))
  text.append(footer(message))
  node.append(text)
  return node
}

function footer(message: PageMessage): HTMLElement {
  const locked = message.protectedContent === true && element('span', { class: 'locked', title: t('sandbox-protected') }, icon('lock'))
  const edited = message.editDate !== undefined && element('span', {}, `${t('sandbox-edited')} `)
  const time = element(
    'time',
    { datetime: new Date(message.date * 1000).toISOString(), title: momentOf(message.date) },
    timeOf(message.date),
  )
  return element('span', { class: 'stamp' }, locked, edited, time, message.from === 'user' && icon('ticks'))
}

/** One line on a message, for the quotation above an answer. */
export function summary(message: PageMessage): string {
  if (message.text !== '') return message.text.replace(/\s+/g, ' ').slice(0, 90)
  if (message.photo !== undefined) return t('sandbox-photo')
  if (message.document !== undefined) return message.document.name
  if (message.contact !== undefined) return message.contact.name
  return t(message.voice === undefined ? 'sandbox-video' : 'sandbox-voice')
}

function focusedKey(root: HTMLElement): { row: number; column: number } | undefined {
  const key = document.activeElement
  const row = key?.parentElement
  if (!(key instanceof HTMLElement) || row === null || row === undefined || !root.contains(key) || !row.classList.contains('row'))
    return undefined
  return { row: [...root.querySelectorAll('.row')].indexOf(row), column: [...row.children].indexOf(key) }
}
