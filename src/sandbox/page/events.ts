/** Listens to the server. Whatever was missed while the line was down is made good by reading the whole state again. */
import { readState } from './api.js'
import type { PageEvents, PageState } from './page-types.js'

interface Listener {
  load(state: PageState): void
  apply<K extends keyof PageEvents>(name: K, data: PageEvents[K]): void
  connected(yes: boolean): void
  reset(): void
}

const names = ['message', 'delete', 'keyboard', 'commands', 'blocked', 'action', 'clock'] as const
const retryMilliseconds = 1500

export function listen(listener: Listener): void {
  /** Events that come while the state is being read: they may be newer than it. */
  let waiting: (() => void)[] | undefined
  let again = false

  async function reload(): Promise<void> {
    if (waiting !== undefined) {
      again = true
      return
    }
    waiting = []
    do {
      again = false
      try {
        listener.load(await readState())
      } catch {
        again = true
        await new Promise((resolve) => setTimeout(resolve, retryMilliseconds))
      }
    } while (again)
    const late = waiting
    waiting = undefined
    for (const apply of late) apply()
  }

  function connect(): void {
    const source = new EventSource('/api/events')
    source.addEventListener('open', () => {
      listener.connected(true)
      void reload()
    })
    source.addEventListener('error', () => {
      listener.connected(false)
      if (source.readyState !== EventSource.CLOSED) return
      source.close()
      setTimeout(connect, retryMilliseconds)
    })
    source.addEventListener('reset', () => {
      listener.reset()
      void reload()
    })
    for (const name of names) {
      source.addEventListener(name, (event: MessageEvent<string>) => {
        const apply = (): void => listener.apply(name, JSON.parse(event.data) as PageEvents[typeof name])
        if (waiting === undefined) apply()
        else waiting.push(apply)
      })
    }
  }

  void reload()
  connect()
}
