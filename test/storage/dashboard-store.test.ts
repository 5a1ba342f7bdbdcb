import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase } from '../../src/storage/empty-database.js'
import { openStores } from '../../src/storage/stores.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { at } from '../support/story.js'

let opened: TestDatabase
const now = at('2026-12-02 09:00')
const zone = 'Asia/Makassar'
beforeAll(async () => {
  opened = await openTestDatabase()
})
afterAll(() => opened.close())
beforeEach(async () => {
  await emptyDatabase(opened.database)
  opened = { ...opened, stores: openStores(opened.database.client, opened.database.sql) }
  await opened.database.client.unit.create({ data: { id: 1, name: 'Kecamatan' } })
})

async function people(...ids: number[]): Promise<void> {
  const shared = { position: 'Analis', jenjang: 'jf_ahli_muda', bidang: 'umum', unitId: 1, status: 'PNS', role: 'pegawai' } as const
  const rows = ids.map((id) => ({ ...shared, id, nip: String(id).padStart(18, '0'), name: `Orang ${id}` }))
  await opened.database.client.person.createMany({ data: rows })
}
/** [person, superior] */
async function ledBy(pairs: readonly [number, number][], more: { kind?: 'definitif' | 'plh'; untilAt?: Date } = {}): Promise<void> {
  const data = pairs.map(([personId, superiorId]) => ({ personId, superiorId, fromAt: at('2026-01-01 00:00'), ...more }))
  await opened.database.client.supervision.createMany({ data })
}
const line = async (superiorId: number) => {
  const { direct, below } = await opened.stores.dashboards.lineMembers({ superiorId, now })
  const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b)
  return { direct: sorted(direct), below: sorted(below) }
}

describe('the line of a superior', () => {
  test('is those led now and everybody below them', async () => {
    await people(1, 2, 3, 4, 5, 6)
    await ledBy([
      [2, 1],
      [3, 2],
      [4, 3],
      [6, 5],
    ])
    expect(await line(1)).toEqual({ direct: [2], below: [3, 4] })
    expect(await line(2)).toEqual({ direct: [3], below: [4] })
    expect(await line(4)).toEqual({ direct: [], below: [] })
  })

  test('is that of the Plh as long as he or she stands in, without former people and leavers', async () => {
    await people(1, 2, 3, 4, 5, 6)
    await ledBy([
      [3, 1],
      [4, 1],
      [5, 1],
    ])
    await ledBy([[4, 2]], { kind: 'plh', untilAt: at('2026-12-10 00:00') })
    await ledBy([[6, 1]], { untilAt: at('2026-11-01 00:00') })
    await opened.database.client.person.update({ where: { id: 5 }, data: { leftAt: now } })
    expect(await line(1)).toEqual({ direct: [3], below: [] })
    expect(await line(2)).toEqual({ direct: [4], below: [] })
  })

  test('ends where a fault of the roster leads round in a circle', async () => {
    await people(1, 2, 3)
    await ledBy([
      [2, 1],
      [3, 2],
      [1, 3],
    ])
    expect(await line(1)).toEqual({ direct: [2], below: [3] })
  })
})

describe('the figures', () => {
  beforeEach(async () => {
    const { client } = opened.database
    await people(1, 2, 3, 4)
    await ledBy([
      [2, 1],
      [3, 1],
      [4, 3],
    ])
    await client.frameworkVersion.create({ data: { id: 1, label: 'a', contentHash: 'a', content: {}, createdAt: now } })
    const dates = { opensAt: at('2026-12-01 09:00'), selfUntil: at('2026-12-05 09:00'), ratingUntil: at('2026-12-09 09:00') }
    await client.cycle.create({
      data: { id: 1, name: 'Semester I', state: 'open', frameworkVersionId: 1, ...dates, scope: {}, rules: {}, createdAt: now },
    })
    const held = { cycleId: 1, unitId: 1, position: 'Analis', jenjang: 'jf_ahli_muda', bidang: 'umum', joinedAt: now } as const
    for (const personId of [2, 3, 4]) {
      await client.assessment.create({ data: { id: personId, personId, ...held } })
      const self = { submittedAt: personId === 4 ? null : now, startedAt: now }
      await client.rating.create({ data: { assessmentId: personId, kind: 'self', raterId: personId, ...self } })
      const sent = personId === 2 ? now : null
      await client.rating.create({ data: { assessmentId: personId, kind: 'superior', raterId: personId === 4 ? 3 : 1, submittedAt: sent } })
    }
  })

  test('of participation count who has sent and whose rating waits', async () => {
    const row = { unitId: 1, participants: 3, selfSubmitted: 2, ratingSubmitted: 1, waiting: 1 }
    expect(await opened.stores.dashboards.participation(1, now)).toEqual([row])
    // Once the days of self-assessment are over, the one who has not sent can be rated, too.
    expect(await opened.stores.dashboards.participation(1, at('2026-12-06 09:00'))).toEqual([{ ...row, waiting: 2 }])
    expect(await opened.stores.dashboards.waitingSuperiors(1, at('2026-12-06 09:00'))).toEqual([
      { name: 'Orang 1', unit: 'Kecamatan', waiting: 1 },
      { name: 'Orang 3', unit: 'Kecamatan', waiting: 1 },
    ])
    // Of the own people of a superior only: Orang 1 leads Orang 2 and 3.
    expect(await opened.stores.dashboards.waitingSuperiors(1, at('2026-12-06 09:00'), [2, 3])).toEqual([
      { name: 'Orang 3', unit: 'Kecamatan', waiting: 1 },
    ])
  })

  test('of a line keep those led directly apart from those below, and a team knows each one’s state', async () => {
    const { dashboards } = opened.stores
    const members = await dashboards.lineMembers({ superiorId: 1, now })
    expect(await dashboards.participation(1, now, members.direct)).toEqual([
      { unitId: 1, participants: 2, selfSubmitted: 2, ratingSubmitted: 1, waiting: 1 },
    ])
    expect(await dashboards.participation(1, now, members.below)).toEqual([
      { unitId: 1, participants: 1, selfSubmitted: 0, ratingSubmitted: 0, waiting: 0 },
    ])
    expect(await dashboards.training({ now, zone, aim: 20 }, members.below)).toMatchObject([{ unitId: 1, people: 1, hours: 0 }])
    expect(await dashboards.participation(1, now, [])).toEqual([])
    expect(await dashboards.team(members, { cycleId: 1, now, zone })).toMatchObject([
      { name: 'Orang 2', self: 'sent', rating: 'sent', hours: 0 },
      { name: 'Orang 3', self: 'sent', rating: 'notStarted' },
    ])
    expect(await dashboards.team(members, { cycleId: null, now, zone })).toMatchObject([
      { self: null, rating: null },
      { self: null, rating: null },
    ])
  })

  test('of training count the year’s verified JP and who has reached the aim', async () => {
    const { client } = opened.database
    const training = {
      code: 'A',
      title: 'A',
      competencyKey: 'INT',
      fromLevel: 2,
      toLevel: 3,
      form: 'bimtek',
      share: 'formal',
      hours: 20,
    } as const
    const { id: trainingId } = await client.training.create({ data: { ...training, provider: 'x', isExample: true, description: 'x' } })
    const entry = { trainingId, competencyKey: 'INT', stateSince: now, hours: 20, createdAt: now }
    await client.planEntry.create({ data: { ...entry, personId: 2, state: 'verified', verifiedAt: now } })
    await client.planEntry.create({ data: { ...entry, personId: 3, state: 'verified', verifiedAt: at('2025-12-31 23:00') } })
    await client.planEntry.create({ data: { ...entry, personId: 4, state: 'approved' } })
    expect(await opened.stores.dashboards.training({ now, zone, aim: 20 })).toEqual([
      { unitId: 1, people: 4, running: 1, verified: 1, hours: 20, reached: 1 },
    ])
  })
})
