import { writeFileSync } from 'node:fs'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeCycle } from '../../src/domain/cycle/run-cycle.js'
import { publishCycle } from '../../src/domain/result/publish.js'
import { trendSize } from '../../src/reports/trend.js'
import { takeOutButton } from '../../src/telegram/screens/cycle/take-out-buttons.js'
import { resultButtons } from '../../src/telegram/screens/result/result-buttons.js'
import { filledAndSent, GOOD_REASON, type Levels, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { pdfTexts } from '../support/pdf-texts.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let admin: Actor
let citra: Actor
let budi: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  admin = await story.link(NIP.admin, ID.admin)
  citra = await story.link(NIP.citra, ID.citra)
  budi = await story.link(NIP.budi, ID.budi)
  await openTestCycle(story)
  await filledAndSent(story, { nip: NIP.citra, kind: 'self', levels: 5 })
  const levels: Levels = { INT1: 2, INT2: 5, KSM1: 1, KSM2: null, KOM1: null, KOM2: null }
  await filledAndSent(story, { nip: NIP.citra, kind: 'superior', levels, otherwise: 3 })
  await filledAndSent(story, { nip: NIP.budi, kind: 'self', levels: 3 })
  await filledAndSent(story, { nip: NIP.budi, kind: 'superior', levels: 3 })
  await publishCycle(story.stores, { actorId: null, now: story.clock.now() })
  await story.idle()
})
afterAll(() => story.end())

const flat = (text: string) => text.replace(/\s+/g, ' ')
function documentOf(actor: Actor) {
  const message = actor.messages().findLast((one) => one.from === 'bot' && one.document !== undefined)
  const bytes = Buffer.from(story.server.fileBytes(message?.document?.fileId ?? ''))
  const { SHOW_RAPOR } = process.env
  if (SHOW_RAPOR !== undefined) writeFileSync(`${SHOW_RAPOR}/${message?.document?.name}`, bytes)
  return { message, bytes }
}

describe('the rapor of one person', () => {
  test('comes from /hasil as a PDF that cannot be forwarded', async () => {
    await citra.says('/hasil')
    await citra.taps('Rapor (PDF)')
    const { message, bytes } = documentOf(citra)
    expect(message).toMatchObject({ protectedContent: true, document: { name: 'rapor.pdf' } })
    expect(message?.text).toContain('bukan hasil asesmen resmi')
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('says who, by whom and when, with the NIP by its last four digits only', async () => {
    const pages = await pdfTexts(documentOf(citra).bytes)
    const text = flat(pages.join(' '))
    for (const said of [
      'RAPOR KOMPETENSI',
      'Kecamatan Maulafa',
      'Periode Semester II 2026',
      'Citra Contoh',
      'Penyuluh',
      'Kelurahan Naimata',
    ])
      expect(text).toContain(said)
    expect(text).toContain('Petrus Contoh, Lurah')
    expect(text).toContain('1 Desember 2026 pukul 09.00 WITA')
    expect(text).toContain('••••2003')
    for (const nip of Object.values(NIP)) expect(text.replaceAll(' ', '')).not.toContain(nip)
    pages.forEach((page, index) => {
      expect(flat(page)).toContain(`Halaman ${index + 1} dari ${pages.length}`)
    })
  })

  test('has the table, the superior’s words, the calculation with own numbers, the plan, the signatures and the basis', async () => {
    const text = flat((await pdfTexts(documentOf(citra).bytes)).join(' '))
    // Standard 3; (2+5):2 = 3,5. Kerja Sama 1 of 3, gap 2, fit 0,333. Komunikasi has no level.
    expect(text).toMatch(/Integritas 3 5 3,5 3,5 0 1 /)
    expect(text).toMatch(/Kerja Sama 3 5 1 1 2 0,333/)
    expect(text).toMatch(/Komunikasi 3 5 – – – –/)
    expect(text).toContain(`Kejujuran dan tanggung jawab (nilai 5): ${GOOD_REASON}`)
    expect(text).toContain('jumlah kecocokan 7,333 : 8 kompetensi × 100 = 91,7 %')
    expect(text).toContain('Kesesuaian jabatan (JPM): 91,7 % (Optimal)')
    expect(text).toContain('Disarankan')
    for (const role of ['Pegawai yang dinilai', 'Atasan langsung selaku penilai', 'Mengetahui, pengelola kepegawaian'])
      expect(text).toContain(role)
    for (const basis of ['INDIKATIF: bukan hasil asesmen resmi', 'PermenPANRB 38/2017', 'PP 30/2019 Pasal 59', 'UU 27/2022'])
      expect(text).toContain(basis)
  })

  test('is nobody else’s, whatever number stands in the button', async () => {
    const result = await story.database.client.result.findFirstOrThrow({ where: { assessment: { person: { nip: NIP.citra } } } })
    await budi.says('/menu')
    await admin.says('/menu')
    for (const other of [budi, admin])
      for (const id of [result.id, 2_147_483_647]) {
        const said = other.messages().length
        expect((await other.forges(resultButtons.rapor.data({ result: id })))?.text).toContain('bukan untuk Anda')
        expect(other.messages()).toHaveLength(said)
      }
  })
})

describe('the rapors of a unit', () => {
  test('are one file for the admin, each person from page 1, and every view is recorded', async () => {
    await admin.says('/periode')
    await admin.taps('Rapor per unit')
    expect(admin.sees()).toContain('setiap pembukaannya dicatat')
    expect(admin.buttons()).toContain('Kelurahan Naimata · 2')
    await admin.taps('Kelurahan Naimata')
    const { message, bytes } = documentOf(admin)
    expect(message?.document?.name).toBe('rapor-kelurahan-naimata.pdf')
    expect(message?.protectedContent ?? false).toBe(false)
    expect(message?.text).toContain('2 orang')
    const pages = (await pdfTexts(bytes)).map(flat)
    const starts = pages.flatMap((page, index) => (page.includes('Halaman 1 dari') ? [index] : []))
    expect(starts.map((start) => pages[start]?.includes('RAPOR KOMPETENSI'))).toEqual([true, true])
    expect(pages[0]).toContain('Budi <Contoh> & Kawan')
    expect(pages[starts[1] ?? 0]).toContain('Citra Contoh')
    expect(pages.at(-1)).toContain(`Halaman ${pages.length - (starts[1] ?? 0)} dari ${pages.length - (starts[1] ?? 0)}`)
    const views = await story.database.client.auditEntry.findMany({ where: { act: 'rapor-made' } })
    expect(views).toHaveLength(2)
    expect(new Set(views.map((one) => one.aboutId)).size).toBe(2)
  })
})

describe('the export from the chat', () => {
  test('is a workbook with masked NIPs, for the admin only', async () => {
    await admin.says('/periode')
    await admin.taps('Ekspor (XLSX)')
    const { message, bytes } = documentOf(admin)
    expect(message?.document?.name).toBe('ekspor-semester-ii-2026.xlsx')
    const sheets = await readXlsxFile(bytes)
    expect(sheets.map((one) => one.sheet)).toEqual(['Ringkasan', 'Nilai', 'Kesenjangan', 'Pelatihan', 'Partisipasi', 'Catatan mutu'])
    const all = JSON.stringify(sheets)
    expect(all).toContain('••••2003')
    for (const nip of Object.values(NIP)) expect(all).not.toContain(nip)
    expect(await story.stores.audit.recorded('results-exported')).toEqual([{ people: 5, fullNip: false }])
    const cycle = (await story.stores.cycles.newest('published'))?.id ?? 0
    for (const data of [
      takeOutButton.export.data({ cycle }),
      takeOutButton.unit.data({ cycle, unit: 1 }),
      takeOutButton.units.data({ cycle, page: 0 }),
    ])
      expect((await budi.forges(data))?.text).toContain('bukan untuk Anda')
  })

  test('is still to be had when the cycle is closed', async () => {
    story.clock.set(new Date(story.clock.now().getTime() + 15 * 86_400_000))
    await closeCycle(story.stores, { actorId: null, zone: 'Asia/Makassar', now: story.clock.now() })
    await admin.says('/periode')
    expect(admin.buttons().some((one) => one.includes('Ekspor (XLSX)'))).toBe(true)
    expect(admin.buttons().some((one) => one.includes('Rapor per unit · Semester II 2026'))).toBe(true)
  })
})

describe('the trend', () => {
  test('is not offered with one result', async () => {
    await citra.says('/hasil')
    expect(citra.buttons().some((one) => one.includes('Tren'))).toBe(false)
    const { id } = await story.database.client.result.findFirstOrThrow({ where: { assessment: { person: { nip: NIP.citra } } } })
    expect((await citra.forges(resultButtons.trend.data({ result: id })))?.text).toContain('setelah dua hasil terbit')
  })

  test('shows each competency from cycle to cycle with a picture, once there are two', async () => {
    await story.clock.set(at('2026-12-02 09:00'))
    await openTestCycle(story, 'Semester I 2027')
    await filledAndSent(story, { nip: NIP.citra, kind: 'self', levels: 4 })
    await filledAndSent(story, { nip: NIP.citra, kind: 'superior', levels: { INT1: 2, INT2: 2, KSM1: 3, KSM2: 3 }, otherwise: 3 })
    await publishCycle(story.stores, { actorId: null, now: story.clock.now() })
    await story.idle()
    await citra.says('/hasil')
    await citra.taps('Tren')
    const [picture, words] = citra.messages().slice(-2)
    expect(picture?.photo?.width).toBe(trendSize(9).width)
    expect(picture?.photo?.height).toBe(trendSize(9).height)
    if (process.env.SHOW_RAPOR !== undefined)
      writeFileSync(`${process.env.SHOW_RAPOR}/tren.png`, story.server.fileBytes(picture?.photo?.fileId ?? ''))
    expect([picture, words].map((one) => one?.protectedContent)).toEqual([true, true])
    expect(words?.text).toContain('Tren: Semester II 2026 → Semester I 2027')
    // 7.3333 of 8; then Integritas 2 of 3 and eight times 1: 8.6667 of 9.
    expect(words?.text).toContain('JPM (%): 91,7 → 96,3 ▲')
    expect(words?.text).toContain('Integritas: 3,5 → 2 ▼ (standar 3)')
    expect(words?.text).toContain('Kerja Sama: 1 → 3 ▲')
    expect(words?.text).toContain('Komunikasi: – → 3  (standar 3)')
    expect(words?.text).toContain('Pelayanan Publik: 3 → 3 =')
    await budi.says('/menu')
    const { id } = await story.database.client.result.findFirstOrThrow({ where: { assessment: { person: { nip: NIP.citra } } } })
    expect((await budi.forges(resultButtons.trend.data({ result: id })))?.text).toContain('bukan untuk Anda')
  })
})
