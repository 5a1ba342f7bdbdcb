/** A person's card in the personnel office: who it is, how the account and the invitation stand, who leads, and what can be done. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { invitationState } from '../../../domain/identity/invitation-state.js'
import type { PersonCard } from '../../../domain/roster/personnel-store.js'
import { saySentence } from '../../../texts/sentence.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { addAbsentButton } from '../delegation/delegate-all.js'
import { refusedTap } from './home.js'
import { rosterButtons } from './roster-buttons.js'

async function cardScreen(ctx: MemberCtx, card: PersonCard, lead?: string): Promise<Screen> {
  return {
    text: [...(lead === undefined ? [] : [lead, '']), ...cardLines(ctx, card)].join('\n'),
    keyboard: await cardButtons(ctx, card),
    protect: true,
  }
}

function cardLines(ctx: MemberCtx, card: PersonCard): string[] {
  const { say, date, now } = ctx.voice
  const { name, nip, position, unitName: unit, status } = card
  const day = (at: Date) => date(at, 'short')
  const superiors = card.superiors.map((one) =>
    say(`desk-superior-${one.kind}`, {
      name: one.name,
      from: one.fromAt > now ? day(one.fromAt) : 'none',
      until: one.untilAt === null ? 'none' : day(lastDay(one.untilAt)),
    }),
  )
  const acting = card.acting.map(({ kind, name: who, fromAt, untilAt }) =>
    say('desk-acting', { kind, name: who, from: day(fromAt), until: day(lastDay(untilAt)) }),
  )
  return [
    say('desk-card', {
      name,
      nip: nip.slice(-4),
      position,
      unit,
      status,
      jenjang: say(`jenjang-${card.jenjang}`),
      role: say(`desk-role-${card.role}`),
    }),
    ...(superiors.length === 0 ? [say('desk-no-superior')] : superiors),
    ...(card.team > 0 ? [say('desk-team', { count: card.team })] : []),
    ...acting,
    ...(card.plannedMove === null
      ? []
      : [say('desk-planned-move', { unit: card.plannedMove.unitName, date: day(card.plannedMove.fromAt) })]),
    '',
    card.leftAt === null ? accountLine(ctx, card) : say('desk-left', { date: day(card.leftAt) }),
  ]
}

/** The end of a span is the first instant after it. */
function lastDay(untilAt: Date): Date {
  return new Date(untilAt.getTime() - 1)
}

function accountLine(ctx: MemberCtx, card: PersonCard): string {
  const { say, date, now } = ctx.voice
  if (card.linkedAt !== null)
    return say(card.unreachableSince === null ? 'desk-linked' : 'desk-unreachable', {
      date: date(card.unreachableSince ?? card.linkedAt, 'short'),
    })
  const state = invitationState(card, now)
  const until = card.invitation === null ? '–' : date(card.invitation.expiresAt, 'short')
  return saySentence(say, { key: `desk-invitation-${state}`, variables: { until } })
}

async function cardButtons(ctx: MemberCtx, card: PersonCard): Promise<InlineKeyboard> {
  const { say } = ctx.voice
  const about = { person: card.id }
  const keyboard = new InlineKeyboard()
  const removable = can(ctx.member, 'remove-person', { personId: card.id })
  const isThere = card.leftAt === null
  if (!isThere) keyboard.text(say('button-bring-back'), rosterButtons.bringBack.data(about)).row()
  else if (card.linkedAt === null) keyboard.text(say('button-invite-again'), rosterButtons.invite.data(about)).row()
  else if (removable) keyboard.text(say('button-unlink'), rosterButtons.unlink.data(about)).row()
  if (isThere)
    keyboard
      .text(say('button-change-unit'), rosterButtons.move.data({ ...about, page: 0 }))
      .text(say('button-change-superior'), rosterButtons.superior.data(about))
      .row()
  // Also in the place of somebody who has left: that is what a Plt is for.
  if (card.team > 0) keyboard.text(say('button-acting'), rosterButtons.acting.data(about)).row()
  for (const { actingId, name, kind } of card.acting) {
    const label = say('button-end-acting', { kind, name: name.slice(0, 40) })
    keyboard.text(label, rosterButtons.endActing.data({ ...about, acting: actingId })).row()
  }
  await addAbsentButton(ctx, keyboard, card.id)
  if (removable && isThere) keyboard.text(say('button-leaver'), rosterButtons.leaver.data(about)).row()
  return keyboard.append(backRow(ctx))
}

function backRow(ctx: MemberCtx): InlineKeyboard {
  const { say } = ctx.voice
  return new InlineKeyboard()
    .text(say('button-desk-search'), rosterButtons.search.data({}))
    .text(say('button-desk'), rosterButtons.home.data({}))
}

/** The card of a person, or the refusal. */
export async function openCard(ctx: MemberCtx, personId: number): Promise<PersonCard | { refused: TapReply }> {
  const refused = refusedTap(ctx)
  if (refused !== null) return { refused }
  const card = await ctx.voice.deps.stores.personnel.card(personId, ctx.voice.now)
  return card ?? { refused: { toast: ctx.voice.say('tap-stale'), alert: true } }
}

/** After an act: the card as it is now, below what was done. */
export async function cardAfter(ctx: MemberCtx, personId: number, lead: string): Promise<Screen> {
  const card = await ctx.voice.deps.stores.personnel.card(personId, ctx.voice.now)
  return card === null ? { text: lead } : cardScreen(ctx, card, lead)
}

/** Looking at somebody else's card is looking at somebody else's data: it is kept who did (K6). */
async function show(ctx: MemberCtx, personId: number): Promise<TapReply> {
  const card = await openCard(ctx, personId)
  if ('refused' in card) return card.refused
  const { deps, now } = ctx.voice
  await deps.stores.audit.record({ actorId: ctx.member.id, act: 'person-card-viewed', aboutId: personId, now })
  return { screen: await cardScreen(ctx, card) }
}

export function personCardRoutes(routes: Routes): void {
  routes.tap(rosterButtons.person, (ctx, { person }) => show(ctx, person))
}
