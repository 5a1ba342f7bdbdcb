/** A superior is absent: the office hands all ratings over from the person's card, at once, with one reason and one message to whoever rates now. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { delegationButtons } from '../../src/telegram/screens/delegation/delegation-buttons.js'
import { rosterButtons } from '../../src/telegram/screens/roster/roster-buttons.js'
import { chatText, filledAndSent, fillForm, formAbout, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

const ABSENT = 'Dirawat di rumah sakit sampai akhir bulan ini.'
let story: Story
const actors = {} as Record<keyof typeof NIP, Actor>
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  for (const who of Object.keys(NIP) as (keyof typeof NIP)[]) actors[who] = await story.link(NIP[who], ID[who])
  await openTestCycle(story)
  await fillForm(story, { nip: NIP.budi, kind: 'superior', levels: 3 })
})
afterAll(() => story.end())

const raterOf = async (nip: string) => {
  const { form, items } = await formAbout(story, nip, 'superior')
  return { rater: form.raterId, answered: form.answers.length === items.length }
}
const opensCardOf = async (nip: string) => {
  await actors.admin.says('/pegawai')
  await actors.admin.forges(rosterButtons.person.data({ person: await story.personId(nip) }))
}

test('all that is not sent goes to the superior above, what was begun stays, and one message tells of all', async () => {
  const { admin, camat, lurah, ani } = actors
  await filledAndSent(story, { nip: NIP.citra, kind: 'self', levels: 3 })
  await filledAndSent(story, { nip: NIP.citra, kind: 'superior', levels: 3 })
  await opensCardOf(NIP.lurah)
  await admin.taps('Berhalangan: alihkan 2 penilaian')
  expect(admin.sees()).toContain('2 penilaian yang belum terkirim dialihkan sekaligus kepada atasannya')
  await admin.says('sakit')
  await admin.says(ABSENT)
  expect(admin.sees()).toContain('2 penilaian sekarang dilakukan Yosef Contoh')
  story.clock.set(at('2026-12-01 09:02'))
  await story.idle()
  const [camatId, lurahId] = [await story.personId(NIP.camat), await story.personId(NIP.lurah)]
  expect(await raterOf(NIP.ani)).toMatchObject({ rater: camatId })
  expect(await raterOf(NIP.budi)).toMatchObject({ rater: camatId, answered: true })
  // Sent, it stays with whoever sent it.
  expect(await raterOf(NIP.citra)).toMatchObject({ rater: lurahId })
  const told = camat.messages().filter(({ text }) => text.includes('Anda diminta menilai'))
  expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('menilai 2 orang, karena Petrus Contoh berhalangan')])
  expect(told[0]?.text).toContain('Ani Contoh, Budi <Contoh> & Kawan')
  expect(told[0]?.text).toContain(ABSENT)
  expect(lurah.sees()).toContain('Selama Anda berhalangan, Yosef Contoh menilai 2 orang dari tim Anda')
  expect(ani.sees()).toContain('Penilai Anda berhalangan. Sekarang yang menilai Anda: Yosef Contoh')
  for (const other of [lurah, ani]) expect(chatText(other.messages())).not.toContain('rumah sakit')
  expect(await story.database.client.auditEntry.count({ where: { act: 'rating-delegated' } })).toBe(2)
  await opensCardOf(NIP.lurah)
  expect(admin.buttons().join()).not.toContain('Berhalangan')
})

test('with nobody above somebody is named, who takes all but the own rating', async () => {
  const { admin, camat } = actors
  await opensCardOf(NIP.camat)
  await admin.taps('Berhalangan: alihkan 4 penilaian')
  await admin.says(ABSENT)
  expect(admin.sees()).toContain('4 tidak dapat dialihkan demikian')
  await admin.taps('Tunjuk penilai lain')
  await admin.says('Petrus')
  await admin.taps('Petrus Contoh')
  expect(admin.sees()).toContain('Alihkan 4 penilaian Yosef Contoh yang belum terkirim kepada Petrus Contoh')
  await admin.says(ABSENT)
  // The admin is one of those who hear of a new rater, below.
  const done = admin.messages().findLast(({ text }) => text.includes('sekarang dilakukan Petrus Contoh'))?.text
  expect(done).toContain('3 penilaian sekarang dilakukan Petrus Contoh')
  expect(done).toContain('1 tidak dapat dialihkan demikian: Petrus Contoh')
  const data = delegationButtons.absentAll.data({ rater: await story.personId(NIP.camat) })
  expect((await camat.forges(data))?.text).toContain('bukan untuk Anda')
})
