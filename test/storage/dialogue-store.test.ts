import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Speaking, speak } from '../../src/domain/dialogue/speak.js'
import { publishCycle } from '../../src/domain/result/publish.js'
import { filledAndSent, formAbout, openTestCycle } from '../support/forms.js'
import { NIP, smallOffice } from '../support/office.js'
import { at, beginStory, type Story } from '../support/story.js'

let story: Story
const REASON = 'Menolak imbalan dari warga pada hari Senin.'
beforeAll(async () => {
  story = await beginStory(at('2026-12-01 09:00'))
  await story.importPeople(smallOffice)
  await openTestCycle(story)
  for (const nip of [NIP.ani, NIP.citra]) {
    await filledAndSent(story, { nip, kind: 'self', levels: { INT1: 5, INT2: 4 } })
    await filledAndSent(story, { nip, kind: 'superior', levels: { INT1: 2, INT2: 3 } })
  }
})
afterAll(() => story.end())

async function speaking(nip: string, change: Partial<Speaking>): Promise<Speaking> {
  const { form, framework } = await formAbout(story, nip, 'superior')
  const calendar = await story.running.deps.workCalendar()
  const saying = { stance: 'revise', level: 4, text: REASON } as const
  return { form, framework, side: 'superior', itemKey: 'INT1', saying, sourceKey: '1:1', now: story.clock.now(), calendar, ...change }
}
const counts = async () => [await story.database.client.answerChange.count(), await story.database.client.dialogueStatement.count()]
const levelOf = async (nip: string, item: string) =>
  (await formAbout(story, nip, 'superior')).form.answers.find(({ itemKey }) => itemKey === item)?.level

describe('a revision', () => {
  test('that Telegram brings twice is one statement and one change, also after the process died in between', async () => {
    const one = await speaking(NIP.citra, {})
    for (let time = 0; time < 2; time += 1) expect((await speak(story.stores, one)).kind).toBe('said')
    expect(await counts()).toEqual([1, 1])
    expect(await levelOf(NIP.citra, 'INT1')).toBe(4)
  })

  test('of an item on which both do not differ is refused, and so is one to the same level', async () => {
    expect((await speak(story.stores, await speaking(NIP.citra, { itemKey: 'INT2', sourceKey: '1:2' }))).kind).toBe('no-such-item')
    const same = { saying: { stance: 'revise', level: 4, text: 'Alasan lain untuk nilai yang sama.' } as const, sourceKey: '1:3' }
    expect((await speak(story.stores, await speaking(NIP.citra, same))).kind).toBe('same-level')
    expect(await counts()).toEqual([1, 1])
  })

  test('counts in the result, or comes too late: never is a level changed under a result that stands', async () => {
    const late = await speaking(NIP.ani, { sourceKey: '1:4' })
    const [spoken] = await Promise.all([speak(story.stores, late), publishCycle(story.stores, { actorId: null, now: story.clock.now() })])
    const row = await story.database.client.result.findFirstOrThrow({ where: { assessment: { person: { nip: NIP.ani } } } })
    const result = await story.stores.results.byId(row.id)
    const scored = result?.scored.competencies.flatMap(({ items }) => items).find(({ key }) => key === 'INT1')
    expect(scored?.superior).toBe(await levelOf(NIP.ani, 'INT1'))
    expect(scored?.superior).toBe(spoken.kind === 'said' ? 4 : 2)
    const after = await speaking(NIP.ani, { sourceKey: '1:5' })
    expect(await speak(story.stores, after)).toEqual({ kind: 'closed', window: { kind: 'published' } })
    // A form read before the publication does not get past it either.
    expect(await speak(story.stores, { ...late, sourceKey: '1:6' })).toEqual({ kind: 'closed', window: { kind: 'published' } })
  })
})

test('an appeal finds what was said and changed, by the assessment', async () => {
  const { assessmentId } = (await formAbout(story, NIP.citra, 'superior')).form
  const record = (await story.stores.dialogues.read([assessmentId])).get(assessmentId)
  expect(record?.statements).toMatchObject([{ itemKey: 'INT1', stance: 'revise', text: REASON }])
  expect(await story.stores.changes.ofAssessment(assessmentId)).toMatchObject([
    { kind: 'superior', itemKey: 'INT1', levelBefore: 2, levelAfter: 4, reason: REASON, appealId: null },
  ])
})
