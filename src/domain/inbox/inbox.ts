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

/** What one turn of an inbox asks for; nothing of it needs to be there. */
export interface Turn {
  owner: string
  leaseMs: number
  /** Finished by `owner`; one whose lease ran out and was taken over is its new owner's, and stays so. */
  done?: readonly number[]
  /** To be stored; an update id already there is left as it is. */
  updates?: readonly StoredUpdate[]
  now?: Date
  /** Leases so many in all (0 when absent) of these updates, and of those that stood there before as far as it looks. */
  most?: number
  /** Also at those that wait, or at those too whose lease has run out: a dead process had them in hand. */
  look?: 'at-nothing' | 'at-waiting' | 'at-lost-too'
}

export interface InboxStore {
  /**
   * Finishes, stores and leases in one statement: all of it or nothing. Leased is the first unfinished update of a chat, or the one that a
   * dead process had in hand. Of two processes that store for one chat at once only one gets a lease; what one of them finishes while the
   * other stores, the other sees at its next turn. Leases and pauses run by the database's clock, the same for all. Answers what it leased.
   */
  turn(turn: Turn): Promise<ClaimedUpdate[]>
  /** Keeps the chats of a long-running handler. */
  renew(updateIds: readonly number[], owner: string, leaseMs: number): Promise<void>
  /**
   * Not handled: tried again after `retryMs`, or never (null) with the fault kept for the operator. As with what is done, only the owner's,
   * and only of this attempt: one that was leased anew meanwhile is handled anew.
   */
  failed(failure: { updateId: number; owner: string; attempts: number; fault: string; retryMs: number | null }): Promise<void>
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
