/** Everyone's superior is someone else whom the file or the roster knows, and no chain of superiors comes back to its start. */
import { circlesIn } from './circle.js'
import { maskNip } from './nip.js'
import { isAccepted, type RosterRow } from './read-row.js'
import type { RosterPerson } from './roster-entry.js'

/**
 * Adds to each row the faults of its superior. A superior whose own row is refused counts as known when the roster
 * already holds that person; otherwise the row is kept out too (`superior-refused`), and so are the rows below it.
 */
export function checkSuperiors(rows: readonly RosterRow[], current: readonly RosterPerson[]): void {
  const people = new Map(current.map((person) => [person.nip, person]))
  checkEach(rows, people)
  const accepted = new Map(rows.filter(isAccepted).map((row) => [row.entry.nip, row]))
  const isKnown = (nip: string): boolean => accepted.has(nip) || people.get(nip)?.left === false
  const superiorOf = (nip: string): string | null => (accepted.get(nip) ?? people.get(nip))?.superiorNip ?? null
  for (;;) {
    const before = accepted.size
    refuseBelowRefused(accepted, isKnown)
    refuseCircles(accepted, superiorOf)
    if (accepted.size === before) return
  }
}

function checkEach(rows: readonly RosterRow[], people: ReadonlyMap<string, RosterPerson>): void {
  const nips = new Set(rows.map((row) => row.nip))
  for (const { row, nip, superiorNip, faults } of rows) {
    if (superiorNip === null) continue
    const value = maskNip(superiorNip)
    const superior = people.get(superiorNip)
    if (superiorNip === nip) faults.push({ row, column: 'nip_atasan', code: 'superior-self', value })
    else if (nips.has(superiorNip)) continue
    else if (superior === undefined) faults.push({ row, column: 'nip_atasan', code: 'superior-unknown', value })
    else if (superior.left) faults.push({ row, column: 'nip_atasan', code: 'superior-left', value })
  }
}

type Accepted = Map<string, RosterRow>

function refuseBelowRefused(accepted: Accepted, isKnown: (nip: string) => boolean): void {
  const below = new Map<string, RosterRow[]>()
  for (const row of accepted.values()) {
    if (row.superiorNip === null) continue
    const team = below.get(row.superiorNip)
    if (team === undefined) below.set(row.superiorNip, [row])
    else team.push(row)
  }
  const orphaned = [...below.keys()].filter((nip) => !isKnown(nip))
  for (const superiorNip of orphaned) {
    for (const { row, nip, faults } of below.get(superiorNip) ?? []) {
      faults.push({ row, column: 'nip_atasan', code: 'superior-refused', value: maskNip(superiorNip) })
      if (nip === null) continue
      accepted.delete(nip)
      if (!isKnown(nip)) orphaned.push(nip)
    }
  }
}

function refuseCircles(accepted: Accepted, superiorOf: (nip: string) => string | null): void {
  for (const nips of circlesIn([...accepted.keys()], superiorOf)) {
    const circle = [...nips, ...nips.slice(0, 1)].map(maskNip)
    for (const nip of nips) {
      const row = accepted.get(nip)
      if (row === undefined) continue
      row.faults.push({ row: row.row, column: 'nip_atasan', code: 'superior-circle', value: maskNip(row.superiorNip ?? ''), circle })
      accepted.delete(nip)
    }
  }
}
