/** A segment as one condition on a person `p`, used alike to count, to list who cannot be reached, and to make the recipients. */
import type { Condition, Segment } from '../domain/broadcast/segment.js'
import { Prisma } from './generated/client.js'

type Sql = Prisma.Sql
type ConditionOf<K extends Condition['kind']> = Extract<Condition, { kind: K }>

export function segmentSql({ with: wanted, without }: Segment, now: Date): Sql {
  const kinds = [...new Set(wanted.map(({ kind }) => kind))]
  const all = kinds.map((kind) =>
    anyOf(
      wanted.filter((one) => one.kind === kind),
      now,
    ),
  )
  if (without.length > 0) all.push(Prisma.sql`NOT ${anyOf(without, now)}`)
  return all.length === 0 ? Prisma.sql`TRUE` : Prisma.join(all, ' AND ')
}

function anyOf(conditions: readonly Condition[], now: Date): Sql {
  return Prisma.sql`(${Prisma.join(
    conditions.map((one) => conditionSql(one, now)),
    ' OR ',
  )})`
}

function conditionSql(condition: Condition, now: Date): Sql {
  switch (condition.kind) {
    case 'role':
      return roleSql(condition, now)
    case 'unit':
      return Prisma.sql`p."unitId" IN (WITH RECURSIVE below AS (
          SELECT id FROM unit WHERE id = ${condition.unitId}
          UNION SELECT u.id FROM unit u JOIN below ON u."parentId" = below.id)
        SELECT id FROM below)`
    case 'jenjang':
      return Prisma.sql`p.jenjang::text = ${condition.jenjang}`
    case 'bidang':
      return Prisma.sql`p.bidang::text = ${condition.bidang}`
    case 'standing':
      return standingSql(condition)
    case 'not-understood':
      return notUnderstoodSql(condition)
  }
}

/** As rolesOf() in domain/access/can.ts has it. */
function roleSql({ role }: ConditionOf<'role'>, now: Date): Sql {
  if (role === 'asn') return Prisma.sql`TRUE`
  if (role !== 'atasan') return Prisma.sql`p.role::text = ${role}`
  return Prisma.sql`p.id IN (SELECT s."superiorId" FROM supervision s JOIN person led ON led.id = s."personId" AND led."leftAt" IS NULL
    WHERE s."fromAt" <= ${now} AND (s."untilAt" IS NULL OR s."untilAt" > ${now}))`
}

const NEWEST_OPEN_CYCLE = Prisma.sql`(SELECT id FROM cycle WHERE state = 'open' ORDER BY "opensAt" DESC, id DESC LIMIT 1)`

/** Someone about whom (or, rating others, by whom) a form of this kind stands so in the newest open cycle. */
function formSql(who: Sql, kind: 'self' | 'superior', stands: Sql): Sql {
  return Prisma.sql`p.id IN (SELECT ${who} FROM rating r JOIN assessment a ON a.id = r."assessmentId"
    WHERE a."cycleId" = ${NEWEST_OPEN_CYCLE} AND r.kind::text = ${kind} AND ${stands})`
}

function standingSql({ standing }: ConditionOf<'standing'>): Sql {
  const [ratee, rater] = [Prisma.sql`a."personId"`, Prisma.sql`r."raterId"`]
  const [sent, notSent] = [Prisma.sql`r."submittedAt" IS NOT NULL`, Prisma.sql`r."submittedAt" IS NULL`]
  switch (standing) {
    case 'self-not-started':
      return formSql(ratee, 'self', Prisma.sql`r."startedAt" IS NULL AND r."submittedAt" IS NULL`)
    case 'self-not-sent':
      return formSql(ratee, 'self', notSent)
    case 'self-sent':
      return formSql(ratee, 'self', sent)
    case 'not-rated':
      return formSql(ratee, 'superior', notSent)
    case 'rated':
      return formSql(ratee, 'superior', sent)
    case 'rates-unfinished':
      return formSql(rater, 'superior', notSent)
  }
}

/** Sent it, and has neither said to have understood it nor, where there is a question, answered it rightly. */
function notUnderstoodSql({ broadcastId }: ConditionOf<'not-understood'>): Sql {
  return Prisma.sql`p.id IN (SELECT r."personId" FROM broadcast_recipient r JOIN broadcast b ON b.id = r."broadcastId"
    WHERE b.id = ${broadcastId} AND r.state IN ('sent', 'unknown')
      AND (((b.content->>'asksUnderstood')::boolean AND r."understoodAt" IS NULL)
        OR (b.content->'question' IS DISTINCT FROM 'null'::jsonb AND b.content->'question' IS NOT NULL
          AND r.answer IS DISTINCT FROM (b.content->'question'->>'correct')::int)))`
}
