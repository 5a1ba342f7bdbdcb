/** A superior hears at once that somebody is ready; where that would be a second message of the day, the next reminder says it. */
import { dayOf } from '../calendar.js'
import type { Stores } from '../stores.js'
import { isFreeForNews } from './due-reminders.js'
import type { WorkCalendar } from './working-days.js'

/** Within the transaction that made somebody ready. */
export async function tellReady(
  tx: Pick<Stores, 'reminders' | 'notices'>,
  news: { superiorId: number; cycleId: number; now: Date; calendar: WorkCalendar },
): Promise<void> {
  const { superiorId, cycleId, now, calendar } = news
  const day = dayOf(now, calendar.zone)
  const [facts] = await tx.reminders.facts(now, [superiorId])
  // Someone not linked yet finds it when linked: the outbox keeps it.
  if (facts !== undefined) {
    if (!isFreeForNews(facts, now, calendar)) return
    const isFirst = await tx.reminders.claimDay({ personId: superiorId, onDate: day, rule: `rate:${cycleId}:told`, now })
    if (!isFirst) return
  }
  const key = `rating-ready:${cycleId}:${superiorId}:${day}`
  await tx.notices.add([{ key, personId: superiorId, kind: 'rating-ready', data: { cycleId }, dueAt: now }], now)
}
