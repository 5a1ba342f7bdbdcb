/** `cycle open`: a cycle for everyone active who has a superior; both dates count to their last second. */
import { z } from 'zod'
import { endOfDay } from '../../domain/calendar.js'
import { openCycle } from '../../domain/cycle/run-cycle.js'
import { nextOfficeTime } from '../../domain/reminder/working-days.js'
import { formatDate } from '../../texts/format.js'
import { defineCommand, done, refused } from '../command.js'

export const cycleOpen = defineCommand({
  name: 'cycle open',
  usage: 'cycle open --name "NAMA" --self-until YYYY-MM-DD --rating-until YYYY-MM-DD',
  about: 'cli-about-cycle-open',
  options: { name: 'value', 'self-until': 'value', 'rating-until': 'value' },
  schema: z.strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .regex(/^[^\p{Cc}]*$/u),
    'self-until': z.string(),
    'rating-until': z.string(),
  }),
  async run({ stores, say, locale, now, timeZone, workCalendar, wakeOutbox }, options) {
    const { name } = options
    const self = endOfDay(options['self-until'], timeZone)
    const rating = endOfDay(options['rating-until'], timeZone)
    const notADate = (option: 'self-until' | 'rating-until') => {
      const value = options[option]
      return refused([say('cli-not-a-date', { option: `--${option}`, value })], { kind: 'not-a-date', option: `--${option}`, value })
    }
    if (self.kind === 'not-a-date') return notADate('self-until')
    if (rating.kind === 'not-a-date') return notADate('rating-until')
    const [selfUntil, ratingUntil] = [self.at, rating.at]
    const day = (date: Date) => formatDate(locale, date, timeZone)
    const tellAt = nextOfficeTime(now, await workCalendar())
    const outcome = await openCycle(stores, { name, selfUntil, ratingUntil, actorId: null, now, tellAt })
    switch (outcome.kind) {
      case 'opened': {
        wakeOutbox()
        const { participants, withoutSuperior } = outcome
        const lines = [say('cli-cycle-opened', { name, participants, selfUntil: day(selfUntil), ratingUntil: day(ratingUntil) })]
        if (withoutSuperior > 0) lines.push(say('cli-cycle-without-superior', { count: withoutSuperior }))
        return done(lines, { ...outcome, name, selfUntil, ratingUntil })
      }
      case 'name-taken':
        return refused([say('cli-cycle-name-taken', { name })], { ...outcome, name })
      case 'another-open':
        return refused([say('cli-cycle-another-open', { name: outcome.name })], outcome)
      case 'dates-wrong':
        return outcome.why === 'self-in-past'
          ? refused([say('cli-cycle-self-in-past', { selfUntil: day(selfUntil), today: day(now) })], outcome)
          : refused([say('cli-cycle-rating-before-self', { selfUntil: day(selfUntil), ratingUntil: day(ratingUntil) })], outcome)
      case 'no-framework':
        return refused([say('cli-cycle-no-framework')], outcome)
      case 'nobody':
        return refused([say('cli-cycle-nobody')], outcome)
    }
  },
})
