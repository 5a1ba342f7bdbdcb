/** Peers and subordinates rate beside the superior where the cycle gives them weight: the ASN proposes, the superior confirms three to six. */
import type { Cycle } from '../cycle/cycle.js'
import type { CycleRules } from '../cycle/cycle-rules.js'
import type { Form } from '../rating/form-view.js'
import { FEWEST_PEERS } from '../scoring/peers-score.js'
import type { NewSuperior } from './new-superior.js'

/** Fewer could be told apart; more would cost more people's time than their mean gains. */
export const FEWEST_CONFIRMED = FEWEST_PEERS
export const MOST_CONFIRMED = 6

export type PeerKind = 'peer' | 'subordinate'
export type NominationState = 'proposed' | 'confirmed' | 'refused'

export interface Nomination {
  personId: number
  name: string
  kind: PeerKind
  state: NominationState
  /** The superior put this person in; else the ASN proposed. */
  addedBySuperior: boolean
}

/** Whoever could be asked: linked people of the own unit and own subordinates, neither the ASN nor the superior. */
export interface PeerCandidate {
  personId: number
  name: string
  position: string
  kind: PeerKind
}

/** Who is to rate one person beside the superior. */
export interface PeerChoice {
  assessmentId: number
  ratee: { id: number; name: string }
  superiorId: number
  cycle: Cycle
  nominations: readonly Nomination[]
}

/** One of the people for whom a superior confirms. */
export interface PeerChoiceLine {
  assessmentId: number
  name: string
  proposed: number
  confirmed: number
}

export interface PeerStore {
  /** The assessment of a person in the newest open cycle that gives peers weight; null without one. */
  ownChoiceId(personId: number): Promise<number | null>
  choice(assessmentId: number): Promise<PeerChoice | null>
  /** By name; `words` must all be in it. */
  candidates(
    of: PeerChoice,
    page: { words: readonly string[]; from: number; most: number; now: Date },
  ): Promise<{ total: number; people: PeerCandidate[] }>
  /** Null when this person cannot be asked. */
  candidate(of: PeerChoice, personId: number, now: Date): Promise<PeerCandidate | null>
  /** Within a transaction: whoever changes the choice of this assessment waits for whoever does. */
  lock(assessmentId: number): Promise<void>
  put(nomination: {
    assessmentId: number
    personId: number
    kind: PeerKind
    state: 'proposed' | 'refused'
    bySuperiorId: number | null
    now: Date
  }): Promise<void>
  remove(assessmentId: number, personId: number): Promise<void>
  /** Those proposed are confirmed, each with an empty form of their own. */
  confirm(assessmentId: number, by: { superiorId: number; now: Date }): Promise<void>
  /** The people of a superior in open cycles that give peers weight, by name. */
  toConfirm(superiorId: number): Promise<PeerChoiceLine[]>
  /** The forms this person has as somebody's peer or subordinate in open cycles. */
  forms(raterId: number): Promise<Form[]>
  /** Whoever of these was to rate the same assessment without a name is no peer of it any more, answers included; those it was so of. */
  endRoles(moved: readonly NewSuperior[]): Promise<NewSuperior[]>
  /** Those of whom a proposal was sent and nobody is confirmed yet. */
  withWaitingProposal(moved: readonly NewSuperior[]): Promise<NewSuperior[]>
  /** What each peer of a cycle answered, and whether and when: gone for good. The means stay in the results. */
  forget(cycleId: number): Promise<void>
}

/** May people still be chosen? Until the rating ends: whoever is asked needs time left to answer. */
export function isChoosing({ cycle, nominations }: Pick<PeerChoice, 'cycle' | 'nominations'>, now: Date): boolean {
  return cycle.state === 'open' && cycle.rules.weights.peers > 0 && now <= cycle.ratingUntil && !isConfirmed(nominations)
}

export function isConfirmed(nominations: readonly Nomination[]): boolean {
  return nominations.some(({ state }) => state === 'confirmed')
}

/** What the ASN proposed. Whom the superior adds or takes out the ASN does not learn: the less is known, the freer the answers. */
export function proposedByRatee(nominations: readonly Nomination[]): Nomination[] {
  return nominations.filter(({ addedBySuperior }) => !addedBySuperior)
}

/** Those who will be asked if the superior confirms now. */
export function chosenNow(nominations: readonly Nomination[]): Nomination[] {
  return nominations.filter(({ state }) => state === 'proposed')
}

/** A number made of those chosen: a button that confirms carries what was shown. */
export function choiceMark(nominations: readonly Nomination[]): number {
  const ids = chosenNow(nominations).map(({ personId }) => personId)
  return ids.sort((a, b) => a - b).reduce((mark, id) => (mark * 31 + id) % 1_000_000_007, 7)
}

/** How much the peers' mean may count at a tap, in per cent; 0 turns it off. Other weights are typed. */
export const PEER_SHARES = [0, 10, 20, 30] as const

/** The rules with so many per cent for peers; superior and self share the rest as before. */
export function withPeers(rules: CycleRules, percent: (typeof PEER_SHARES)[number]): CycleRules {
  const { superior, self } = rules.weights
  if (percent === 0) return { ...rules, weights: { superior: superior + self === 0 ? 1 : superior, self, peers: 0 } }
  const rest = 100 - percent
  const own = superior + self === 0 ? 0 : Math.round((self / (superior + self)) * rest)
  return { ...rules, weights: { superior: rest - own, self: own, peers: percent } }
}

/** Whether so many may be confirmed. */
export function confirmable(count: number): 'good' | 'too-few' | 'too-many' {
  if (count < FEWEST_CONFIRMED) return 'too-few'
  return count > MOST_CONFIRMED ? 'too-many' : 'good'
}

/** The choice as the table of rights sees it. */
export function peerSubject(choice: PeerChoice, now: Date) {
  return { rateeId: choice.ratee.id, superiorId: choice.superiorId, choosing: isChoosing(choice, now) }
}
