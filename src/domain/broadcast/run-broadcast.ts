/** A broadcast can be paused, resumed and cancelled at any moment; what Telegram has already is not taken back. */
import type { Stores } from '../stores.js'
import type { BroadcastState } from './broadcast.js'

export type RunOutcome =
  | { kind: 'changed'; state: BroadcastState }
  /** It stands so already: a doubled tap. */
  | { kind: 'already' }
  /** It has ended, or never began. */
  | { kind: 'not-possible'; state: BroadcastState | null }

interface Act {
  id: number
  actorId: number | null
  now: Date
}

const STEPS = {
  pause: { from: ['sending'], to: 'paused' },
  resume: { from: ['paused'], to: 'sending' },
  cancel: { from: ['draft', 'approval', 'scheduled', 'sending', 'paused'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly BroadcastState[]; to: BroadcastState }>

async function step(stores: Stores, name: keyof typeof STEPS, { id, actorId, now }: Act): Promise<RunOutcome> {
  const { from, to } = STEPS[name]
  return stores.transaction(async (tx): Promise<RunOutcome> => {
    if (await tx.broadcasts.setState(id, { from, to, now })) {
      await tx.audit.record({ actorId, act: `broadcast-${name}`, subject: `broadcast:${id}`, now })
      return { kind: 'changed', state: to }
    }
    const state = (await tx.broadcasts.byId(id))?.state ?? null
    return state === to ? { kind: 'already' } : { kind: 'not-possible', state }
  })
}

export const pauseBroadcast = (stores: Stores, act: Act): Promise<RunOutcome> => step(stores, 'pause', act)
export const resumeBroadcast = (stores: Stores, act: Act): Promise<RunOutcome> => step(stores, 'resume', act)
export const cancelBroadcast = (stores: Stores, act: Act): Promise<RunOutcome> => step(stores, 'cancel', act)
