/** The dialogue has a time box: until its date, or the publication where there is none; the publication ends it in any case. */
import type { Cycle } from '../cycle/cycle.js'

export type DialogueWindow =
  | { kind: 'open'; until: Date | null }
  /** Its date has passed. */
  | { kind: 'over'; until: Date }
  /** The results are out, or the cycle never opened. */
  | { kind: 'published' }

/** Whether both sides may still speak; the last instant of the date is itself included. */
export function dialogueWindow({ state, dialogueUntil }: Pick<Cycle, 'state' | 'dialogueUntil'>, now: Date): DialogueWindow {
  if (state !== 'open') return { kind: 'published' }
  return dialogueUntil !== null && now > dialogueUntil ? { kind: 'over', until: dialogueUntil } : { kind: 'open', until: dialogueUntil }
}
