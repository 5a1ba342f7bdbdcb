/** The list from which peers are chosen, the same for the ASN and the superior: pages of names with a tick, and a search. */
import type { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { chosenNow, FEWEST_CONFIRMED, type PeerChoice, peerSubject, proposedByRatee } from '../../../domain/peer/peer.js'
import type { MemberCtx } from '../../context.js'
import type { TapReply } from '../../screen.js'
import { pageButtons } from '../roster/unit-pages.js'
import { peerButtons } from './peer-buttons.js'

/** As many as unit-pages.ts puts on a page. */
const A_PAGE = 10

export type Side = 'ratee' | 'superior'

/** The choice, and on which side of it this person stands; otherwise the polite answer. */
export async function openChoice(ctx: MemberCtx, assessmentId: number, side: Side): Promise<PeerChoice | { refused: TapReply }> {
  const { deps, say, now } = ctx.voice
  const choice = await deps.stores.peers.choice(assessmentId)
  const isParty = choice !== null && ctx.member.id === (side === 'ratee' ? choice.ratee.id : choice.superiorId)
  if (choice === null || !isParty) return { refused: { toast: say('tap-not-yours'), alert: true } }
  const action = side === 'ratee' ? 'propose-peers' : 'confirm-peers'
  return can(ctx.member, action, peerSubject(choice, now)) ? choice : { refused: { toast: say('peers-closed'), alert: true } }
}

/** Those a side has chosen. */
function chosenBy(side: Side, { nominations }: PeerChoice) {
  return side === 'ratee' ? proposedByRatee(nominations) : chosenNow(nominations)
}

/**
 * Adds the names as buttons; answers how many candidates there are in all. Whoever was chosen and is no candidate any more
 * (has moved, has left) still stands there to be taken out.
 */
export async function addCandidates(
  ctx: MemberCtx,
  keyboard: InlineKeyboard,
  list: { choice: PeerChoice; side: Side; page: number; words?: readonly string[] },
): Promise<number> {
  const { deps, say, now } = ctx.voice
  const { choice, side, page, words = [] } = list
  const { total, people } = await deps.stores.peers.candidates(choice, { words, from: page * A_PAGE, most: A_PAGE, now })
  const chosen = chosenBy(side, choice)
  const gone = page > 0 || words.length > 0 ? [] : await noLonger(ctx, choice, chosen)
  const tap = side === 'ratee' ? peerButtons.propose : peerButtons.revise
  for (const { personId, name, kind, position } of [...gone, ...people]) {
    const isIn = chosen.some((one) => one.personId === personId)
    const who = position === '' ? name : `${name} · ${position}`
    const label = `${isIn ? '☑' : '☐'} ${kind === 'subordinate' ? '⬇ ' : ''}${who}`.slice(0, 60)
    keyboard.text(label, tap.data({ assessment: choice.assessmentId, person: personId, on: isIn ? 'out' : 'in', page })).row()
  }
  if (words.length > 0) return total
  const to = (other: number) =>
    side === 'ratee' ? peerButtons.own.data({ page: other }) : peerButtons.choice.data({ assessment: choice.assessmentId, page: other })
  pageButtons(ctx, keyboard, { page, count: total, to })
  if (total > A_PAGE) keyboard.text(say('button-peers-search'), peerButtons.search.data({ assessment: choice.assessmentId })).row()
  return total
}

async function noLonger(
  ctx: MemberCtx,
  choice: PeerChoice,
  chosen: readonly { personId: number; name: string; kind: 'peer' | 'subordinate' }[],
) {
  const { deps, now } = ctx.voice
  const gone = []
  for (const one of chosen) if ((await deps.stores.peers.candidate(choice, one.personId, now)) === null) gone.push({ ...one, position: '' })
  return gone
}

export function enoughCandidates(total: number): boolean {
  return total >= FEWEST_CONFIRMED
}
