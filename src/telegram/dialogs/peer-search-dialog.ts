/** Takes a name typed to find a peer or subordinate; goes on until a button is tapped. */
import type { MemberCtx } from '../context.js'
import { type DialogRequest, send } from '../screen.js'
import { peersFound } from '../screens/peer/search.js'

export async function peerSearchTurn(
  ctx: MemberCtx,
  { assessment }: Extract<DialogRequest, { name: 'peer-search' }>,
): Promise<{ done: boolean; notes: string[] }> {
  await send(ctx, await peersFound(ctx, assessment))
  return { done: false, notes: [] }
}
