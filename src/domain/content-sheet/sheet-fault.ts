/** Every fault of a sheet names its place and what to do about it. */
import type { z } from 'zod'
import type { SheetColumn } from './sheet-table.js'

/** A cell. */
export interface SheetPlace {
  sheet: string
  row: number
  column: string
}

export type CellFault = SheetPlace &
  (
    | { kind: 'empty' }
    | { kind: 'too-short'; least: number }
    | { kind: 'too-long'; most: number; length: number }
    | { kind: 'code'; example: string; written: string }
    | { kind: 'choose'; choices: string; written: string }
    | { kind: 'number'; range: string; written: string }
    | { kind: 'day'; written: string }
    | { kind: 'twice'; written: string }
    | { kind: 'unknown-competency'; written: string }
    | { kind: 'unknown-training'; written: string }
    | { kind: 'items-not-two'; written: string; count: number }
    | { kind: 'level-missing'; written: string }
    | { kind: 'ends-before-start' }
    | { kind: 'to-not-above-from' }
    | { kind: 'seats-below-taken'; written: string; taken: number }
    | { kind: 'class-moved'; written: string; training: string }
    | { kind: 'class-held'; written: string; taken: number }
    | { kind: 'other'; message: string }
  )

export type SheetFault =
  | CellFault
  | { kind: 'sheet-missing'; sheet: string }
  | { kind: 'sheet-empty'; sheet: string }
  | { kind: 'column-missing'; sheet: string; column: string }

/** The sentence (key and variables of locales/<language>/sheet.ftl) that tells a person of a fault. */
export function sheetFaultSentence(fault: SheetFault) {
  const { kind, ...variables } = fault
  return { key: `sheet-fault-${kind}`, variables } as const
}

/** Where each value of the content stands in the file, by its path. */
export class SheetPlaces {
  readonly #places = new Map<string, SheetPlace & { spec: SheetColumn | undefined }>()

  set(path: readonly PropertyKey[], place: Omit<SheetPlace, 'column'>, column: string, spec?: SheetColumn): void {
    this.#places.set(path.map(String).join('/'), { ...place, column, spec })
  }

  /** The place of the value itself, or of what it is part of. */
  find(path: readonly PropertyKey[]) {
    for (let length = path.length; length > 0; length -= 1) {
      const place = this.#places.get(path.slice(0, length).map(String).join('/'))
      if (place !== undefined) return place
    }
    return null
  }
}

const LONGEST_SHOWN = 40
export function shortValue(value: unknown): string {
  const text = String(value ?? '').replace(/\s+/g, ' ')
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}

/** What a schema refused, as a fault of a cell; null when the place is not in the file (the readers tell of that themselves). */
export function cellFault(issue: z.core.$ZodIssue, places: SheetPlaces, content: unknown): CellFault | null {
  const found = places.find(issue.path)
  if (found === null) return null
  const { spec, ...place } = found
  const value = valueAt(content, issue.path)
  const written = shortValue(value)
  if (value === '' || value === undefined) return { ...place, kind: 'empty' }
  if (issue.code === 'custom') {
    const fault = issue.params?.fault
    return fault === 'ends-before-start' || fault === 'to-not-above-from' ? { ...place, kind: fault } : null
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') return { ...place, kind: 'day', written }
  if (issue.code === 'invalid_format') return { ...place, kind: 'code', example: spec?.example ?? '', written }
  if (issue.code === 'invalid_value') return { ...place, kind: 'choose', choices: issue.values.map(String).join(', '), written }
  if (spec?.range !== undefined) return { ...place, kind: 'number', range: spec.range, written }
  if (issue.code === 'too_small') return { ...place, kind: 'too-short', least: Number(issue.minimum) }
  if (issue.code === 'too_big') return { ...place, kind: 'too-long', most: Number(issue.maximum), length: String(value).length }
  return { ...place, kind: 'other', message: issue.message }
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  let value = content
  for (const part of path) {
    if (value === null || typeof value !== 'object') return undefined
    value = (value as Record<PropertyKey, unknown>)[part]
  }
  return value
}

/** Values that stand a second time in a column, by their rows. */
export function twiceIn(rows: readonly { row: number; value: string }[], sheet: string, column: string): CellFault[] {
  const seen = new Set<string>()
  return rows.flatMap(({ row, value }): CellFault[] => {
    if (value === '' || !seen.has(value)) {
      seen.add(value)
      return []
    }
    return [{ kind: 'twice', sheet, row, column, written: value }]
  })
}
