/** Everybody below a superior, in figures: participation, JP, spread of JPM, largest gaps; each as a picture by unit too. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { Cycle } from '../../../domain/cycle/cycle.js'
import { BAND_NAMES } from '../../../domain/cycle/cycle-rules.js'
import { agencyGaps } from '../../../domain/dashboard/agency-gaps.js'
import { DEFAULT_TRAINING_LIMITS } from '../../../domain/training/training-mix.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import { bar, type Screen, type TapReply } from '../../screen.js'
import { newestCycle, participationPictures, trainingPictures } from '../dashboard/course.js'
import { dashboardButtons } from '../dashboard/dashboard-buttons.js'
import { type CycleGaps, type FigureSource, newestGaps, type Spread, type TrainingYear } from '../dashboard/figure-source.js'
import { heatMapPictures } from '../dashboard/heat-map.js'
import { bandPictures, gapPictures } from '../dashboard/results.js'
import { notYours } from '../dashboard/unit-lines.js'
import { nameOf } from '../result/result.js'
import { lineFigures, seesAgencyOnly } from './line-figures.js'
import { lineWaiting } from './line-waiting.js'
import { teamButtons } from './team-buttons.js'

/** Gaps named on the first screen; all stand under their button. */
const GAPS_NAMED = 3

interface Part {
  lines: string[]
  hidesSmall: boolean
  /** The same by unit. */
  pictures: readonly ('participation' | 'training' | 'bands' | 'heat' | 'top')[]
}

async function lineScreen(ctx: MemberCtx): Promise<Screen> {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
  const home = () => keyboard.text(say('button-tim-home'), teamButtons.home.data({ page: 1 }))
  const cycle = await newestCycle(ctx.voice)
  if (seesAgencyOnly(ctx.member)) {
    keyboard.text(say('button-rekap'), dashboardButtons.home.data({})).row()
    if (cycle?.state === 'open') keyboard.text(say('button-dash-waiting'), teamButtons.waiting.data({ page: 1 })).row()
    return { text: say('tim-line-in-rekap'), keyboard: home() }
  }
  const figures = await lineFigures(ctx)
  const { direct, below } = figures.members
  const rated = await newestGaps(ctx, figures)
  // Side by side: on a server none of them waits for another.
  const parts: Part[] = await Promise.all([
    ...(cycle === null ? [] : [coursePart(ctx.voice, figures, cycle)]),
    figures.training(DEFAULT_TRAINING_LIMITS.targetHours).then((year) => trainingPart(ctx.voice, year)),
    ...(rated === null ? [] : [figures.bands(rated.cycle.id).then((spread) => bandPart(ctx.voice, spread, rated.cycle.name))]),
    ...(rated === null ? [] : [gapPart(ctx.voice, rated)]),
  ])
  const filled = parts.filter(({ lines }) => lines.length > 0)
  // No button leads to a picture of nobody.
  for (const { pictures } of filled)
    for (const kind of pictures) keyboard.text(say(`button-dash-${kind}`), teamButtons[kind].data({ page: 1 })).row()
  if (cycle?.state === 'open') keyboard.text(say('button-dash-waiting'), teamButtons.waiting.data({ page: 1 })).row()
  const text = [
    say('tim-line-head', { direct: direct.length, below: below.length }),
    ...filled.map(({ lines }) => lines.join('\n')),
    ...(filled.length === 0 ? [say('tim-line-nothing')] : []),
    ...(parts.some(({ hidesSmall }) => hidesSmall) ? [figures.suppressed] : []),
  ].join('\n\n')
  return { text, keyboard: home() }
}

async function coursePart({ say }: Voice, source: FigureSource, cycle: Cycle): Promise<Part> {
  const { rows, total, hidesSmall } = await source.participation(cycle.id)
  const { selfSubmitted: self, ratingSubmitted: rated, waiting, participants: all } = total
  const lines = rows.length === 0 ? [] : [say('tim-line-participation', { cycle: cycle.name, self, rated, waiting, all })]
  return { lines, hidesSmall, pictures: ['participation'] }
}

function trainingPart({ say, number }: Voice, { rows, total, hidesSmall }: TrainingYear): Part {
  return {
    lines: rows.length === 0 ? [] : [say('tim-line-hours', { mean: number(total.hours / total.people, 1) })],
    hidesSmall,
    pictures: ['training'],
  }
}

function bandPart({ say }: Voice, { rows, total, hidesSmall }: Spread, cycle: string): Part {
  const lines = BAND_NAMES.map((name) => say('tim-line-band', { band: say(`band-${name}`), count: total[name] }))
  return { lines: rows.length === 0 ? [] : [say('tim-line-bands', { cycle }), ...lines], hidesSmall, pictures: ['bands'] }
}

function gapPart({ say }: Voice, { units, rows, hidesSmall, cycle, framework }: CycleGaps): Part {
  const lines = agencyGaps(units, rows)
    .filter(({ below }) => below > 0)
    .slice(0, GAPS_NAMED)
    .map(({ key, below, rated }) =>
      [say('tim-line-gap', { competency: nameOf(framework, key), below, rated }), bar(below, rated)].join('\n'),
    )
  const none = rows.length === 0 ? [] : [say('tim-line-gaps-none')]
  const told = lines.length === 0 ? none : lines
  return {
    lines: told.length === 0 ? [] : [say('tim-line-gaps', { cycle: cycle.name }), ...told],
    hidesSmall,
    pictures: lines.length === 0 ? ['heat'] : ['heat', 'top'],
  }
}

export function lineRoutes(routes: Routes): void {
  const shown =
    (pictures: (ctx: MemberCtx, source: FigureSource, page: number) => Promise<TapReply>) =>
    async (ctx: MemberCtx, { page }: { page: number }): Promise<TapReply> => {
      if (!can(ctx.member, 'see-team', null)) return notYours(ctx)
      return seesAgencyOnly(ctx.member) ? { screen: await lineScreen(ctx) } : pictures(ctx, await lineFigures(ctx), page)
    }
  routes.tap(teamButtons.line, async (ctx) => (can(ctx.member, 'see-team', null) ? { screen: await lineScreen(ctx) } : notYours(ctx)))
  routes.tap(teamButtons.participation, shown(participationPictures))
  routes.tap(teamButtons.heat, shown(heatMapPictures))
  routes.tap(teamButtons.bands, shown(bandPictures))
  routes.tap(teamButtons.top, shown(gapPictures))
  routes.tap(teamButtons.training, shown(trainingPictures))
  routes.tap(teamButtons.waiting, async (ctx, { page }) => (can(ctx.member, 'see-team', null) ? lineWaiting(ctx, page) : notYours(ctx)))
}
