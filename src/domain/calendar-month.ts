/** A month as weeks that begin on Monday, for choosing a day: places outside the month are null. */

const DAY_MS = 24 * 3_600_000

/** `month` is yyyy-mm; days are yyyy-mm-dd. */
export function weeksOf(month: string): (string | null)[][] {
  const first = new Date(`${month}-01T00:00:00Z`)
  const before = (first.getUTCDay() + 6) % 7
  const weeks: (string | null)[][] = []
  for (let place = -before; ; place += 7) {
    const week = Array.from({ length: 7 }, (_, weekday) => {
      const day = new Date(first.getTime() + (place + weekday) * DAY_MS).toISOString().slice(0, 10)
      return day.startsWith(month) ? day : null
    })
    if (week.every((day) => day === null)) return weeks
    weeks.push(week)
  }
}

export function monthAfter(month: string, months: 1 | -1): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** 2026-12-31 as 20261231, and 2026-12 as 202612: how a button carries it. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''))
}

/** Null when it is no day of the calendar. */
export function dayNumbered(number: number): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(String(number)) ?? []
  const text = `${year}-${month}-${day}`
  const at = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? null : text
}

export function monthNumbered(number: number): string | null {
  return dayNumbered(number * 100 + 1)?.slice(0, 7) ?? null
}
