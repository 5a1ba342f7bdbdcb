import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PeopleStore } from '../../src/domain/roster/member.js'
import type { SupervisionKind } from '../../src/storage/generated/enums.js'
import { somePeople, telegramIdOf } from '../support/a-person.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { at } from '../support/story.js'

const now = at('2026-12-01 09:00')
const past = at('2026-01-01 08:00')
let opened: TestDatabase
let people: PeopleStore
let ani: number
let lurah: number
let camat: number
let sekcam: number
beforeAll(async () => {
  opened = await openTestDatabase()
  people = opened.stores.people
  const made = await somePeople(opened.database.client, 4, { linkedAt: past })
  ;[ani = 0, lurah = 0, camat = 0, sekcam = 0] = made.map((one) => one.id)
})
afterAll(() => opened.close())
beforeEach(async () => {
  await opened.database.client.supervision.deleteMany()
  await opened.database.client.person.updateMany({ data: { leftAt: null } })
})

async function leads(superiorId: number, kind: SupervisionKind = 'definitif', fromAt = past, untilAt: Date | null = null) {
  await opened.database.client.supervision.create({ data: { personId: ani, superiorId, kind, fromAt, untilAt } })
}
async function leaves(personId: number) {
  await opened.database.client.person.update({ where: { id: personId }, data: { leftAt: past } })
}
const superior = async (when = now) => (await people.superiorOf(ani, when))?.id ?? null
/** Both ways of meeting a person must agree. */
async function isLeader(personId: number, when = now) {
  const [byAccount, byId] = [await people.byTelegramId(telegramIdOf(personId), when), await people.byId(personId, when)]
  expect(byAccount?.leads).toBe(byId?.leads)
  return byId?.leads
}

describe('who is whose superior', () => {
  test('nobody, where the roster names none', async () => {
    expect(await superior()).toBeNull()
    expect(await isLeader(lurah)).toBe(false)
  })

  test.each<[string, string, string | null, boolean]>([
    ['the first instant', '2026-12-01 09:00', null, true],
    ['before the first instant', '2026-12-01 09:01', null, false],
    ['the last instant before the end', '2026-01-01 08:00', '2026-12-01 09:01', true],
    ['the end itself', '2026-01-01 08:00', '2026-12-01 09:00', false],
  ])('from a date until a date: at %s', async (_, from, until, holds) => {
    await leads(lurah, 'definitif', at(from), until === null ? null : at(until))
    expect(await superior()).toBe(holds ? lurah : null)
    expect(await isLeader(lurah)).toBe(holds)
  })

  test('an acting superior (Plt) stands before the definitive one, a daily one (Plh) before both', async () => {
    await leads(lurah)
    expect(await superior()).toBe(lurah)
    await leads(camat, 'plt')
    expect(await superior()).toBe(camat)
    await leads(sekcam, 'plh', at('2026-11-30 08:00'), at('2026-12-02 08:00'))
    expect(await superior()).toBe(sekcam)
    expect(await superior(at('2026-12-03 08:00'))).toBe(camat)
  })

  test('of two of the same kind the later one holds', async () => {
    await leads(lurah, 'plt', at('2026-11-01 08:00'))
    await leads(camat, 'plt', at('2026-11-20 08:00'))
    expect(await superior()).toBe(camat)
  })

  test('an acting superior who has left the agency leads nobody: the definitive one stands again', async () => {
    await leads(lurah)
    await leads(camat, 'plt')
    await leaves(camat)
    expect(await superior()).toBe(lurah)
    const { participants } = await opened.stores.cycles.candidates(now)
    expect(participants.map((one) => [one.personId, one.superiorId])).toEqual([[ani, lurah]])
  })

  test('a person whose only superior has left is counted as without one', async () => {
    await leads(lurah)
    await leaves(lurah)
    expect(await opened.stores.cycles.candidates(now)).toEqual({ participants: [], withoutSuperior: 3 })
  })

  test('who leads only people who have left leads nobody', async () => {
    await leads(lurah)
    expect(await isLeader(lurah)).toBe(true)
    await leaves(ani)
    expect(await isLeader(lurah)).toBe(false)
  })
})

describe('who writes to the bot', () => {
  test('someone unknown is nobody', async () => {
    expect(await people.byTelegramId(1, now)).toBeNull()
  })

  test('someone who has left the agency is nobody any more', async () => {
    expect((await people.byTelegramId(telegramIdOf(ani), now))?.id).toBe(ani)
    await leaves(ani)
    expect(await people.byTelegramId(telegramIdOf(ani), now)).toBeNull()
  })

  test('is the same person by account and by roster', async () => {
    await leads(lurah)
    expect(await people.byTelegramId(telegramIdOf(lurah), now)).toEqual(await people.byId(lurah, now))
  })

  test('is marked as unreachable from the first time on, until reachable again', async () => {
    const since = async () =>
      (await opened.database.client.telegramAccount.findUniqueOrThrow({ where: { personId: ani } })).unreachableSince
    await people.markReachable(telegramIdOf(ani), false, past)
    await people.markReachable(telegramIdOf(ani), false, now)
    expect(await since()).toEqual(past)
    await people.markReachable(telegramIdOf(ani), true, now)
    expect(await since()).toBeNull()
  })
})
