import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DEFAULT_CYCLE_RULES } from '../../src/domain/cycle/cycle-rules.js'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { score } from '../../src/domain/scoring/score.js'
import { emptyDatabase } from '../../src/storage/empty-database.js'
import { openStores } from '../../src/storage/stores.js'
import { anOffice, opening, request } from '../support/a-cycle.js'
import { aFramework, answers, aPosition } from '../support/a-framework.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { at } from '../support/story.js'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase()
})
afterAll(() => opened.close())
beforeEach(async () => {
  await emptyDatabase(opened.database)
  opened = { ...opened, stores: openStores(opened.database.client, opened.database.sql) }
})

type Level = 1 | 2 | 3 | 4 | 5
/** A result with one level in INT (standard 3), null for not observed; answers its id. */
async function aResult(personId: number, cycleId: number, level: Level | null, now = opening): Promise<number> {
  const { id: assessmentId } = await opened.database.client.assessment.findUniqueOrThrow({
    where: { cycleId_personId: { cycleId, personId } },
  })
  const superior = answers({ INT1: level, INT2: level })
  const scored = score({ framework: aFramework({ INT: 3 }), held: aPosition, rules: DEFAULT_CYCLE_RULES, self: [], superior })
  return (await opened.stores.results.save([{ assessmentId, scored, recommendations: [] }], now)).get(assessmentId) ?? 0
}

/** A published cycle in which these people have these levels. */
async function aCycle(name: string, people: readonly { id: number }[], levels: readonly (Level | null)[], now = opening) {
  const outcome = await openCycle(
    opened.stores,
    request({ name, now, selfUntil: new Date(now.getTime() + 1), ratingUntil: new Date(now.getTime() + 2) }),
  )
  if (outcome.kind !== 'opened') throw new Error(outcome.kind)
  const results: number[] = []
  for (const [index, level] of levels.entries()) results.push(await aResult(people[index]?.id ?? 0, outcome.cycleId, level, now))
  await opened.stores.cycles.setState(outcome.cycleId, 'published', now)
  return { cycleId: outcome.cycleId, results }
}

const training = () => opened.database.client.training.findUniqueOrThrow({ where: { code: 'INT-04' } })
const guests = (people: readonly { id: number }[], results: readonly number[]) =>
  people.slice(0, results.length).map(({ id: personId }, index) => ({ personId, resultId: results[index] ?? 0 }))

async function aClassFor(boss: { id: number }, of: readonly { personId: number; resultId: number }[]) {
  const { id: trainingId, hours } = await training()
  const dates = { startsAt: at('2027-02-12 08:00'), endsAt: at('2027-02-13 16:00') }
  const planned = { code: 'INT-04-X', trainingId, ...dates, place: 'Aula', plannedById: boss.id, competencyKey: 'INT', hours, guests: of }
  return opened.stores.transaction((tx) => tx.unitGaps.createClass({ ...planned, now: opening }))
}

describe('the gaps of the newest results', () => {
  test('are counted by unit and by kind of person; whoever was not observed counts in neither', async () => {
    const { people } = await anOffice(opened, 5)
    const { unitGaps } = opened.stores
    expect(await unitGaps.newestCycle()).toBeNull()
    await aCycle('Semester I', people, [1])
    const { cycleId } = await aCycle('Semester II', people, [2, 2, 3, null], at('2026-12-05 09:00'))
    expect(await unitGaps.newestCycle()).toMatchObject({ id: cycleId, name: 'Semester II' })
    const [unit] = await opened.stores.roster.units()
    expect(unit).toMatchObject({ name: 'Kelurahan Contoh', parentId: null })
    expect(await unitGaps.counts(cycleId)).toEqual([{ unitId: unit?.id, competencyKey: 'INT', rated: 3, below: 2 }])
    const kind = { competencyKey: 'INT', level: 2, required: 3, gap: 1, jenjang: 'jf_ahli_muda', bidang: 'umum' }
    expect(await unitGaps.groups(cycleId)).toEqual([{ ...kind, people: 2 }])
    const below = await unitGaps.peopleBelow({ cycleId, unitIds: [unit?.id ?? 0], competencyKey: 'INT' })
    expect(below.map(({ name }) => name)).toEqual(['Orang 1', 'Orang 2'])
    expect(below[0]).toMatchObject({ ...kind, hasLeft: false, isReachable: true, plannedIds: [], doneIds: [] })
    expect(await unitGaps.peopleBelow({ cycleId, unitIds: [4242], competencyKey: 'INT' })).toEqual([])
  })

  test('tell who has left, who cannot be reached, and what each has planned or finished', async () => {
    const { people } = await anOffice(opened, 3)
    const { client } = opened.database
    const { cycleId, results } = await aCycle('Semester I', people, [2, 2, 2])
    const [ani, budi, citra] = people
    await client.person.update({ where: { id: ani?.id ?? 0 }, data: { leftAt: opening } })
    await client.telegramAccount.update({ where: { personId: budi?.id ?? 0 }, data: { unreachableSince: opening } })
    const offers = await opened.stores.trainings.offers()
    const entry = { competencyKey: 'INT', recommendationId: null, mandatory: false, seatHeld: false, hours: 4, classId: null, now: opening }
    const states = ['approved', 'verified', 'declined'] as const
    for (const [index, state] of states.entries())
      await opened.stores.plans.create({
        ...entry,
        personId: citra?.id ?? 0,
        resultId: results[2] ?? 0,
        trainingId: offers[index]?.id ?? 0,
        state,
      })
    const unitIds = (await opened.stores.roster.units()).map(({ id }) => id)
    const below = await opened.stores.unitGaps.peopleBelow({ cycleId, unitIds, competencyKey: 'INT' })
    expect(below.map(({ hasLeft, isReachable }) => [hasLeft, isReachable])).toEqual([
      [true, true],
      [false, false],
      [false, true],
    ])
    expect(below[2]).toMatchObject({ plannedIds: [offers[0]?.id], doneIds: [offers[1]?.id] })
  })
})

describe('a planned class', () => {
  test('holds a seat and an invitation for every guest, on the recommendation where there is one', async () => {
    const { people, boss } = await anOffice(opened, 2)
    const { results } = await aCycle('Semester I', people, [2, 2])
    const { id: trainingId } = await training()
    const { client } = opened.database
    const advice = await client.recommendation.create({
      data: { resultId: results[0] ?? 0, rank: 1, trainingId, competencyKey: 'INT', because: {}, createdAt: opening },
    })
    const { classId, entries } = await aClassFor(boss, guests(people, results))
    expect(entries.map(({ personId }) => personId)).toEqual(people.map(({ id }) => id))
    const rows = await client.planEntry.findMany({ orderBy: { personId: 'asc' } })
    expect(rows).toMatchObject([
      { classId, state: 'invited', seatHeld: true, mandatory: true, hours: 16, resultId: results[0], recommendationId: advice.id },
      { classId, state: 'invited', seatHeld: true, mandatory: true, hours: 16, resultId: results[1], recommendationId: null },
    ])
    const { unitGaps } = opened.stores
    expect(await unitGaps.classByCode('INT-04-X')).toEqual({ id: classId, plannedById: boss.id })
    expect(await unitGaps.plannedClasses()).toMatchObject([{ id: classId, seats: 2, seatsTaken: 2, yes: 0, waiting: 2, no: 0, joined: 0 }])
    expect(await unitGaps.guestsOf(classId)).toEqual([
      { name: 'Orang 1', state: 'invited' },
      { name: 'Orang 2', state: 'invited' },
    ])
  })
})

describe('what a class has changed', () => {
  test('is read from the first result after it was verified, people of the same step together', async () => {
    const { people, boss } = await anOffice(opened, 4)
    const first = await aCycle('Semester I', people, [2, 2, 2, 2])
    const { classId } = await aClassFor(boss, guests(people, first.results))
    expect(await opened.stores.unitGaps.effects()).toEqual([])
    const { client } = opened.database
    // The fourth has not finished it.
    const finished = people.slice(0, 3).map(({ id }) => id)
    await client.planEntry.updateMany({
      where: { personId: { in: finished } },
      data: { state: 'verified', verifiedAt: at('2027-03-01 09:00') },
    })
    expect(await opened.stores.unitGaps.effects()).toEqual([])
    await aCycle('Semester II', people, [2, 2, 3, 3], at('2027-06-01 09:00'))
    await aCycle('Semester III', people, [5, 5, 5, 5], at('2027-12-01 09:00'))
    const { id: trainingId, title } = await training()
    const step = { trainingId, classId, title, startsAt: at('2027-02-12 08:00'), competencyKey: 'INT', levelBefore: 2, required: 3 }
    const effects = await opened.stores.unitGaps.effects()
    expect(effects.sort((a, b) => a.levelAfter - b.levelAfter)).toEqual([
      { ...step, levelAfter: 2, people: 2 },
      { ...step, levelAfter: 3, people: 1 },
    ])
  })
})
