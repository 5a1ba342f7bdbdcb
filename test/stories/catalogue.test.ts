/** The admin takes the training catalogue to Excel and back: a diff, the yes, seats that are taken stay. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCommandLine } from '../support/command-line.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { sheetsOf, withCell, workbookOf } from '../support/sheets.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let admin: Actor
let ani: Actor
/** What the admin sends in the end. */
let bytes: Buffer

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  ani = await story.link(NIP.ani, ID.ani)
  await classes().update({ where: { code: 'INT-04-A' }, data: { seatsTaken: 3 } })
})
afterAll(() => story.end())

const classes = () => story.database.client.trainingClass
const newestFile = () => {
  const found = admin.messages().findLast((one) => one.document !== undefined && one.from === 'bot')
  return story.server.fileBytes(found?.document?.fileId ?? '')
}
const downloaded = async () => {
  await admin.says('/katalog')
  await admin.taps('Unduh (XLSX)')
  return sheetsOf(newestFile())
}
const sends = async (bytes: Buffer) => {
  await admin.says('/katalog')
  await admin.taps('Kirim berkas baru')
  await admin.sendsFile({ kind: 'document', bytes, fileName: 'katalog ubah.xlsx' })
}
const rowOf = (sheets: Awaited<ReturnType<typeof downloaded>>, sheet: string, cell: string) =>
  (sheets.find(({ name }) => name === sheet)?.rows.findIndex((row) => row.includes(cell)) ?? -1) + 1

describe('the catalogue can be leafed through', () => {
  test('by the admin: a competency, a training, its class with the seats taken', async () => {
    await admin.says('/katalog')
    expect(admin.sees()).toContain('Kursi terisi: 3 dari ')
    await admin.taps('Integritas (')
    await admin.taps('INT-04')
    expect(admin.sees()).toContain('16 JP')
    expect(admin.sees()).toMatch(/3 dari \d+ kursi terisi \(INT-04-A\)/)
    await admin.taps('Kembali')
    expect(admin.sees()).toContain('pelatihan dalam katalog')
  })

  test('and by nobody else', async () => {
    await ani.says('/katalog')
    expect(ani.sees()).toContain('dikelola oleh admin')
  })
})

describe('the file goes out and comes back', () => {
  test('unchanged, it changes nothing; a class planned with its own hours keeps them', async () => {
    const starts = new Date('2027-02-09T23:30:00Z')
    await classes().update({ where: { code: 'INT-04-A' }, data: { startsAt: starts, endsAt: new Date('2027-02-10T06:00:00Z') } })
    await downloaded()
    await sends(Buffer.from(newestFile()))
    expect(admin.sees()).toContain('Tidak ada perubahan')
    const line = aCommandLine(story.stores, story.clock.now())
    const typed = await line.types('import-catalogue katalog.xlsx', { name: 'katalog.xlsx', bytes: Buffer.from(newestFile()) })
    expect(typed).toMatchObject({ exitCode: 0, json: { kind: 'unchanged' } })
    expect((await classes().findUniqueOrThrow({ where: { code: 'INT-04-A' } })).startsAt).toEqual(starts)
  })

  test('fewer seats than are taken are refused with the place; the next try is taken and shown', async () => {
    const sheets = await downloaded()
    const row = rowOf(sheets, 'Kelas', 'INT-04-A')
    await sends(await workbookOf(withCell(sheets, { sheet: 'Kelas', row, column: 'Kursi' }, '2')))
    expect(admin.sees()).toContain(`Lembar "Kelas", baris ${row}, kolom "Kursi": 3 kursi kelas INT-04-A sudah terisi.`)
    const training = rowOf(sheets, 'Pelatihan', 'INT-03')
    const changed = withCell(sheets, { sheet: 'Pelatihan', row: training, column: 'JP' }, '12')
    const without = changed.map((one) => ({ ...one, rows: one.rows.filter((cells) => cells[0] !== 'INT-02') }))
    bytes = await workbookOf(withCell(without, { sheet: 'Kelas', row, column: 'Kursi' }, '4'))
    await admin.sendsFile({ kind: 'document', bytes, fileName: 'katalog.xlsx' })
    expect(admin.sees()).toContain('Pelatihan: 0 baru, 1 berubah, 1 tidak ditawarkan lagi')
    expect(admin.sees()).toContain('Kelas: 0 baru, 1 berubah, 0 dihapus')
    expect(admin.sees()).toContain('Pelatihan INT-03, JP: 10 → 12')
    expect((await story.stores.trainings.offers()).some(({ code }) => code === 'INT-02')).toBe(true)
  })

  test('a seat taken meanwhile is not taken away by the yes', async () => {
    await classes().update({ where: { code: 'INT-04-A' }, data: { seatsTaken: 5 } })
    const before = await story.stores.trainings.offers()
    await admin.taps('Ya, simpan')
    expect(admin.sees()).toContain('5 kursi sudah terisi')
    expect(await story.stores.trainings.offers()).toEqual(before)
    await classes().update({ where: { code: 'INT-04-A' }, data: { seatsTaken: 3 } })
    // The next try is taken at once.
    await admin.sendsFile({ kind: 'document', bytes, fileName: 'katalog.xlsx' })
    expect(admin.sees()).toContain('Perubahan katalog')
  })

  test('the yes saves what was shown, once', async () => {
    const asked = admin.messages().findLast((one) => one.inlineKeyboard.flat().some(({ text }) => text === 'Ya, simpan'))
    await admin.taps('Ya, simpan')
    expect(admin.sees()).toContain('Katalog disimpan')
    const offers = await story.stores.trainings.offers()
    expect(offers.some(({ code }) => code === 'INT-02')).toBe(false)
    expect(offers.find(({ code }) => code === 'INT-03')?.hours).toBe(12)
    expect(await classes().findUniqueOrThrow({ where: { code: 'INT-04-A' } })).toMatchObject({ seats: 4, seatsTaken: 3 })
    const again = asked?.inlineKeyboard.flat()[0]
    const data = again !== undefined && 'callback_data' in again ? (again.callback_data ?? '') : ''
    expect((await admin.forges(data))?.text).toContain('Persetujuan ini sudah tidak berlaku')
    expect(await story.database.client.auditEntry.count({ where: { act: 'catalogue-imported', NOT: { actorId: null } } })).toBe(1)
  })

  test('a class goes by a yes in its column, unless it is in somebody’s plan', async () => {
    const { id: trainingId } = await story.database.client.training.findUniqueOrThrow({ where: { code: 'INT-04' } })
    const dates = { startsAt: new Date('2027-03-01T00:00:00Z'), endsAt: new Date('2027-03-01T08:00:00Z') }
    await classes().create({ data: { code: 'INT-04-Z', trainingId, ...dates, place: 'Aula', seats: 10 } })
    const sheets = await downloaded()
    const [held, free] = [rowOf(sheets, 'Kelas', 'INT-04-A'), rowOf(sheets, 'Kelas', 'INT-04-Z')]
    await sends(await workbookOf(withCell(sheets, { sheet: 'Kelas', row: held, column: 'Hapus' }, 'ya')))
    expect(admin.sees()).toContain(
      `Lembar "Kelas", baris ${held}, kolom "Hapus": kelas INT-04-A ada dalam rencana 3 orang, jadi tidak dapat dihapus.`,
    )
    const changed = await workbookOf(withCell(sheets, { sheet: 'Kelas', row: free, column: 'Hapus' }, 'Ya'))
    await admin.sendsFile({ kind: 'document', bytes: changed, fileName: 'katalog.xlsx' })
    expect(admin.sees()).toContain('Kelas: 0 baru, 0 berubah, 1 dihapus')
    expect(admin.sees()).toContain('Kelas dihapus INT-04-Z (INT-04), mulai 2027-03-01')
    await admin.taps('Ya, simpan')
    expect(admin.sees()).toContain('Katalog disimpan')
    expect(await classes().findUnique({ where: { code: 'INT-04-Z' } })).toBeNull()
    expect(await classes().findUnique({ where: { code: 'INT-04-A' } })).not.toBeNull()
    // The same file once more finds it gone.
    await sends(changed)
    expect(admin.sees()).toContain('Tidak ada perubahan')
  })
})
