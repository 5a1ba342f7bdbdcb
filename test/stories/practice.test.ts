import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishCycle } from '../../src/domain/result/publish.js'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { practiceButtons } from '../../src/telegram/screens/practice/practice-buttons.js'
import { filledAndSent, formAbout, openTestCycle, received } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let lurah: Actor
let ani: Actor
let admin: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  lurah = await story.link(NIP.lurah, ID.lurah, { practised: false })
  ani = await story.link(NIP.ani, ID.ani)
  admin = await story.link(NIP.admin, ID.admin)
  await openTestCycle(story)
  for (const nip of [NIP.ani, NIP.citra]) await filledAndSent(story, { nip, kind: 'self', levels: 3 })
})
afterAll(() => story.end())

const superiorForm = async (nip: string) => (await formAbout(story, nip, 'superior')).form
const answers = async () => story.stores.practice.answersOf(await story.personId(NIP.lurah))

test('a superior who has never rated meets the practice, and no way around it opens an item', async () => {
  await lurah.says('/menilai')
  await lurah.taps('Ani Contoh')
  await lurah.taps('Mulai')
  expect(lurah.sees()).toContain('Latihan sebelum menilai 1/3')
  expect(lurah.sees()).toContain('Rina, staf seksi pelayanan')
  expect(lurah.sees()).toContain('Menawarkan bantuan kepada rekan yang kewalahan')
  expect(lurah.buttons().slice(0, 5)).toEqual(['1', '2', '3', '4', '5'])
  const { ratingId: rating } = await superiorForm(NIP.ani)
  const item = 'INT1'
  for (const data of [
    formButtons.go.data({ rating }),
    formButtons.item.data({ rating, item }),
    formButtons.skip.data({ rating, item }),
    formButtons.level.data({ rating, item, level: 3 }),
    formButtons.unobserved.data({ rating, item }),
    formButtons.unobservedBecause.data({ rating, item, why: 'chance' }),
  ]) {
    await lurah.forges(data)
    expect(lurah.sees(), data).toContain('Latihan sebelum menilai 1/3')
  }
  expect(await superiorForm(NIP.ani)).toMatchObject({ startedAt: null, answers: [] })
})

test('three cases, each a tap for the level and a tap on: with the sixth tap the first item of that person is open', async () => {
  await lurah.taps('4')
  expect(lurah.sees()).toContain('Anda memilih 4, kuncinya 2.')
  expect(lurah.sees()).toContain('Karena: Yang terlihat berulang kali adalah menawarkan bantuan')
  expect(lurah.sees()).toContain('hanya ditunjukkan kepada Anda')
  // In the middle of it the process dies, and another day another person is tapped: it goes on where it was.
  await story.restart()
  await lurah.taps('Lanjutkan')
  expect(lurah.sees()).toContain('Latihan sebelum menilai 2/3')
  await lurah.taps('4')
  expect(lurah.sees()).toContain('Anda memilih 4, sama dengan kuncinya.')
  await lurah.taps('Lanjutkan')
  expect(lurah.sees()).toContain('Dewi, petugas loket')
  await lurah.taps('1')
  expect(lurah.sees()).toContain('Latihan selesai')
  expect((await superiorForm(NIP.ani)).startedAt).toBeNull()
  await lurah.taps('Mulai menilai')
  expect(lurah.sees()).toContain('Ani Contoh')
  expect(lurah.sees()).toContain('Integritas · Kepatuhan pada aturan dan etika')
  expect((await superiorForm(NIP.ani)).startedAt).not.toBeNull()
})

test('it never comes again, and a level tapped later on an old case changes nothing', async () => {
  await lurah.says('/menilai')
  await lurah.taps('Citra Contoh')
  await lurah.taps('Mulai')
  expect(lurah.sees()).toContain('Integritas')
  expect(lurah.sees()).not.toContain('Latihan')
  const { ratingId: rating } = await superiorForm(NIP.ani)
  await lurah.forges(practiceButtons.level.data({ rating, case: 'MNJ1', level: 2 }))
  expect(lurah.sees()).toContain('Anda memilih 4, kuncinya 2.')
  expect(await answers()).toEqual([
    { caseKey: 'MNJ1', level: 4 },
    { caseKey: 'SKT1', level: 4 },
    { caseKey: 'TKN1', level: 1 },
  ])
})

test('further cases can be tried at any time from /menilai, with the own distance from the keys', async () => {
  await lurah.says('/menilai')
  await lurah.taps('Latihan')
  expect(lurah.sees()).toContain('Terjawab 3 dari 9')
  // (2 + 0 + 0) / 3 levels.
  expect(lurah.sees()).toContain('berjarak 0,7 tingkat')
  expect(lurah.buttons()[0]).toBe('✓ Anda 4, kunci 2 · Kerja Sama: Dukungan kepada tim')
  await lurah.taps('Integritas: Kejujuran')
  expect(lurah.sees()).toContain('Pak Simon, lurah')
  expect(lurah.sees()).not.toContain('sebelum menilai')
  await lurah.taps('3')
  expect(lurah.sees()).toContain('sama dengan kuncinya')
  await lurah.taps('Kembali')
  expect(lurah.sees()).toContain('Terjawab 4 dari 9')
  expect(lurah.sees()).toContain('berjarak 0,7 tingkat')
})

test('nobody else sees a word of it: not the ratee, not the admin, and whoever rates nobody is refused', async () => {
  for (const data of [
    practiceButtons.list.data({}),
    practiceButtons.case.data({ rating: 0, case: 'MNJ1' }),
    practiceButtons.level.data({ rating: 0, case: 'MNJ1', level: 2 }),
    practiceButtons.case.data({ rating: (await superiorForm(NIP.ani)).ratingId, case: 'MNJ1' }),
  ])
    expect((await ani.forges(data))?.text, data).toContain('bukan untuk Anda')
  for (const command of ['/audit', '/rekap', '/tim', '/periode']) {
    await admin.says(command)
    expect(admin.sees()).not.toMatch(/[Ll]atihan menilai|kuncinya/)
  }
  const audited = await story.database.client.auditEntry.findMany()
  expect(JSON.stringify(audited)).not.toMatch(/practice|MNJ1|kasus/i)
  expect(received(story, ID.ani).join() + received(story, ID.admin).join()).not.toMatch(/MNJ1|Rina, staf|kuncinya/)
})

test('a case that is none is stale', async () => {
  expect((await lurah.forges(practiceButtons.case.data({ rating: 0, case: 'XXX1' })))?.text).toContain('sudah tidak berlaku')
})

test('a superior who was in the middle of rating when the practice came to the office is not stopped', async () => {
  const { client } = story.database
  await client.practiceAnswer.deleteMany({ where: { personId: await story.personId(NIP.lurah) } })
  await lurah.says('/menilai')
  await lurah.taps('Ani Contoh')
  await lurah.taps('Mulai')
  expect(lurah.sees()).toContain('Integritas')
  await filledAndSent(story, { nip: NIP.budi, kind: 'self', levels: 3 })
  await lurah.says('/menilai')
  await lurah.taps('Budi')
  await lurah.taps('Mulai')
  expect(lurah.sees()).toContain('Integritas')
  expect(lurah.sees()).not.toContain('Latihan')
})

test('nor in the next cycle', async () => {
  for (const nip of [NIP.ani, NIP.budi, NIP.citra]) await filledAndSent(story, { nip, kind: 'superior', levels: 3 })
  await publishCycle(story.stores, { actorId: null, now: story.clock.now() })
  await story.idle()
  await openTestCycle(story, 'Semester I 2027')
  await filledAndSent(story, { nip: NIP.citra, kind: 'self', levels: 3 })
  await lurah.says('/menilai')
  await lurah.taps('Citra Contoh')
  await lurah.taps('Mulai')
  expect(lurah.sees()).toContain('Integritas')
})
