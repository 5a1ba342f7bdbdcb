/** How the newest cycle and this year's trainings go: participation, training and JP, by unit. */
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
import type { FigureSource } from './figure-source.js'
import { notYours, stale } from './unit-lines.js'
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
}
