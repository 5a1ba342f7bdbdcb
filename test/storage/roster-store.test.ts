import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { demoOffice } from '../../src/domain/roster/demo-office.js'
import { importRoster } from '../../src/domain/roster/import-roster.js'
import { planRosterImport, type RosterPlan } from '../../src/domain/roster/plan-import.js'
import type { RosterEntry, RosterSnapshot } from '../../src/domain/roster/roster-entry.js'
import { type Database, openPglite } from '../../src/storage/database.js'
import { rosterStore } from '../../src/storage/roster-store.js'
import { aFile, aRow, CAMAT, CLERK, LURAH, NURSE } from '../support/a-roster.js'

const first = new Date('2026-12-01T01:00:00.123Z')
const later = new Date('2027-02-01T01:00:00.456Z')

let database: Database
beforeAll(async () => {
  database = await openPglite({})
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.person.deleteMany()
  await database.client.unit.updateMany({ data: { parentId: null } })
  await database.client.unit.deleteMany()
})

function bring(rows: string[][], now: Date) {
  return database.client.$transaction((tx) => importRoster({ roster: rosterStore(tx) }, { rows, now, dryRun: false, actorId: null }))
}

function planFor(entries: readonly RosterEntry[], current: RosterSnapshot): RosterPlan {
  const outcome = planRosterImport({ current, entries })
  if (outcome.kind !== 'planned') throw new Error(outcome.kind)
  return outcome.plan
}

/** Who was whose superior, by the last four digits, with the times as ISO text. */
async function supervisions() {
  const rows = await database.client.supervision.findMany({
    include: { person: { select: { nip: true } }, superior: { select: { nip: true } } },
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => [row.person.nip, row.superior.nip, row.fromAt.toISOString(), row.untilAt?.toISOString() ?? null])
}

describe('the stored roster', () => {
  it('holds what the file says, and the same file twice changes nothing', async () => {
    expect((await bring(aFile(), first)).kind).toBe('imported')
    const snapshot = await rosterStore(database.client).snapshot()
    expect(snapshot.units).toContainEqual({ name: 'Kelurahan Naimata', parent: 'Kecamatan Maulafa' })
    expect(snapshot.people.find((person) => person.nip === CLERK)).toEqual({
      nip: CLERK,
      name: 'Yuliana Contoh',
      position: 'Petugas Loket',
      jenjang: 'pelaksana',
      bidang: 'pelayanan_publik',
      unit: 'Kelurahan Naimata',
      superiorNip: LURAH,
      phone: '6281200000003',
      status: 'PNS',
      role: 'pegawai',
      left: false,
    })
    expect((await bring(aFile(), later)).kind).toBe('unchanged')
    expect((await database.client.person.findFirstOrThrow()).createdAt).toEqual(first)
  })

  it('ends the old supervision and begins a new one when the superior changes', async () => {
    await bring(aFile(), first)
    const rows = aFile()
    rows[3]![7] = CAMAT
    await bring(rows, later)
    expect(await supervisions()).toEqual([
      [LURAH, CAMAT, first.toISOString(), null],
      [CLERK, LURAH, first.toISOString(), later.toISOString()],
      [CLERK, CAMAT, later.toISOString(), null],
    ])
  })

  it('leaves acting superiors (Plt) as they are', async () => {
    await bring(aFile(), first)
    const people = await database.client.person.findMany({ select: { id: true, nip: true } })
    const id = (nip: string) => people.find((person) => person.nip === nip)!.id
    await database.client.supervision.create({ data: { personId: id(CLERK), superiorId: id(CAMAT), kind: 'plt', fromAt: first } })
    expect((await bring(aFile(), later)).kind).toBe('unchanged')
    const rows = aFile()
    rows[3]![7] = CAMAT
    await bring(rows, later)
    expect(await database.client.supervision.count({ where: { kind: 'plt', untilAt: null } })).toBe(1)
  })

  it('marks leavers and ends their supervision; who comes back has a superior again', async () => {
    const nurse = aRow({ nip: NURSE, nama: 'Perawat Contoh', status: 'PPPK' })
    await bring(aFile(nurse), first)
    await bring(aFile(), later)
    expect((await database.client.person.findUniqueOrThrow({ where: { nip: NURSE } })).leftAt).toEqual(later)
    expect((await supervisions()).at(-1)).toEqual([NURSE, LURAH, first.toISOString(), later.toISOString()])
    const back = new Date('2027-03-01T01:00:00Z')
    await bring(aFile(nurse), back)
    expect((await database.client.person.findUniqueOrThrow({ where: { nip: NURSE } })).leftAt).toBeNull()
    expect((await supervisions()).at(-1)).toEqual([NURSE, LURAH, back.toISOString(), null])
  })

  it('changes the fields, units and parents of units that the file changes', async () => {
    await bring(aFile(), first)
    const fatukoa = aFile(aRow({ nip: NURSE, unit: 'Kelurahan Fatukoa', unit_induk: 'Kelurahan Naimata' }))
    fatukoa[3] = aRow({
      unit: 'Kelurahan Fatukoa',
      unit_induk: 'Kelurahan Naimata',
      jenjang: 'jf_mahir',
      bidang: 'kesehatan',
      status: 'PPPK',
      peran: 'admin',
      no_hp: '',
    })
    await bring(fatukoa, later)
    const snapshot = await rosterStore(database.client).snapshot()
    expect(snapshot.people.find((person) => person.nip === CLERK)).toMatchObject({
      ...{ unit: 'Kelurahan Fatukoa', jenjang: 'jf_mahir', bidang: 'kesehatan', status: 'PPPK', role: 'admin', phone: null },
    })
    expect(snapshot.units).toContainEqual({ name: 'Kelurahan Fatukoa', parent: 'Kelurahan Naimata' })
    const moved = fatukoa.map((row) =>
      row.map((cell, column) => (column === 6 && cell === 'Kelurahan Naimata' ? 'Kecamatan Maulafa' : cell)),
    )
    await bring(moved, later)
    expect((await rosterStore(database.client).snapshot()).units).toContainEqual({ name: 'Kelurahan Fatukoa', parent: 'Kecamatan Maulafa' })
  })

  it('is the same when one plan is applied twice', async () => {
    const store = rosterStore(database.client)
    const plan = planFor(demoOffice({ people: 40, seed: 5 }), await store.snapshot())
    await store.apply(plan, first)
    await store.apply(plan, later)
    expect(await database.client.person.count()).toBe(40)
    expect(await database.client.supervision.count()).toBe(39)
  })

  it('takes 10,000 people, and changes to all of them, in a transaction', async () => {
    const entries = demoOffice({ people: 10_000, seed: 5 })
    const apply = (plan: RosterPlan, now: Date) =>
      database.client.$transaction((tx) => rosterStore(tx).apply(plan, now), { timeout: 60_000 })
    const times: number[] = []
    const timed = async (work: () => Promise<void>) => {
      const started = performance.now()
      await work()
      times.push(performance.now() - started)
    }
    await timed(async () => apply(planFor(entries, { units: [], people: [] }), first))
    const snapshot = await rosterStore(database.client).snapshot()
    expect(planFor(entries, snapshot).counts.unchanged).toBe(10_000)
    const top = entries[0]!.nip
    const changed = entries.map((entry) => ({
      ...entry,
      position: `${entry.position} (baru)`,
      superiorNip: entry.nip === top ? null : top,
    }))
    await timed(async () => apply(planFor(changed, snapshot), later))
    expect(planFor(changed, await rosterStore(database.client).snapshot()).counts.unchanged).toBe(10_000)
    expect(Math.max(...times)).toBeLessThan(30_000)
  })
})
