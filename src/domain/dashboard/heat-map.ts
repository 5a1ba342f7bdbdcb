/** The heat map: for every unit with its sub-units and every competency the share of people who meet the standard; what the gap list holds back is held back here (K4). */
import type { UnitGaps } from '../training/unit-gaps.js'

export interface HeatMap {
  /** Keys, in the order of the framework. */
  competencies: string[]
  /** In the order given. A cell is a whole per cent; null where nobody is rated or the group is held back. */
  rows: { unit: string; cells: (number | null)[] }[]
}

/** More would be too small to read on a phone. */
export const MOST_UNITS = 20
export const MOST_COMPETENCIES = 14

/** `order`: all competencies of the framework; those without any number that may be shown are left out. */
export function heatMap(gaps: readonly UnitGaps[], order: readonly string[]): HeatMap {
  const shown = new Set(gaps.flatMap(({ competencies }) => competencies.map(({ key }) => key)))
  const competencies = order.filter((key) => shown.has(key))
  const rows = gaps.map(({ unit, competencies: counts }) => {
    const of = new Map(counts.map((one) => [one.key, one]))
    return {
      unit: unit.name,
      cells: competencies.map((key) => {
        const count = of.get(key)
        return count === undefined ? null : shareMeeting(count)
      }),
    }
  })
  return { competencies, rows }
}

/** Whole per cent; 100 means everybody and 0 nobody, so nothing is rounded to either. */
export function shareMeeting({ rated, below }: { rated: number; below: number }): number {
  const share = Math.round(((rated - below) / rated) * 100)
  if (below > 0 && share === 100) return 99
  return below < rated && share === 0 ? 1 : share
}

/** In parts that can be read on a phone, about equally large; all competencies of some units before the next units. */
export function readableParts({ competencies, rows }: HeatMap): HeatMap[] {
  const columns = evenly(
    competencies.map((key, column) => ({ key, column })),
    MOST_COMPETENCIES,
  )
  return evenly(rows, MOST_UNITS).flatMap((some) =>
    columns.map((part) => ({
      competencies: part.map(({ key }) => key),
      rows: some.map(({ unit, cells }) => ({ unit, cells: part.map(({ column }) => cells[column] ?? null) })),
    })),
  )
}

/** In as few parts of at most so many as it takes, about equally large. */
export function evenly<T>(all: readonly T[], most: number): T[][] {
  const parts = Math.ceil(all.length / most)
  const size = Math.ceil(all.length / Math.max(1, parts))
  return Array.from({ length: parts }, (_, part) => all.slice(part * size, (part + 1) * size))
}
