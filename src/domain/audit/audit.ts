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

/** Somebody an entry speaks of. */
export interface AuditPerson {
  id: number
  name: string
  nip: string
}

/** An entry as it is read. */
export interface AuditRecord {
  id: number
  at: Date
  act: string
  actor: AuditPerson | null
  about: AuditPerson | null
  subject: string | null
  before: unknown
  after: unknown
  reason: string | null
}

/** Whom an entry speaks of, as actor or otherwise, which act it is, and between which instants (both included); null is no filter. */
export interface AuditFilter {
  personId: number | null
  act: string | null
  from: Date | null
  until: Date | null
}

export const NO_FILTER: AuditFilter = { personId: null, act: null, from: null, until: null }

export interface AuditStore {
  /** Newest first, below `beforeId`. */
  entries(filter: AuditFilter, page: { beforeId: number; most: number }): Promise<AuditRecord[]>
  byId(id: number): Promise<AuditRecord | null>
  count(filter: AuditFilter): Promise<number>
  people(ids: readonly number[]): Promise<AuditPerson[]>
  record(entry: AuditEntry): Promise<void>
  /** Several at once, in this order. */
  recordAll(entries: readonly AuditEntry[]): Promise<void>
  /** What every entry of this act holds as `after`, oldest first. */
  recorded(act: string): Promise<unknown[]>
}
