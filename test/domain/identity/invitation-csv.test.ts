import { expect, test } from 'vitest'
import { invitationCsv } from '../../../src/domain/identity/invitation-sheet.js'
import { readTable } from '../../../src/office/table-file.js'

const one = { personId: 1, nip: '199001012015012001', unitName: 'Kelurahan', code: 'Kode', expiresAt: new Date('2026-12-31T01:00:00Z') }
const csvOf = (name: string) => invitationCsv([{ ...one, name }], { botUsername: 'cermin_bot', timeZone: 'Asia/Makassar' })

test.each([
  ['=1+1', "'=1+1"],
  ['+62812', "'+62812"],
  ['-Tanpa nama', "'-Tanpa nama"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['Budi;=HYPERLINK("http://x.example")', 'Budi;\'=HYPERLINK("http://x.example")'],
  ['Budi; =1+1', "Budi;' =1+1"],
  ['Budi,@x', "Budi,'@x"],
  ['Budi, S.Sos; M.Si', 'Budi, S.Sos; M.Si'],
  ['Ani-Rosa', 'Ani-Rosa'],
])('an invitation table never makes a formula of %j', async (name, written) => {
  const table = await readTable(Buffer.from(csvOf(name)), 'undangan.csv')
  expect(table.kind === 'table' && table.rows[1]?.[1]).toBe(written)
})
