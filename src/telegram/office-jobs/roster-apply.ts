/** After "Ya, simpan": applies exactly what was shown, or shows what has changed meanwhile. */
import { InlineKeyboard } from 'grammy'
import { z } from 'zod'
import { applyDraft } from '../../domain/roster/roster-draft.js'
import type { Screen } from '../screen.js'
import { draftScreens } from '../screens/roster/draft.js'
import { rosterButtons } from '../screens/roster/roster-buttons.js'
import { askAgain } from './roster-check.js'
import { officeWork, type WorkTools } from './work.js'

const counts = z.object({ newPeople: z.number(), changedPeople: z.number(), moved: z.number(), left: z.number(), refusedRows: z.number() })

export const rosterApply = officeWork({
  title: 'job-title-roster-apply',
  input: z.strictObject({ draftId: z.number(), version: z.number() }),
  async run(tools, { draftId, version }) {
    const { voice, member, control } = tools
    const { deps, say, now } = voice
    const { stores } = deps
    const draft = await stores.rosterDrafts.byId(draftId)
    // The process died after saving and before saying so: then it is said now.
    if (draft?.state === 'applied') return [applied(tools, draft.counts)]
    if (draft === null || draft.state === 'dropped') return [{ text: say('draft-gone'), keyboard: askAgain(tools) }]
    if (draft.version !== version) return [{ text: say('draft-superseded') }]
    const table = await deps.readTable(draft.bytes, draft.fileName, control.breathe)
    if (table.kind !== 'table') return [{ text: say('draft-gone'), keyboard: askAgain(tools) }]
    const { rows } = table
    const { allowManyLeavers } = draft
    const onStep = (read: number) => control.progress(10 + (read / Math.max(1, rows.length)) * 60, 100)
    const outcome = await applyDraft(stores, { draft, rows, now, allowManyLeavers, onStep, actorId: member.id, holdOn: tools.holdOn })
    if (outcome.kind === 'applied') {
      const { planned } = outcome.shown
      return [applied(tools, 'plan' in planned ? { ...planned.plan.counts, refusedRows: planned.refusedRows } : null)]
    }
    const { shown } = outcome
    const newVersion = await stores.rosterDrafts.showAnew(draftId, { planHash: shown.planHash, allowManyLeavers })
    return [{ text: say('draft-changed') }, ...(await draftScreens(voice, { id: draftId, version: newVersion, ownNip: member.nip }, shown))]
  },
})

function applied({ voice }: WorkTools, stored: unknown): Screen {
  const { say } = voice
  const read = counts.safeParse(stored)
  const keyboard = new InlineKeyboard()
    .text(say('button-invitations'), rosterButtons.units.data({ page: 0 }))
    .row()
    .text(say('button-desk'), rosterButtons.home.data({}))
  return { text: read.success ? say('draft-applied', read.data) : say('draft-applied-before'), keyboard }
}
