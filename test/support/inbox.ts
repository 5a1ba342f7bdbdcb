/** Inboxes over one real table, as several processes would run them, and the ways a process can end. */
import { onTestFinished } from 'vitest'
import { type Handled, type Inbox, type InboxOptions, startInbox } from '../../src/delivery/inbox.js'
import type { ClaimedUpdate, InboxStore, StoredUpdate } from '../../src/domain/inbox/inbox.js'

export const DONE: Handled = { kind: 'done' }
export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export function update(updateId: number, chatKey: number): StoredUpdate {
  return { updateId, chatKey, payload: { update_id: updateId } }
}

/** As a process stores them that dies before it takes one in hand. */
export async function leave(store: InboxStore, updates: readonly StoredUpdate[], now = new Date()): Promise<void> {
  await store.turn({ owner: 'gone', leaseMs: 0, updates, now })
}

/** As a process looks for what others left. */
export function claim(store: InboxStore, by: { owner: string; most: number; leaseMs: number }): Promise<ClaimedUpdate[]> {
  return store.turn({ ...by, look: 'at-lost-too' })
}

export async function finish(store: InboxStore, done: readonly number[], owner: string): Promise<void> {
  await store.turn({ owner, leaseMs: 0, done })
}

/** A store that can fall silent, as that of a process that was killed: what it was asked for never comes. */
export function mortal(store: InboxStore): { store: InboxStore; die: () => void } {
  let dead = false
  const guarded = <A extends unknown[], R>(method: (...given: A) => Promise<R>) => {
    return (...given: A): Promise<R> => (dead ? new Promise<R>(() => {}) : method(...given))
  }
  const wrapped: InboxStore = {
    turn: guarded(store.turn),
    renew: guarded(store.renew),
    failed: guarded(store.failed),
    unfinished: guarded(store.unfinished),
    forget: guarded(store.forget),
  }
  return {
    store: wrapped,
    die: () => {
      dead = true
    },
  }
}

/** An inbox in a hurry, stopped when the test is over. One that has died in the test never ends what it had in hand: nobody waits for it. */
export function quickInbox(
  store: InboxStore,
  handle: (update: ClaimedUpdate) => Promise<Handled>,
  options: Partial<InboxOptions> = {},
): Inbox {
  const inbox = startInbox({ store, handle, owner: 'first', pollMs: 10, leaseMs: 5000, retryMs: () => 20, ...options })
  onTestFinished(() => Promise.race([inbox.stop(), pause(1000)]))
  return inbox
}

/** Waits until it holds; a generous end, so that a slow machine is not a failure. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 60_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within a minute: ${what}`)
    await pause(5)
  }
}
