/** One person's part in the open cycle: how far it is, whose the rating is, and more time with a reason. */
import { InlineKeyboard } from 'grammy'
import { dayOf, endOfDay } from '../../../domain/calendar.js'
import { dayNumbered, monthNumbered } from '../../../domain/calendar-month.js'
import type { Cycle } from '../../../domain/cycle/cycle.js'
import { checkExtension, type ExtensionCheck, extendSelf } from '../../../domain/cycle/extend-self.js'
import type { Participation } from '../../../domain/cycle/participation-store.js'
import { addDays, nextOfficeTime } from '../../../domain/reminder/working-days.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { calendarKeyboard } from '../calendar-keyboard.js'
import { addOfficeButtons } from '../delegation/delegate.js'
import { menuButtons } from '../menu-buttons.js'
import { askSearch } from '../roster/search.js'
import { openCycleOf } from './open-people.js'
import { participationButtons as buttons } from './participation-buttons.js'

type Opened = { cycle: Cycle; part: Participation }

async function opened(ctx: MemberCtx, personId: number): Promise<Opened | { refused: TapReply }> {
  const cycle = await openCycleOf(ctx)
  if ('refused' in cycle) return cycle
  const { deps, say, now } = ctx.voice
  const part = await deps.stores.participations.of(cycle.id, personId, now)
  return part === null ? { refused: { toast: say('part-none'), alert: true } } : { cycle, part }
}

function partText({ voice: { say, date } }: MemberCtx, { cycle, part }: Opened): string {
  const { name, unitName, extendedUntil, extensionReason, selfStartedAt, selfSubmittedAt, rating, superior } = part
  const state = (started: Date | null, sent: Date | null) => (sent !== null ? 'sent' : started !== null ? 'started' : 'none')
  return [
    say('part', {
      name,
      unit: unitName,
      cycle: cycle.name,
      self: say(`part-state-${state(selfStartedAt, selfSubmittedAt)}`),
      until: date(extendedUntil ?? cycle.selfUntil, 'moment'),
      rating: say(`part-state-${state(rating.startedAt, rating.submittedAt)}`),
      rater: rating.raterName,
    }),
    ...(extensionReason === null ? [] : [say('part-extended', { reason: extensionReason })]),
    ...(superior !== null && superior.id !== rating.raterId ? ['', say('part-other-superior', { name: superior.name })] : []),
  ].join('\n')
}

async function partScreen(ctx: MemberCtx, { cycle, part }: Opened, lead?: string): Promise<Screen> {
  const { deps, say, now } = ctx.voice
  const keyboard = new InlineKeyboard()
  const person = part.personId
  if (checkExtension(cycle, part, { until: cycle.ratingUntil, now }) === 'good') {
    const month = Number(dayOf(now, deps.timeZone).slice(0, 7).replace('-', ''))
    keyboard.text(say('button-extend'), buttons.month.data({ person, month })).row()
  }
  const awaits = await addOfficeButtons(ctx, keyboard, part.rating.id)
  keyboard.text(say('button-part-search'), buttons.search.data({})).text(say('button-cycle'), menuButtons.cycle.data({}))
  const text = [...(lead === undefined ? [] : [lead, '']), partText(ctx, { cycle, part }), ...(awaits === null ? [] : ['', awaits])]
  return { text: text.join('\n'), keyboard, protect: true }
}

async function show(ctx: MemberCtx, { person }: { person: number }): Promise<TapReply> {
  const found = await opened(ctx, person)
  if ('refused' in found) return found.refused
  const { deps, now } = ctx.voice
  const subject = `assessment:${found.part.assessmentId}`
  await deps.stores.audit.record({ actorId: ctx.member.id, act: 'participation-seen', aboutId: person, subject, now })
  return { screen: await partScreen(ctx, found) }
}

/** The first day that is later than now and than the present end, and the last one. */
function daysOf(ctx: MemberCtx, { cycle, part }: Opened): { first: string; last: string } {
  const { deps, now } = ctx.voice
  const present = part.extendedUntil ?? cycle.selfUntil
  const today = dayOf(now, deps.timeZone)
  const after = addDays(dayOf(present, deps.timeZone), 1)
  return { first: after > today ? after : today, last: dayOf(cycle.ratingUntil, deps.timeZone) }
}

async function chooseDay(ctx: MemberCtx, params: { person: number; month: number }): Promise<TapReply> {
  const found = await opened(ctx, params.person)
  if ('refused' in found) return found.refused
  const { say, date } = ctx.voice
  const asked = monthNumbered(params.month)
  if (asked === null) return { toast: say('tap-stale'), alert: true }
  const { first, last } = daysOf(ctx, found)
  const month = asked < first.slice(0, 7) ? first.slice(0, 7) : asked > last.slice(0, 7) ? last.slice(0, 7) : asked
  const { person } = params
  const keyboard = calendarKeyboard(ctx.voice, {
    month,
    first,
    last,
    pick: (day) => buttons.day.data({ person, day }),
    turn: (other) => buttons.month.data({ person, month: other }),
  }).text(say('button-back'), buttons.person.data({ person }))
  const { cycle, part } = found
  const until = date(part.extendedUntil ?? cycle.selfUntil, 'moment')
  return { screen: { text: say('extend-ask-day', { name: part.name, until, last: date(cycle.ratingUntil) }), keyboard, protect: true } }
}

/** The last instant of the day a button named, and what stands against it. */
function checked(ctx: MemberCtx, found: Opened, day: number): { until: Date; check: ExtensionCheck } | null {
  const text = dayNumbered(day)
  const end = text === null ? null : endOfDay(text, ctx.voice.deps.timeZone)
  if (end === null || end.kind !== 'good') return null
  // A rating may end before midnight: its last day then ends with it.
  const { cycle, part } = found
  const sameDay = dayOf(cycle.ratingUntil, ctx.voice.deps.timeZone) === text
  const until = sameDay ? cycle.ratingUntil : end.at
  return { until, check: checkExtension(cycle, part, { until, now: ctx.voice.now }) }
}

async function askReason(ctx: MemberCtx, { person, day }: { person: number; day: number }): Promise<TapReply> {
  const found = await opened(ctx, person)
  if ('refused' in found) return found.refused
  const { say, date } = ctx.voice
  const made = checked(ctx, found, day)
  if (made === null) return { toast: say('tap-stale'), alert: true }
  if (made.check !== 'good') return { toast: say(`extend-${made.check}`), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-back'), buttons.person.data({ person }))
  const text = say('extend-ask-reason', { name: found.part.name, until: date(made.until) })
  return { screen: { text, keyboard, protect: true }, dialog: { name: 'extend-self', person, day } }
}

/** With the reason that was typed. */
export async function extendWith(ctx: MemberCtx, { person, day }: { person: number; day: number }, reason: string): Promise<Screen> {
  const found = await opened(ctx, person)
  const { deps, say, date, now } = ctx.voice
  if ('refused' in found) return { text: say('tap-stale') }
  const made = checked(ctx, found, day)
  if (made === null) return { text: say('tap-stale') }
  const { until } = made
  const tellAt = nextOfficeTime(now, await deps.workCalendar())
  const act = { cycleId: found.cycle.id, personId: person, until, reason, actorId: ctx.member.id, now, tellAt }
  const outcome = await extendSelf(deps.stores, act)
  deps.wakeOutbox()
  const again = await opened(ctx, person)
  const lead = outcome.kind === 'extended' ? say('extend-done', { name: outcome.name, until: date(until) }) : say(`extend-${outcome.kind}`)
  return 'refused' in again ? { text: lead } : partScreen(ctx, again, lead)
}

async function search(ctx: MemberCtx): Promise<TapReply> {
  const cycle = await openCycleOf(ctx)
  return 'refused' in cycle ? cycle.refused : askSearch(ctx, { name: 'roster-search', act: 'participant' })
}

export function participationRoutes(routes: Routes): void {
  routes.tap(buttons.search, search)
  routes.tap(buttons.person, show)
  routes.tap(buttons.month, chooseDay)
  routes.tap(buttons.day, askReason)
}
