/** What the person does with one training of the plan: yes on a date, the waiting list, no with a reason, giving it up. */
import { InlineKeyboard } from 'grammy'
import { type AcceptOutcome, acceptInvitation, acceptTraining } from '../../../domain/training/accept-training.js'
import { cancelPlan } from '../../../domain/training/cancel-plan.js'
import { declineTraining, isDeclinable, type PlanRef } from '../../../domain/training/decline-training.js'
import { mayBecome } from '../../../domain/training/plan.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { type Card, cardScreen, openCard, refOf, trainingText } from './card.js'
import { planButtons } from './plan-buttons.js'

/** Ready reasons; the text stored is the one the person saw. */
const DECLINE_WHY = ['schedule', 'had', 'unfit'] as const

const stale = (ctx: MemberCtx): TapReply => ({ toast: ctx.voice.say('tap-stale'), alert: true })

async function show(ctx: MemberCtx, ref: PlanRef, lead?: string): Promise<TapReply> {
  const card = await openCard(ctx, ref, 'see-plan')
  return 'refused' in card ? card.refused : { screen: await cardScreen(ctx.voice, card, lead) }
}

async function take(ctx: MemberCtx, params: { advice: number; class: number }, waiting: boolean): Promise<TapReply> {
  const { deps, now } = ctx.voice
  const ref: PlanRef = { of: 'advice', id: params.advice }
  const card = await openCard(ctx, ref, 'change-plan')
  if ('refused' in card) return card.refused
  const classId = params.class === 0 ? null : params.class
  const outcome = await acceptTraining(deps.stores, { personId: ctx.member.id, adviceId: params.advice, classId, waiting, now })
  return afterAccepting(ctx, ref, outcome)
}

async function takeInvitation(ctx: MemberCtx, { entry }: { entry: number }): Promise<TapReply> {
  const { deps, now } = ctx.voice
  const card = await openCard(ctx, { of: 'entry', id: entry }, 'change-plan')
  if ('refused' in card) return card.refused
  return afterAccepting(ctx, card.ref, await acceptInvitation(deps.stores, { personId: ctx.member.id, entryId: entry, now }))
}

async function afterAccepting(ctx: MemberCtx, ref: PlanRef, outcome: AcceptOutcome): Promise<TapReply> {
  const { say, deps, date } = ctx.voice
  switch (outcome.kind) {
    case 'stale':
      return stale(ctx)
    case 'already-planned':
      return { toast: say('plan-already-planned'), alert: true }
    case 'full': {
      const day = date(outcome.class.startsAt, 'short')
      const keyboard = new InlineKeyboard()
        .text(say('button-plan-wait'), planButtons.wait.data({ advice: ref.id, class: outcome.class.id }))
        .row()
        .text(say('button-plan-other-date'), planButtons.advice.data({ advice: ref.id }))
      return { screen: { text: say('plan-full', { date: day }), keyboard } }
    }
    case 'accepted': {
      deps.wakeOutbox()
      const { state } = outcome.entry
      return show(
        ctx,
        ref,
        say(state === 'approved' ? 'plan-done-approved' : state === 'waitlisted' ? 'plan-done-waitlisted' : 'plan-done-requested'),
      )
    }
  }
}

async function openDeclinable(ctx: MemberCtx, params: { of: string; id: number }): Promise<Card | { refused: TapReply }> {
  const ref = refOf(params)
  if (ref === null) return { refused: stale(ctx) }
  const card = await openCard(ctx, ref, 'change-plan')
  return 'refused' in card || isDeclinable(card.entry) ? card : { refused: stale(ctx) }
}

async function askDecline(ctx: MemberCtx, params: { of: string; id: number }): Promise<TapReply> {
  const card = await openDeclinable(ctx, params)
  if ('refused' in card) return card.refused
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
  for (const why of DECLINE_WHY) keyboard.text(say(`plan-decline-${why}`), planButtons.declineBecause.data({ ...card.ref, why })).row()
  keyboard.text(say('button-write-reason'), planButtons.declineOther.data(card.ref)).row().text(say('button-back'), backTo(card.ref))
  const ask = say(card.mandatory ? 'plan-decline-ask-mandatory' : 'plan-decline-ask')
  return { screen: { text: `${trainingText(ctx.voice, card)}\n\n${ask}`, keyboard } }
}

const backTo = ({ of, id }: PlanRef) => (of === 'advice' ? planButtons.advice.data({ advice: id }) : planButtons.entry.data({ entry: id }))

async function writeDecline(ctx: MemberCtx, params: { of: string; id: number }): Promise<TapReply> {
  const card = await openDeclinable(ctx, params)
  if ('refused' in card) return card.refused
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard().text(say('button-back'), planButtons.decline.data(card.ref))
  const text = `${trainingText(ctx.voice, card)}\n\n${say('plan-write-reason')}`
  return { screen: { text, keyboard }, dialog: { name: 'plan-decline', ...card.ref } }
}

async function declineBecause(ctx: MemberCtx, params: { of: string; id: number; why: string }): Promise<TapReply> {
  const why = DECLINE_WHY.find((one) => one === params.why)
  const ref = refOf(params)
  if (why === undefined || ref === null) return stale(ctx)
  return declineWith(ctx, ref, ctx.voice.deps.texts.plain(ctx.voice.locale)(`plan-decline-${why}`))
}

/** Declines and shows what follows: who decides now, or the next best. */
export async function declineWith(ctx: MemberCtx, ref: PlanRef, reason: string): Promise<TapReply> {
  const card = await openCard(ctx, ref, 'change-plan')
  if ('refused' in card) return card.refused
  const { say, deps, now } = ctx.voice
  const outcome = await declineTraining(deps.stores, { personId: ctx.member.id, ref: card.ref, reason, now })
  if (outcome.kind === 'stale') return stale(ctx)
  deps.wakeOutbox()
  if (outcome.kind === 'superior-asked') return show(ctx, card.ref, say('plan-done-decline-requested'))
  return { screen: await nextBestScreen(ctx, outcome.nextId) }
}

async function nextBestScreen(ctx: MemberCtx, nextId: number | null): Promise<Screen> {
  const { say } = ctx.voice
  const next = nextId === null ? null : await openCard(ctx, { of: 'advice', id: nextId }, 'see-plan')
  if (next !== null && !('refused' in next)) return cardScreen(ctx.voice, next, say('plan-done-declined-next'))
  return { text: say('plan-done-declined'), keyboard: new InlineKeyboard().text(say('button-back'), menuButtons.training.data({})) }
}

async function askCancel(ctx: MemberCtx, { entry }: { entry: number }): Promise<TapReply> {
  const card = await openCard(ctx, { of: 'entry', id: entry }, 'change-plan')
  if ('refused' in card) return card.refused
  if (card.entry === null || !mayBecome(card.entry.state, 'cancelled')) return stale(ctx)
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
    .text(say('button-plan-cancel-sure'), planButtons.cancelSure.data({ entry }))
    .row()
    .text(say('button-back'), planButtons.entry.data({ entry }))
  const text = `${trainingText(ctx.voice, card)}\n\n${say(card.entry.seatHeld ? 'plan-cancel-ask-seat' : 'plan-cancel-ask')}`
  return { screen: { text, keyboard } }
}

async function cancelSure(ctx: MemberCtx, { entry }: { entry: number }): Promise<TapReply> {
  const card = await openCard(ctx, { of: 'entry', id: entry }, 'change-plan')
  if ('refused' in card) return card.refused
  const { say, deps, now } = ctx.voice
  const outcome = await cancelPlan(deps.stores, { personId: ctx.member.id, entryId: entry, now })
  if (outcome.kind === 'stale') return stale(ctx)
  deps.wakeOutbox()
  return show(ctx, card.ref, say('plan-done-cancelled'))
}

export function ownPlanRoutes(routes: Routes): void {
  routes.tap(planButtons.entry, (ctx, { entry }) => show(ctx, { of: 'entry', id: entry }))
  routes.tap(planButtons.advice, (ctx, { advice }) => show(ctx, { of: 'advice', id: advice }))
  routes.tap(planButtons.take, (ctx, params) => take(ctx, params, false))
  routes.tap(planButtons.wait, (ctx, params) => take(ctx, params, true))
  routes.tap(planButtons.acceptInvitation, takeInvitation)
  routes.tap(planButtons.decline, askDecline)
  routes.tap(planButtons.declineBecause, declineBecause)
  routes.tap(planButtons.declineOther, writeDecline)
  routes.tap(planButtons.cancel, askCancel)
  routes.tap(planButtons.cancelSure, cancelSure)
}
