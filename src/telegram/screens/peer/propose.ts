/** The ASN proposes who else should rate: ticks names, and tells the superior. */
import { InlineKeyboard } from 'grammy'
import { propose, sendProposal } from '../../../domain/peer/choose-peers.js'
import {
  confirmable,
  FEWEST_CONFIRMED,
  isChoosing,
  isConfirmed,
  MOST_CONFIRMED,
  type PeerChoice,
  proposedByRatee,
} from '../../../domain/peer/peer.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { addCandidates, enoughCandidates, openChoice } from './choice-list.js'
import { peerButtons } from './peer-buttons.js'

/** What /penilaian says of it, and its button; nothing where the cycle does without peers. */
export async function peerPart(ctx: MemberCtx, keyboard: InlineKeyboard): Promise<string | null> {
  const { deps, say, now } = ctx.voice
  const id = await deps.stores.peers.ownChoiceId(ctx.member.id)
  const choice = id === null ? null : await deps.stores.peers.choice(id)
  if (choice === null) return null
  if (isConfirmed(choice.nominations)) return say('peers-are-confirmed')
  if (!isChoosing(choice, now)) return null
  keyboard.text(say('button-peers-own'), peerButtons.own.data({ page: 0 })).row()
  return say('peers-can-propose')
}

async function ownScreen(ctx: MemberCtx, choice: PeerChoice, page: number): Promise<Screen> {
  const { say } = ctx.voice
  const { assessmentId } = choice
  const keyboard = new InlineKeyboard()
  const total = await addCandidates(ctx, keyboard, { choice, side: 'ratee', page })
  const back = () => keyboard.text(say('button-back'), menuButtons.assessment.data({}))
  if (!enoughCandidates(total))
    return {
      text: say('peers-few-candidates', { least: FEWEST_CONFIRMED }),
      keyboard: new InlineKeyboard().text(say('button-back'), menuButtons.assessment.data({})),
    }
  const proposed = proposedByRatee(choice.nominations)
  if (confirmable(proposed.length) === 'good')
    keyboard
      .text(say('button-peers-send'), peerButtons.send.data({ assessment: assessmentId }))
      .success()
      .row()
  back()
  const chosen =
    proposed.length === 0
      ? say('peers-own-none')
      : say('peers-own-chosen', { count: proposed.length, names: proposed.map(({ name }) => name).join(', ') })
  return { text: [say('peers-own', { least: FEWEST_CONFIRMED, most: MOST_CONFIRMED }), '', chosen].join('\n'), keyboard }
}

async function show(ctx: MemberCtx, page: number): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const id = await deps.stores.peers.ownChoiceId(ctx.member.id)
  if (id === null) return { toast: say('tap-not-yours'), alert: true }
  const choice = await openChoice(ctx, id, 'ratee')
  return 'refused' in choice ? choice.refused : { screen: await ownScreen(ctx, choice, page) }
}

async function tick(ctx: MemberCtx, params: { assessment: number; person: number; on: string; page: number }): Promise<TapReply> {
  const before = await openChoice(ctx, params.assessment, 'ratee')
  if ('refused' in before) return before.refused
  const { deps, say, now } = ctx.voice
  const { assessment: assessmentId, person: personId, on, page } = params
  const outcome = await propose(deps.stores, { assessmentId, personId, chosen: on === 'in', actorId: ctx.member.id, now })
  if (outcome.kind === 'full') return { toast: say('peers-full', { most: MOST_CONFIRMED }), alert: true }
  if (outcome.kind !== 'changed') return { toast: say(outcome.kind === 'closed' ? 'peers-closed' : 'tap-stale'), alert: true }
  return show(ctx, page)
}

async function send(ctx: MemberCtx, assessmentId: number): Promise<TapReply> {
  const before = await openChoice(ctx, assessmentId, 'ratee')
  if ('refused' in before) return before.refused
  const { deps, say, now } = ctx.voice
  const outcome = await sendProposal(deps.stores, { assessmentId, actorId: ctx.member.id, now })
  if (outcome.kind === 'too-few') return { toast: say('peers-too-few', { least: FEWEST_CONFIRMED }), alert: true }
  if (outcome.kind !== 'sent') return { toast: say(outcome.kind === 'closed' ? 'peers-closed' : 'tap-not-yours'), alert: true }
  deps.wakeOutbox()
  return {
    screen: {
      text: say('peers-proposal-sent'),
      keyboard: new InlineKeyboard().text(say('button-assessment'), menuButtons.assessment.data({})),
    },
  }
}

export function peerProposalRoutes(routes: Routes): void {
  routes.tap(peerButtons.own, (ctx, { page }) => show(ctx, page))
  routes.tap(peerButtons.propose, tick)
  routes.tap(peerButtons.send, (ctx, { assessment }) => send(ctx, assessment))
}
