/** How the newest cycle and this year's trainings go: participation, superiors waited for, training and JP, by unit. */
import { can } from '../../../domain/access/can.js'
import { dayOf } from '../../../domain/calendar.js'
import type { Cycle } from '../../../domain/cycle/cycle.js'
import { leastDoneFirst } from '../../../domain/cycle/least-done.js'
import { DEFAULT_TRAINING_LIMITS } from '../../../domain/training/training-mix.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { agencyFigures } from './agency-figures.js'
import { dashboardButtons } from './dashboard-buttons.js'
import type { FigureSource, Participation } from './figure-source.js'
import { backToDashboard, notYours, stale, unitLines } from './unit-lines.js'
import { unitPictures } from './unit-pictures.js'

/** The one that is open, else the last one. */
export async function newestCycle({ deps }: Voice): Promise<Cycle | null> {
  const { cycles } = deps.stores
  return (await cycles.newest('open')) ?? (await cycles.newest('published')) ?? (await cycles.newest('closed'))
}

export async function participationPictures(ctx: MemberCtx, source: FigureSource, page: number): Promise<TapReply> {
  const cycle = await newestCycle(ctx.voice)
  if (cycle === null) return stale(ctx)
  const { say, deps, date, locale } = ctx.voice
  const { rows, total, hidesSmall } = await source.participation(cycle.id)
  const keyboard = source.back()
  if (rows.length === 0) return { screen: { text: [say('dash-nothing'), source.suppressed].join('\n\n'), keyboard } }
  const plain = deps.texts.plain(locale)
  const { selfSubmitted: self, ratingSubmitted: rated, participants: all } = total
  return unitPictures(ctx.voice, {
    rows: leastDoneFirst(rows.map(({ unit, counts }) => ({ unit: unit.name, ...counts }))),
    page,
    head: say('dash-participation-head', { cycle: cycle.name, self, rated, all }),
    line: (one) =>
      say('dash-participation-unit', { unit: one.unit, self: one.selfSubmitted, rated: one.ratingSubmitted, all: one.participants }),
    notes: [source.counted, ...(hidesSmall ? [source.suppressed] : [])],
    fileName: 'partisipasi.png',
    draw: (units, which) =>
      deps.participationPng({
        title: plain('dash-participation-picture'),
        subtitle: [cycle.name, date(cycle.selfUntil, 'short'), date(cycle.ratingUntil, 'short'), ...which].join(' · '),
        units,
        legend: { self: plain('radar-self'), superior: plain('radar-superior') },
      }),
    keyboard,
    button: source.buttons.participation,
  })
}

type Course = Participation & { cycle: Cycle }

async function openCourse(ctx: MemberCtx): Promise<Course | { refused: TapReply }> {
  if (!can(ctx.member, 'see-participation', null)) return { refused: notYours(ctx) }
  const cycle = await newestCycle(ctx.voice)
  if (cycle === null) return { refused: stale(ctx) }
  return { cycle, ...(await agencyFigures(ctx.voice, ctx.member).participation(cycle.id)) }
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
    ...(total.waiting === 0 ? [say('dash-waiting-none')] : [...unitLines(ctx.voice, lines), say('dash-with-sub-units')]),
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
  const shown = lines.length === 0 ? [say('dash-waiting-none')] : unitLines(ctx.voice, lines)
  return { screen: { text: [head, ...shown].join('\n\n'), keyboard: backToDashboard(ctx.voice) } }
}

export async function trainingPictures(ctx: MemberCtx, source: FigureSource, page: number): Promise<TapReply> {
  const { say, deps, now, number, locale } = ctx.voice
  const aim = DEFAULT_TRAINING_LIMITS.targetHours
  const { rows, total, hidesSmall } = await source.training(aim)
  const year = dayOf(now, deps.timeZone).slice(0, 4)
  const keyboard = source.back()
  const notes = hidesSmall ? [source.suppressed] : []
  const head = say('dash-training-head', { year })
  if (rows.length === 0) return { screen: { text: [head, say('dash-nothing'), ...notes].join('\n\n'), keyboard } }
  const plain = deps.texts.plain(locale)
  const mean = ({ hours, people }: { hours: number; people: number }) => number(hours / people, 1)
  return unitPictures(ctx.voice, {
    rows: [...rows].sort((a, b) => a.counts.hours / a.counts.people - b.counts.hours / b.counts.people),
    page,
    head: [head, say('dash-training-all', { ...total, mean: mean(total), aim })].join('\n'),
    lead: say('dash-training-units', { aim }),
    line: ({ unit, counts }) =>
      say('dash-training-unit', { unit: unit.name, mean: mean(counts), reached: counts.reached, people: counts.people }),
    notes: [source.counted, ...notes],
    fileName: 'pelatihan-jp.png',
    draw: (some, which) =>
      deps.valueBarsPng({
        title: plain('dash-training-title'),
        subtitle: [[year, ...which].join(' · '), plain('dash-training-meaning', { aim })].join('\n'),
        tone: 'reached',
        rows: some.map(({ unit, counts }) => ({
          name: unit.name,
          value: counts.hours / counts.people,
          label: plain('dash-training-label', { mean: mean(counts), reached: counts.reached, people: counts.people }),
        })),
        most: aim,
        mark: { at: aim, label: plain('dash-training-aim', { aim }) },
      }),
    keyboard,
    button: source.buttons.training,
  })
}

export function courseRoutes(routes: Routes): void {
  const shown =
    (pictures: typeof participationPictures) =>
    async (ctx: MemberCtx, { page }: { page: number }) =>
      can(ctx.member, 'see-participation', null) ? pictures(ctx, agencyFigures(ctx.voice, ctx.member), page) : notYours(ctx)
  routes.tap(dashboardButtons.participation, shown(participationPictures))
  routes.tap(dashboardButtons.training, shown(trainingPictures))
  routes.tap(dashboardButtons.waiting, waiting)
  routes.tap(dashboardButtons.waitingNames, waitingNames)
}
