/** The updates that wait for the bot, and long polling: confirmed by offset, one poller at a time, as at Telegram. */
import type { Payload } from './bot-api-methods.js'
import { TelegramRefusal } from './telegram-refusal.js'
import type { TelegramUpdate } from './telegram-types.js'

export interface WaitingUpdate {
  update: TelegramUpdate
  /** real time, milliseconds */
  at: number
  /** Given in by a test under an id of its own choice: delivered once, even below the offset. */
  injected: boolean
  delivered: boolean
}

/** Telegram sends these only to a bot that asks for them by name. */
const onlyWhenAsked = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])
const tapLifeMs = 150_000
const longestPollSeconds = 50

/** Shared by all servers of this process, so that none of them ever uses an id twice. */
let lastUpdateId = 0

/** Tenths of a second since 2026: a restart goes on higher unless it handled ten updates a second all the while. */
function nextUpdateId(): number {
  const byClock = Math.max(1, Math.floor((Date.now() - Date.UTC(2026, 0, 1)) / 100))
  lastUpdateId = Math.max(lastUpdateId + 1, lastUpdateId === 0 ? byClock : 0)
  return lastUpdateId
}

interface Poll {
  finish(): void
  refuse(refusal: TelegramRefusal): void
}

export class UpdateQueue {
  readonly waiting = new Set<WaitingUpdate>()
  private allowed: readonly string[] = []
  private poll: Poll | undefined
  private readonly listeners = new Set<(entry: WaitingUpdate) => void>()

  /** @returns the update's id, also when the bot did not ask for updates of this kind and will not get it. */
  push(kind: string, content: unknown): number {
    const update = { update_id: nextUpdateId(), [kind]: content }
    const wanted = this.allowed.length === 0 ? !onlyWhenAsked.has(kind) : this.allowed.includes(kind)
    if (wanted) this.enqueue(update, false)
    return update.update_id
  }

  /** Any update, also a duplicate or a forged one. Without an id it gets the next one. */
  inject(update: { update_id?: number; [kind: string]: unknown }): number {
    const update_id = update.update_id ?? nextUpdateId()
    this.enqueue({ ...update, update_id }, true)
    return update_id
  }

  private enqueue(update: TelegramUpdate, injected: boolean): void {
    const entry: WaitingUpdate = { update, at: Date.now(), injected, delivered: false }
    this.waiting.add(entry)
    for (const listener of this.listeners) listener(entry)
    // Updates pushed in one go are delivered together.
    if (this.poll) queueMicrotask(() => this.poll?.finish())
  }

  onPush(listener: (entry: WaitingUpdate) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  setAllowed(allowed: readonly string[] | undefined): void {
    if (allowed) this.allowed = allowed
  }

  get allowedUpdates(): readonly string[] {
    return this.allowed
  }

  /** A tap nobody fetched within 150 seconds is dropped. */
  dropExpired(): void {
    const oldest = Date.now() - tapLifeMs
    for (const entry of this.waiting) if (entry.at < oldest && entry.update.callback_query !== undefined) this.waiting.delete(entry)
  }

  /** @param gone aborted when the poller hangs up: then nothing counts as delivered. */
  async get(asked: Payload<'getUpdates'>, gone: AbortSignal): Promise<TelegramUpdate[]> {
    this.endPoll('terminated by other getUpdates request; make sure that only one bot instance is running')
    this.setAllowed(asked.allowed_updates)
    this.confirm(asked.offset ?? 0)
    const ready = this.take(asked)
    const seconds = Math.min(asked.timeout ?? 0, longestPollSeconds)
    if (ready.length > 0 || seconds === 0 || gone.aborted) return ready
    return new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        if (this.poll !== poll) return
        this.poll = undefined
        clearTimeout(timer)
        gone.removeEventListener('abort', hangUp)
        act()
      }
      const poll: Poll = {
        finish: () => settle(() => resolve(this.take(asked))),
        refuse: (refusal) => settle(() => reject(refusal)),
      }
      const hangUp = (): void => settle(() => resolve([]))
      const timer = setTimeout(() => poll.finish(), seconds * 1000)
      gone.addEventListener('abort', hangUp)
      this.poll = poll
    })
  }

  /** Ends a waiting getUpdates with 409. */
  endPoll(reason: string): void {
    this.poll?.refuse(new TelegramRefusal(409, `Conflict: ${reason}`))
  }

  private confirm(offset: number): void {
    this.dropExpired()
    if (offset < 0) {
      const keep = [...this.waiting].slice(offset)
      this.waiting.clear()
      for (const entry of keep) this.waiting.add(entry)
    } else if (offset > 0) {
      for (const entry of this.waiting) {
        if (entry.update.update_id < offset && (entry.delivered || !entry.injected)) this.waiting.delete(entry)
      }
    }
  }

  private take(asked: Payload<'getUpdates'>): TelegramUpdate[] {
    const batch: WaitingUpdate[] = []
    for (const entry of this.waiting) {
      if (batch.length >= (asked.limit ?? 100)) break
      batch.push(entry)
    }
    for (const entry of batch) entry.delivered = true
    return batch.map((entry) => entry.update).toSorted((a, b) => a.update_id - b.update_id)
  }

  saved(): { nextUpdateId: number; updates: TelegramUpdate[] } {
    return { nextUpdateId: lastUpdateId + 1, updates: [...this.waiting].map((entry) => entry.update) }
  }

  restore(saved: { nextUpdateId: number; updates: TelegramUpdate[] }): void {
    lastUpdateId = Math.max(nextUpdateId(), saved.nextUpdateId)
    this.waiting.clear()
    for (const update of saved.updates) this.enqueue(update, false)
  }
}
