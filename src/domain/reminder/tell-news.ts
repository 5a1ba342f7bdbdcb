/** Somebody hears at once of what concerns the own tasks; where that would be a second message of the day, the next reminder says it. */
import { dayOf } from '../calendar.js'
import type { NewNotice } from '../notice/notice.js'
import type { Stores } from '../stores.js'
import { isFreeForNews } from './due-reminders.js'
import type { WorkCalendar } from './working-days.js'

/** Within the transaction that caused it. `rule` is the step of the reminders that this fulfils. */
export async function tellNews(
  tx: Pick<Stores, 'reminders' | 'notices'>,
  news: { personId: number; rule: string; notice: (day: string) => NewNotice; now: Date; calendar: WorkCalendar },
): Promise<void> {
  const { personId, rule, notice, now, calendar } = news
  const day = dayOf(now, calendar.zone)
  const [facts] = await tx.reminders.facts(now, [personId])
  // Someone not linked yet finds it when linked: the outbox keeps it.
  if (facts !== undefined) {
    if (!isFreeForNews(facts, now, calendar)) return
    if (!(await tx.reminders.claimDay({ personId, onDate: day, rule, now }))) return
  }
  await tx.notices.add([notice(day)], now)
}
