/** What waits, counted in one statement; each part has an index on what is unfinished. */
import { z } from 'zod'
import type { Backlog } from '../domain/backlog/backlog.js'
import type { Db } from './db.js'

const count = z.coerce.number()
const row = z.object({
  updates: count,
  updatesAge: count,
  notices: count,
  noticesAge: count,
  recipients: count,
  jobs: count,
  jobsAge: count,
})

/** `now` is the office's clock, by which notices are due; updates and jobs are measured by the database's own. */
export async function backlogOf(db: Db, now: Date): Promise<Backlog> {
  const rows = await db.$queryRaw`
    SELECT u.n AS updates, u.age AS "updatesAge", m.n AS notices, m.age AS "noticesAge", b.n AS recipients, j.n AS jobs, j.age AS "jobsAge"
    FROM (SELECT count(*) AS n, coalesce(greatest(0, extract(epoch FROM now() - min("receivedAt"))), 0) AS age
            FROM inbox_update WHERE "doneAt" IS NULL) u,
         (SELECT count(*) AS n, coalesce(greatest(0, extract(epoch FROM ${now}::timestamptz - min("dueAt"))), 0) AS age
            FROM notice WHERE state = 'waiting' AND "dueAt" <= ${now}) m,
         (SELECT count(*) AS n FROM broadcast_recipient
            WHERE state IN ('waiting', 'sending') AND "broadcastId" IN (SELECT id FROM broadcast WHERE state = 'sending')) b,
         (SELECT count(*) AS n, coalesce(greatest(0, extract(epoch FROM now() - min("createdAt"))), 0) AS age
            FROM office_job WHERE state IN ('waiting', 'running', 'finishing')) j`
  const [found] = z.array(row).min(1).parse(rows)
  if (found === undefined) throw new Error('A count without a row')
  return {
    updates: { count: found.updates, oldestSeconds: found.updatesAge },
    notices: { count: found.notices, oldestSeconds: found.noticesAge },
    recipients: { count: found.recipients, oldestSeconds: 0 },
    officeJobs: { count: found.jobs, oldestSeconds: found.jobsAge },
  }
}
