/** Publishing and closing show by name who is still open, before the button that does it; the whole list is a tap away. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filledAndSent, fillForm, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let admin: Actor
let lurah: Actor
let cycleId: number
/** With the five of the small office who take part: 25. */
const OTHERS = 20
const others = Array.from({ length: OTHERS }, (_, place) => ({
  ...smallOffice[5],
  nip: `1999010120260120${String(place).padStart(2, '0')}`,
  name: `Orang ${String(place + 1).padStart(2, '0')} Contoh`,
}))

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople([...smallOffice, ...(others as (typeof smallOffice)[number][])])
  admin = await story.link(NIP.admin, ID.admin)
  lurah = await story.link(NIP.lurah, ID.lurah)
  cycleId = await openTestCycle(story)
  for (const kind of ['self', 'superior'] as const) await filledAndSent(story, { nip: NIP.citra, kind, levels: 3 })
  await filledAndSent(story, { nip: NIP.budi, kind: 'self', levels: 4 })
  await fillForm(story, { nip: NIP.budi, kind: 'superior', levels: 4 })
  // Three apart: every item waits for a word of the superior.
  await filledAndSent(story, { nip: NIP.ani, kind: 'self', levels: 5 })
  await filledAndSent(story, { nip: NIP.ani, kind: 'superior', levels: 2 })
})
afterAll(() => story.end())

const looks = () => story.database.client.auditEntry.count({ where: { act: 'open-people-seen' } })

describe('publishing', () => {
  test('shows the first fifteen by unit, says how many more there are, and keeps that names were shown', async () => {
    await admin.says('/periode')
    await admin.taps('Terbitkan hasil')
    const text = admin.sees()
    // All 25 but Citra, who is done.
    expect(text).toContain('Belum selesai: 24 orang')
    expect(text).toMatch(
      /Kecamatan Maulafa\n• Maria Contoh: .*\nKelurahan Naimata\n• Ani Contoh: \d+ selisih belum dijelaskan Petrus Contoh\n/,
    )
    expect(text).toContain('• Budi <Contoh> & Kawan: penilaian oleh Petrus Contoh belum dikirim')
    expect(text).not.toContain('Citra Contoh')
    expect(text.match(/^• /gm)).toHaveLength(15)
    expect(text).toContain('… dan 9 orang lainnya.')
    expect(text.length).toBeLessThanOrEqual(4096)
    expect(admin.message().protectedContent).toBe(true)
    expect(await looks()).toBe(1)
  })

  test('the whole list goes page by page and leads back to the question', async () => {
    await admin.taps('Yang belum selesai (24)')
    expect(admin.sees().match(/^• /gm)).toHaveLength(10)
    await admin.taps('›')
    await admin.taps('›')
    expect(admin.sees()).toContain('Orang 20 Contoh')
    expect(admin.sees().match(/^• /gm)).toHaveLength(4)
    await admin.taps('Kembali')
    expect(admin.buttons().join()).toContain('Ya, terbitkan')
  })

  test('is nobody else’s', async () => {
    for (const data of [`cu:${cycleId.toString(36)}:0`, `cp:${cycleId.toString(36)}`])
      expect(await lurah.forges(data)).toMatchObject({ showAlert: true })
    expect(await admin.forges(`cu:${cycleId.toString(36)}:99`)).toMatchObject({ showAlert: true })
  })
})

describe('closing', () => {
  test('shows who stays without a result and what was never explained, then closes', async () => {
    await admin.says('/periode')
    await admin.taps('Terbitkan hasil')
    await admin.taps('Ya, terbitkan')
    await story.idle()
    await admin.says('/periode')
    expect(admin.buttons().join()).toContain('Yang belum selesai (24)')
    await admin.taps('Tutup')
    const text = admin.sees()
    expect(text).toContain('Tanpa hasil: 23 orang')
    expect(text).toContain('Belum selesai: 24 orang')
    expect(text).toContain('• Budi <Contoh> & Kawan: penilaian oleh Petrus Contoh belum dikirim')
    // Nobody can send an own assessment any more.
    expect(text).not.toContain('penilaian diri')
    await admin.taps('Yang belum selesai (24)')
    // Day 15: nobody can appeal any more, and what was seen before leads on.
    story.clock.set(new Date(story.clock.now().getTime() + 15 * 86_400_000))
    await admin.taps('Kembali')
    await admin.taps('Ya, tutup')
    expect(await story.stores.cycles.newest('closed')).not.toBeNull()
    expect(await admin.forges(`cu:${cycleId.toString(36)}:0`)).toMatchObject({ showAlert: true })
  })
})
