/** The agency's gaps are the sums of the units at the top that may be shown, so that nothing else can be worked out from them (K4). */
import type { UnitNode } from '../roster/roster-store.js'
import type { UnitGaps } from '../training/unit-gaps.js'

/** Most people below the standard first. */
export function agencyGaps(units: readonly UnitNode[], rows: readonly UnitGaps[]): UnitGaps['competencies'] {
  const known = new Set(units.map(({ id }) => id))
  const sums = new Map<string, UnitGaps['competencies'][number]>()
  for (const { unit, competencies } of rows) {
    if (unit.parentId !== null && known.has(unit.parentId)) continue
    for (const { key, rated, below } of competencies) {
      const sum = sums.get(key) ?? { key, rated: 0, below: 0 }
      sums.set(key, { key, rated: sum.rated + rated, below: sum.below + below })
    }
  }
  return [...sums.values()].sort((a, b) => b.below - a.below || a.rated - b.rated || (a.key < b.key ? -1 : 1))
}
