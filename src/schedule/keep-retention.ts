/** Once a night what is over its period is counted, and removed where the office has said so; what one tick leaves the next one takes. */
import { overdueData, type Retention, removeOverdue } from '../domain/privacy/retention.js'
import { eachNight, type Night } from './each-night.js'

/** Minutes after midnight of the office: nobody is at work, and backups are usually later. */
const AT_MINUTES = 2 * 60
/** A tick must not hold up the reminders. */
const PORTIONS_A_TICK = 10

export interface KeepRetention extends Night {
  mode: 'off' | 'report' | 'delete'
  retention: Retention
  /** Told how many of each kind were found or removed; kinds without any are left out. */
  report: (counts: Record<string, number>) => void
}

export async function keepRetention({ mode, retention, report, ...night }: KeepRetention): Promise<void> {
  const { stores, now } = night
  if (mode === 'off') return
  await eachNight('retention', night, AT_MINUTES, async () => {
    if (mode === 'report') {
      const rows = (await overdueData(stores, retention, now)).filter(({ count }) => count > 0)
      report(Object.fromEntries(rows.map(({ kind, count }) => [kind, count])))
      return true
    }
    const { removed, finished } = await removeOverdue(stores, retention, { now, actorId: null, mostPortions: PORTIONS_A_TICK })
    if (removed.length > 0) report(Object.fromEntries(removed.map(({ kind, count }) => [kind, count])))
    return finished
  })
}
