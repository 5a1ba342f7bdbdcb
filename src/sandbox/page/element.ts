/** Builds the page's elements. Text only ever enters through text nodes, attributes only through setAttribute: never HTML. */

export type Child = Node | string | null | undefined | false
type Value = string | number | boolean | undefined | ((event: Event) => void)

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value)
    else if (value === true) node.setAttribute(name, '')
    else if (value !== false && value !== undefined) node.setAttribute(name, String(value))
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return node
}

/** A button that never submits a form. */
export function button(properties: Record<string, Value>, ...children: Child[]): HTMLButtonElement {
  return element('button', { type: 'button', ...properties }, ...children)
}

/** A button that shows a picture only, so its label is spoken and shown on hover. */
export function iconButton(name: IconName, label: string, properties: Record<string, Value>): HTMLButtonElement {
  return button({ 'aria-label': label, title: label, ...properties }, icon(name))
}

const paths = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  attach: 'M20 11.5l-8 8a5 5 0 0 1-7-7l8.5-8.5a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4l7.4-7.4',
  send: 'M3.4 20.4 21.5 12 3.4 3.6v6.6l12 1.8-12 1.8z',
  keyboard: 'M3 7h18v10H3zM7 10.5h.01M12 10.5h.01M17 10.5h.01M8 14h8',
  down: 'M6 9l6 6 6-6',
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  clock: 'M12 8v5l3 2M12 21a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM9.5 2h5',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01',
  document: 'M7 3h7l5 5v13H7zM14 3v5h5',
  contact: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0',
  reply: 'M10 6l-6 6 6 6M4.5 12H14a6 6 0 0 1 6 6',
  link: 'M8 16L18 6M9.5 6H18v8.5',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  ticks: 'M1.5 12.5l4.5 4.5L15 7.5M11 15.5l1.5 1.5L22 7.5',
} as const

export type IconName = keyof typeof paths

export function icon(name: IconName): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(space, 'path')
  path.setAttribute('d', paths[name])
  svg.append(path)
  return svg
}
