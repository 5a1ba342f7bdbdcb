/** What deciding, sending and setting reminders needs stored. */
import type { DueReminder } from './due-reminders.js'
import type { PersonFacts, ReminderSetting } from './facts.js'

/** Hours a person may choose, all in office time. */
export const REMINDER_HOURS = [8, 9, 10, 11, 12, 13, 14, 15, 16] as const

export interface ReminderStore {
  /** Everyone who can be reached, or these people only, as things stand at `now`. */
  facts(now: Date, personIds?: readonly number[]): Promise<PersonFacts[]>
  /**
   * Within a transaction: writes each reminder's steps and its day, and a notice for those of which all were new:
   * unique per person, rule and date, whoever else does the same at this moment. Answers how many notices.
   */
  record(reminders: readonly DueReminder[], now: Date): Promise<number>
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
