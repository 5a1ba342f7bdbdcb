/** Dialogues as reminders see them: for some people, how much is open on either side, and when each side last did something. */
import type { DialogueFacts } from '../domain/reminder/facts.js'
import type { Db } from './db.js'
import { Prisma } from './generated/client.js'
import type { Asked } from './reminder-rows.js'

/** The superior owes a word (E4): of the self-assessment `own`, its answer `x` and the superior's answer `y` to the same item. */
export const UNEXPLAINED = Prisma.sql`(abs(x.level - y.level) >= 2 AND y.reason IS NULL AND NOT EXISTS (SELECT 1 FROM dialogue_statement said
  WHERE said."assessmentId" = own."assessmentId" AND said."itemKey" = x."itemKey" AND said."byPersonId" <> own."raterId"))`

/** The assessments of `one`, and those that `one` rates or has rated as the superior. */
const EITHER_SIDE = Prisma.sql`(SELECT id FROM assessment WHERE "personId" = one.id
  UNION SELECT "assessmentId" FROM rating WHERE "raterId" = one.id AND kind = 'superior')`

/** One assessment on which both sides differ, or have spoken. */
export interface DialogueRow {
  rateeId: number
  superiorId: number
  cycleId: number
  until: Date | null
  selfSentAt: Date
  superiorSentAt: Date
  items: number
  /** Items that still differ and on which this side has said nothing; a superior's reason is a word, too. */
  selfSilent: number
  superiorSilent: number
  selfSaidAt: Date | null
  superiorSaidAt: Date | null
}

export interface MeetingRow {
  ratingId: number
  rateeId: number
  superiorId: number
  at: Date
  agreedAt: Date
}

/**
 * What was revised was said: an item belongs to the dialogue while both differ, and for ever once somebody spoke on it. Each pair's answers are
 * looked up by themselves: joined as a whole, PostgreSQL reads the answers of all cycles for a portion of people.
 */
export function openDialogues(db: Db, { now, ids }: Asked): Promise<DialogueRow[]> {
  return db.$queryRaw<DialogueRow[]>`
    WITH shown AS MATERIALIZED (SELECT DISTINCT ON (seen.id) seen.* FROM unnest(${ids}::int[]) one (id) CROSS JOIN LATERAL (
      SELECT a.id, a."personId" AS "rateeId", sup."raterId" AS "superiorId", c.id AS "cycleId", c."dialogueUntil" AS until,
        own.id AS "selfRatingId", own."submittedAt" AS "selfSentAt", sup.id AS "ratingId", sup."submittedAt" AS "superiorSentAt"
      FROM ${EITHER_SIDE} side JOIN assessment a ON a.id = side.id JOIN cycle c ON c.id = a."cycleId"
        JOIN rating own ON own."assessmentId" = a.id AND own.kind = 'self' AND own."submittedAt" IS NOT NULL
        JOIN rating sup ON sup."assessmentId" = a.id AND sup.kind = 'superior' AND sup."submittedAt" IS NOT NULL
      WHERE c.state = 'open' AND (c."dialogueUntil" IS NULL OR c."dialogueUntil" >= ${now}) OFFSET 0) seen)
    SELECT s."rateeId", s."superiorId", s."cycleId", s.until, s."selfSentAt", s."superiorSentAt", d.*
    FROM shown s CROSS JOIN LATERAL (
      SELECT count(*)::int AS items,
        count(*) FILTER (WHERE abs(x.level - y.level) >= 2 AND said.self IS NULL)::int AS "selfSilent",
        count(*) FILTER (WHERE abs(x.level - y.level) >= 2 AND said.superior IS NULL AND y.reason IS NULL)::int AS "superiorSilent",
        max(said.self) AS "selfSaidAt", max(said.superior) AS "superiorSaidAt"
      FROM answer x JOIN answer y ON y."ratingId" = s."ratingId" AND y."itemKey" = x."itemKey"
        LEFT JOIN (SELECT d."itemKey", max(d."createdAt") FILTER (WHERE d."byPersonId" = s."rateeId") AS self,
            max(d."createdAt") FILTER (WHERE d."byPersonId" <> s."rateeId") AS superior
          FROM dialogue_statement d WHERE d."assessmentId" = s.id GROUP BY 1) said ON said."itemKey" = x."itemKey"
      WHERE x."ratingId" = s."selfRatingId" AND (abs(x.level - y.level) >= 2 OR said."itemKey" IS NOT NULL)) d
    WHERE d.items > 0`
}

/** Talks that both sides agreed to. */
export function talksToCome(db: Db, { now, ids }: Asked): Promise<MeetingRow[]> {
  return db.$queryRaw<MeetingRow[]>`
    SELECT DISTINCT ON (talk."ratingId") talk.* FROM unnest(${ids}::int[]) one (id) CROSS JOIN LATERAL (
      SELECT sup.id AS "ratingId", a."personId" AS "rateeId", sup."raterId" AS "superiorId", a."meetingAt" AS at, a."meetingAgreedAt" AS "agreedAt"
      FROM ${EITHER_SIDE} side JOIN assessment a ON a.id = side.id JOIN cycle c ON c.id = a."cycleId"
        JOIN rating sup ON sup."assessmentId" = a.id AND sup.kind = 'superior'
      WHERE c.state = 'open' AND a."meetingAgreedAt" IS NOT NULL AND a."meetingAt" > ${now} OFFSET 0) talk`
}

const latest = (dates: readonly (Date | null)[]) =>
  dates.reduce<Date | null>((last, one) => (one !== null && (last === null || one > last) ? one : last), null)

/** All dialogues of one person as one side. */
export function dialogueOf(side: 'self' | 'superior', rows: readonly DialogueRow[] | undefined, toldAt: Date | null): DialogueFacts | null {
  const [first] = rows ?? []
  if (rows === undefined || first === undefined) return null
  const openedAt = ({ selfSentAt, superiorSentAt }: DialogueRow) => (selfSentAt > superiorSentAt ? selfSentAt : superiorSentAt)
  const news = rows.map((row) =>
    side === 'self'
      ? latest([row.superiorSentAt > row.selfSentAt ? row.superiorSentAt : null, row.superiorSaidAt])
      : latest([row.selfSentAt > row.superiorSentAt ? row.selfSentAt : null, row.selfSaidAt]),
  )
  return {
    cycleId: first.cycleId,
    openedAt: new Date(Math.min(...rows.map((row) => openedAt(row).getTime()))),
    until: first.until,
    newsAt: latest(news),
    toldAt,
    count: side === 'self' ? first.items : rows.length,
    silent: side === 'self' ? first.selfSilent : rows.filter((row) => row.superiorSilent > 0).length,
  }
}
