/** A quotation; an expandable one shows three lines until it is opened. */
import { button, element } from './element.js'
import { t } from './texts.js'

/** Only a quotation that is really longer than its three lines gets the button; that is known once it is laid out. */
const watch = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const root = target.parentElement
    if (root !== null && target.clientHeight > 0 && !root.classList.contains('open')) {
      root.classList.toggle('long', target.scrollHeight > target.clientHeight + 1)
    }
  }
})

export function quote(expandable: boolean): { node: HTMLElement; content: HTMLElement } {
  const content = element('div', { class: 'quote-text' })
  const node = element('blockquote', { class: expandable ? 'quote expandable' : 'quote' }, content)
  if (!expandable) return { node, content }
  const toggle = button({ class: 'quote-toggle', 'aria-expanded': 'false' }, t('sandbox-quote-more'))
  const flip = (): void => {
    const open = node.classList.toggle('open')
    toggle.setAttribute('aria-expanded', String(open))
    toggle.textContent = t(open ? 'sandbox-quote-less' : 'sandbox-quote-more')
  }
  toggle.addEventListener('click', flip)
  // The whole quotation is a target too, as in Telegram, unless a link or a spoiler in it was meant or words are being selected.
  content.addEventListener('click', (event) => {
    const meant = event.target instanceof Element && event.target.closest('a, [role=button]') !== null
    if (!meant && node.classList.contains('long') && getSelection()?.isCollapsed !== false) flip()
  })
  node.append(toggle)
  watch.observe(content)
  return { node, content }
}
