/** What the personnel office looks up and changes about one person or one unit. */
import type { ActingHead, CardSuperior, InvitationRow, PersonnelStore, UnitOverview } from '../domain/roster/personnel-store.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'
import { acting, setSuperior } from './supervision.js'

const newestInvitation = {
  orderBy: { id: 'desc' as const },
  take: 1,
  select: { createdAt: true, expiresAt: true, usedAt: true, revokedAt: true, lockedAt: true },
}

const ofUnit = {
  unit: { select: { name: true } },
  account: { select: { linkedAt: true, unreachableSince: true } },
  invitations: newestInvitation,
} satisfies Prisma.PersonInclude

export function personnelStore(db: Db): PersonnelStore {
  return {
    async totals() {
      const [active, left, linked, unreachable] = await Promise.all([
        db.person.count({ where: { leftAt: null } }),
        db.person.count({ where: { leftAt: { not: null } } }),
        db.telegramAccount.count({ where: { person: { leftAt: null } } }),
        db.telegramAccount.count({ where: { person: { leftAt: null }, unreachableSince: { not: null } } }),
      ])
      return { active, left, linked, unreachable }
    },
    card: (personId, now) => card(db, personId, now),
    async find({ words, digits, most }) {
      const rows = await db.person.findMany({
        where: {
          AND: words.map((word) => ({ name: { contains: word, mode: 'insensitive' as const } })),
          ...(digits === null ? {} : { nip: { endsWith: digits } }),
        },
        orderBy: [{ leftAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
        take: most,
        select: { id: true, nip: true, name: true, position: true, leftAt: true, unit: { select: { name: true } } },
      })
      return rows.map(({ unit, leftAt, ...row }) => ({ ...row, unitName: unit.name, left: leftAt !== null }))
    },
    units: () => units(db, null),
    unitById: async (unitId) => (await units(db, unitId))[0] ?? null,
    async members(unitId) {
      const rows = await db.person.findMany({
        where: { leftAt: null, ...(unitId === undefined ? {} : { unitId }) },
        include: ofUnit,
        orderBy: [{ unit: { name: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
      })
      return rows.map(({ id, nip, name, unit, account, invitations }) => ({
        id,
        nip,
        name,
        unitName: unit.name,
        linkedAt: account?.linkedAt ?? null,
        unreachableSince: account?.unreachableSince ?? null,
        invitation: invitations[0] ?? null,
      }))
    },
    invitationDates: () => invitationDates(db),
    async setUnit(personId, unitId) {
      await db.person.update({ where: { id: personId }, data: { unitId } })
    },
    async planMove(move, now) {
      await db.unitMove.updateMany({ where: { personId: move.personId, settledAt: null }, data: { settledAt: now } })
      if (move.unitId === null) return
      await db.unitMove.create({ data: { ...move, unitId: move.unitId, createdAt: now } })
    },
    dueMoves: (now) =>
      db.unitMove.findMany({
        where: { settledAt: null, fromAt: { lte: now } },
        orderBy: [{ fromAt: 'asc' }, { id: 'asc' }],
        select: { id: true, personId: true, unitId: true, byId: true },
      }),
    settleMove: async (id, now) => (await db.unitMove.updateMany({ where: { id, settledAt: null }, data: { settledAt: now } })).count > 0,
    async superiorsAbove(personId, at) {
      const rows = await db.$queryRaw<{ superiorId: number }[]>`
        WITH RECURSIVE above AS (
          SELECT "superiorId", 1 AS height FROM supervision WHERE "personId" = ${personId} AND kind = 'definitif'
            AND "fromAt" <= ${at} AND ("untilAt" IS NULL OR "untilAt" > ${at})
          UNION SELECT s."superiorId", above.height + 1 FROM supervision s JOIN above ON s."personId" = above."superiorId"
            WHERE s.kind = 'definitif' AND s."fromAt" <= ${at} AND (s."untilAt" IS NULL OR s."untilAt" > ${at}) AND above.height < 50)
        SELECT DISTINCT "superiorId" FROM above`
      return rows.map((row) => row.superiorId)
    },
    setSuperior: (change) => setSuperior(db, change),
    ...acting(db),
    async setLeft(personId, leftAt, now) {
      await db.person.update({ where: { id: personId }, data: { leftAt } })
      if (leftAt === null) return
      const running = { personId, OR: [{ untilAt: null }, { untilAt: { gt: now } }] }
      await db.supervision.deleteMany({ where: { personId, fromAt: { gt: now } } })
      await db.supervision.updateMany({ where: running, data: { untilAt: now } })
    },
  }
}

function units(db: Db, unitId: number | null): Promise<UnitOverview[]> {
  return db.$queryRaw<UnitOverview[]>`
    SELECT u.id, u.name, count(p.id)::int AS people, count(a."personId")::int AS linked
    FROM unit u JOIN person p ON p."unitId" = u.id AND p."leftAt" IS NULL LEFT JOIN telegram_account a ON a."personId" = p.id
    WHERE ${unitId}::int IS NULL OR u.id = ${unitId}::int GROUP BY u.id, u.name ORDER BY u.name`
}

type DateRow = { linkedAt: Date | null; id: number | null } & { [K in keyof InvitationRow]: InvitationRow[K] }

async function invitationDates(db: Db) {
  const rows = await db.$queryRaw<DateRow[]>`
    SELECT a."linkedAt", i.id, i."createdAt", i."expiresAt", i."usedAt", i."revokedAt", i."lockedAt"
    FROM person p LEFT JOIN telegram_account a ON a."personId" = p.id
      LEFT JOIN LATERAL (SELECT * FROM invitation WHERE "personId" = p.id ORDER BY id DESC LIMIT 1) i ON true
    WHERE p."leftAt" IS NULL`
  return rows.map(({ linkedAt, id, ...invitation }) => ({ linkedAt, invitation: id === null ? null : invitation }))
}

async function card(db: Db, personId: number, now: Date) {
  const notOver = { OR: [{ untilAt: null }, { untilAt: { gt: now } }] }
  const row = await db.person.findUnique({
    where: { id: personId },
    include: {
      ...ofUnit,
      superiors: { where: notOver, orderBy: [{ fromAt: 'asc' }, { id: 'asc' }], include: { superior: { select: { name: true } } } },
      supervises: { where: { kind: 'definitif', fromAt: { lte: now }, ...notOver, person: { leftAt: null } }, select: { personId: true } },
      unitMoves: { where: { settledAt: null }, orderBy: { id: 'desc' }, take: 1, include: { unit: { select: { name: true } } } },
    },
  })
  if (row === null) return null
  const { unit, account, invitations, superiors, supervises, unitMoves, phone: _, createdAt: __, ...person } = row
  const [move] = unitMoves
  return {
    ...person,
    unitName: unit.name,
    linkedAt: account?.linkedAt ?? null,
    unreachableSince: account?.unreachableSince ?? null,
    invitation: invitations[0] ?? null,
    superiors: superiors.map(
      ({ superiorId, kind, fromAt, untilAt, superior }): CardSuperior => ({ superiorId, name: superior.name, kind, fromAt, untilAt }),
    ),
    team: supervises.length,
    acting: await actingFor(db, { headId: personId, team: supervises.map((one) => one.personId), now }),
    plannedMove: move === undefined ? null : { unitName: move.unit.name, fromAt: move.fromAt },
  }
}

async function actingFor(db: Db, { headId, team, now }: { headId: number; team: readonly number[]; now: Date }): Promise<ActingHead[]> {
  const rows = await db.supervision.findMany({
    where: { personId: { in: [...team] }, superiorId: { not: headId }, kind: { in: ['plt', 'plh'] }, untilAt: { gt: now } },
    distinct: ['superiorId', 'kind', 'fromAt', 'untilAt'],
    orderBy: { fromAt: 'asc' },
    select: { superiorId: true, kind: true, fromAt: true, untilAt: true, superior: { select: { name: true } } },
  })
  return rows.flatMap(({ superiorId, kind, fromAt, untilAt, superior }) =>
    kind === 'definitif' || untilAt === null ? [] : [{ actingId: superiorId, name: superior.name, kind, fromAt, untilAt }],
  )
}
