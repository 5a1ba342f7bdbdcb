/** One person as the office's file names him or her, and the roster as it stands: both by NIP and unit name, never by row ids. */
import type { Bidang, EmploymentStatus, Jenjang, PersonRole } from './person.js'

export interface RosterEntry {
  /** 18 digits. */
  nip: string
  name: string
  position: string
  jenjang: Jenjang
  bidang: Bidang
  unit: string
  /** The unit that `unit` belongs to; null for the top. The same for every entry of a unit. */
  parentUnit: string | null
  /** Null only for whoever has no superior in the agency. */
  superiorNip: string | null
  /** As `628...`; null when the office knows none. */
  phone: string | null
  status: EmploymentStatus
  role: PersonRole
}

/** A person of the roster: an entry, and whether he or she has left. */
export interface RosterPerson extends Omit<RosterEntry, 'parentUnit'> {
  left: boolean
}

export interface RosterUnit {
  name: string
  parent: string | null
}

export interface RosterSnapshot {
  units: readonly RosterUnit[]
  people: readonly RosterPerson[]
}

/** Unit names that differ only in case and spaces are one unit. */
export function unitKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}
