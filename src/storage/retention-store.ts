/** What is over its period: the same condition counts and removes, so that a dry run tells what a run does. */
import type { RetentionKind, RetentionStore } from '../domain/privacy/retention.js'
import type { Db } from './db.js'

interface Rule {
  table: string
  /** From when its period runs. */
  since: string
  /** Whose turn it may be, as SQL over the table `t`; the instant before which the period is over is $1. */
  where: string
  /** What is emptied; the rows themselves go where there is nothing to empty. */
  empties?: string
}

/** No cycle in which people still rate, talk or appeal began before this instant. */
const OLDEST_RUNNING = `coalesce((SELECT min("opensAt") FROM cycle WHERE state IN ('open', 'published')), 'infinity')`
/** Nobody who has left still stands in a cycle that is not closed. */
const NO_RUNNING_ASSESSMENT = (person: string) =>
  `NOT EXISTS (SELECT 1 FROM assessment s JOIN cycle c ON c.id = s."cycleId" WHERE s."personId" = ${person} AND c.state IN ('open', 'published'))`

const RULES: Record<RetentionKind, Rule> = {
  inbox: { table: 'inbox_update', since: '"doneAt"', where: 't."doneAt" IS NOT NULL' },
  'roster-files': {
    table: 'roster_draft',
    since: '"createdAt"',
    where: `t.state = 'waiting'`,
    empties: `state = 'dropped', "settledAt" = now(), bytes = ''`,
  },
  claims: { table: 'claim', since: '"startedAt"', where: 'true' },
  dialogs: {
    table: 'dialog_state',
    since: '"updatedAt"',
    // Parts of reasons are worth as much as answers until their form is sent (domain/rating/reason-parts.ts).
    where: `NOT EXISTS (SELECT 1 FROM rating r JOIN assessment s ON s.id = r."assessmentId" JOIN cycle c ON c.id = s."cycleId"
      WHERE t."chatKey" = 'reason-draft:' || r.id AND r."submittedAt" IS NULL AND c.state = 'open')`,
  },
  'question-drafts': { table: 'question', since: '"draftedAt"', where: 't."askedAt" IS NULL' },
  'notice-contents': {
    table: 'notice',
    since: 'coalesce(t."sentAt", t."createdAt")',
    where: `t.state IN ('sent', 'failed') AND t.data <> '{}'::jsonb`,
    empties: `data = '{}'::jsonb`,
  },
  'office-jobs': { table: 'office_job', since: '"endedAt"', where: 't."endedAt" IS NOT NULL' },
  'accounts-of-leavers': {
    table: 'telegram_account',
    since: '(SELECT p."leftAt" FROM person p WHERE p.id = t."personId")',
    where: 'EXISTS (SELECT 1 FROM person p WHERE p.id = t."personId" AND p."leftAt" IS NOT NULL)',
  },
  invitations: {
    table: 'invitation',
    since: 'least(t."usedAt", t."revokedAt", t."expiresAt")',
    where: 'NOT EXISTS (SELECT 1 FROM claim c WHERE c."invitationId" = t.id)',
  },
  reminders: { table: 'reminder_sent', since: '"sentAt"', where: `t."sentAt" < ${OLDEST_RUNNING}` },
  absences: { table: 'absence', since: '"untilAt"', where: `t."untilAt" < ${OLDEST_RUNNING}` },
  'uncited-notes': {
    table: 'incident_note',
    since: '"happenedAt"',
    // Beside the items of a running cycle stand the notes of the year before it (domain/incident/incident-note.ts).
    where: `t."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM incident_citation c WHERE c."noteId" = t.id)
      AND t."happenedAt" < ${OLDEST_RUNNING} - interval '365 days'`,
    empties: `"removedAt" = now(), text = NULL, "fileId" = NULL, "fileUniqueId" = NULL`,
  },
  questions: { table: 'question', since: '"answeredAt"', where: 't."answeredAt" IS NOT NULL' },
  'broadcast-answers': {
    table: 'broadcast_recipient',
    since: '(SELECT b."finishedAt" FROM broadcast b WHERE b.id = t."broadcastId")',
    where: `EXISTS (SELECT 1 FROM broadcast b WHERE b.id = t."broadcastId" AND b.state IN ('done', 'cancelled'))`,
  },
  'broadcast-files': {
    table: 'broadcast_file',
    since: '(SELECT b."finishedAt" FROM broadcast b WHERE b.id = t."broadcastId")',
    // Telegram holds what was sent, under the id in the content; of a file that nobody got yet this is the only copy.
    where: `EXISTS (SELECT 1 FROM broadcast b WHERE b.id = t."broadcastId"
      AND (b.state = 'cancelled' OR b.state = 'done' AND b.content->'media'->t.place->>'fileId' IS NOT NULL))`,
  },
  'evidence-of-leavers': {
    table: 'evidence',
    since: '(SELECT p."leftAt" FROM assessment s JOIN person p ON p.id = s."personId" WHERE s.id = t."assessmentId")',
    where: `(t.text IS NOT NULL OR t."fileId" IS NOT NULL OR t."fileName" IS NOT NULL)
      AND EXISTS (SELECT 1 FROM assessment s JOIN person p ON p.id = s."personId"
        WHERE s.id = t."assessmentId" AND p."leftAt" IS NOT NULL AND ${NO_RUNNING_ASSESSMENT('p.id')})`,
    empties: `text = NULL, "fileId" = NULL, "fileUniqueId" = NULL, "fileName" = NULL`,
  },
  'proofs-of-leavers': {
    table: 'plan_entry',
    since: '(SELECT p."leftAt" FROM person p WHERE p.id = t."personId")',
    where: `(t."proofText" IS NOT NULL OR t."proofFileId" IS NOT NULL OR t."proofFileName" IS NOT NULL)
      AND EXISTS (SELECT 1 FROM person p WHERE p.id = t."personId" AND p."leftAt" IS NOT NULL AND ${NO_RUNNING_ASSESSMENT('p.id')})`,
    empties: `"proofText" = NULL, "proofFileId" = NULL, "proofFileUniqueId" = NULL, "proofFileName" = NULL`,
  },
  corrections: { table: 'correction_request', since: '"closedAt"', where: 't."closedAt" IS NOT NULL' },
  // The database's own floor (migration "audit entries older than five years may go"), so that nothing is tried that it refuses.
  audit: { table: 'audit_entry', since: 'at', where: `t.at < now() - interval '5 years'` },
}

const since = ({ since: column }: Rule) => (/^("?\w+"?)$/.test(column) ? `t.${column}` : column)
const overdue = (rule: Rule) => `${since(rule)} < $1::timestamptz AND ${rule.where}`

export function retentionStore(db: Db): RetentionStore {
  return {
    async overdue(kind, before) {
      const rule = RULES[kind]
      const sql = `SELECT count(*)::int AS count, min(${since(rule)}) AS oldest FROM ${rule.table} t WHERE ${overdue(rule)}`
      const [row] = await db.$queryRawUnsafe<{ count: number; oldest: Date | null }[]>(sql, before)
      return { count: row?.count ?? 0, oldest: row?.oldest ?? null }
    },
    async remove(kind, before, most) {
      const rule = RULES[kind]
      // Only for the audit's trigger, and only until the end of this transaction.
      if (kind === 'audit') await db.$executeRawUnsafe(`SET LOCAL cermin.retention = 'on'`)
      const some = `ctid IN (SELECT t.ctid FROM ${rule.table} t WHERE ${overdue(rule)} LIMIT $2::int FOR UPDATE OF t SKIP LOCKED)`
      const sql =
        rule.empties === undefined ? `DELETE FROM ${rule.table} WHERE ${some}` : `UPDATE ${rule.table} SET ${rule.empties} WHERE ${some}`
      return db.$executeRawUnsafe(sql, before, most)
    },
    lastRun: async (job) => (await db.jobRun.findUnique({ where: { job } }))?.lastRunAt ?? null,
    async ran(job, now) {
      await db.jobRun.upsert({ where: { job }, create: { job, lastRunAt: now }, update: { lastRunAt: now } })
    },
  }
}
