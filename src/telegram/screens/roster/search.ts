/** Finding a person by name or by the last four digits of the NIP: to open the card or the audit, or to name a superior or a stand-in. */
import { InlineKeyboard } from 'grammy'
import { readSearch } from '../../../domain/roster/search-person.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { DialogRequest, Screen, TapReply } from '../../screen.js'
import { appealButtons, decisionButtons } from '../appeal/appeal-buttons.js'
import { auditButtons, NEWEST } from '../audit/audit-buttons.js'
import { participationButtons } from '../cycle/participation-buttons.js'
import { delegationButtons } from '../delegation/delegation-buttons.js'
import { menuButtons } from '../menu-buttons.js'
import { refusedTap } from './home.js'
import { rosterButtons } from './roster-buttons.js'

export type SearchRequest = Extract<DialogRequest, { name: 'roster-search' }>

/** People a small screen lists. */
const SHOWN = 10

function back(ctx: MemberCtx, request: SearchRequest): InlineKeyboard {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
  if (request.act === 'audit') return keyboard.text(say('button-back'), auditButtons.home.data({}))
  if (request.act === 'delegate') return keyboard.text(say('button-back'), participationButtons.person.data({ person: request.person }))
  if (request.act === 'delegate-all') return keyboard.text(say('button-back'), rosterButtons.person.data({ person: request.rater }))
  if (request.act === 'participant') return keyboard.text(say('button-back'), menuButtons.cycle.data({}))
  if (request.act === 'decider') return keyboard.text(say('button-back'), appealButtons.home.data({}))
  return request.act === 'open'
    ? keyboard.text(say('button-back'), rosterButtons.home.data({}))
    : keyboard.text(say('button-back'), rosterButtons.person.data({ person: request.person }))
}

export function askSearch(ctx: MemberCtx, request: SearchRequest): TapReply {
  return {
    screen: {
      text: ctx.voice.say(`desk-search-${request.act === 'delegate-all' ? 'delegate' : request.act}`),
      keyboard: back(ctx, request),
    },
    dialog: request,
  }
}

/** What was found for the typed words; `more` when another try should follow. */
export async function searchResult(ctx: MemberCtx, request: SearchRequest): Promise<Screen> {
  const { deps, say } = ctx.voice
  const read = readSearch(ctx.message?.text ?? '')
  if (read === null) return { text: say('desk-search-too-short'), keyboard: back(ctx, request) }
  const found = await deps.stores.personnel.find({ ...read, most: SHOWN + 1 })
  if (found.length === 0) return { text: say('desk-search-nobody'), keyboard: back(ctx, request) }
  const keyboard = new InlineKeyboard()
  for (const { id, nip, name, unitName, left } of found.slice(0, SHOWN)) {
    const label = say(left ? 'desk-found-left' : 'desk-found', { name, nip: nip.slice(-4), unit: unitName })
    keyboard.text(unescaped(label), target(request, id)).row()
  }
  keyboard.append(back(ctx, request))
  const text = found.length > SHOWN ? say('desk-search-many', { shown: SHOWN }) : say('desk-search-found', { count: found.length })
  return { text, keyboard }
}

function target(request: SearchRequest, id: number): string {
  switch (request.act) {
    case 'open':
      return rosterButtons.person.data({ person: id })
    case 'participant':
      return participationButtons.person.data({ person: id })
    case 'delegate':
      return delegationButtons.name.data({ rating: request.rating, person: id })
    case 'delegate-all':
      return delegationButtons.nameAll.data({ rater: request.rater, person: id })
    case 'audit':
      return auditButtons.list.data({ ...request.shown, person: id, before: NEWEST })
    case 'superior':
      return rosterButtons.superiorIs.data({ person: request.person, superior: id })
    case 'decider':
      return decisionButtons.nameSure.data({ appeal: request.appeal, person: id })
    case 'acting':
      return rosterButtons.actingIs.data({ person: request.person, acting: id })
  }
}

/** The label of a button is no HTML. */
function unescaped(label: string): string {
  return label.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').slice(0, 100)
}

/** For somebody: who is to lead this person. */
async function askFor(ctx: MemberCtx, act: 'superior' | 'acting', person: number): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const refused = refusedTap(ctx)
  if (refused !== null) return refused
  const known = await deps.stores.people.byId(person, now)
  return known === null ? { toast: say('tap-stale'), alert: true } : askSearch(ctx, { name: 'roster-search', act, person })
}

export function searchRoutes(routes: Routes): void {
  routes.tap(rosterButtons.search, async (ctx) => refusedTap(ctx) ?? askSearch(ctx, { name: 'roster-search', act: 'open' }))
  routes.tap(rosterButtons.superior, (ctx, { person }) => askFor(ctx, 'superior', person))
  routes.tap(rosterButtons.acting, (ctx, { person }) => askFor(ctx, 'acting', person))
}
