/** Days are the office's days: an instant belongs to the date it has in the office's time zone. */

/** The office's date of an instant, as yyyy-mm-dd. `zone` is an IANA name. */
export function dayOf(instant: Date, zone: string): string {
  const day = Math.floor((instant.getTime() + offsetMs(instant, zone)) / DAY_MS)
  let name = dayNames.get(day)
  if (name === undefined) {
    name = new Date(day * DAY_MS).toISOString().slice(0, 10)
    if (dayNames.size > MOST_KEPT) dayNames.clear()
    dayNames.set(day, name)
  }
  return name
}

const DAY_MS = 86_400_000
/** By days since 1970. */
const dayNames = new Map<number, string>()

/** The minute of the office's day, 0 to 1439. */
export function minuteOfDay(instant: Date, zone: string): number {
  return Math.floor((instant.getTime() + offsetMs(instant, zone)) / 60_000) % 1440
}

/** The instant at which the office's clock shows so many minutes after midnight on a day written yyyy-mm-dd. */
export function instantOn(day: string, minutes: number, zone: string): Date {
  const asUtc = new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000)
  return new Date(asUtc.getTime() - offsetMs(asUtc, zone))
}

/** Making a format costs a hundred times its use. */
const formats = new Map<string, Intl.DateTimeFormat>()
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  return format
}

/** Since 1970 no clock has been changed but at a quarter of an hour; taking one apart costs a hundred times a look into this. */
const QUARTER_MS = 900_000
const MOST_KEPT = 20_000
const offsets = new Map<string, Map<number, number>>()

/** How far the zone is ahead of UTC at an instant, in ms. */
function offsetMs(instant: Date, zone: string): number {
  const quarter = Math.floor(instant.getTime() / QUARTER_MS)
  if (!(quarter >= 0)) return readOffsetMs(instant, zone)
  let known = offsets.get(zone)
  if (known === undefined || known.size > MOST_KEPT) {
    known = new Map()
    offsets.set(zone, known)
  }
  let offset = known.get(quarter)
  if (offset === undefined) {
    offset = readOffsetMs(instant, zone)
    known.set(quarter, offset)
  }
  return offset
}

function readOffsetMs(instant: Date, zone: string): number {
  const parts = formatOf(zone).formatToParts(instant)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return local - Math.floor(instant.getTime() / 1000) * 1000
}

export type DayOutcome = { kind: 'good'; at: Date } | { kind: 'not-a-date' }

/** The last instant (23:59:59.999) of a date written yyyy-mm-dd or dd-mm-yyyy (also with / or .), in the office's zone. */
export function endOfDay(typed: string, zone: string): DayOutcome {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(typed.trim())
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(typed.trim())
  const [year, month, day] = iso !== null ? iso.slice(1).map(Number) : local !== null ? local.slice(1).map(Number).reverse() : []
  if (year === undefined || month === undefined || day === undefined) return { kind: 'not-a-date' }
  const asUtc = new Date(Date.UTC(year, month - 1, day, 23, 59, 59, 999))
  if (asUtc.getUTCMonth() !== month - 1 || asUtc.getUTCDate() !== day) return { kind: 'not-a-date' }
  return { kind: 'good', at: new Date(asUtc.getTime() - offsetMs(asUtc, zone)) }
}

/** An instant typed as a date, or a date with hh:mm (also hh.mm, or with T), in the office's zone; a date alone is its first or last instant. */
export function momentOf(typed: string, edge: 'start' | 'end', zone: string): DayOutcome {
  const [, date = '', hour, minute] = /^\s*([\d\-/.]+?)(?:[T\s]+(\d{1,2})[:.](\d{2})(?::\d{2})?)?\s*$/.exec(typed) ?? []
  const end = endOfDay(date, zone)
  if (end.kind !== 'good') return end
  const day = dayOf(end.at, zone)
  if (hour === undefined) return edge === 'end' ? end : { kind: 'good', at: instantOn(day, 0, zone) }
  if (Number(hour) > 23 || Number(minute) > 59) return { kind: 'not-a-date' }
  return { kind: 'good', at: instantOn(day, Number(hour) * 60 + Number(minute), zone) }
}
