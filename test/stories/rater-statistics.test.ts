import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sharedCases } from '../../src/domain/practice/practice-case.js'
import { publishCycle } from '../../src/domain/result/publish.js'
import type { RosterEntry } from '../../src/domain/roster/roster-entry.js'
import { dashboardButtons as buttons } from '../../src/telegram/screens/dashboard/dashboard-buttons.js'
import { teamButtons as team } from '../../src/telegram/screens/team/team-buttons.js'
import { filledAndSent, fillForm, formAbout, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

/** Under the lurah thirty people, under the camat (besides lurah and admin) four more: six. */
const LURAHS = 30
const CAMATS = 4
const nipOf = (n: number) => `19900101201501${n < 50 ? '1' : '2'}0${String(n % 50).padStart(2, '0')}`
function office(): RosterEntry[] {
  const leads = smallOffice.filter(({ nip }) => [NIP.camat, NIP.admin, NIP.lurah].some((one) => one === nip))
  const shared = { position: 'Analis', jenjang: 'jf_ahli_muda', bidang: 'umum', status: 'PNS', role: 'pegawai', phone: null } as const
  const one = (n: number, superiorNip: string) => ({
    ...shared,
    nip: nipOf(n),
    name: `Orang ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n % 26]}${'abcd'[Math.floor(n / 26)]} Contoh`,
    unit: 'Kelurahan Naimata',
    parentUnit: 'Kecamatan Maulafa',
    superiorNip,
  })
  return [
    ...leads,
    ...Array.from({ length: LURAHS }, (_, n) => one(n, NIP.lurah)),
    ...Array.from({ length: CAMATS }, (_, n) => one(50 + n, NIP.camat)),
  ]
}

let story: Story
let admin: Actor
let camat: Actor
let lurah: Actor
const has = (actor: Actor, text: string) => expect(actor.sees(), text).toContain(text)
const cycling = (n: number) => ([2, 3, 4] as const)[n % 3] ?? 3

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(office())
  admin = await story.link(NIP.admin, ID.admin)
  camat = await story.link(NIP.camat, ID.camat)
  lurah = await story.link(NIP.lurah, ID.lurah)
  await openTestCycle(story)
  // The lurah tells people apart; INT1 and INT2 always alike, KSM1 and KSM2 never.
  for (let n = 0; n < LURAHS; n += 1) {
    const level = cycling(n)
    const levels = { INT1: level, INT2: level, KSM1: level, KSM2: cycling(n + (n % 2) + 1) }
    await filledAndSent(story, { nip: nipOf(n), kind: 'self', levels: { INT1: level, INT2: level }, otherwise: 4 })
    await filledAndSent(story, { nip: nipOf(n), kind: 'superior', levels, otherwise: cycling(n + 1) })
  }
})
afterAll(() => story.end())

describe('while the cycle is open', () => {
  test('nobody sees how anybody rated, however many ratings are sent: it would steer what follows', async () => {
    await admin.says('/rekap')
    expect(admin.buttons().join()).not.toMatch(/Statistik penilai|Keandalan/)
    for (const data of [buttons.raters.data({ page: 1 }), buttons.reliability.data({ page: 1 })])
      expect((await admin.forges(data))?.text).toContain('tidak berlaku')
    const id = (await story.database.client.person.findUniqueOrThrow({ where: { nip: NIP.lurah } })).id
    expect((await admin.forges(buttons.rater.data({ rater: id, page: 1 })))?.text).toContain('bukan untuk Anda')
    await lurah.says('/tim')
    await lurah.taps('Cara saya menilai')
    has(lurah, 'Ini tampil setelah hasil diterbitkan')
    expect(lurah.sees()).not.toMatch(/Selisih|Sebaran/)
  })
})

describe('after publication', () => {
  beforeAll(async () => {
    // The camat gives everybody 5 everywhere, after the date, and missed the key of every shared practice case by two.
    await story.clock.set(at('2027-01-04 09:00'))
    const rated = [NIP.lurah, NIP.admin, ...Array.from({ length: CAMATS }, (_, n) => nipOf(50 + n))]
    for (const nip of rated) {
      await fillForm(story, { nip, kind: 'superior', levels: 5 })
      await story.stores.forms.markSubmitted((await formAbout(story, nip, 'superior')).form.ratingId, story.clock.now())
    }
    const { id: personId } = await story.database.client.person.findUniqueOrThrow({ where: { nip: NIP.camat } })
    await story.database.client.practiceAnswer.deleteMany({ where: { personId } })
    for (const { key, level } of sharedCases(story.running.deps.practice))
      await story.stores.practice.keep({ personId, caseKey: key, level: level > 2 ? 1 : 5, now: story.clock.now() })
    expect((await publishCycle(story.stores, { actorId: null, now: story.clock.now() })).kind).toBe('published')
    await story.idle()
  })

  test('the admin sees superiors with five ratings or more, each look on record, with the sentence that a strict rater and a weak team look alike', async () => {
    await admin.says('/rekap')
    await admin.taps('Statistik penilai')
    has(admin, '2 atasan dengan sedikitnya 5 penilaian')
    has(admin, 'Petrus Contoh · Kelurahan Naimata\n30 penilaian')
    has(admin, 'Penilai yang ketat dan tim yang memang lemah terlihat sama')
    expect(admin.buttons().filter((one) => one.startsWith('❓'))).toHaveLength(1)
    expect(await story.database.client.auditEntry.count({ where: { act: 'rater-statistics-seen' } })).toBe(1)
    await admin.taps('❓')
    // 6 x 24 levels of 5, where the agency's mean is a little over 3.
    has(admin, 'Satu nilai untuk semua butir: 6 dari 6 penilaian')
    has(admin, 'Dikirim setelah batas waktu: 6 dari 6 penilaian')
    has(admin, 'Sebaran antarpegawai: 0 tingkat')
    has(admin, 'di atas instansi untuk butir yang sama?')
    has(admin, 'Mengapa nilai penilai ini hampir tidak membedakan pegawai (sebaran 0)?')
    has(admin, 'Apa yang dapat membantu?')
    expect(admin.sees()).toMatch(/Mengapa nilai latihan penilai ini rata-rata [\d,]+ tingkat dari kuncinya\?/)
    expect(admin.sees()).not.toContain('Selisih dengan penilaian diri')
    expect(admin.message().protectedContent).toBe(true)
    const seen = await story.database.client.auditEntry.findMany({ where: { act: 'rater-statistics-seen', aboutId: { not: null } } })
    expect(seen).toHaveLength(1)
    await admin.taps('Statistik penilai')
    has(admin, '2 atasan')
  })

  test('a superior sees the own figures as questions to oneself, and nobody else’s', async () => {
    await camat.says('/tim')
    await camat.taps('Cara saya menilai')
    has(camat, 'Dari 6 penilaian yang Anda kirim')
    has(camat, 'Mengapa 6 dari 6 penilaian Anda memakai satu nilai untuk semua butir?')
    has(camat, 'Penilai yang ketat dan tim yang memang lemah terlihat sama')
    await lurah.says('/tim')
    await lurah.taps('Cara saya menilai')
    has(lurah, 'Dari 30 penilaian yang Anda kirim')
    has(lurah, 'Satu nilai untuk semua butir: 0 dari 30 penilaian')
    has(lurah, 'Dikirim setelah batas waktu: 0 dari 30 penilaian')
    expect(lurah.sees()).toMatch(/Selisih dengan penilaian diri: −0,\d tingkat/)
    has(lurah, 'Jarak dari kunci latihan: 0 tingkat')
    has(lurah, 'Tidak ada yang menonjol')
  })

  test('nobody but the admin opens the list, and nobody without people the own figures', async () => {
    const { id } = await story.database.client.person.findUniqueOrThrow({ where: { nip: NIP.lurah } })
    const staff = await story.link(nipOf(0), 700000290)
    await staff.says('/menu')
    for (const other of [camat, lurah, staff])
      for (const data of [
        buttons.raters.data({ page: 1 }),
        buttons.rater.data({ rater: id, page: 1 }),
        buttons.reliability.data({ page: 1 }),
      ])
        expect((await other.forges(data))?.text).toContain('bukan untuk Anda')
    expect((await staff.forges(team.style.data({})))?.text).toContain('bukan untuk Anda')
    await camat.says('/rekap')
    expect(camat.buttons().join()).not.toMatch(/Statistik penilai|Keandalan/)
  })

  test('the admin sees whether the items of a competency go together, from 30 people on, in plain words', async () => {
    await admin.says('/rekap')
    await admin.taps('Keandalan butir')
    // 30 of the lurah and 6 of the camat: INT1 and INT2 always alike.
    has(admin, 'Integritas\nAlfa 1 (36 orang): butir-butirnya sejalan.')
    // Self and superior the same for the 30 whose self-assessment was sent.
    has(admin, 'Diri–atasan 1, peringkat 1 (30 orang): urutannya banyak yang sama.')
    expect(admin.sees()).toMatch(/Kerja Sama\nAlfa −?0,\d+ \(36 orang\)/)
    // All self levels there are 4: nobody differs.
    expect(admin.sees()).toMatch(/Kerja Sama\n[^\n]+\nDiri–atasan: belum cukup penilaian\./)
    has(admin, 'Angka ini menilai kamus, bukan orang')
    await admin.taps('2/2')
    has(admin, 'Keandalan butir')
  })

  test('speaks of what the rater gave: a level that an appeal’s decider put in its place changes no figure, one the rater revised does', async () => {
    const { form, items } = await formAbout(story, nipOf(3), 'superior')
    const { cycle, ratingId } = form
    const held = items.map(({ item, competency }) => ({ itemKey: item.key, competencyKey: competency.key }))
    const { statistics, appeals, changes } = story.stores
    const look = async () =>
      JSON.stringify([
        await statistics.agencyItems(cycle.id),
        await statistics.raters(cycle.id, { fewest: 5 }),
        [...(await statistics.competencies(cycle.id, held)).patterns],
      ])
    const before = await look()
    const result = await story.stores.results.latestOf(form.ratee.id)
    const appealId = await appeals.draft(result?.id ?? 0, story.clock.now())
    const change = { ratingId, reason: 'Terlihat pada bukti.', now: story.clock.now() }
    const camatId = await story.personId(NIP.camat)
    const given = { ...change, itemKey: 'INT1', level: 5, byPersonId: camatId, appealId, sourceKey: 'appeal' } as const
    expect(await changes.apply(given)).toBe(true)
    expect(await look()).toBe(before)
    await changes.apply({ ...change, itemKey: 'INT2', level: 5, byPersonId: form.raterId, appealId: null, sourceKey: 'dialogue' })
    expect(await look()).not.toBe(before)
  })
})
