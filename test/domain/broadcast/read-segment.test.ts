import { expect, test } from 'vitest'
import { readSegment } from '../../../src/domain/broadcast/read-segment.js'

const UNITS = [
  { id: 3, name: 'Kelurahan Naimata' },
  { id: 4, name: 'Dinas Kesehatan' },
]

test.each([
  ['unit=Kelurahan Naimata', { with: [{ kind: 'unit', unitId: 3 }], without: [] }],
  [
    ' UNIT = dinas kesehatan ; peran=atasan;',
    {
      with: [
        { kind: 'unit', unitId: 4 },
        { kind: 'role', role: 'atasan' },
      ],
      without: [],
    },
  ],
  [
    'unit=Dinas Kesehatan;unit=Kelurahan Naimata',
    {
      with: [
        { kind: 'unit', unitId: 4 },
        { kind: 'unit', unitId: 3 },
      ],
      without: [],
    },
  ],
  [
    'bukan-jenjang=pelaksana;!peran=admin',
    {
      with: [],
      without: [
        { kind: 'jenjang', jenjang: 'pelaksana' },
        { kind: 'role', role: 'admin' },
      ],
    },
  ],
  [
    'status=belum-mulai;bidang=kesehatan',
    {
      with: [
        { kind: 'standing', standing: 'self-not-started' },
        { kind: 'bidang', bidang: 'kesehatan' },
      ],
      without: [],
    },
  ],
  ['', { with: [], without: [] }],
])('"%s" is understood', (typed, segment) => {
  expect(readSegment(typed, UNITS)).toEqual({ kind: 'segment', segment })
})

test.each([
  ['Naimata', { kind: 'not-a-pair', typed: 'Naimata' }],
  ['unit=', { kind: 'not-a-pair', typed: 'unit=' }],
  ['kota=Kupang', { kind: 'unknown-key', typed: 'kota' }],
  ['unit=Kelurahan Naimatta', { kind: 'unknown-word', key: 'unit', suggestion: 'Kelurahan Naimata' }],
  ['peran=bupati', { kind: 'unknown-word', key: 'peran', allowed: ['asn', 'atasan', 'admin', 'pimpinan'] }],
  [Array(41).fill('peran=asn').join(';'), { kind: 'too-many', most: 40 }],
])('"%s" is refused by name', (typed, fault) => {
  expect(readSegment(typed, UNITS)).toMatchObject({ kind: 'fault', fault })
})
