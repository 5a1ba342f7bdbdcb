/** Dates as people type them: 7-12-2026, 7 Des 2026, 7-11 Desember 2026, 28 Desember s.d. 2 Januari 2027. */
import { addDays } from './working-days.js'

/** Indonesian and English; the first three letters would do, but "mart" is not a month. */
const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['januari', 'january', 'jan'],
    ['februari', 'february', 'pebruari', 'feb', 'peb'],
    ['maret', 'march', 'mar'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['agustus', 'august', 'agu', 'agt', 'ags', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nopember', 'nov', 'nop'],
    ['desember', 'december', 'des', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
)
const MONTH = Object.keys(MONTHS).join('|')
const DATE = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{1,2}\\s*(?:${MONTH})\\b\\.?(?:\\s+\\d{4})?)(?!\\d)`
const BETWEEN = '(?:\\s*(?:-|–|—|s\\.?\\s?d\\.?|s/d|sampai(?:\\s+dengan)?|hingga|to|until)\\s*|\\s+)'
const DAYS = new RegExp(`(?<!\\d)(?:(${DATE}|\\d{1,2})${BETWEEN})?(${DATE})`, 'i')

export interface TypedDays {
  /** Both belong to it; yyyy-mm-dd. */
  first: string
  last: string
  /** What stands after them. */
  rest: string
}

/** Reads one date or a first and a last one. A year left out is the coming one; `today` is yyyy-mm-dd. Null: no dates, or more than two. */
export function typedDays(typed: string, today: string): TypedDays | null {
  const found = DAYS.exec(typed)
  const [whole = '', from, until = ''] = found ?? []
  const rest = found === null ? '' : typed.slice(found.index + whole.length)
  const last = partsOf(until)
  if (last === null || new RegExp(DATE, 'i').test(rest)) return null
  const lastDay = isoDay({ ...last, year: last.year ?? comingYear(last, today) })
  const firstDay = from === undefined ? lastDay : lastDay === null ? null : firstBefore(from, lastDay)
  return lastDay === null || firstDay === null ? null : { first: firstDay, last: lastDay, rest }
}

interface Parts {
  year: number | null
  /** Null: a day alone. */
  month: number | null
  day: number
}

function partsOf(text: string): Parts | null {
  const numbers = text.match(/\d+/g)?.map(Number) ?? []
  const name = /[a-z]+/i.exec(text)?.[0].toLowerCase()
  const [a, b, c] = numbers
  if (name !== undefined) return a === undefined ? null : { year: b ?? null, month: MONTHS[name] ?? null, day: a }
  if (a === undefined) return null
  if (b === undefined || c === undefined) return { year: null, month: null, day: a }
  return a > 31 ? { year: a, month: b, day: c } : { year: c, month: b, day: a }
}

function comingYear({ month, day }: Parts, today: string): number {
  const year = Number(today.slice(0, 4))
  const thisYear = isoDay({ year, month, day })
  return thisYear !== null && thisYear < today ? year + 1 : year
}

/** The first day of a span whose last is known: its month and year where they are not said. */
function firstBefore(text: string, last: string): string | null {
  const parts = partsOf(text)
  if (parts === null) return null
  const month = parts.month ?? Number(last.slice(5, 7))
  const year = Number(last.slice(0, 4))
  return isoDay({ day: parts.day, month, year: parts.year ?? (month > Number(last.slice(5, 7)) ? year - 1 : year) })
}

/** Null for a date that is none, like 31 February. */
function isoDay({ year, month, day }: Parts): string | null {
  if (year === null || month === null || month < 1 || month > 12 || day < 1) return null
  const two = (value: number) => String(value).padStart(2, '0')
  const iso = `${year}-${two(month)}-${two(day)}`
  return day <= 31 && addDays(`${year}-${two(month)}-01`, day - 1) === iso ? iso : null
}
