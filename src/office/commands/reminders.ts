/** `reminders`: all that would be sent in a span of time if nobody reacted; nothing is sent. */
import { z } from 'zod'
import { momentOf } from '../../domain/calendar.js'
import { plannedReminders } from '../../domain/reminder/planned-reminders.js'
import { formatDate } from '../../texts/format.js'
import { defineCommand, refused } from '../command.js'

const LONGEST_DAYS = 366
const DAY_MS = 24 * 3_600_000

export const reminders = defineCommand({
  name: 'reminders',
  usage: 'reminders --from "YYYY-MM-DD [HH:MM]" --until "YYYY-MM-DD [HH:MM]"',
  about: 'cli-about-reminders',
  options: { from: 'value', until: 'value' },
  schema: z.strictObject({ from: z.string(), until: z.string() }),
  async run({ stores, now, say, locale, timeZone, workCalendar }, options) {
    const [first, last] = [momentOf(options.from, 'start', timeZone), momentOf(options.until, 'end', timeZone)]
    const notATime = (option: 'from' | 'until') =>
      refused([say('cli-not-a-time', { option: `--${option}`, value: options[option] })], { kind: 'not-a-time', option: `--${option}` })
    if (first.kind !== 'good') return notATime('from')
    if (last.kind !== 'good') return notATime('until')
    const [from, until] = [first.at, last.at]
    if (until < from) return refused([say('cli-reminders-reversed')], { kind: 'reversed' })
    if (until.getTime() - from.getTime() > LONGEST_DAYS * DAY_MS)
      return refused([say('cli-reminders-too-long', { days: LONGEST_DAYS })], { kind: 'too-long', days: LONGEST_DAYS })
    const planned = await plannedReminders(stores, { from, until, now, calendar: await workCalendar() })
    const lines = planned.map(({ at, nip, rule, causes }) =>
      say('cli-reminder', {
        at: formatDate(locale, at, timeZone, 'moment'),
        nip,
        rule,
        causes: causes.map(({ cause }) => say(`cause-${cause}`)).join(', '),
      }),
    )
    return {
      exitCode: 0,
      lines: [say('cli-reminders-head', { count: planned.length }), ...lines],
      json: planned.map(({ at, nip, rule, causes }) => ({ at, nip, rule, causes: causes.map(({ cause }) => cause) })),
    }
  },
})
