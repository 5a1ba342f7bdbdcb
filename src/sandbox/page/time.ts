/** The sandbox's clock and how its times read, in the office's zone. */

const language = 'id-ID'
const day = 86_400

let zone = 'Asia/Makassar'
let aheadMilliseconds = 0

/** Between two words from the server the clock runs on by itself. */
export function setClock(now: string, nextZone: string = zone): void {
  zone = nextZone
  const at = Date.parse(now)
  if (!Number.isNaN(at)) aheadMilliseconds = at - Date.now()
}

export function sandboxNow(): Date {
  return new Date(Date.now() + aheadMilliseconds)
}

/** Making a formatter is slow, using one is not. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([zone, options])
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(language, { timeZone: zone, ...options })
  formatters.set(key, made)
  return made
}

const format = (date: Date, options: Intl.DateTimeFormatOptions): string => formatter(options).format(date)

const fromUnix = (seconds: number): Date => new Date(seconds * 1000)

export const timeOf = (unix: number): string => format(fromUnix(unix), { hour: '2-digit', minute: '2-digit' })
export const dayOf = (unix: number): string => format(fromUnix(unix), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
export const momentOf = (unix: number): string => `${dayOf(unix)}, ${timeOf(unix)} ${zoneName()}`

export function zoneName(): string {
  const parts = formatter({ timeZoneName: 'short' }).formatToParts(sandboxNow())
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

export function longClock(now: Date): string {
  return `${format(now, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })} · ${format(now, { hour: '2-digit', minute: '2-digit' })} ${zoneName()}`
}

export function shortClock(now: Date): string {
  return `${format(now, { weekday: 'short', day: 'numeric', month: 'short' })} · ${format(now, { hour: '2-digit', minute: '2-digit' })}`
}

/** The value of a datetime-local field ("2026-11-23T22:15") that shows this moment in the office's zone. */
export function fieldValue(date: Date): string {
  return new Date(date.getTime() + zoneOffset(date)).toISOString().slice(0, 16)
}

/** The moment meant by a datetime-local field, read in the office's zone; undefined when the field is empty or odd. */
export function momentOfField(value: string): string | undefined {
  const asUtc = new Date(`${value}:00Z`)
  if (Number.isNaN(asUtc.getTime())) return undefined
  const guess = new Date(asUtc.getTime() - zoneOffset(asUtc))
  return new Date(asUtc.getTime() - zoneOffset(guess)).toISOString()
}

/** Milliseconds by which the zone's wall clock is ahead of UTC. */
function zoneOffset(date: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(date)
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value ?? 0)
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return wall - Math.floor(date.getTime() / 1000) * 1000
}

/** A date_time entity by its format: "r" relative, else any of w (weekday) d/D (short, long date) t/T (short, long time). */
export function entityTime(unix: number, wanted: string, written: string): string {
  if (wanted === 'r') return relative(unix - sandboxNow().getTime() / 1000)
  const options: Intl.DateTimeFormatOptions = {}
  if (wanted.includes('w')) options.weekday = 'long'
  if (wanted.includes('d')) Object.assign(options, { day: '2-digit', month: '2-digit', year: '2-digit' })
  if (wanted.includes('D')) Object.assign(options, { day: 'numeric', month: 'long', year: 'numeric' })
  if (/t/i.test(wanted)) Object.assign(options, { hour: '2-digit', minute: '2-digit' })
  if (wanted.includes('T')) options.second = '2-digit'
  return Object.keys(options).length === 0 ? written : format(fromUnix(unix), options)
}

function relative(seconds: number): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const size = Math.abs(seconds)
  if (size < 60) return words.format(Math.round(seconds), 'second')
  if (size < 3600) return words.format(Math.round(seconds / 60), 'minute')
  if (size < day) return words.format(Math.round(seconds / 3600), 'hour')
  if (size < 45 * day) return words.format(Math.round(seconds / day), 'day')
  return words.format(Math.round(seconds / (30 * day)), 'month')
}
