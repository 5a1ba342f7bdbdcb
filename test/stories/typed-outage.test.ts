import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestCycle } from '../support/forms.js'
import { until } from '../support/inbox.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let story: Story
let ani: Actor
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  ani = await story.link(NIP.ani, ID.ani)
  await openTestCycle(story)
  await ani.says('/menu')
  await ani.taps('Penilaian diri')
  await ani.taps('Mulai')
  await ani.taps('Tambah bukti')
})
afterAll(() => story.end())

const kept = async () => (await story.database.client.evidence.findMany({ orderBy: { id: 'asc' } })).map(({ text }) => text)
const toldOf = (words: string) => ani.messages().filter((one) => one.text.includes(words)).length

describe('what is typed while Telegram cannot be reached', () => {
  test.each([
    ['the answer never leaves', 'drop-before', 1],
    ['the answer arrives, but the bot cannot know', 'drop-after', 2],
  ] as const)('%s: the text is kept once, and the person is told', async (_, kind, place) => {
    story.server.faults.next('sendMessage', { kind })
    await ani.says(`Bukti nomor ${place}.`)
    await until(() => toldOf(`Bukti ke-${place} tersimpan`) >= (kind === 'drop-after' ? 2 : 1), 'told after all')
    await story.idle()
    expect(await kept()).toEqual(['Bukti nomor 1.', 'Bukti nomor 2.'].slice(0, place))
  })

  test('the dialogue goes on where it was: the next text is the next piece, and nothing is taken for a question', async () => {
    await ani.says('Bukti nomor 3.')
    expect(ani.sees()).toContain('Bukti ke-3 tersimpan')
    expect(await kept()).toHaveLength(3)
    expect(await story.database.client.inboxUpdate.count({ where: { fault: { startsWith: 'C' } } })).toBe(0)
  })

  test('the last piece there may be is told as kept, not as one too many, when its answer has to be repeated', async () => {
    await ani.says('Bukti nomor 4.')
    story.server.faults.next('sendMessage', { kind: 'drop-before' })
    await ani.says('Bukti nomor 5.')
    await until(() => toldOf('Bukti ke-5 tersimpan') + toldOf('untuk kompetensi ini sudah') > 0, 'told after all')
    expect(ani.sees()).toContain('Bukti ke-5 tersimpan')
    expect(await kept()).toHaveLength(5)
  })
})
