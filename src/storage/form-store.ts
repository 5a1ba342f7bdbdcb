/** Raters' forms and their answers; a form with all that decides about it is read in one statement, for it runs at every tap. */
import { z } from 'zod'
import { levelSchema } from '../domain/competency/framework.js'
import { cycleRulesSchema } from '../domain/cycle/cycle-rules.js'
import { NOTE_DAYS } from '../domain/incident/incident-note.js'
import type { Form, FormStore, SentAnswers } from '../domain/rating/form-view.js'
import type { Db } from './db.js'
import { asked, type Sql, together } from './sql.js'

const answersSchema = z.array(z.object({ itemKey: z.string(), level: levelSchema.nullable(), reason: z.string().nullable() }))
const countsSchema = z.record(z.string(), z.number())

interface FormRow {
  ratingId: number
  kind: Form['kind']
  raterId: number
  startedAt: Date | null
  submittedAt: Date | null
  evidenceAsked: string[]
  assessmentId: number
  rateeId: number
  rateeName: string
  position: string
  unitName: string
  jenjang: Form['held']['jenjang']
  bidang: Form['held']['bidang']
  cycleId: number
  cycleName: string
  state: Form['cycle']['state']
  frameworkVersionId: number
  opensAt: Date
  cycleSelfUntil: Date
  ratingUntil: Date
  dialogueUntil: Date | null
  publishedAt: Date | null
  rules: unknown
  ownSelfUntil: Date | null
  selfSubmittedAt: Date | null
  superiorStartedAt: Date | null
  superiorSubmittedAt: Date | null
  awaitsRater: boolean
  answers: unknown
  evidenceCounts: unknown
  noteCounts: unknown
}

/** The rules of a cycle never change once it is open: parsed once per cycle. */
const rulesByCycle = new Map<string, Form['cycle']['rules']>()
function rulesOf(row: FormRow): Form['cycle']['rules'] {
  const key = `${row.cycleId} ${JSON.stringify(row.rules)}`
  let rules = rulesByCycle.get(key)
  if (rules === undefined) {
    rules = cycleRulesSchema.parse(row.rules)
    rulesByCycle.set(key, rules)
  }
  return rules
}

function toForm(row: FormRow): Form {
  const cycle = {
    id: row.cycleId,
    name: row.cycleName,
    state: row.state,
    frameworkVersionId: row.frameworkVersionId,
    opensAt: row.opensAt,
    selfUntil: row.cycleSelfUntil,
    ratingUntil: row.ratingUntil,
    dialogueUntil: row.dialogueUntil,
    publishedAt: row.publishedAt,
    rules: rulesOf(row),
  }
  return {
    ratingId: row.ratingId,
    kind: row.kind,
    raterId: row.raterId,
    startedAt: row.startedAt,
    submittedAt: row.submittedAt,
    evidenceAsked: row.evidenceAsked,
    assessmentId: row.assessmentId,
    ratee: { id: row.rateeId, name: row.rateeName, position: row.position, unitName: row.unitName },
    held: { jenjang: row.jenjang, bidang: row.bidang, position: row.position },
    cycle,
    selfUntil: row.ownSelfUntil ?? row.cycleSelfUntil,
    selfSubmittedAt: row.selfSubmittedAt,
    superiorStartedAt: row.superiorStartedAt,
    superiorSubmittedAt: row.superiorSubmittedAt,
    awaitsRater: row.awaitsRater,
    answers: answersSchema.parse(row.answers),
    evidenceCounts: countsSchema.parse(row.evidenceCounts),
    noteCounts: countsSchema.parse(row.noteCounts),
  }
}

const FORM = `
  SELECT r.id AS "ratingId", r.kind::text AS kind, r."raterId", r."startedAt", r."submittedAt", to_json(r."evidenceAsked") AS "evidenceAsked",
    a.id AS "assessmentId", a."personId" AS "rateeId", p.name AS "rateeName", a.position, u.name AS "unitName",
    a.jenjang::text AS jenjang, a.bidang::text AS bidang, c.id AS "cycleId", c.name AS "cycleName", c.state::text AS state,
    c."frameworkVersionId", c."opensAt", c."selfUntil" AS "cycleSelfUntil", c."ratingUntil", c."dialogueUntil", c."publishedAt", c.rules,
    a."selfUntil" AS "ownSelfUntil", own."submittedAt" AS "selfSubmittedAt",
    sup."startedAt" AS "superiorStartedAt", sup."submittedAt" AS "superiorSubmittedAt",
    coalesce(r."delegatedFromId" = r."raterId", false) AS "awaitsRater",
    coalesce((SELECT json_agg(json_build_object('itemKey', w."itemKey", 'level', w.level, 'reason', w.reason))
      FROM answer w WHERE w."ratingId" = r.id), '[]'::json) AS answers,
    coalesce((SELECT json_object_agg(e."competencyKey", e.n) FROM (SELECT "competencyKey", count(*)::int AS n FROM evidence
      WHERE "assessmentId" = a.id AND "removedAt" IS NULL GROUP BY 1) e), '{}'::json) AS "evidenceCounts",
    coalesce((SELECT json_object_agg(i."competencyKey", i.n) FROM (SELECT "competencyKey", count(*)::int AS n FROM incident_note
      WHERE r.kind = 'superior' AND "authorId" = r."raterId" AND "aboutId" = a."personId" AND "removedAt" IS NULL
        AND "happenedAt" >= c."opensAt" - interval '${NOTE_DAYS} days' GROUP BY 1) i), '{}'::json) AS "noteCounts"
  FROM rating r JOIN assessment a ON a.id = r."assessmentId" JOIN person p ON p.id = a."personId" JOIN unit u ON u.id = a."unitId"
    JOIN cycle c ON c.id = a."cycleId"
    LEFT JOIN rating own ON own."assessmentId" = a.id AND own.kind = 'self'
    LEFT JOIN rating sup ON sup."assessmentId" = a.id AND sup.kind = 'superior'`
/** One is asked for so often that PostgreSQL plans it once; OFFSET keeps the plan of many that of one, whatever the planner thinks of the length of the list. */
const FORM_BY_ID = `${FORM} WHERE r.id = $1::int`
const FORMS_BY_ID = `SELECT f.* FROM unnest($1::int[]) AS asked(id) CROSS JOIN LATERAL (${FORM} WHERE r.id = asked.id OFFSET 0) f`
export const PEER_FORMS = `${FORM} WHERE r."raterId" = $1::int AND r.kind IN ('peer', 'subordinate') AND c.state = 'open' ORDER BY p.name`
const FORMS_TO_RATE = `${FORM} WHERE r."raterId" = $1::int AND r.kind = 'superior' AND c.state = 'open' ORDER BY p.name`

/** A citation stands as long as the note's words stand in the reason. */
const DROP_CITATIONS = `
  DELETE FROM incident_citation c USING saved w, incident_note n
  WHERE c."ratingId" = w."ratingId" AND c."itemKey" = w."itemKey" AND n.id = c."noteId"
    AND (w.reason IS NULL OR position(n.text IN w.reason) = 0)`

const SENT_ANSWERS = `
  SELECT r."assessmentId", r.kind::text AS kind,
    coalesce((SELECT json_agg(json_build_object('itemKey', w."itemKey", 'level', w.level, 'reason', w.reason) ORDER BY w."itemKey")
      FROM answer w WHERE w."ratingId" = r.id), '[]'::json) AS answers
  FROM rating r WHERE r."assessmentId" = ANY($1::int[]) AND r."submittedAt" IS NOT NULL ORDER BY r.id`

/**
 * Answers of different forms ($1, JSON). FOR UPDATE makes this and markSubmitted of the same form wait for one another: a sent form never
 * gets another answer, and one that has gone into other hands than "raterId" meanwhile none of the earlier ones (nobody's while a name is
 * awaited, E7; null: whoever has it). By id, so that two statements never wait for each other.
 */
const SAVE_ANSWERS = `
  WITH given AS (SELECT * FROM jsonb_to_recordset($1::text::jsonb)
    AS g("ratingId" int, "itemKey" text, level int, reason text, "answeredAt" timestamptz, "raterId" int) ORDER BY "ratingId"),
  saved AS (INSERT INTO answer ("ratingId", "itemKey", level, reason, "answeredAt")
    SELECT open.id, g."itemKey", g.level, g.reason, g."answeredAt" FROM given g CROSS JOIN LATERAL (SELECT r.id FROM rating r
      WHERE r.id = g."ratingId" AND (g."raterId" IS NULL OR (r."raterId" = g."raterId" AND r."delegatedFromId" IS DISTINCT FROM r."raterId"))
        AND (r."submittedAt" IS NULL OR (r.kind = 'self' AND NOT EXISTS (
          SELECT 1 FROM rating s WHERE s."assessmentId" = r."assessmentId" AND s.kind = 'superior' AND s."startedAt" IS NOT NULL)))
      FOR UPDATE) AS open
    ON CONFLICT ("ratingId", "itemKey") DO UPDATE SET level = excluded.level, "answeredAt" = excluded."answeredAt",
      reason = CASE WHEN excluded.reason IS NOT NULL THEN excluded.reason
        WHEN answer.level IS NOT DISTINCT FROM excluded.level THEN answer.reason ELSE NULL END
    RETURNING "ratingId", "itemKey", reason),
  dropped AS (${DROP_CITATIONS})
  SELECT "ratingId" FROM saved`

/** By id, as above. */
const START = `
  WITH begun AS (SELECT r.id, g."startedAt" FROM jsonb_to_recordset($1::text::jsonb) AS g("ratingId" int, "startedAt" timestamptz)
    CROSS JOIN LATERAL (SELECT id FROM rating WHERE id = g."ratingId" OFFSET 0) r ORDER BY r.id)
  UPDATE rating SET "startedAt" = begun."startedAt" FROM begun WHERE rating.id = begun.id AND rating."startedAt" IS NULL`

const SAVE_REASON = `
  WITH saved AS (UPDATE answer SET reason = $3::text WHERE "ratingId" = $1::int AND "itemKey" = $2::text
    RETURNING "ratingId", "itemKey", reason)
  ${DROP_CITATIONS} RETURNING c."noteId"`

interface GivenAnswer {
  ratingId: number
  raterId: number | null
  itemKey: string
  level: number | null
  reason: string | null
  answeredAt: Date
}

/** Forms by one of the statements above. */
export async function readForms(sql: Sql, statement: string, values: readonly unknown[]): Promise<Form[]> {
  return (await sql<FormRow>(statement, [...values])).map(toForm)
}

export function formStore(db: Db, sql: Sql): FormStore {
  const byId = asked<number, Form>(async (ids) => {
    const forms = ids.length === 1 ? await readForms(sql, FORM_BY_ID, ids) : await readForms(sql, FORMS_BY_ID, [ids])
    return new Map(forms.map((form) => [form.ratingId, form]))
  })
  const start = together<{ ratingId: number; startedAt: Date }, void>(async (begun) => {
    await sql(START, [JSON.stringify(begun)])
    return begun.map(() => undefined)
  })
  const saveAll = async (answers: readonly GivenAnswer[]) => {
    const saved = await sql<{ ratingId: number }>(SAVE_ANSWERS, [JSON.stringify(answers)])
    return new Set(saved.map(({ ratingId }) => ratingId))
  }
  const saveOne = async (answer: GivenAnswer) => (await saveAll([answer])).size > 0
  const save = together<GivenAnswer, boolean>(async (answers) => {
    const forms = new Set(answers.map(({ ratingId }) => ratingId))
    // One statement cannot save the same answer twice.
    if (forms.size < answers.length) return answers.map(saveOne)
    try {
      const saved = await saveAll(answers)
      return answers.map(({ ratingId }) => saved.has(ratingId))
    } catch (error) {
      if (answers.length === 1) throw error
      // What keeps the others from being saved is one person's alone.
      return answers.map(saveOne)
    }
  })
  return {
    async byRatingId(ratingId) {
      return (await byId(ratingId)) ?? null
    },
    async ownSelfRatingId(personId) {
      const row = await db.rating.findFirst({
        where: { raterId: personId, kind: 'self', assessment: { cycle: { state: { in: ['open', 'published'] } } } },
        orderBy: { assessment: { cycle: { opensAt: 'desc' } } },
        select: { id: true },
      })
      return row?.id ?? null
    },
    toRate: (superiorId) => readForms(sql, FORMS_TO_RATE, [superiorId]),
    async ratingIdOf(assessmentId, kind) {
      const row = await db.rating.findFirst({ where: { assessmentId, kind }, select: { id: true } })
      return row?.id ?? null
    },
    async raterOf(assessmentId, kind) {
      const row = await db.rating.findFirst({ where: { assessmentId, kind }, select: { rater: { select: { id: true, name: true } } } })
      return row?.rater ?? null
    },
    async answersOf(assessmentId, kind) {
      const rows = await db.answer.findMany({
        where: { rating: { assessmentId, kind } },
        select: { itemKey: true, level: true, reason: true },
      })
      return answersSchema.parse(rows)
    },
    async sentAnswers(assessmentIds) {
      const rows = await sql<{ assessmentId: number; kind: Form['kind']; answers: unknown }>(SENT_ANSWERS, [[...assessmentIds]])
      const sent = new Map(assessmentIds.map((id) => [id, { self: [], superior: [], peers: [] } as SentAnswers]))
      for (const { assessmentId, kind, answers } of rows) {
        const of = sent.get(assessmentId)
        if (of === undefined) continue
        const given = answersSchema.parse(answers)
        if (kind === 'self' || kind === 'superior') of[kind] = given
        else of.peers = [...of.peers, given]
      }
      return sent
    },
    saveAnswer: ({ ratingId, raterId = null, itemKey, level, reason, now }) =>
      save({ ratingId, raterId, itemKey, level, reason, answeredAt: now }),
    async saveReason(ratingId, itemKey, reason) {
      await sql(SAVE_REASON, [ratingId, itemKey, reason])
    },
    markStarted: (ratingId, startedAt) => start({ ratingId, startedAt }),
    async markEvidenceAsked(ratingId, competencyKey) {
      await db.$executeRaw`UPDATE rating SET "evidenceAsked" = array_append("evidenceAsked", ${competencyKey}::text)
        WHERE id = ${ratingId} AND NOT (${competencyKey}::text = ANY("evidenceAsked"))`
    },
    async answerTimes(raterId, cycleId) {
      return db.answer.findMany({
        where: { rating: { raterId, kind: { not: 'self' }, assessment: { cycleId } } },
        select: { ratingId: true, itemKey: true, answeredAt: true },
      })
    },
    async markSubmitted(ratingId, now, { raterId = null, despite = [] } = {}) {
      // FOR SHARE makes this and the publishing of the cycle wait for one another: a form is sent before, and counts, or not at all.
      const count = await db.$executeRaw`
        WITH sendable AS (SELECT r.id FROM rating r JOIN assessment a ON a.id = r."assessmentId" JOIN cycle c ON c.id = a."cycleId"
          WHERE r.id = ${ratingId} AND c.state = 'open' FOR SHARE OF c)
        UPDATE rating SET "submittedAt" = ${now}, "submittedDespite" = ${[...despite]}::text[] FROM sendable
        WHERE rating.id = sendable.id AND rating."submittedAt" IS NULL AND (${raterId}::int IS NULL
          OR (rating."raterId" = ${raterId}::int AND rating."delegatedFromId" IS DISTINCT FROM rating."raterId"))`
      return count === 1
    },
  }
}
