/** How long what is held stays (UU 27/2022): the periods stand in prisma/content/retention.yaml, with their reasons; the lowest ones are the program's. */
import { z } from 'zod'
import type { Stores } from '../stores.js'

const DAY_MS = 86_400_000

/**
 * Every kind with the fewest days it must be kept. delete: rows go. empty: words and files go, the row stays because something is
 * counted from it. None of them touches what an open cycle or an undecided appeal needs (storage/retention-store.ts).
 */
export const RETENTION_KINDS = {
  // Telegram repeats an update for a day.
  inbox: { leastDays: 2, how: 'delete' },
  'roster-files': { leastDays: 1, how: 'empty' },
  claims: { leastDays: 1, how: 'delete' },
  dialogs: { leastDays: 7, how: 'delete' },
  'question-drafts': { leastDays: 7, how: 'delete' },
  // An appeal may be filed within 14 days of the news, and is decided after that.
  'notice-contents': { leastDays: 30, how: 'empty' },
  'office-jobs': { leastDays: 7, how: 'delete' },
  'accounts-of-leavers': { leastDays: 1, how: 'delete' },
  invitations: { leastDays: 30, how: 'delete' },
  reminders: { leastDays: 30, how: 'delete' },
  absences: { leastDays: 30, how: 'delete' },
  'uncited-notes': { leastDays: 365, how: 'empty' },
  questions: { leastDays: 30, how: 'delete' },
  'broadcast-answers': { leastDays: 30, how: 'delete' },
  // Whoever was unreachable is written to for two weeks more.
  'broadcast-files': { leastDays: 30, how: 'delete' },
  'evidence-of-leavers': { leastDays: 365, how: 'empty' },
  'proofs-of-leavers': { leastDays: 365, how: 'empty' },
  corrections: { leastDays: 365, how: 'delete' },
  // The database refuses to remove younger ones.
  audit: { leastDays: 1825, how: 'delete' },
} as const satisfies Record<string, { leastDays: number; how: 'delete' | 'empty' }>
export type RetentionKind = keyof typeof RETENTION_KINDS

const KINDS = Object.keys(RETENTION_KINDS) as RetentionKind[]
const kindSchema = z.enum(KINDS as [RetentionKind, ...RetentionKind[]])

/** retention.yaml: each kind once, none below the lowest. */
export const retentionSchema = z
  .strictObject({
    periods: z.array(z.strictObject({ kind: kindSchema, days: z.int().max(36_500), reason: z.string().min(1), basis: z.string().min(1) })),
  })
  .superRefine(({ periods }, context) => {
    for (const kind of KINDS) {
      const found = periods.filter((one) => one.kind === kind)
      if (found.length !== 1)
        context.addIssue({ code: 'custom', message: `${kind} must stand here once, and stands ${found.length} times` })
    }
    for (const { kind, days } of periods) {
      const { leastDays } = RETENTION_KINDS[kind]
      if (days < leastDays) context.addIssue({ code: 'custom', message: `${kind}: ${days} days is below the lowest, ${leastDays}` })
    }
  })
export type Retention = z.output<typeof retentionSchema>
export type RetentionPeriod = Retention['periods'][number]

/** What is older than its period; `oldest` is null where there is nothing. */
export interface RetentionRow extends RetentionPeriod {
  count: number
  oldest: Date | null
}

export interface RetentionStore {
  overdue(kind: RetentionKind, before: Date): Promise<{ count: number; oldest: Date | null }>
  /** Within a transaction: removes at most so many and answers how many. */
  remove(kind: RetentionKind, before: Date, most: number): Promise<number>
  /** When the nightly run of this name last came to its end; null before the first. */
  lastRun(job: string): Promise<Date | null>
  ran(job: string, now: Date): Promise<void>
}

/** Everything before this instant has been held longer than its period. */
export function heldBefore({ days }: Pick<RetentionPeriod, 'days'>, now: Date): Date {
  return new Date(now.getTime() - days * DAY_MS)
}

export function periodOf({ periods }: Retention, kind: RetentionKind): RetentionPeriod {
  const found = periods.find((one) => one.kind === kind)
  if (found === undefined) throw new Error(`No period for ${kind}`)
  return found
}

/** Changes nothing. */
export async function overdueData(stores: Stores, { periods }: Retention, now: Date): Promise<RetentionRow[]> {
  const rows: RetentionRow[] = []
  for (const period of periods) rows.push({ ...period, ...(await stores.retention.overdue(period.kind, heldBefore(period, now))) })
  return rows
}

/** So many rows a transaction: others have their turn in between. */
const A_PORTION = 1000

/**
 * Removes what is over its period, portion by portion, each on record with its own transaction: killed in between, the next run goes on.
 * `mostPortions` bounds one call; `finished` is false when something is left.
 */
export async function removeOverdue(
  stores: Stores,
  { periods }: Retention,
  { now, actorId, mostPortions = Number.POSITIVE_INFINITY }: { now: Date; actorId: number | null; mostPortions?: number },
): Promise<{ removed: { kind: RetentionKind; count: number }[]; finished: boolean }> {
  const removed: { kind: RetentionKind; count: number }[] = []
  let portions = 0
  for (const period of periods) {
    let [sum, more] = [0, true]
    while (more) {
      if (portions >= mostPortions) return { removed: sum > 0 ? [...removed, { kind: period.kind, count: sum }] : removed, finished: false }
      const count = await stores.transaction(async (tx) => {
        const gone = await tx.retention.remove(period.kind, heldBefore(period, now), A_PORTION)
        const after = { category: period.kind, rows: gone }
        if (gone > 0) await tx.audit.record({ actorId, act: 'retention-run', subject: 'database', after, now })
        return gone
      })
      sum += count
      more = count === A_PORTION
      if (count > 0) portions += 1
    }
    if (sum > 0) removed.push({ kind: period.kind, count: sum })
  }
  return { removed, finished: true }
}
