/** A person's Telegram account and place in the office: unlink, invite again, mark as leaver, bring back. */
import { randomBytes } from 'node:crypto'
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { issueInvitations } from '../../../domain/identity/invitation.js'
import { invitationLink } from '../../../domain/identity/invitation-sheet.js'
import { unlinkPerson } from '../../../domain/identity/unlink.js'
import { bringBack, markLeaver } from '../../../domain/roster/change-person.js'
import type { Button } from '../../button.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { cardAfter, openCard } from './person.js'
import { rosterButtons } from './roster-buttons.js'

/** What the admin does about another person; about oneself it is another admin's. */
async function openRemovable(ctx: MemberCtx, personId: number) {
  const card = await openCard(ctx, personId)
  if ('refused' in card || can(ctx.member, 'remove-person', { personId })) return card
  return { refused: { toast: ctx.voice.say('desk-not-oneself'), alert: true } }
}

async function ask(ctx: MemberCtx, personId: number, what: 'unlink' | 'leaver'): Promise<TapReply> {
  const card = await openRemovable(ctx, personId)
  if ('refused' in card) return card.refused
  const { say } = ctx.voice
  const sure: Button<{ person: 'id' }> = what === 'unlink' ? rosterButtons.unlinkSure : rosterButtons.leaverSure
  const keyboard = new InlineKeyboard()
    .text(say(`button-${what}-sure`), sure.data({ person: personId }))
    .danger()
    .row()
    .text(say('button-back'), rosterButtons.person.data({ person: personId }))
  const text =
    what === 'unlink' ? say('desk-unlink-ask', { name: card.name }) : say('desk-leaver-ask', { name: card.name, team: card.team })
  return { screen: { text, keyboard, protect: true } }
}

async function unlink(ctx: MemberCtx, personId: number): Promise<TapReply> {
  const card = await openRemovable(ctx, personId)
  if ('refused' in card) return card.refused
  const { deps, say, now } = ctx.voice
  const outcome = await unlinkPerson(deps.stores, { personId, actorId: ctx.member.id, now })
  if (outcome.kind === 'not-linked') return { screen: await cardAfter(ctx, personId, say('desk-not-linked')) }
  // The commands of an ASN are no longer this account's.
  await ctx.api.deleteMyCommands({ scope: { type: 'chat', chat_id: outcome.telegramId } }).catch(() => {})
  return { screen: await cardAfter(ctx, personId, say('desk-unlinked', { name: card.name })) }
}

async function invite(ctx: MemberCtx, personId: number): Promise<TapReply> {
  const card = await openCard(ctx, personId)
  if ('refused' in card) return card.refused
  const { deps, say, date, now } = ctx.voice
  const outcome = await issueInvitations(deps.stores, { personId, actorId: ctx.member.id, now, randomBytes })
  const [issued] = outcome.kind === 'issued' ? outcome.invitations : []
  if (issued === undefined) return { screen: await cardAfter(ctx, personId, say('desk-invite-not-possible')) }
  const link = invitationLink(ctx.me.username, issued.code)
  const text = say('desk-invited', { name: issued.name, link, until: date(issued.expiresAt, 'short') })
  return { screen: await cardAfter(ctx, personId, say('desk-invited-lead')), below: [{ text }] }
}

async function leave(ctx: MemberCtx, personId: number): Promise<TapReply> {
  const card = await openRemovable(ctx, personId)
  if ('refused' in card) return card.refused
  const { deps, say, now } = ctx.voice
  const outcome = await markLeaver(deps.stores, { personId, actorId: ctx.member.id, now })
  const lead = outcome.kind === 'marked' ? say('desk-leaver-marked', { name: card.name, team: outcome.team }) : say('desk-leaver-already')
  return { screen: await cardAfter(ctx, personId, lead) }
}

async function comeBack(ctx: MemberCtx, personId: number): Promise<TapReply> {
  const card = await openCard(ctx, personId)
  if ('refused' in card) return card.refused
  const { deps, say, now } = ctx.voice
  const outcome = await bringBack(deps.stores, { personId, actorId: ctx.member.id, now })
  return {
    screen: await cardAfter(ctx, personId, say(outcome.kind === 'returned' ? 'desk-brought-back' : 'desk-not-left', { name: card.name })),
  }
}

export function accountRoutes(routes: Routes): void {
  routes.tap(rosterButtons.unlink, (ctx, { person }) => ask(ctx, person, 'unlink'))
  routes.tap(rosterButtons.unlinkSure, (ctx, { person }) => unlink(ctx, person))
  routes.tap(rosterButtons.invite, (ctx, { person }) => invite(ctx, person))
  routes.tap(rosterButtons.leaver, (ctx, { person }) => ask(ctx, person, 'leaver'))
  routes.tap(rosterButtons.leaverSure, (ctx, { person }) => leave(ctx, person))
  routes.tap(rosterButtons.bringBack, (ctx, { person }) => comeBack(ctx, person))
}
