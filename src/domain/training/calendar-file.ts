/** A class as a calendar file (iCalendar, RFC 5545): whole days, since classes are dated in days. */

export interface CalendarEvent {
  /** The same event has the same id for ever: a second file replaces the first. */
  uid: string
  title: string
  place: string
  description: string
  /** First and last day, yyyy-mm-dd, both included. */
  firstDay: string
  lastDay: string
}

/** Octets a line may have before it is folded (RFC 5545, 3.1). */
const LINE_MOST = 75

/** `stamp`: when the file was made. Lines end with CRLF. */
export function calendarFile(event: CalendarEvent, stamp: Date): string {
  const dayAfter = new Date(Date.parse(`${event.lastDay}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  const compact = (day: string) => day.replaceAll('-', '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cermin//Pelatihan//ID',
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d{3}/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(event.firstDay)}`,
    // The end of a whole-day event is the day after it.
    `DTEND;VALUE=DATE:${compact(dayAfter)}`,
    `SUMMARY:${escaped(event.title)}`,
    `LOCATION:${escaped(event.place)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
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
