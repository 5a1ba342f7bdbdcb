/** A time axis that falls on whole hours or days of the office, with as many labels as a phone has room for. */
import { dayOf, minuteOfDay } from '../domain/calendar.js'
import { formatDate } from '../texts/format.js'
import type { Locale } from '../texts/texts.js'

export interface TimeAxis {
  /** ms since 1970; `min` and every `interval` after it are whole hours or days on the office's clock. */
  min: number
  max: number
  interval: number
  label(at: number): string
}

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const INTERVALS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 7 * 1440, 14 * 1440, 30 * 1440].map(
  (minutes) => minutes * MINUTE,
)
const MOST_LABELS = 6

/** `zone` is an IANA name. */
export function timeAxis({ from, until, locale, zone }: { from: Date; until: Date; locale: Locale; zone: string }): TimeAxis {
  const span = until.getTime() - from.getTime()
  const interval = INTERVALS.find((one) => span / one <= MOST_LABELS - 1) ?? Math.ceil(span / (MOST_LABELS - 1) / DAY) * DAY
  const ahead = offsetMs(from, zone)
  // Several days need not begin at any particular one of them.
  const unit = Math.min(interval, DAY)
  const whole = (at: number, round: (ratio: number) => number) => round((at + ahead) / unit) * unit - ahead
  const min = whole(from.getTime(), Math.floor)
  const max = Math.max(whole(until.getTime(), Math.ceil), min + unit)
  const label = (at: number) => {
    // The end of the axis is marked by ECharts also where no interval ends.
    if ((at - min) % interval !== 0) return ''
    const moment = new Date(at)
    if (interval >= DAY) return formatDate(locale, moment, zone, 'day')
    const clock = formatDate(locale, moment, zone, 'clock')
    // The day stands once, and where another one begins.
    const isNewDay = at === min || dayOf(moment, zone) !== dayOf(new Date(at - interval), zone)
    return isNewDay ? `${clock}\n${formatDate(locale, moment, zone, 'day')}` : clock
  }
  return { min, max, interval, label }
}

function offsetMs(at: Date, zone: string): number {
  const local = Date.parse(`${dayOf(at, zone)}T00:00:00Z`) + minuteOfDay(at, zone) * MINUTE
  return local - Math.floor(at.getTime() / MINUTE) * MINUTE
}
