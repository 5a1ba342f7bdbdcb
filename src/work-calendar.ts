/** The office's working days: the national holidays a library knows, and the office's own days off, which are asked for each time. */
import type { WorkCalendar } from './domain/reminder/working-days.js'
import type { Stores } from './domain/stores.js'

/** Years around the present ones, so that a cycle over the end of a year is covered. */
const YEARS = { from: 2025, until: 2040 } as const
const COUNTRY = 'ID'
/** The library calls the ascension of the Prophet his birthday. */
const MISNAMED: Readonly<Record<string, string>> = { '27 Rajab': 'Isra Mikraj Nabi Muhammad' }

/** Joint leave as decreed: SKB Menteri Agama 1497/2025, Menteri Ketenagakerjaan 2/2025, Menteri PANRB 5/2025. */
const JOINT_LEAVE: ReadonlyMap<string, string> = new Map([
  ['2026-02-16', 'Cuti bersama Tahun Baru Imlek'],
  ['2026-03-18', 'Cuti bersama Hari Raya Nyepi'],
  ['2026-03-20', 'Cuti bersama Hari Raya Idul Fitri'],
  ['2026-03-23', 'Cuti bersama Hari Raya Idul Fitri'],
  ['2026-03-24', 'Cuti bersama Hari Raya Idul Fitri'],
  ['2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus'],
  ['2026-05-28', 'Cuti bersama Hari Raya Idul Adha'],
  ['2026-12-24', 'Cuti bersama Hari Raya Natal'],
])

/**
 * date-holidays gives the public holidays; days that follow the moon are computed and may differ by a day from the government's
 * decree. It knows no joint leave (cuti bersama), which is decreed in autumn for the next year: from 2027 on the admin adds those
 * days (/periode). Loaded with the first question, once.
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
  const library = new Holidays(COUNTRY, { languages: ['id'] })
  const days = new Map<string, string>()
  for (let year = YEARS.from; year <= YEARS.until; year += 1)
    for (const { date, name, type, rule } of library.getHolidays(year))
      if (type === 'public') days.set(date.slice(0, 10), MISNAMED[rule] ?? name)
  return new Map([...days, ...JOINT_LEAVE])
}
