/** At a tick whoever is due gets one notice, written with the steps it fulfils, so that nothing is sent twice and a missed tick is made up. */
import { dayOf, minuteOfDay } from '../calendar.js'
import type { Stores } from '../stores.js'
import { dueReminders } from './due-reminders.js'
import { isOfficeTime, type WorkCalendar } from './working-days.js'

const JOB = 'reminders'
/** People looked at together: memory is bounded however large the office is, and others get their turn in between. */
const LOOK = 2_000
/** People per transaction. */
const STEP = 500

/** Answers how many notices were written; null when nothing can have changed since the last look. */
export async function sendReminders(stores: Stores, { now, calendar }: { now: Date; calendar: WorkCalendar }): Promise<number | null> {
  if (!isOfficeTime(now, calendar)) return null
  const last = await stores.reminders.lastRun(JOB)
  if (last !== null && last <= now && slotOf(last, calendar) === slotOf(now, calendar)) return null
  let written = 0
  for (const ids of await peopleToLookAt(stores)) {
    const due = dueReminders({ people: await stores.reminders.facts(now, ids), calendar }, now)
    for (let start = 0; start < due.length; start += STEP)
      written += await stores.transaction((tx) => tx.reminders.record(due.slice(start, start + STEP), now))
  }
  // Only now: a process that dies above is made up at the next tick.
  await stores.reminders.markRun(JOB, now)
  return written
}

/** Everyone who can be reached, in portions. */
export async function peopleToLookAt({ reminders }: Pick<Stores, 'reminders'>): Promise<number[][]> {
  const everyone = await reminders.reachable()
  return Array.from({ length: Math.ceil(everyone.length / LOOK) }, (_, part) => everyone.slice(part * LOOK, (part + 1) * LOOK))
}

const SLOT_MINUTES = 10

/** People are looked at every ten minutes: who was linked, came back or was put off meanwhile is found. */
function slotOf(at: Date, { zone }: WorkCalendar): string {
  return `${dayOf(at, zone)} ${Math.floor(minuteOfDay(at, zone) / SLOT_MINUTES)}`
}
