/** The foot of a chat: Menu, attach, the input field, the reply keyboard, and the quotation of what is being answered. */
import { createAttach } from './attach.js'
import { createCommandList } from './command-list.js'
import { button, element, icon, iconButton } from './element.js'
import type { PageMessage, PagePerson, PageReplyKeyboard } from './page-types.js'
import { replyKeys } from './reply-keyboard.js'
import { t } from './texts.js'

interface ComposerActions {
  /** Resolves to false when the text could not be sent: it then stays in the field. */
  say(text: string, replyTo?: number): Promise<boolean>
  contact(): void
  file(file: File, wanted: 'photo' | 'document'): void
  unblock(): void
  summary(id: number): string
}

export interface Composer {
  node: HTMLElement
  sync(person: PagePerson): void
  answer(message: PageMessage): void
  focus(): void
}

export function createComposer(person: PagePerson, act: ComposerActions): Composer {
  let commands = person.commands
  let keyboard: PageReplyKeyboard | null = null
  let keyboardShown = false
  let answering: number | undefined

  const listId = `commands-${person.id}`
  const list = createCommandList(listId, (command) => void send(command))
  const field = element('textarea', {
    class: 'field',
    rows: 1,
    maxlength: 4096,
    'aria-label': `${t('sandbox-write')}: ${person.name}`,
    'aria-controls': listId,
  })
  const menu = button(
    { class: 'menu', 'aria-controls': listId, 'aria-expanded': 'false', 'aria-label': t('sandbox-menu') },
    icon('menu'),
    element('span', {}, t('sandbox-menu')),
  )
  const attach = createAttach(act.file)
  const keys = element('div', { class: 'reply-space' })
  const toggle = iconButton('keyboard', t('sandbox-keyboard-toggle'), { class: 'round', onclick: () => showKeyboard(!keyboardShown) })
  const sender = iconButton('send', t('sandbox-send'), { class: 'round send', onclick: () => void send(field.value) })
  const quoted = element('div', { class: 'answering', hidden: true })
  const unblock = button({ class: 'unblock', hidden: true, onclick: act.unblock }, t('sandbox-unblock'))
  const bar = element('div', { class: 'bar' }, menu, attach, field, toggle, sender)
  const node = element('footer', { class: 'composer' }, list.node, quoted, bar, keys, unblock)

  async function send(text: string): Promise<void> {
    const trimmed = text.trim()
    if (trimmed === '') return
    closeList()
    const replyTo = answering
    if (keyboard?.oneTime === true) showKeyboard(false)
    if (!(await act.say(trimmed, replyTo))) return
    if (field.value.trim() === trimmed || trimmed.startsWith('/')) field.value = ''
    if (answering === replyTo) setAnswering(undefined)
    typed()
  }

  function setAnswering(id: number | undefined): void {
    answering = id
    quoted.hidden = id === undefined
    if (id === undefined) return
    const cancel = iconButton('close', t('sandbox-reply-cancel'), { class: 'round', onclick: () => setAnswering(undefined) })
    const words = element('span', {}, element('b', {}, t('sandbox-reply')), act.summary(id))
    quoted.replaceChildren(icon('reply'), words, cancel)
  }

  function showKeyboard(yes: boolean): void {
    keyboardShown = yes && (keyboard?.rows.length ?? 0) > 0
    keys.hidden = !keyboardShown
    toggle.hidden = (keyboard?.rows.length ?? 0) === 0
    toggle.setAttribute('aria-expanded', String(keyboardShown))
  }

  function closeList(): void {
    list.close()
    field.removeAttribute('aria-activedescendant')
    menu.setAttribute('aria-expanded', 'false')
  }

  function typed(): void {
    const text = field.value
    node.classList.toggle('has-text', text.trim() !== '')
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight}px`
    if (/^\/\w*$/.test(text)) list.open(commands.filter((one) => `/${one.command}`.startsWith(text.toLowerCase())))
    else closeList()
  }

  menu.addEventListener('click', () => {
    if (list.isOpen()) return closeList()
    list.open(commands)
    menu.setAttribute('aria-expanded', 'true')
  })
  field.addEventListener('input', typed)
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && list.isOpen()) {
      closeList()
      field.focus()
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined
    if (step !== undefined && list.move(step)) {
      event.preventDefault()
      field.setAttribute('aria-activedescendant', list.markedId())
    }
    if (event.key !== 'Enter' || event.target !== field || event.isComposing) return
    const command = list.marked()
    if (event.shiftKey || (command === undefined && matchMedia('(pointer: coarse)').matches)) return
    event.preventDefault()
    void send(command ?? field.value)
  })
  node.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !node.contains(event.relatedTarget)) closeList()
  })
  field.addEventListener('paste', (event) => {
    const file = event.clipboardData?.files[0]
    if (file === undefined) return
    event.preventDefault()
    act.file(file, 'photo')
  })

  function setKeyboard(next: PageReplyKeyboard | null): void {
    if (JSON.stringify(next) === JSON.stringify(keyboard)) return
    keyboard = next
    const say = (text: string): void => {
      if (keyboard?.oneTime === true) showKeyboard(false)
      void act.say(text)
    }
    keys.replaceChildren(...(next === null ? [] : [replyKeys(next, { say, contact: act.contact })]))
    showKeyboard(next !== null)
    if (next?.forceReplyTo !== undefined) setAnswering(next.forceReplyTo)
    field.placeholder = next?.placeholder ?? t('sandbox-write')
  }

  field.placeholder = t('sandbox-write')
  showKeyboard(false)
  return {
    node,
    sync(next) {
      commands = next.commands
      menu.hidden = commands.length === 0
      if (answering !== undefined && !next.messages.some((message) => message.id === answering)) setAnswering(undefined)
      setKeyboard(next.replyKeyboard)
      bar.hidden = next.blocked
      if (next.blocked) showKeyboard(false)
      else toggle.hidden = (keyboard?.rows.length ?? 0) === 0
      unblock.hidden = !next.blocked
    },
    answer(message) {
      setAnswering(message.id)
      field.focus()
    },
    focus: () => field.focus(),
  }
}
