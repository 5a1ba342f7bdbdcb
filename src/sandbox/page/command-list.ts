/** The bot's commands over the input field: all of them by the Menu button, or those that match what is being typed. */
import { button, element } from './element.js'
import type { PageCommand } from './page-types.js'
import { t } from './texts.js'

export interface CommandList {
  node: HTMLElement
  open(commands: readonly PageCommand[]): void
  close(): void
  isOpen(): boolean
  /** Moves the mark by one; false when the list is closed. */
  move(step: 1 | -1): boolean
  /** The id of the marked row, for aria-activedescendant. */
  markedId(): string
  /** The marked command, if the keys have marked one. */
  marked(): string | undefined
}

export function createCommandList(id: string, choose: (command: string) => void): CommandList {
  const node = element('div', { class: 'commands', id, role: 'listbox', 'aria-label': t('sandbox-menu-list'), hidden: true })
  let names: string[] = []
  let at = -1

  function mark(): void {
    for (const [index, row] of [...node.children].entries()) {
      row.setAttribute('aria-selected', String(index === at))
      if (index === at) row.scrollIntoView({ block: 'nearest' })
    }
  }

  return {
    node,
    open(commands) {
      names = commands.map((one) => `/${one.command}`)
      at = -1
      node.replaceChildren(
        ...commands.map((one, index) => {
          const properties = {
            class: 'command',
            id: `${id}-${index}`,
            role: 'option',
            'aria-selected': 'false',
            onclick: () => choose(`/${one.command}`),
          }
          return button(properties, element('span', { class: 'command-words' }, one.description), element('code', {}, `/${one.command}`))
        }),
      )
      node.hidden = commands.length === 0
      node.scrollTop = 0
    },
    close() {
      node.hidden = true
      at = -1
    },
    isOpen: () => !node.hidden,
    move(step) {
      if (node.hidden) return false
      at = (at + step + names.length + (at < 0 && step < 0 ? 1 : 0)) % names.length
      mark()
      return true
    },
    markedId: () => (node.hidden || at < 0 ? '' : `${id}-${at}`),
    marked: () => (node.hidden ? undefined : names[at]),
  }
}
