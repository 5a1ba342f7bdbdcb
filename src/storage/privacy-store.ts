/** What is held about one person: counted, looked through by whom, and read whole. */
import { ACTS_ABOUT, ACTS_OF_OFFICE, told } from '../domain/privacy/access-log.js'
import type { HeldCounts, PrivacyStore } from '../domain/privacy/privacy-store.js'
import type { Db } from './db.js'
import { ownFacts } from './own-facts.js'

interface LogRow {
  id: number
  at: Date
  act: string
  actorId: number | null
  name: string | null
  position: string | null
}

export function privacyStore(db: Db): PrivacyStore {
  return {
    held: (personId) => held(db, personId),
    phoneOf: async (id) => (await db.person.findUnique({ where: { id }, select: { phone: true } }))?.phone ?? null,
    async accessLog(personId, { beforeId, most }) {
      const rows = await db.$queryRaw<LogRow[]>`
        SELECT a.id, a.at, a.act, a."actorId", p.name, p.position
        FROM (
          (SELECT * FROM audit_entry WHERE "aboutId" = ${personId} AND act = ANY(${[...ACTS_ABOUT]}) AND id < ${beforeId} ORDER BY id DESC LIMIT ${most})
          UNION ALL
          (SELECT * FROM audit_entry e WHERE "aboutId" IS NULL AND act = ANY(${[...ACTS_OF_OFFICE]}) AND id < ${beforeId}
            AND (act <> 'results-exported' OR EXISTS (SELECT 1 FROM assessment s WHERE s."personId" = ${personId} AND e.subject = 'cycle:' || s."cycleId"))
            ORDER BY id DESC LIMIT ${most})
        ) a LEFT JOIN person p ON p.id = a."actorId"
        ORDER BY a.id DESC LIMIT ${most}`
      return rows.map(({ id, at, act, actorId, name, position }) => {
        const by = name === null ? null : { name, position: position ?? '', isSelf: actorId === personId }
        return told({ id, at, act, by })
      })
    },
    facts: (personId) => ownFacts(db, personId),
  }
}

/** One statement: /dataku is opened often, the counts are of one person. */
async function held(db: Db, personId: number): Promise<HeldCounts> {
  const [counts] = await db.$queryRaw<HeldCounts[]>`
    SELECT
      (SELECT count(*)::int FROM assessment WHERE "personId" = ${personId}) AS assessments,
      (SELECT count(*)::int FROM answer x JOIN rating r ON r.id = x."ratingId" JOIN assessment s ON s.id = r."assessmentId"
        WHERE s."personId" = ${personId} AND r.kind = 'self') AS answers,
      (SELECT count(*)::int FROM evidence e JOIN assessment s ON s.id = e."assessmentId"
        WHERE s."personId" = ${personId} AND e."removedAt" IS NULL) AS evidence,
      (SELECT count(*)::int FROM dialogue_statement d JOIN assessment s ON s.id = d."assessmentId"
        WHERE s."personId" = ${personId} AND d."byPersonId" = ${personId}) AS statements,
      (SELECT count(*)::int FROM result r JOIN assessment s ON s.id = r."assessmentId" WHERE s."personId" = ${personId}) AS results,
      (SELECT count(*)::int FROM appeal a JOIN result r ON r.id = a."resultId" JOIN assessment s ON s.id = r."assessmentId"
        WHERE s."personId" = ${personId}) AS appeals,
      (SELECT count(*)::int FROM plan_entry WHERE "personId" = ${personId}) AS plans,
      (SELECT count(*)::int FROM question WHERE "personId" = ${personId}) AS questions,
      (SELECT count(*)::int FROM correction_request WHERE "personId" = ${personId}) AS corrections,
      (SELECT count(*)::int FROM broadcast_recipient WHERE "personId" = ${personId} AND "sentAt" IS NOT NULL) AS broadcasts,
      (SELECT count(*)::int FROM notice WHERE "personId" = ${personId} AND "sentAt" IS NOT NULL) AS notices,
      (SELECT count(*)::int FROM audit_entry WHERE "aboutId" = ${personId} AND act = ANY(${[...ACTS_ABOUT]})) AS access`
  if (counts === undefined) throw new Error('Counting gave no row')
  return counts
}
