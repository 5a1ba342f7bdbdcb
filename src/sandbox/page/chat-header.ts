/** Who this chat belongs to, and what to try as that person. */
import { closeOutside } from './attach.js'
import { button, element, iconButton } from './element.js'
import { formattedText, type TextContext } from './formatted-text.js'
import type { PagePerson } from './page-types.js'
import { t } from './texts.js'

const typingMilliseconds = 5200

export const avatar = (person: PagePerson): HTMLElement =>
  element('span', { class: 'avatar', 'data-role': person.role, 'aria-hidden': 'true' }, initials(person.name))

export const roleName = (person: PagePerson): string => t(`sandbox-role-${person.role}`)

export function chatHeader(
  person: PagePerson,
  act: { text: TextContext; block(yes: boolean): void },
): { node: HTMLElement; sync(person: PagePerson): void; typing(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let blocked = person.blocked
  const status = element('span', { class: 'status' }, roleName(person))
  const blocking = button({ class: 'menu-item', onclick: () => choose(() => act.block(!blocked)) })
  const hinting = button({ class: 'menu-item', onclick: () => choose(() => showHint(true)) }, t('sandbox-hint-show'))
  const menu = element('div', { class: 'pop-menu', hidden: true }, hinting, blocking)
  const opener = iconButton('more', `${t('sandbox-options')}: ${person.name}`, {
    class: 'round',
    'aria-expanded': 'false',
    onclick: () => open(menu.hidden === true),
  })
  const options = element('div', { class: 'options' }, opener, menu)
  const hintClose = iconButton('close', t('sandbox-hint-close'), { class: 'round', onclick: () => showHint(false) })
  const hintText = element('span')
  const hint = element('p', { class: 'hint' }, hintText, hintClose)
  const words = element('div', { class: 'who' }, element('h2', {}, person.name), status)
  const node = element('header', { class: 'head' }, element('div', { class: 'head-row' }, avatar(person), words, options), hint)

  function open(yes: boolean): void {
    menu.hidden = !yes
    opener.setAttribute('aria-expanded', String(yes))
  }
  function choose(act: () => void): void {
    open(false)
    act()
  }
  function showHint(yes: boolean): void {
    hint.hidden = !yes
    hinting.hidden = yes
  }
  function settle(): void {
    clearTimeout(timer)
    status.classList.remove('typing')
    status.textContent = roleName(person)
  }

  closeOutside(options, () => open(false))
  showHint(person.hint !== '')
  return {
    node,
    sync(now) {
      settle()
      blocked = now.blocked
      // Once the person at the page has begun, the room is for the chat; the hint stays in the menu.
      if (now.messages.some((one) => one.from === 'user')) showHint(false)
      // Commands and invitation links in the hint can be tapped.
      if (hintText.textContent !== now.hint) hintText.replaceChildren(formattedText(now.hint, [], act.text))
      blocking.textContent = t(blocked ? 'sandbox-unblock' : 'sandbox-block')
    },
    typing() {
      settle()
      status.classList.add('typing')
      status.textContent = t('sandbox-typing')
      timer = setTimeout(settle, typingMilliseconds)
    },
  }
}

/** The words of a name without its titles ("Drs.", ", M.Si."). */
export function namesOf(name: string): string[] {
  const words = name.replace(/,.*$/, '').split(/\s+/)
  return words.filter((word) => /^\p{L}/u.test(word) && !word.endsWith('.'))
}

function initials(name: string): string {
  const words = namesOf(name)
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => (word === undefined ? '' : (Array.from(word)[0] ?? '')))
    .join('')
    .toUpperCase()
}
