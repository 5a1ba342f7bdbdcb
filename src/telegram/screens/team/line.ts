/** Everybody below a superior, in figures: participation, JP, spread of JPM, largest gaps. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { BAND_NAMES } from '../../../domain/cycle/cycle-rules.js'
import type { LineCount, LineFigures, LineMembers } from '../../../domain/dashboard/dashboard-store.js'
import { lineGroup, shownLineBands, shownLineGaps } from '../../../domain/dashboard/line-groups.js'
import type { RatedCycle } from '../../../domain/training/unit-gap-store.js'
import { frameworkOf, type MemberCtx } from '../../context.js'
import { bar, type Screen } from '../../screen.js'
import { dashboardButtons } from '../dashboard/dashboard-buttons.js'
import { nameOf } from '../result/result.js'
import { teamButtons } from './team-buttons.js'

interface Part {
  lines: string[]
  hidesSmall: boolean
}

export async function lineScreen(ctx: MemberCtx): Promise<Screen> {
  const { say, deps, now } = ctx.voice
  const home = new InlineKeyboard().text(say('button-tim-home'), teamButtons.home.data({ page: 1 }))
  // Beside the agency's figures those of the line would give away whoever is not in the line.
  if (can(ctx.member, 'see-dashboard', null) && !can(ctx.member, 'see-small-groups', null))
    return { text: say('tim-line-in-rekap'), keyboard: home.row().text(say('button-rekap'), dashboardButtons.home.data({})) }
  const { cycles, dashboards, unitGaps } = deps.stores
  const members = await dashboards.lineMembers({ superiorId: ctx.member.id, now })
  const open = await cycles.newest('open')
  const line = await dashboards.lineFigures(members, { cycleId: open?.id ?? null, now, zone: deps.timeZone })
  const rated = await unitGaps.newestCycle()
  const parts = [...courseParts(ctx, line, open?.name ?? null), ...(rated === null ? [] : await resultParts(ctx, members, rated))]
  const filled = parts.filter(({ lines }) => lines.length > 0)
  const text = [
    say('tim-line-head', { direct: line.direct.people, below: line.below.people }),
    ...filled.map(({ lines }) => lines.join('\n')),
    ...(filled.length === 0 ? [say('tim-line-nothing')] : []),
    ...(parts.some(({ hidesSmall }) => hidesSmall) ? [say('tim-line-suppressed')] : []),
  ].join('\n\n')
  return { text, keyboard: home }
}

function courseParts({ voice }: MemberCtx, line: LineCount<LineFigures>, cycle: string | null): Part[] {
  const { say, number } = voice
  const { direct, below } = line
  const shownOf = (size: 'participants' | 'people') => {
    const group = lineGroup({ direct: direct[size], below: below[size] })
    const sum = (pick: (one: LineFigures) => number) => pick(direct) + (group === 'everybody' ? pick(below) : 0)
    return {
      shown: group !== 'nobody' && sum((one) => one[size]) > 0,
      sum,
      hidesSmall: group !== 'everybody' && direct[size] + below[size] > 0,
    }
  }
  const [part, roster] = [shownOf('participants'), shownOf('people')]
  const participation =
    cycle === null || !part.shown
      ? []
      : [
          say('tim-line-participation', {
            cycle,
            self: part.sum((one) => one.selfSubmitted),
            rated: part.sum((one) => one.ratingSubmitted),
            waiting: part.sum((one) => one.waiting),
            all: part.sum((one) => one.participants),
          }),
        ]
  const mean = roster.shown
    ? [say('tim-line-hours', { mean: number(roster.sum((one) => one.hours) / roster.sum((one) => one.people), 1) })]
    : []
  return [
    { lines: participation, hidesSmall: part.hidesSmall },
    { lines: mean, hidesSmall: roster.hidesSmall },
  ]
}

async function resultParts(ctx: MemberCtx, members: LineMembers, cycle: RatedCycle): Promise<Part[]> {
  const { say, deps } = ctx.voice
  const framework = await frameworkOf(deps, cycle.frameworkVersionId)
  const bands = shownLineBands(await deps.stores.dashboards.lineBands(members, cycle.id))
  const gaps = shownLineGaps(await deps.stores.dashboards.lineGaps(members, cycle.id))
  const count = (name: string) => bands.rows.find(({ band }) => band === name)?.people ?? 0
  const bandLines = BAND_NAMES.map((name) => say('tim-line-band', { band: say(`band-${name}`), count: count(name) }))
  const gapLines = gaps.rows
    .filter(({ below }) => below > 0)
    .map(({ competencyKey, below, rated }) =>
      [say('tim-line-gap', { competency: nameOf(framework, competencyKey), below, rated }), bar(below, rated)].join('\n'),
    )
  return [
    { lines: bands.rows.length === 0 ? [] : [say('tim-line-bands', { cycle: cycle.name }), ...bandLines], hidesSmall: bands.hidesSmall },
    { lines: gapLines.length === 0 ? [] : [say('tim-line-gaps', { cycle: cycle.name }), ...gapLines], hidesSmall: gaps.hidesSmall },
  ]
}
