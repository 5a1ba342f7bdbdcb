/** What a person may read about the own data: how much is held, and who looked at it. */
import type { AccessEntry } from './access-log.js'
import type { OwnFacts } from './own-facts.js'

/** The kinds of what is held about a person, as /dataku counts them. */
export const HELD_KINDS = [
  'assessments',
  'answers',
  'evidence',
  'statements',
  'results',
  'appeals',
  'plans',
  'questions',
  'corrections',
  'broadcasts',
  'notices',
  'access',
] as const
export type HeldKind = (typeof HELD_KINDS)[number]
export type HeldCounts = Record<HeldKind, number>

export interface PrivacyStore {
  held(personId: number): Promise<HeldCounts>
  phoneOf(personId: number): Promise<string | null>
  /** Newest first, below `beforeId`; only what is told (domain/privacy/access-log.ts). */
  accessLog(personId: number, page: { beforeId: number; most: number }): Promise<AccessEntry[]>
  /** Everything that is held, before it is decided what of it this person may see. */
  facts(personId: number): Promise<OwnFacts | null>
}
