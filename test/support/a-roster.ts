/** A small invented roster as rows of a file, and the roster as it stands, for tests. */
import type { RosterEntry, RosterSnapshot } from '../../src/domain/roster/roster-entry.js'

export const ROSTER_HEADER = ['nip', 'nama', 'jabatan', 'jenjang', 'bidang', 'unit', 'unit_induk', 'nip_atasan', 'no_hp', 'status', 'peran']

export const CAMAT = '197503121999031002'
export const LURAH = '198001152005012003'
export const CLERK = '198609262015051001'
export const NURSE = '199009132025242014'

/** A person as a row of the file. */
export function rosterCells(one: RosterEntry): string[] {
  return [
    one.nip,
    one.name,
    one.position,
    one.jenjang,
    one.bidang,
    one.unit,
    one.parentUnit ?? '',
    one.superiorNip ?? '',
    one.phone ?? '',
    one.status,
    one.role,
  ]
}

/** One row of the file; cells by column, the rest as for a service clerk of Kelurahan Naimata. */
export function aRow(cells: Partial<Record<string, string>> = {}): string[] {
  const usual: Record<string, string> = {
    nip: CLERK,
    nama: 'Yuliana Contoh',
    jabatan: 'Petugas Loket',
    jenjang: 'pelaksana',
    bidang: 'pelayanan_publik',
    unit: 'Kelurahan Naimata',
    unit_induk: 'Kecamatan Maulafa',
    nip_atasan: LURAH,
    no_hp: '0812-0000-0003',
    status: 'PNS',
    peran: 'pegawai',
  }
  return ROSTER_HEADER.map((column) => cells[column] ?? usual[column] ?? '')
}

const camat = aRow({
  nip: CAMAT,
  nama: 'Petrus Contoh',
  jabatan: 'Camat',
  jenjang: 'administrator',
  bidang: 'pemerintahan',
  unit: 'Kecamatan Maulafa',
  unit_induk: '',
  nip_atasan: '',
  no_hp: '081200000001',
  peran: 'pimpinan',
})
const lurah = aRow({
  nip: LURAH,
  nama: 'Maria Contoh',
  jabatan: 'Lurah Naimata',
  jenjang: 'pengawas',
  bidang: 'pemerintahan',
  nip_atasan: CAMAT,
  no_hp: '+62 812 0000 0002',
  peran: '',
})

/** Rows 2, 3, 4 of a file: the camat, the lurah, and a clerk of the lurah. */
export const THREE_ROWS: readonly string[][] = [camat, lurah, aRow()]

export function aFile(...rows: string[][]): string[][] {
  return [ROSTER_HEADER, ...THREE_ROWS, ...rows].map((row) => [...row])
}

export const EMPTY_ROSTER: RosterSnapshot = { units: [], people: [] }

/** The roster as it stands once these entries are imported. */
export function asSnapshot(entries: readonly RosterEntry[], leftNips: readonly string[] = []): RosterSnapshot {
  const units = new Map(entries.map((entry) => [entry.unit, { name: entry.unit, parent: entry.parentUnit }]))
  const people = entries.map(({ parentUnit: _, ...person }) => {
    const left = leftNips.includes(person.nip)
    return { ...person, left, superiorNip: left ? null : person.superiorNip }
  })
  return { units: [...units.values()], people }
}
