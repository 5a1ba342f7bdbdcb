/** Something dated as a calendar file (iCalendar, RFC 5545): a class in whole days, a talk from one moment to another. */

export interface CalendarEvent {
  /** The same event has the same id for ever: a later file replaces an earlier one. */
  uid: string
  /** Rises with every change of the event, from 0 (RFC 5545, 3.8.7.4). */
  sequence: number
  title: string
  /** Null: not said. */
  place: string | null
  description: string
  when: WholeDays | Span
}

/** First and last day, yyyy-mm-dd, both included. */
interface WholeDays {
  firstDay: string
  lastDay: string
}

interface Span {
  startsAt: Date
  endsAt: Date
}

/** Octets a line may have before it is folded (RFC 5545, 3.1). */
const LINE_MOST = 75

/** `stamp`: when the file was made. Lines end with CRLF. */
export function calendarFile(event: CalendarEvent, stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cermin//Cermin//ID',
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(stamp)}`,
    ...dates(event.when),
    `SUMMARY:${escaped(event.title)}`,
    ...(event.place === null ? [] : [`LOCATION:${escaped(event.place)}`]),
    `DESCRIPTION:${escaped(event.description)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** In UTC: a phone shows it on its own clock, whatever zone that is in. */
function dates(when: WholeDays | Span): string[] {
  if ('startsAt' in when) return [`DTSTART:${utc(when.startsAt)}`, `DTEND:${utc(when.endsAt)}`]
  const compact = (day: string) => day.replaceAll('-', '')
  // The end of a whole-day event is the day after it.
  const dayAfter = new Date(Date.parse(`${when.lastDay}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return [`DTSTART;VALUE=DATE:${compact(when.firstDay)}`, `DTEND;VALUE=DATE:${compact(dayAfter)}`]
}

/** 20261204T010000Z */
function utc(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d{3}/g, '')
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')
}

/** Continued lines begin with a space, and no character is cut in two. */
function folded(line: string): string {
  const parts = ['']
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > LINE_MOST) {
      parts.push(' ')
      octets = 1
    }
    parts[parts.length - 1] += character
    octets += size
  }
  return parts.join('\r\n')
}
