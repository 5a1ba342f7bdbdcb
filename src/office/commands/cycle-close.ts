/** `cycle close`: says what is still open (C4), then nothing in the published cycle changes any more. */
import { z } from 'zod'
import { closeCycle, currentCycle } from '../../domain/cycle/run-cycle.js'
import { formatDate } from '../../texts/format.js'
import { defineCommand, done, refused } from '../command.js'

export const cycleClose = defineCommand({
  name: 'cycle close',
  usage: 'cycle close',
  about: 'cli-about-cycle-close',
  options: {},
  schema: z.strictObject({}),
  async run({ stores, say, locale, timeZone, now }) {
    const before = await currentCycle(stores)
    const outcome = await closeCycle(stores, { actorId: null, zone: timeZone, now })
    switch (outcome.kind) {
      case 'closed': {
        const { name } = outcome.cycle
        const progress = before?.cycle.id === outcome.cycle.id ? before.progress : await stores.cycles.progress(outcome.cycle.id)
        const { results, participants } = progress
        const withoutResult = participants - results
        const counts = say('cli-cycle-close-counts', { results, withoutResult, divergences: progress.divergencesUnexplained })
        return done([counts, say('cli-cycle-closed', { name })], { kind: 'closed', name, results, withoutResult, progress })
      }
      case 'not-published':
        return refused([say('cli-cycle-not-published', { name: outcome.cycle.name })], { kind: outcome.kind, name: outcome.cycle.name })
      case 'appeals-open': {
        const { undecided, inTime, last, cycle } = outcome
        const until = last === null ? '–' : formatDate(locale, last, timeZone)
        return refused([say('cli-cycle-appeals-open', { name: cycle.name, undecided, inTime, until })], {
          kind: outcome.kind,
          name: cycle.name,
          undecided,
          inTime,
        })
      }
      case 'nothing-to-close':
        return refused([say('cli-cycle-nothing-to-close')], { kind: outcome.kind })
    }
  },
})
