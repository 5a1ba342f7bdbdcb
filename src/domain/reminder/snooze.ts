/** `Ingatkan besok` puts everything off to the next working day, unless a deadline lies before it. */
import { dayOf, instantOn } from '../calendar.js'
import type { Stores } from '../stores.js'
import { tasksOf } from './tasks.js'
import { earliest, tellMinutes } from './tell-hour.js'
import { addDays, type WorkCalendar, workingDay } from './working-days.js'

type SnoozeOutcome = { kind: 'nothing-left' } | { kind: 'too-late'; deadline: Date } | { kind: 'snoozed'; until: Date }

export async function snooze(
  stores: Pick<Stores, 'reminders'>,
  request: { personId: number; now: Date; calendar: WorkCalendar },
): Promise<SnoozeOutcome> {
  const { personId, now, calendar } = request
  const [facts] = await stores.reminders.facts(now, [personId])
  const tasks = facts === undefined ? [] : tasksOf(facts, now, calendar).filter(({ cause }) => cause !== 'digest')
  const deadline = earliest(tasks.map(({ until }) => until))
  if (facts === undefined || deadline === null) return { kind: 'nothing-left' }
  const day = workingDay(addDays(dayOf(now, calendar.zone), 1), 1, calendar)
  const until = instantOn(day, tellMinutes(facts.setting, { day, deadline, calendar }), calendar.zone)
  if (deadline <= until) return { kind: 'too-late', deadline }
  await stores.reminders.saveSetting(personId, { snoozedUntil: until })
  return { kind: 'snoozed', until }
}
