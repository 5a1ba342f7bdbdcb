/** How the newest cycle and this year's trainings go: participation, superiors waited for, training and JP, by unit. */
import { InputFile } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { dayOf } from '../../../domain/calendar.js'
import type { Cycle } from '../../../domain/cycle/cycle.js'
import { leastDoneFirst } from '../../../domain/cycle/least-done.js'
import { unitTotals } from '../../../domain/dashboard/unit-totals.js'
import { DEFAULT_TRAINING_LIMITS } from '../../../domain/training/training-mix.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { dashboardButtons } from './dashboard-buttons.js'
import { backToDashboard, IN_MESSAGE, notYours, stale, UNDER_PICTURE, unitLines } from './unit-lines.js'
import { type Participation, unitParticipation } from './unit-participation.js'

const TRAINING = ['people', 'running', 'verified', 'hours', 'reached'] as const

/** The one that is open, else the last one. */
export async function newestCycle({ deps }: Voice): Promise<Cycle | null> {
  const { cycles } = deps.stores
  return (await cycles.newest('open')) ?? (await cycles.newest('published')) ?? (await cycles.newest('closed'))
}

type Course = Participation & { cycle: Cycle }

async function openCourse(ctx: MemberCtx): Promise<Course | { refused: TapReply }> {
  if (!can(ctx.member, 'see-participation', null)) return { refused: notYours(ctx) }
  const cycle = await newestCycle(ctx.voice)
  if (cycle === null) return { refused: stale(ctx) }
  return { cycle, ...(await unitParticipation(ctx.voice, ctx.member, cycle.id)) }
}

async function participation(ctx: MemberCtx): Promise<TapReply> {
  const course = await openCourse(ctx)
  if ('refused' in course) return course.refused
  const { say, deps, date, locale } = ctx.voice
  const { cycle, rows, total, hidesSmall } = course
  const keyboard = backToDashboard(ctx.voice)
  if (rows.length === 0) return { screen: { text: [say('dash-nothing'), say('dash-suppressed')].join('\n\n'), keyboard } }
  const plain = deps.texts.plain(locale)
  const sorted = leastDoneFirst(rows.map(({ unit, counts }) => ({ unit: unit.name, ...counts })))
  const png = await deps.participationPng({
    title: plain('dash-participation-picture'),
    subtitle: `${cycle.name} · ${date(cycle.selfUntil, 'short')} · ${date(cycle.ratingUntil, 'short')}`,
    units: sorted,
    legend: { self: plain('radar-self'), superior: plain('radar-superior') },
  })
  const lines = sorted.map(({ unit, selfSubmitted: self, ratingSubmitted: rated, participants: all }) =>
    say('dash-participation-unit', { unit, self, rated, all }),
  )
  const { selfSubmitted: self, ratingSubmitted: rated, participants: all } = total
  const text = [
    say('dash-participation-head', { cycle: cycle.name, self, rated, all }),
    ...unitLines(ctx.voice, lines, UNDER_PICTURE),
    say('dash-with-sub-units'),
    ...(hidesSmall ? [say('dash-suppressed')] : []),
  ].join('\n')
  return { below: [{ text, photo: new InputFile(png, 'partisipasi.png'), keyboard }] }
}

async function waiting(ctx: MemberCtx): Promise<TapReply> {
  const course = await openCourse(ctx)
  if ('refused' in course) return course.refused
  const { say } = ctx.voice
  const { cycle, rows, total, hidesSmall } = course
  const keyboard = backToDashboard(ctx.voice)
  if (total.waiting > 0 && can(ctx.member, 'see-small-groups', null))
    keyboard.row().text(say('button-dash-waiting-names'), dashboardButtons.waitingNames.data({}))
  const lines = rows
    .filter(({ counts }) => counts.waiting > 0)
    .sort((a, b) => b.counts.waiting - a.counts.waiting)
    .map(({ unit, counts }) => say('dash-waiting-unit', { unit: unit.name, waiting: counts.waiting, all: counts.participants }))
  const text = [
    say('dash-waiting-head', { cycle: cycle.name, waiting: total.waiting }),
    ...(total.waiting === 0 ? [say('dash-waiting-none')] : [...unitLines(ctx.voice, lines, IN_MESSAGE), say('dash-with-sub-units')]),
    ...(hidesSmall ? [say('dash-suppressed')] : []),
  ].join('\n\n')
  return { screen: { text, keyboard } }
}

/** By name, on record. */
async function waitingNames(ctx: MemberCtx): Promise<TapReply> {
  const { say, deps, now } = ctx.voice
  if (!can(ctx.member, 'see-small-groups', null)) return notYours(ctx)
  const cycle = await newestCycle(ctx.voice)
  if (cycle === null) return stale(ctx)
  const superiors = await deps.stores.dashboards.waitingSuperiors(cycle.id, now)
  await deps.stores.audit.record({ actorId: ctx.member.id, act: 'waiting-superiors-seen', subject: `cycle:${cycle.id}`, now })
  const lines = superiors.map((one) => say('dash-waiting-name', { ...one }))
  const head = say('dash-waiting-names-head', { cycle: cycle.name })
  const shown = lines.length === 0 ? [say('dash-waiting-none')] : unitLines(ctx.voice, lines, IN_MESSAGE)
  return { screen: { text: [head, ...shown].join('\n\n'), keyboard: backToDashboard(ctx.voice) } }
}

async function training(ctx: MemberCtx): Promise<TapReply> {
  const { say, deps, now, number } = ctx.voice
  if (!can(ctx.member, 'see-participation', null)) return notYours(ctx)
  const aim = DEFAULT_TRAINING_LIMITS.targetHours
  const own = await deps.stores.dashboards.training({ now, zone: deps.timeZone, aim })
  const smallGroups = can(ctx.member, 'see-small-groups', null)
  const { rows, total, hidesSmall } = unitTotals(await deps.stores.roster.units(), own, { keys: TRAINING, group: 'people', smallGroups })
  const mean = ({ hours, people }: { hours: number; people: number }) => number(hours / people, 1)
  const lines = [...rows]
    .sort((a, b) => a.counts.hours / a.counts.people - b.counts.hours / b.counts.people)
    .map(({ unit, counts }) =>
      say('dash-training-unit', { unit: unit.name, mean: mean(counts), reached: counts.reached, people: counts.people }),
    )
  const shown = [say('dash-training-all', { ...total, mean: mean(total), aim }), say('dash-training-units', { aim })]
  const text = [
    say('dash-training-head', { year: dayOf(now, deps.timeZone).slice(0, 4) }),
    ...(rows.length === 0 ? [say('dash-nothing')] : [...shown, ...unitLines(ctx.voice, lines, IN_MESSAGE), say('dash-with-sub-units')]),
    ...(hidesSmall ? [say('dash-suppressed')] : []),
  ].join('\n\n')
  return { screen: { text, keyboard: backToDashboard(ctx.voice) } }
}

export function courseRoutes(routes: Routes): void {
  routes.tap(dashboardButtons.participation, participation)
  routes.tap(dashboardButtons.waiting, waiting)
  routes.tap(dashboardButtons.waitingNames, waitingNames)
  routes.tap(dashboardButtons.training, training)
}
