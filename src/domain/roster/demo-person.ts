/** Invented people by lot from a seed: the same seed gives the same names, NIPs and phones, and no two share a NIP. */
import { FAMILY_NAMES, FIRST_NAMES, type Gender, MIDDLE_NAMES } from './demo-name.js'
import type { EmploymentStatus } from './person.js'

/** A number from 0 up to 1, the next of its sequence (mulberry32, public domain). */
function lots(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface DemoIdentity {
  nip: string
  name: string
  phone: string | null
  status: EmploymentStatus
}

/** Someone in charge is an older PNS with a phone; of the others every third is PPPK and every eighth has no phone on record. */
export function demoPeople(seed: number): (inCharge: boolean) => DemoIdentity {
  const lot = lots(seed)
  const names = new Set<string>()
  const nips = new Set<string>()
  let number = 0
  return (inCharge) => {
    number++
    const gender: Gender = lot() < 0.5 ? 'man' : 'woman'
    const status: EmploymentStatus = !inCharge && number % 3 === 0 ? 'PPPK' : 'PNS'
    const name = drawUntilNew(names, () => demoName(gender, names.size > 1_500, lot))
    const nip = drawUntilNew(nips, () => demoNip({ gender, status, inCharge }, lot))
    const phone = (!inCharge && number % 8 === 0) || number > 99_999 ? null : `62812000${String(number).padStart(5, '0')}`
    return { nip, name, phone, status }
  }
}

const MOST_DRAWS = 50

function drawUntilNew(taken: Set<string>, draw: () => string): string {
  let drawn = draw()
  for (let draws = 1; taken.has(drawn) && draws < MOST_DRAWS; draws++) drawn = draw()
  taken.add(drawn)
  return drawn
}

function demoName(gender: Gender, withMiddle: boolean, lot: () => number): string {
  const middle = withMiddle ? [pick(MIDDLE_NAMES[gender], lot)] : []
  return [pick(FIRST_NAMES[gender], lot), ...middle, pick(FAMILY_NAMES, lot)].join(' ')
}

/** Born 1972 to 2000 and appointed by 2024, so that age and appointment are sound for any clock from 2025 to 2042. */
function demoNip({ gender, status, inCharge }: { gender: Gender; status: EmploymentStatus; inCharge: boolean }, lot: () => number): string {
  const birthYear = inCharge ? between(1972, 1984, lot) : between(1976, 2000, lot)
  const birth = `${birthYear}${two(between(1, 12, lot))}${two(between(1, 28, lot))}`
  const pnsYear = Math.min(2024, birthYear + between(22, 30, lot))
  const appointment = status === 'PNS' ? `${pnsYear}${two(between(1, 12, lot))}` : `${between(2021, 2024, lot)}21`
  return `${birth}${appointment}${gender === 'man' ? 1 : 2}${String(between(1, 49, lot)).padStart(3, '0')}`
}

function between(least: number, most: number, lot: () => number): number {
  return least + Math.floor(lot() * (most - least + 1))
}

function pick(list: readonly string[], lot: () => number): string {
  return list[Math.floor(lot() * list.length)] ?? ''
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
