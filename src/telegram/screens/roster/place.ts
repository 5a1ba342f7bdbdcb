/** Where a person works and who leads: another unit, another superior, a Plt or Plh, each from a day on. */
import { InlineKeyboard } from 'grammy'
import { soFar, wouldContinue } from '../../../domain/cycle/begun-ratings.js'
import { appointActing, changeSuperior, endActing, moveToUnit } from '../../../domain/roster/change-person.js'
import { readFrom, readSpan } from '../../../domain/roster/effective-date.js'
import { saySentence } from '../../../texts/sentence.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { DialogRequest, Screen, TapReply } from '../../screen.js'
import { cardAfter, openCard } from './person.js'
import { rosterButtons } from './roster-buttons.js'
import { pageButtons, pageOf } from './unit-pages.js'

export type DateRequest = Extract<DialogRequest, { name: 'roster-date' }>
/** Taken: the dialogue is over. */
type Taken = { screen: Screen; done: boolean }

async function chooseUnit(ctx: MemberCtx, { person, page }: { person: number; page: number }): Promise<TapReply> {
  const card = await openCard(ctx, person)
  if ('refused' in card) return card.refused
  const { deps, say } = ctx.voice
  const units = (await deps.stores.personnel.units()).filter((unit) => unit.id !== card.unitId)
  const keyboard = new InlineKeyboard()
  for (const unit of pageOf(units, page)) keyboard.text(unit.name.slice(0, 60), rosterButtons.moveTo.data({ person, unit: unit.id })).row()
  pageButtons(ctx, keyboard, { page, count: units.length, to: (other) => rosterButtons.move.data({ person, page: other }) })
  keyboard.text(say('button-back'), rosterButtons.person.data({ person }))
  return { screen: { text: say('desk-move-ask', { name: card.name, unit: card.unitName }), keyboard, protect: true } }
}

/** What is to be done and from when: today by a button, another day typed. */
async function askDate(ctx: MemberCtx, { act, person, target }: DateRequest): Promise<TapReply> {
  const card = await openCard(ctx, person)
  if ('refused' in card) return card.refused
  const { deps, say, now } = ctx.voice
  const { personnel } = deps.stores
  const what = act === 'unit' ? (await personnel.unitById(target))?.name : (await personnel.card(target, now))?.name
  if (what === undefined) return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard()
  if (act === 'unit') keyboard.text(say('button-from-today'), rosterButtons.moveNow.data({ person, unit: target })).row()
  if (act === 'superior') keyboard.text(say('button-from-today'), rosterButtons.superiorNow.data({ person, superior: target })).row()
  keyboard.text(say('button-back'), rosterButtons.person.data({ person }))
  const ask = say(act === 'unit' || act === 'superior' ? `desk-date-${act}` : 'desk-date-acting', { name: card.name, what, kind: act })
  const text = [ask, ...(act === 'unit' ? [] : await continues(ctx, { act, person, target, to: what }))].join('\n\n')
  return { screen: { text, keyboard, protect: true }, dialog: { name: 'roster-date', act, person, target } }
}

/** What becomes of ratings that were begun: whoever leads from then on goes on with them. */
async function continues(ctx: MemberCtx, change: Omit<DateRequest, 'name'> & { to: string }): Promise<string[]> {
  const { deps, say, now } = ctx.voice
  const { act, person, target, to } = change
  const begun = await deps.stores.participations.begun(act === 'superior' ? { personId: person } : { raterId: person }, now)
  const going = wouldContinue(begun, target)
  if (act !== 'superior') {
    const from = going[0]?.raterName
    return from === undefined ? [] : [say('continues-team', { count: going.length, from, to })]
  }
  return (await soFar(deps.stores, going)).map(({ raterName: from, answered, items }) => say('continues', { from, answered, items, to }))
}

/** Below what was done: how many begun ratings somebody else goes on with now. */
function andContinued({ voice: { say } }: MemberCtx, lead: string, begun: number): string {
  return begun === 0 ? lead : `${lead}\n${say('continues-done', { count: begun })}`
}

/** The typed date, or dates, of what was chosen. */
export async function takeDate(ctx: MemberCtx, request: DateRequest): Promise<Taken> {
  const { deps, say, now } = ctx.voice
  const typed = ctx.message?.text ?? ''
  const office = { zone: deps.timeZone, now }
  const { act, person, target } = request
  if (act === 'unit' || act === 'superior') {
    const read = readFrom(typed, office)
    if (read.kind !== 'good') return { screen: { text: say(`desk-date-${read.kind}`) }, done: false }
    return { screen: await (act === 'unit' ? moveUnit : setSuperior)(ctx, person, target, read.fromAt), done: true }
  }
  const read = readSpan(typed, office)
  if (read.kind !== 'good') return { screen: { text: say(`desk-date-${read.kind}`) }, done: false }
  return { screen: await appoint(ctx, { ...request, act }, read), done: true }
}

async function moveUnit(ctx: MemberCtx, personId: number, unitId: number, fromAt: Date): Promise<Screen> {
  const { deps, say, date, now } = ctx.voice
  const outcome = await moveToUnit(deps.stores, { personId, unitId, fromAt, actorId: ctx.member.id, now })
  return cardAfter(ctx, personId, saySentence(say, { key: `desk-move-${outcome.kind}`, variables: { date: date(fromAt, 'short') } }))
}

async function setSuperior(ctx: MemberCtx, personId: number, superiorId: number, fromAt: Date): Promise<Screen> {
  const { deps, say, date, now } = ctx.voice
  const outcome = await changeSuperior(deps.stores, { personId, superiorId, fromAt, actorId: ctx.member.id, now })
  const lead = saySentence(say, { key: `desk-superior-is-${outcome.kind}`, variables: { date: date(fromAt, 'short') } })
  return cardAfter(ctx, personId, andContinued(ctx, lead, outcome.kind === 'changed' ? outcome.begun : 0))
}

async function appoint(
  ctx: MemberCtx,
  { person, target, act }: DateRequest & { act: 'plt' | 'plh' },
  { fromAt, untilAt }: { fromAt: Date; untilAt: Date },
): Promise<Screen> {
  const { deps, say, now } = ctx.voice
  const appointment = { personId: person, actingId: target, kind: act, fromAt, untilAt, actorId: ctx.member.id, now }
  const outcome = await appointActing(deps.stores, appointment)
  const variables = { count: outcome.kind === 'appointed' ? outcome.team : 0, kind: act }
  const lead = saySentence(say, { key: `desk-acting-${outcome.kind}`, variables })
  return cardAfter(ctx, person, andContinued(ctx, lead, outcome.kind === 'appointed' ? outcome.begun : 0))
}

async function askKind(ctx: MemberCtx, { person, acting }: { person: number; acting: number }): Promise<TapReply> {
  const card = await openCard(ctx, person)
  if ('refused' in card) return card.refused
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
  for (const kind of ['plt', 'plh'])
    keyboard.text(say(`button-${kind === 'plt' ? 'plt' : 'plh'}`), rosterButtons.actingKind.data({ person, acting, kind })).row()
  keyboard.text(say('button-back'), rosterButtons.person.data({ person }))
  return { screen: { text: say('desk-acting-kind', { name: card.name }), keyboard, protect: true } }
}

function askActingDates(
  ctx: MemberCtx,
  { person, acting, kind }: { person: number; acting: number; kind: string },
): Promise<TapReply> | TapReply {
  if (kind !== 'plt' && kind !== 'plh') return { toast: ctx.voice.say('tap-stale'), alert: true }
  return askDate(ctx, { name: 'roster-date', act: kind, person, target: acting })
}

async function stopActing(ctx: MemberCtx, { person, acting }: { person: number; acting: number }): Promise<TapReply> {
  const card = await openCard(ctx, person)
  if ('refused' in card) return card.refused
  const { deps, say, now } = ctx.voice
  const outcome = await endActing(deps.stores, { personId: person, actingId: acting, actorId: ctx.member.id, now })
  const lead = say(outcome.kind === 'ended' ? 'desk-acting-ended' : 'desk-acting-nothing')
  return { screen: await cardAfter(ctx, person, andContinued(ctx, lead, outcome.kind === 'ended' ? outcome.begun : 0)) }
}

async function atOnce(ctx: MemberCtx, person: number, act: (now: Date) => Promise<Screen>): Promise<TapReply> {
  const card = await openCard(ctx, person)
  return 'refused' in card ? card.refused : { screen: await act(ctx.voice.now) }
}

export function placeRoutes(routes: Routes): void {
  routes.tap(rosterButtons.move, chooseUnit)
  routes.tap(rosterButtons.moveTo, (ctx, { person, unit }) => askDate(ctx, { name: 'roster-date', act: 'unit', person, target: unit }))
  routes.tap(rosterButtons.moveNow, (ctx, { person, unit }) => atOnce(ctx, person, (now) => moveUnit(ctx, person, unit, now)))
  routes.tap(rosterButtons.superiorIs, (ctx, { person, superior }) =>
    askDate(ctx, { name: 'roster-date', act: 'superior', person, target: superior }),
  )
  routes.tap(rosterButtons.superiorNow, (ctx, { person, superior }) =>
    atOnce(ctx, person, (now) => setSuperior(ctx, person, superior, now)),
  )
  routes.tap(rosterButtons.actingIs, askKind)
  routes.tap(rosterButtons.actingKind, async (ctx, params) => askActingDates(ctx, params))
  routes.tap(rosterButtons.endActing, stopActing)
}
