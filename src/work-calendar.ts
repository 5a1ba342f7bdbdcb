/** The office's working days: the national holidays a library knows, and the office's own days off, which are asked for each time. */
import type { WorkCalendar } from './domain/reminder/working-days.js'
import type { Stores } from './domain/stores.js'

/** Years around the present ones, so that a cycle over the end of a year is covered. */
const YEARS = { from: 2025, until: 2040 } as const
const COUNTRY = 'ID'

/**
 * date-holidays gives the public holidays; days that follow the moon are computed and may differ by a day from the government's
 * decree, and cuti bersama is decreed each year: the admin adds those (/periode). Loaded with the first question, once.
 */
export function workCalendarOf(stores: Pick<Stores, 'reminders'>, zone: string): () => Promise<WorkCalendar> {
  let national: Promise<Map<string, string>> | undefined
  return async () => {
    national ??= nationalHolidays()
    const own = await stores.reminders.holidays()
    return { zone, holidays: new Map([...(await national), ...own.map(({ onDate, name }) => [onDate, name] as const)]) }
  }
}

async function nationalHolidays(): Promise<Map<string, string>> {
  const { default: Holidays } = await import('date-holidays')
  const library = new Holidays(COUNTRY)
  const days = new Map<string, string>()
  for (let year = YEARS.from; year <= YEARS.until; year += 1)
    for (const { date, name, type } of library.getHolidays(year)) if (type === 'public') days.set(date.slice(0, 10), name)
  return days
}
