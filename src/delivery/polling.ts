/** Long polling: an update is stored before the next request confirms it to Telegram, so a process that dies loses none. */
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { StoredUpdate } from '../domain/inbox/inbox.js'

const withChat = z.object({ chat: z.object({ id: z.number() }) })
const withSender = z.object({ from: z.object({ id: z.number() }) })
const updateSchema = z.looseObject({ update_id: z.number().int() })

/** JSON escapes U+0000 and half a surrogate pair, and PostgreSQL can hold neither: one such text would keep its whole batch from ever being stored. */
const UNSTORABLE = /\\u(0000|d[89a-f])/
function storable(payload: unknown): unknown {
  const text = JSON.stringify(payload)
  const replaced = (value: string) => value.replaceAll('\0', '\ufffd').replaceAll(/\p{Surrogate}/gu, '\ufffd')
  return UNSTORABLE.test(text ?? '') ? JSON.parse(text, (_, value) => (typeof value === 'string' ? replaced(value) : value)) : payload
}

/** Reads what orders and identifies an update; null when it is none. */
export function toStoredUpdate(given: unknown): StoredUpdate | null {
  const payload = storable(given)
  const update = updateSchema.safeParse(payload)
  if (!update.success) return null
  const { update_id: updateId, ...kinds } = update.data
  return {
    updateId,
    chatKey:
      Object.values(kinds)
        .map(chatKeyOf)
        .find((key) => key !== null) ?? 0,
    payload: update.data,
  }
}

/** The chat of a message; of a tap the sender, whose private chat has the same id. */
function chatKeyOf(content: unknown): number | null {
  const chat = withChat.safeParse(content)
  if (chat.success) return chat.data.chat.id
  const sender = withSender.safeParse(content)
  return sender.success ? sender.data.from.id : null
}

export interface PollingOptions {
  /** Asks Telegram for updates from `offset`, waiting up to `timeoutSeconds`. */
  getUpdates: (request: { offset: number; timeoutSeconds: number; signal: AbortSignal }) => Promise<unknown[]>
  receive: (updates: readonly StoredUpdate[]) => Promise<void>
  onFault?: (fault: { what: string; error: unknown }) => void
}

const TIMEOUT_SECONDS = 30

/** Polls until stopped. A failing request or a failing database is tried again with growing pauses, up to 15 s. */
export function startPolling(options: PollingOptions): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  const pause = (ms: number) => sleep(ms, undefined, { signal }).catch(() => {})
  const loop = async () => {
    let offset = 0
    let faults = 0
    while (!signal.aborted) {
      try {
        const payloads = await options.getUpdates({ offset, timeoutSeconds: TIMEOUT_SECONDS, signal })
        const updates = payloads.flatMap((payload) => toStoredUpdate(payload) ?? [])
        await options.receive(updates)
        for (const update of updates) offset = Math.max(offset, update.updateId + 1)
        faults = 0
      } catch (error) {
        if (signal.aborted) return
        faults += 1
        options.onFault?.({ what: 'polling', error })
        await pause(Math.min(500 * 2 ** (faults - 1), 15_000))
      }
    }
  }
  const looping = loop()
  return {
    async stop() {
      stopping.abort()
      await looping
    },
  }
}
