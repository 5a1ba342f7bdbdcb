/** Everything the office holds as one file, and back into an empty place: PGlite and PostgreSQL read each other's backups (N2). */

/** A table and how many of its rows a backup holds. */
export interface TableRows {
  table: string
  rows: number
}

export interface Backup {
  /** Compressed; of all tables as they were at one instant. */
  bytes: Buffer
  tables: TableRows[]
}

export type RestoreOutcome =
  | { kind: 'restored'; madeAt: Date; tables: TableRows[] }
  /** People or cycles are there already: nothing was touched. */
  | { kind: 'not-empty'; people: number }
  /** Of an older release, whose schema must be built anew, and another program has tables in this one. */
  | { kind: 'shared-database' }
  /** Not a backup, cut off, or damaged. */
  | { kind: 'damaged' }
  /** Of a newer release, or of another program; `newest` is the last migration the backup knows. An older release's is brought to the present. */
  | { kind: 'other-version'; newest: string }

export interface BackupStore {
  /** Reads all in one transaction; people go on working meanwhile (on PGlite they wait the seconds it takes). */
  write(now: Date): Promise<Backup>
  /** All or nothing. */
  restore(bytes: Buffer): Promise<RestoreOutcome>
}
