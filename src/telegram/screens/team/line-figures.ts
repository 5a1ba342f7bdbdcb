/** The figures of everybody below a superior, by unit; what is shown of them is decided by domain/dashboard/line-units.ts. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { LineCount, LineMembers } from '../../../domain/dashboard/dashboard-store.js'
import { lineUnitGaps, lineUnitTotals } from '../../../domain/dashboard/line-units.js'
import type { Member } from '../../../domain/roster/member.js'
import type { MemberCtx } from '../../context.js'
import { bandRows, COURSE_COUNTS, type FigureSource, SPREAD_COUNTS, TRAINING_COUNTS } from '../dashboard/figure-source.js'
import { teamButtons } from './team-buttons.js'

interface LineFigures extends FigureSource {
  members: LineMembers
}

/** Beside the agency's figures those of the line would give away whoever is not in the line. */
export function seesAgencyOnly(member: Member): boolean {
  return can(member, 'see-dashboard', null) && !can(member, 'see-small-groups', null)
}

/** Not for those who see the agency only. */
export async function lineFigures({ member, voice }: MemberCtx): Promise<LineFigures> {
  const { say, deps, locale, now } = voice
  const { dashboards, unitGaps, roster } = deps.stores
  const members = await dashboards.lineMembers({ superiorId: member.id, now })
  const units = await roster.units()
  const plain = deps.texts.plain(locale)
  const names = { everybody: plain('tim-line-whole'), directly: plain('tim-line-directly') }
  async function both<T>(count: (among: readonly number[]) => Promise<T[]>): Promise<LineCount<T[]>> {
    return { direct: await count(members.direct), below: await count(members.below) }
  }
  return {
    members,
    async participation(cycleId) {
      const own = await both((among) => dashboards.participation(cycleId, now, among))
      return lineUnitTotals(units, own, { keys: COURSE_COUNTS, group: 'participants', names })
    },
    async training(aim) {
      const own = await both((among) => dashboards.training({ now, zone: deps.timeZone, aim }, among))
      return lineUnitTotals(units, own, { keys: TRAINING_COUNTS, group: 'people', names })
    },
    async bands(cycleId) {
      const own = await both(async (among) => bandRows(await dashboards.bands(cycleId, among)))
      return lineUnitTotals(units, own, { keys: SPREAD_COUNTS, group: 'people', names })
    },
    gaps: async (cycleId) => lineUnitGaps(units, await both((among) => unitGaps.counts(cycleId, among)), names),
    buttons: teamButtons,
    back: () => new InlineKeyboard().text(say('button-back'), teamButtons.line.data({})),
    counted: say('tim-line-counted'),
    suppressed: say(members.below.length === 0 ? 'tim-line-suppressed' : 'tim-line-suppressed-below'),
  }
}
