/** Goes from chat to chat: on a phone it shows one at a time, on a desk it brings the chat into view. */
import { avatar, namesOf, roleName } from './chat-header.js'
import { button, element } from './element.js'
import type { PagePerson } from './page-types.js'
import { t } from './texts.js'

export interface Switcher {
  node: HTMLElement
  sync(unread: (id: number) => number): void
  /** Which chats are in view. */
  mark(ids: ReadonlySet<number>): void
}

export function createSwitcher(people: readonly PagePerson[], choose: (id: number) => void): Switcher {
  const tabs = new Map<number, { tab: HTMLElement; badge: HTMLElement; label: string }>()
  for (const person of people) {
    const badge = element('span', { class: 'badge', hidden: true })
    const role = element('span', { class: 'tab-role' }, roleName(person))
    const words = element(
      'span',
      { class: 'tab-words' },
      role,
      element('small', {}, element('span', {}, namesOf(person.name)[0] ?? person.name), badge),
    )
    const label = `${roleName(person)}, ${person.name}`
    const tab = button(
      { class: 'tab', 'aria-label': label, 'aria-controls': `chat-${person.id}`, onclick: () => choose(person.id) },
      avatar(person),
      words,
    )
    tabs.set(person.id, { tab, badge, label })
  }
  const node = element('nav', { class: 'switcher', 'aria-label': t('sandbox-chats') }, ...[...tabs.values()].map(({ tab }) => tab))
  return {
    node,
    sync(unread) {
      for (const [id, { tab, badge, label }] of tabs) {
        const count = unread(id)
        badge.hidden = count === 0
        badge.textContent = count > 99 ? '99+' : String(count)
        tab.setAttribute('aria-label', count === 0 ? label : `${label}, ${count} ${t('sandbox-unread')}`)
      }
    },
    mark(ids) {
      for (const [id, { tab }] of tabs) {
        if (ids.has(id)) tab.setAttribute('aria-current', 'true')
        else tab.removeAttribute('aria-current')
      }
    },
  }
}
