/** What a process has in hand of broadcasts, and outcomes not yet written: one that is known is never lost because the database was away. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { BroadcastStore, DeliveryOutcome, RecipientKey } from '../domain/broadcast/broadcast-store.js'

const LAST_TRIES = 5
const TRY_AGAIN_MS = 100

type Of = Parameters<BroadcastStore['settle']>[0]
type How = Parameters<BroadcastStore['settle']>[2]

export interface Holdings {
  add(of: RecipientKey): void
  release(of: RecipientKey): Promise<void>
  settle(of: Of, outcome: DeliveryOutcome, how: How): Promise<void>
  /** Writes what could not be written before; throws while it still cannot. */
  writeAll(): Promise<void>
  renew(): Promise<void>
  /** At the end: tries some more times. */
  giveUp(): Promise<void>
}

export function holdings(parts: {
  store: BroadcastStore
  owner: string
  leaseMs: number
  onFault: (fault: { what: string; error: unknown }) => void
}): Holdings {
  const { store, owner, leaseMs, onFault } = parts
  const held = new Map<string, RecipientKey>()
  const unwritten = new Map<string, () => Promise<void>>()
  const keyOf = ({ broadcastId, personId }: RecipientKey) => `${broadcastId}:${personId}`

  async function write(key: string): Promise<void> {
    const writing = unwritten.get(key)
    if (writing === undefined) return
    await writing()
    // While it was written the same person may have been taken anew.
    if (unwritten.get(key) !== writing) return
    unwritten.delete(key)
    held.delete(key)
  }

  async function writeSoon(of: RecipientKey, writing: () => Promise<void>): Promise<void> {
    unwritten.set(keyOf(of), writing)
    await write(keyOf(of)).catch((error: unknown) => onFault({ what: 'broadcasts', error }))
  }

  async function writeAll(): Promise<void> {
    for (const key of [...unwritten.keys()]) await write(key)
  }

  return {
    add: (of) => void held.set(keyOf(of), of),
    release: (of) => writeSoon(of, () => store.release(owner, [of])),
    settle: (of, outcome, how) => writeSoon(of, () => store.settle(of, outcome, how)),
    writeAll,
    async renew() {
      if (held.size > 0) await store.renew(owner, [...held.values()], leaseMs)
    },
    async giveUp() {
      for (let tries = 0; unwritten.size > 0 && tries < LAST_TRIES; tries += 1) {
        await writeAll().catch((error: unknown) => onFault({ what: 'broadcasts', error }))
        if (unwritten.size > 0) await sleep(TRY_AGAIN_MS)
      }
    },
  }
}
