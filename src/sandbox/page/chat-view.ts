/** One person's chat with the bot: header, messages, composer. */
import { Refusal, sendContact, sendFile, sendTap, sendText, setBlocked } from './api.js'
import { acceptDrops } from './attach.js'
import { chatHeader } from './chat-header.js'
import { createComposer } from './composer.js'
import { alertWindow } from './dialogs.js'
import { button, element, icon } from './element.js'
import { chosen } from './file-window.js'
import { markWaiting } from './inline-keyboard.js'
import { startCommand } from './links.js'
import { createMessageList } from './message-list.js'
import { type MessageContext, summary } from './message-view.js'
import type { PageMessage, PagePerson } from './page-types.js'
import type { Store } from './state.js'
import { t } from './texts.js'
import { createToasts } from './toast.js'

export interface ChatView {
  node: HTMLElement
  sync(): void
  /** The column came into view or left it. */
  setVisible(yes: boolean): void
  typing(): void
  focus(): void
}

export function createChatView(person: PagePerson, store: Store): ChatView {
  const { id } = person
  const bot = store.bot()
  const toasts = createToasts()
  const waiting = new Set<string>()
  let visible = false

  async function attempt(work: Promise<unknown>): Promise<boolean> {
    try {
      await work
      return true
    } catch (error) {
      toasts.show(error instanceof Refusal ? error.message : t('sandbox-not-sent'))
      return false
    }
  }
  const say = (text: string): void => void attempt(sendText(id, { text }))

  async function tap(message: PageMessage, data: string): Promise<void> {
    const key = `${message.id} ${data}`
    if (waiting.has(key)) return
    waiting.add(key)
    const mark = (yes: boolean): void => markWaiting(messages.find(message.id) ?? document.createDocumentFragment(), data, yes)
    mark(true)
    await attempt(
      sendTap(id, { messageId: message.id, data }).then((answer) => {
        if (!answer.answered) toasts.show(t('sandbox-unanswered'))
        else if (answer.url !== undefined) openAnswer(answer.url)
        else if (answer.text !== undefined && answer.text !== '') {
          if (answer.showAlert === true) void alertWindow(bot.name, answer.text)
          else toasts.show(answer.text)
        }
      }),
    )
    waiting.delete(key)
    mark(false)
  }

  /** A tap may be answered with a link of this bot, which starts it with a word. */
  function openAnswer(url: string): void {
    const command = startCommand(url, bot.username)
    if (command !== undefined) say(command)
  }

  async function file(given: File, wanted: 'photo' | 'document'): Promise<void> {
    const choice = await chosen(given, wanted)
    if (choice === undefined) return
    node.classList.add('sending')
    await attempt(sendFile(id, choice.file, choice.as, choice.caption))
    node.classList.remove('sending')
  }

  const find = (messageId: number): PageMessage | undefined => store.person(id)?.messages.find((message) => message.id === messageId)
  const context: MessageContext = {
    person: person.name,
    bot: bot.name,
    username: bot.username,
    say,
    toast: toasts.show,
    tap: (message, data) => void tap(message, data),
    waiting: (messageId, data) => waiting.has(`${messageId} ${data}`),
    find,
    answer: (message) => composer.answer(message),
    goTo: (messageId) => messages.goTo(messageId),
  }

  const header = chatHeader(person, { text: context, block: (blocked) => void attempt(setBlocked(id, blocked)) })
  const start = button({ class: 'action primary', onclick: () => say('/start') }, t('sandbox-start'))
  const about = bot.description !== undefined && bot.description !== '' ? bot.description : t('sandbox-intro')
  const intro = element('div', { class: 'intro' }, element('h3', {}, t('sandbox-intro-title')), element('p', {}, about), start)
  const messages = createMessageList({ label: `${t('sandbox-chat')}: ${person.name}`, context, intro, scrolled: () => settle() })
  const count = element('span', { class: 'count' })
  const down = button(
    { class: 'to-bottom', hidden: true, 'aria-label': t('sandbox-to-bottom'), onclick: () => messages.toBottom(true) },
    icon('down'),
    count,
  )
  const composer = createComposer(person, {
    say: (text, replyTo) => attempt(sendText(id, replyTo === undefined ? { text } : { text, replyTo })),
    contact: () => void attempt(sendContact(id)),
    file: (given, wanted) => void file(given, wanted),
    unblock: () => void attempt(setBlocked(id, false)),
    summary: (messageId) => {
      const message = find(messageId)
      return message === undefined ? '' : summary(message)
    },
  })
  const drop = element('div', { class: 'drop' }, icon('document'), t('sandbox-drop'))
  const middle = element('div', { class: 'middle' }, messages.scroller, down, toasts.node, drop)
  const node = element(
    'section',
    { class: 'chat', id: `chat-${id}`, 'aria-label': person.name, 'data-role': person.role },
    header.node,
    middle,
    composer.node,
  )
  acceptDrops(node, (given, wanted) => void file(given, wanted))
  messages.scroller.addEventListener('dblclick', (event) => {
    const article = event.target instanceof Element ? event.target.closest<HTMLElement>('.message') : null
    const message = find(Number(article?.dataset.id))
    if (message !== undefined && !(event.target instanceof Element && event.target.closest('button, a'))) composer.answer(message)
  })

  /** Read what is in view; else say how much waits below. */
  function settle(): void {
    if (visible && !document.hidden && messages.atBottom()) store.markRead(id)
    const unread = store.unread(id)
    down.hidden = messages.atBottom()
    count.textContent = unread > 0 ? String(unread) : ''
  }
  document.addEventListener('visibilitychange', settle)

  return {
    node,
    sync() {
      const now = store.person(id)
      if (now === undefined) return
      header.sync(now)
      composer.sync(now)
      start.hidden = now.blocked
      messages.sync(now.messages)
      settle()
    },
    setVisible(yes) {
      visible = yes
      if (yes && messages.atBottom()) messages.toBottom()
      settle()
    },
    typing: header.typing,
    focus: composer.focus,
  }
}
