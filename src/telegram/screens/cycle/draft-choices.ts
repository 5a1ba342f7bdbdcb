/** What of a prepared cycle is chosen by tapping: its days in a calendar, its units and jenjang one by one. */
import { InlineKeyboard } from 'grammy'
import { dayOf, endOfDay, instantOn } from '../../../domain/calendar.js'
import { dayNumbered, monthNumbered } from '../../../domain/calendar-month.js'
import { type CycleDraft, type DraftChange, unitsOfScope } from '../../../domain/cycle/cycle-draft.js'
import { addDays } from '../../../domain/reminder/working-days.js'
import { JENJANG } from '../../../domain/roster/person.js'
import { inTreeOrder, withSubUnits } from '../../../domain/roster/unit-tree.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { calendarKeyboard } from '../calendar-keyboard.js'
import { pageButtons, pageOf } from '../roster/unit-pages.js'
import { changeAndShow, monthOfDraft, openedDraft } from './draft.js'
import { cycleDraftButtons as buttons } from './draft-buttons.js'

const DATES = ['open', 'self', 'rating', 'dialogue'] as const
type WhichDate = (typeof DATES)[number]
/** A cycle is planned at most so far ahead. */
const FURTHEST_DAYS = 366

function whichDate(word: string): WhichDate | undefined {
  return DATES.find((one) => one === word)
}

/** Only days to come; the rating ends after the own assessment, the dialogue not before the rating. */
function daysFor(ctx: MemberCtx, draft: CycleDraft, which: WhichDate): { first: string; last: string; present: Date } {
  const { deps, now } = ctx.voice
  const today = dayOf(now, deps.timeZone)
  const selfLast = dayOf(draft.selfUntil, deps.timeZone)
  const { opensAt, selfUntil, ratingUntil, dialogueUntil } = draft
  const present = { open: opensAt, self: selfUntil, rating: ratingUntil, dialogue: dialogueUntil ?? ratingUntil }[which]
  const afterSelf = addDays(selfLast < today ? today : selfLast, 1)
  const ratingLast = dayOf(ratingUntil, deps.timeZone)
  const tomorrow = addDays(today, 1)
  const earliest = { open: tomorrow, self: tomorrow, rating: afterSelf, dialogue: ratingLast < tomorrow ? tomorrow : ratingLast }
  return { first: earliest[which], last: addDays(today, FURTHEST_DAYS), present }
}

async function chooseDay(ctx: MemberCtx, params: { draft: number; date: string; month: number }): Promise<TapReply> {
  const draft = await openedDraft(ctx, params.draft)
  if ('refused' in draft) return draft.refused
  const { say, date } = ctx.voice
  const which = whichDate(params.date)
  const asked = params.month === 0 ? undefined : monthNumbered(params.month)
  if (which === undefined || asked === null) return { toast: say('tap-stale'), alert: true }
  const { first, last, present } = daysFor(ctx, draft, which)
  const wanted = asked ?? monthOfDraft(ctx, present)
  const month = wanted < first.slice(0, 7) ? first.slice(0, 7) : wanted > last.slice(0, 7) ? last.slice(0, 7) : wanted
  const about = { draft: draft.id, date: which }
  const keyboard = calendarKeyboard(ctx.voice, {
    month,
    first,
    last,
    pick: (day) => buttons.day.data({ ...about, day }),
    turn: (other) => buttons.month.data({ ...about, month: other }),
  })
  if (which === 'dialogue') keyboard.text(say('button-draft-no-dialogue-date'), buttons.noDialogueDate.data({ draft: draft.id })).row()
  keyboard.text(say('button-back'), buttons.draft.data({ draft: draft.id }))
  return { screen: { text: say(`draft-day-${which}`, { date: date(present) }), keyboard } }
}

async function takeDay(ctx: MemberCtx, params: { draft: number; date: string; day: number }): Promise<TapReply> {
  const draft = await openedDraft(ctx, params.draft)
  if ('refused' in draft) return draft.refused
  const { say, deps } = ctx.voice
  const which = whichDate(params.date)
  const day = dayNumbered(params.day)
  const end = day === null ? null : endOfDay(day, deps.timeZone)
  if (which === undefined || day === null || end?.kind !== 'good') return { toast: say('tap-stale'), alert: true }
  const { first, last } = daysFor(ctx, draft, which)
  if (day < first || day > last) return { toast: say('draft-day-wrong'), alert: true }
  const opens = { opensAt: instantOn(day, 0, deps.timeZone), scope: { ...draft.scope, opensForId: ctx.member.id } }
  const ends = { self: { selfUntil: end.at }, rating: { ratingUntil: end.at }, dialogue: { dialogueUntil: end.at } }
  const changes: { [W in WhichDate]: DraftChange } = { open: opens, ...ends }
  const screen = await changeAndShow(ctx, draft.id, changes[which])
  return screen === null ? { toast: say('tap-stale'), alert: true } : { screen }
}

async function unitsScreen(ctx: MemberCtx, draft: CycleDraft, page: number): Promise<Screen> {
  const { deps, say } = ctx.voice
  const tree = await deps.stores.roster.units()
  const [units, covered] = [inTreeOrder(tree), unitsOfScope(draft.scope, tree)]
  const keyboard = new InlineKeyboard()
  for (const { id, name, depth } of pageOf(units, page)) {
    const mark = draft.scope.units.includes(id) ? '☑' : covered.has(id) ? '✓' : '☐'
    const label = `${mark} ${'· '.repeat(depth)}${name.slice(0, 50)}`
    keyboard.text(label, buttons.unit.data({ draft: draft.id, unit: id, page })).row()
  }
  pageButtons(ctx, keyboard, { page, count: units.length, to: (other) => buttons.units.data({ draft: draft.id, page: other }) })
  addEnd(ctx, keyboard, draft.id)
  return { text: say('draft-units', { count: draft.scope.units.length }), keyboard }
}

function jenjangScreen(ctx: MemberCtx, draft: CycleDraft): Screen {
  const { deps, say, locale } = ctx.voice
  const plain = deps.texts.plain(locale)
  const keyboard = new InlineKeyboard()
  for (const [place, jenjang] of JENJANG.entries()) {
    const label = `${draft.scope.jenjang.includes(jenjang) ? '☑' : '☐'} ${plain(`jenjang-${jenjang}`)}`
    keyboard.text(label, buttons.jenjangIs.data({ draft: draft.id, place }))
    if (place % 2 === 1) keyboard.row()
  }
  addEnd(ctx, keyboard.row(), draft.id)
  return { text: say('draft-jenjang', { count: draft.scope.jenjang.length }), keyboard }
}

function addEnd({ voice: { say } }: MemberCtx, keyboard: InlineKeyboard, draft: number): void {
  keyboard.text(say('button-draft-everyone'), buttons.everyone.data({ draft })).row()
  keyboard.text(say('button-draft-chosen'), buttons.draft.data({ draft }))
}

const toggled = <T>(list: readonly T[], one: T): T[] => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one])

/** Changes the draft and shows the list again. */
async function toggle(
  ctx: MemberCtx,
  id: number,
  change: (draft: CycleDraft) => DraftChange,
  again: (draft: CycleDraft) => Promise<Screen>,
): Promise<TapReply> {
  const draft = await openedDraft(ctx, id)
  if ('refused' in draft) return draft.refused
  await changeAndShow(ctx, id, change(draft))
  const now = await openedDraft(ctx, id)
  return 'refused' in now ? now.refused : { screen: await again(now) }
}

/** Ticks or unticks a unit; one that takes part with the unit above it needs no tick. */
async function chooseUnit(ctx: MemberCtx, params: { draft: number; unit: number; page: number }): Promise<TapReply> {
  const draft = await openedDraft(ctx, params.draft)
  if ('refused' in draft) return draft.refused
  const { deps, say } = ctx.voice
  const { unit } = params
  const { units } = draft.scope
  const tree = await deps.stores.roster.units()
  if (!tree.some(({ id }) => id === unit)) return { toast: say('tap-stale'), alert: true }
  const above = units.find((one) => one !== unit && withSubUnits(tree, one).includes(unit))
  if (!units.includes(unit) && above !== undefined) {
    const name = tree.find(({ id }) => id === above)?.name ?? ''
    return { toast: say('draft-unit-covered', { unit: name }), alert: true }
  }
  const within = withSubUnits(tree, unit)
  return toggle(
    ctx,
    draft.id,
    // What a newly ticked unit brings along needs no tick of its own any more.
    ({ scope }) => ({ scope: { ...scope, units: toggled(scope.units, unit).filter((one) => one === unit || !within.includes(one)) } }),
    (one) => unitsScreen(ctx, one, params.page),
  )
}

export function cycleDraftChoiceRoutes(routes: Routes): void {
  routes.tap(buttons.month, chooseDay)
  routes.tap(buttons.day, takeDay)
  routes.tap(buttons.units, async (ctx, { draft: id, page }) => {
    const draft = await openedDraft(ctx, id)
    return 'refused' in draft ? draft.refused : { screen: await unitsScreen(ctx, draft, page) }
  })
  routes.tap(buttons.unit, chooseUnit)
  routes.tap(buttons.jenjang, async (ctx, { draft: id }) => {
    const draft = await openedDraft(ctx, id)
    return 'refused' in draft ? draft.refused : { screen: jenjangScreen(ctx, draft) }
  })
  routes.tap(buttons.jenjangIs, async (ctx, { draft, place }) => {
    const jenjang = JENJANG[place]
    if (jenjang === undefined) return { toast: ctx.voice.say('tap-stale'), alert: true }
    return toggle(
      ctx,
      draft,
      ({ scope }) => ({ scope: { ...scope, jenjang: toggled(scope.jenjang, jenjang) } }),
      async (one) => jenjangScreen(ctx, one),
    )
  })
}
