import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInvitation } from '../../src/domain/identity/invitation.js'
import { aFile, aRow } from '../support/a-roster.js'
import { aCommandLine, aCsvFile, type CommandLine } from '../support/command-line.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { pdfTexts } from '../support/pdf-texts.js'

const now = new Date('2026-12-01T01:00:00Z')
let test: TestDatabase
let office: CommandLine
beforeAll(async () => {
  test = await openTestDatabase()
  office = aCommandLine(test.stores, now)
  const odd = aRow({ nip: '198609262015051009', nama: '=HYPERLINK("http://x","klik"), S.Sos', unit: 'Kecamatan Maulafa', unit_induk: '' })
  await office.types('import-roster pegawai.csv', aCsvFile(aFile(odd)))
})
afterAll(() => test.close())

async function sheet(typed: string): Promise<string[]> {
  const { files = [] } = await office.types(typed)
  return (
    files
      .map(({ contents }) => contents.toString())[0]
      ?.trimEnd()
      .split('\n') ?? []
  )
}
const codeIn = (row = '') => /start=(\w+),/.exec(row)?.[1] ?? ''

describe('the invitation sheet', () => {
  it('has one row for everyone not linked, readable by its owner only, and tells no code on the terminal', async () => {
    const result = await office.types('invites --out undangan.csv')
    expect(result).toMatchObject({ exitCode: 0, json: { kind: 'written', invitations: 4, path: 'undangan.csv' } })
    const [file] = result.files ?? []
    expect(file).toMatchObject({ path: 'undangan.csv', mode: 0o600 })
    const rows = file!.contents.toString().trimEnd().split('\n')
    expect(rows[0]).toBe('nip,nama,unit,tautan,kode,berlaku_sampai')
    expect(rows[4]).toMatch(
      /^198609262015051001,Yuliana Contoh,Kelurahan Naimata,https:\/\/t\.me\/cermin_contoh_bot\?start=(\w{20}),\1,2026-12-31 09:00$/,
    )
    expect(JSON.stringify([result.lines, result.json])).not.toContain(codeIn(rows[4]))
  })

  it('a name that a spreadsheet would run as a formula is made harmless', async () => {
    const rows = await sheet("invites --out undangan.csv --unit 'Kecamatan Maulafa'")
    expect(rows[1]).toContain(`,"'=HYPERLINK(""http://x"",""klik""), S.Sos",Kecamatan Maulafa,`)
  })

  it('new invitations make the unused earlier ones of the same people worthless', async () => {
    const old = codeIn((await sheet("invites --out a.csv --unit 'Kelurahan Naimata'"))[2])
    const renewed = codeIn((await sheet("invites --out b.csv --unit 'Kelurahan Naimata'"))[2])
    expect(await openInvitation(test.stores, { code: old, telegramId: 5, now })).toEqual({ kind: 'refused', why: 'unknown-code' })
    expect(await openInvitation(test.stores, { code: renewed, telegramId: 5, now })).toEqual({ kind: 'check', by: 'contact' })
  })

  it('a unit that is not in the roster is refused with the nearest name, and earlier invitations stay good', async () => {
    const code = codeIn((await sheet('invites --out a.csv'))[1])
    const result = await office.types("invites --out b.csv --unit 'Kelurahan Naimat'")
    expect(result).toMatchObject({ exitCode: 1, json: { kind: 'unknown-unit', suggestion: 'Kelurahan Naimata' } })
    expect(result.lines[0]).toContain('Mungkin maksudnya "Kelurahan Naimata"?')
    expect(result.files).toBeUndefined()
    expect((await openInvitation(test.stores, { code, telegramId: 6, now })).kind).toBe('check')
  })

  it('without knowing the name of the bot nothing is issued', async () => {
    const code = codeIn((await sheet('invites --out a.csv'))[1])
    office.botUsername = null
    expect(await office.types('invites --out b.csv')).toMatchObject({ exitCode: 1, json: { kind: 'no-bot-username' } })
    office.botUsername = 'cermin_contoh_bot'
    expect((await openInvitation(test.stores, { code, telegramId: 7, now })).kind).toBe('check')
  })
})

describe('invitations as a PDF', () => {
  it('come unit by unit, and the state of each is told', async () => {
    const result = await office.types('invites --out undangan.pdf')
    const pdf = result.files?.[0]?.contents ?? Buffer.alloc(0)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const pages = await pdfTexts(pdf)
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain('Undangan Cermin · Kecamatan Maulafa')
    expect(pages[1]).toContain('Yuliana Contoh')
    const status = await office.types('invites status')
    expect(status.json).toMatchObject({ kind: 'status', counts: { sent: 4, used: 0, expired: 0, locked: 0, none: 0 } })
    expect(status.lines.join()).toContain('Yuliana Contoh (••••1001), Kelurahan Naimata: ✉️ berlaku sampai 31 Des 2026')
    expect(await office.types("invites status --unit 'Kelurahan Naimat'")).toMatchObject({ exitCode: 1, json: { kind: 'unknown-unit' } })
  })
})
