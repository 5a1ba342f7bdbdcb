/** What each action is done to, as the table of rights (can.ts) sees it. */
import type { AppealState } from '../appeal/appeal.js'
import type { CycleState } from '../cycle/cycle.js'
import type { QuestionSubject } from '../question/question.js'

/** A rater's form as the table sees it. */
export interface RatingSubject {
  kind: 'self' | 'superior' | 'peer' | 'subordinate'
  raterId: number
  rateeId: number
  /** May levels be given or changed now (window, other side's state)? Decided by rating/rating-window.ts. */
  writable: boolean
  /** The ASN has neither sent nor run out of time: there is nothing for the superior to look at yet (C2). */
  waiting: boolean
  /** Both the ASN and the superior have submitted. */
  revealed: boolean
  /** Results are not published yet. */
  cycleOpen: boolean
  /** The time for talking about divergences is not over (dialogue/dialogue-window.ts). */
  dialogueOpen: boolean
}
/** Who rates a person as peer or subordinate. */
export interface PeerSubject {
  rateeId: number
  superiorId: number
  /** They may still be chosen (peer/peer.ts). */
  choosing: boolean
}
/** A superior's rating that may go into other hands. */
export interface DelegationSubject {
  rateeId: number
  raterId: number
  /** Neither sent nor waiting for a name. */
  open: boolean
  /** Delegated to the rater, and never given back before. */
  returnable: boolean
}
/** A published result as the table sees it. */
export interface ResultSubject {
  personId: number
}
/** The same with its cycle: once that is closed nothing is said to it any more. */
export interface OpenResultSubject extends ResultSubject {
  cycleState: CycleState
}

/** An appeal: between these two, and whoever decides it. */
export interface AppealSubject {
  rateeId: number
  raterId: number
  deciderId: number | null
  state: AppealState
}

/** A training in somebody's plan; the superior is whoever it is now, null without one. */
export interface PlanRequestSubject extends ResultSubject {
  superiorId: number | null
}

/** A proof somebody sent; `mentorId` is who confirms it, null when the admins check it. */
export interface ProofSubject extends ResultSubject {
  mentorId: number | null
}

/** Somebody about whom a note may be written; the superior is whoever it is now, null without one. */
export interface IncidentSubject {
  aboutId: number
  superiorId: number | null
}
/** A note of what happened. */
export interface IncidentNoteSubject {
  authorId: number
}

/** A broadcast as somebody who taps under it stands to it. */
export interface ReceivedSubject {
  isRecipient: boolean
}
/** A broadcast; `authorId` is null when the command line made it. */
export interface BroadcastSubject {
  authorId: number | null
}
/** A person of the roster. */
export interface RosterSubject {
  personId: number
}

/** A roster file that waits for its yes, or long work. */
export interface OfficeWorkSubject {
  ownerId: number
}

/** A request to correct data, by whose it is. */
export interface CorrectionSubject {
  personId: number
}

export interface Subjects {
  'see-menu': null
  'see-own-data': null
  'report-superior': null
  'list-own-assessment': null
  /** How many forms this person still has to fill as somebody's superior in an open cycle. */
  'list-people-to-rate': { toRate: number }
  /** Trying the scale on invented cases; the own answers are nobody else's. */
  practise: { toRate: number }
  'see-rating': RatingSubject
  'write-rating': RatingSubject
  'add-evidence': RatingSubject
  'see-evidence': RatingSubject
  'see-comparison': RatingSubject
  /** The own notes about somebody one leads, and writing another. */
  'note-incident': IncidentSubject
  /** One note: reading and removing it. */
  'see-incident-note': IncidentNoteSubject
  /** The own notes beside the items of a form, and putting one into a reason. */
  'cite-incident': RatingSubject
  /** Notes that the reasons of a rating cite. */
  'see-cited-notes': RatingSubject
  /** To agree, explain or revise, and to find a time for talking: the superior's rating names both sides. */
  'take-part-in-dialogue': RatingSubject
  /** A reason or a note beside a level. */
  'write-words': RatingSubject
  /** The forms this person has as somebody's peer or subordinate. */
  'list-peers-to-rate': null
  'propose-peers': PeerSubject
  'confirm-peers': PeerSubject
  /** A conflict of interest between the two (E7). */
  'declare-conflict': DelegationSubject
  'return-rating': DelegationSubject
  'list-own-results': null
  'see-result': ResultSubject
  /** That it was read: seen, not agreed. */
  'acknowledge-result': ResultSubject
  'comment-result': OpenResultSubject
  'answer-fairness': OpenResultSubject
  'list-appeals': null
  'appeal-result': ResultSubject
  'see-appeal': AppealSubject
  'write-appeal': AppealSubject
  'withdraw-appeal': AppealSubject
  /** Words of either side once it is filed. */
  'answer-appeal': AppealSubject
  'decide-appeal': AppealSubject
  /** How many, and how old. */
  'count-appeals': null
  /** Where the roster names nobody who could decide. */
  'name-decider': Pick<AppealSubject, 'rateeId' | 'raterId'>
  'see-plan': ResultSubject
  'set-reminders': null
  'change-plan': ResultSubject
  'answer-plan': PlanRequestSubject
  'check-proof': ProofSubject
  'ask-question': null
  'read-faq': null
  /** The own one: as a draft, and when answered. */
  'see-question': QuestionSubject
  /** The list of open ones, and their number. */
  'answer-questions': null
  'answer-question': QuestionSubject
  'manage-faq': null
  'see-participation': null
  /** Counts of what the superiors below have not rated. */
  'see-waiting-below': null
  'see-cycle': null
  'manage-cycle': null
  /** The workbook of a cycle and the rapors of a unit: everybody's numbers leave the bot as a file. */
  'export-results': null
  'see-dashboard': null
  'see-unit-gaps': null
  /** How fair people find it, in groups of five and more. */
  'see-fairness': null
  /** How each superior rated, by name, and how well the items hold together; once results are published. */
  'see-rater-statistics': null
  'see-reliability': null
  /** How oneself rated. */
  'see-own-rating-style': null
  /** The own people and the counts of everybody below them. */
  'see-team': null
  'see-coverage': null
  /** Numbers of fewer than five people (K4): only whoever works with these people by name. */
  'see-small-groups': null
  'plan-class': null
  /** To say that a broadcast is understood, and to answer its question. */
  'receive-broadcast': ReceivedSubject
  'see-broadcast-report': null
  'manage-broadcasts': null
  'edit-broadcast': BroadcastSubject
  'approve-broadcast': BroadcastSubject
  'record-opening-message': null
  /** Import, search, transfers, superiors, invitations. */
  'manage-roster': null
  /** Taking the Telegram account from somebody, or marking somebody as leaver: the office's acts about other people. */
  'remove-person': RosterSubject
  /** The competency dictionary with its required levels: browse, download, bring in a new version. */
  'manage-framework': null
  /** The training catalogue likewise. */
  'manage-catalogue': null
  /** The yes or no to a file, and the end of long work: whoever began it. */
  'decide-office-work': OfficeWorkSubject
  /** The own data: a request to correct it, a copy of it, and the own Telegram account taken away. */
  'ask-correction': null
  'export-own-data': null
  'unlink-oneself': null
  /** The list of requests to correct data, their number, and the texts that the agency completes (DPIA, retention). */
  'see-corrections': null
  'manage-privacy': null
  /** One of them. */
  'answer-correction': CorrectionSubject
  /** Every entry of the audit, and its export. */
  'see-audit': null
}
export type Action = keyof Subjects
