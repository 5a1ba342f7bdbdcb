/** A calendar file read back by the letter of RFC 5545, knowing nothing of how it was written: every fault throws. */

export interface CalendarRead {
  /** Value by property name with its parameters, e.g. DTSTART;VALUE=DATE; escapes undone. */
  event: Record<string, string>
}

export function readCalendar(bytes: Buffer): CalendarRead {
  const text = bytes.toString('utf8')
  if (Buffer.compare(Buffer.from(text), bytes) !== 0) throw new Error('Not UTF-8, or a character was cut in two')
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end with CRLF')
  const raw = text.slice(0, -2).split('\r\n')
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new Error(`A break without CRLF in ${JSON.stringify(line)}`)
    const octets = Buffer.byteLength(line)
    if (octets > 75) throw new Error(`${octets} octets in ${line}`)
    if (Buffer.from(line).toString() !== line) throw new Error(`A character was cut in two in ${line}`)
  }
  const lines: string[] = []
  for (const line of raw) {
    const last = lines.length - 1
    if (/^[ \t]/.test(line) && last >= 0) lines[last] += line.slice(1)
    else lines.push(line)
  }
  const expectAt = (place: number, wanted: string) => {
    if (lines.at(place) !== wanted) throw new Error(`${lines.at(place)} instead of ${wanted}`)
  }
  expectAt(0, 'BEGIN:VCALENDAR')
  expectAt(1, 'VERSION:2.0')
  expectAt(-1, 'END:VCALENDAR')
  const [begin, end] = [lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT')]
  if (begin < 0 || end < begin) throw new Error('No event')
  if (!lines.slice(0, begin).some((line) => line.startsWith('PRODID:'))) throw new Error('No PRODID')
  const event: Record<string, string> = {}
  for (const line of lines.slice(begin + 1, end)) {
    const [, name, value] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined) throw new Error(`Not a property: ${line}`)
    if (event[name] !== undefined) throw new Error(`${name} stands twice`)
    event[name] = value.replace(/\\(.)/g, (_, sign: string) => (/[nN]/.test(sign) ? '\n' : sign))
    if (/^(SUMMARY|LOCATION|DESCRIPTION)/.test(name) && /(?<!\\)[;,]/.test(value.replace(/\\\\/g, '')))
      throw new Error(`Not escaped: ${line}`)
  }
  for (const needed of ['UID', 'DTSTAMP']) if (event[needed] === undefined) throw new Error(`No ${needed}`)
  return { event }
}
