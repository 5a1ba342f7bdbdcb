/** Participation by unit as this person may see it; the dashboard and the weekly digest show the same, so that neither gives away what the other holds back. */
import { can } from '../../../domain/access/can.js'
import { type UnitTotals, unitTotals } from '../../../domain/dashboard/unit-totals.js'
import type { Member } from '../../../domain/roster/member.js'
import type { Voice } from '../../context.js'

const COUNTS = ['participants', 'selfSubmitted', 'ratingSubmitted', 'waiting'] as const
export type Participation = UnitTotals<(typeof COUNTS)[number]>

export async function unitParticipation({ deps, now }: Voice, member: Member, cycleId: number): Promise<Participation> {
  const [units, own] = [await deps.stores.roster.units(), await deps.stores.dashboards.participation(cycleId, now)]
  return unitTotals(units, own, { keys: COUNTS, group: 'participants', smallGroups: can(member, 'see-small-groups', null) })
}
