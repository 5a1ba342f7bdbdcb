/** Joins the parts of the page. */
import { type ChatView, createChatView } from './chat-view.js'
import { type ClockBar, createClockBar } from './clock-bar.js'
import { element } from './element.js'
import { listen } from './events.js'
import { still } from './message-list.js'
import { createStore } from './state.js'
import { createSwitcher, type Switcher } from './switcher.js'
import { t } from './texts.js'
import { createToasts } from './toast.js'

const deskColumns = 4
const store = createStore()
const chats = new Map<number, ChatView>()
let drawnFor = ''
let bar: ClockBar | undefined
let switcher: Switcher | undefined
let online = true

/** Draws the frame, once. */
function draw(): void {
  const people = store.people()
  const toasts = createToasts()
  bar = createClockBar(toasts.show)
  switcher = createSwitcher(people, show)
  const columns = element('main', { class: 'chats' })
  const inView = new Set<number>()
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const id = Number(target.id.replace('chat-', ''))
        if (isIntersecting) inView.add(id)
        else inView.delete(id)
        chats.get(id)?.setVisible(isIntersecting)
      }
      switcher?.mark(inView)
    },
    { root: null, threshold: 0.6 },
  )
  for (const person of people) {
    const chat = createChatView(person, store)
    chats.set(person.id, chat)
    columns.append(chat.node)
  }
  document.title = t('sandbox-title')
  document.body.classList.toggle('many', people.length > deskColumns)
  document.body.replaceChildren(bar.node, switcher.node, columns, toasts.node)
  toasts.node.classList.add('page-toasts')
  activate(people[0]?.id)
  for (const chat of chats.values()) watch.observe(chat.node)
}

/** The one chat a phone shows. */
function activate(id: number | undefined): void {
  for (const [own, chat] of chats) chat.node.classList.toggle('active', own === id)
}

function show(id: number): void {
  activate(id)
  chats.get(id)?.node.scrollIntoView({ inline: 'nearest', block: 'nearest', behavior: still() ? 'instant' : 'smooth' })
  if (!matchMedia('(pointer: coarse)').matches) chats.get(id)?.focus()
}

store.subscribe((person) => {
  if (person === undefined) {
    const frame = JSON.stringify([store.bot(), store.people().map(({ id, name, role }) => [id, name, role])])
    // Other people came with a new state: the page starts anew.
    if (drawnFor !== '' && frame !== drawnFor) return location.reload()
    if (drawnFor === '') draw()
    drawnFor = frame
    bar?.tick()
    bar?.connected(online)
    for (const chat of chats.values()) chat.sync()
  } else chats.get(person)?.sync()
  switcher?.sync(store.unread)
})

// A file dropped beside the chats must not replace the page.
for (const name of ['dragover', 'drop']) addEventListener(name, (event) => event.preventDefault())

listen({
  load: store.load,
  reset: store.forget,
  apply(name, data) {
    store.apply(name, data)
    if (name === 'clock') bar?.tick()
    if (name === 'action' && 'userId' in data) chats.get(data.userId)?.typing()
  },
  connected(yes) {
    online = yes
    bar?.connected(yes)
  },
})
