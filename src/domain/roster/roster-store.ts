/** What an import needs of whatever holds the roster: how it stands, and to change it as planned, all or nothing. */
import type { RosterPlan } from './plan-import.js'
import type { RosterSnapshot } from './roster-entry.js'

/** A unit in the tree, for choosing one. */
export interface UnitNode {
  id: number
  name: string
  parentId: number | null
}

export interface RosterStore {
  /** Everyone ever held, with those who have left; each with the definitive superior whose time has no end set. */
  snapshot(): Promise<RosterSnapshot>
  /**
   * Carries out a plan. A changed superior ends the old supervision at `now` and begins a new one; acting superiors
   * (Plt, Plh) stay as they are. A leaver's own supervision ends. Applying the same plan again changes nothing. The
   * caller has opened the transaction.
   */
  apply(plan: RosterPlan, now: Date): Promise<void>
  units(): Promise<UnitNode[]>
  /** Within a transaction: whoever else changes the roster waits until it ends. */
  lock(): Promise<void>
  /** The same as long as nobody has changed the roster. */
  fingerprint(): Promise<string>
}
