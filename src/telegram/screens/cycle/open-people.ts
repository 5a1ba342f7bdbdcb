/** By name, who has not sent the own assessment or has not been rated yet, and who could still join the open cycle. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { Cycle } from '../../../domain/cycle/cycle.js'
import { joinLate } from '../../../domain/cycle/join-late.js'
import type { OpenPart } from '../../../domain/cycle/participation-store.js'
import type { CycleStatus } from '../../../domain/cycle/run-cycle.js'
import { nextOfficeTime } from '../../../domain/reminder/working-days.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { pageButtons, pageOf } from '../roster/unit-pages.js'
import { participationButtons as buttons } from './participation-buttons.js'

const A_PAGE = 10

/** Whom the office can help on: those who are open, one person, and who came late. */
export async function addPeopleButtons(ctx: MemberCtx, keyboard: InlineKeyboard, { cycle, progress }: CycleStatus): Promise<void> {
  const { deps, say, now } = ctx.voice
  const [self, rating] = [progress.participants - progress.selfSubmitted, progress.participants - progress.ratingSubmitted]
  const list = (part: 'self' | 'rating') => buttons.open.data({ cycle: cycle.id, part, page: 0 })
  if (self > 0) keyboard.text(say('button-open-self', { count: self }), list('self'))
  if (rating > 0) keyboard.text(say('button-open-rating', { count: rating }), list('rating'))
  keyboard.row().text(say('button-part-search'), buttons.search.data({})).row()
  const late = (await deps.stores.participations.latecomers(cycle.id, now)).length
  if (late > 0) keyboard.text(say('button-late', { count: late }), buttons.late.data({ cycle: cycle.id, page: 0 })).row()
}

/** The open cycle, where this person may manage it and the button still speaks of it. */
export async function openCycleOf(ctx: MemberCtx, cycleId?: number): Promise<Cycle | { refused: TapReply }> {
  const { deps, say } = ctx.voice
  if (!can(ctx.member, 'manage-cycle', null)) return { refused: { toast: say('tap-not-yours'), alert: true } }
  const cycle = await deps.stores.cycles.newest('open')
  const isIt = cycle !== null && (cycleId === undefined || cycle.id === cycleId)
  return isIt ? cycle : { refused: { toast: say('tap-stale'), alert: true } }
}

function partOf(word: string): OpenPart | null {
  return word === 'self' || word === 'rating' ? word : null
}

/** Looking at names is kept, once for all pages (K6). */
async function openPeople(ctx: MemberCtx, params: { cycle: number; part: string; page: number }): Promise<TapReply> {
  const cycle = await openCycleOf(ctx, params.cycle)
  if ('refused' in cycle) return cycle.refused
  const { deps, say, now } = ctx.voice
  const part = partOf(params.part)
  if (part === null) return { toast: say('tap-stale'), alert: true }
  const { page } = params
  const { total, people } = await deps.stores.participations.open(cycle.id, part, { from: page * A_PAGE, most: A_PAGE })
  if (page === 0)
    await deps.stores.audit.record({
      actorId: ctx.member.id,
      act: 'open-people-seen',
      subject: `cycle:${cycle.id}`,
      after: { part },
      now,
    })
  const lines = people.map(({ name, unitName, started, raterName }) =>
    say(`open-${part}-person`, { name, unit: unitName, state: started ? 'started' : 'none', rater: raterName }),
  )
  const keyboard = new InlineKeyboard()
  for (const { personId, name } of people) keyboard.text(name.slice(0, 60), buttons.person.data({ person: personId })).row()
  pageButtons(ctx, keyboard, { page, count: total, to: (other) => buttons.open.data({ cycle: cycle.id, part, page: other }) })
  keyboard.text(say('button-back'), menuButtons.cycle.data({}))
  const text = [say(`open-${part}-head`, { count: total }), '', ...lines].join('\n')
  return { screen: { text, keyboard, protect: true } }
}

async function askLate(ctx: MemberCtx, { cycle: cycleId, page }: { cycle: number; page: number }): Promise<TapReply> {
  const cycle = await openCycleOf(ctx, cycleId)
  if ('refused' in cycle) return cycle.refused
  const { deps, say, date, now } = ctx.voice
  const late = await deps.stores.participations.latecomers(cycle.id, now)
  if (late.length === 0) return { toast: say('late-nobody'), alert: true }
  const lines = pageOf(late, page).map(({ name, unitName }) => say('late-person', { name, unit: unitName }))
  const keyboard = new InlineKeyboard()
  pageButtons(ctx, keyboard, { page, count: late.length, to: (other) => buttons.late.data({ cycle: cycle.id, page: other }) })
  keyboard
    .text(say('button-late-sure', { count: late.length }), buttons.lateSure.data({ cycle: cycle.id }))
    .success()
    .row()
    .text(say('button-back'), menuButtons.cycle.data({}))
  const over = now > cycle.selfUntil
  const note = say(over ? 'late-self-over' : 'late-self-until', { until: date(cycle.selfUntil, 'moment') })
  const text = [say('late-ask', { count: late.length, cycle: cycle.name }), '', ...lines, '', note].join('\n')
  return { screen: { text, keyboard, protect: true } }
}

async function addLate(ctx: MemberCtx, { cycle: cycleId }: { cycle: number }): Promise<TapReply> {
  const cycle = await openCycleOf(ctx, cycleId)
  if ('refused' in cycle) return cycle.refused
  const { deps, say, now } = ctx.voice
  const tellAt = nextOfficeTime(now, await deps.workCalendar())
  const outcome = await joinLate(deps.stores, { cycleId: cycle.id, actorId: ctx.member.id, now, tellAt })
  deps.wakeOutbox()
  if (outcome.kind !== 'joined') return { toast: say(outcome.kind === 'nobody' ? 'late-nobody' : 'tap-stale'), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-cycle'), menuButtons.cycle.data({}))
  return { screen: { text: say('late-done', { count: outcome.count }), keyboard } }
}

export function openPeopleRoutes(routes: Routes): void {
  routes.tap(buttons.open, openPeople)
  routes.tap(buttons.late, askLate)
  routes.tap(buttons.lateSure, addLate)
}
