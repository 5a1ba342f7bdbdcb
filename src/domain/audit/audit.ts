/** Every administrative act and every mark given leaves an entry that nobody can change (K6). */
export interface AuditEntry {
  /** Null when the command line or the clock acted. */
  actorId: number | null
  act: string
  aboutId?: number | null
  subject?: string
  before?: unknown
  after?: unknown
  reason?: string
  now: Date
}

export interface AuditStore {
  record(entry: AuditEntry): Promise<void>
  /** What every entry of this act holds as `after`, oldest first. */
  recorded(act: string): Promise<unknown[]>
}
