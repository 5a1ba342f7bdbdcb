/** Takes the typed name, weights or bands of a cycle that is being prepared. */
import { can } from '../../domain/access/can.js'
import { type CycleDraft, type DraftChange, readBands, readWeights } from '../../domain/cycle/cycle-draft.js'
import type { MemberCtx } from '../context.js'
import { type DialogRequest, send } from '../screen.js'
import { changeAndShow } from '../screens/cycle/draft.js'
import { notYours } from './not-yours.js'

type Request = Extract<DialogRequest, { name: 'cycle-draft' }>
const [NAME_LEAST, NAME_MOST] = [3, 60]

export async function cycleDraftTurn(ctx: MemberCtx, { draft: id, part }: Request): Promise<{ done: boolean; notes: string[] }> {
  const { deps, say } = ctx.voice
  const over = { done: true, notes: [] }
  if (!can(ctx.member, 'manage-cycle', null)) return notYours(ctx)
  const draft = await deps.stores.cycleDrafts.byId(id)
  const change = draft === null ? null : changeOf(draft, part, ctx.message?.text?.trim() ?? '')
  if (draft !== null && change === null) {
    await send(ctx, { text: say(`draft-wrong-${part}`) })
    return { done: false, notes: [] }
  }
  const screen = change === null ? null : await changeAndShow(ctx, id, change)
  await send(ctx, screen ?? { text: say('tap-stale') })
  return over
}

function changeOf(draft: CycleDraft, part: Request['part'], typed: string): DraftChange | null {
  if (part === 'name') return typed.length >= NAME_LEAST && typed.length <= NAME_MOST ? { name: typed } : null
  const rules = part === 'weights' ? readWeights(typed, draft.rules) : readBands(typed, draft.rules)
  return rules === null ? null : { rules }
}
