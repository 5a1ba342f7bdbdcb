/** A superior hears that somebody is ready. */
import type { Stores } from '../stores.js'
import { tellNews } from './tell-news.js'
import type { WorkCalendar } from './working-days.js'

/** Within the transaction that made somebody ready. */
export async function tellReady(
  tx: Pick<Stores, 'reminders' | 'notices'>,
  news: { superiorId: number; cycleId: number; now: Date; calendar: WorkCalendar },
): Promise<void> {
  const { superiorId, cycleId, now, calendar } = news
  await tellNews(tx, {
    personId: superiorId,
    rule: `rate:${cycleId}:told`,
    now,
    calendar,
    notice: (day) => ({
      key: `rating-ready:${cycleId}:${superiorId}:${day}`,
      personId: superiorId,
      kind: 'rating-ready',
      data: { cycleId },
      dueAt: now,
    }),
  })
}
