/** A segment in words, as the command line takes it: unit=Kelurahan Naimata;peran=atasan;bukan-jenjang=pelaksana. */
import { closest } from '../roster/closest.js'
import { BIDANG, JENJANG } from '../roster/person.js'
import type { Condition, Segment } from './segment.js'

const STANDINGS = {
  'belum-mulai': 'self-not-started',
  'belum-mengirim': 'self-not-sent',
  'sudah-mengirim': 'self-sent',
  'belum-dinilai': 'not-rated',
  'sudah-dinilai': 'rated',
  'belum-menilai': 'rates-unfinished',
} as const
const ROLES = { asn: 'asn', atasan: 'atasan', admin: 'admin', pimpinan: 'pimpinan' } as const
const listed = <T extends string>(words: readonly T[]) => Object.fromEntries(words.map((word) => [word, word])) as Record<string, T>

const KEYS = ['unit', 'peran', 'jenjang', 'bidang', 'status'] as const
type Key = (typeof KEYS)[number]

export type SegmentFault =
  /** Not of the form key=value. */
  | { kind: 'not-a-pair'; typed: string }
  | { kind: 'unknown-key'; typed: string; allowed: readonly string[] }
  | { kind: 'unknown-word'; key: Key; typed: string; allowed: readonly string[]; suggestion: string | null }
  | { kind: 'too-many'; most: number }
export type SegmentOutcome = { kind: 'segment'; segment: Segment } | { kind: 'fault'; fault: SegmentFault }

const MOST = 40
type Named = Readonly<Record<string, Condition>>

function conditionsOf(key: Key, units: readonly { id: number; name: string }[]): Named {
  const made = <T>(words: Readonly<Record<string, T>>, condition: (value: T) => Condition): Named =>
    Object.fromEntries(Object.entries(words).map(([word, value]) => [word, condition(value)]))
  switch (key) {
    case 'unit':
      return Object.fromEntries(units.map(({ id, name }) => [name, { kind: 'unit', unitId: id }]))
    case 'peran':
      return made(ROLES, (role) => ({ kind: 'role', role }))
    case 'jenjang':
      return made(listed(JENJANG), (jenjang) => ({ kind: 'jenjang', jenjang }))
    case 'bidang':
      return made(listed(BIDANG), (bidang) => ({ kind: 'bidang', bidang }))
    case 'status':
      return made(STANDINGS, (standing) => ({ kind: 'standing', standing }))
  }
}

/** Keys that stand more than once are alternatives; `bukan-` or `!` before a key leaves those people out. */
export function readSegment(typed: string, units: readonly { id: number; name: string }[]): SegmentOutcome {
  const segment: Segment = { with: [], without: [] }
  const fault = (one: SegmentFault): SegmentOutcome => ({ kind: 'fault', fault: one })
  for (const part of typed.split(';').filter((one) => one.trim() !== '')) {
    const [, not, name = '', value = ''] = /^\s*(bukan-|!)?\s*([^=]*?)\s*=\s*(.*?)\s*$/iu.exec(part) ?? []
    if (name === '' || value === '') return fault({ kind: 'not-a-pair', typed: part.trim() })
    const key = KEYS.find((one) => one === name.toLowerCase())
    if (key === undefined) return fault({ kind: 'unknown-key', typed: name, allowed: KEYS })
    const named = conditionsOf(key, units)
    const word = Object.keys(named).find((one) => one.toLowerCase() === value.toLowerCase())
    const condition = word === undefined ? undefined : named[word]
    if (condition === undefined) {
      const allowed = Object.keys(named)
      return fault({ kind: 'unknown-word', key, typed: value, allowed, suggestion: closest(value, allowed) })
    }
    const side = not === undefined ? segment.with : segment.without
    side.push(condition)
    if (side.length > MOST) return fault({ kind: 'too-many', most: MOST })
  }
  return { kind: 'segment', segment }
}
