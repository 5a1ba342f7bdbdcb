/** Once a night what is over its period is counted, and removed where the office has said so; what one tick leaves the next one takes. */
import { dayOf, instantOn } from '../domain/calendar.js'
import { overdueData, type Retention, removeOverdue } from '../domain/privacy/retention.js'
import type { Stores } from '../domain/stores.js'

const JOB = 'retention'
/** Minutes after midnight of the office: nobody is at work, and backups are usually later. */
const AT_MINUTES = 2 * 60
/** A tick must not hold up the reminders. */
const PORTIONS_A_TICK = 10

export interface KeepRetention {
  stores: Stores
  now: Date
  timeZone: string
  mode: 'off' | 'report' | 'delete'
  retention: Retention
  /** Told how many of each kind were found or removed; kinds without any are left out. */
  report: (counts: Record<string, number>) => void
}

export async function keepRetention({ stores, now, timeZone, mode, retention, report }: KeepRetention): Promise<void> {
  if (mode === 'off') return
  const tonight = instantOn(dayOf(now, timeZone), AT_MINUTES, timeZone)
  if (now < tonight) return
  const last = await stores.retention.lastRun(JOB)
  if (last !== null && last >= tonight) return
  if (mode === 'report') {
    const rows = (await overdueData(stores, retention, now)).filter(({ count }) => count > 0)
    report(Object.fromEntries(rows.map(({ kind, count }) => [kind, count])))
    return stores.retention.ran(JOB, now)
  }
  const { removed, finished } = await removeOverdue(stores, retention, { now, actorId: null, mostPortions: PORTIONS_A_TICK })
  if (removed.length > 0) report(Object.fromEntries(removed.map(({ kind, count }) => [kind, count])))
  if (finished) await stores.retention.ran(JOB, now)
}
