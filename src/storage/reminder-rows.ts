/** What reminders are decided by, as rows: one statement for each kind of thing that can wait, for some people. */
import { allOf } from './all-of.js'
import type { Db } from './db.js'
import { type DialogueRow, type MeetingRow, openDialogues, talksToCome } from './dialogue-rows.js'
import { Prisma } from './generated/client.js'

const DAY_MS = 24 * 3_600_000
/** The row that stands for the message of a day. */
export const DAY_RULE = 'day'
/** Steps sent longer ago belong to nothing that is still followed. */
const STEPS_REMEMBERED_DAYS = 400
/** The days on which somebody was told matter for today only; one more for the zone. */
const DAYS_REMEMBERED = 2
/** Advice is followed for 30 days (domain/reminder/tasks.ts). */
const ADVICE_FOLLOWED_DAYS = 31
/** The outbox gives up after three days. */
const OUTBOX_DAYS = 4

interface PersonRow {
  id: number
  nip: string
  role: string
  hour: number | null
  pausedUntil: Date | null
  snoozedUntil: Date | null
}
/** A rater's forms of one cycle; `readyFrom` in milliseconds, one of each. */
export interface RateRow {
  raterId: number
  superiorId: number | null
  cycleId: number
  selfUntil: Date
  until: Date
  readyFrom: number[]
}
/** `answersId` is the superior or mentor it waits for, null for the admins. */
export interface EntryRow {
  entryId: number
  personId: number
  state: string
  startsAt: Date | null
  finishBy: Date | null
  stateSince: Date
  answersId: number | null
}
/** A filed appeal that is not decided: against whom, and who decides. */
interface AppealRow {
  appealId: number
  filedAt: Date
  raterId: number
  deciderId: number | null
  isAnswered: boolean
}
interface DraftRow {
  appealId: number
  personId: number
  begunAt: Date
  receivedAt: Date
}
type OfPerson<T> = T & { personId: number }

export interface ReminderRows {
  people: PersonRow[]
  absences: OfPerson<{ fromAt: Date; untilAt: Date }>[]
  /** Steps, and as DAY_RULE the days on which somebody was told. */
  sent: OfPerson<{ rule: string; onDate: string; at: Date }>[]
  announced: OfPerson<{ at: Date }>[]
  self: OfPerson<{ cycleId: number; opensAt: Date; until: Date }>[]
  peers: OfPerson<{ cycleId: number; askedAt: Date; until: Date }>[]
  rate: RateRow[]
  dialogues: DialogueRow[]
  meetings: MeetingRow[]
  entries: EntryRow[]
  unanswered: OfPerson<{ resultId: number; since: Date; count: number }>[]
  appealDrafts: DraftRow[]
  appeals: AppealRow[]
  /** One row; null: no cycle is open and no training is under way. */
  running: { since: Date | null }[]
}

export interface Asked {
  now: Date
  ids: number[]
  /** When what waits in the outbox is taken to go out. */
  outboxAt: Date
}

/** PostgreSQL looks a number up in a long list by hashing it (14 and later); as a set to join it would trust its stale counts of fresh rows. */
const among = (column: string, { ids }: Asked) => Prisma.sql`AND ${Prisma.raw(column)} = ANY(${ids})`
/**
 * One by one: what is read of each stands in a LATERAL query of its own (OFFSET 0 keeps PostgreSQL from joining it as a whole), found by indexes.
 * Joined as a whole, a portion of people costs a look at the ratings, assessments or recommendations of all cycles.
 */
const each = ({ ids }: Asked) => Prisma.sql`unnest(${ids}::int[]) one (id)`
/** These people, and whom they lead or led. */
const withLed = ({ ids }: Asked) => Prisma.sql`(SELECT unnest(${ids}::int[]) AS id UNION
  SELECT "personId" FROM supervision WHERE "superiorId" IN (SELECT unnest(${ids}::int[])))`
const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS)

/** So many statements at once: the other connections stay free for the taps of everybody else, however large the office is. */
const AT_ONCE = 2

export async function readReminderRows(db: Db, asked: Asked): Promise<ReminderRows> {
  return await allOf<ReminderRows>(AT_ONCE, {
    people: () => db.$queryRaw`
      SELECT p.id, p.nip, p.role::text AS role, s.hour, s."pausedUntil", s."snoozedUntil"
      FROM person p JOIN telegram_account a ON a."personId" = p.id LEFT JOIN reminder_setting s ON s."personId" = p.id
      WHERE p."leftAt" IS NULL AND a."unreachableSince" IS NULL AND a."privacyVersion" IS NOT NULL ${among('p.id', asked)} ORDER BY p.id`,
    absences: () => db.$queryRaw`
      SELECT "personId", "fromAt", "untilAt" FROM absence WHERE "untilAt" >= ${asked.now} ${among('"personId"', asked)}`,
    sent: () => whatWasSent(db, asked),
    announced: () => announcements(db, asked),
    self: () => db.$queryRaw`
      SELECT one.id AS "personId", own.* FROM ${each(asked)} CROSS JOIN LATERAL (
        SELECT c.id AS "cycleId", greatest(c."opensAt", a."joinedAt") AS "opensAt", coalesce(a."selfUntil", c."selfUntil") AS until
        FROM rating r JOIN assessment a ON a.id = r."assessmentId" JOIN cycle c ON c.id = a."cycleId"
        WHERE r."raterId" = one.id AND r.kind = 'self' AND r."submittedAt" IS NULL AND c.state = 'open' OFFSET 0) own`,
    peers: () => askedAsPeer(db, asked),
    rate: () => waitingRatings(db, asked),
    dialogues: () => openDialogues(db, asked),
    meetings: () => talksToCome(db, asked),
    entries: () => trainingEntries(db, asked),
    unanswered: () => unansweredAdvice(db, asked),
    appealDrafts: () => draftedAppeals(db, asked),
    appeals: () => openAppeals(db, asked),
    running: () => db.$queryRaw`
      SELECT least((SELECT min("opensAt") FROM cycle WHERE state = 'open'), (SELECT min("stateSince") FROM plan_entry WHERE state = 'approved'),
        (SELECT min("stateSince") FROM plan_entry WHERE state = 'proof_sent')) AS since`,
  })
}

/** Steps of the last year and a bit, and the days of which one may matter today. */
function whatWasSent(db: Db, asked: Asked): Promise<ReminderRows['sent']> {
  const fromDay = daysBefore(asked.now, DAYS_REMEMBERED).toISOString().slice(0, 10)
  return db.$queryRaw`
    SELECT one.id AS "personId", s.* FROM ${each(asked)} CROSS JOIN LATERAL (
      SELECT rule, "onDate", "sentAt" AS at FROM reminder_sent WHERE "personId" = one.id AND ((rule = ${DAY_RULE} AND "onDate" >= ${fromDay})
        OR (rule <> ${DAY_RULE} AND "sentAt" > ${daysBefore(asked.now, STEPS_REMEMBERED_DAYS)})) OFFSET 0) s`
}

/** Of today, or still in the outbox. */
function announcements(db: Db, asked: Asked): Promise<ReminderRows['announced']> {
  return db.$queryRaw`
    SELECT "personId", CASE WHEN state = 'waiting' THEN greatest("dueAt", ${asked.outboxAt}) ELSE "sentAt" END AS at FROM notice
    WHERE kind IN ('cycle-opened', 'reminder') AND (state = 'waiting' OR (state = 'sent' AND "messageId" IS NOT NULL))
      AND "dueAt" > ${daysBefore(asked.now, OUTBOX_DAYS)} ${among('"personId"', asked)}`
}

/** Forms of peers and subordinates not sent in open cycles, by when they were confirmed. */
function askedAsPeer(db: Db, asked: Asked): Promise<ReminderRows['peers']> {
  return db.$queryRaw<ReminderRows['peers']>`
    SELECT r."raterId" AS "personId", c.id AS "cycleId", c."ratingUntil" AS until, n."decidedAt" AS "askedAt"
    FROM rating r JOIN assessment a ON a.id = r."assessmentId" JOIN cycle c ON c.id = a."cycleId"
      JOIN peer_nomination n ON n."assessmentId" = a.id AND n."personId" = r."raterId" AND n.state = 'confirmed' AND n."decidedAt" IS NOT NULL
    WHERE c.state = 'open' AND r.kind IN ('peer', 'subordinate') AND r."submittedAt" IS NULL ${among('r."raterId"', asked)}`
}

/** Ratings not sent in open cycles, with the present superior of the rater. */
function waitingRatings(db: Db, asked: Asked): Promise<RateRow[]> {
  const { now } = asked
  return db.$queryRaw<RateRow[]>`
    WITH asked AS ${withLed(asked)},
    present AS (SELECT DISTINCT ON (s."personId") s."personId", s."superiorId" FROM asked JOIN supervision s ON s."personId" = asked.id
      JOIN person up ON up.id = s."superiorId" AND up."leftAt" IS NULL
      WHERE s."fromAt" <= ${now} AND (s."untilAt" IS NULL OR s."untilAt" > ${now})
      ORDER BY s."personId", s.kind DESC, s."fromAt" DESC)
    SELECT asked.id AS "raterId", present."superiorId", form.*
    FROM asked CROSS JOIN LATERAL (
      SELECT c.id AS "cycleId", c."selfUntil", c."ratingUntil" AS until,
        jsonb_agg(round(extract(epoch FROM coalesce(own."submittedAt", a."selfUntil", c."selfUntil")) * 1000)) AS "readyFrom"
      FROM rating r JOIN assessment a ON a.id = r."assessmentId" JOIN cycle c ON c.id = a."cycleId"
        LEFT JOIN rating own ON own."assessmentId" = a.id AND own.kind = 'self'
      WHERE r."raterId" = asked.id AND r.kind = 'superior' AND r."submittedAt" IS NULL AND c.state = 'open' GROUP BY c.id) form
      LEFT JOIN present ON present."personId" = asked.id`
}

/** Plan entries on which somebody has to act: the own ones, those of the people led, and those to be checked. */
function trainingEntries(db: Db, asked: Asked): Promise<EntryRow[]> {
  const { now, ids } = asked
  return db.$queryRaw<EntryRow[]>`
    WITH entries AS (SELECT own.* FROM ${each(asked)} CROSS JOIN LATERAL (
        SELECT * FROM plan_entry WHERE "personId" = one.id AND state IN ('invited', 'approved') OFFSET 0) own
      UNION SELECT e.* FROM ${withLed(asked)} asked JOIN plan_entry e ON e."personId" = asked.id WHERE e.state IN ('requested', 'decline_requested')
      UNION SELECT e.* FROM plan_entry e WHERE e.state = 'proof_sent' AND (e."mentorId" IS NULL OR e."mentorId" = ANY(${ids})))
    SELECT e.id AS "entryId", e."personId", e.state::text AS state, k."startsAt", e."finishBy", e."stateSince",
      CASE WHEN e.state = 'proof_sent' THEN e."mentorId" ELSE (
        SELECT s."superiorId" FROM supervision s JOIN person up ON up.id = s."superiorId" AND up."leftAt" IS NULL
        WHERE s."personId" = e."personId" AND s."fromAt" <= ${now} AND (s."untilAt" IS NULL OR s."untilAt" > ${now})
        ORDER BY s.kind DESC, s."fromAt" DESC LIMIT 1) END AS "answersId"
    FROM entries e LEFT JOIN training_class k ON k.id = e."classId"
    WHERE (SELECT p."leftAt" FROM person p WHERE p.id = e."personId") IS NULL`
}

/** Recommendations of the newest result that the person has neither accepted nor declined. */
function unansweredAdvice(db: Db, asked: Asked): Promise<ReminderRows['unanswered']> {
  return db.$queryRaw<ReminderRows['unanswered']>`
    WITH newest AS MATERIALIZED (SELECT one.id AS "personId", latest.* FROM ${each(asked)} CROSS JOIN LATERAL (
      SELECT r.id, r."computedAt" FROM assessment a JOIN result r ON r."assessmentId" = a.id
      WHERE a."personId" = one.id AND r."computedAt" > ${daysBefore(asked.now, ADVICE_FOLLOWED_DAYS)} ORDER BY r."computedAt" DESC LIMIT 1) latest)
    SELECT newest."personId", newest.id AS "resultId", newest."computedAt" AS since, open.count
    FROM newest CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM recommendation o
      WHERE o."resultId" = newest.id AND NOT EXISTS (SELECT 1 FROM plan_entry e WHERE e."recommendationId" = o.id)) open
    WHERE open.count > 0`
}

/** With something in it, and never filed: what was taken back was taken back on purpose. */
function draftedAppeals(db: Db, asked: Asked): Promise<DraftRow[]> {
  return db.$queryRaw<DraftRow[]>`
    SELECT x.id AS "appealId", a."personId", x."createdAt" AS "begunAt", coalesce(n."sentAt", s."computedAt") AS "receivedAt"
    FROM appeal x JOIN result s ON s.id = x."resultId" JOIN assessment a ON a.id = s."assessmentId" JOIN cycle c ON c.id = a."cycleId"
      LEFT JOIN notice n ON n.key = 'result:' || s.id AND n.state = 'sent' AND n."messageId" IS NOT NULL
    WHERE x."filedAt" IS NULL AND c.state <> 'closed' ${among('a."personId"', asked)}
      AND (x.reason IS NOT NULL OR EXISTS (SELECT 1 FROM appeal_item i WHERE i."appealId" = x.id))
      AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.act = 'appeal-filed' AND e."aboutId" = a."personId" AND e.subject = 'appeal:' || x.id)`
}

function openAppeals(db: Db, { ids }: Asked): Promise<AppealRow[]> {
  return db.$queryRaw<AppealRow[]>`
    SELECT x.id AS "appealId", x."filedAt", r."raterId", x."deciderId",
      EXISTS (SELECT 1 FROM appeal_statement w WHERE w."appealId" = x.id AND w."byPersonId" = r."raterId"
        AND w."createdAt" >= x."filedAt") AS "isAnswered"
    FROM appeal x JOIN result s ON s.id = x."resultId" JOIN rating r ON r."assessmentId" = s."assessmentId" AND r.kind = 'superior'
    WHERE x."filedAt" IS NOT NULL AND x."decidedAt" IS NULL AND (x."deciderId" = ANY(${ids}) OR r."raterId" = ANY(${ids}))`
}

/** Ratings that are ready and that the raters whom this person leads now have not sent, counted by the unit of the rated. */
export function waitingByUnit(db: Db, superiorId: number, now: Date): Promise<{ unit: string; count: number }[]> {
  return db.$queryRaw`
    WITH present AS (SELECT DISTINCT ON (s."personId") s."personId", s."superiorId" FROM supervision s
      JOIN person up ON up.id = s."superiorId" AND up."leftAt" IS NULL
      WHERE s."fromAt" <= ${now} AND (s."untilAt" IS NULL OR s."untilAt" > ${now})
        AND s."personId" IN (SELECT "personId" FROM supervision WHERE "superiorId" = ${superiorId})
      ORDER BY s."personId", s.kind DESC, s."fromAt" DESC)
    SELECT u.name AS unit, count(*)::int AS count
    FROM present JOIN rating r ON r."raterId" = present."personId" JOIN assessment a ON a.id = r."assessmentId"
      JOIN cycle c ON c.id = a."cycleId" JOIN unit u ON u.id = a."unitId"
      LEFT JOIN rating own ON own."assessmentId" = a.id AND own.kind = 'self'
    WHERE present."superiorId" = ${superiorId} AND c.state = 'open' AND r.kind = 'superior' AND r."submittedAt" IS NULL
      AND coalesce(own."submittedAt", a."selfUntil", c."selfUntil") <= ${now}
    GROUP BY u.name ORDER BY count DESC, u.name`
}
