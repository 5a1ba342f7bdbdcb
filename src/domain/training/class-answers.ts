/** The office sees of each class it planned how many said yes, how many have not answered, and how many will not come. */
import type { PlanState } from './plan.js'

export const CLASS_ANSWERS = ['yes', 'waiting', 'no', 'joined'] as const
export type ClassAnswer = (typeof CLASS_ANSWERS)[number]
export type ClassAnswerCounts = Record<ClassAnswer, number>

const ANSWER_OF: Readonly<Record<PlanState, ClassAnswer>> = {
  invited: 'waiting',
  approved: 'yes',
  proof_sent: 'yes',
  verified: 'yes',
  // The superior has not decided yet, but the person will not come unless told to.
  decline_requested: 'no',
  declined: 'no',
  cancelled: 'no',
  refused: 'no',
  // Not invited: came by the own plan, to a seat that became free.
  requested: 'joined',
  waitlisted: 'joined',
}

export function classAnswerOf(state: PlanState): ClassAnswer {
  return ANSWER_OF[state]
}

/** Counts people by state into answers. */
export function countAnswers(states: readonly { state: PlanState; people: number }[]): ClassAnswerCounts {
  const counts: ClassAnswerCounts = { yes: 0, waiting: 0, no: 0, joined: 0 }
  for (const { state, people } of states) counts[classAnswerOf(state)] += people
  return counts
}
