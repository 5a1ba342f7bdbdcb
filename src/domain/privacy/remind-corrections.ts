/** Whoever has not answered in time is reminded while there still is time, and once when it is over: the clock is the law's. */
import type { Stores } from '../stores.js'
import { tellAdmins } from './ask-correction.js'
import { REMIND_HOURS, reminderDue } from './correction.js'

/** Answers how many requests admins were reminded of; twice in the same hours is once. */
export async function remindCorrections(stores: Stores, now: Date): Promise<number> {
  const soon = new Date(now.getTime() + REMIND_HOURS[0] * 3_600_000)
  const due = await stores.corrections.dueBy(soon)
  for (const correction of due) {
    const hours = reminderDue(correction, now)
    if (hours !== null) await tellAdmins(stores, { correction, step: `left-${hours}`, now })
  }
  return due.length
}
