/** What the newest published results say of the agency: how the job person match is spread, and where most people are below the standard. */
import { InputFile } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { BAND_NAMES, type BandName } from '../../../domain/cycle/cycle-rules.js'
import { agencyGaps } from '../../../domain/dashboard/agency-gaps.js'
import { type UnitTotals, unitTotals } from '../../../domain/dashboard/unit-totals.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import { bar, type TapReply } from '../../screen.js'
import { nameOf } from '../result/result.js'
import { dashboardButtons } from './dashboard-buttons.js'
import { backToDashboard, IN_MESSAGE, notYours, stale, unitLines } from './unit-lines.js'
import { openGaps } from './units.js'

async function bands(ctx: MemberCtx): Promise<TapReply> {
  const { say, deps } = ctx.voice
  if (!can(ctx.member, 'see-unit-gaps', null)) return notYours(ctx)
  const cycle = await deps.stores.unitGaps.newestCycle()
  if (cycle === null) return stale(ctx)
  const [units, counts] = [await deps.stores.roster.units(), await deps.stores.dashboards.bands(cycle.id)]
  const none = { optimal: 0, cukup_optimal: 0, kurang_optimal: 0 }
  const own = counts.map(({ unitId, band, people }) => ({ unitId, people, ...none, [band]: people }))
  const smallGroups = can(ctx.member, 'see-small-groups', null)
  const spread = unitTotals(units, own, { keys: ['people', ...BAND_NAMES], group: 'people', smallGroups })
  const rows = [...spread.rows].sort((a, b) => a.counts.optimal / a.counts.people - b.counts.optimal / b.counts.people)
  const keyboard = backToDashboard(ctx.voice)
  if (rows.length === 0) return { screen: { text: [say('dash-nothing'), say('dash-suppressed')].join('\n\n'), keyboard } }
  const head = say('dash-bands-head', { cycle: cycle.name })
  return {
    below: [
      { text: head, photo: await bandPicture(ctx, cycle.name, rows) },
      { text: bandText(ctx, { ...spread, rows }), keyboard },
    ],
  }
}

type Spread = UnitTotals<'people' | BandName>

async function bandPicture({ voice }: MemberCtx, cycle: string, rows: Spread['rows']): Promise<InputFile> {
  const { deps, locale } = voice
  const plain = deps.texts.plain(locale)
  const png = await deps.bandBarsPng({
    title: plain('dash-bands-title'),
    subtitle: cycle,
    bands: BAND_NAMES.map((name) => plain(`band-${name}`)),
    rows: rows.map(({ unit, counts }) => ({ unit: unit.name, people: BAND_NAMES.map((name) => counts[name]) })),
  })
  return new InputFile(png, 'sebaran-jpm.png')
}

function bandText({ voice }: MemberCtx, { rows, total, hidesSmall }: Spread): string {
  const { say, number } = voice
  const lines = rows.map(({ unit, counts: { optimal, cukup_optimal: enough, kurang_optimal: less } }) =>
    say('dash-bands-unit', { unit: unit.name, optimal, enough, less }),
  )
  const all = BAND_NAMES.map((name) => {
    const [count, share] = [total[name], number((total[name] / total.people) * 100, 0)]
    return say('dash-bands-line', { band: say(`band-${name}`), count, share, bar: bar(count, total.people) })
  })
  const notes = [say('dash-with-sub-units'), ...(hidesSmall ? [say('dash-suppressed')] : [])]
  return [
    say('dash-bands-all', { count: total.people }),
    ...all,
    say('dash-bands-units'),
    ...unitLines(voice, lines, IN_MESSAGE),
    ...notes,
  ].join('\n\n')
}

async function topGaps(ctx: MemberCtx): Promise<TapReply> {
  const gaps = await openGaps(ctx)
  if ('refused' in gaps) return gaps.refused
  const { say } = ctx.voice
  const all = agencyGaps(gaps.units, gaps.rows)
  const below = all.filter((one) => one.below > 0)
  const met = all.filter((one) => one.below === 0).map(({ key }) => nameOf(gaps.framework, key))
  const lines = below.map(({ key, below: count, rated }, index) =>
    say('dash-top-line', {
      place: index + 1,
      competency: nameOf(gaps.framework, key),
      bar: bar(count, rated),
      below: count,
      rated,
    }),
  )
  const text = [
    say('dash-top-head', { cycle: gaps.cycle.name }),
    ...(all.length === 0 ? [say('dash-nothing')] : lines),
    ...(met.length === 0 ? [] : [say('dash-top-met', { competencies: met.join(', ') })]),
    ...(can(ctx.member, 'see-small-groups', null) ? [] : [say('dash-suppressed')]),
  ].join('\n\n')
  return { screen: { text, keyboard: backToDashboard(ctx.voice) } }
}

export function resultDashboardRoutes(routes: Routes): void {
  routes.tap(dashboardButtons.bands, bands)
  routes.tap(dashboardButtons.top, topGaps)
}
