/** The results of a cycle, a few people at a time; cut off, it goes on with those who have none, and it is not cancelled: half an agency with results is no state to stay in. */
import { InlineKeyboard } from 'grammy'
import { z } from 'zod'
import { can } from '../../domain/access/can.js'
import { publishCycle } from '../../domain/result/publish.js'
import type { Screen } from '../screen.js'
import { menuButtons } from '../screens/menu-buttons.js'
import { officeWork, type WorkTools } from './work.js'

export const publish = officeWork({
  title: 'job-title-publish',
  goesOn: true,
  input: z.strictObject({ cycleId: z.number() }),
  async run(tools, { cycleId }) {
    const { voice, member, control } = tools
    const { deps, say, now } = voice
    const { cycles } = deps.stores
    const cycle = await cycles.byId(cycleId)
    if (cycle === null || !can(member, 'manage-cycle', null)) return []
    if (cycle.state === 'open') {
      const outcome = await publishCycle(deps.stores, { actorId: member.id, now, onStep: control.progress })
      if (outcome.kind === 'nobody-rated') return [{ text: say('publish-nobody-rated'), keyboard: back(tools) }]
    }
    // Published just now; or before: by another admin, or by this work, which was cut off before it could say so.
    deps.wakeOutbox()
    const { results, participants } = await cycles.progress(cycleId)
    return [done(tools, { name: cycle.name, results, without: participants - results })]
  },
})

function done(tools: WorkTools, counts: { name: string; results: number; without: number }): Screen {
  return { text: tools.voice.say('publish-done', counts), keyboard: back(tools) }
}

function back({ voice }: WorkTools): InlineKeyboard {
  return new InlineKeyboard().text(voice.say('button-cycle'), menuButtons.cycle.data({}))
}
