/** Decides who is reminded now; the outbox sends. */
import { sendReminders } from '../domain/reminder/send-reminders.js'
import type { WorkCalendar } from '../domain/reminder/working-days.js'
import type { Stores } from '../domain/stores.js'

export async function remind(parts: {
  stores: Stores
  now: Date
  workCalendar: () => Promise<WorkCalendar>
  wakeOutbox: () => void
}): Promise<void> {
  const { stores, now } = parts
  const written = await sendReminders(stores, { now, calendar: await parts.workCalendar() })
  if (written !== null && written > 0) parts.wakeOutbox()
}
