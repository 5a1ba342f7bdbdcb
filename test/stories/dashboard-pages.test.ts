import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { sizeOf } from '../support/png.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

/** With the kecamatan and Naimata 47 units of one agency. */
const MORE_UNITS = 45
let story: Story
let admin: Actor

beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  const [, , , ani] = smallOffice
  if (ani === undefined) throw new Error('no Ani')
  const more = Array.from({ length: MORE_UNITS }, (_, n) => ({
    ...ani,
    nip: `1992010120180110${String(n + 10)}`,
    name: `Orang ${n} Contoh`,
    unit: `Kelurahan Percontohan dengan Nama yang Sangat Panjang ${n}`,
    superiorNip: NIP.lurah,
    phone: null,
  }))
  await story.importPeople([...smallOffice, ...more])
  admin = await story.link(NIP.admin, ID.admin)
  await openTestCycle(story)
})
afterAll(() => story.end())

describe('an agency of 47 units', () => {
  test.each([
    ['Partisipasi', /^Kelurahan .*: diri \d/gm],
    ['Pelatihan dan JP', /^Kelurahan .*: 0 JP/gm],
  ])('%s comes as two pictures of twenty with their figures, and the other seven a tap away', async (button, line) => {
    const before = admin.messages().length
    await admin.says('/rekap')
    await admin.taps(button)
    await admin.taps('Unit berikutnya (2/2)')
    const sent = admin
      .messages()
      .slice(before)
      .filter(({ from }) => from === 'bot')
    const pictures = sent.filter(({ photo }) => photo !== undefined)
    // Pictures are as high as their units: twenty, twenty, seven.
    const heights = pictures.map(({ photo }) => sizeOf(Buffer.from(story.server.fileBytes(photo?.fileId ?? '')))[1])
    expect(heights).toHaveLength(3)
    expect(heights[0]).toBe(heights[1])
    expect((heights[0] ?? 0) / (heights[2] ?? 1)).toBeGreaterThan(2)
    for (const { text } of pictures) expect(text.length).toBeLessThanOrEqual(1024)
    for (const { text } of sent) expect(text.length).toBeLessThanOrEqual(4096)
    const words = sent.map(({ text }) => text).join('\n')
    // Every unit stands in words once, and none is only counted.
    expect(new Set(words.match(line)).size).toBe(MORE_UNITS + 1)
    expect(words.match(line)).toHaveLength(MORE_UNITS + 1)
    expect(words).not.toContain('unit lagi')
    expect(admin.buttons().join()).not.toContain('Unit berikutnya')
  })

  test('whose superiors keep ratings waiting stand on as many pages as it takes', async () => {
    story.clock.set(at('2026-12-16 09:00'))
    await admin.says('/rekap')
    await admin.taps('Atasan yang ditunggu')
    const first = admin.sees()
    await admin.taps('2/2')
    const words = [first, admin.sees()]
    for (const text of words) expect(text.length).toBeLessThanOrEqual(4096)
    expect(new Set(words.join('\n').match(/^Kelurahan .*: \d+ dari \d+$/gm)).size).toBe(MORE_UNITS + 1)
    expect(words.join()).not.toContain('unit lagi')
    await admin.taps('Lihat nama atasan')
    expect(admin.sees()).toContain('Petrus Contoh')
    await admin.taps('Kembali')
    expect(admin.sees()).toBe(first)
  })
})
