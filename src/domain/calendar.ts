/** Days are the office's days: an instant belongs to the date it has in the office's time zone. */

/** The office's date of an instant, as yyyy-mm-dd. `zone` is an IANA name. */
export function dayOf(instant: Date, zone: string): string {
  // Swedish dates are ISO dates.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(instant)
}

/** How far the zone is ahead of UTC at an instant, in ms. */
function offsetMs(instant: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
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
