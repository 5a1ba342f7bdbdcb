/**
 * Updates pushed to the bot's own address. Updates of one chat go one after another, taps of one person in a lane of
 * their own (as Telegram's server does), and whatever is not answered with 2xx comes again.
 */
import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from './bot-api-methods.js'
import { badRequest, faultyRequest } from './telegram-refusal.js'
import type { UpdateQueue, WaitingUpdate } from './updates.js'

interface Address {
  url: string
  secret: string | undefined
  maxConnections: number
  stop: AbortController
}

const attemptTimeoutMs = 60_000
const longestDelayMs = 60_000
const longestRetryAfterSeconds = 3600

export class Webhook {
  private address: Address | undefined
  private readonly lanes = new Map<string, WaitingUpdate[]>()
  private sending = 0
  private readonly free: Array<() => void> = []
  private lastError: { last_error_date: number; last_error_message: string } | undefined

  constructor(
    private readonly queue: UpdateQueue,
    /** the first pause before a redelivery; it doubles each time */
    private readonly firstDelayMs: number,
  ) {
    queue.onPush((entry) => this.line(entry))
  }

  get active(): boolean {
    return this.address !== undefined
  }

  set(asked: Payload<'setWebhook'>): true {
    if (asked.secret_token !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(asked.secret_token)) {
      throw faultyRequest('secret token contains unallowed characters')
    }
    if (asked.url !== '' && !isAllowedAddress(asked.url)) throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
    this.remove(asked.drop_pending_updates)
    this.queue.endPoll('terminated by setWebhook request')
    this.queue.setAllowed(asked.allowed_updates)
    if (asked.url === '') return true
    const stop = new AbortController()
    // As many chats as wait for their next try hear of the stop.
    setMaxListeners(0, stop.signal)
    this.address = { url: asked.url, secret: asked.secret_token, maxConnections: asked.max_connections ?? 40, stop }
    this.lastError = undefined
    for (const entry of this.queue.waiting) this.line(entry)
    return true
  }

  remove(dropPending: boolean | undefined): true {
    this.address?.stop.abort()
    this.address = undefined
    this.lanes.clear()
    if (dropPending) this.queue.waiting.clear()
    return true
  }

  info(): Record<string, unknown> {
    return {
      url: this.address?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: this.queue.waiting.size,
      ...this.lastError,
      ...(this.address ? { max_connections: this.address.maxConnections } : {}),
      ...(this.queue.allowedUpdates.length > 0 ? { allowed_updates: this.queue.allowedUpdates } : {}),
    }
  }

  private line(entry: WaitingUpdate): void {
    const address = this.address
    if (!address) return
    const key = laneOf(entry.update)
    const lane = this.lanes.get(key)
    if (lane) lane.push(entry)
    else {
      this.lanes.set(key, [entry])
      void this.drain(key, address)
    }
  }

  private async drain(key: string, address: Address): Promise<void> {
    const lane = this.lanes.get(key) ?? []
    let failures = 0
    for (let entry = lane[0]; entry && !address.stop.signal.aborted; entry = lane[0]) {
      this.queue.dropExpired()
      if (!this.queue.waiting.has(entry)) {
        lane.shift()
        continue
      }
      const pauseMs = await this.attempt(entry, address, failures)
      if (pauseMs === 'delivered') {
        this.queue.waiting.delete(entry)
        lane.shift()
        failures = 0
      } else {
        failures++
        await sleep(pauseMs, undefined, { signal: address.stop.signal }).catch(() => {})
      }
    }
    if (this.lanes.get(key) === lane) this.lanes.delete(key)
  }

  private async attempt(entry: WaitingUpdate, address: Address, failures: number): Promise<'delivered' | number> {
    if (this.sending >= address.maxConnections) await new Promise<void>((resolve) => this.free.push(resolve))
    this.sending++
    try {
      const response = await fetch(address.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(address.secret ? { 'x-telegram-bot-api-secret-token': address.secret } : {}) },
        body: JSON.stringify(entry.update),
        signal: AbortSignal.any([address.stop.signal, AbortSignal.timeout(attemptTimeoutMs)]),
      })
      await response.arrayBuffer()
      if (response.ok) return 'delivered'
      this.noteError(`Wrong response from the webhook: ${response.status} ${response.statusText}`)
      const retryAfter = Number(response.headers.get('retry-after'))
      if (retryAfter > 0) return Math.min(retryAfter, longestRetryAfterSeconds) * 1000
    } catch (error) {
      this.noteError(error instanceof Error ? error.message : 'Connection failed')
    } finally {
      this.sending--
      this.free.shift()?.()
    }
    // The first redelivery comes at once.
    return failures === 0 ? 0 : Math.min(this.firstDelayMs * 2 ** (failures - 1), longestDelayMs)
  }

  private noteError(message: string): void {
    this.lastError = { last_error_date: Math.floor(Date.now() / 1000), last_error_message: message }
  }
}

/** Telegram wants https; on this machine plain http will do. */
function isAllowedAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname))
}

function laneOf(update: Record<string, unknown>): string {
  const tap = update.callback_query
  if (isRecord(tap) && isRecord(tap.from)) return `tap:${String(tap.from.id)}`
  const message = update.message ?? update.edited_message
  if (isRecord(message) && isRecord(message.chat)) return `chat:${String(message.chat.id)}`
  const member = update.my_chat_member
  if (isRecord(member) && isRecord(member.chat)) return `member:${String(member.chat.id)}`
  return 'other'
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
