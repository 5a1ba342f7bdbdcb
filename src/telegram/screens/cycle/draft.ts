/** A cycle being prepared, whole on one message: name, who, dates, weights, bands; each with its button, then opened now or on its day. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { waitingOpenings } from '../../../domain/broadcast/opening-message.js'
import { dayOf } from '../../../domain/calendar.js'
import {
  type CycleDraft,
  changeCycleDraft,
  type DraftChange,
  draftFault,
  dropCycleDraft,
  openDraft,
  participantsOf,
  prepareCycle,
  unitsOfScope,
} from '../../../domain/cycle/cycle-draft.js'
import { DEFAULT_CYCLE_RULES } from '../../../domain/cycle/cycle-rules.js'
import { nextOfficeTime } from '../../../domain/reminder/working-days.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { cycleScreen } from './cycle.js'
import { cycleDraftButtons as buttons } from './draft-buttons.js'

/** The draft a button speaks of, for whoever manages cycles. */
export async function openedDraft(ctx: MemberCtx, id: number): Promise<CycleDraft | { refused: TapReply }> {
  const { deps, say } = ctx.voice
  if (!can(ctx.member, 'manage-cycle', null)) return { refused: { toast: say('tap-not-yours'), alert: true } }
  return (await deps.stores.cycleDrafts.byId(id)) ?? { refused: { toast: say('tap-stale'), alert: true } }
}

async function draftScreen(ctx: MemberCtx, draft: CycleDraft, lead?: string): Promise<Screen> {
  const { deps, say, date, now, number } = ctx.voice
  const { id, name, scope, rules } = draft
  const covered = unitsOfScope(scope, await deps.stores.roster.units())
  const [optimal, enough] = rules.bands
  const fault = draftFault(draft, now, scope.opensForId === null)
  const text = [
    ...(lead === undefined ? [] : [lead, '']),
    say('draft-cycle', {
      name,
      people: (await participantsOf(deps.stores, scope, now)).length,
      units: scope.units.length,
      below: covered.size - scope.units.length,
      jenjang: scope.jenjang.length,
      opens: scope.opensForId === null ? 'none' : date(draft.opensAt),
      self: date(draft.selfUntil),
      rating: date(draft.ratingUntil),
      dialogue: draft.dialogueUntil === null ? 'none' : date(draft.dialogueUntil),
      superior: number(rules.weights.superior),
      own: number(rules.weights.self),
      peers: number(rules.weights.peers),
      optimal: number(optimal?.from ?? 0),
      enough: number(enough?.from ?? 0),
    }),
    ...(fault === null ? [] : ['', say(`draft-cycle-${fault}`)]),
  ]
  return { text: text.join('\n'), keyboard: draftKeyboard(ctx, { id, opensItself: scope.opensForId !== null }) }
}

function draftKeyboard({ voice: { say } }: MemberCtx, { id: draft, opensItself }: { id: number; opensItself: boolean }): InlineKeyboard {
  const date = (which: 'open' | 'self' | 'rating' | 'dialogue') => buttons.month.data({ draft, date: which, month: 0 })
  const type = (part: 'name' | 'weights' | 'bands') => buttons.type.data({ draft, part })
  return new InlineKeyboard()
    .text(say('button-draft-name'), type('name'))
    .row()
    .text(say('button-draft-units'), buttons.units.data({ draft, page: 0 }))
    .text(say('button-draft-jenjang'), buttons.jenjang.data({ draft }))
    .row()
    .text(say('button-draft-self'), date('self'))
    .text(say('button-draft-rating'), date('rating'))
    .row()
    .text(say('button-draft-dialogue'), date('dialogue'))
    .row()
    .text(say('button-draft-weights'), type('weights'))
    .text(say('button-draft-bands'), type('bands'))
    .row()
    .text(say('button-draft-peers'), buttons.peers.data({ draft }))
    .row()
    .text(say('button-draft-usual'), buttons.usual.data({ draft }))
    .row()
    .text(say(opensItself ? 'button-draft-by-hand' : 'button-draft-on-day'), opensItself ? buttons.onItsDay.data({ draft }) : date('open'))
    .row()
    .text(say('button-draft-open'), buttons.ask.data({ draft }))
    .text(say('button-draft-drop'), buttons.drop.data({ draft }))
    .row()
    .text(say('button-cycle'), menuButtons.cycle.data({}))
}

/** Changes the draft and shows it as it is then. */
export async function changeAndShow(ctx: MemberCtx, id: number, change: DraftChange, lead?: string): Promise<Screen | null> {
  const { deps, say, now } = ctx.voice
  const outcome = await changeCycleDraft(deps.stores, id, change, { actorId: ctx.member.id, now })
  if (outcome.kind === 'gone') return null
  if (outcome.kind === 'changed') return draftScreen(ctx, outcome.draft, lead)
  const draft = await deps.stores.cycleDrafts.byId(id)
  return draft === null ? null : draftScreen(ctx, draft, say('draft-cycle-name-taken'))
}

export async function changed(ctx: MemberCtx, id: number, change: (draft: CycleDraft) => DraftChange): Promise<TapReply> {
  const draft = await openedDraft(ctx, id)
  if ('refused' in draft) return draft.refused
  const screen = await changeAndShow(ctx, id, change(draft))
  return screen === null ? { toast: ctx.voice.say('tap-stale'), alert: true } : { screen }
}

async function prepare(ctx: MemberCtx): Promise<TapReply> {
  const { deps, say, now, date } = ctx.voice
  if (!can(ctx.member, 'manage-cycle', null)) return { toast: say('tap-not-yours'), alert: true }
  const name = say('draft-cycle-first-name', { date: date(now, 'short') })
  const draft = await prepareCycle(deps.stores, { actorId: ctx.member.id, now, zone: deps.timeZone, name })
  return draft === null ? { toast: say('cycle-open-no-framework'), alert: true } : { screen: await draftScreen(ctx, draft) }
}

async function show(ctx: MemberCtx, { draft: id }: { draft: number }): Promise<TapReply> {
  const draft = await openedDraft(ctx, id)
  return 'refused' in draft ? draft.refused : { screen: await draftScreen(ctx, draft) }
}

/** The name, weights or bands are typed next. */
async function askTyped(ctx: MemberCtx, { draft: id, part }: { draft: number; part: string }): Promise<TapReply> {
  const draft = await openedDraft(ctx, id)
  if ('refused' in draft) return draft.refused
  const { say } = ctx.voice
  if (part !== 'name' && part !== 'weights' && part !== 'bands') return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-back'), buttons.draft.data({ draft: id }))
  return { screen: { text: say(`draft-ask-${part}`), keyboard }, dialog: { name: 'cycle-draft', draft: id, part } }
}

async function askToOpen(ctx: MemberCtx, { draft: id }: { draft: number }): Promise<TapReply> {
  const draft = await openedDraft(ctx, id)
  if ('refused' in draft) return draft.refused
  const { deps, say, date, now } = ctx.voice
  const fault = draftFault(draft, now, true)
  if (fault !== null) return { toast: say(`draft-cycle-${fault}`), alert: true }
  const [message] = await waitingOpenings(deps.stores)
  const keyboard = new InlineKeyboard().text(say('button-draft-open-sure'), buttons.openNow.data({ draft: id, broadcast: 0 })).row()
  if (message !== undefined) keyboard.text(say('button-draft-open-with'), buttons.openNow.data({ draft: id, broadcast: message.id })).row()
  keyboard.text(say('button-back'), buttons.draft.data({ draft: id }))
  const people = (await participantsOf(deps.stores, draft.scope, now)).length
  const text = say('draft-open-ask', { name: draft.name, people, self: date(draft.selfUntil), rating: date(draft.ratingUntil) })
  return { screen: { text, keyboard } }
}

async function openNow(ctx: MemberCtx, { draft: id, broadcast }: { draft: number; broadcast: number }): Promise<TapReply> {
  const draft = await openedDraft(ctx, id)
  if ('refused' in draft) return draft.refused
  const { deps, say, now } = ctx.voice
  const tellAt = nextOfficeTime(now, await deps.workCalendar())
  const opening = broadcast === 0 ? {} : { openingId: broadcast }
  const outcome = await openDraft(deps.stores, { id, actorId: ctx.member.id, now, tellAt, ...opening })
  deps.wakeOutbox()
  switch (outcome.kind) {
    case 'opened':
      return { screen: { text: say('draft-opened', { people: outcome.participants }) }, below: [await cycleScreen(ctx)] }
    case 'another-open':
      return { screen: await draftScreen(ctx, draft, say('cycle-open-another', { name: outcome.name })) }
    case 'gone':
      return { toast: say('tap-stale'), alert: true }
    case 'nobody':
      return { toast: say('draft-cycle-nobody'), alert: true }
    case 'no-framework':
      return { toast: say('cycle-open-no-framework'), alert: true }
    default:
      return { toast: say(`draft-cycle-${outcome.kind}`), alert: true }
  }
}

async function askToDrop(ctx: MemberCtx, { draft: id }: { draft: number }): Promise<TapReply> {
  const draft = await openedDraft(ctx, id)
  if ('refused' in draft) return draft.refused
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
    .text(say('button-draft-drop-sure'), buttons.dropSure.data({ draft: id }))
    .danger()
    .row()
    .text(say('button-back'), buttons.draft.data({ draft: id }))
  return { screen: { text: say('draft-drop-ask', { name: draft.name }), keyboard } }
}

async function drop(ctx: MemberCtx, { draft: id }: { draft: number }): Promise<TapReply> {
  const draft = await openedDraft(ctx, id)
  if ('refused' in draft) return draft.refused
  const { deps, now } = ctx.voice
  await dropCycleDraft(deps.stores, id, { actorId: ctx.member.id, now })
  return { screen: await cycleScreen(ctx) }
}

/** The month the calendar of a date begins with. */
export function monthOfDraft(ctx: MemberCtx, at: Date): string {
  return dayOf(at, ctx.voice.deps.timeZone).slice(0, 7)
}

export function cycleDraftRoutes(routes: Routes): void {
  routes.tap(buttons.prepare, prepare)
  routes.tap(buttons.draft, show)
  routes.tap(buttons.type, askTyped)
  routes.tap(buttons.usual, (ctx, { draft }) => changed(ctx, draft, () => ({ rules: DEFAULT_CYCLE_RULES })))
  routes.tap(buttons.noDialogueDate, (ctx, { draft }) => changed(ctx, draft, () => ({ dialogueUntil: null })))
  routes.tap(buttons.everyone, (ctx, { draft }) => changed(ctx, draft, ({ scope }) => ({ scope: { ...scope, units: [], jenjang: [] } })))
  routes.tap(buttons.onItsDay, (ctx, { draft }) => changed(ctx, draft, ({ scope }) => ({ scope: { ...scope, opensForId: null } })))
  routes.tap(buttons.ask, askToOpen)
  routes.tap(buttons.openNow, openNow)
  routes.tap(buttons.drop, askToDrop)
  routes.tap(buttons.dropSure, drop)
}
