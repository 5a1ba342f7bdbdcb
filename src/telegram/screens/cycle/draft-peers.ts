/** Whether peers and subordinates rate in a cycle being prepared, and how much their mean counts: one tap, with what it means beside it. */
import { InlineKeyboard } from 'grammy'
import { MOST_CONFIRMED, PEER_SHARES, withPeers } from '../../../domain/peer/peer.js'
import { FEWEST_PEERS } from '../../../domain/scoring/peers-score.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { changed, openedDraft } from './draft.js'
import { cycleDraftButtons as buttons } from './draft-buttons.js'

async function choose(ctx: MemberCtx, { draft: id }: { draft: number }): Promise<TapReply> {
  const draft = await openedDraft(ctx, id)
  if ('refused' in draft) return draft.refused
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
  for (const percent of PEER_SHARES)
    keyboard.text(say('button-draft-peers-share', { percent }), buttons.peersAre.data({ draft: id, percent })).row()
  keyboard.text(say('button-back'), buttons.draft.data({ draft: id }))
  return { screen: { text: say('draft-peers', { least: FEWEST_PEERS, most: MOST_CONFIRMED }), keyboard } }
}

export function cycleDraftPeerRoutes(routes: Routes): void {
  routes.tap(buttons.peers, choose)
  routes.tap(buttons.peersAre, async (ctx, { draft, percent }) => {
    const share = PEER_SHARES.find((one) => one === percent)
    if (share === undefined) return { toast: ctx.voice.say('tap-stale'), alert: true }
    return changed(ctx, draft, ({ rules }) => ({ rules: withPeers(rules, share) }))
  })
}
