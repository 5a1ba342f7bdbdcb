/**
 * A person may ask the office to correct what is held; the office answers within 3x24 hours (UU 27/2022).
 * The law counts hours of the clock: nights, weekends and holidays count.
 */

export const CORRECTION_FIELDS = ['name', 'nip', 'unit', 'position', 'superior', 'phone', 'other'] as const
export type CorrectionField = (typeof CORRECTION_FIELDS)[number]

const HOUR_MS = 3_600_000
export const CORRECTION_HOURS = 3 * 24
/** The admins are reminded when so many hours are left, and once the time is over. */
export const REMIND_HOURS = [24, 4, 0] as const
/** Requests of one person that may wait at once. */
export const MOST_OPEN_CORRECTIONS = 5
/** In characters. */
const CORRECTION_TEXT_MAX = 500

export interface Correction {
  id: number
  personId: number
  personName: string
  unitName: string
  field: CorrectionField
  wrong: string
  right: string
  filedAt: Date
  dueAt: Date
  closedAt: Date | null
  closedByName: string | null
  outcome: 'done' | 'declined' | null
  /** Why it was declined. */
  answer: string | null
}

export interface CorrectionCounts {
  open: number
  overdue: number
}

export function correctionDue(filedAt: Date): Date {
  return new Date(filedAt.getTime() + CORRECTION_HOURS * HOUR_MS)
}

/** Whole hours that are left, rounded up; 0 or less: the time is over. */
export function hoursLeft({ dueAt }: Pick<Correction, 'dueAt'>, now: Date): number {
  return Math.ceil((dueAt.getTime() - now.getTime()) / HOUR_MS)
}

/** The last reminder that has come due by now; null before the first. */
export function reminderDue({ dueAt }: Pick<Correction, 'dueAt'>, now: Date): (typeof REMIND_HOURS)[number] | null {
  return REMIND_HOURS.findLast((hours) => now.getTime() >= dueAt.getTime() - hours * HOUR_MS) ?? null
}

export type Typed = { kind: 'good'; text: string } | { kind: 'empty' } | { kind: 'too-long'; most: number }

export function checkCorrectionText(typed: string): Typed {
  const text = typed.trim()
  if (text === '') return { kind: 'empty' }
  return text.length > CORRECTION_TEXT_MAX ? { kind: 'too-long', most: CORRECTION_TEXT_MAX } : { kind: 'good', text }
}
