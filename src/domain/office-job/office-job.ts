/** Long work asked for in a chat is a row: shown there while it runs, cancelled there, and begun again by whoever is alive after a kill. */

/** What a kind of work needs, checked by the part that does it. */
export interface OfficeJob {
  id: number
  kind: string
  ownerId: number
  input: unknown
  /** How often it was begun, this time included. */
  attempts: number
  /** The message in the owner's chat that shows the progress; null before it was sent. */
  messageId: number | null
}

export type OfficeJobState = 'waiting' | 'running' | 'finishing' | 'done' | 'failed' | 'cancelled'

export interface NewOfficeJob {
  /** Unique for ever: the message or tap that asked for it. */
  key: string
  kind: string
  ownerId: number
  input: unknown
  now: Date
}

/** How a piece of work says that it gets on, and learns that it should stop. */
export interface WorkControl {
  /** Tells how far it is, and lets others have their turn. Throws `WorkStopped` when it shall not go on. */
  progress(done: number, total: number): Promise<void>
  /** Lets other chats have their turn. Throws `WorkStopped` when it shall not go on. */
  breathe(): Promise<void>
}

/** Thrown through a piece of work that was cancelled, or that another process has taken over. */
export class WorkStopped extends Error {
  override readonly name = 'WorkStopped'
}

/** What became of one attempt. */
export type WorkOutcome =
  | { kind: 'done' }
  /** Telegram or the database was away: tried again after so long. */
  | { kind: 'again'; fault: string; afterMs: number }
  | { kind: 'failed'; fault: string }
  | { kind: 'stopped' }

/** Begun so often without an end, it is given up: the work itself seems to end the process. An outage does not count. */
export const MOST_ATTEMPTS = 5

export interface OfficeJobStore {
  /** Writes the job once per key; answers its id. */
  add(job: NewOfficeJob): Promise<number>
  /** Leases the oldest job that nobody holds. Leases run by the database's clock, the same for all. */
  claim(claim: { owner: string; kinds: readonly string[]; leaseMs: number }): Promise<OfficeJob | null>
  /** Keeps the lease; answers whether the job is still this owner's and wanted. */
  renew(id: number, owner: string, leaseMs: number): Promise<boolean>
  showIn(id: number, messageId: number): Promise<void>
  reach(id: number, owner: string, progress: { done: number; total: number }): Promise<void>
  /** In the transaction that saves the work: from here on it can no longer be cancelled. False when it has been, or is another's. */
  passPointOfNoReturn(id: number, owner: string): Promise<boolean>
  settle(id: number, owner: string, end: { state: 'done' | 'failed'; fault?: string; now: Date }): Promise<void>
  /** Gives it back: another process, or this one after `afterMs`, begins it again. */
  release(id: number, owner: string, release: { afterMs: number; fault?: string; countsAsAttempt: boolean }): Promise<void>
  /** False when it has ended or can no longer be stopped. */
  cancel(id: number, now: Date): Promise<boolean>
  byId(id: number): Promise<{ id: number; kind: string; ownerId: number; state: OfficeJobState } | null>
  unfinished(): Promise<number>
  /** The oldest of this kind that has not ended, and how far it is by its last word (0 of 0 before the first). */
  unfinishedOf(kind: string): Promise<{ ownerId: number; done: number; total: number } | null>
}
