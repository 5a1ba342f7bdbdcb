/** A month to tap a day in; days that cannot be chosen are dots that show the same month again. */
import { InlineKeyboard } from 'grammy'
import { dayNumber, monthAfter, weeksOf } from '../../domain/calendar-month.js'
import type { Voice } from '../context.js'

interface CalendarChoice {
  /** yyyy-mm */
  month: string
  /** The first and last day that can be chosen, yyyy-mm-dd. */
  first: string
  last: string
  pick: (day: number) => string
  turn: (month: number) => string
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export function calendarKeyboard({ say }: Pick<Voice, 'say'>, { month, first, last, pick, turn }: CalendarChoice): InlineKeyboard {
  const keyboard = new InlineKeyboard()
  const here = turn(dayNumber(month))
  const [before, after] = [monthAfter(month, -1), monthAfter(month, 1)]
  keyboard
    .text(before >= first.slice(0, 7) ? '‹' : '·', before >= first.slice(0, 7) ? turn(dayNumber(before)) : here)
    .text(`${say(`calendar-month-${monthName(month)}`)} ${month.slice(0, 4)}`, here)
    .text(after <= last.slice(0, 7) ? '›' : '·', after <= last.slice(0, 7) ? turn(dayNumber(after)) : here)
    .row()
  for (const weekday of WEEKDAYS) keyboard.text(say(`calendar-${weekday}`), here)
  keyboard.row()
  for (const week of weeksOf(month)) {
    for (const day of week) {
      const free = day !== null && day >= first && day <= last
      keyboard.text(free ? String(Number(day.slice(8))) : '·', free ? pick(dayNumber(day)) : here)
    }
    keyboard.row()
  }
  return keyboard
}

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const

function monthName(month: string): (typeof MONTHS)[number] {
  return MONTHS.find((one) => one === month.slice(5)) ?? '01'
}
