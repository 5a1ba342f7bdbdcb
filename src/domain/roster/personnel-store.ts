/** What the personnel office looks up and changes about one person, one unit at a time; whole files go through the import. */
import type { Bidang, EmploymentStatus, Jenjang, PersonRole } from './person.js'

export type SupervisionKind = 'definitif' | 'plt' | 'plh'

/** A superior of a person, now or from a day to come. */
export interface CardSuperior {
  superiorId: number
  name: string
  kind: SupervisionKind
  fromAt: Date
  untilAt: Date | null
}

/** Somebody who stands in for a head. */
export interface ActingHead {
  actingId: number
  name: string
  kind: 'plt' | 'plh'
  fromAt: Date
  untilAt: Date
}

export interface PersonCard {
  id: number
  nip: string
  name: string
  position: string
  jenjang: Jenjang
  bidang: Bidang
  unitId: number
  unitName: string
  status: EmploymentStatus
  role: PersonRole
  leftAt: Date | null
  linkedAt: Date | null
  /** Telegram cannot reach the account since then. */
  unreachableSince: Date | null
  invitation: InvitationRow | null
  superiors: CardSuperior[]
  /** How many people have this person as definitive superior now. */
  team: number
  acting: ActingHead[]
  plannedMove: { unitName: string; fromAt: Date } | null
}

/** A person's newest invitation. */
export interface InvitationRow {
  createdAt: Date
  expiresAt: Date
  usedAt: Date | null
  revokedAt: Date | null
  lockedAt: Date | null
}

export interface FoundPerson {
  id: number
  nip: string
  name: string
  position: string
  unitName: string
  left: boolean
}

export interface UnitOverview {
  id: number
  name: string
  people: number
  linked: number
}

/** One person in the list of invitations of a unit. */
export interface UnitMember {
  id: number
  nip: string
  name: string
  unitName: string
  linkedAt: Date | null
  unreachableSince: Date | null
  invitation: InvitationRow | null
}

export interface PersonnelStore {
  totals(): Promise<{ active: number; linked: number; unreachable: number; left: number }>
  card(personId: number, now: Date): Promise<PersonCard | null>
  /** Active people first. `words` must all be in the name; `digits` end the NIP. */
  find(search: { words: readonly string[]; digits: string | null; most: number }): Promise<FoundPerson[]>
  /** Units with active people, by name. */
  units(): Promise<UnitOverview[]>
  unitById(unitId: number): Promise<UnitOverview | null>
  /** The active people of a unit, or of all, by unit and name. */
  members(unitId?: number): Promise<UnitMember[]>
  /** The same of everyone in the agency, with nothing but the dates: there may be ten thousand. */
  invitationDates(): Promise<Pick<UnitMember, 'linkedAt' | 'invitation'>[]>
  setUnit(personId: number, unitId: number): Promise<void>
  /** Takes the place of a transfer planned before; null withdraws it. */
  planMove(
    move: { personId: number; unitId: number; fromAt: Date; byId: number } | { personId: number; unitId: null },
    now: Date,
  ): Promise<void>
  /** Planned transfers whose day has come. */
  dueMoves(now: Date): Promise<{ id: number; personId: number; unitId: number; byId: number | null }[]>
  settleMove(id: number, now: Date): Promise<boolean>
  /** The definitive superiors from this person upwards, as they are at an instant; stops at a circle. */
  superiorsAbove(personId: number, at: Date): Promise<number[]>
  /** Ends the definitive superior at `fromAt` and begins another one; what was planned from then on is dropped. */
  setSuperior(change: { personId: number; superiorId: number; fromAt: Date }): Promise<void>
  /** The stand-in becomes superior of everyone whose definitive superior the head is; answers how many. */
  appoint(appointment: { headId: number; actingId: number; kind: 'plt' | 'plh'; fromAt: Date; untilAt: Date }): Promise<number>
  /** Ends what `actingId` does in the head's place; answers how many supervisions ended. */
  endActing(acting: { headId: number; actingId: number; now: Date }): Promise<number>
  /** Sets or clears when a person left; the own supervision of a leaver ends. */
  setLeft(personId: number, leftAt: Date | null, now: Date): Promise<void>
}
