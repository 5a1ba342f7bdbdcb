/** A question waits as a draft until its asker sends it, with the name or without; then one admin takes it and answers once (J6). */

/** In characters, after trimming. */
export const QUESTION_LENGTH = { least: 10, most: 1000 } as const
export const ANSWER_LENGTH = { least: 5, most: 2000 } as const
/** Questions of one person that may wait for an answer at once. */
export const MOST_OPEN_QUESTIONS = 5
/** A question that somebody took and left unanswered so long may be taken by another. */
export const TAKEN_FOR_MS = 24 * 3_600_000
/** An anonymous question names its broadcast only when so many received it, from more than one unit: or it would tell who asks (K4). */
export const CROWD = { people: 5, units: 2 } as const

export interface Question {
  id: number
  personId: number
  anonymous: boolean
  text: string
  broadcast: { id: number; title: string } | null
  /** Null while a draft. */
  askedAt: Date | null
  takenById: number | null
  takenAt: Date | null
  answer: string | null
  answeredAt: Date | null
  faqEntryId: number | null
}

/** What an admin may know of a question: nothing here says who asks it without a name. */
export interface AdminsQuestion extends Omit<Question, 'personId' | 'askedAt'> {
  /** Null for one asked without a name. */
  asker: { name: string; unitName: string } | null
  /** Null for one asked without a name: the hour may tell who it was. */
  askedAt: Date | null
  takenByName: string | null
}

/** What the table of rights must know of a question. */
export interface QuestionSubject {
  personId: number
}

export type TextCheck = { kind: 'good'; text: string } | { kind: 'too-short'; least: number } | { kind: 'too-long'; most: number }

export function checkLength(typed: string, { least, most }: { least: number; most: number }): TextCheck {
  const text = typed.trim()
  if (text.length < least) return { kind: 'too-short', least }
  return text.length > most ? { kind: 'too-long', most } : { kind: 'good', text }
}
