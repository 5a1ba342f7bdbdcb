/** A training in a person's plan goes from the person's yes through the superior's to a verified proof; each step is asked of `mayBecome`. */

export const PLAN_STATES = [
  /** The office planned a class for this person and waits for the answer; the seat is held. */
  'invited',
  /** The person said yes; the superior has not answered yet. The seat, if the training has classes, is held. */
  'requested',
  /** The person said yes, but the class is full. */
  'waitlisted',
  /** The superior said yes: the training may begin. */
  'approved',
  /** The person sent a certificate or report; the admin (or the mentor) has not looked yet. */
  'proof_sent',
  /** The proof was accepted: its JP count, once. */
  'verified',
  /** The superior said no, with a reason; the seat is free again. */
  'refused',
  /** The person declines a mandatory training with a reason; the superior has not answered yet. */
  'decline_requested',
  /** Declined with a reason; the next best was recommended. */
  'declined',
  /** Given up after it had been approved or requested; the seat is free again. */
  'cancelled',
] as const
export type PlanState = (typeof PLAN_STATES)[number]

const NEXT: Readonly<Record<PlanState, readonly PlanState[]>> = {
  invited: ['approved', 'declined', 'decline_requested'],
  requested: ['approved', 'refused', 'cancelled', 'requested', 'waitlisted'],
  waitlisted: ['requested', 'cancelled', 'waitlisted'],
  approved: ['proof_sent', 'cancelled', 'approved'],
  // A proof that does not convince goes back with a word why.
  proof_sent: ['verified', 'approved', 'proof_sent'],
  verified: [],
  refused: ['requested', 'waitlisted', 'declined', 'decline_requested'],
  // A superior who does not accept the decline sends it back: to the office's invitation, or to the plan with a word why.
  decline_requested: ['declined', 'requested', 'waitlisted', 'invited', 'refused'],
  declined: ['requested', 'waitlisted'],
  cancelled: ['requested', 'waitlisted', 'declined', 'decline_requested'],
}

export function mayBecome(from: PlanState, to: PlanState): boolean {
  return NEXT[from].includes(to)
}

/** While in one of these, the same training is not planned a second time. */
export const ACTIVE_STATES: readonly PlanState[] = [
  'invited',
  'requested',
  'waitlisted',
  'approved',
  'proof_sent',
  'verified',
  'decline_requested',
]

/** Unique among active entries: nobody plans one training twice. Null once it leads nowhere. */
export function activeKeyOf(entry: { personId: number; trainingId: number; state: PlanState }): string | null {
  return ACTIVE_STATES.includes(entry.state) ? `${entry.personId}:${entry.trainingId}` : null
}
