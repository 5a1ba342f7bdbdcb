import { describe, expect, it } from 'vitest'
import { bareName } from '../../../src/domain/roster/person-name.js'
import { planRosterImport } from '../../../src/domain/roster/plan-import.js'
import { readRoster } from '../../../src/domain/roster/read-roster.js'
import { readSearch } from '../../../src/domain/roster/search-person.js'
import { aFile, aRow, asSnapshot, CLERK, EMPTY_ROSTER, ROSTER_HEADER, THREE_ROWS } from '../../support/a-roster.js'

const now = new Date('2026-12-01T01:00:00Z')

describe('a name with titles', () => {
  it.each([
    ['Drs. Yohanes A. Bria, M.Si.', 'yohanes a. bria'],
    ['dr. Hj. Siti  Aminah, Sp.A., M.Kes', 'siti aminah'],
    ['Prof. Dr. Ir. Yohanes', 'yohanes'],
    ['A. Bria', 'a. bria'],
    ['Yuliana Contoh', 'yuliana contoh'],
  ])('%s is %s', (name, bare) => {
    expect(bareName(name)).toBe(bare)
  })

  it('is accepted as it stands', () => {
    const { entries, faults } = readRoster({
      rows: aFile(aRow({ nip: '198609262015051009', nama: 'Drs. Yohanes A. Bria, M.Si.' })),
      current: EMPTY_ROSTER,
      now,
    })
    expect(faults).toEqual([])
    expect(entries.at(-1)?.name).toBe('Drs. Yohanes A. Bria, M.Si.')
  })

  it('that changed is a changed person, no other one', () => {
    const current = asSnapshot(readRoster({ rows: aFile(), current: EMPTY_ROSTER, now }).entries)
    const rows = [ROSTER_HEADER, ...THREE_ROWS.slice(0, 2), aRow({ nama: 'Yuliana Contoh, S.Sos., M.Si.' })]
    const outcome = planRosterImport({ current, ...readRoster({ rows, current, now }) })
    expect(outcome).toMatchObject({ kind: 'planned', plan: { newPeople: [], left: [], changedPeople: [{ nip: CLERK, field: 'name' }] } })
  })

  it('whose row has no readable NIP keeps its person, titles or not', () => {
    const current = asSnapshot(readRoster({ rows: aFile(), current: EMPTY_ROSTER, now }).entries)
    const rows = [ROSTER_HEADER, ...THREE_ROWS.slice(0, 2), aRow({ nip: '1.98609E+17', nama: 'Dra. Yuliana Contoh, M.Si.' })]
    const outcome = planRosterImport({ current, ...readRoster({ rows, current, now }) })
    expect(outcome).toMatchObject({ plan: { left: [], held: [{ nip: CLERK, because: 'name-in-refused-row' }] } })
  })
})

describe('what is typed to find somebody', () => {
  it.each([
    ['bria', { words: ['bria'], digits: null }],
    ['Drs. Yohanes Bria, M.Si.', { words: ['Yohanes', 'Bria'], digits: null }],
    ['1001', { words: [], digits: '1001' }],
    ['••••1001', { words: [], digits: '1001' }],
    ['1986 0926 2015 0510 01', { words: [], digits: '198609262015051001' }],
  ])('%s', (typed, read) => {
    expect(readSearch(typed)).toEqual(read)
  })
  it.each(['x', '', '12', ' , '])('“%s” is too little', (typed) => {
    expect(readSearch(typed)).toBeNull()
  })
})

describe('what stands above the people', () => {
  const head = [['PEMERINTAH KOTA KUPANG'], ['Daftar pegawai, NIP dan nama'], []]
  it('titles of the table are passed over, and row numbers stay those of the file', () => {
    const rows = [...head, ...aFile(aRow({ nip: '12' }))]
    const { entries, faults, headerRow } = readRoster({ rows, current: EMPTY_ROSTER, now })
    expect(entries).toHaveLength(3)
    expect(headerRow).toBe(4)
    expect(faults.map(({ row, code }) => [row, code])).toEqual([[8, 'nip-length']])
  })
  it('a row that numbers the columns is no person', () => {
    const rows = [ROSTER_HEADER, ROSTER_HEADER.map((_, n) => `(${n + 1})`), ...THREE_ROWS]
    expect(readRoster({ rows, current: EMPTY_ROSTER, now })).toMatchObject({ faults: [], refused: [], entries: [{}, {}, {}] })
  })
  it('titles merged over two rows are read once', () => {
    const rows = [...head, ROSTER_HEADER, ROSTER_HEADER, ...THREE_ROWS]
    expect(readRoster({ rows, current: EMPTY_ROSTER, now })).toMatchObject({ faults: [], entries: [{}, {}, {}], headerRow: 5 })
  })
})
