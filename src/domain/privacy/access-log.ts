/**
 * Everyone may read who saw or changed what is held about them (UU 27/2022). The audit is the source, without what would break a
 * confidence: who declared a conflict of interest, what an unrevealed rating holds, and anything about peers and subordinates.
 */
import type { AuditAct } from '../audit/acts.js'

/**
 * shown: with the name of whoever did it. nameless: that it was done, and not by whom. hidden: not at all.
 * office: of the office's whole data, so everybody's.
 */
type Telling = 'shown' | 'nameless' | 'hidden' | 'office'

const TELLING: { [A in AuditAct]?: Telling } = {
  'self-submitted': 'shown',
  'superior-submitted': 'shown',
  // Decision 54: not even when a peer answered.
  'peer-submitted': 'hidden',
  'subordinate-submitted': 'hidden',
  'result-published': 'shown',
  'roster-imported': 'office',
  'unit-changed': 'shown',
  'unit-change-planned': 'shown',
  'superior-changed': 'shown',
  'superior-reported-wrong': 'shown',
  'acting-appointed': 'shown',
  'acting-ended': 'shown',
  'marked-leaver': 'shown',
  'brought-back': 'shown',
  'leave-set': 'shown',
  'account-linked': 'shown',
  'account-unlinked': 'shown',
  'invitations-issued': 'shown',
  'invitation-locked': 'shown',
  'plan-accepted': 'shown',
  'plan-invitation-accepted': 'shown',
  'plan-approved': 'shown',
  'plan-refused': 'shown',
  'plan-declined': 'shown',
  'plan-decline-requested': 'shown',
  'plan-decline-accepted': 'shown',
  'plan-decline-refused': 'shown',
  'plan-cancelled': 'shown',
  'plan-moved-up': 'shown',
  'proof-sent': 'shown',
  'proof-accepted': 'shown',
  'proof-given-back': 'shown',
  'question-asked': 'shown',
  'question-taken': 'shown',
  'question-released': 'shown',
  'question-answered': 'shown',
  'person-card-viewed': 'shown',
  'evidence-seen': 'shown',
  'comparison-seen': 'shown',
  'audit-viewed': 'shown',
  'audit-exported': 'shown',
  'cycle-joined': 'shown',
  'self-extended': 'shown',
  'rating-moved': 'shown',
  'rating-handed-over': 'shown',
  'participation-seen': 'shown',
  'rapor-made': 'shown',
  'results-exported': 'office',
  'backup-taken': 'office',
  'backup-restored': 'office',
  'result-acknowledged': 'shown',
  'result-commented': 'shown',
  // It would tell of levels before the reveal.
  'sent-despite-warning': 'hidden',
  'rater-statistics-seen': 'shown',
  // Before the reveal nobody knows that a note was written; the cited ones are shown by themselves.
  'incident-cited': 'hidden',
  'dialogue-agree': 'shown',
  'dialogue-explain': 'shown',
  'level-revised': 'shown',
  'meeting-proposed': 'shown',
  'meeting-agreed': 'shown',
  'peers-proposed': 'shown',
  'peers-confirmed': 'shown',
  // Decision 55: that it went to other hands, and not who declared why.
  'rating-delegated': 'nameless',
  'rating-returned': 'nameless',
  'appeal-filed': 'shown',
  'appeal-withdrawn': 'shown',
  'appeal-said': 'shown',
  'appeal-decided': 'shown',
  'appeal-decider-named': 'shown',
  'appeal-seen': 'shown',
  // Who stood aside, and that somebody was a peer before, is a confidence too.
  'appeal-recused': 'nameless',
  'peer-role-ended': 'hidden',
  'correction-asked': 'shown',
  'correction-done': 'shown',
  'correction-declined': 'shown',
  'correction-seen': 'shown',
  'person-corrected': 'shown',
  'own-data-exported': 'shown',
}

/** An act nobody has thought about is not told: a test finds each one that is recorded about a person. */
function tellingOf(act: string): Telling {
  return (Object.hasOwn(TELLING, act) ? TELLING[act as AuditAct] : undefined) ?? 'hidden'
}

export const isDecided = (act: AuditAct): boolean => Object.hasOwn(TELLING, act)

const actsThat = (telling: Telling) => Object.keys(TELLING).filter((act) => tellingOf(act) === telling)
/** Told to whom they are about. */
export const ACTS_ABOUT: readonly string[] = [...actsThat('shown'), ...actsThat('nameless')]
/** Told to everybody. */
export const ACTS_OF_OFFICE: readonly string[] = actsThat('office')

/** One line of a person's log. */
export interface AccessEntry {
  id: number
  at: Date
  act: string
  /** Null when the program did it, or when it is not told who. */
  by: { name: string; position: string; isSelf: boolean } | null
  /** It is not told who. */
  nameless: boolean
  /** It was about the office's whole data. */
  ofOffice: boolean
}

/** What the store read, with the name taken away where it is not told. */
export function told({ act, by, ...entry }: Omit<AccessEntry, 'nameless' | 'ofOffice'>): AccessEntry {
  const telling = tellingOf(act)
  const nameless = telling === 'nameless' && by !== null && !by.isSelf
  return { ...entry, act, by: nameless ? null : by, nameless, ofOffice: telling === 'office' }
}
