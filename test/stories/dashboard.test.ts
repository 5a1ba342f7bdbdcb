import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishCycle } from '../../src/domain/result/publish.js'
import { dashboardButtons as buttons } from '../../src/telegram/screens/dashboard/dashboard-buttons.js'
import { teamButtons as team } from '../../src/telegram/screens/team/team-buttons.js'
import { filledAndSent, openTestCycle } from '../support/forms.js'
import { ID, NIP } from '../support/office.js'
import { nipOf, officeWithGaps, ratedInIntegrity, STAFF } from '../support/office-with-gaps.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let admin: Actor
let camat: Actor
let lurah: Actor
let gina: Actor
/** What a tap sent below, newest last. */
const newest = (actor: Actor, count: number) => actor.messages().slice(-count)
const has = (actor: Actor, text: string) => expect(actor.sees(), text).toContain(text)

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(officeWithGaps())
  admin = await story.link(NIP.admin, ID.admin)
  camat = await story.link(NIP.camat, ID.camat)
  lurah = await story.link(NIP.lurah, ID.lurah)
  gina = await story.link(nipOf('Gina'), 700000207)
  await openTestCycle(story)
})
afterAll(() => story.end())

describe('while the cycle runs', () => {
  beforeAll(async () => {
    await filledAndSent(story, { nip: nipOf('Ani'), kind: 'self', levels: 3 })
    await filledAndSent(story, { nip: nipOf('Hana'), kind: 'self', levels: 3 })
  })

  test('the admin sees participation as a picture with the same figures in words, small units too', async () => {
    await admin.says('/rekap')
    has(admin, 'Belum ada hasil')
    expect(admin.buttons().join()).not.toContain('Peta kompetensi')
    await admin.taps('Partisipasi')
    expect(admin.message().photo?.width).toBe(1080)
    has(admin, 'Penilaian diri terkirim: 2 dari 13')
    has(admin, 'Kelurahan Fatukoa: diri 1, atasan 0 dari 4')
  })

  test('the head of the agency sees no unit under five; the larger one beside it hides it among others', async () => {
    await camat.says('/rekap')
    await camat.taps('Partisipasi')
    has(camat, 'Penilaian diri terkirim: 2 dari 13')
    expect(camat.sees()).not.toContain('Fatukoa')
    has(camat, 'Kelurahan Naimata: diri 1, atasan 0 dari 8')
    has(camat, 'Kelompok di bawah 5 orang tidak ditampilkan')
  })

  test('who waits for superiors is counted for the head of the agency, and named for the admin, on record', async () => {
    await camat.says('/rekap')
    await camat.taps('Atasan yang ditunggu')
    has(camat, '2 penilaian')
    expect(camat.buttons().join()).not.toContain('nama')
    expect((await camat.forges(buttons.waitingNames.data({ page: 1 })))?.text).toContain('bukan untuk Anda')
    await admin.says('/rekap')
    await admin.taps('Atasan yang ditunggu')
    await admin.taps('Lihat nama atasan')
    has(admin, 'Petrus Contoh · Kelurahan Naimata: 2')
    expect(await story.database.client.auditEntry.count({ where: { act: 'waiting-superiors-seen' } })).toBe(1)
  })

  test('a superior sees at /tim how far each of the own people is', async () => {
    await lurah.says('/tim')
    has(lurah, 'Tim saya: 11 orang')
    has(lurah, 'Ani Contoh · Analis\nPenilaian diri: ✅ terkirim · penilaian Anda: 🟢 siap dinilai')
    has(lurah, 'Beni Contoh · Analis\nPenilaian diri: belum dimulai · penilaian Anda: menunggu penilaian diri')
    await lurah.taps('2/2')
    has(lurah, 'Kiki Contoh')
    await lurah.taps('Seluruh garis saya')
    has(lurah, 'Bawahan langsung: 11 orang · di bawahnya lagi: 0 orang')
    has(lurah, 'Penilaian diri terkirim: 2 dari 11')
  })
})

describe('after publication', () => {
  beforeAll(async () => {
    for (const nip of [NIP.admin, NIP.lurah]) await ratedInIntegrity(story, nip, 4)
    for (const [name, , level] of STAFF) await ratedInIntegrity(story, nipOf(name), level)
    expect((await publishCycle(story.stores, { actorId: null, now: story.clock.now() })).kind).toBe('published')
    await story.idle()
  })

  test('the admin receives the heat map, and below it the same figures as text', async () => {
    await admin.says('/rekap')
    await admin.taps('Peta kompetensi')
    const [picture, text] = newest(admin, 2)
    expect(picture?.photo?.width).toBe(1080)
    expect(text?.text).toContain('INT Integritas')
    // Six of eight, one of four, seven of thirteen are below the standard.
    expect(text?.text).toMatch(/Kelurahan Naimata: .*INT 25/)
    expect(text?.text).toMatch(/Kelurahan Fatukoa: .*INT 75/)
    expect(text?.text).toMatch(/Kecamatan Maulafa: .*INT 46/)
    expect(admin.buttons().join()).toContain('Kembali')
  })

  test('the head of the agency receives it without the unit of four', async () => {
    await camat.says('/rekap')
    await camat.taps('Peta kompetensi')
    const shown = newest(camat, 2)
    expect(shown.map(({ text }) => text).join()).not.toContain('Fatukoa')
    expect(shown.at(-1)?.text).toMatch(/Kecamatan Maulafa: .*INT 46/)
    expect(shown.at(-1)?.text).toContain('Kelompok di bawah 5 orang tidak ditampilkan')
  })

  test('the spread of the job person match is counted for all and by unit', async () => {
    await admin.says('/rekap')
    await admin.taps('Sebaran JPM')
    expect(admin.message().photo?.width).toBe(1080)
    has(admin, 'Semua: 13 ASN')
    has(admin, 'Kelurahan Fatukoa: ')
    await camat.says('/rekap')
    await camat.taps('Sebaran JPM')
    has(camat, 'Semua: 13 ASN')
    expect(camat.sees()).not.toContain('Fatukoa')
  })

  test('the largest gaps stand with their counts', async () => {
    await camat.says('/rekap')
    await camat.taps('Kesenjangan terbesar')
    expect(camat.message().photo?.width).toBe(1080)
    expect(camat.sees()).toMatch(/1\. Integritas\n.* 7 dari 13 ASN/)
  })

  test('training and JP of the year stand with their averages', async () => {
    await camat.says('/rekap')
    await camat.taps('Pelatihan dan JP')
    expect(camat.message().photo?.width).toBe(1080)
    has(camat, 'tahun 2026')
    has(camat, 'Sudah 20 JP atau lebih: 0 dari 14 ASN')
  })

  test('a superior sees the gaps of the own line, and the head of the agency those of the agency', async () => {
    await lurah.says('/tim')
    await lurah.taps('Seluruh garis saya')
    has(lurah, 'Integritas: 7 dari 11 orang di bawah standar')
    await camat.says('/tim')
    await camat.taps('Seluruh garis saya')
    // Beside the agency's figures, those of the line would tell of the few who are not in it.
    has(camat, 'Angka bagi Anda ada di Rekap')
    expect(camat.sees()).not.toContain('dari 13')
  })
})

describe('an ASN', () => {
  test('is told whom these are for, and forged buttons give nothing', async () => {
    await gina.says('/rekap')
    has(gina, 'untuk admin kepegawaian dan pimpinan')
    await gina.says('/tim')
    has(gina, 'Menu ini untuk atasan')
    const { heat, participation, bands, top, training, waiting, waitingNames } = buttons
    const paged = [
      waiting,
      waitingNames,
      team.waiting,
      participation,
      heat,
      bands,
      top,
      training,
      team.home,
      team.participation,
      team.heat,
      team.bands,
      team.top,
      team.training,
    ]
    const forged = [team.line.data({})]
    for (const one of paged) forged.push(one.data({ page: 1 }))
    for (const data of forged) expect((await gina.forges(data))?.text, data).toContain('bukan untuk Anda')
  })

  test('a superior is refused the dashboards of the agency', async () => {
    expect((await lurah.forges(buttons.heat.data({ page: 1 })))?.text).toContain('bukan untuk Anda')
  })
})
