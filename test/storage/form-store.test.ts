import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import type { FormStore } from '../../src/domain/rating/form-view.js'
import { anOffice, opening, request } from '../support/a-cycle.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'

let opened: TestDatabase
let forms: FormStore
let self: number
let superior: number
let boss: number
beforeAll(async () => {
  opened = await openTestDatabase()
  forms = opened.stores.forms
  const office = await anOffice(opened, 1)
  boss = office.boss.id
  await openCycle(opened.stores, request())
  self = (await forms.ownSelfRatingId(office.people[0]?.id ?? 0)) ?? 0
  superior = (await forms.toRate(boss))[0]?.ratingId ?? 0
})
afterAll(() => opened.close())
beforeEach(async () => {
  await opened.database.client.answer.deleteMany()
  await opened.database.client.rating.updateMany({ data: { startedAt: null, submittedAt: null, evidenceAsked: [] } })
})

const answer = (ratingId: number, level: number | null, reason: string | null = null, itemKey = 'INT1') =>
  forms.saveAnswer({ ratingId, itemKey, level, reason, now: opening })
const answersOf = async (ratingId: number) => (await forms.byRatingId(ratingId))?.answers

describe('one answer per item', () => {
  test('the same tap twice is one answer; another level takes its place', async () => {
    await answer(self, 3)
    await answer(self, 3)
    expect(await answersOf(self)).toEqual([{ itemKey: 'INT1', level: 3, reason: null }])
    await answer(self, 4)
    expect(await answersOf(self)).toEqual([{ itemKey: 'INT1', level: 4, reason: null }])
  })

  test('the same level again keeps its reason; another level drops it; a new reason replaces it', async () => {
    await answer(superior, 5, 'Mengembalikan uang titipan warga.')
    await answer(superior, 5)
    expect((await answersOf(superior))?.[0]?.reason).toBe('Mengembalikan uang titipan warga.')
    await answer(superior, 5, 'Menolak pemberian rekanan.')
    expect((await answersOf(superior))?.[0]?.reason).toBe('Menolak pemberian rekanan.')
    await answer(superior, 4)
    expect((await answersOf(superior))?.[0]?.reason).toBeNull()
    await answer(superior, null, 'Belum ada kesempatan')
    expect(await answersOf(superior)).toEqual([{ itemKey: 'INT1', level: null, reason: 'Belum ada kesempatan' }])
  })

  test('evidence is invited once per competency, however often it is noted', async () => {
    await forms.markEvidenceAsked(self, 'INT')
    await forms.markEvidenceAsked(self, 'INT')
    await forms.markEvidenceAsked(self, 'KSM')
    expect((await forms.byRatingId(self))?.evidenceAsked).toEqual(['INT', 'KSM'])
  })
})

describe('answers of several people at the same moment', () => {
  test('are kept each for itself: what is sent already takes none, the other does', async () => {
    await forms.markSubmitted(superior, opening)
    expect(await Promise.all([answer(self, 3), answer(superior, 4)])).toEqual([true, false])
    expect(await answersOf(self)).toEqual([{ itemKey: 'INT1', level: 3, reason: null }])
    expect(await answersOf(superior)).toEqual([])
  })

  test('one that the database cannot hold keeps nobody else’s from being kept', async () => {
    const outcomes = await Promise.allSettled([answer(superior, 5, 'tidak dapat disimpan: \0'), answer(self, 3)])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect(await answersOf(self)).toEqual([{ itemKey: 'INT1', level: 3, reason: null }])
  })

  test('two items, and one item twice, of one form', async () => {
    expect(await Promise.all([answer(self, 2), answer(self, 4, null, 'INT2'), answer(self, 2)])).toEqual([true, true, true])
    const levels = (await answersOf(self))?.map(({ itemKey, level }) => `${itemKey} ${level}`)
    expect(levels?.sort()).toEqual(['INT1 2', 'INT2 4'])
  })
})

describe('after a form was sent', () => {
  test('the superior’s takes no more answers', async () => {
    expect(await answer(superior, 3)).toBe(true)
    expect(await forms.markSubmitted(superior, opening)).toBe(true)
    expect(await answer(superior, 4)).toBe(false)
    expect(await answersOf(superior)).toEqual([{ itemKey: 'INT1', level: 3, reason: null }])
  })

  test('one’s own can be changed until the superior begins, and not after', async () => {
    await answer(self, 3)
    await forms.markSubmitted(self, opening)
    expect(await answer(self, 4)).toBe(true)
    await forms.markStarted(superior, opening)
    expect(await answer(self, 5)).toBe(false)
    expect(await answersOf(self)).toEqual([{ itemKey: 'INT1', level: 4, reason: null }])
  })

  test('sending twice at the same moment sends once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => forms.markSubmitted(self, opening)))
    expect(outcomes.filter((sent) => sent)).toHaveLength(1)
  })

  test('the first look stands, however often the form is opened', async () => {
    await forms.markStarted(superior, opening)
    await forms.markStarted(superior, new Date(opening.getTime() + 60_000))
    expect((await forms.byRatingId(superior))?.startedAt).toEqual(opening)
  })
})
