import { describe, expect, it } from 'vitest'
import { readRoster } from '../../../src/domain/roster/read-roster.js'
import type { RosterSnapshot } from '../../../src/domain/roster/roster-entry.js'
import { aFile, aRow, asSnapshot, CAMAT, CLERK, EMPTY_ROSTER, LURAH, NURSE, ROSTER_HEADER, THREE_ROWS } from '../../support/a-roster.js'

const now = new Date('2026-12-01T01:00:00Z')
const SECOND_CLERK = '199103042019032005'
const THIRD_CLERK = '199103042019032006'

function read(rows: string[][], current: RosterSnapshot = EMPTY_ROSTER) {
  return readRoster({ rows, current, now })
}

/** The faults as row, column, code. */
function brief(rows: string[][], current?: RosterSnapshot) {
  return read(rows, current).faults.map(({ row, column, code }) => [row, column, code])
}

describe('a good roster file', () => {
  it('gives an entry per row and the tree of units', () => {
    const { entries, units, faults } = read(aFile())
    expect(faults).toEqual([])
    expect(entries[2]).toEqual({
      nip: CLERK,
      name: 'Yuliana Contoh',
      position: 'Petugas Loket',
      jenjang: 'pelaksana',
      bidang: 'pelayanan_publik',
      unit: 'Kelurahan Naimata',
      parentUnit: 'Kecamatan Maulafa',
      superiorNip: LURAH,
      phone: '6281200000003',
      status: 'PNS',
      role: 'pegawai',
    })
    expect(units).toContainEqual({ name: 'Kecamatan Maulafa', parent: null })
    expect(units).toContainEqual({ name: 'Kelurahan Naimata', parent: 'Kecamatan Maulafa' })
  })

  it('may have its columns in any order, any case, with known other titles and columns of its own', () => {
    const titles: Record<string, string> = {
      nip: 'NIP',
      no_hp: 'No. HP',
      unit: 'Unit Kerja',
      nip_atasan: ' NIP Atasan ',
      status: '\ufeffSTATUS',
    }
    const rows = aFile().map((row, index) => {
      const cells = index === 0 ? row.map((title) => titles[title] ?? title.toUpperCase()) : row
      return [...cells].reverse().concat(index === 0 ? 'Keterangan' : 'catatan')
    })
    const { entries, faults, ignoredColumns } = read(rows)
    expect(faults).toEqual([])
    expect(entries.map((entry) => entry.nip)).toEqual([CAMAT, LURAH, CLERK])
    expect(ignoredColumns).toEqual(['Keterangan'])
  })

  it('may carry what Excel leaves in cells: apostrophes, non-breaking spaces, spaces and capitals', () => {
    const row = aRow({
      nip: `'${SECOND_CLERK}`,
      nama: '\u00a0Agus  Contoh ',
      jenjang: 'JF Ahli Muda',
      bidang: 'Pelayanan Publik',
      status: 'pns',
      unit: 'kelurahan  naimata',
    })
    const { entries, faults } = read(aFile(row))
    expect(faults).toEqual([])
    expect(entries[3]).toMatchObject({
      nip: SECOND_CLERK,
      name: 'Agus Contoh',
      jenjang: 'jf_ahli_muda',
      bidang: 'pelayanan_publik',
      status: 'PNS',
      unit: 'Kelurahan Naimata',
    })
  })

  it('may leave peran, phone, superior and parent unit empty, and empty rows do not shift the numbers', () => {
    const empty = ROSTER_HEADER.map(() => '')
    const rows = aFile(empty, aRow({ nip: SECOND_CLERK, no_hp: '-', peran: '' }), aRow({ nip: 'x' }))
    const { entries, faults } = read(rows)
    expect(entries[3]).toMatchObject({ phone: null, role: 'pegawai' })
    expect(faults.map((fault) => fault.row)).toEqual([7])
  })

  it('may name superiors and units that only the roster holds', () => {
    const current = asSnapshot(read(aFile()).entries)
    const { entries, units, faults } = read([ROSTER_HEADER, aRow({ nip: SECOND_CLERK })], current)
    expect(faults).toEqual([])
    expect(entries).toHaveLength(1)
    expect(units).toContainEqual({ name: 'Kecamatan Maulafa', parent: null })
  })
})

describe('a file that cannot be read as a roster', () => {
  it('with missing columns names all of them at once, with the title that was probably meant', () => {
    const rows = aFile().map((row, index) => row.slice(0, 8).concat(index === 0 ? ['no_hape', 'x', 'y'] : row.slice(8)))
    const { faults, entries } = read(rows)
    expect(entries).toEqual([])
    expect(faults.map(({ column, code }) => [column, code])).toEqual([
      ['no_hp', 'missing-column'],
      ['status', 'missing-column'],
      ['peran', 'missing-column'],
    ])
    expect(faults[0]?.suggestion).toBe('no_hape')
  })

  it('with everything in one column gets one clear fault', () => {
    const rows = aFile().map((row) => [row.join('|')])
    expect(brief(rows)).toEqual([[1, null, 'wrong-separator']])
  })

  it('without a header, without people, or with a column twice is told so', () => {
    expect(brief([['DAFTAR PEGAWAI'], ['Keadaan 1 Desember 2026']])).toEqual([[1, null, 'no-header']])
    expect(brief([])).toEqual([[1, null, 'no-header']])
    expect(brief([[...ROSTER_HEADER]])).toEqual([[1, null, 'no-rows']])
    expect(brief(aFile().map((row, index) => row.concat(index === 0 ? 'NIP' : '')))).toEqual([[1, 'nip', 'repeated-column']])
  })
})

describe('a bad row is kept out, with its number, column and reason, and the others go in', () => {
  it.each([
    ['a NIP of 17 digits', { nip: '19910304201903200' }, 'nip', 'nip-length'],
    ["a NIP that Excel rounded: '1,98609E+17'", { nip: '1,98609E+17' }, 'nip', 'nip-scientific'],
    ['an impossible birth date', { nip: '199113042019032005' }, 'nip', 'nip-birth-date'],
    ['no NIP', { nip: '' }, 'nip', 'empty-cell'],
    ['no name', { nama: '\u00a0' }, 'nama', 'empty-cell'],
    ['no position', { jabatan: '' }, 'jabatan', 'empty-cell'],
    ['no unit', { unit: '' }, 'unit', 'empty-cell'],
    ['an unknown jenjang', { jenjang: 'fungsional' }, 'jenjang', 'unknown-jenjang'],
    ['an unknown bidang', { bidang: 'keuangan' }, 'bidang', 'unknown-bidang'],
    ['an unknown status', { status: 'honorer' }, 'status', 'unknown-status'],
    ['an unknown peran', { peran: 'operator' }, 'peran', 'unknown-peran'],
    ['a bad phone', { no_hp: '0380 821234' }, 'no_hp', 'phone-not-mobile'],
    ['a bad superior NIP', { nip_atasan: '1,98609E+17' }, 'nip_atasan', 'nip-scientific'],
    ['a superior nobody knows', { nip_atasan: NURSE }, 'nip_atasan', 'superior-unknown'],
    ['oneself as superior', { nip_atasan: SECOND_CLERK }, 'nip_atasan', 'superior-self'],
    ['a parent unit nobody knows', { unit_induk: 'Kecamatan Mulafa' }, 'unit_induk', 'unit-parent-unknown'],
  ])('%s', (_, cells, column, code) => {
    const rows = aFile(aRow({ nip: SECOND_CLERK, ...cells }))
    expect(brief(rows)).toEqual([[5, column, code]])
    expect(read(rows).entries.map((entry) => entry.nip)).toEqual([CAMAT, LURAH, CLERK])
  })

  it('with several faults has all of them named', () => {
    expect(brief(aFile(aRow({ nip: '12', jenjang: 'x', nama: '' })))).toEqual([
      [5, 'nip', 'nip-length'],
      [5, 'nama', 'empty-cell'],
      [5, 'jenjang', 'unknown-jenjang'],
    ])
  })

  it('is told what is permitted and what was probably meant', () => {
    const { faults } = read(aFile(aRow({ nip: SECOND_CLERK, jenjang: 'pelaksna' }), aRow({ nip: THIRD_CLERK, jenjang: 'ahli muda' })))
    expect(faults.map((fault) => fault.suggestion)).toEqual(['pelaksana', 'jf_ahli_muda'])
    expect(faults[0]?.permitted).toContain('jf_ahli_madya')
    expect(read(aFile(aRow({ nip: SECOND_CLERK, unit_induk: 'Kecamatan Mulafa' }))).faults[0]?.suggestion).toBe('Kecamatan Maulafa')
  })

  it('never shows a whole NIP', () => {
    const { faults } = read(aFile(aRow({ nip: CLERK }), aRow({ nip: SECOND_CLERK, nip_atasan: NURSE }), aRow({ nip: '19910304201903200' })))
    expect(faults).toHaveLength(4)
    expect(JSON.stringify(faults)).not.toMatch(/\d{6}/)
  })

  it('with the same NIP as another keeps both out and names both rows', () => {
    const { faults, entries, refused } = read(aFile(aRow({ nama: 'Orang Lain' })))
    expect(faults.map(({ row, code, otherRows }) => [row, code, otherRows])).toEqual([
      [4, 'nip-twice', [5]],
      [5, 'nip-twice', [4]],
    ])
    expect(entries.map((entry) => entry.nip)).toEqual([CAMAT, LURAH])
    expect(refused).toHaveLength(2)
  })

  it('with too many or too few cells is told how many there should be', () => {
    const { faults } = read(aFile([...aRow({ nip: SECOND_CLERK }), 'lebih'], aRow().slice(0, 7)))
    expect(faults.map(({ row, code, expected, found }) => [row, code, expected, found])).toEqual([
      [5, 'wrong-cell-count', 11, 12],
      [6, 'wrong-cell-count', 11, 7],
    ])
  })

  it('and all NIPs ending in 000 are told to be rounded by Excel', () => {
    const cells = { nip_atasan: '', unit_induk: '' }
    const rows = [ROSTER_HEADER, aRow({ nip: '198609262015051000', ...cells }), aRow({ nip: '198609262015052000', ...cells })]
    expect(brief(rows)).toEqual([
      [2, 'nip', 'nip-digits-lost'],
      [3, 'nip', 'nip-digits-lost'],
    ])
  })
})

describe('superiors', () => {
  it('in a circle are kept out, with the circle named', () => {
    const rows = aFile(aRow({ nip: SECOND_CLERK, nip_atasan: THIRD_CLERK }), aRow({ nip: THIRD_CLERK, nip_atasan: SECOND_CLERK }))
    const { faults, entries } = read(rows)
    expect(faults.map(({ row, code, circle }) => [row, code, circle])).toEqual([
      [5, 'superior-circle', ['••••2005', '••••2006', '••••2005']],
      [6, 'superior-circle', ['••••2005', '••••2006', '••••2005']],
    ])
    expect(entries).toHaveLength(3)
  })

  it('whose own row is refused keep the rows below them out, down to the last', () => {
    const rows = aFile()
    rows[2]![9] = 'honorer'
    expect(brief([...rows, aRow({ nip: SECOND_CLERK, nip_atasan: CLERK })])).toEqual([
      [3, 'status', 'unknown-status'],
      [4, 'nip_atasan', 'superior-refused'],
      [5, 'nip_atasan', 'superior-refused'],
    ])
  })

  it('whose own row is refused but whom the roster holds keep nobody out', () => {
    const rows = aFile()
    rows[2]![9] = 'honorer'
    const current = asSnapshot(read(aFile()).entries)
    expect(brief(rows, current)).toEqual([[3, 'status', 'unknown-status']])
  })

  it('who have left are no superiors until they are in the file again', () => {
    const current = asSnapshot(read(aFile()).entries, [LURAH])
    expect(brief([ROSTER_HEADER, THREE_ROWS[0]!, aRow()], current)).toEqual([[3, 'nip_atasan', 'superior-left']])
    expect(brief(aFile(), current)).toEqual([])
  })

  it('may not close a circle through someone whose row was refused and who stays as the roster has it', () => {
    const current = asSnapshot(read(aFile()).entries)
    const rows = [
      ROSTER_HEADER,
      aRow({ nip: CAMAT, nip_atasan: CLERK, unit: 'Kecamatan Maulafa', unit_induk: '' }),
      aRow({ status: 'honorer' }),
    ]
    expect(brief(rows, current)).toEqual([
      [2, 'nip_atasan', 'superior-circle'],
      [3, 'status', 'unknown-status'],
    ])
  })
})

describe('units', () => {
  it('with two parents are kept out, with both parents named', () => {
    const rows = aFile(
      aRow({ nip: SECOND_CLERK, unit: 'Kelurahan Fatukoa' }),
      aRow({ nip: THIRD_CLERK, unit: 'Kelurahan Fatukoa', unit_induk: 'Kelurahan Naimata' }),
    )
    const { faults } = read(rows)
    expect(faults.map(({ row, code, permitted }) => [row, code, permitted])).toEqual([
      [5, 'unit-two-parents', ['Kecamatan Maulafa', 'Kelurahan Naimata']],
      [6, 'unit-two-parents', ['Kecamatan Maulafa', 'Kelurahan Naimata']],
    ])
  })

  it('in a circle are kept out, and so are new units below them', () => {
    const rows = aFile(
      aRow({ nip: SECOND_CLERK, unit: 'A', unit_induk: 'B' }),
      aRow({ nip: THIRD_CLERK, unit: 'B', unit_induk: 'A' }),
      aRow({ nip: NURSE, unit: 'C', unit_induk: 'B' }),
    )
    expect(brief(rows)).toEqual([
      [5, 'unit_induk', 'unit-circle'],
      [6, 'unit_induk', 'unit-circle'],
      [7, 'unit_induk', 'unit-parent-refused'],
    ])
  })

  it('that are their own parent are a circle', () => {
    expect(brief(aFile(aRow({ nip: SECOND_CLERK, unit: 'A', unit_induk: 'a' })))).toEqual([[5, 'unit_induk', 'unit-circle']])
  })

  it('with one misspelt parent among good rows keep their parent', () => {
    const { entries, units } = read(aFile(aRow({ nip: SECOND_CLERK, unit_induk: 'Kecamatan Mulafa' })))
    expect(entries).toHaveLength(3)
    expect(units).toContainEqual({ name: 'Kelurahan Naimata', parent: 'Kecamatan Maulafa' })
  })
})

it('a file of 10,000 rows with a chain of refused superiors is read within two seconds', () => {
  const nips = Array.from(
    { length: 10_000 },
    (_, index) => `19860926${2010 + Math.floor(index / 1000)}051${String(index % 1000).padStart(3, '0')}`,
  )
  const rows = nips.map((nip, index) =>
    aRow({ nip, nip_atasan: nips[index + 1] ?? '', unit_induk: '', status: index === 9_999 ? 'honorer' : 'PNS' }),
  )
  const started = performance.now()
  const { faults } = read([[...ROSTER_HEADER], ...rows])
  expect(faults).toHaveLength(10_000)
  expect(performance.now() - started).toBeLessThan(2_000)
})
