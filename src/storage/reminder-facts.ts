/** The facts of reminders: one statement for each kind of thing that can wait, put together by person. */
import type { PersonFacts } from '../domain/reminder/facts.js'
import type { Db } from './db.js'
import { Prisma } from './generated/client.js'

/** What was sent longer ago than any matter is followed is not read. */
const REMEMBERED_DAYS = 400

interface PersonRow {
  id: number
  nip: string
  role: string
  hour: number | null
  pausedUntil: Date | null
  snoozedUntil: Date | null
}
interface SelfRow {
  personId: number
  cycleId: number
  opensAt: Date
  until: Date
}
interface RateRow {
  raterId: number
  superiorId: number | null
  cycleId: number
  selfUntil: Date
  until: Date
  readyFrom: Date
}
interface EntryRow {
  entryId: number
  personId: number
  state: string
  startsAt: Date | null
  finishBy: Date | null
  stateSince: Date
  answersId: number | null
}
interface UnansweredRow {
  personId: number
  resultId: number
  since: Date
  count: number
}

export async function factRows(db: Db, now: Date, personIds?: readonly number[]): Promise<PersonFacts[]> {
  const only = personIds === undefined ? Prisma.empty : Prisma.sql`AND p.id = ANY(${[...personIds]})`
  const people = await db.$queryRaw<PersonRow[]>`
    SELECT p.id, p.nip, p.role::text AS role, s.hour, s."pausedUntil", s."snoozedUntil"
    FROM person p JOIN telegram_account a ON a."personId" = p.id LEFT JOIN reminder_setting s ON s."personId" = p.id
    WHERE p."leftAt" IS NULL AND a."unreachableSince" IS NULL AND a."privacyVersion" IS NOT NULL ${only} ORDER BY p.id`
  const ids = people.map(({ id }) => id)
  const since = new Date(now.getTime() - REMEMBERED_DAYS * 24 * 3_600_000)
  const [absences, sent, self, rate, entries, unanswered, openCycles] = await Promise.all([
    db.absence.findMany({ where: { untilAt: { gte: now } }, select: { personId: true, fromAt: true, untilAt: true } }),
    db.$queryRaw<{ personId: number; rule: string; onDate: string }[]>`
      SELECT "personId", rule, "onDate" FROM reminder_sent WHERE "personId" = ANY(${ids}) AND "sentAt" > ${since}`,
    db.$queryRaw<SelfRow[]>`
      SELECT r."raterId" AS "personId", c.id AS "cycleId", greatest(c."opensAt", a."joinedAt") AS "opensAt",
        coalesce(a."selfUntil", c."selfUntil") AS until
      FROM rating r JOIN assessment a ON a.id = r."assessmentId" JOIN cycle c ON c.id = a."cycleId"
      WHERE c.state = 'open' AND r.kind = 'self' AND r."submittedAt" IS NULL`,
    waitingRatings(db, now),
    trainingEntries(db, now),
    db.$queryRaw<UnansweredRow[]>`
      SELECT a."personId", r.id AS "resultId", r."computedAt" AS since, count(*)::int AS count
      FROM result r JOIN assessment a ON a.id = r."assessmentId" JOIN recommendation o ON o."resultId" = r.id
        LEFT JOIN plan_entry e ON e."recommendationId" = o.id
      WHERE e.id IS NULL AND r.id = (SELECT r2.id FROM result r2 JOIN assessment a2 ON a2.id = r2."assessmentId"
        WHERE a2."personId" = a."personId" ORDER BY r2."computedAt" DESC LIMIT 1)
      GROUP BY a."personId", r.id`,
    db.cycle.count({ where: { state: 'open' } }),
  ])
  const running = openCycles > 0 || entries.some(({ state }) => state === 'approved' || state === 'proof_sent')
  return assemble({ people, absences, sent, self, rate, entries, unanswered, running })
}

/** Ratings not sent in open cycles, with the present superior of the rater. */
function waitingRatings(db: Db, now: Date): Promise<RateRow[]> {
  return db.$queryRaw<RateRow[]>`
    WITH present AS (SELECT DISTINCT ON (s."personId") s."personId", s."superiorId" FROM supervision s
      JOIN person up ON up.id = s."superiorId" AND up."leftAt" IS NULL
      WHERE s."fromAt" <= ${now} AND (s."untilAt" IS NULL OR s."untilAt" > ${now})
      ORDER BY s."personId", s.kind DESC, s."fromAt" DESC)
    SELECT r."raterId", present."superiorId", c.id AS "cycleId", c."selfUntil", c."ratingUntil" AS until,
      coalesce(own."submittedAt", a."selfUntil", c."selfUntil") AS "readyFrom"
    FROM rating r JOIN assessment a ON a.id = r."assessmentId" JOIN cycle c ON c.id = a."cycleId"
      LEFT JOIN rating own ON own."assessmentId" = a.id AND own.kind = 'self'
      LEFT JOIN present ON present."personId" = r."raterId"
    WHERE c.state = 'open' AND r.kind = 'superior' AND r."submittedAt" IS NULL`
}

/** Plan entries on which somebody has to act; `answersId` is the superior or mentor it waits for, null for the admins. */
function trainingEntries(db: Db, now: Date): Promise<EntryRow[]> {
  return db.$queryRaw<EntryRow[]>`
    SELECT e.id AS "entryId", e."personId", e.state::text AS state, k."startsAt", e."finishBy", e."stateSince",
      CASE WHEN e.state = 'proof_sent' THEN e."mentorId" ELSE (
        SELECT s."superiorId" FROM supervision s JOIN person up ON up.id = s."superiorId" AND up."leftAt" IS NULL
        WHERE s."personId" = e."personId" AND s."fromAt" <= ${now} AND (s."untilAt" IS NULL OR s."untilAt" > ${now})
        ORDER BY s.kind DESC, s."fromAt" DESC LIMIT 1) END AS "answersId"
    FROM plan_entry e LEFT JOIN training_class k ON k.id = e."classId"
    WHERE e.state IN ('invited', 'requested', 'decline_requested', 'approved', 'proof_sent')`
}

interface Rows {
  people: PersonRow[]
  absences: { personId: number; fromAt: Date; untilAt: Date }[]
  sent: { personId: number; rule: string; onDate: string }[]
  self: SelfRow[]
  rate: RateRow[]
  entries: EntryRow[]
  unanswered: UnansweredRow[]
  running: boolean
}

function assemble(rows: Rows): PersonFacts[] {
  const by = <T>(all: readonly T[], keyOf: (one: T) => number | null) => grouped(all, keyOf)
  const absences = by(rows.absences, ({ personId }) => personId)
  const sent = by(rows.sent, ({ personId }) => personId)
  const self = new Map(rows.self.map((row) => [row.personId, row]))
  const rate = by(rows.rate, ({ raterId }) => raterId)
  const escalated = by(rows.rate, ({ superiorId }) => superiorId)
  const own = by(rows.entries, ({ personId }) => personId)
  const isRequest = ({ state }: EntryRow) => state === 'requested' || state === 'decline_requested'
  const approvals = by(rows.entries.filter(isRequest), ({ answersId }) => answersId)
  const proofs = rows.entries.filter(({ state }) => state === 'proof_sent')
  const mentored = by(proofs, ({ answersId }) => answersId)
  const forAdmins = proofs.filter(({ answersId }) => answersId === null)
  const unanswered = by(rows.unanswered, ({ personId }) => personId)
  const waiting = (all: readonly EntryRow[] = []) => all.map(({ entryId, stateSince }) => ({ entryId, since: stateSince }))
  return rows.people.map(({ id, nip, role, hour, pausedUntil, snoozedUntil }): PersonFacts => {
    const mine = sent.get(id) ?? []
    const entries = own.get(id) ?? []
    const approved = entries.filter(({ state }) => state === 'approved')
    return {
      id,
      nip,
      setting: { hour, pausedUntil, snoozedUntil },
      absences: absences.get(id) ?? [],
      sent: new Set(mine.map(({ rule }) => rule)),
      remindedOn: new Set(mine.filter(({ rule }) => rule === 'day').map(({ onDate }) => onDate)),
      self: self.get(id) ?? null,
      rate: cycleForms(rate.get(id)),
      escalation: cycleForms(escalated.get(id)),
      classes: approved.flatMap(({ entryId, startsAt }) => (startsAt === null ? [] : [{ entryId, startsAt }])),
      unproven: approved.flatMap(({ entryId, finishBy }) => (finishBy === null ? [] : [{ entryId, finishBy }])),
      unanswered: [
        ...(unanswered.get(id) ?? []).map(({ resultId, since, count }) => ({ ref: `result-${resultId}`, since, count })),
        ...entries
          .filter(({ state }) => state === 'invited')
          .map(({ entryId, stateSince }) => ({ ref: `entry-${entryId}`, since: stateSince, count: 1 })),
      ],
      approvals: waiting(approvals.get(id)),
      proofs: waiting([...(mentored.get(id) ?? []), ...(role === 'admin' ? forAdmins : [])]),
      getsDigest: rows.running && (role === 'admin' || role === 'pimpinan'),
    }
  })
}

function cycleForms(forms: readonly RateRow[] | undefined): PersonFacts['rate'] {
  const first = forms?.[0]
  if (forms === undefined || first === undefined) return null
  return { cycleId: first.cycleId, selfUntil: first.selfUntil, until: first.until, forms }
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => number | null): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}
