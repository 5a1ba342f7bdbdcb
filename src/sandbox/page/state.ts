/** What the page knows: the people and their chats as the server told them, and how far each chat has been read here. */
import type { PageEvents, PagePerson, PageRole, PageState } from './page-types.js'
import { setTexts } from './texts.js'
import { setClock } from './time.js'

export interface Store {
  bot(): PageState['bot']
  people(): readonly PagePerson[]
  person(id: number): PagePerson | undefined
  load(state: PageState): void
  apply<K extends keyof PageEvents>(name: K, data: PageEvents[K]): void
  unread(id: number): number
  markRead(id: number): void
  /** Everything starts anew: nothing has been read. */
  forget(): void
  /** The listener gets the id of the person whose chat changed, or undefined when everything may have. */
  subscribe(listener: (person?: number) => void): void
}

const roles: readonly PageRole[] = ['asn', 'atasan', 'admin', 'pimpinan']
const memory = 'cermin-read'

export function createStore(): Store {
  let current: PageState | undefined
  const listeners: ((person?: number) => void)[] = []
  const read = new Map<number, number>(remembered())

  const tell = (person?: number): void => {
    for (const listener of listeners) listener(person)
  }
  const find = (id: number): PagePerson | undefined => current?.people.find((person) => person.id === id)
  const lastId = (person: PagePerson): number => person.messages.at(-1)?.id ?? 0

  function change<K extends keyof PageEvents>(name: K, data: PageEvents[K]): void {
    const event = { name, data } as { [N in keyof PageEvents]: { name: N; data: PageEvents[N] } }[keyof PageEvents]
    if (event.name === 'clock') setClock(event.data.now)
    if (event.name === 'clock' || event.name === 'reset' || event.name === 'action') return
    const person = find(event.data.userId)
    if (person === undefined) return
    if (event.name === 'keyboard') person.replyKeyboard = event.data.replyKeyboard
    else if (event.name === 'commands') person.commands = event.data.commands
    else if (event.name === 'blocked') person.blocked = event.data.blocked
    else if (event.name === 'delete') {
      const gone = event.data.messageId
      person.messages = person.messages.filter((message) => message.id !== gone)
    } else {
      const { message } = event.data
      const index = person.messages.findIndex((known) => known.id === message.id)
      if (index >= 0) person.messages[index] = message
      else {
        person.messages.push(message)
        person.messages.sort((a, b) => a.id - b.id)
      }
    }
  }

  return {
    bot: () => current?.bot ?? { name: 'Cermin', username: '' },
    people: () => current?.people ?? [],
    person: find,
    load(state) {
      setTexts(state.texts)
      setClock(state.now, state.zone)
      current = { ...state, people: oneOfEachFirst(state.people) }
      for (const person of current.people) {
        if ((read.get(person.id) ?? 0) > lastId(person)) read.delete(person.id)
      }
      tell()
    },
    apply(name, data) {
      change(name, data)
      tell('userId' in data ? data.userId : undefined)
    },
    unread(id) {
      const upTo = read.get(id) ?? 0
      return find(id)?.messages.filter((message) => message.from === 'bot' && !message.deleted && message.id > upTo).length ?? 0
    },
    markRead(id) {
      const person = find(id)
      if (person === undefined || (read.get(id) ?? 0) >= lastId(person)) return
      read.set(id, lastId(person))
      remember(read)
      tell(id)
    },
    forget() {
      read.clear()
      remember(read)
    },
    subscribe: (listener) => listeners.push(listener),
  }
}

/** The four columns seen first are one of each role; the others follow in the server's order. */
function oneOfEachFirst(people: readonly PagePerson[]): PagePerson[] {
  const first = roles.flatMap((role) => people.find((person) => person.role === role) ?? [])
  return [...first, ...people.filter((person) => !first.includes(person))]
}

function remembered(): [number, number][] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(memory) ?? '[]')
    return Array.isArray(stored) ? stored.filter((pair): pair is [number, number] => Array.isArray(pair) && pair.length === 2) : []
  } catch {
    return []
  }
}

function remember(read: ReadonlyMap<number, number>): void {
  try {
    sessionStorage.setItem(memory, JSON.stringify([...read]))
  } catch {
    // Private windows may refuse: then the marks last as long as the page.
  }
}
