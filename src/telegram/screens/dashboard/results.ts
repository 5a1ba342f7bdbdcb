/** What the newest published results say of the agency: how the job person match is spread, and where most people are below the standard. */
import { can } from '../../../domain/access/can.js'
import { BAND_NAMES } from '../../../domain/cycle/cycle-rules.js'
import { agencyGaps } from '../../../domain/dashboard/agency-gaps.js'
import { shareMeeting } from '../../../domain/dashboard/heat-map.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import { bar, type TapReply } from '../../screen.js'
import { nameOf } from '../result/result.js'
import { agencyFigures } from './agency-figures.js'
import { dashboardButtons } from './dashboard-buttons.js'
import { type FigureSource, newestGaps, type Spread } from './figure-source.js'
import { notYours, stale } from './unit-lines.js'
import { unitPictures } from './unit-pictures.js'

export async function bandPictures(ctx: MemberCtx, source: FigureSource, page: number): Promise<TapReply> {
  const { say, deps, locale } = ctx.voice
  const cycle = await deps.stores.unitGaps.newestCycle()
  if (cycle === null) return stale(ctx)
  const spread = await source.bands(cycle.id)
  const keyboard = source.back()
  if (spread.rows.length === 0) return { screen: { text: [say('dash-nothing'), source.suppressed].join('\n\n'), keyboard } }
  const plain = deps.texts.plain(locale)
  return unitPictures(ctx.voice, {
    rows: [...spread.rows].sort((a, b) => a.counts.optimal / a.counts.people - b.counts.optimal / b.counts.people),
    page,
    head: [say('dash-bands-head', { cycle: cycle.name }), ...bandLines(ctx.voice, spread.total)].join('\n'),
    lead: say('dash-bands-units'),
    line: ({ unit, counts: { optimal, cukup_optimal: enough, kurang_optimal: less } }) =>
      say('dash-bands-unit', { unit: unit.name, optimal, enough, less }),
    notes: [source.counted, ...(spread.hidesSmall ? [source.suppressed] : [])],
    fileName: 'sebaran-jpm.png',
    draw: (rows, which) =>
      deps.bandBarsPng({
        title: plain('dash-bands-title'),
        subtitle: [cycle.name, ...which].join(' · '),
        bands: BAND_NAMES.map((name) => plain(`band-${name}`)),
        rows: rows.map(({ unit, counts }) => ({ unit: unit.name, people: BAND_NAMES.map((name) => counts[name]) })),
      }),
    keyboard,
    button: source.buttons.bands,
  })
}

/** Of all people together, HTML. */
function bandLines({ say, number }: Voice, total: Spread['total']): string[] {
  const lines = BAND_NAMES.map((name) => {
    const [count, share] = [total[name], number((total[name] / total.people) * 100, 0)]
    return say('dash-bands-line', { band: say(`band-${name}`), count, share, bar: bar(count, total.people) })
  })
  return [say('dash-bands-all', { count: total.people }), ...lines]
}

export async function gapPictures(ctx: MemberCtx, source: FigureSource, page: number): Promise<TapReply> {
  const gaps = await newestGaps(ctx, source)
  if (gaps === null) return stale(ctx)
  const { say, deps, locale } = ctx.voice
  const { cycle, framework } = gaps
  const all = agencyGaps(gaps.units, gaps.rows)
  const met = all.filter((one) => one.below === 0).map(({ key }) => nameOf(framework, key))
  const keyboard = source.back()
  const head = say('dash-top-head', { cycle: cycle.name })
  const notes = [
    ...(met.length === 0 ? [] : [say('dash-top-met', { competencies: met.join(', ') })]),
    ...(gaps.hidesSmall ? [source.suppressed] : []),
  ]
  const rows = all.filter((one) => one.below > 0)
  if (rows.length === 0)
    return { screen: { text: [head, ...(all.length === 0 ? [say('dash-nothing')] : []), ...notes].join('\n\n'), keyboard } }
  const plain = deps.texts.plain(locale)
  return unitPictures(ctx.voice, {
    rows,
    page,
    head,
    line: ({ key, below, rated }, place) =>
      say('dash-top-line', { place, competency: nameOf(framework, key), bar: bar(below, rated), below, rated }),
    notes,
    fileName: 'kesenjangan-terbesar.png',
    draw: (some, which) =>
      deps.valueBarsPng({
        title: plain('dash-top-title'),
        subtitle: [[cycle.name, ...which].join(' · '), plain('dash-top-meaning')].join('\n'),
        tone: 'gap',
        rows: some.map(({ key, rated, below }) => ({
          name: nameOf(framework, key),
          value: 100 - shareMeeting({ rated, below }),
          label: plain('dash-top-label', { below, rated }),
        })),
        most: 100,
      }),
    keyboard,
    button: source.buttons.top,
  })
}

export function resultDashboardRoutes(routes: Routes): void {
  const shown =
    (pictures: typeof bandPictures) =>
    async (ctx: MemberCtx, { page }: { page: number }) =>
      can(ctx.member, 'see-unit-gaps', null) ? pictures(ctx, agencyFigures(ctx.voice, ctx.member), page) : notYours(ctx)
  routes.tap(dashboardButtons.bands, shown(bandPictures))
  routes.tap(dashboardButtons.top, shown(gapPictures))
}
