/** What an entry holds before and after is shown as short lines, with every NIP in it masked (L4). */
import { maskNip } from '../roster/nip.js'

/** One line of a value: `unit`, `counts.added`; the text is plain, dates are still instants. */
export interface ValueLine {
  field: string
  value: string | number | boolean | Date | null
}

const AN_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/

/** Any 18 digits that stand alone are a NIP. */
export function withoutNips(text: string): string {
  return text.replace(/(?<!\d)\d{18}(?!\d)/g, (nip) => maskNip(nip))
}

export function valueLines(value: unknown, field = ''): ValueLine[] {
  if (value === null || value === undefined) return field === '' ? [] : [{ field, value: null }]
  if (typeof value === 'string') return [{ field, value: AN_INSTANT.test(value) ? new Date(value) : withoutNips(value) }]
  if (typeof value === 'number' || typeof value === 'boolean') return [{ field, value }]
  if (typeof value !== 'object') return []
  const within = (name: string) => (field === '' ? name : `${field}.${name}`)
  if (Array.isArray(value) && value.length === 0) return field === '' ? [] : [{ field, value: null }]
  if (Array.isArray(value)) return value.flatMap((one, place) => valueLines(one, value.length === 1 ? field : within(String(place + 1))))
  return Object.entries(value).flatMap(([name, one]) => valueLines(one, within(name)))
}

/** The people a value names by id. */
export function peopleNamed(values: readonly unknown[]): number[] {
  const lines = values.flatMap((value) => valueLines(value))
  return lines.flatMap(({ field, value }) => (namesPerson(field) && typeof value === 'number' ? [value] : []))
}

export function namesPerson(field: string): boolean {
  return /(^|\.)((superior|acting|person|rater|admin|approvedBy|opensFor|decider)Id|people\.\d+)$/.test(field)
}

/** A number that is the id of a unit. */
export function namesUnit(field: string): boolean {
  return /(^|\.)(unitId|scope\.units(\.\d+)?)$/.test(field)
}
