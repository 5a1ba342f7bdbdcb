/** Invitations from the chat: printed for a unit, the codes on paper admit people, and each one's state is told. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ID, NIP, smallOffice } from '../support/office.js'
import { pdfTexts } from '../support/pdf-texts.js'
import { printedCodes } from '../support/printed-codes.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let admin: Actor

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  await story.link(NIP.ani, ID.ani)
})
afterAll(() => story.end())

const documents = () => admin.messages().filter((one) => one.from === 'bot' && one.document !== undefined)
const bytesOf = (name: string) => {
  const found = documents().findLast((one) => one.document?.name === name)
  return Buffer.from(story.server.fileBytes(found?.document?.fileId ?? ''))
}
const codes = (csv: string) =>
  new Map(csv.split('\n').flatMap((line) => (/start=(\w+)/.exec(line) ? [[line.slice(0, 18), /start=(\w+)/.exec(line)?.[1] ?? '']] : [])))

async function printUnit(): Promise<void> {
  await admin.says('/pegawai')
  await admin.taps('Undangan')
  await admin.taps('Kelurahan Naimata')
  await admin.taps('Buat undangan baru')
  await admin.taps('Ya, buat')
}

describe('invitations of a unit', () => {
  test('come as a PDF to cut and a table, for those who are not linked', async () => {
    await printUnit()
    expect(admin.sees()).toContain('3 undangan dibuat')
    const csv = bytesOf('undangan.csv').toString('utf8')
    expect(csv.replace('\ufeff', '').split('\n')[0]).toBe('nip,nama,unit,tautan,kode,berlaku_sampai')
    expect([...codes(csv.replace('\ufeff', '')).keys()].sort()).toEqual([NIP.budi, NIP.citra, NIP.lurah].sort())
    expect(await story.stores.audit.recorded('invitations-issued')).toEqual([{ count: 3 }])
  })

  test('the PDF, read back, has each name, unit, three lines, the link and the day', async () => {
    const text = (await pdfTexts(bytesOf('undangan-kelurahan-naimata.pdf'))).join('\n')
    for (const name of ['Petrus Contoh', 'Budi <Contoh> & Kawan', 'Citra Contoh']) expect(text).toContain(name)
    expect(text).not.toContain('Ani Contoh')
    for (const code of codes(bytesOf('undangan.csv').toString('utf8')).values()) expect(text.replace(/\s/g, '')).toContain(`?start=${code}`)
    expect(text.match(/1\. Pindai/g)).toHaveLength(3)
    expect(text.match(/3\. Periksa/g)).toHaveLength(3)
    expect(text.replace(/\s+/g, ' ')).toContain('31 Des 2026')
  })

  test('a code of the paper leads to that person, and its state is told', async () => {
    const citra = story.person(ID.citra, 'Citra')
    const code = codes(bytesOf('undangan.csv').toString('utf8').replace('\ufeff', '')).get(NIP.citra)
    await citra.says(`/start ${code}`)
    expect(citra.sees()).toContain('6 angka terakhir')
    for (let tries = 0; tries < 5; tries += 1) await citra.says('000000')
    await admin.says('/pegawai')
    await admin.taps('Undangan')
    expect(admin.sees()).toContain('Terhubung: 2')
    expect(admin.sees()).toContain('Terkunci: 1')
    await admin.taps('Kelurahan Naimata')
    expect(admin.sees()).toContain('Citra Contoh: 🔒 terkunci')
    expect(admin.sees()).toContain('Petrus Contoh: ✉️ berlaku sampai 31 Des 2026')
    expect(admin.sees()).toContain('Ani Contoh: ✅ terhubung')
    story.clock.set(at('2027-01-05 09:00'))
    await admin.says('/pegawai')
    await admin.taps('Undangan')
    expect(admin.sees()).toContain('Kedaluwarsa: 2')
    story.clock.set(at('2026-12-02 09:00'))
  })

  test('renewing makes the unused earlier ones worthless', async () => {
    const old = codes(bytesOf('undangan.csv').toString('utf8').replace('\ufeff', '')).get(NIP.lurah)
    await printUnit()
    const lurah = story.person(ID.lurah, 'Petrus')
    await lurah.says(`/start ${old}`)
    expect(lurah.sees()).not.toContain('nomor HP')
    await lurah.says(`/start ${codes(bytesOf('undangan.csv').toString('utf8').replace('\ufeff', '')).get(NIP.lurah)}`)
    expect(story.server.messages(ID.lurah).at(-1)?.text).toMatch(/nomor|kontak/i)
  })
})

test('the printed codes are read from the page, each at least three centimetres wide', () => {
  const found = printedCodes(bytesOf('undangan-kelurahan-naimata.pdf'))
  // Without poppler on this machine the page cannot be looked at; its texts are checked above.
  if (found === undefined) return
  const links = [...codes(bytesOf('undangan.csv').toString('utf8').replace('\ufeff', '')).values()]
  expect(found.map((one) => /start=(\w+)/.exec(one.text)?.[1]).sort()).toEqual(links.sort())
  for (const { centimetres } of found) expect(centimetres).toBeGreaterThanOrEqual(3)
})
