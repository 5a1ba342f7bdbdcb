/** What deciding, sending and setting reminders needs stored. */
import type { DueReminder } from './due-reminders.js'
import type { PersonFacts, ReminderSetting } from './facts.js'

/** Hours a person may choose, all in office time. */
export const REMINDER_HOURS = [8, 9, 10, 11, 12, 13, 14, 15, 16] as const

export interface ReminderStore {
  /** Everyone who can be reached, in the order in which they are looked at. */
  reachable(): Promise<number[]>
  /** Those of these people who can be reached, as things stand at `now`, in that same order. What waits in the outbox goes out at `outboxAt`. */
  facts(now: Date, personIds: readonly number[], outboxAt?: Date): Promise<PersonFacts[]>
  /**
   * Within a transaction: takes each person's day, and where it was free writes the steps and the notice: unique per person,
   * rule and date, whoever else does the same at this moment. Answers how many notices.
   */
  record(reminders: readonly DueReminder[], now: Date): Promise<number>
  /** Takes the person's one message of a day for something that is no reminder; false when the day has had its message. */
  claimDay(claim: { personId: number; onDate: string; rule: string; now: Date }): Promise<boolean>
  /** People ready to be rated whom the superiors directly below this person have not rated, by the unit they work in, most first. */
  waitingBelow(personId: number, now: Date): Promise<{ unit: string; count: number }[]>
  setting(personId: number): Promise<ReminderSetting>
  saveSetting(personId: number, change: Partial<ReminderSetting>): Promise<void>
  /** Those not over yet, earliest first. */
  absences(personId: number, now: Date): Promise<{ id: number; fromAt: Date; untilAt: Date }[]>
  /** The same leave twice is one. */
  addAbsence(absence: { personId: number; fromAt: Date; untilAt: Date; reason: string }): Promise<void>
  /** False when this person has no such leave. */
  removeAbsence(personId: number, id: number): Promise<boolean>
  /** The office's own days off, earliest first. */
  holidays(): Promise<{ onDate: string; name: string }[]>
  addHoliday(holiday: { onDate: string; name: string }): Promise<void>
  removeHoliday(onDate: string): Promise<boolean>
  lastRun(job: string): Promise<Date | null>
  markRun(job: string, now: Date): Promise<void>
}
