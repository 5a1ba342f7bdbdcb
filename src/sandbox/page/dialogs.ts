/** The page's modal windows: the bot's alert, a question, a photo. The browser's own dialog keeps focus and Esc. */
import { button, type Child, element, iconButton } from './element.js'
import { t } from './texts.js'

export interface Window {
  dialog: HTMLDialogElement
  /** Resolves with the value of the button that closed it, '' for Esc. */
  closed: Promise<string>
}

function openWindow(label: string, className: string, ...children: Child[]): Window {
  const dialog = element('dialog', { class: `window ${className}`, 'aria-label': label }, ...children)
  document.body.append(dialog)
  const closed = new Promise<string>((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(dialog.returnValue)
    })
  })
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && className !== 'alert') dialog.close()
  })
  dialog.showModal()
  return { dialog, closed }
}

const closing = (value: string, label: string, className: string): HTMLButtonElement => {
  const node = button({ class: className, value }, label)
  node.addEventListener('click', () => node.closest('dialog')?.close(value))
  return node
}

/** `answerCallbackQuery` with `show_alert`: must be dismissed. */
export function alertWindow(title: string, text: string): Promise<string> {
  const ok = closing('ok', t('sandbox-ok'), 'action primary')
  const { closed } = openWindow(title, 'alert', element('h2', {}, title), element('p', {}, text), element('div', { class: 'actions' }, ok))
  ok.focus()
  return closed
}

export async function confirmed(title: string, text: string, yes: string): Promise<boolean> {
  const actions = element('div', { class: 'actions' }, closing('', t('sandbox-cancel'), 'action'), closing('yes', yes, 'action danger'))
  return (await openWindow(title, 'question', element('h2', {}, title), element('p', {}, text), actions).closed) === 'yes'
}

/** A form in a window; the value is what `read` gives when it is confirmed. */
export async function askedFor<T>(title: string, fields: Child[], yes: string, read: () => T): Promise<T | undefined> {
  const form = element('form', { method: 'dialog' }, element('h2', {}, title), ...fields)
  const submit = element('button', { type: 'submit', class: 'action primary', value: 'yes' }, yes)
  form.append(element('div', { class: 'actions' }, closing('', t('sandbox-cancel'), 'action'), submit))
  return (await openWindow(title, 'question', form).closed) === 'yes' ? read() : undefined
}

export function photoWindow(address: string, caption: string): void {
  const image = element('img', { src: address, alt: caption === '' ? t('sandbox-photo') : caption })
  const close = iconButton('close', t('sandbox-close'), { class: 'round' })
  const { dialog } = openWindow(t('sandbox-photo'), 'viewer', close, image)
  dialog.addEventListener('click', () => dialog.close())
}
