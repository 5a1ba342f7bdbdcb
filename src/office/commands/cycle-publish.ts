/** `cycle publish`: says what is still open (C4), then gives everyone who has been rated a result; run within the bot, it lets others have their turn. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { z } from 'zod'
import { currentCycle } from '../../domain/cycle/run-cycle.js'
import { publishCycle } from '../../domain/result/publish.js'
import { defineCommand, done, refused } from '../command.js'
import { cycleLine, progressLines, statusJson } from './cycle-progress-lines.js'

export const cyclePublish = defineCommand({
  name: 'cycle publish',
  usage: 'cycle publish',
  about: 'cli-about-cycle-publish',
  options: {},
  schema: z.strictObject({}),
  async run(context) {
    const { stores, say, now, wakeOutbox } = context
    const before = await currentCycle(stores)
    const outcome = await publishCycle(stores, { actorId: null, now, onStep: () => nextTurn() })
    const open = before === null ? [] : [cycleLine(before.cycle, context), ...progressLines(before.progress, say)]
    const json = before === null ? {} : statusJson(before, now)
    switch (outcome.kind) {
      case 'published': {
        wakeOutbox()
        const { results, withoutRating } = outcome
        const published = say('cli-cycle-published', { name: outcome.cycle.name, results, withoutRating })
        return done([...open, published], { kind: 'published', name: outcome.cycle.name, results, withoutRating, before: before?.progress })
      }
      case 'nobody-rated':
        return refused([say('cli-cycle-nobody-rated', { name: outcome.cycle.name }), ...open], { kind: outcome.kind, ...json })
      case 'nothing-to-publish':
        return refused([say('cli-cycle-nothing-to-publish')], { kind: outcome.kind })
    }
  },
})
