import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { closeCycle, currentCycle, openCycle } from '../../../src/domain/cycle/run-cycle.js'
import { publishCycle } from '../../../src/domain/result/publish.js'
import type { Stores } from '../../../src/domain/stores.js'
import { emptyDatabase } from '../../../src/storage/empty-database.js'
import { openStores } from '../../../src/storage/stores.js'
import { anOffice, fillAndSend, opening, ratingUntil, request, selfUntil } from '../../support/a-cycle.js'
import { openTestDatabase, type TestDatabase } from '../../support/database.js'
import { at } from '../../support/story.js'

let opened: TestDatabase
let stores: Stores
beforeAll(async () => {
  opened = await openTestDatabase()
})
afterAll(() => opened.close())
beforeEach(async () => {
  await emptyDatabase(opened.database)
  // Anew, for they keep dictionaries in memory.
  stores = openStores(opened.database.client, opened.database.sql)
  opened = { ...opened, stores }
})

const notices = (kind: string) =>
  opened.database.client.notice.findMany({ where: { kind }, select: { personId: true }, orderBy: { personId: 'asc' } })
const acts = async () => (await opened.database.client.auditEntry.findMany({ orderBy: { id: 'asc' } })).map((one) => one.act)
const publishing = { actorId: null, now: at('2027-01-02 09:00') }

/** Two people a transaction; everything fails in the n-th, as when the process dies there. */
function dyingAtStep(n: number): Stores {
  let saved = 0
  const dying = (one: Stores): Stores => ({
    ...one,
    cycles: { ...one.cycles, assessmentsToPublish: (id, portion) => one.cycles.assessmentsToPublish(id, { ...portion, most: 2 }) },
    // Its results are written by then, but nobody is told.
    notices: {
      ...one.notices,
      add: (notices, now) => {
        saved += 1
        return saved < n ? one.notices.add(notices, now) : Promise.reject(new Error('killed'))
      },
    },
    transaction: (work) => one.transaction((tx) => work(dying(tx))),
  })
  return dying(stores)
}

describe('opening a cycle', () => {
  test('takes in everyone who has a superior, and tells them in the same transaction', async () => {
    const { people, boss } = await anOffice(opened, 3)
    const outcome = await openCycle(stores, request())
    expect(outcome).toMatchObject({ kind: 'opened', participants: 3, withoutSuperior: 1 })
    expect((await notices('cycle-opened')).map((one) => one.personId)).toEqual(people.map((one) => one.id))
    expect(await stores.forms.toRate(boss.id)).toHaveLength(3)
    expect(await currentCycle(stores)).toMatchObject({
      cycle: { name: 'Semester II 2026', state: 'open', opensAt: opening, selfUntil, ratingUntil },
    })
  })

  test('that fails half-way leaves no cycle and no notice', async () => {
    await anOffice(opened, 3)
    const failing: Stores = {
      ...stores,
      transaction: (work) =>
        stores.transaction((tx) => work({ ...tx, audit: { ...tx.audit, record: () => Promise.reject(new Error('away')) } })),
    }
    await expect(openCycle(failing, request())).rejects.toThrow('away')
    expect(await stores.cycles.byName('Semester II 2026')).toBeNull()
    expect(await notices('cycle-opened')).toEqual([])
  })

  test.each([
    ['the self-assessment would end in the past', { selfUntil: at('2026-11-30 23:59') }, { kind: 'dates-wrong', why: 'self-in-past' }],
    ['the self-assessment would end this very moment', { selfUntil: opening }, { kind: 'dates-wrong', why: 'self-in-past' }],
    [
      'the rating would end before the self-assessment',
      { ratingUntil: at('2026-12-10 23:59') },
      { kind: 'dates-wrong', why: 'rating-before-self' },
    ],
    ['the rating would end with the self-assessment', { ratingUntil: selfUntil }, { kind: 'dates-wrong', why: 'rating-before-self' }],
  ])('is refused when %s', async (_, dates, outcome) => {
    await anOffice(opened, 1)
    expect(await openCycle(stores, request(dates))).toEqual(outcome)
    expect(await currentCycle(stores)).toBeNull()
  })

  test('is refused without a competency dictionary, with nobody to assess, under a name that is taken, and beside an open one', async () => {
    expect(await openCycle(stores, request())).toEqual({ kind: 'no-framework' })
    const { people, boss } = await anOffice(opened, 0)
    expect(people).toEqual([])
    expect(await openCycle(stores, request())).toEqual({ kind: 'nobody' })
    await opened.database.client.supervision.create({ data: { personId: boss.id, superiorId: boss.id, fromAt: opening } })
    expect((await openCycle(stores, request())).kind).toBe('opened')
    expect(await openCycle(stores, request())).toEqual({ kind: 'name-taken' })
    expect(await openCycle(stores, request({ name: 'Semester I 2027' }))).toEqual({ kind: 'another-open', name: 'Semester II 2026' })
  })
})

describe('publishing', () => {
  test('needs an open cycle, and at least one rating that was sent', async () => {
    await anOffice(opened, 2)
    expect(await publishCycle(stores, publishing)).toEqual({ kind: 'nothing-to-publish' })
    await openCycle(stores, request())
    expect(await publishCycle(stores, publishing)).toMatchObject({
      kind: 'nobody-rated',
      progress: { participants: 2, ratingSubmitted: 0 },
    })
    expect((await currentCycle(stores))?.cycle.state).toBe('open')
  })

  test('gives everyone who was rated a result, its explanation and the training; the others are counted', async () => {
    const { people } = await anOffice(opened, 3)
    await openCycle(stores, request())
    for (const person of people.slice(0, 2)) await fillAndSend(stores, person.id, 'superior', 2)
    expect(await publishCycle(stores, publishing)).toMatchObject({ kind: 'published', results: 2, withoutRating: 1 })
    const told = people.slice(0, 2).map((one) => ({ personId: one.id }))
    expect(await notices('result')).toEqual(told)
    expect(await notices('training-plan')).toEqual(told)
    const result = await stores.results.latestOf(people[0]?.id ?? 0)
    expect(result?.publishedAt).toEqual(publishing.now)
    expect(await stores.trainings.recommendationsOf(result?.id ?? 0)).not.toEqual([])
    expect(await stores.results.latestOf(people[2]?.id ?? 0)).toBeNull()
    expect((await currentCycle(stores))?.cycle).toMatchObject({ state: 'published', publishedAt: publishing.now })
  })

  test('dies among the people and is begun again: everyone has one result and one notice of each kind', async () => {
    const { people } = await anOffice(opened, 5)
    await openCycle(stores, request())
    for (const person of people) await fillAndSend(stores, person.id, 'superior', 2)
    await expect(publishCycle(dyingAtStep(2), publishing)).rejects.toThrow('killed')
    expect((await currentCycle(stores))?.cycle.state).toBe('open')
    expect(await notices('result')).toHaveLength(2)
    expect(await publishCycle(stores, publishing)).toMatchObject({ kind: 'published', results: 5, withoutRating: 0 })
    const everyone = people.map((one) => ({ personId: one.id }))
    expect(await notices('result')).toEqual(everyone)
    expect(await notices('training-plan')).toEqual(everyone)
    expect(await opened.database.client.result.count()).toBe(5)
    expect((await acts()).filter((act) => act === 'result-published')).toHaveLength(5)
  })

  test('begun twice at the same moment publishes once', async () => {
    const { people } = await anOffice(opened, 4)
    await openCycle(stores, request())
    for (const person of people) await fillAndSend(stores, person.id, 'superior', 3)
    await Promise.all([publishCycle(stores, publishing), publishCycle(stores, publishing)])
    expect(await opened.database.client.result.count()).toBe(4)
    expect(await notices('result')).toHaveLength(4)
    expect((await acts()).filter((act) => act === 'cycle-published')).toHaveLength(1)
  })

  test('a rating that is sent while the last results are written is not left without a result', async () => {
    const { people } = await anOffice(opened, 2)
    await openCycle(stores, request())
    const [first, second] = people.map((one) => one.id)
    await fillAndSend(stores, first ?? 0, 'superior', 3)
    let looked = 0
    const meanwhile: Stores = {
      ...stores,
      cycles: {
        ...stores.cycles,
        async assessmentsToPublish(cycleId, portion) {
          const found = await stores.cycles.assessmentsToPublish(cycleId, portion)
          looked += 1
          if (found.length === 0 && looked === 2) await fillAndSend(stores, second ?? 0, 'superior', 4)
          return found
        },
      },
    }
    expect(await publishCycle(meanwhile, publishing)).toMatchObject({ kind: 'published', results: 2, withoutRating: 0 })
    expect(await stores.results.latestOf(second ?? 0)).not.toBeNull()
  })

  test('afterwards nobody can send a form any more', async () => {
    const { people, boss } = await anOffice(opened, 2)
    await openCycle(stores, request())
    await fillAndSend(stores, people[0]?.id ?? 0, 'superior', 3)
    const unsent = (await stores.forms.toRate(boss.id)).find((form) => form.submittedAt === null)
    await publishCycle(stores, publishing)
    expect(await stores.forms.markSubmitted(unsent?.ratingId ?? 0, publishing.now)).toBe(false)
  })
})

describe('closing', () => {
  /** The first instant of the fifteenth day after publishing, WITA: nobody can appeal any more. */
  const closing = { ...publishing, zone: 'Asia/Makassar', now: at('2027-01-17 00:00') }

  test('needs a cycle that is published', async () => {
    expect(await closeCycle(stores, closing)).toEqual({ kind: 'nothing-to-close' })
    await anOffice(opened, 1)
    await openCycle(stores, request())
    expect(await closeCycle(stores, closing)).toMatchObject({ kind: 'not-published', cycle: { name: 'Semester II 2026' } })
  })

  test.each([
    ['on the fourteenth day somebody may still appeal', '2027-01-16 23:59', 'appeals-open'],
    ['on the fifteenth nobody can', '2027-01-17 00:00', 'closed'],
  ])('%s', async (_what, now, kind) => {
    const { people } = await anOffice(opened, 1)
    await openCycle(stores, request())
    await fillAndSend(stores, people[0]?.id ?? 0, 'superior', 3)
    await publishCycle(stores, publishing)
    expect((await closeCycle(stores, { ...closing, now: at(now) })).kind).toBe(kind)
  })

  test('ends it for good, and the next one can be opened', async () => {
    const { people } = await anOffice(opened, 1)
    await openCycle(stores, request())
    await fillAndSend(stores, people[0]?.id ?? 0, 'superior', 3)
    await publishCycle(stores, publishing)
    expect(await closeCycle(stores, closing)).toMatchObject({ kind: 'closed', cycle: { name: 'Semester II 2026' } })
    expect(await closeCycle(stores, closing)).toEqual({ kind: 'nothing-to-close' })
    expect(await stores.cycles.byName('Semester II 2026')).toMatchObject({ state: 'closed' })
    expect((await openCycle(stores, request({ name: 'Semester I 2027' }))).kind).toBe('opened')
    expect(await acts()).toEqual(expect.arrayContaining(['cycle-opened', 'cycle-published', 'cycle-closed']))
  })
})
