/** A superior knows the own people one by one, so of everybody below only such groups are counted that leave no group under five beside those (K4). */
import { SMALLEST_GROUP } from '../training/unit-gaps.js'
import type { LineBand, LineCount, LineGap } from './dashboard-store.js'

/** `everybody` below, only those led `directly`, or nothing. */
export type LineGroup = 'everybody' | 'directly' | 'nobody'

/** `sizes`: people whom the figure would speak of. Whoever is further below must be nobody or five at least: the others are known. */
export function lineGroup({ direct, below }: LineCount<number>): LineGroup {
  if (below >= SMALLEST_GROUP) return 'everybody'
  if (direct < SMALLEST_GROUP) return 'nobody'
  return below === 0 ? 'everybody' : 'directly'
}

interface Shown<T> {
  rows: T[]
  /** Something is left out. */
  hidesSmall: boolean
}

/** Most people below the standard first. */
export function shownLineGaps({ direct, below }: LineCount<readonly LineGap[]>): Shown<LineGap> {
  const keys = [...new Set([...direct, ...below].map(({ competencyKey }) => competencyKey))]
  let hidesSmall = false
  const rows = keys.flatMap((key) => {
    const none = { competencyKey: key, rated: 0, below: 0 }
    const [near, far] = [direct, below].map((side) => side.find(({ competencyKey }) => competencyKey === key) ?? none)
    if (near === undefined || far === undefined) return []
    const group = lineGroup({ direct: near.rated, below: far.rated })
    hidesSmall ||= group === 'nobody' || (group === 'directly' && far.rated > 0)
    if (group === 'nobody') return []
    return [group === 'directly' ? near : { competencyKey: key, rated: near.rated + far.rated, below: near.below + far.below }]
  })
  return { rows: rows.sort((a, b) => b.below - a.below || a.rated - b.rated || (a.competencyKey < b.competencyKey ? -1 : 1)), hidesSmall }
}

export function shownLineBands({ direct, below }: LineCount<readonly LineBand[]>): Shown<LineBand> {
  const people = (side: readonly LineBand[]) => side.reduce((sum, one) => sum + one.people, 0)
  const group = lineGroup({ direct: people(direct), below: people(below) })
  const hidesSmall = group === 'nobody' ? people(direct) + people(below) > 0 : group === 'directly'
  if (group === 'nobody') return { rows: [], hidesSmall }
  const rows = new Map<string, LineBand>()
  for (const { band, people: count } of group === 'directly' ? direct : [...direct, ...below])
    rows.set(band, { band, people: (rows.get(band)?.people ?? 0) + count })
  return { rows: [...rows.values()], hidesSmall }
}
