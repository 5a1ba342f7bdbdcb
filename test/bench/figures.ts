/** Figures as they are reported: the middle of several rounds, with how far they spread. */

export interface Measure {
  what: string
  value: string
  /** Absent: reported only. */
  limit?: string
  ok?: boolean
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2
}

/** The number that `share` (0 to 1) of all do not exceed. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** "2.10 (1.98 to 2.34)": the middle, the least and the most. */
export function spread(numbers: readonly number[], unit = '', digits = 2): string {
  const show = (value: number) => value.toFixed(digits)
  return `${show(median(numbers))}${unit} (${show(Math.min(...numbers))} to ${show(Math.max(...numbers))})`
}

/** A measure with a limit it must not exceed. */
export function atMost(what: string, numbers: readonly number[], limit: { most: number; unit: string; digits?: number }): Measure {
  const { most, unit, digits = 2 } = limit
  return { what, value: spread(numbers, unit, digits), limit: `<= ${most}${unit}`, ok: median(numbers) <= most }
}

/** A measure that must reach a limit. */
export function atLeast(what: string, numbers: readonly number[], limit: { least: number; unit: string; digits?: number }): Measure {
  const { least, unit, digits = 2 } = limit
  return { what, value: spread(numbers, unit, digits), limit: `>= ${least}${unit}`, ok: median(numbers) >= least }
}

export function table(measures: readonly Measure[]): string {
  const rows = [
    ['measure', 'value: median (least to most)', 'limit', ''],
    ...measures.map((one) => [one.what, one.value, one.limit ?? '', one.ok === undefined ? '' : one.ok ? 'ok' : 'OVER']),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
