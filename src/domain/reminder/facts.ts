/** What is known of a person when it is decided whether to remind: plain rows; what follows from them at an instant is in tasks.ts. */

export interface ReminderSetting {
  /** Own hour, one of REMINDER_HOURS; null: 9. */
  hour: number | null
  pausedUntil: Date | null
  snoozedUntil: Date | null
}

/** A form not sent yet, and from when its rater may fill it. */
interface WaitingForm {
  raterId: number
  readyFrom: Date
}

interface SuperiorForms {
  cycleId: number
  until: Date
  forms: readonly WaitingForm[]
}

/** Dialogues of an open cycle in which this person is one side. */
export interface DialogueFacts {
  cycleId: number
  openedAt: Date
  /** Last instant; null: until the publication. */
  until: Date | null
  /** When the other side last did something: sent the form that showed the difference, said or changed something. */
  newsAt: Date | null
  /** When this person last heard of it. */
  toldAt: Date | null
  /** The own dialogue: items; those of the team: people. And of these, where this person has said nothing yet. */
  count: number
  silent: number
}

/** `isAnswered`: the rater has said something. */
interface FiledAppeal {
  appealId: number
  filedAt: Date
  isAnswered: boolean
}

export interface PersonFacts {
  id: number
  nip: string
  setting: ReminderSetting
  absences: readonly { fromAt: Date; untilAt: Date }[]
  /** Keys of the steps already sent (rule of reminder_sent), and the days on which a reminder went out. */
  sent: ReadonlySet<string>
  remindedOn: ReadonlySet<string>
  /** When an announcement reached this person or, still waiting in the outbox, is about to: no reminder on that day. */
  announcedAt: readonly Date[]
  /** The own self-assessment, not sent yet. */
  self: { cycleId: number; opensAt: Date; until: Date } | null
  /** Ratings to give, not sent yet; `toldAt`: when this person last heard of them. */
  rate: (SuperiorForms & { selfUntil: Date; toldAt: Date | null }) | null
  /** Forms to fill as somebody's peer or subordinate, not sent yet; since when each is asked for. */
  peers: { cycleId: number; askedAt: readonly Date[]; until: Date; toldAt: Date | null } | null
  /** Ratings that the superiors below this person have not sent. */
  escalation: SuperiorForms | null
  /** About the own assessment, and about those this person has rated. */
  dialogue: DialogueFacts | null
  dialogueTeam: DialogueFacts | null
  /** Talks to come that both sides agreed to, by the superior's rating. */
  meetings: readonly { ratingId: number; at: Date; agreedAt: Date }[]
  /** Approved trainings with a class to come. */
  classes: readonly { entryId: number; startsAt: Date }[]
  /** Approved trainings without a proof, by the day they should be done. */
  unproven: readonly { entryId: number; finishBy: Date }[]
  /** Recommendations and invitations that this person has not answered. */
  unanswered: readonly { ref: string; since: Date; count: number }[]
  /** Requests of the team, and proofs, that wait for this person. */
  approvals: readonly { entryId: number; since: Date }[]
  proofs: readonly { entryId: number; since: Date }[]
  /** Own appeals that were begun (an item or a reason) and never filed. */
  appealDrafts: readonly { appealId: number; begunAt: Date; receivedAt: Date }[]
  /** Appeals this person decides, undecided, and those filed against an own rating and not answered. */
  appealsToDecide: readonly FiledAppeal[]
  appealsToAnswer: readonly FiledAppeal[]
  /** For admins and pimpinan: since when there is something to tell weekly. */
  digestSince: Date | null
}
