/** A person of the roster as the bot meets them: with unit, Telegram account and the roles that follow from the roster. */
import type { Bidang, EmploymentStatus, Jenjang, PersonRole } from './person.js'

export interface Member {
  id: number
  nip: string
  name: string
  position: string
  jenjang: Jenjang
  bidang: Bidang
  unitName: string
  status: EmploymentStatus
  role: PersonRole
  /** True when someone names this person as superior now. */
  leads: boolean
  /** Null until linked. */
  telegramId: number | null
  /** Language code chosen by the person, e.g. id. */
  language: string
  /** The privacy notice version this person has understood; null before. */
  privacyVersion: string | null
  /** True while a typed dialogue waits for this person's next message. */
  dialogOpen: boolean
}

/** The name and position of somebody's superior, for a screen. */
export interface Superior {
  id: number
  name: string
  position: string
}

/** What the roster store must offer to the bot's screens. */
export interface PeopleStore {
  byTelegramId(telegramId: number, now: Date): Promise<Member | null>
  byId(personId: number, now: Date): Promise<Member | null>
  superiorOf(personId: number, now: Date): Promise<Superior | null>
  /** Ids of everyone with a role, linked or not, who has not left. */
  idsWithRole(role: PersonRole): Promise<number[]>
  setLanguage(personId: number, language: string): Promise<void>
  reportRosterFault(report: { personId: number; kind: string; text: string; now: Date }): Promise<void>
  /** Telegram told that this account cannot be reached (blocked or deactivated), or that it can again: then what was not delivered waits to be sent. */
  markReachable(telegramId: number, reachable: boolean, now: Date): Promise<void>
}
