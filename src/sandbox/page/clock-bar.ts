/** The bar on top: the sandbox's clock and the means to move it, and starting over. */
import { moveClock, Refusal, startOver } from './api.js'
import { closeOutside } from './attach.js'
import { askedFor, confirmed } from './dialogs.js'
import { button, element, iconButton } from './element.js'
import type { PageClockBody } from './page-types.js'
import { t } from './texts.js'
import { fieldValue, longClock, momentOfField, sandboxNow, setClock, shortClock, zoneName } from './time.js'

const hour = 60
const moves = [
  ['sandbox-move-hour', hour],
  ['sandbox-move-day', 24 * hour],
  ['sandbox-move-week', 7 * 24 * hour],
] as const

export interface ClockBar {
  node: HTMLElement
  tick(): void
  connected(yes: boolean): void
}

export function createClockBar(toast: (text: string) => void): ClockBar {
  const long = element('time', { class: 'clock-long' })
  const short = element('time', { class: 'clock-short' })
  const offline = element('span', { class: 'offline', role: 'status' })

  async function attempt(node: HTMLElement, work: () => Promise<unknown>): Promise<void> {
    node.classList.add('waiting')
    try {
      await work()
    } catch (error) {
      toast(error instanceof Refusal ? error.message : t('sandbox-failed'))
    }
    node.classList.remove('waiting')
  }
  const move = async (body: PageClockBody): Promise<void> => {
    setClock((await moveClock(body)).now)
    tick()
  }
  const tool = (key: `sandbox-${string}`, work: () => Promise<unknown>, className = 'tool'): HTMLElement => {
    const node = button({ class: className, 'data-tool': key, onclick: () => void attempt(node, work) }, t(key))
    return node
  }

  const tools = element(
    'div',
    { class: 'tools', id: 'tools' },
    long,
    ...moves.map(([key, moveMinutes]) => tool(key, () => move({ moveMinutes }))),
    tool('sandbox-move-to', () => moveTo(move, toast)),
    tool('sandbox-clock-real', () => move({ reset: true })),
    tool('sandbox-reset', reset, 'tool danger'),
  )
  const opener = iconButton('clock', t('sandbox-clock'), {
    class: 'round clock-open',
    'aria-controls': 'tools',
    'aria-expanded': 'false',
    onclick: () => open(!tools.classList.contains('open')),
  })
  const timeBox = element('div', { class: 'time-box' }, short, opener, tools)
  const node = element('header', { class: 'top' }, element('h1', {}, t('sandbox-title')), offline, timeBox)

  function open(yes: boolean): void {
    tools.classList.toggle('open', yes)
    opener.setAttribute('aria-expanded', String(yes))
  }
  function tick(): void {
    const now = sandboxNow()
    for (const [clock, text] of [
      [long, longClock(now)],
      [short, shortClock(now)],
    ] as const) {
      if (clock.textContent === text) continue
      clock.textContent = text
      clock.dateTime = now.toISOString()
    }
  }

  closeOutside(timeBox, () => open(false))
  setInterval(tick, 1000)
  tick()
  return {
    node,
    tick,
    connected(yes) {
      offline.textContent = yes ? '' : t('sandbox-offline')
    },
  }
}

async function moveTo(move: (body: PageClockBody) => Promise<void>, toast: (text: string) => void): Promise<void> {
  const field = element('input', {
    type: 'datetime-local',
    value: fieldValue(sandboxNow()),
    required: true,
    'aria-label': t('sandbox-move-to-label'),
  })
  const label = element('label', { class: 'date-field' }, `${t('sandbox-move-to-label')} (${zoneName()})`, field)
  const value = await askedFor(t('sandbox-move-to-title'), [label], t('sandbox-move-to-yes'), () => field.value)
  if (value === undefined) return
  const to = momentOfField(value)
  if (to === undefined) toast(t('sandbox-move-to-bad'))
  else await move({ to })
}

async function reset(): Promise<void> {
  if (await confirmed(t('sandbox-reset-title'), t('sandbox-reset-text'), t('sandbox-reset-yes'))) await startOver()
}
