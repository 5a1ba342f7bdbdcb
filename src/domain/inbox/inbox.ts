/** An update is stored before it is confirmed to Telegram, once, and handled in order within its chat by whoever holds that chat. */

/** An update as it came; `chatKey` orders it: the private chat's id, else the sender's, else 0. */
export interface StoredUpdate {
  updateId: number
  chatKey: number
  payload: unknown
}

export interface ClaimedUpdate extends StoredUpdate {
  attempts: number
}

export interface InboxStore {
  /** Stores what is new; an update id already there is left as it is. */
  add(updates: readonly StoredUpdate[], now: Date): Promise<void>
  /**
   * In one go: finishes what `owner` has done, stores what is new, and leases up to `most` of the new ones, each the first unfinished of
   * its chat. Answers the ids it leased. Only for the one process that receives: of two that store at once, neither would see the other's.
   */
  take(taking: {
    done: readonly number[]
    updates: readonly StoredUpdate[]
    owner: string
    most: number
    leaseMs: number
    now: Date
  }): Promise<number[]>
  /** Leases the first unfinished update of each chat that nobody holds. Leases and pauses run by the database's clock, the same for all. */
  claim(claim: { owner: string; most: number; leaseMs: number }): Promise<ClaimedUpdate[]>
  /** Keeps the chats of a long-running handler. */
  renew(updateIds: readonly number[], owner: string, leaseMs: number): Promise<void>
  /** Finishes those that `owner` still holds; one whose lease ran out and was taken over is its new owner's. */
  done(updateIds: readonly number[], owner: string): Promise<void>
  /** Not handled: tried again after `retryMs`, or never (null) with the fault kept for the operator. As with `done`, only the owner's. */
  failed(failure: { updateId: number; owner: string; fault: string; retryMs: number | null }): Promise<void>
  unfinished(): Promise<number>
  /** Removes finished updates older than `before`; ids are kept long enough that Telegram no longer repeats them. */
  forget(before: Date): Promise<number>
}

/** How often an update that fails for outside reasons is tried before it is given up: for three minutes, longer than a tap lives (150 s). */
export const MAX_ATTEMPTS = 12

/** Pause before attempt `attempts + 1`, in ms: 0.5 s doubling to half a minute. */
export function retryDelayMs(attempts: number): number {
  return Math.min(500 * 2 ** Math.max(0, attempts - 1), 30_000)
}
