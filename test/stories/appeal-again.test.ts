/** An appeal taken back and filed anew is heard anew: what the rater said to the first one is no answer to the second. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mayDecide } from '../../src/domain/appeal/decide-appeal.js'
import { fileAppeal, sayToAppeal, withdrawAppeal } from '../../src/domain/appeal/write-appeal.js'
import { decisionButtons } from '../../src/telegram/screens/appeal/appeal-buttons.js'
import { filesAppeal, officeWithResults } from '../support/appeals.js'
import { NIP } from '../support/office.js'
import { type Actor, at, type Story } from '../support/story.js'

const ANSWER = 'Saya menilai dari rapat mingguan sepanjang tahun ini.'

let story: Story
let actors: Record<keyof typeof NIP, Actor>
let appealId: number
let lurah: number
beforeAll(async () => {
  const office = await officeWithResults()
  story = office.story
  actors = office.actors
  await filesAppeal(actors.ani)
  ;({ id: appealId } = await story.database.client.appeal.findFirstOrThrow())
  ;({ id: lurah } = await story.database.client.person.findUniqueOrThrow({ where: { nip: NIP.lurah } }))
})
afterAll(() => story.end())

const says = (sourceKey: string) =>
  sayToAppeal(story.stores, { appealId, personId: lurah, shown: { kind: 'text', text: ANSWER }, sourceKey, now: story.clock.now() })
const told = () => story.database.client.notice.count({ where: { kind: 'appeal-answered' } })

test('an answer brought twice is one, on record once', async () => {
  expect((await says('c:1')).kind).toBe('said')
  expect((await says('c:1')).kind).toBe('said')
  expect(await story.database.client.appealStatement.count()).toBe(1)
  expect(await story.database.client.auditEntry.count({ where: { act: 'appeal-said' } })).toBe(1)
  expect(await told()).toBe(2)
})

test('filed anew, the rater is asked anew and has the whole time before it is decided', async () => {
  story.clock.set(at('2026-12-03 09:00'))
  const now = story.clock.now()
  expect(await withdrawAppeal(story.stores, { appealId, now })).toBe(true)
  expect((await fileAppeal(story.stores, { appealId, zone: 'Asia/Makassar', now })).kind).toBe('filed')
  const appeal = await story.stores.appeals.byId(appealId)
  if (appeal === null) throw new Error('No appeal')
  const calendar = await story.running.deps.workCalendar()
  expect(mayDecide(appeal, { calendar, now }).kind).toBe('rater-has-time')
  expect((await actors.camat.forges(decisionButtons.refuse.data({ appeal: appealId })))?.text).toContain('masih dapat menjelaskan')
  expect((await story.stores.appeals.against(lurah)).map(({ isAnswered }) => isAnswered)).toEqual([false])
  expect((await says('c:2')).kind).toBe('said')
  expect((await story.stores.appeals.against(lurah)).map(({ isAnswered }) => isAnswered)).toEqual([true])
  expect(await told()).toBe(4)
})
