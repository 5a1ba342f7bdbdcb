/** Invitations: how they stand in each unit and for each person, and new ones to print for those who are not linked. */
import { randomBytes } from 'node:crypto'
import { InlineKeyboard } from 'grammy'
import { countStates, INVITATION_STATES, type InvitationState, invitationState } from '../../../domain/identity/invitation-state.js'
import { saySentence } from '../../../texts/sentence.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { refusedTap } from './home.js'
import { rosterButtons } from './roster-buttons.js'
import { pageButtons, pageOf } from './unit-pages.js'

/** Stands for all units. */
const ALL_UNITS = 0

async function unitsScreen(ctx: MemberCtx, page: number): Promise<Screen> {
  const { deps, say, now } = ctx.voice
  const [units, members] = await Promise.all([deps.stores.personnel.units(), deps.stores.personnel.invitationDates()])
  const counts = countStates(members, now)
  const keyboard = new InlineKeyboard()
  for (const { id, name, people, linked } of pageOf(units, page))
    keyboard.text(`${name.slice(0, 40)} · ${linked}/${people}`, rosterButtons.unit.data({ unit: id, page: 0 })).row()
  pageButtons(ctx, keyboard, { page, count: units.length, to: (other) => rosterButtons.units.data({ page: other }) })
  if (counts.used < members.length) keyboard.text(say('button-invite-all'), rosterButtons.issue.data({ unit: ALL_UNITS })).row()
  keyboard.text(say('button-desk'), rosterButtons.home.data({}))
  return { text: say('invite-units', { ...counts, people: members.length }), keyboard }
}

async function unitScreen(ctx: MemberCtx, { unit: unitId, page }: { unit: number; page: number }): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const unit = await deps.stores.personnel.unitById(unitId)
  if (unit === null) return { toast: say('invite-unit-gone'), alert: true }
  const members = await deps.stores.personnel.members(unitId)
  const counts = countStates(members, now)
  // Those to be looked after stand first: locked, expired, not invited, sent, linked.
  const order = ['locked', 'expired', 'none', 'sent', 'used']
  const sorted = members
    .map((one) => ({ ...one, state: invitationState(one, now) }))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const lines = pageOf(sorted, page).map(({ name, state, invitation }) =>
    say('invite-person', { name, state: stateText(ctx, state, invitation?.expiresAt) }),
  )
  const keyboard = new InlineKeyboard()
  for (const { id, name } of pageOf(sorted, page)) keyboard.text(name.slice(0, 50), rosterButtons.person.data({ person: id })).row()
  pageButtons(ctx, keyboard, { page, count: sorted.length, to: (other) => rosterButtons.unit.data({ unit: unitId, page: other }) })
  if (counts.used < members.length) keyboard.text(say('button-invite-unit'), rosterButtons.issue.data({ unit: unitId })).row()
  keyboard.text(say('button-back'), rosterButtons.units.data({ page: 0 }))
  const text = [say('invite-unit', { unit: unit.name, ...counts }), '', ...lines].join('\n')
  return { screen: { text, keyboard, protect: true } }
}

function stateText({ voice: { say, date } }: MemberCtx, state: InvitationState, expiresAt: Date | undefined): string {
  const until = expiresAt === undefined ? '–' : date(expiresAt, 'short')
  return saySentence(say, { key: `invite-state-${state}`, variables: { until } })
}

/** Says first that links handed out before stop working. */
async function ask(ctx: MemberCtx, unitId: number): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const unit = unitId === ALL_UNITS ? null : await deps.stores.personnel.unitById(unitId)
  if (unitId !== ALL_UNITS && unit === null) return { toast: say('invite-unit-gone'), alert: true }
  const members = await (unit === null ? deps.stores.personnel.invitationDates() : deps.stores.personnel.members(unit.id))
  const counts = countStates(members, now)
  const waiting = INVITATION_STATES.filter((state) => state !== 'used').reduce((sum, state) => sum + counts[state], 0)
  const back = unit === null ? rosterButtons.units.data({ page: 0 }) : rosterButtons.unit.data({ unit: unit.id, page: 0 })
  const keyboard = new InlineKeyboard()
    .text(say('button-invite-sure', { count: waiting }), rosterButtons.issueSure.data({ unit: unitId }))
    .success()
    .row()
    .text(say('button-back'), back)
  return { screen: { text: say('invite-ask', { unit: unit?.name ?? 'all', count: waiting, sent: counts.sent }), keyboard } }
}

async function issue(ctx: MemberCtx, unitId: number): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  if (unitId !== ALL_UNITS && (await deps.stores.personnel.unitById(unitId)) === null)
    return { toast: say('invite-unit-gone'), alert: true }
  await deps.stores.officeJobs.add({
    // A tap that comes twice is one piece of work; another tap is another one.
    key: `invitations:${ctx.callbackQuery?.id}`,
    kind: 'invitations',
    ownerId: ctx.member.id,
    input: { unitId: unitId === ALL_UNITS ? null : unitId, seed: randomBytes(32).toString('hex') },
    now,
  })
  deps.wakeOfficeJobs()
  return { screen: { text: say('invite-taken') } }
}

export function invitationRoutes(routes: Routes): void {
  routes.tap(rosterButtons.units, async (ctx, { page }) => refusedTap(ctx) ?? { screen: await unitsScreen(ctx, page) })
  routes.tap(rosterButtons.unit, async (ctx, params) => refusedTap(ctx) ?? unitScreen(ctx, params))
  routes.tap(rosterButtons.issue, async (ctx, { unit }) => refusedTap(ctx) ?? ask(ctx, unit))
  routes.tap(rosterButtons.issueSure, async (ctx, { unit }) => refusedTap(ctx) ?? issue(ctx, unit))
}
