/** The office sees for which gaps its catalogue has nothing, and for which it has only classes that are full or over (H5). */
import type { Bidang, Jenjang } from '../roster/person.js'
import type { TrainingOffer } from './catalogue.js'
import { type NoOffer, offersFor } from './gap-fit.js'
import { wholeLevel } from './learning-needs.js'
import type { GapGroup } from './unit-gap-store.js'
import { SMALLEST_GROUP } from './unit-gaps.js'

export interface UncoveredGroup {
  why: NoOffer
  competencyKey: string
  /** The level people are at. */
  fromLevel: number
  people: number
  /** Who they are, most first; empty where small groups are not shown. */
  who: { jenjang: Jenjang; bidang: Bidang; people: number }[]
}
export interface Coverage {
  /** What the catalogue lacks before what it only has no seat for; within each, most people first. */
  rows: UncoveredGroup[]
  /** Some rows are left out because they speak of fewer than five people. */
  hidesSmall: boolean
}

interface CoverageInput {
  groups: readonly GapGroup[]
  offers: readonly TrainingOffer[]
  smallGroups: boolean
  now: Date
}

export function coverage({ groups, offers, smallGroups, now }: CoverageInput): Coverage {
  const rows = new Map<string, UncoveredGroup>()
  for (const group of groups) {
    const why = offersFor(group, offers, now)
    if (typeof why !== 'string') continue
    const fromLevel = wholeLevel(group.level)
    const key = `${why} ${group.competencyKey} ${fromLevel}`
    const row = rows.get(key) ?? { why, competencyKey: group.competencyKey, fromLevel, people: 0, who: [] }
    row.people += group.people
    addTo(row.who, group)
    rows.set(key, row)
  }
  const all = [...rows.values()].sort(compare)
  for (const row of all) row.who = smallGroups ? row.who.sort((a, b) => b.people - a.people) : []
  const shown = all.filter(({ people }) => smallGroups || people >= SMALLEST_GROUP)
  return { rows: shown, hidesSmall: shown.length < all.length }
}

function addTo(who: UncoveredGroup['who'], { jenjang, bidang, people }: GapGroup): void {
  const same = who.find((one) => one.jenjang === jenjang && one.bidang === bidang)
  if (same === undefined) who.push({ jenjang, bidang, people })
  else same.people += people
}

function compare(a: UncoveredGroup, b: UncoveredGroup): number {
  if (a.why !== b.why) return a.why === 'nothing-in-catalogue' ? -1 : 1
  return b.people - a.people || (a.competencyKey < b.competencyKey ? -1 : a.competencyKey > b.competencyKey ? 1 : a.fromLevel - b.fromLevel)
}
