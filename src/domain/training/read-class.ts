/** When and where a class is held is typed in one line: its first and perhaps its last day, and the place. */
import { dayOf, endOfDay, instantOn } from '../calendar.js'
import { addDays, isWorkingDay, type WorkCalendar } from '../reminder/working-days.js'

/** Days; a longer training is several classes. */
const LONGEST_CLASS_DAYS = 31
/** As in the catalogue. */
const PLACE_LEAST = 2
const PLACE_MOST = 80
/** A class day begins at 08:00 and ends at 16:00, as the office's working day does; the line has no hours. */
const FIRST_MINUTE = 8 * 60
const LAST_MINUTE = 16 * 60
const DAY_MS = 24 * 3_600_000
const DATE = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/g

/** Days as yyyy-mm-dd. */
export interface ClassDates {
  startsOn: string
  endsOn: string
}
type ClassLine =
  | ({ kind: 'good'; place: string } & ClassDates)
  | { kind: 'not-dates' | 'reversed' | 'past' | 'no-place' }
  | { kind: 'too-long' | 'place-too-long'; most: number }

/** Reads "12-02-2027 sampai 13-02-2027, Aula Kantor Camat"; the place may also stand before the dates. */
export function readClass(typed: string, { zone, now }: { zone: string; now: Date }): ClassLine {
  const found = [...typed.matchAll(DATE)]
  const [first, last] = [found[0], found[1] ?? found[0]].map((match) => endOfDay(match?.[0] ?? '', zone))
  if (found.length > 2 || first?.kind !== 'good' || last?.kind !== 'good') return { kind: 'not-dates' }
  if (last.at < first.at) return { kind: 'reversed' }
  const dates = { startsOn: dayOf(first.at, zone), endsOn: dayOf(last.at, zone) }
  if (classTimes(dates, zone).startsAt <= now) return { kind: 'past' }
  if (Math.round((last.at.getTime() - first.at.getTime()) / DAY_MS) >= LONGEST_CLASS_DAYS)
    return { kind: 'too-long', most: LONGEST_CLASS_DAYS }
  const end = found.at(-1)
  const place = placeIn(typed.slice((end?.index ?? 0) + (end?.[0].length ?? 0))) || placeIn(typed.slice(0, found[0]?.index ?? 0))
  if (place.length < PLACE_LEAST) return { kind: 'no-place' }
  return place.length > PLACE_MOST ? { kind: 'place-too-long', most: PLACE_MOST } : { kind: 'good', place, ...dates }
}

/** What stands beside the dates, without the signs between. */
function placeIn(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, '')
}

export function classTimes({ startsOn, endsOn }: ClassDates, zone: string): { startsAt: Date; endsAt: Date } {
  return { startsAt: instantOn(startsOn, FIRST_MINUTE, zone), endsAt: instantOn(endsOn, LAST_MINUTE, zone) }
}

/** The days of a class on which the office does not work: told, not refused. */
export function daysOff({ startsOn, endsOn }: ClassDates, calendar: WorkCalendar): string[] {
  const days: string[] = []
  for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) if (!isWorkingDay(day, calendar)) days.push(day)
  return days
}
