/** A roster file sent in a chat changes nothing before its yes, and the yes applies exactly what was shown; when the roster has changed meanwhile, it is shown anew. */

import { createHash } from 'node:crypto'
import { followSuperiors } from '../cycle/follow-superiors.js'
import { WorkStopped } from '../office-job/office-job.js'
import type { Stores } from '../stores.js'
import { applyImport, type PlannedImport, planImport } from './import-roster.js'
import type { RosterReading } from './read-roster.js'
import type { RosterStore } from './roster-store.js'

export interface RosterDraft {
  id: number
  ownerId: number
  fileName: string
  bytes: Buffer
  planHash: string
  version: number
  allowManyLeavers: boolean
  state: 'waiting' | 'applied' | 'dropped'
  /** What the import changed, once applied. */
  counts: unknown
}

export interface RosterDraftStore {
  /** One draft for each job that read a file: a job begun again finds its own. */
  save(draft: { jobId: number; ownerId: number; fileName: string; bytes: Buffer; planHash: string; now: Date }): Promise<RosterDraft>
  byId(id: number): Promise<RosterDraft | null>
  /** The roster has changed, or many leavers are meant: another plan waits for another yes. Answers the new version. */
  showAnew(id: number, plan: { planHash: string; allowManyLeavers: boolean }): Promise<number>
  /** Ends it and empties its file; false when it had ended. */
  end(id: number, end: { state: 'applied' | 'dropped'; counts?: unknown; now: Date }): Promise<boolean>
  /** Ends those that have waited since before. */
  dropOlder(before: Date, now: Date): Promise<number>
}

export interface ShownPlan {
  planned: PlannedImport
  reading: RosterReading
  rows: readonly (readonly string[])[]
  /** What the yes must find again. */
  planHash: string
  /** How the roster stood. */
  fingerprint: string
}

type Request = { rows: readonly (readonly string[])[]; now: Date; allowManyLeavers: boolean; onStep: (rows: number) => Promise<void> }

/** What the file would do now. */
export async function planToShow(
  stores: { roster: Pick<RosterStore, 'snapshot' | 'fingerprint'> },
  { onStep, ...request }: Request,
): Promise<ShownPlan> {
  const fingerprint = await stores.roster.fingerprint()
  const { planned, reading } = await planImport(stores, request, onStep)
  return { planned, reading, rows: request.rows, planHash: hashOf(planned), fingerprint }
}

function hashOf(planned: PlannedImport): string {
  return createHash('sha256').update(JSON.stringify(planned)).digest('hex')
}

export type ApplyOutcome =
  | { kind: 'applied'; shown: ShownPlan }
  /** The roster or the number of leavers is no longer what the yes was for. */
  | { kind: 'changed'; shown: ShownPlan }

const MOST_TRIES = 5

/**
 * Applies what `draft` showed. Planning goes outside of the transaction, so that nobody waits for it; within, a look at the roster's
 * fingerprint tells whether it still stands as planned. `holdOn` says in the same transaction that there is no way back: false ends it.
 */
export async function applyDraft(
  stores: Stores,
  { draft, actorId, holdOn, ...request }: Request & { draft: RosterDraft; actorId: number; holdOn: (tx: Stores) => Promise<boolean> },
): Promise<ApplyOutcome> {
  for (let tries = 1; ; tries += 1) {
    const shown = await planToShow(stores, request)
    const { planned } = shown
    if (shown.planHash !== draft.planHash || planned.kind !== 'dry-run' || tries > MOST_TRIES) return { kind: 'changed', shown }
    const applied = await stores.transaction(async (tx) => {
      await tx.roster.lock()
      if ((await tx.roster.fingerprint()) !== shown.fingerprint) return false
      if (!(await holdOn(tx))) throw new WorkStopped()
      const counts = { ...planned.plan.counts, refusedRows: planned.refusedRows }
      if (!(await tx.rosterDrafts.end(draft.id, { state: 'applied', counts, now: request.now }))) throw new WorkStopped()
      await applyImport(tx, { ...planned, actorId, now: request.now })
      await followSuperiors(tx, { actorId, now: request.now })
      return true
    })
    if (applied) return { kind: 'applied', shown }
  }
}
