/** A conflict of interest or an absence: what it means is said first, the reason is typed, and the rating goes to other hands. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { delegate, giveBack, nameRater } from '../../../domain/delegation/delegate.js'
import { awaitsRater, type DelegableRating, delegationSubject, heldBy, isOpen } from '../../../domain/delegation/delegation.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { DialogRequest, Screen, TapReply } from '../../screen.js'
import { participationButtons } from '../cycle/participation-buttons.js'
import { menuButtons } from '../menu-buttons.js'
import { askSearch } from '../roster/search.js'
import { delegationButtons as buttons } from './delegation-buttons.js'

export type DelegateRequest = Extract<DialogRequest, { name: 'delegate' }>

/** On the screen before a person is rated, and on /penilaian: the way to declare a conflict, where it is still of use. */
export function addConflictButton(ctx: MemberCtx, keyboard: InlineKeyboard, rating: DelegableRating): void {
  if (!can(ctx.member, 'declare-conflict', delegationSubject(rating))) return
  keyboard.text(ctx.voice.say('button-conflict'), buttons.conflict.data({ rating: rating.ratingId, rater: rating.rater.id })).row()
}

/** Before rating: why it is in these hands, and the way back. */
export function delegationPart(ctx: MemberCtx, keyboard: InlineKeyboard, rating: DelegableRating): string | null {
  const { say } = ctx.voice
  const held = heldBy(rating)
  if (can(ctx.member, 'return-rating', delegationSubject(rating)))
    keyboard.text(say('button-give-back'), buttons.giveBack.data({ rating: rating.ratingId })).row()
  return held === null
    ? null
    : say(held.cause === 'absence' ? 'delegation-held-absence' : 'delegation-held-conflict', { reason: held.reason })
}

async function askConflict(ctx: MemberCtx, { rating: ratingId, rater }: { rating: number; rater: number }): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const rating = await deps.stores.delegations.ofRating(ratingId)
  const isParty = rating !== null && [rating.ratee.id, rating.rater.id].includes(ctx.member.id)
  if (rating === null || !isParty) return { toast: say('tap-not-yours'), alert: true }
  if (rating.rater.id !== rater || !can(ctx.member, 'declare-conflict', delegationSubject(rating)))
    return { toast: say('delegation-closed'), alert: true }
  const byRatee = rating.ratee.id === ctx.member.id
  const text = byRatee ? say('conflict-ask-ratee', { superior: rating.rater.name }) : say('conflict-ask-rater', { name: rating.ratee.name })
  const keyboard = new InlineKeyboard().text(say('button-back'), byRatee ? menuButtons.assessment.data({}) : menuButtons.toRate.data({}))
  return { screen: { text, keyboard }, dialog: { name: 'delegate', rating: ratingId, rater, as: byRatee ? 'ratee' : 'rater' } }
}

async function askGiveBack(ctx: MemberCtx, { rating: ratingId }: { rating: number }): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const rating = await deps.stores.delegations.ofRating(ratingId)
  if (rating === null || rating.rater.id !== ctx.member.id) return { toast: say('tap-not-yours'), alert: true }
  if (!can(ctx.member, 'return-rating', delegationSubject(rating))) return { toast: say('delegation-closed'), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-back'), menuButtons.toRate.data({}))
  const text = say('give-back-ask', { name: rating.ratee.name })
  return { screen: { text, keyboard }, dialog: { name: 'delegate', rating: ratingId, rater: ctx.member.id, as: 'back' } }
}

/** For the office: the rating as long as it may change hands. */
async function openForOffice(ctx: MemberCtx, ratingId: number): Promise<DelegableRating | { refused: TapReply }> {
  const { deps, say } = ctx.voice
  if (!can(ctx.member, 'manage-cycle', null)) return { refused: { toast: say('tap-not-yours'), alert: true } }
  const rating = await deps.stores.delegations.ofRating(ratingId)
  if (rating === null || !isOpen(rating)) return { refused: { toast: say('tap-stale'), alert: true } }
  return rating
}

function backToPart({ voice: { say } }: MemberCtx, person: number): InlineKeyboard {
  return new InlineKeyboard().text(say('button-back'), participationButtons.person.data({ person }))
}

/** On the office's page of one person: the rater is absent, or somebody is to be named. */
export async function addOfficeButtons(ctx: MemberCtx, keyboard: InlineKeyboard, ratingId: number): Promise<string | null> {
  const { deps, say } = ctx.voice
  const rating = await deps.stores.delegations.ofRating(ratingId)
  if (rating === null || !isOpen(rating)) return null
  if (awaitsRater(rating)) {
    keyboard.text(say('button-name-rater'), buttons.search.data({ rating: ratingId })).row()
    return say('delegation-awaits')
  }
  keyboard.text(say('button-absent'), buttons.absent.data({ rating: ratingId, rater: rating.rater.id })).row()
  return null
}

async function askAbsent(ctx: MemberCtx, { rating: ratingId, rater }: { rating: number; rater: number }): Promise<TapReply> {
  const rating = await openForOffice(ctx, ratingId)
  if ('refused' in rating) return rating.refused
  const { say } = ctx.voice
  if (rating.rater.id !== rater) return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-name-rater'), buttons.search.data({ rating: ratingId })).row()
  keyboard.append(backToPart(ctx, rating.ratee.id))
  const text = say('absent-ask', { name: rating.ratee.name, superior: rating.rater.name })
  return { screen: { text, keyboard, protect: true }, dialog: { name: 'delegate', rating: ratingId, rater, as: 'office' } }
}

async function search(ctx: MemberCtx, { rating: ratingId }: { rating: number }): Promise<TapReply> {
  const rating = await openForOffice(ctx, ratingId)
  return 'refused' in rating
    ? rating.refused
    : askSearch(ctx, { name: 'roster-search', act: 'delegate', rating: ratingId, person: rating.ratee.id })
}

/** After a conflict it is done at once; for an absence the reason is typed. */
async function name(ctx: MemberCtx, { rating: ratingId, person }: { rating: number; person: number }): Promise<TapReply> {
  const rating = await openForOffice(ctx, ratingId)
  if ('refused' in rating) return rating.refused
  const { deps, say, now } = ctx.voice
  if ((await deps.stores.people.byId(person, now)) === null) return { toast: say('tap-stale'), alert: true }
  if (!awaitsRater(rating)) {
    const text = say('absent-ask-named', { name: rating.ratee.name, superior: rating.rater.name })
    const dialog = { name: 'delegate' as const, rating: ratingId, rater: rating.rater.id, as: 'office' as const, to: person }
    return { screen: { text, keyboard: backToPart(ctx, rating.ratee.id), protect: true }, dialog }
  }
  const outcome = await nameRater(deps.stores, { ratingId, toId: person, actorId: ctx.member.id, now })
  deps.wakeOutbox()
  if (outcome.kind === 'no-rater') return { ...(await search(ctx, { rating: ratingId })), toast: say('delegation-no-rater'), alert: true }
  if (outcome.kind !== 'delegated') return { toast: say('tap-stale'), alert: true }
  return {
    screen: { text: say('delegation-done', { name: rating.ratee.name, to: outcome.toName }), keyboard: backToPart(ctx, rating.ratee.id) },
  }
}

/** With the reason that was typed. */
export async function delegateWith(ctx: MemberCtx, request: DelegateRequest, reason: string): Promise<Screen> {
  const { deps, say, now } = ctx.voice
  const { rating: ratingId, rater: raterId, as, to: toId } = request
  const sourceKey = `${ctx.chatId}:${ctx.message?.message_id}`
  const act = { ratingId, actorId: ctx.member.id, reason, sourceKey, now }
  const keyboard = new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({}))
  const rating = await deps.stores.delegations.ofRating(ratingId)
  const ratee = rating?.ratee.name ?? ''
  if (as === 'back') {
    const outcome = await giveBack(deps.stores, act)
    deps.wakeOutbox()
    return {
      text: outcome.kind === 'returned' ? say('give-back-done', { name: ratee, to: outcome.toName }) : say('delegation-closed'),
      keyboard,
    }
  }
  if (as === 'office' && !can(ctx.member, 'manage-cycle', null)) return { text: say('tap-not-yours'), keyboard }
  const cause = ({ ratee: 'conflict_of_ratee', rater: 'conflict_of_rater', office: 'absence' } as const)[as]
  const outcome = await delegate(deps.stores, { ...act, raterId, cause, toId })
  deps.wakeOutbox()
  switch (outcome.kind) {
    case 'delegated':
      return { text: say('delegation-done', { name: ratee, to: outcome.toName }), keyboard }
    case 'office-told':
      return { text: say('delegation-office-told', { name: ratee }), keyboard }
    case 'already':
      return { text: say('delegation-already'), keyboard }
    case 'nobody-above':
      return {
        text: say('delegation-nobody-above'),
        keyboard: new InlineKeyboard().text(say('button-name-rater'), buttons.search.data({ rating: ratingId })),
      }
    case 'no-rater':
      return { text: say('delegation-no-rater'), keyboard }
    case 'closed':
      return { text: say('delegation-closed'), keyboard }
    case 'not-yours':
      return { text: say('tap-not-yours'), keyboard }
  }
}

export function delegationRoutes(routes: Routes): void {
  routes.tap(buttons.conflict, askConflict)
  routes.tap(buttons.giveBack, askGiveBack)
  routes.tap(buttons.absent, askAbsent)
  routes.tap(buttons.search, search)
  routes.tap(buttons.name, name)
}
