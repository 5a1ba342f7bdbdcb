/** What is done once a night of the office, by whichever process comes first; one that was off at that hour does it when it is back. */
import { dayOf, instantOn } from '../domain/calendar.js'
import type { Stores } from '../domain/stores.js'

export interface Night {
  stores: Stores
  now: Date
  timeZone: string
}

/** `work` answers whether it came to its end; if not, the next tick goes on. `atMinutes`: after midnight. */
export async function eachNight(
  job: string,
  { stores, now, timeZone }: Night,
  atMinutes: number,
  work: () => Promise<boolean>,
): Promise<void> {
  const tonight = instantOn(dayOf(now, timeZone), atMinutes, timeZone)
  if (now < tonight) return
  const last = await stores.retention.lastRun(job)
  if (last !== null && last >= tonight) return
  if (await work()) await stores.retention.ran(job, now)
}
