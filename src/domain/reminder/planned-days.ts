/** What would be sent in a span of time if nobody reacted, counted by day and by what it is about. */
import { type PlannedReminder, plannedPortions } from './planned-reminders.js'
import type { Cause } from './tasks.js'

export interface PlannedDay {
  /** yyyy-mm-dd of the office. */
  onDate: string
  first: Date
  last: Date
  people: number
  /** People told of it. */
  counts: Map<Cause, number>
}

/** In the order of time, days of which there is something to say only. */
export async function plannedDays(...asked: Parameters<typeof plannedPortions>): Promise<PlannedDay[]> {
  const days = new Map<string, PlannedDay>()
  for await (const portion of plannedPortions(...asked)) for (const one of portion) count(days, one)
  return [...days.values()].sort((a, b) => a.onDate.localeCompare(b.onDate))
}

function count(days: Map<string, PlannedDay>, { onDate, at, causes }: PlannedReminder): void {
  const day = days.get(onDate) ?? { onDate, first: at, last: at, people: 0, counts: new Map<Cause, number>() }
  days.set(onDate, day)
  if (at < day.first) day.first = at
  if (at > day.last) day.last = at
  day.people += 1
  for (const cause of new Set(causes.map((one) => one.cause))) day.counts.set(cause, (day.counts.get(cause) ?? 0) + 1)
}
