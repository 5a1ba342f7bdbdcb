/**
 * A Bot API server of our own on 127.0.0.1, with the people on the other side of it: for the sandbox (a bot without a
 * token) and for tests. It is as strict as Telegram where Telegram is strict, and knows private chats only.
 */
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { botApiHttp, type Limits, type RecordedCall } from './bot-api-http.js'
import { type CallbackAnswer, CallbackQueries } from './callback-queries.js'
import { ChatStore, type KeyboardState, type SandboxEvent, type SandboxUser } from './chat-store.js'
import { Faults } from './faults.js'
import { PeopleSide, type SentFile } from './people-side.js'
import { type SandboxMessage, sandboxMessage } from './sandbox-message.js'
import { exportState, importState } from './saved-state.js'
import type { TelegramCommand, TelegramEntity, TelegramUpdate } from './telegram-types.js'
import { UpdateQueue } from './updates.js'
import { Webhook } from './webhook.js'

export type { SandboxEvent } from './chat-store.js'
export type { SandboxMessage } from './sandbox-message.js'

export interface SandboxOptions {
  /** default 0: any free port */
  port?: number | undefined
  /** default 1000001:sandbox-token */
  token?: string | undefined
  botName?: string | undefined
  botUsername?: string | undefined
  clock?: { now(): Date } | undefined
  limits?: Limits | undefined
  /** how long `tap` waits for the bot's answer; default 10,000 */
  tapTimeoutMs?: number | undefined
  /** the pause before the second redelivery to a webhook (the first comes at once); doubles each time; default 2,000 */
  webhookRetryMs?: number | undefined
  /** false: refuse `disabled` buttons, as servers up to Bot API 10.1 do; default true */
  disabledButtons?: boolean | undefined
  onCall?: ((call: RecordedCall) => void) | undefined
  /** called at every change of what exportState() returns; the owner decides when to save */
  onChange?: (() => void) | undefined
}

export interface SandboxServer {
  /** http://127.0.0.1:PORT, to be given to the bot as its API root */
  readonly url: string
  readonly token: string
  readonly bot: { id: number; name: string; username: string; description: string }
  readonly clock: { now(): Date }
  /** the latest 50,000 */
  readonly calls: RecordedCall[]
  /** requests that no correct bot sends: a test asserts that there are none */
  readonly violations: string[]
  readonly faults: Faults
  /** its fields may be changed at any time */
  readonly limits: Limits
  addUser(user: SandboxUser): void
  users(): SandboxUser[]
  hasUser(userId: number): boolean
  sendText(userId: number, text: string, opts?: { replyTo?: number; entities?: TelegramEntity[] }): number
  tap(userId: number, messageId: number, callbackData: string, opts?: { evenIfGone?: boolean }): Promise<CallbackAnswer>
  tapRaw(userId: number, messageId: number, callbackData: string): number
  /** Makes all taps not yet answered too old to be answered. */
  expireTaps(): void
  sendContact(userId: number, contact?: { phone: string; firstName: string; userId?: number }): number
  sendFile(userId: number, file: SentFile): number
  edit(userId: number, messageId: number, newText: string): number
  block(userId: number): number
  unblock(userId: number): number
  isBlocked(userId: number): boolean
  deactivate(userId: number): void
  messages(userId: number): SandboxMessage[]
  message(userId: number, messageId: number): SandboxMessage | undefined
  lastMessage(userId: number): SandboxMessage | undefined
  keyboard(userId: number): KeyboardState | null
  commands(userId: number): TelegramCommand[]
  file(fileId: string): { bytes: Uint8Array; name?: string | undefined; mime?: string | undefined } | undefined
  fileBytes(fileId: string): Uint8Array
  /** Told of every update as it is made, before the bot gets it; answers how to stop. */
  onUpdate(listener: (update: TelegramUpdate) => void): () => void
  pushUpdate(update: { update_id?: number; [kind: string]: unknown }): number
  subscribe(listener: (event: SandboxEvent) => void): () => void
  waitUntilIdle(opts?: { quietMs?: number; timeoutMs?: number }): Promise<void>
  reset(): void
  exportState(): unknown
  importState(state: unknown): void
  stop(): Promise<void>
}

const mostCalls = 50_000

export async function startSandboxServer(options: SandboxOptions = {}): Promise<SandboxServer> {
  const token = options.token ?? '1000001:sandbox-token'
  const clock = options.clock ?? { now: () => new Date() }
  const name = options.botName ?? 'Cermin'
  const username = options.botUsername ?? 'cermin_sandbox_bot'
  const bot = { id: Number.parseInt(token, 10), is_bot: true, first_name: name, username }
  const store = new ChatStore(bot, clock.now)
  const queue = new UpdateQueue()
  const webhook = new Webhook(queue, options.webhookRetryMs ?? 2000)
  const callbacks = new CallbackQueries()
  const people = new PeopleSide(store, queue, callbacks, options.tapTimeoutMs ?? 10_000)
  const calls: RecordedCall[] = []
  const violations: string[] = []
  const faults = new Faults()
  const limits: Limits = { ...options.limits }
  let running = 0
  let lastCallAt = 0

  const http = botApiHttp({
    token,
    limits,
    faults,
    now: clock.now,
    call: { store, queue, webhook, callbacks, features: { disabledButtons: options.disabledButtons ?? true } },
    record: (call) => {
      calls.push(call)
      if (calls.length > mostCalls * 1.1) calls.splice(0, calls.length - mostCalls)
      options.onCall?.(call)
    },
    violation: (text) => violations.push(text),
    busy: (begins) => {
      running += begins ? 1 : -1
      lastCallAt = performance.now()
    },
  })
  const changed = (): void => options.onChange?.()
  store.subscribe(changed)
  queue.onPush(changed)
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(options.port ?? 0, '127.0.0.1', resolve)
  })

  async function waitUntilIdle({ quietMs = 25, timeoutMs = 30_000 } = {}): Promise<void> {
    const deadline = performance.now() + timeoutMs
    let quietSince = performance.now()
    for (;;) {
      const now = performance.now()
      if (queue.waiting.size > 0 || running > 0) quietSince = now
      if (now - Math.max(quietSince, lastCallAt) >= quietMs) return
      if (now > deadline)
        throw new Error(`The bot is not idle after ${timeoutMs} ms: ${queue.waiting.size} updates wait, ${running} calls run`)
      await sleep(2)
    }
  }

  function fileBytes(fileId: string): Uint8Array {
    const found = store.files.find(fileId)
    if (!found) throw new Error(`The sandbox holds no file ${fileId}`)
    return found.bytes
  }

  function reset(): void {
    store.clear()
    queue.waiting.clear()
    callbacks.expireAll()
    faults.clear()
    calls.length = 0
    violations.length = 0
    store.emit({ kind: 'reset' })
  }

  async function stop(): Promise<void> {
    webhook.remove(false)
    const closed = new Promise<void>((resolve) => http.close(() => resolve()))
    http.closeAllConnections()
    await closed
  }

  const messages = (userId: number): SandboxMessage[] => [...people.chat(userId).messages.values()].map(sandboxMessage)
  return {
    url: `http://127.0.0.1:${portOf(http.address())}`,
    token,
    bot: {
      id: bot.id,
      name,
      username,
      get description() {
        return store.description
      },
    },
    clock,
    calls,
    violations,
    faults,
    limits,
    addUser: (user) => {
      store.addUser(user)
      changed()
    },
    hasUser: (userId) => store.chats.has(userId),
    users: () => [...store.chats.values()].map((chat) => chat.user),
    sendText: (userId, text, opts) => people.sendText(userId, text, opts),
    tap: (userId, messageId, data, opts) => people.tap(userId, messageId, data, opts),
    tapRaw: (userId, messageId, data) => people.tapRaw(userId, messageId, data),
    expireTaps: () => callbacks.expireAll(),
    sendContact: (userId, contact) => people.sendContact(userId, contact),
    sendFile: (userId, file) => people.sendFile(userId, file),
    edit: (userId, messageId, text) => people.edit(userId, messageId, text),
    block: (userId) => people.block(userId),
    unblock: (userId) => people.unblock(userId),
    isBlocked: (userId) => people.chat(userId).blocked,
    deactivate: (userId) => {
      people.deactivate(userId)
      changed()
    },
    messages,
    message: (userId, messageId) => {
      const stored = people.chat(userId).messages.get(messageId)
      return stored && sandboxMessage(stored)
    },
    lastMessage: (userId) => messages(userId).at(-1),
    keyboard: (userId) => people.chat(userId).keyboard,
    commands: (userId) => store.commandsSeenBy(userId),
    file: (fileId) => store.files.find(fileId),
    fileBytes,
    onUpdate: (listener) => queue.onPush((entry) => listener(entry.update)),
    pushUpdate: (update) => queue.inject(update),
    subscribe: (listener) => store.subscribe(listener),
    waitUntilIdle,
    reset,
    exportState: () => exportState(store, queue),
    importState: (state) => importState(state, store, queue),
    stop,
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The sandbox server has no port')
  return address.port
}
