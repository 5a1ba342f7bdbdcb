/** `cycle status`: the open cycle, else the newest published one, with its completion by unit (C3). */
import { z } from 'zod'
import { currentCycle } from '../../domain/cycle/run-cycle.js'
import { defineCommand, done } from '../command.js'
import { cycleLine, progressLines, statusJson } from './cycle-progress-lines.js'

export const cycleStatus = defineCommand({
  name: 'cycle status',
  usage: 'cycle status',
  about: 'cli-about-cycle-status',
  options: {},
  schema: z.strictObject({}),
  async run(context) {
    const { stores, say, now } = context
    const status = await currentCycle(stores)
    if (status === null) return done([say('cli-cycle-none')], { kind: 'no-cycle' })
    const { cycle, progress } = status
    const units = progress.units.map(({ unit, participants, selfSubmitted, ratingSubmitted }) =>
      say('cli-progress-unit', { unit, participants, selfSubmitted, ratingSubmitted }),
    )
    const results = cycle.state === 'published' ? [say('cli-progress-results', { results: progress.results })] : []
    return done([cycleLine(cycle, context), ...progressLines(progress, say), ...results, ...units], {
      kind: 'status',
      ...statusJson(status, now),
    })
  },
})
