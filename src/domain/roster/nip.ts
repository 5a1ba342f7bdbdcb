/** A NIP is 18 digits that tell birth date, first appointment, gender and a number; it is checked, hinted at, and always shown masked. */
import type { EmploymentStatus } from './person.js'

export type NipFault =
  | 'nip-length'
  | 'nip-scientific'
  | 'nip-birth-date'
  | 'nip-age'
  | 'nip-gender'
  | 'nip-appointment-future'
  | 'nip-appointment-before-birth'

export type NipCheck = { kind: 'ok'; nip: string; hint: EmploymentStatus } | { kind: 'fault'; fault: NipFault; value: string }

const YOUNGEST_AGE_YEARS = 18
const OLDEST_AGE_YEARS = 70

/**
 * `text` as a person or Excel wrote it: spaces and a leading apostrophe are no fault. `now` gives the day (in UTC) on
 * which age is counted. Positions: domain.md section 4 (PNS [S37, S38], PPPK [S39]).
 */
export function checkNip(text: string, now: Date): NipCheck {
  const nip = text.replace(/[\s\u00a0'’]/g, '')
  const fault = (code: NipFault): NipCheck => ({ kind: 'fault', fault: code, value: isScientific(nip) ? nip : maskNip(nip) })
  if (isScientific(nip)) return fault('nip-scientific')
  if (!/^\d{18}$/.test(nip)) return fault('nip-length')
  const birth = birthDate(nip)
  if (birth === null) return fault('nip-birth-date')
  const age = ageYears(birth, now)
  if (age < YOUNGEST_AGE_YEARS || age > OLDEST_AGE_YEARS) return fault('nip-age')
  const appointmentYear = Number(nip.slice(8, 12))
  if (appointmentYear > now.getUTCFullYear()) return fault('nip-appointment-future')
  if (appointmentYear <= birth.year) return fault('nip-appointment-before-birth')
  if (!/[12]/.test(nip.charAt(14))) return fault('nip-gender')
  return { kind: 'ok', nip, hint: statusHint(nip) }
}

/** Digits 13-14 are the month of appointment of a PNS and a contract code of a PPPK: a hint to ask about, never a reason to refuse. */
export function statusHint(nip: string): EmploymentStatus {
  const month = Number(nip.slice(12, 14))
  return month >= 1 && month <= 12 ? 'PNS' : 'PPPK'
}

/** Only the last four characters are ever shown: a NIP tells a birth date and a gender (UU 27/2022). */
export function maskNip(nip: string): string {
  return nip === '' ? '' : `••••${nip.slice(-4)}`
}

/** A number that Excel rounded: `1,98609E+17` or `1.98609E+17`; its last digits are gone. */
function isScientific(text: string): boolean {
  return /^\d([.,]\d+)?E\+?\d+$/i.test(text)
}

interface BirthDate {
  year: number
  month: number
  day: number
}

function birthDate(nip: string): BirthDate | null {
  const [year, month, day] = [Number(nip.slice(0, 4)), Number(nip.slice(4, 6)), Number(nip.slice(6, 8))]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : null
}

function ageYears(birth: BirthDate, now: Date): number {
  const thisYear = now.getUTCMonth() + 1 - birth.month || now.getUTCDate() - birth.day
  return now.getUTCFullYear() - birth.year - (thisYear < 0 ? 1 : 0)
}
