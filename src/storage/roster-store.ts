/** The roster as imports read and change it: a few statements for any number of people, and rows found by NIP and unit name. */
import type { Move, RosterPlan } from '../domain/roster/plan-import.js'
import type { RosterEntry, RosterSnapshot } from '../domain/roster/roster-entry.js'
import type { RosterStore } from '../domain/roster/roster-store.js'
import { ADVISORY_LOCKS } from './advisory-locks.js'
import type { Db } from './db.js'

/** Keeps lists of parameters far below the 65,535 that PostgreSQL takes, and a statement so short that PGlite, which shares the bot's thread, lets others have their turn. */
const ROWS_PER_STATEMENT = 500

export function rosterStore(db: Db): RosterStore {
  return {
    snapshot: () => snapshot(db),
    units: () => db.unit.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true, parentId: true } }),
    async apply(plan, now) {
      await addUnits(db, plan)
      const units = new Map((await db.unit.findMany({ select: { id: true, name: true } })).map(({ id, name }) => [name, id]))
      await addPeople(db, { people: plan.newPeople, units, now })
      await updatePeople(db, plan.updated, units)
      await setLeft(db, plan.returned, null)
      await setLeft(db, plan.left, now)
      await changeSuperiors(db, plan, now)
    },
    async lock() {
      // A statement without a result of its own: the adapter does not know PostgreSQL's void.
      await db.$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.roster})`
    },
    async fingerprint() {
      const rows = await db.$queryRaw<{ fingerprint: string }[]>`
        SELECT concat_ws('-', (SELECT concat_ws('/', count(*), sum(hashtextextended(p::text, 0)::numeric)) FROM person p),
          (SELECT concat_ws('/', count(*), sum(hashtextextended(u::text, 0)::numeric)) FROM unit u),
          (SELECT concat_ws('/', count(*), sum(hashtextextended(s::text, 0)::numeric)) FROM supervision s WHERE kind = 'definitif')) AS fingerprint`
      return rows[0]?.fingerprint ?? ''
    },
  }
}

async function snapshot(db: Db): Promise<RosterSnapshot> {
  const units = await db.unit.findMany({ orderBy: { id: 'asc' } })
  const people = await db.person.findMany({ orderBy: { id: 'asc' } })
  const unitNames = new Map(units.map(({ id, name }) => [id, name]))
  const nips = new Map(people.map(({ id, nip }) => [id, nip]))
  const supervisions = await db.supervision.findMany({
    where: { kind: 'definitif', untilAt: null },
    orderBy: [{ fromAt: 'asc' }, { id: 'asc' }],
    select: { personId: true, superiorId: true },
  })
  const superiors = new Map(supervisions.map(({ personId, superiorId }) => [personId, nips.get(superiorId) ?? null]))
  return {
    units: units.map(({ name, parentId }) => ({ name, parent: parentId === null ? null : (unitNames.get(parentId) ?? null) })),
    people: people.map(({ id, unitId, leftAt, createdAt: _, ...person }) => ({
      ...person,
      unit: unitNames.get(unitId) ?? '',
      superiorNip: superiors.get(id) ?? null,
      left: leftAt !== null,
    })),
  }
}

async function addUnits(db: Db, { newUnits, unitParentChanges }: RosterPlan): Promise<void> {
  if (newUnits.length > 0) await db.unit.createMany({ data: newUnits.map(({ name }) => ({ name })), skipDuplicates: true })
  const parents = [...newUnits, ...unitParentChanges.map(({ unit, after }) => ({ name: unit, parent: after }))]
  if (parents.length === 0) return
  await db.$executeRaw`
    UPDATE unit SET "parentId" = above.id
    FROM jsonb_to_recordset(${JSON.stringify(parents)}::jsonb) AS wanted(name text, parent text) LEFT JOIN unit above ON above.name = wanted.parent
    WHERE unit.name = wanted.name AND unit."parentId" IS DISTINCT FROM above.id`
}

type UnitIds = ReadonlyMap<string, number>

function personRow({ nip, name, position, jenjang, bidang, unit, phone, status, role }: RosterEntry, units: UnitIds) {
  const unitId = units.get(unit)
  if (unitId === undefined) throw new Error(`A roster plan names a unit that it does not make: ${unit}`)
  return { nip, name, position, jenjang, bidang, unitId, phone, status, role }
}

/** JSON instead of ten parameters a row: 10,000 people in 1.6 s where createMany took 7.8 s (PGlite, two cores). */
async function addPeople(db: Db, { people, units, now }: { people: readonly RosterEntry[]; units: UnitIds; now: Date }): Promise<void> {
  for (const some of batches(people)) {
    await db.$executeRaw`
      INSERT INTO person (nip, name, position, jenjang, bidang, "unitId", phone, status, role, "createdAt")
      SELECT nip, name, position, jenjang, bidang, "unitId", phone, status, role, ${now.toISOString()}::timestamptz
      FROM jsonb_to_recordset(${JSON.stringify(some.map((entry) => personRow(entry, units)))}::jsonb) AS wanted(nip text, name text,
        position text, jenjang "Jenjang", bidang "Bidang", "unitId" int, phone text, status "EmploymentStatus", role "PersonRole")
      ON CONFLICT (nip) DO NOTHING`
  }
}

async function updatePeople(db: Db, people: readonly RosterEntry[], units: UnitIds): Promise<void> {
  for (const some of batches(people)) {
    await db.$executeRaw`
      UPDATE person SET name = wanted.name, position = wanted.position, jenjang = wanted.jenjang, bidang = wanted.bidang,
        "unitId" = wanted."unitId", phone = wanted.phone, status = wanted.status, role = wanted.role
      FROM jsonb_to_recordset(${JSON.stringify(some.map((entry) => personRow(entry, units)))}::jsonb) AS wanted(nip text, name text,
        position text, jenjang "Jenjang", bidang "Bidang", "unitId" int, phone text, status "EmploymentStatus", role "PersonRole")
      WHERE person.nip = wanted.nip`
  }
}

async function setLeft(db: Db, people: readonly { nip: string }[], leftAt: Date | null): Promise<void> {
  for (const some of batches(people)) {
    const where = { nip: { in: some.map(({ nip }) => nip) }, leftAt: leftAt === null ? { not: null } : null }
    await db.person.updateMany({ where, data: { leftAt } })
  }
}

/** Who is whose superior after the import; null: no one. */
type Wanted = Pick<Move, 'nip'> & { superiorNip: string | null }

async function changeSuperiors(db: Db, plan: RosterPlan, now: Date): Promise<void> {
  const wanted: Wanted[] = [
    ...plan.newPeople,
    ...plan.moved.filter(({ field }) => field === 'superior').map(({ nip, after }) => ({ nip, superiorNip: after })),
    ...plan.left.map(({ nip }) => ({ nip, superiorNip: null })),
  ]
  if (wanted.length === 0) return
  const ids = new Map((await db.person.findMany({ select: { id: true, nip: true } })).map(({ id, nip }) => [nip, id]))
  const pairs = wanted.flatMap(({ nip, superiorNip }) => {
    const personId = ids.get(nip)
    return personId === undefined ? [] : [{ personId, superiorId: superiorNip === null ? null : (ids.get(superiorNip) ?? null) }]
  })
  for (const some of batches(pairs)) await changeBatch(db, some, now)
}

async function changeBatch(db: Db, pairs: readonly { personId: number; superiorId: number | null }[], now: Date): Promise<void> {
  const running = {
    kind: 'definitif' as const,
    personId: { in: pairs.map(({ personId }) => personId) },
    OR: [{ untilAt: null }, { untilAt: { gt: now } }],
  }
  const rows = await db.supervision.findMany({ where: running, select: { id: true, personId: true, superiorId: true, untilAt: true } })
  const superiors = new Map(pairs.map(({ personId, superiorId }) => [personId, superiorId]))
  const kept = rows.filter(({ personId, superiorId, untilAt }) => untilAt === null && superiors.get(personId) === superiorId)
  const keptIds = new Set(kept.map(({ id }) => id))
  const ended = rows.filter(({ id }) => !keptIds.has(id)).map(({ id }) => id)
  if (ended.length > 0) await db.supervision.updateMany({ where: { id: { in: ended } }, data: { untilAt: now } })
  const settled = new Set(kept.map(({ personId }) => personId))
  const begun = pairs.flatMap(({ personId, superiorId }) =>
    superiorId === null || settled.has(personId) ? [] : [{ personId, superiorId }],
  )
  if (begun.length === 0) return
  await db.$executeRaw`
    INSERT INTO supervision ("personId", "superiorId", "fromAt") SELECT "personId", "superiorId", ${now.toISOString()}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(begun)}::jsonb) AS begun("personId" int, "superiorId" int)`
}

function batches<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / ROWS_PER_STATEMENT)
  return Array.from({ length: count }, (_, index) => items.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT))
}
