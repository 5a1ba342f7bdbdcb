import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { filledAndSent, fillForm, formAbout, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let citra: Actor
let budi: Actor
let ani: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  citra = await story.link(NIP.citra, ID.citra)
  budi = await story.link(NIP.budi, ID.budi)
  ani = await story.link(NIP.ani, ID.ani)
  await openTestCycle(story)
  await fillForm(story, { nip: NIP.budi, kind: 'self', levels: 3 })
})
afterAll(() => story.end())

/** Levels kept so far, by item. */
async function kept(nip: string): Promise<Record<string, number | null>> {
  const { form } = await formAbout(story, nip, 'self')
  return Object.fromEntries(form.answers.map((one) => [one.itemKey, one.level]))
}
const level = (item: string, to: 1 | 2 | 3 | 4 | 5, rating: number) => formButtons.level.data({ rating, item, level: to })

describe('when the time is over', () => {
  test('of the self-assessment, levels and evidence are refused with the date, and what was answered stays', async () => {
    await story.clock.set(at('2026-12-15 23:58'))
    await ani.says('/penilaian')
    await ani.taps('Mulai')
    await ani.taps('4')
    await ani.taps('Tambah bukti')
    await story.clock.set(at('2026-12-16 00:00'))
    await ani.says('Bukti yang datang semenit terlambat')
    expect(ani.sees()).toContain('Masa penilaian diri berakhir 15 Desember 2026')
    const own = (await formAbout(story, NIP.ani, 'self')).form.ratingId
    const answer = await ani.forges(level('INT2', 4, own))
    expect(answer?.text).toContain('Masa penilaian diri berakhir')
    expect((await ani.forges(formButtons.sendSure.data({ rating: own })))?.text).toContain('Masa penilaian diri berakhir')
    expect(await kept(NIP.ani)).toEqual({ INT1: 4 })
    await ani.says('/penilaian')
    expect(ani.sees()).toContain('Masa penilaian diri berakhir')
    // Levels are closed; a conflict of interest can be told until the superior has sent.
    expect(ani.buttons()).toEqual(['⚖️ Benturan kepentingan', '☰ Menu'])
  })

  test('of the cycle, old buttons of the form are answered and change nothing', async () => {
    const own = (await formAbout(story, NIP.budi, 'self')).form.ratingId
    const { cycle } = (await formAbout(story, NIP.budi, 'self')).form
    const before = await kept(NIP.budi)
    for (const state of ['published', 'closed'] as const) {
      await story.stores.cycles.setState(cycle.id, state, story.clock.now())
      for (const data of [level('INT1', 5, own), formButtons.go.data({ rating: own }), formButtons.save.data({ rating: own })]) {
        expect((await budi.forges(data))?.text).toContain('Periode ini sudah tidak dibuka')
      }
      expect(await kept(NIP.budi)).toEqual(before)
    }
    await budi.says('/penilaian')
    expect(budi.sees()).toContain('tidak ada periode penilaian untuk Anda')
  })

  test('a new cycle begins with an empty form of its own', async () => {
    await story.clock.set(at('2026-12-02 09:00'))
    await openTestCycle(story, 'Semester I 2027')
    await filledAndSent(story, { nip: NIP.budi, kind: 'self', levels: 3 })
    await citra.says('/penilaian')
    expect(citra.sees()).toContain('Semester I 2027')
    expect(citra.sees()).toContain('0/18')
  })
})
