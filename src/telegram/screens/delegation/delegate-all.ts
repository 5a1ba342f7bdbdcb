/** On a person's card: the person is absent, and all ratings that are not sent go to other hands with one reason. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { delegateAll } from '../../../domain/delegation/delegate-all.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { DialogRequest, Screen, TapReply } from '../../screen.js'
import { rosterButtons } from '../roster/roster-buttons.js'
import { askSearch } from '../roster/search.js'
import { delegationButtons as buttons } from './delegation-buttons.js'

export type DelegateAllRequest = Extract<DialogRequest, { name: 'delegate-all' }>

/** Where the person has ratings to give. */
export async function addAbsentButton(ctx: MemberCtx, keyboard: InlineKeyboard, raterId: number): Promise<void> {
  const { deps, say } = ctx.voice
  const open = can(ctx.member, 'manage-cycle', null) ? (await deps.stores.delegations.openOf(raterId)).length : 0
  if (open > 0) keyboard.text(say('button-absent-all', { count: open }), buttons.absentAll.data({ rater: raterId })).row()
}

/** Whoever is absent, with how many ratings wait; or the refusal. */
async function openRater(ctx: MemberCtx, raterId: number): Promise<{ name: string; count: number } | { refused: TapReply }> {
  const { deps, say, now } = ctx.voice
  if (!can(ctx.member, 'manage-cycle', null)) return { refused: { toast: say('tap-not-yours'), alert: true } }
  const [person, open] = [await deps.stores.people.byId(raterId, now), await deps.stores.delegations.openOf(raterId)]
  if (person === null || open.length === 0) return { refused: { toast: say('tap-stale'), alert: true } }
  return { name: person.name, count: open.length }
}

async function ask(ctx: MemberCtx, { rater, person }: { rater: number; person?: number }): Promise<TapReply> {
  const opened = await openRater(ctx, rater)
  if ('refused' in opened) return opened.refused
  const { deps, say, now } = ctx.voice
  const keyboard = new InlineKeyboard()
  if (person === undefined) keyboard.text(say('button-name-rater'), buttons.searchAll.data({ rater })).row()
  keyboard.text(say('button-back'), rosterButtons.person.data({ person: rater }))
  const named = person === undefined ? null : await deps.stores.people.byId(person, now)
  if (person !== undefined && named === null) return { toast: say('tap-stale'), alert: true }
  const text = named === null ? say('absent-all-ask', opened) : say('absent-all-ask-named', { ...opened, to: named.name })
  const dialog = { name: 'delegate-all' as const, rater, ...(person === undefined ? {} : { to: person }) }
  return { screen: { text, keyboard, protect: true }, dialog }
}

async function search(ctx: MemberCtx, { rater }: { rater: number }): Promise<TapReply> {
  const opened = await openRater(ctx, rater)
  return 'refused' in opened ? opened.refused : askSearch(ctx, { name: 'roster-search', act: 'delegate-all', rater })
}

/** With the reason that was typed. */
export async function delegateAllWith(ctx: MemberCtx, { rater: raterId, to: toId }: DelegateAllRequest, reason: string): Promise<Screen> {
  const { deps, say, now } = ctx.voice
  const keyboard = new InlineKeyboard()
  if (!can(ctx.member, 'manage-cycle', null)) return { text: say('tap-not-yours'), keyboard }
  const sourceKey = `${ctx.chatId}:${ctx.message?.message_id}`
  const { to, left } = await delegateAll(deps.stores, { raterId, actorId: ctx.member.id, reason, sourceKey, now, toId })
  deps.wakeOutbox()
  if (left.length > 0) keyboard.text(say('button-name-rater'), buttons.searchAll.data({ rater: raterId })).row()
  keyboard.text(say('button-back'), rosterButtons.person.data({ person: raterId }))
  const lines = [
    ...to.map(({ name, count }) => say('absent-all-done', { count, to: name })),
    ...(left.length > 0 ? [say('absent-all-left', { count: left.length, names: left.join(', ') })] : []),
  ]
  return { text: lines.length > 0 ? lines.join('\n') : say('absent-all-none'), keyboard, protect: true }
}

export function delegateAllRoutes(routes: Routes): void {
  routes.tap(buttons.absentAll, ask)
  routes.tap(buttons.searchAll, search)
  routes.tap(buttons.nameAll, ask)
}
