import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishCycle } from '../../src/domain/result/publish.js'
import type { RosterEntry } from '../../src/domain/roster/roster-entry.js'
import { teamButtons as team } from '../../src/telegram/screens/team/team-buttons.js'
import { filledAndSent, openTestCycle } from '../support/forms.js'
import { ID, NIP } from '../support/office.js'
import { nipOf, officeWithGaps, ratedInIntegrity, STAFF } from '../support/office-with-gaps.js'
import { pixelsOf, sizeOf } from '../support/png.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

const SEKCAM = { nip: '197804042003122004', id: 700000310 }
/** Five who are led by the sekcam, and one below the lurah, all of the kecamatan itself. */
const OWN = ['Lina', 'Mesak', 'Novi', 'Oktovianus', 'Paulina'] as const
const ownNip = (name: (typeof OWN)[number]) => `1991020220160220${20 + OWN.indexOf(name)}`
const QUIN = '199103032017031030'

/** The sekcam leads five and the lurah, the lurah seven in Naimata, four in Fatukoa and one in the kecamatan. */
function officeWithALine(): RosterEntry[] {
  const shared = {
    position: 'Analis',
    jenjang: 'jf_ahli_muda',
    bidang: 'umum',
    unit: 'Kecamatan Maulafa',
    parentUnit: null,
    status: 'PNS',
    role: 'pegawai',
    phone: null,
  } as const
  const others = officeWithGaps().map((one) => (one.nip === NIP.lurah ? { ...one, superiorNip: SEKCAM.nip } : one))
  return [
    ...others,
    { ...shared, nip: SEKCAM.nip, name: 'Sekar Contoh', position: 'Sekretaris Camat', jenjang: 'administrator', superiorNip: NIP.camat },
    ...OWN.map((name) => ({ ...shared, nip: ownNip(name), name: `${name} Contoh`, superiorNip: SEKCAM.nip })),
    { ...shared, nip: QUIN, name: 'Quin Contoh', superiorNip: NIP.lurah },
  ]
}

let story: Story
let sekcam: Actor
let lurah: Actor
let camat: Actor
const has = (actor: Actor, text: string) => expect(actor.sees(), text).toContain(text)
const newest = (actor: Actor, count: number) => actor.messages().slice(-count)
/** The newest picture, read back; kept where SHOW_PICTURES says. */
function picture(actor: Actor, name: string): Buffer {
  const message = actor.messages().findLast(({ photo }) => photo !== undefined)
  const png = Buffer.from(story.server.fileBytes(message?.photo?.fileId ?? ''))
  if (process.env.SHOW_PICTURES !== undefined) writeFileSync(`${process.env.SHOW_PICTURES}/${name}.png`, png)
  return png
}
async function line(actor: Actor, button?: string): Promise<void> {
  await actor.says('/tim')
  await actor.taps('Seluruh garis saya')
  if (button !== undefined) await actor.taps(button)
}

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(officeWithALine())
  sekcam = await story.link(SEKCAM.nip, SEKCAM.id)
  lurah = await story.link(NIP.lurah, ID.lurah)
  camat = await story.link(NIP.camat, ID.camat)
  await openTestCycle(story)
})
afterAll(() => story.end())

describe('while the cycle runs', () => {
  beforeAll(async () => {
    for (const nip of [nipOf('Ani'), nipOf('Hana'), nipOf('Ivan'), ownNip('Lina')])
      await filledAndSent(story, { nip, kind: 'self', levels: 3 })
  })

  test('a superior sees the participation of the line as bars, by unit as far as nobody further below is pointed at', async () => {
    await line(sekcam, 'Partisipasi')
    has(sekcam, 'Penilaian diri terkirim: 4 dari 18')
    has(sekcam, 'Seluruh garis saya: diri 4, atasan 0 dari 18')
    // Seven further below and the lurah; what is left of the line are five strangers beside the own people.
    has(sekcam, 'Kelurahan Naimata: diri 1, atasan 0 dari 8')
    expect(sekcam.sees()).not.toContain('Fatukoa')
    has(sekcam, 'Kelompok di bawah 5 orang tidak ditampilkan')
    const png = picture(sekcam, 'tim-partisipasi')
    expect(sizeOf(png)[0]).toBe(1080)
    // One of eight and four of eighteen sent the self-assessment: two blue bars 30 high, about 200 long together; nobody is rated.
    expect(pixelsOf(png)('2f80ed')).toBeGreaterThan(2 * 30 * 50)
  })

  test('who of the own people still has to rate is named without a number, on record; everybody below is counted', async () => {
    await line(sekcam, 'Atasan yang ditunggu')
    has(sekcam, 'Bawahan langsung Anda yang masih harus menilai')
    expect(sekcam.sees()).toMatch(/Petrus Contoh · Kelurahan Naimata$/m)
    has(sekcam, '4 dari 18 penilaian')
    has(sekcam, 'Kelurahan Naimata: 1 dari 8')
    expect(sekcam.sees()).not.toContain('Fatukoa')
    const seen = await story.database.client.auditEntry.findMany({ where: { act: 'line-superiors-seen' } })
    expect(seen).toHaveLength(1)
  })

  test('of the lurah’s own twelve nobody has to rate, which is no list of names and leaves no entry', async () => {
    await line(lurah, 'Atasan yang ditunggu')
    has(lurah, 'Tidak ada bawahan langsung Anda yang masih ditunggu')
    has(lurah, '3 dari 12 penilaian')
    expect(await story.database.client.auditEntry.count({ where: { act: 'line-superiors-seen' } })).toBe(1)
  })

  test('the head of the agency sees the names of the own people there, and no figure of the line', async () => {
    await line(camat)
    has(camat, 'Angka bagi Anda ada di Rekap')
    await camat.taps('Atasan yang ditunggu')
    // The sekcam has Lina to rate; that of the lurah is the sekcam's to see.
    has(camat, 'Sekar Contoh · Kecamatan Maulafa')
    expect(camat.sees()).not.toContain('Petrus')
    expect(camat.sees()).not.toMatch(/\d+ dari \d+/)
    for (const button of [team.participation, team.heat, team.bands, team.top, team.training])
      await camat.forges(button.data({ page: 1 })).then(() => has(camat, 'Angka bagi Anda ada di Rekap'))
  })

  test('training and JP of the line stand as bars and in words', async () => {
    await line(sekcam, 'Pelatihan dan JP')
    has(sekcam, 'Sudah 20 JP atau lebih: 0 dari 18 ASN')
    has(sekcam, 'Kelurahan Naimata: 0 JP · 0 dari 8')
    expect(sizeOf(picture(sekcam, 'tim-jp'))[0]).toBe(1080)
  })
})

describe('after publication', () => {
  beforeAll(async () => {
    for (const [name, , level] of STAFF) await ratedInIntegrity(story, nipOf(name), level)
    for (const name of OWN) await ratedInIntegrity(story, ownNip(name), 4)
    for (const nip of [NIP.lurah, QUIN]) await ratedInIntegrity(story, nip, 4)
    expect((await publishCycle(story.stores, { actorId: null, now: story.clock.now() })).kind).toBe('published')
    await story.idle()
  })

  test('the heat map of the line has a row for all of it and one for each unit that may stand, with the same figures as text', async () => {
    await line(sekcam, 'Peta kompetensi')
    const [photo, text] = newest(sekcam, 2)
    expect(photo?.photo?.width).toBe(1080)
    // Seven of eighteen and six of eight are below the standard in Integritas.
    expect(text?.text).toMatch(/Seluruh garis saya: .*INT 61/)
    expect(text?.text).toMatch(/Kelurahan Naimata: .*INT 25/)
    expect(text?.text).not.toContain('Fatukoa')
    const colours = pixelsOf(picture(sekcam, 'tim-peta'))
    // Most cells are at 100, Naimata's Integritas is at 25; a cell is about 93 by 59.
    expect(colours('1f5fa8')).toBeGreaterThan(10 * 93 * 59 * 0.66)
    expect(colours('b35806')).toBeGreaterThan(93 * 59 * 0.66)
  })

  test('bands and gaps of the line stand as pictures with their words', async () => {
    await line(sekcam, 'Sebaran JPM')
    has(sekcam, 'Semua: 18 ASN')
    expect(sekcam.sees()).not.toContain('Fatukoa')
    expect(pixelsOf(picture(sekcam, 'tim-jpm'))('1f5fa8')).toBeGreaterThan(1000)
    await line(sekcam, 'Kesenjangan terbesar')
    expect(sekcam.sees()).toMatch(/1\. Integritas\n.* 7 dari 18 ASN/)
    expect(pixelsOf(picture(sekcam, 'tim-kesenjangan'))('f1a340')).toBeGreaterThan(1000)
  })

  test('a lurah with people in two units sees the larger one only where the smaller is not left over', async () => {
    // Own people are known one by one: nobody is further below, yet four are no group.
    await line(lurah, 'Peta kompetensi')
    expect(lurah.sees()).toMatch(/Seluruh garis saya: .*INT 42/)
    expect(lurah.sees()).toMatch(/Kelurahan Naimata: .*INT 14/)
    expect(lurah.sees()).not.toContain('Fatukoa')
  })

  test('nobody is waited for once the cycle is published, and an old button says so', async () => {
    await line(sekcam)
    expect(sekcam.buttons().join()).not.toContain('ditunggu')
    expect((await sekcam.forges(team.waiting.data({ page: 1 })))?.text).toContain('tidak berlaku')
  })
})
