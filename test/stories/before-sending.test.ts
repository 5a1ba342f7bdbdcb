/** A superior is told before sending what is worth a second look. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { filledAndSent, formAbout, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let lurah: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  lurah = await story.link(NIP.lurah, ID.lurah)
  await openTestCycle(story)
  for (const nip of [NIP.ani, NIP.budi, NIP.citra]) await filledAndSent(story, { nip, kind: 'self', levels: 3 })
})
afterAll(() => story.end())

const rowOf = async (nip: string) =>
  story.database.client.rating.findFirstOrThrow({
    where: { kind: 'superior', assessment: { person: { nip } } },
    select: { id: true, submittedAt: true, submittedDespite: true },
  })
const recorded = () => story.database.client.auditEntry.findMany({ where: { act: 'sent-despite-warning' }, select: { after: true } })

/** Taps these levels one after another, with so many seconds before each, until all items have one. */
async function rates(name: string, options: { seconds: number; levels: readonly string[] }): Promise<void> {
  await lurah.says('/menilai')
  await lurah.taps(name)
  await lurah.taps('Mulai')
  for (let step = 0; step < 30 && !lurah.sees().includes('Tinjauan'); step += 1) {
    story.clock.set(new Date(story.clock.now().getTime() + options.seconds * 1000))
    await lurah.taps(options.levels[step % options.levels.length] ?? '3')
  }
  await lurah.taps('Kirim')
}

describe('before a rating is sent', () => {
  test('nothing is said of different levels given without haste', async () => {
    await rates('Citra Contoh', { seconds: 6, levels: ['3', '4', '2'] })
    expect(lurah.sees()).not.toContain('lihat sekali lagi')
    await lurah.taps('Ya, kirim')
    expect(await rowOf(NIP.citra)).toMatchObject({ submittedAt: story.clock.now(), submittedDespite: [] })
    expect(await recorded()).toEqual([])
  })

  test('the same level everywhere is told with the facts; the superior looks again, changes one and sends without a word', async () => {
    await rates('Budi', { seconds: 6, levels: ['4'] })
    expect(lurah.sees()).toContain('Semua 18 butir yang teramati bernilai 4')
    expect(lurah.sees()).not.toContain('detik')
    expect(lurah.buttons()).toEqual(['🔎 Tinjau', '✅ Ya, kirim'])
    await lurah.taps('Tinjau')
    await lurah.taps('Integritas')
    await lurah.taps('3')
    expect(lurah.sees()).toContain('Tinjauan')
    await lurah.taps('Kirim')
    expect(lurah.sees()).not.toContain('lihat sekali lagi')
    await lurah.taps('Ya, kirim')
    expect((await rowOf(NIP.budi)).submittedDespite).toEqual([])
  })

  test('haste and sameness together are told, an old button does not go past it, and sending all the same is recorded', async () => {
    await rates('Ani Contoh', { seconds: 1, levels: ['3'] })
    expect(lurah.sees()).toContain('bernilai 3')
    expect(lurah.sees()).toContain('dijawab dalam 1 detik atau kurang')
    const { id: rating } = await rowOf(NIP.ani)
    await lurah.forges(formButtons.sendSure.data({ rating }))
    await lurah.forges(formButtons.sendDespite.data({ rating, warnings: 'same' }))
    await lurah.forges(formButtons.sendDespite.data({ rating, warnings: 'anything' }))
    expect((await rowOf(NIP.ani)).submittedAt).toBeNull()
    expect(lurah.sees()).toContain('lihat sekali lagi')
    await story.restart()
    await lurah.taps('Ya, kirim')
    expect(await rowOf(NIP.ani)).toMatchObject({ submittedAt: story.clock.now(), submittedDespite: ['same', 'fast'] })
    expect(await recorded()).toEqual([{ after: { warnings: ['same', 'fast'] } }])
    await lurah.forges(formButtons.sendDespite.data({ rating, warnings: 'same-fast' }))
    expect(await recorded()).toHaveLength(1)
  })

  test('the own assessment is warned of nothing', async () => {
    const { form } = await formAbout(story, NIP.lurah, 'self')
    for (const { item } of (await formAbout(story, NIP.lurah, 'self')).items)
      await lurah.forges(formButtons.level.data({ rating: form.ratingId, item: item.key, level: 3 }))
    await lurah.forges(formButtons.send.data({ rating: form.ratingId }))
    expect(lurah.sees()).toContain('Kirim penilaian diri Anda sekarang?')
    expect(lurah.sees()).not.toContain('lihat sekali lagi')
  })
})
