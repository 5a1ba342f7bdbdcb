/** The keyboard a bot puts in the place of the phone's own, with the button that sends one's contact. */
import { button, element, icon } from './element.js'
import type { PageReplyKeyboard } from './page-types.js'
import { t } from './texts.js'

export function replyKeys(keyboard: PageReplyKeyboard, act: { say(text: string): void; contact(): void }): HTMLElement {
  const rows = keyboard.rows.map((row) =>
    element(
      'div',
      { class: 'row' },
      ...row.map((key) => {
        const className = `reply-key${key.style === undefined ? '' : ` ${key.style}`}`
        if (key.requestContact !== true) return button({ class: className, onclick: () => act.say(key.text) }, key.text)
        return button(
          { class: `${className} asks-contact`, onclick: () => act.contact() },
          /^[\p{L}\d]/u.test(key.text) && icon('contact'),
          key.text,
        )
      }),
    ),
  )
  return element('div', { class: 'reply-keys', role: 'group', 'aria-label': t('sandbox-keyboard') }, ...rows)
}
