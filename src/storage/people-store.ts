/** People of the roster as the bot meets them. */
import type { Member, PeopleStore, Superior } from '../domain/roster/member.js'
import type { Db } from './db.js'
import type { Prisma } from './generated/client.js'
import { asked, type Sql } from './sql.js'

const withAccount = { account: true, unit: { select: { name: true } } } satisfies Prisma.PersonInclude
type PersonRow = Prisma.PersonGetPayload<{ include: typeof withAccount }> & { supervises: { id: number }[] }

function currentAt(now: Date): Prisma.SupervisionWhereInput {
  return { fromAt: { lte: now }, OR: [{ untilAt: null }, { untilAt: { gt: now } }] }
}

function memberInclude(now: Date) {
  return { ...withAccount, supervises: { where: { ...currentAt(now), person: { leftAt: null } }, select: { id: true }, take: 1 } }
}

function toMember(row: PersonRow): Member {
  return {
    id: row.id,
    nip: row.nip,
    name: row.name,
    position: row.position,
    jenjang: row.jenjang,
    bidang: row.bidang,
    unitName: row.unit.name,
    status: row.status,
    role: row.role,
    leads: row.supervises.length > 0,
    telegramId: row.account === null ? null : Number(row.account.telegramId),
    language: row.account?.language ?? 'id',
    privacyVersion: row.account?.privacyVersion ?? null,
    dialogOpen: false,
  }
}

/** Who someone is, in one statement: it runs at every update. A telegram id is below 2^53. */
const memberWhere = (telegramId: string) => `
  SELECT p.id, p.nip, p.name, p.position, p.jenjang::text AS jenjang, p.bidang::text AS bidang, u.name AS "unitName",
    p.status::text AS status, p.role::text AS role, a."telegramId"::float8 AS "telegramId", a.language, a."privacyVersion",
    EXISTS (SELECT 1 FROM supervision s JOIN person led ON led.id = s."personId" AND led."leftAt" IS NULL
      WHERE s."superiorId" = p.id AND s."fromAt" <= $2::timestamptz AND (s."untilAt" IS NULL OR s."untilAt" > $2::timestamptz)) AS leads,
    EXISTS (SELECT 1 FROM dialog_state d WHERE d."chatKey" = ${telegramId}::text) AS "dialogOpen"
  FROM telegram_account a JOIN person p ON p.id = a."personId" JOIN unit u ON u.id = p."unitId"
  WHERE a."telegramId" = ${telegramId} AND p."leftAt" IS NULL`
/** One is asked for so often that PostgreSQL plans it once; OFFSET keeps the plan of many that of one, whatever the planner thinks of the length of the list. */
const MEMBER = memberWhere('$1::bigint')
const MEMBERS = `
  SELECT m.* FROM unnest($1::bigint[]) AS asked("telegramId") CROSS JOIN LATERAL (${memberWhere('asked."telegramId"')} OFFSET 0) m`

export function peopleStore(db: Db, sql: Sql): PeopleStore {
  /** Of those asked for within a turn of the event loop: they differ by less than a statement takes. */
  let at: Date | undefined
  const members = asked<number, Member>(async (telegramIds) => {
    const now = at
    at = undefined
    const [one] = telegramIds
    const rows = telegramIds.length === 1 ? await sql<Member>(MEMBER, [one, now]) : await sql<Member>(MEMBERS, [telegramIds, now])
    return new Map(rows.map((row) => [Number(row.telegramId), row]))
  })
  return {
    async byTelegramId(telegramId, now) {
      at ??= now
      return (await members(telegramId)) ?? null
    },
    async byId(personId, now) {
      const row = await db.person.findUnique({ where: { id: personId }, include: memberInclude(now) })
      return row === null ? null : toMember(row)
    },
    async superiorOf(personId, now): Promise<Superior | null> {
      // An acting superior (Plt, Plh) stands before the definitive one: `definitif` is the first value of the enum.
      const row = await db.supervision.findFirst({
        where: { personId, superior: { leftAt: null }, ...currentAt(now) },
        orderBy: [{ kind: 'desc' }, { fromAt: 'desc' }],
        select: { superior: { select: { id: true, name: true, position: true } } },
      })
      return row?.superior ?? null
    },
    async idsWithRole(role) {
      const rows = await db.person.findMany({ where: { role, leftAt: null }, select: { id: true }, orderBy: { id: 'asc' } })
      return rows.map((row) => row.id)
    },
    async setLanguage(personId, language) {
      await db.telegramAccount.update({ where: { personId }, data: { language } })
    },
    async reportRosterFault({ personId, kind, text, now }) {
      await db.rosterReport.create({ data: { personId, kind, text, createdAt: now } })
    },
    async markReachable(telegramId, reachable, now) {
      if (!reachable) {
        const where = { telegramId: BigInt(telegramId), unreachableSince: null }
        await db.telegramAccount.updateMany({ where, data: { unreachableSince: now } })
        return
      }
      // What could not be delivered meanwhile is sent now; what is no longer of use is dropped when its turn comes.
      await db.$executeRaw`
        WITH back AS (UPDATE telegram_account SET "unreachableSince" = NULL
          WHERE "telegramId" = ${BigInt(telegramId)} AND "unreachableSince" IS NOT NULL RETURNING "personId")
        UPDATE notice SET state = 'waiting', attempts = 0, "leaseUntil" = NULL FROM back
        WHERE notice."personId" = back."personId" AND notice.state = 'blocked'`
    },
  }
}
