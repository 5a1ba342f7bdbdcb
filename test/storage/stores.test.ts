import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DEFAULT_CYCLE_RULES } from '../../src/domain/cycle/cycle-rules.js'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { score } from '../../src/domain/scoring/score.js'
import { catalogueSchema } from '../../src/domain/training/catalogue.js'
import { emptyDatabase } from '../../src/storage/empty-database.js'
import { openStores } from '../../src/storage/stores.js'
import { anOffice, fillAndSend, opening, request } from '../support/a-cycle.js'
import { aFramework, answers } from '../support/a-framework.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { at } from '../support/story.js'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase()
})
afterAll(() => opened.close())
beforeEach(async () => {
  await emptyDatabase(opened.database)
  // Anew, for they keep dictionaries in memory.
  opened = { ...opened, stores: openStores(opened.database.client, opened.database.sql) }
})

describe('how far a cycle is', () => {
  test('counts who has not begun, has begun and has sent, by unit, and what is left to explain', async () => {
    const { people, boss } = await anOffice(opened, 4)
    const { stores, database } = opened
    const outcome = await openCycle(stores, request())
    const cycleId = outcome.kind === 'opened' ? outcome.cycleId : 0
    const [ani = 0, budi = 0, citra = 0] = people.map((one) => one.id)
    await fillAndSend(stores, ani, 'self', 5)
    await fillAndSend(stores, ani, 'superior', 3)
    await fillAndSend(stores, budi, 'self', 4)
    await stores.forms.markStarted((await stores.forms.ownSelfRatingId(citra)) ?? 0, opening)
    const [unrated] = (await stores.forms.toRate(boss.id)).filter((form) => form.ratee.id === budi)
    await stores.forms.markStarted(unrated?.ratingId ?? 0, opening)
    await database.client.answer.updateMany({ where: { rating: { kind: 'superior' }, itemKey: { not: 'INT1' } }, data: { reason: null } })
    expect(await stores.cycles.progress(cycleId)).toEqual({
      participants: 4,
      selfNotStarted: 1,
      selfStarted: 1,
      selfSubmitted: 2,
      ratingNotStarted: 2,
      ratingStarted: 1,
      ratingSubmitted: 1,
      divergencesUnexplained: 17,
      results: 0,
      units: [{ unit: 'Kelurahan Contoh', participants: 4, selfSubmitted: 2, ratingSubmitted: 1 }],
    })
  })
})

describe('a result', () => {
  test('is written once per assessment: what stands is never replaced', async () => {
    const { people } = await anOffice(opened, 1)
    const { stores, database } = opened
    await openCycle(stores, request())
    await fillAndSend(stores, people[0]?.id ?? 0, 'superior', 3)
    const { id: assessmentId } = await database.client.assessment.findFirstOrThrow()
    const held = { jenjang: 'jf_ahli_muda', bidang: 'umum', position: 'Analis' } as const
    const scored = (level: 3 | 5) => {
      const superior = answers({ AAA1: level, AAA2: level }).map((one) => ({ ...one, reason: null }))
      return score({ framework: aFramework({ AAA: 4 }), held, rules: DEFAULT_CYCLE_RULES, self: [], superior })
    }
    const save = (level: 3 | 5) => stores.results.save([{ assessmentId, scored: scored(level), recommendations: [] }], opening)
    const first = (await save(3)).get(assessmentId)
    expect((await save(5)).size).toBe(0)
    const result = await stores.results.byId(first ?? 0)
    expect(result?.scored).toEqual(scored(3))
    expect(result).toMatchObject({
      personId: people[0]?.id,
      cycleName: 'Semester II 2026',
      raterName: 'Orang 0',
      superiorSubmittedAt: opening,
    })
    expect(await database.client.resultCompetency.findMany()).toMatchObject([{ competencyKey: 'AAA', required: 4, level: 3, gap: 1 }])
  })
})

describe('the training catalogue', () => {
  const entry = (code: string, title = `Pelatihan ${code}`) => ({
    ...{ code, title, competency: 'INT', from: 2, to: 3, form: 'bimtek', share: 'formal', hours: 8, provider: 'BPSDM', example: false },
    description: 'Dipakai hanya dalam percobaan.',
    classes: [{ code: `${code}-K1`, starts: '2027-02-01', ends: '2027-02-03', place: 'Kupang', seats: 30 }],
  })
  const catalogue = (...trainings: object[]) => catalogueSchema.parse({ label: 'Katalog percobaan', trainings })
  const put = (...trainings: object[]) => opened.stores.trainings.put(catalogue(...trainings), opening)
  const offered = async () => (await opened.stores.trainings.offers()).map((one) => [one.code, one.title, one.classes.length])

  test('brought twice changes nothing', async () => {
    expect(await put(entry('INT-01'), entry('INT-02'))).toEqual({ added: 2, changed: 0, retired: 0 })
    const before = await opened.database.client.training.findMany({ include: { classes: true } })
    expect(await put(entry('INT-01'), entry('INT-02'))).toEqual({ added: 0, changed: 0, retired: 0 })
    expect(await opened.database.client.training.findMany({ include: { classes: true } })).toEqual(before)
  })

  test('brought anew: what changed is changed, what is missing is no longer offered, and what returns is offered again', async () => {
    await put(entry('INT-01'), entry('INT-02'))
    expect(await put(entry('INT-01', 'Judul baru'))).toEqual({ added: 0, changed: 1, retired: 1 })
    expect(await offered()).toEqual([['INT-01', 'Judul baru', 1]])
    expect(await put(entry('INT-01', 'Judul baru'), entry('INT-02'))).toEqual({ added: 0, changed: 1, retired: 0 })
    expect(await offered()).toHaveLength(2)
  })

  test('brought again keeps the seats that are taken', async () => {
    await put(entry('INT-01'))
    await opened.database.client.trainingClass.updateMany({ data: { seatsTaken: 4 } })
    await put(entry('INT-01', 'Judul baru'))
    expect((await opened.stores.trainings.offers())[0]?.classes[0]?.seatsLeft).toBe(26)
  })
})

describe('the competency dictionary', () => {
  test('the same content twice is one version; other content is another, and both can be read', async () => {
    const { frameworks } = opened.stores
    const first = await frameworks.put(aFramework({ AAA: 3 }), 'hash-a', opening)
    expect(await frameworks.put(aFramework({ AAA: 3 }), 'hash-a', opening)).toMatchObject({ id: first.id, isNew: false })
    const second = await frameworks.put(aFramework({ AAA: 4 }), 'hash-b', at('2026-12-02 09:00'))
    expect(second.isNew).toBe(true)
    expect((await frameworks.latest())?.id).toBe(second.id)
    expect((await frameworks.byId(first.id)).framework).toEqual(aFramework({ AAA: 3 }))
  })
})
