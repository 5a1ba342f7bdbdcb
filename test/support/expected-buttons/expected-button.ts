/** One button of the table, and the kinds that stand in more than one part of it. */
import { can } from '../../../src/domain/access/can.js'
import type { Action } from '../../../src/domain/access/subjects.js'
import type { Member } from '../../../src/domain/roster/member.js'
import type { Targets } from './targets.js'

export interface ExpectedTap {
  data: string
  allowed: (member: Member) => boolean
}
/**
 * reads: shows something, stores nothing. writes: stores something, the cycle stays where it is.
 * advances: moves the form or the cycle on, so that the table taps it only where it must be refused.
 */
export type Effect = 'reads' | 'writes' | 'advances'
export interface ExpectedButton {
  effect: Effect
  taps: (targets: Targets) => ExpectedTap[]
  /** Refused with a screen that says so, instead of a window over the chat. */
  refusedOnScreen?: string
}

export type PlainAction = Extract<
  Action,
  | 'see-menu'
  | 'see-own-data'
  | 'report-superior'
  | 'list-own-assessment'
  | 'list-own-results'
  | 'list-peers-to-rate'
  | 'list-appeals'
  | 'see-participation'
  | 'see-waiting-below'
  | 'see-cycle'
  | 'manage-cycle'
  | 'export-results'
  | 'manage-framework'
  | 'manage-catalogue'
  | 'see-dashboard'
  | 'see-unit-gaps'
  | 'see-fairness'
  | 'see-small-groups'
  | 'see-team'
  | 'see-coverage'
  | 'see-own-rating-style'
  | 'plan-class'
  | 'manage-roster'
  | 'see-audit'
  | 'ask-correction'
  | 'export-own-data'
  | 'unlink-oneself'
  | 'see-corrections'
  | 'manage-privacy'
  | 'set-reminders'
  | 'ask-question'
  | 'read-faq'
  | 'answer-questions'
  | 'manage-faq'
  | 'see-broadcast-report'
  | 'manage-broadcasts'
  | 'record-opening-message'
>
export function plain(action: PlainAction, effect: Effect, data: string): ExpectedButton {
  return { effect, taps: () => [{ data, allowed: (member) => can(member, action, null) }] }
}
/** Of what does not stand there: as if it did not exist. */
export function ofNobody(data: string): ExpectedButton {
  return { effect: 'writes', taps: () => [{ data, allowed: () => false }] }
}
/** About the person whose forms these are; the office's acts about a person are not about oneself. */
export function ofPerson(
  action: 'manage-roster' | 'remove-person' | 'manage-cycle',
  effect: Effect,
  data: (person: number) => string,
): ExpectedButton {
  return {
    effect,
    taps: ({ forms }) => {
      const personId = forms[0]?.ratee.id ?? 1
      const allowed = (member: Member) => (action === 'manage-roster' ? can(member, action, null) : can(member, action, { personId }))
      return [{ data: data(personId), allowed }]
    },
  }
}
/** A request of that person to correct data. */
export function ofCorrection(effect: Effect, data: (correction: number) => string): ExpectedButton {
  return {
    effect,
    taps: ({ correction: { id, personId } }) => [{ data: data(id), allowed: (member) => can(member, 'answer-correction', { personId }) }],
  }
}
/** What the buttons of items and competencies are tapped for. */
export const item = 'INT1'
export const competency = 'INT'
