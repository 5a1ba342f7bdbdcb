/** At a tick whoever is due gets one notice, written with the steps it fulfils, so that nothing is sent twice and a missed tick is made up. */
import { dayOf, minuteOfDay } from '../calendar.js'
import type { Stores } from '../stores.js'
import { dueReminders } from './due-reminders.js'
import { isOfficeTime, type WorkCalendar } from './working-days.js'

const JOB = 'reminders'
/** People per transaction. */
const STEP = 200

/** Answers how many notices were written; null when nothing can have changed since the last look. */
export async function sendReminders(stores: Stores, { now, calendar }: { now: Date; calendar: WorkCalendar }): Promise<number | null> {
  if (!isOfficeTime(now, calendar)) return null
  const last = await stores.reminders.lastRun(JOB)
  if (last !== null && last <= now && slotOf(last, calendar) === slotOf(now, calendar)) return null
  const due = dueReminders({ people: await stores.reminders.facts(now), calendar }, now)
  let written = 0
  for (let start = 0; start < due.length; start += STEP)
    written += await stores.transaction((tx) => tx.reminders.record(due.slice(start, start + STEP), now))
  // Only now: a process that dies above is made up at the next tick.
  await stores.reminders.markRun(JOB, now)
  return written
}

const SLOT_MINUTES = 10

/** People are looked at every ten minutes: who was linked, came back or was put off meanwhile is found. */
function slotOf(at: Date, { zone }: WorkCalendar): string {
  return `${dayOf(at, zone)} ${Math.floor(minuteOfDay(at, zone) / SLOT_MINUTES)}`
}
