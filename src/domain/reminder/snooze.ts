/** `Ingatkan besok` puts everything off to the next working day, unless a deadline lies before it. */
import { dayOf, instantOn } from '../calendar.js'
import type { Stores } from '../stores.js'
import { tasksOf } from './tasks.js'
import { addDays, type WorkCalendar, workingDay } from './working-days.js'

type SnoozeOutcome = { kind: 'nothing-left' } | { kind: 'too-late'; deadline: Date } | { kind: 'snoozed'; until: Date }

const DEFAULT_HOUR = 9

export async function snooze(
  stores: Pick<Stores, 'reminders'>,
  request: { personId: number; now: Date; calendar: WorkCalendar },
): Promise<SnoozeOutcome> {
  const { personId, now, calendar } = request
  const [facts] = await stores.reminders.facts(now, [personId])
  const tasks = facts === undefined ? [] : tasksOf(facts, now, calendar).filter(({ cause }) => cause !== 'digest')
  const [deadline] = tasks.map(({ until }) => until).sort((a, b) => a.getTime() - b.getTime())
  if (facts === undefined || deadline === undefined) return { kind: 'nothing-left' }
  const tomorrow = workingDay(addDays(dayOf(now, calendar.zone), 1), 1, calendar)
  const until = instantOn(tomorrow, (facts.setting.hour ?? DEFAULT_HOUR) * 60, calendar.zone)
  if (deadline <= until) return { kind: 'too-late', deadline }
  await stores.reminders.saveSetting(personId, { snoozedUntil: until })
  return { kind: 'snoozed', until }
}
