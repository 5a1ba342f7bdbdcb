import { describe, expect, it } from 'vitest'
import { demoCast, demoOffice } from '../../../src/domain/roster/demo-office.js'
import { planRosterImport } from '../../../src/domain/roster/plan-import.js'
import { readRoster } from '../../../src/domain/roster/read-roster.js'
import type { RosterEntry } from '../../../src/domain/roster/roster-entry.js'
import { EMPTY_ROSTER, ROSTER_HEADER } from '../../support/a-roster.js'

function asRows(entries: readonly RosterEntry[]): string[][] {
  const row = (entry: RosterEntry) => [
    ...[entry.nip, entry.name, entry.position, entry.jenjang, entry.bidang, entry.unit, entry.parentUnit ?? ''],
    ...[entry.superiorNip ?? '', entry.phone ?? '', entry.status, entry.role],
  ]
  return [[...ROSTER_HEADER], ...entries.map(row)]
}

function teamSizes(entries: readonly RosterEntry[]): number[] {
  const sizes = new Map<string, number>()
  for (const { superiorNip } of entries) if (superiorNip !== null) sizes.set(superiorNip, (sizes.get(superiorNip) ?? 0) + 1)
  return [...sizes.values()]
}

describe('the invented office', () => {
  it.each(['2025-01-15', '2026-12-01', '2040-06-30'])('would pass the import without a fault on %s', (day) => {
    const entries = demoOffice({ people: 40, seed: 1 })
    expect(readRoster({ rows: asRows(entries), current: EMPTY_ROSTER, now: new Date(day) })).toMatchObject({ faults: [], entries })
  })

  it('of 40 people has six units, one pimpinan at the top, two admins, and teams of 4 to 12', () => {
    const entries = demoOffice({ people: 40, seed: 1 })
    expect(new Set(entries.map((entry) => entry.unit))).toEqual(
      new Set([
        ...['Kecamatan Maulafa', 'Kelurahan Naimata', 'Kelurahan Fatukoa', 'Kelurahan Sikumana'],
        ...['Puskesmas Contoh Sejahtera', 'Dinas Contoh Pendidikan'],
      ]),
    )
    expect(entries.filter((entry) => entry.superiorNip === null).map((entry) => [entry.role, entry.jenjang])).toEqual([
      ['pimpinan', 'administrator'],
    ])
    expect(entries.filter((entry) => entry.role === 'admin')).toHaveLength(2)
    expect(teamSizes(entries).every((size) => size >= 4 && size <= 12)).toBe(true)
    expect(new Set(entries.map((entry) => entry.name)).size).toBe(40)
  })

  it('is the same for the same seed and another for another', () => {
    expect(demoOffice({ people: 40, seed: 3 })).toEqual(demoOffice({ people: 40, seed: 3 }))
    expect(demoOffice({ people: 40, seed: 3 })).not.toEqual(demoOffice({ people: 40, seed: 4 }))
  })

  it.each([1, 2, 12, 39, 41, 44, 45, 60, 77, 200, 1000, 10_000])('of %i people has exactly as many and passes the import', (people) => {
    const entries = demoOffice({ people, seed: 11 })
    expect(entries).toHaveLength(people)
    const { faults } = readRoster({ rows: asRows(entries), current: EMPTY_ROSTER, now: new Date('2026-12-01') })
    expect(faults).toEqual([])
    expect(planRosterImport({ current: EMPTY_ROSTER, entries }).kind).toBe('planned')
  })

  it.each([40, 200, 1000, 10_000])('of %i people has teams of 4 to 12, distinct names and NIPs', (people) => {
    const entries = demoOffice({ people, seed: 2 })
    const sizes = teamSizes(entries)
    expect([Math.min(...sizes) >= 4, Math.max(...sizes) <= 12]).toEqual([true, true])
    expect(new Set(entries.map((entry) => entry.nip)).size).toBe(people)
    expect(new Set(entries.map((entry) => entry.name)).size).toBeGreaterThan(people * 0.99)
  })

  it('offers a service clerk, the clerk’s superior, an admin and the pimpinan to the sandbox', () => {
    const { employee, superior, admin, head } = demoCast(demoOffice({ people: 40, seed: 1 }))
    expect(employee).toMatchObject({ bidang: 'pelayanan_publik', jenjang: 'jf_penyelia', role: 'pegawai', superiorNip: superior?.nip })
    expect(superior?.jenjang).toBe('pengawas')
    expect([admin?.role, head?.role]).toEqual(['admin', 'pimpinan'])
  })
})
