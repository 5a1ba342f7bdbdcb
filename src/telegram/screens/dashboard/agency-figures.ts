/** The figures of the agency as this person may see them; the dashboard and the weekly digest show the same, so that neither gives away what the other holds back. */
import { can } from '../../../domain/access/can.js'
import { unitTotals } from '../../../domain/dashboard/unit-totals.js'
import type { Member } from '../../../domain/roster/member.js'
import { unitGaps } from '../../../domain/training/unit-gaps.js'
import type { Voice } from '../../context.js'
import { dashboardButtons } from './dashboard-buttons.js'
import { bandRows, COURSE_COUNTS, type FigureSource, SPREAD_COUNTS, TRAINING_COUNTS } from './figure-source.js'
import { backToDashboard } from './unit-lines.js'

export function agencyFigures(voice: Voice, member: Member): FigureSource {
  const { deps, now } = voice
  const { roster, dashboards, unitGaps: gapCounts } = deps.stores
  const smallGroups = can(member, 'see-small-groups', null)
  return {
    async participation(cycleId) {
      const [units, own] = [await roster.units(), await dashboards.participation(cycleId, now)]
      return unitTotals(units, own, { keys: COURSE_COUNTS, group: 'participants', smallGroups })
    },
    async training(aim) {
      const [units, own] = [await roster.units(), await dashboards.training({ now, zone: deps.timeZone, aim })]
      return unitTotals(units, own, { keys: TRAINING_COUNTS, group: 'people', smallGroups })
    },
    async bands(cycleId) {
      const [units, counts] = [await roster.units(), await dashboards.bands(cycleId)]
      return unitTotals(units, bandRows(counts), { keys: SPREAD_COUNTS, group: 'people', smallGroups })
    },
    async gaps(cycleId) {
      const [units, counts] = [await roster.units(), await gapCounts.counts(cycleId)]
      return { units, rows: unitGaps(units, counts, { smallGroups }), hidesSmall: !smallGroups }
    },
    buttons: dashboardButtons,
    back: () => backToDashboard(voice),
    counted: voice.say('dash-with-sub-units'),
    suppressed: voice.say('dash-suppressed'),
  }
}
