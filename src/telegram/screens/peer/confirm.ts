/** The superior looks at a proposal, takes out and puts in, and confirms three to six; after that nothing changes any more. */
import { InlineKeyboard } from 'grammy'
import { confirmPeers, revise } from '../../../domain/peer/choose-peers.js'
import { choiceMark, chosenNow, confirmable, FEWEST_CONFIRMED, MOST_CONFIRMED, type PeerChoice } from '../../../domain/peer/peer.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { pageButtons, pageOf } from '../roster/unit-pages.js'
import { addCandidates, enoughCandidates, openChoice } from './choice-list.js'
import { peerButtons } from './peer-buttons.js'

/** The way there on /menilai, with how many still want a decision. */
export async function addPeerPeopleButton(ctx: MemberCtx, keyboard: InlineKeyboard): Promise<void> {
  const { deps, say } = ctx.voice
  const people = await deps.stores.peers.toConfirm(ctx.member.id)
  if (people.length === 0) return
  const open = people.filter(({ confirmed }) => confirmed === 0).length
  keyboard.text(say('button-peers-people', { count: open }), peerButtons.people.data({ page: 0 })).row()
}

async function peopleScreen(ctx: MemberCtx, page: number): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const people = await deps.stores.peers.toConfirm(ctx.member.id)
  if (people.length === 0) return { toast: say('tap-not-yours'), alert: true }
  const keyboard = new InlineKeyboard()
  for (const { assessmentId, name, proposed, confirmed } of pageOf(people, page)) {
    const sign = confirmed > 0 ? '✅' : proposed >= FEWEST_CONFIRMED ? '🟢' : '⏳'
    keyboard.text(`${sign} ${name}`.slice(0, 60), peerButtons.choice.data({ assessment: assessmentId, page: 0 })).row()
  }
  pageButtons(ctx, keyboard, { page, count: people.length, to: (other) => peerButtons.people.data({ page: other }) })
  keyboard.text(say('button-back'), menuButtons.toRate.data({}))
  return { screen: { text: say('peers-people', { least: FEWEST_CONFIRMED, most: MOST_CONFIRMED }), keyboard } }
}

async function choiceScreen(ctx: MemberCtx, choice: PeerChoice, page: number): Promise<Screen> {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
  const total = await addCandidates(ctx, keyboard, { choice, side: 'superior', page })
  const { name } = choice.ratee
  const back = peerButtons.people.data({ page: 0 })
  if (!enoughCandidates(total))
    return {
      text: say('peers-few-candidates-of', { name, least: FEWEST_CONFIRMED }),
      keyboard: new InlineKeyboard().text(say('button-back'), back),
    }
  const chosen = chosenNow(choice.nominations)
  if (confirmable(chosen.length) === 'good')
    keyboard
      .text(say('button-peers-ask', { count: chosen.length }), peerButtons.ask.data({ assessment: choice.assessmentId }))
      .success()
      .row()
  keyboard.text(say('button-back'), back)
  return {
    text: say('peers-choice', { name, count: chosen.length, names: namesOf(choice), least: FEWEST_CONFIRMED, most: MOST_CONFIRMED }),
    keyboard,
  }
}

function namesOf({ nominations }: PeerChoice): string {
  return chosenNow(nominations)
    .map(({ name }) => name)
    .join(', ')
}

async function show(ctx: MemberCtx, { assessment, page }: { assessment: number; page: number }): Promise<TapReply> {
  const choice = await openChoice(ctx, assessment, 'superior')
  return 'refused' in choice ? choice.refused : { screen: await choiceScreen(ctx, choice, page) }
}

async function tick(ctx: MemberCtx, params: { assessment: number; person: number; on: string; page: number }): Promise<TapReply> {
  const before = await openChoice(ctx, params.assessment, 'superior')
  if ('refused' in before) return before.refused
  const { deps, say, now } = ctx.voice
  const { assessment, person: personId, on, page } = params
  const outcome = await revise(deps.stores, { assessmentId: assessment, personId, chosen: on === 'in', actorId: ctx.member.id, now })
  if (outcome.kind === 'full') return { toast: say('peers-full', { most: MOST_CONFIRMED }), alert: true }
  if (outcome.kind !== 'changed') return { toast: say(outcome.kind === 'closed' ? 'peers-closed' : 'tap-stale'), alert: true }
  return show(ctx, { assessment, page })
}

async function ask(ctx: MemberCtx, assessment: number): Promise<TapReply> {
  const choice = await openChoice(ctx, assessment, 'superior')
  if ('refused' in choice) return choice.refused
  const { say, date } = ctx.voice
  const count = chosenNow(choice.nominations).length
  if (confirmable(count) !== 'good') return { toast: say('peers-too-few', { least: FEWEST_CONFIRMED }), alert: true }
  const keyboard = new InlineKeyboard()
    .text(say('button-peers-confirm'), peerButtons.confirm.data({ assessment, shown: choiceMark(choice.nominations) }))
    .success()
    .row()
    .text(say('button-back'), peerButtons.choice.data({ assessment, page: 0 }))
  const text = say('peers-confirm-ask', {
    name: choice.ratee.name,
    count,
    names: namesOf(choice),
    until: date(choice.cycle.ratingUntil, 'moment'),
  })
  return { screen: { text, keyboard } }
}

/** What was shown is what is confirmed: a proposal that changed meanwhile is shown anew. */
async function confirm(ctx: MemberCtx, { assessment, shown }: { assessment: number; shown: number }): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const present = await deps.stores.peers.choice(assessment)
  const isOwn = present !== null && present.superiorId === ctx.member.id
  if (!isOwn) return { toast: say('tap-not-yours'), alert: true }
  const outcome = await confirmPeers(deps.stores, { assessmentId: assessment, actorId: ctx.member.id, shown, now })
  const keyboard = new InlineKeyboard().text(say('button-peers-people-back'), peerButtons.people.data({ page: 0 }))
  switch (outcome.kind) {
    case 'confirmed':
      return { screen: { text: say('peers-confirmed', { name: present.ratee.name, count: outcome.count }), keyboard } }
    case 'changed':
      return { ...(await ask(ctx, assessment)), toast: say('peers-changed') }
    // The same tap again, after a crash or by a finger, is no mistake.
    case 'already':
      return { screen: { text: say('peers-closed'), keyboard } }
    case 'closed':
      return { toast: say('peers-closed'), alert: true }
    case 'too-few':
    case 'too-many':
      return { toast: say('peers-too-few', { least: FEWEST_CONFIRMED }), alert: true }
    case 'not-yours':
      return { toast: say('tap-not-yours'), alert: true }
  }
}

export function peerConfirmRoutes(routes: Routes): void {
  routes.tap(peerButtons.people, (ctx, { page }) => peopleScreen(ctx, page))
  routes.tap(peerButtons.choice, show)
  routes.tap(peerButtons.revise, tick)
  routes.tap(peerButtons.ask, (ctx, { assessment }) => ask(ctx, assessment))
  routes.tap(peerButtons.confirm, confirm)
}
