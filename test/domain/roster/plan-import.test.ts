import { describe, expect, it } from 'vitest'
import { demoOffice } from '../../../src/domain/roster/demo-office.js'
import { changesNothing, type PlanInput, planRosterImport, type RosterPlan } from '../../../src/domain/roster/plan-import.js'
import { readRoster } from '../../../src/domain/roster/read-roster.js'
import { aFile, aRow, asSnapshot, CAMAT, CLERK, EMPTY_ROSTER, LURAH, NURSE } from '../../support/a-roster.js'

const now = new Date('2026-12-01T01:00:00Z')
const three = readRoster({ rows: aFile(), current: EMPTY_ROSTER, now }).entries
const nurse = readRoster({ rows: aFile(aRow({ nip: NURSE, status: 'PPPK', nama: 'Perawat Contoh' })), current: EMPTY_ROSTER, now })
  .entries[3]!

function planned(input: PlanInput): RosterPlan {
  const outcome = planRosterImport(input)
  if (outcome.kind !== 'planned') throw new Error(outcome.kind)
  return outcome.plan
}

describe('what an import would change', () => {
  it('into an empty roster is everyone and every unit', () => {
    const plan = planned({ current: EMPTY_ROSTER, entries: three })
    expect(plan.counts).toMatchObject({ newPeople: 3, newUnits: 2, left: 0, unchanged: 0 })
    expect(plan.withoutSuperior).toEqual([{ nip: CAMAT, name: 'Petrus Contoh' }])
  })

  it('with the same file twice is nothing', () => {
    const plan = planned({ current: asSnapshot(three), entries: three })
    expect(changesNothing(plan)).toBe(true)
    expect(plan.counts.unchanged).toBe(3)
  })

  it('names each changed field with before and after', () => {
    const entries = three.map((entry) => (entry.nip === CLERK ? { ...entry, position: 'Pengelola Data', phone: null } : entry))
    const plan = planned({ current: asSnapshot(three), entries })
    expect(plan.changedPeople).toEqual([
      { nip: CLERK, name: 'Yuliana Contoh', field: 'position', before: 'Petugas Loket', after: 'Pengelola Data' },
      { nip: CLERK, name: 'Yuliana Contoh', field: 'phone', before: '6281200000003', after: null },
    ])
    expect(plan.updated.map((entry) => entry.nip)).toEqual([CLERK])
    expect(plan.counts).toMatchObject({ changedPeople: 1, unchanged: 2 })
  })

  it('shows a transfer as a move of unit and of superior', () => {
    const entries = three.map((entry) =>
      entry.nip === CLERK ? { ...entry, unit: 'Kecamatan Maulafa', parentUnit: null, superiorNip: CAMAT } : entry,
    )
    expect(planned({ current: asSnapshot(three), entries }).moved).toEqual([
      { nip: CLERK, name: 'Yuliana Contoh', field: 'unit', before: 'Kelurahan Naimata', after: 'Kecamatan Maulafa' },
      { nip: CLERK, name: 'Yuliana Contoh', field: 'superior', before: LURAH, after: CAMAT },
    ])
  })

  it('shows who is absent from the file as having left, once only, and who comes back as returned', () => {
    const four = [...three, nurse]
    const plan = planned({ current: asSnapshot(four), entries: three })
    expect(plan.left).toEqual([{ nip: NURSE, name: 'Perawat Contoh', unit: 'Kelurahan Naimata', role: 'pegawai' }])
    const after = asSnapshot(four, [NURSE])
    expect(changesNothing(planned({ current: after, entries: three }))).toBe(true)
    const back = planned({ current: after, entries: four })
    expect(back.returned).toEqual([{ nip: NURSE, name: 'Perawat Contoh' }])
    expect(back.moved).toEqual([{ nip: NURSE, name: 'Perawat Contoh', field: 'superior', before: null, after: LURAH }])
  })

  it('shows a unit that comes under another parent', () => {
    const entries = three.map((entry) => (entry.unit === 'Kelurahan Naimata' ? { ...entry, parentUnit: 'Dinas Contoh' } : entry))
    const plan = planned({ current: asSnapshot(three), entries })
    expect(plan.unitParentChanges).toEqual([{ unit: 'Kelurahan Naimata', before: 'Kecamatan Maulafa', after: 'Dinas Contoh' }])
    expect(plan.newUnits).toEqual([{ name: 'Dinas Contoh', parent: null }])
  })
})

describe('whoever is absent only because of a bad row has not left', () => {
  const current = asSnapshot([...three, nurse])

  it('when the row’s NIP can be read', () => {
    const plan = planned({ current, entries: three, refused: [{ row: 5, nip: NURSE, name: 'x' }] })
    expect(plan.held).toEqual([{ nip: NURSE, name: 'Perawat Contoh', because: 'row-refused' }])
    expect(plan.left).toEqual([])
  })

  it('when only the name can be read', () => {
    const plan = planned({ current, entries: three, refused: [{ row: 5, nip: null, name: 'PERAWAT CONTOH' }] })
    expect(plan.held).toEqual([{ nip: NURSE, name: 'Perawat Contoh', because: 'name-in-refused-row' }])
  })

  it('nor has someone whom the file names as a superior', () => {
    const entries = three.filter((entry) => entry.nip !== LURAH)
    expect(planned({ current: asSnapshot(three), entries }).held).toEqual([
      { nip: LURAH, name: 'Maria Contoh', because: 'named-as-superior' },
    ])
  })
})

describe('a file that would make many leave', () => {
  const office = demoOffice({ people: 40, seed: 7 })
  /** The last so many of the office: staff and small units, nobody's superior among those who stay. */
  const without = (count: number, people: number) => office.slice(0, people - count)

  it.each([
    [10, 5, 'planned'],
    [10, 6, 'too-many-leavers'],
    [9, 6, 'planned'],
    [40, 20, 'planned'],
    [40, 21, 'too-many-leavers'],
  ])('of %i people %i leaving: %s', (people, leaving, kind) => {
    const current = asSnapshot(office.slice(0, people))
    expect(planRosterImport({ current, entries: without(leaving, people) }).kind).toBe(kind)
  })

  it('goes in when the admin says so', () => {
    const plan = planned({ current: asSnapshot(office), entries: without(21, 40), allowManyLeavers: true })
    expect(plan.counts.left).toBe(21)
  })
})
